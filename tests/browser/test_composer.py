"""Writing and sending in a real browser, against a real desk."""

import gzip
import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tools.running_desk import desk

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
AXE = Path(__file__).parent / "axe.min.js.gz"
ASKS = "Здравствуйте! Сколько стоит приём? И есть ли у вас парковка?"
FULL = "Здравствуйте! Приём стоит 1500 рублей, парковка есть во дворе."
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


@pytest.fixture(scope="module")
def served():
    with desk({"NANNI_HOLD_SECONDS": "6"}) as running:
        yield running


@pytest.fixture(scope="module")
def act(served):
    actor = served.python("tests.browser.acting")

    def tell(**wish):
        actor.stdin.write(json.dumps(wish) + "\n")
        actor.stdin.flush()
        return json.loads(actor.stdout.readline())

    yield tell
    actor.stdin.close()
    actor.wait(20)


@pytest.fixture(scope="module")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Writer:
    """An agent in front of one conversation."""

    def __init__(self, page, number, act):
        self.page, self.number, self._act = page, number, act
        self.text = page.locator(".composer .cm-content")
        self.notices = page.locator(".composer__notices")

    def write(self, words):
        self.text.press("Control+a")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(words)

    def customer_says(self, words):
        return self._act(say=words, **{"in": self.number})

    @property
    def state(self):
        return self._act(state=self.number)


@pytest.fixture
def writer(chromium, served, act):
    """``writer()`` opens a fresh conversation with two questions; CSP faults fail the test."""
    opened, faults = [], []

    def open_page(role="agent", language="ru", says=ASKS, **context):
        made = act(make=role, language=language)
        act(say=says, **{"in": made["conversation"]})
        browser = chromium.new_context(base_url=served.url, **context)
        browser.add_cookies([{"name": "nanni_session", "value": made["session"],
                              "url": served.url}])  # fmt: skip
        page = browser.new_page()
        page.on("console", lambda m: "Security Policy" in m.text and faults.append(m.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"/c/{made['conversation']}/")
        opened.append(browser)
        found = Writer(page, made["conversation"], act)
        expect(found.text).to_be_visible()
        # It may lie above the text; what it asks is another test's matter.
        page.locator("[data-toasts]").evaluate("toasts => toasts.remove()")
        return found

    yield open_page
    for browser in opened:
        browser.close()
    assert faults == []


def test_faults_are_marked_and_one_click_mends_them(writer):
    one = writer()
    one.write("Здравствуйте! Приём стоит 1500 рублей , парковка есть.")
    expect(one.page.locator(".spot--warn")).to_have_count(1)
    one.page.get_by_role("button", name="Исправить всё безопасное").click()
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
    one.page.get_by_role("button", name="Сверить с вопросами").click()
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
    one.text.press("Control+Enter")
    expect(one.page.locator(".hold")).to_be_visible()
    assert len(one.state["promises"]) == 1


def test_a_reply_is_held_taken_back_and_sent_again(writer):
    one = writer()
    one.write(FULL)
    one.text.press("Control+Enter")
    expect(one.page.locator(".hold")).to_contain_text("Уйдёт через")
    expect(one.text).not_to_contain_text("1500")
    one.page.get_by_role("button", name="Отменить отправку").click()
    expect(one.text).to_contain_text(FULL)
    assert [state for state, _ in one.state["replies"]] == ["withdrawn"]
    one.text.press("Control+Enter")
    expect(one.page.locator(".hold")).to_be_visible()
    expect(one.page.locator(".hold")).to_have_count(0, timeout=20_000)
    assert [state for state, _ in one.state["replies"]] == ["withdrawn", "sent"]


def test_what_arrived_unseen_stops_the_send_and_is_shown(writer):
    one = writer()
    one.write(FULL)
    # The page is asleep, as on a phone: it has not heard of the message.
    one.page.evaluate("document.querySelector('[data-newest]').removeAttribute('data-live')")
    one.customer_says("И до которого часа?")
    one.text.press("Control+Enter")
    expect(one.notices).to_contain_text("И до которого часа?")
    assert one.state["replies"] == []
    one.write(FULL + " Мы открыты до 21:00.")
    one.text.press("Control+Enter")
    expect(one.page.locator(".hold")).to_be_visible()


@pytest.mark.teaching("S3-55")
def test_a_warning_takes_one_click_with_a_reason(writer):
    one = writer()
    one.write(FULL + " Приносим извинения за возможные неудобства.")
    one.text.press("Control+Enter")
    expect(one.notices).to_contain_text("Взгляните ещё раз")
    one.page.get_by_role("button", name="Так и задумано").click()
    expect(one.page.locator(".hold")).to_be_visible()


def test_a_stop_offers_no_way_round_to_an_agent(writer):
    one = writer()
    one.write(FULL + " Пришлите пароль от личного кабинета.")
    expect(one.page.locator(".spot--block")).not_to_have_count(0)
    one.text.press("Control+Enter")
    expect(one.notices).to_contain_text("В таком виде отправить нельзя")
    expect(one.page.get_by_role("button", name="Так и задумано")).to_have_count(0)
    assert one.state["replies"] == []


def test_a_note_is_loud_keeps_its_own_text_and_stays_a_note(writer):
    one = writer()
    one.write("Ответ клиенту")
    one.page.locator("[data-composer-mode=note]").click()
    expect(one.page.locator(".composer__banner")).to_have_text("Заметка. Клиент её не увидит.")
    expect(one.text).not_to_contain_text("Ответ клиенту")
    one.write("Звонил дважды за утро.")
    one.text.press("Control+Enter")
    expect(one.text).not_to_contain_text("Звонил")
    assert one.state["notes"] == ["Звонил дважды за утро."]
    assert one.state["replies"] == []
    one.page.reload()
    expect(one.page.locator(".composer__banner")).to_be_visible()
    one.page.locator("[data-composer-mode=reply]").click()
    expect(one.text).to_have_text("Ответ клиенту")


def test_a_text_outlives_a_lost_network_and_a_reload(writer):
    one = writer()
    one.write("Здравствуйте! Приём")
    expect(one.page.locator(".composer__status")).to_have_text("Черновик сохранён")
    one.page.context.set_offline(True)
    one.write("Здравствуйте! Приём стоит 1500 рублей.")
    expect(one.page.locator(".composer__status")).to_contain_text("Нет связи")
    one.text.press("Control+Enter")
    expect(one.notices).to_contain_text("Текст цел")
    one.page.context.set_offline(False)
    one.page.reload()
    expect(one.text).to_have_text("Здравствуйте! Приём стоит 1500 рублей.")
    assert one.state["replies"] == []


def test_an_older_window_is_told_and_overwrites_nothing_unasked(writer):
    one = writer()
    one.write("Первый текст")
    expect(one.page.locator(".composer__status")).to_have_text("Черновик сохранён")
    other = one.page.context.new_page()
    other.goto(f"/c/{one.number}/")
    there = other.locator(".composer .cm-content")
    expect(there).to_have_text("Первый текст")
    one.write("Второй текст")
    expect(one.page.locator(".composer__status")).to_have_text("Черновик сохранён")
    there.press("End")
    other.keyboard.insert_text(" и ещё")
    expect(other.locator(".composer__notices")).to_contain_text("изменён в другом окне")
    other.locator("[data-toasts]").evaluate("toasts => toasts.remove()")
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
    expect(one.page.locator(".hold")).to_contain_text("Goes out in")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_stands_in_anybodys_way(writer, scheme, width):
    one = writer(color_scheme=scheme, viewport={"width": width, "height": 800})

    def faults():
        one.page.evaluate(gzip.decompress(AXE.read_bytes()).decode())
        found = one.page.evaluate("axe.run('#composer, dialog, .cm-tooltip')")
        return [(v["id"], [n["target"] for n in v["nodes"]]) for v in found["violations"]]

    one.write("Здравствуйте! Приём стоит 1500 рублей , перезвоню вам. Извините, если задели.")
    expect(one.page.locator(".promise")).to_have_count(1)
    assert faults() == []
    one.text.press("Control+Enter")
    expect(one.page.locator(".gate")).to_be_visible()
    assert faults() == []
    one.page.get_by_role("button", name="Вернуться к тексту").click()
    one.page.get_by_role("button", name="Сверить с вопросами").click()
    expect(one.page.get_by_role("dialog")).to_be_visible()
    assert faults() == []
    one.page.keyboard.press("Escape")
    one.page.locator("[data-composer-mode=note]").click()
    one.write("Клиент — крохобор.")
    expect(one.page.locator(".spot--block")).to_have_count(1)
    assert faults() == []
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
