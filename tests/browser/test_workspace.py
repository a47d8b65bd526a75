"""A day at the desk: what arrives while one writes, keys alone, a phone, a lost network."""

import re

import pytest
from playwright.sync_api import expect

BODY = "#composer-place [contenteditable=true]"
ANSWER = "Слиток меди стоит 5 сиклей, привезём его в четверг до 15:00."


@pytest.fixture(autouse=True)
def _first_page(stage):
    """Whatever other tests left, a new customer stands on the first page."""
    stage.sweeps_up()


@pytest.fixture
def asked(stage):
    number = stage.asks(
        "Нанни", "Сколько стоит слиток меди и когда вы его привезёте?", subject="Медь из Дильмуна"
    )
    stage.assign(number, "ea_nasir")
    return number


def test_what_arrives_takes_neither_draft_nor_focus_nor_place(sit_down, stage, asked):
    for number in range(40):
        stage.says(asked, f"Ещё слиток {number}.")
    page = sit_down("ea_nasir", f"/c/{asked}/")
    page.locator(BODY).click()
    page.keyboard.type("Здравствуйте, ")
    box = page.locator("[data-scroll]")
    box.evaluate("box => { box.scrollTop = 200 }")
    arrived = stage.says(asked, "И ещё один вопрос: есть ли олово?")
    expect(page.locator(f"#message-{arrived}")).to_be_attached()
    assert box.evaluate("box => box.scrollTop") == 200
    page.keyboard.type("Нанни!")
    expect(page.locator(BODY)).to_contain_text("Здравствуйте, Нанни!")
    expect(page.locator(".new-below")).to_be_visible()
    page.locator(".new-below").click()
    expect(page.locator(f"#message-{arrived}")).to_be_in_viewport()


def test_the_queue_shows_a_new_customer_at_once(sit_down, stage):
    page = sit_down("ea_nasir", "/")
    expect(page.locator(".rail [data-unread-count]")).to_be_attached()
    number = stage.asks("Гимиль-Син", "Где мой заказ?")
    expect(page.locator(f"#row-{number}")).to_contain_text("Где мой заказ?")
    expect(page.locator(f"#row-{number} .why__time")).to_have_text(re.compile(r"0:0[1-9]"))
    expect(page).to_have_title(re.compile(r"^\(\d+\) Очередь"))


def test_keys_alone_take_answer_and_close(sit_down, stage):
    number = stage.asks("Арбитурам", "Сколько стоит слиток меди?", subject="Клавиши")
    page = sit_down("ilsu", "/?show=unassigned")
    row = page.locator(f"#row-{number} a")
    expect(row).to_be_visible()
    for _ in range(30):
        page.keyboard.press("j")
        if row.evaluate("row => row === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/c/{number}/**")
    page.keyboard.press("t")
    expect(page.locator("#thread")).to_contain_text("В работе: Ilsu")
    page.keyboard.press("r")
    expect(page.locator(BODY)).to_be_focused()
    page.keyboard.type("Здравствуйте! Слиток меди стоит 5 сиклей.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#thread .said--outbound")).to_contain_text("5 сиклей")
    expect(page.locator("#thread .state--sent")).to_be_visible(timeout=20_000)
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    expect(page.locator("#head[data-status=closed]")).to_be_visible()
    assert stage.state(number)["status"] == "closed"


def test_closing_with_open_questions_says_what_is_open(sit_down, asked):
    page = sit_down("ea_nasir", f"/c/{asked}/")
    page.locator("#head form[action$='/close/'] button").click()
    expect(page.locator(".toast")).to_contain_text("Ещё открыто: ")
    expect(page.locator("#head[data-status=open]")).to_be_visible()


def test_keys_do_nothing_while_somebody_writes(sit_down, stage, asked):
    page = sit_down("ea_nasir", f"/c/{asked}/")
    page.locator(BODY).click()
    page.keyboard.type("jest e s ?")
    expect(page.locator(BODY)).to_contain_text("jest e s ?")
    assert stage.state(asked)["status"] == "open"
    expect(page.locator("dialog[open]")).to_have_count(0)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_help_sheet_opens_and_closes_by_key(sit_down, language):
    page = sit_down("ea_nasir", "/", language=language)
    page.keyboard.press("Shift+Slash")
    expect(page.locator("dialog[open] h2")).to_have_text(
        {"ru": "Клавиши", "en": "Keyboard"}[language]
    )
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_on_a_phone_one_thing_is_seen_at_a_time(sit_down, asked):
    page = sit_down("ea_nasir", "/", width=360, height=740)
    page.locator(f"#row-{asked} a").click()
    expect(page.locator("#subject")).to_have_text("Медь из Дильмуна")
    expect(page.locator(".pane--list")).to_be_hidden()
    expect(page.locator("#aside")).to_be_hidden()
    page.locator(".head__more").click()
    expect(page.locator("#ledger")).to_be_visible()
    page.locator(".aside__close").click()
    expect(page.locator("#aside")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator(".head__back").click()
    expect(page.locator("#list")).to_be_visible()


def test_a_lost_network_is_told_and_caught_up_once(sit_down, stage, asked):
    page = sit_down("ea_nasir", f"/c/{asked}/")
    expect(page.locator("html[data-stream=live]")).to_be_attached()
    page.context.set_offline(True)
    expect(page.locator("[data-offline]")).to_be_visible(timeout=15_000)
    arrived = stage.says(asked, "Вы меня слышите?")
    page.context.set_offline(False)
    expect(page.locator(f"#message-{arrived}")).to_have_count(1, timeout=30_000)
    expect(page.locator("[data-offline]")).to_be_hidden()


def test_where_streams_do_not_get_through_the_page_asks(sit_down, stage, desk, asked):
    page = sit_down("ea_nasir", "/")
    page.context.route(f"{desk.stream_url}/**", lambda route: route.abort())
    page.goto(f"/c/{asked}/")
    expect(page.locator("html[data-stream=polling]")).to_be_attached(timeout=20_000)
    arrived = stage.says(asked, "А так слышите?")
    expect(page.locator(f"#message-{arrived}")).to_be_visible()


def test_many_tabs_of_one_person_share_one_stream(sit_down, stage, desk, asked):
    first = sit_down("ea_nasir", f"/c/{asked}/")
    expect(first.locator("html[data-stream=live]")).to_be_attached()
    streams: list[str] = []
    first.context.on(
        "request", lambda request: request.url.startswith(desk.stream_url) and streams.append("")
    )
    tabs = [first.context.new_page() for _ in range(7)]
    for tab in tabs:
        tab.goto(f"/c/{asked}/")
        expect(tab.locator("html[data-stream=live]")).to_be_attached()
    arrived = stage.says(asked, "Слышно во всех вкладках?")
    for tab in (first, *tabs):
        expect(tab.locator(f"#message-{arrived}")).to_have_count(1)
    assert not streams, "only the first tab listens"
    first.close()
    arrived = stage.says(asked, "А теперь?")
    for tab in tabs:
        expect(tab.locator(f"#message-{arrived}")).to_have_count(1)
    assert len(streams) == 1, "one of the others took over"


def test_colleagues_see_who_else_is_here(sit_down, asked):
    page = sit_down("ea_nasir", f"/c/{asked}/")
    colleague = sit_down("sit_sin", f"/c/{asked}/")
    expect(page.locator("#here")).to_contain_text("Sit Sin здесь")
    colleague.locator(BODY).click()
    colleague.keyboard.type("Я отвечу")
    expect(page.locator("#here")).to_contain_text("Sit Sin печатает")
    colleague.close()
    expect(page.locator("#here")).not_to_contain_text("Sit Sin", timeout=15_000)


def test_a_sound_that_the_browser_holds_back_is_not_hidden(sit_down):
    page = sit_down("ea_nasir", "/")
    expect(page.locator("[data-sound]")).to_be_visible()
    page.locator("[data-sound]").click()
    expect(page.locator("[data-sound]")).to_be_hidden()


def test_a_choice_of_theme_stands_above_the_systems(sit_down, stage):
    page = sit_down("ea_nasir", "/", theme="light")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    stage.likes("ea_nasir", "ru", theme="dark")
    page.reload()
    assert page.evaluate(ground) != light
