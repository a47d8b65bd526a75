"""A case in the browser: begun by hand, led by the box of the next step, open to everybody."""

import re

import pytest
from playwright.sync_api import expect

NARROW = 360


@pytest.fixture
def owed(stage):
    """A conversation in which we failed somebody."""
    return stage.asks("Имди-илум", "Вы обещали перезвонить. Почему никто не звонит?")


def test_a_case_is_begun_in_a_conversation_and_led_by_its_page(sit_down, owed):
    page = sit_down("ea_nasir", f"/c/{owed}/")
    page.locator("#case-notice").get_by_role("link", name="Открыть разбор").click()
    page.get_by_label("Одной строкой").fill("Не перезвонили")
    page.get_by_role("button", name="Открыть разбор").click()
    step = page.locator("#next")
    step.get_by_role("button", name="Взять в работу").click()
    expect(step).to_contain_text("назначьте одного человека", ignore_case=True)
    step.get_by_role("button", name="Отвечаю я").click()
    step.get_by_role("button", name="К признанию").click()
    step.get_by_label("1. Это мы").fill("Мы обещали перезвонить и не перезвонили")
    step.get_by_label("2. Что мы делаем").fill("Звоню вам в течение десяти минут")
    step.get_by_role("button", name="В черновик").click()
    expect(page).to_have_url(re.compile(rf"/c/{owed}/"))
    expect(page.locator("#composer")).to_contain_text("Звоню вам в течение десяти минут.")
    expect(page.locator("#case-notice")).to_contain_text("Признание")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_of_a_case_lets_everybody_in(sit_down, axe, owed, theme):
    page = sit_down("ea_nasir", f"/c/{owed}/case/new/", theme=theme)
    assert axe(page) == []
    page.get_by_label("Одной строкой").fill("Не перезвонили")
    page.get_by_role("button", name=re.compile("разбор")).click()
    page.locator("#next").wait_for()
    for folded in page.locator("details").all():
        folded.evaluate("one => one.open = true")
    assert axe(page) == []
    page.set_viewport_size({"width": NARROW, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
