"""Writing and sending in a real browser, against a real desk."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acting import Writer

ASKS = "Здравствуйте! Сколько стоит приём? И есть ли у вас парковка?"
FULL = "Здравствуйте! Приём стоит 1500 рублей, парковка есть во дворе."
SAVED = "Черновик сохранён"


@pytest.fixture
def writer(sit_down, stage):
    """``writer()`` opens a fresh conversation with two questions."""
    expect.set_options(timeout=15_000)

    def open_page(who="ea_nasir", says=ASKS, **likes):
        number = stage.asks("Марина", says)
        found = Writer(sit_down(who, f"/c/{number}/", **likes), number)
        expect(found.text).to_be_visible()
        return found

    yield open_page
    expect.set_options(timeout=5_000)


def test_faults_are_marked_and_one_click_mends_them(writer):
    one = writer()
    one.write("Здравствуйте! Приём стоит 1500 рублей , парковка есть.")
    expect(one.page.locator(".spot--warn")).to_have_count(1)
    one.button("Исправить всё безопасное").click()
    expect(one.text).to_contain_text("1500 рублей, парковка есть.")
    expect(one.page.locator(".spot")).to_have_count(0)
    one.text.press("Control+z")
    expect(one.text).to_contain_text("1500 рублей , парковка")


@pytest.mark.teaching("S1-13")
def test_the_checklist_ticks_itself_and_preflight_joins_question_and_answer(writer):
    one = writer()
    left = one.page.locator(".checklist:not(.checklist--done) .checklist__item")
    expect(left).to_have_count(2)
    one.write("Здравствуйте! Приём стоит 1500 рублей.")
    expect(left).to_have_count(1)
    expect(left).to_contain_text("парковка")
    one.button("Сверить с вопросами").click()
    dialog = one.page.get_by_role("dialog")
    expect(dialog.locator(".link-mark--question[data-link='1']")).to_contain_text("Сколько стоит")
    expect(dialog.locator(".link-mark--answer[data-link='1']")).to_contain_text("1500 рублей")
    expect(dialog).to_contain_text("без ответа")


def test_an_answer_put_off_becomes_a_promise_with_its_time(writer):
    one = writer()
    one.write("Здравствуйте! Приём стоит 1500 рублей.")
    expect(one.page.locator(".checklist summary")).to_have_count(1)
    one.page.get_by_label("Отвечу позже: И есть ли у вас парковка?").click()
    one.page.locator(".checklist .term-menu .menu__item").first.click()
    expect(one.page.locator(".promise")).to_have_count(1)
    expect(one.page.locator(".checklist--done")).to_contain_text("обещан ответ")
    one.send()
    expect(one.held).to_be_visible()
    expect(one.page.locator("#ledger")).to_contain_text("отвечу")


def test_a_reply_is_held_taken_back_and_sent_again(writer):
    one = writer()
    one.write(FULL)
    one.send()
    expect(one.held).to_contain_text("Уйдёт через")
    expect(one.text).not_to_contain_text("1500")
    one.button("Отменить отправку").click()
    expect(one.text).to_contain_text(FULL)
    expect(one.replies).to_have_count(1)
    expect(one.replies).to_have_class(re.compile("is-withdrawn"))
    one.send()
    expect(one.replies).to_have_count(2)
    expect(one.replies.last).to_have_class(re.compile("is-sent"), timeout=30_000)


def test_what_arrived_unseen_stops_the_send_and_is_shown(writer, stage):
    one = writer()
    one.write(FULL)
    # The page is asleep, as on a phone: it has not heard of the message.
    one.page.evaluate("document.querySelector('[data-newest]').removeAttribute('data-live')")
    stage.says(one.number, "И до которого часа?")
    one.send()
    expect(one.notices).to_contain_text("И до которого часа?")
    expect(one.replies).to_have_count(0)
    one.write(FULL + " Мы открыты до 21:00.")
    one.send()
    expect(one.held).to_be_visible()


@pytest.mark.teaching("S3-55")
def test_a_warning_takes_one_click_with_a_reason(writer):
    one = writer()
    one.write(FULL + " Приносим извинения за возможные неудобства.")
    one.send()
    expect(one.notices).to_contain_text("Взгляните ещё раз")
    one.button("Так и задумано").click()
    expect(one.held).to_be_visible()


def test_a_stop_offers_no_way_round_to_an_agent(writer):
    one = writer()
    one.write(FULL + " Пришлите пароль от личного кабинета.")
    expect(one.page.locator(".spot--block")).not_to_have_count(0)
    one.send()
    expect(one.notices).to_contain_text("В таком виде отправить нельзя")
    expect(one.button("Так и задумано")).to_have_count(0)
    expect(one.replies).to_have_count(0)


def test_a_note_is_loud_keeps_its_own_text_and_stays_a_note(writer):
    one = writer()
    one.write("Ответ клиенту")
    one.page.locator("[data-composer-mode=note]").click()
    expect(one.page.locator(".composer__banner")).to_have_text("Заметка. Клиент её не увидит.")
    expect(one.text).not_to_contain_text("Ответ клиенту")
    one.write("Звонил дважды за утро.")
    one.send()
    expect(one.text).not_to_contain_text("Звонил")
    expect(one.page.locator("#thread .said--note")).to_contain_text("Звонил дважды за утро.")
    expect(one.replies).to_have_count(0)
    one.page.reload()
    expect(one.page.locator(".composer__banner")).to_be_visible()
    one.page.locator("[data-composer-mode=reply]").click()
    expect(one.text).to_have_text("Ответ клиенту")


def test_an_at_in_a_note_calls_a_colleague_by_name(writer):
    one = writer()
    one.page.locator("[data-composer-mode=note]").click()
    one.write("Пишу на ilsu@example.org. ")
    expect(one.page.get_by_role("dialog")).to_have_count(0)
    one.text.press("@")
    one.page.get_by_role("dialog").get_by_role("searchbox").fill("sit")
    one.page.get_by_role("dialog").get_by_role("button", name="Sit Sin").click()
    expect(one.text).to_have_text("Пишу на ilsu@example.org. @Sit Sin")


def test_a_text_outlives_a_lost_network_and_a_reload(writer):
    one = writer()
    one.write("Здравствуйте! Приём")
    expect(one.status).to_have_text(SAVED)
    one.page.context.set_offline(True)
    one.write("Здравствуйте! Приём стоит 1500 рублей.")
    expect(one.status).to_contain_text("Нет связи")
    one.send()
    expect(one.notices).to_contain_text("Текст цел")
    one.page.context.set_offline(False)
    one.page.reload()
    expect(one.text).to_have_text("Здравствуйте! Приём стоит 1500 рублей.")
    expect(one.replies).to_have_count(0)


def test_an_older_window_is_told_and_overwrites_nothing_unasked(writer):
    one = writer()
    one.write("Первый текст")
    expect(one.status).to_have_text(SAVED)
    other = one.page.context.new_page()
    other.goto(f"/c/{one.number}/")
    there = other.locator(".composer .cm-content")
    expect(there).to_have_text("Первый текст")
    one.write("Второй текст")
    expect(one.status).to_have_text(SAVED)
    there.press("End")
    other.keyboard.insert_text(" и ещё")
    expect(other.locator(".composer__notices")).to_contain_text("изменён в другом окне")
    other.get_by_role("button", name="Взять новый").click()
    expect(there).to_have_text("Второй текст")


def test_by_keyboard_alone_in_english(writer):
    says = "Hi! How much is a visit? And do you have parking?"
    one = writer(language="en", says=says)
    one.text.focus()
    one.page.keyboard.insert_text("Hello! A visit is 15 pounds . We have parking in the yard.")
    expect(one.page.locator(".spot")).to_have_count(1)
    one.page.keyboard.press("F8")
    card = one.page.locator(".finding__row[aria-expanded=true]")
    expect(card).to_be_visible()
    expect(one.page.locator("#composer-live")).not_to_be_empty()
    one.text.press("Delete")
    one.page.keyboard.insert_text(".")
    expect(one.page.locator(".spot")).to_have_count(0)
    one.page.keyboard.press("Control+Enter")
    expect(one.held).to_contain_text("Goes out in")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_stands_in_anybodys_way(writer, axe, theme, width):
    one = writer(theme=theme, width=width)
    one.write("Здравствуйте! Приём стоит 1500 рублей , перезвоню вам. Извините, если задели.")
    expect(one.page.locator(".promise")).to_have_count(1)
    assert axe(one.page) == []
    one.send()
    expect(one.page.locator(".gate")).to_be_visible()
    assert axe(one.page) == []
    one.button("Вернуться к тексту").click()
    one.button("Сверить с вопросами").click()
    expect(one.page.get_by_role("dialog")).to_be_visible()
    assert axe(one.page) == []
    one.page.keyboard.press("Escape")
    one.page.locator("[data-composer-mode=note]").click()
    one.write("Клиент — крохобор.")
    expect(one.page.locator(".spot--block")).to_have_count(1)
    assert axe(one.page) == []
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
