"""The customer's own page: from the agent's draft to a word that comes back, without a script."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acting import PATIENCE, Writer
from tests.browser.test_access import TOO_WIDE

LINK = re.compile(r"https?://\S+/s/\S+/")


@pytest.fixture
def matter(stage):
    number = stage.asks("Нанни", "Сколько стоит слиток меди?")
    stage.answers(number, "Слиток меди стоит 5 сиклей.", "ea_nasir")
    return number


@pytest.fixture
def sent(sit_down, matter):
    """The agent's page, and the link that its composer put into the draft."""
    agent = sit_down("ea_nasir", f"/c/{matter}/")
    agent.get_by_role("button", name="Ссылка на страницу клиента").click()
    text = Writer(agent, matter).text
    expect(text).to_contain_text("Как идут дела")
    return agent, LINK.search(text.inner_text())[0]


def test_a_word_without_a_script_reaches_the_agents_open_page(chromium, sent):
    agent, link = sent
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 700}
    )
    page = context.new_page()
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_label("Напишите как есть").fill("Мне нужен слиток без примесей")
    page.get_by_role("button", name="Отправить").click()
    expect(page.get_by_role("status")).to_contain_text("Получили")
    said = agent.locator("#thread .said--inbound", has_text="без примесей")
    expect(said).to_contain_text("Со страницы статуса", timeout=PATIENCE)
    assert context.cookies() == []
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_page_lets_everybody_in_and_fits_a_phone(sit_down, axe, sent, theme, language):
    _agent, link = sent
    for width in (360, 1280):
        page = sit_down(None, f"{link}?lang={language}", theme=theme, width=width)
        assert axe(page) == []
        assert page.evaluate(TOO_WIDE) == []


def test_a_lost_link_lets_everybody_in(sit_down, axe):
    page = sit_down(None, "/s/lost/", width=360)
    assert axe(page) == []
    expect(page.get_by_role("heading", level=1)).to_contain_text("больше не открывается")
