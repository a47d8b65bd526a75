"""Whole stories between a customer on the clinic's page and an administrator at the desk."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acting import PATIENCE, Customer, Writer

CLINIC = "/demo/clinic/"
ASKS = "Здравствуйте! Сколько стоит УЗИ брюшной полости? И можно ли прийти в субботу?"
FULL = "Здравствуйте! УЗИ брюшной полости стоит 2600 рублей. В субботу можно с 8:00 до 20:00."
#: The same story in both languages.
STORIES = {
    "ru": {
        "asks": ASKS,
        "hasty": "Здравствуйте! УЗИ брюшной полости стоит 2600 рублей , приносим извинения за"
                 " возможные неудобства.",
        "fix": "Исправить всё безопасное",
        "fixed": "2600 рублей, приносим",
        "left": "суббот",
        "whole": "Здравствуйте! УЗИ брюшной полости стоит 2600 рублей. Узнаю у врача про субботу"
                 " и отвечу вам завтра до 12:00.",
        "promise": "отвечу",
        "due": re.compile(r"завтра.*12:00"),
        "held": "Уйдёт через",
    },
    "en": {
        "asks": "Hello! How much is an ultrasound of the abdomen? And can I come on Saturday?",
        "hasty": "Hello! An ultrasound of the abdomen is 2,600 roubles , we apologize for any"
                 " inconvenience.",
        "fix": "Fix everything safe",
        "fixed": "2,600 roubles, we apologize",
        "left": "Saturday",
        "whole": "Hello! An ultrasound of the abdomen is 2,600 roubles. I will ask the doctor"
                 " about Saturday and write to you tomorrow by noon.",
        "promise": "write to you",
        "due": re.compile(r"tomorrow.*12:00"),
        "held": "Goes out in",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def clinic(desk, stage):
    """The clinic is open, and Olga is at its reception."""
    stage.sessions |= stage.opens_clinic(desk.url)


@pytest.fixture(autouse=True)
def patience():
    """The machine may have much else to do."""
    expect.set_options(timeout=20_000)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture
def visit(sit_down, clinic):
    """A customer opens the chat on the clinic's page."""

    def come(language="ru", **window):
        page = sit_down(None, f"{CLINIC}?lang={language}", language=language, **window)
        return Customer(page).open()

    return come


@pytest.fixture
def reception(sit_down, clinic):
    """Olga opens a conversation from her queue."""

    def open_from_queue(number, **likes):
        page = sit_down("olga", "/", **likes)
        page.locator(f"#row-{number} a").click()
        writer = Writer(page, number)
        expect(writer.text).to_be_visible()
        return writer

    return open_from_queue


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_question_becomes_a_reply_and_a_promise(sit_down, stage, visit, language):
    story = STORIES[language]
    queue = sit_down("olga", "/", language=language)
    earlier = stage.asks("Мария", "Сколько действует справка для бассейна?", inbox="demo-clinic")
    expect(queue.locator(f"#row-{earlier}")).to_be_visible()

    customer = visit(language)
    customer.say(story["asks"])
    number = stage.newest()
    expect(queue.locator(f"#row-{number}")).to_contain_text(story["left"])
    rows = queue.locator("[data-row]").evaluate_all("rows => rows.map(row => +row.dataset.row)")
    assert rows.index(earlier) < rows.index(number)

    queue.locator(f"#row-{number} a").click()
    olga = Writer(queue, number)
    olga.write(story["hasty"])
    # The space, the empty apology, and that no fact stands behind it.
    expect(olga.spots).to_have_count(3)
    olga.button(story["fix"]).click()
    expect(olga.text).to_contain_text(story["fixed"])
    expect(olga.left).to_have_count(1)
    expect(olga.left).to_contain_text(story["left"])

    olga.write(story["whole"])
    expect(olga.page.locator(".promise")).to_have_count(1)
    expect(olga.left).to_have_count(0)
    olga.send()
    expect(olga.held).to_contain_text(story["held"])
    expect(customer.ours).to_have_text(story["whole"], timeout=PATIENCE)
    promised = olga.page.locator("#ledger .entry--promise")
    expect(promised).to_contain_text(story["promise"])
    expect(promised.locator(".entry__when")).to_have_text(story["due"])


def test_what_the_customer_adds_meanwhile_stops_the_send_and_is_shown(visit, stage, reception):
    customer = visit()
    customer.say(ASKS)
    olga = reception(stage.newest())
    olga.write(FULL)
    # Her network is slow just now: the thread on her page does not grow.
    threads = re.compile(r"/thread/")
    olga.page.route(threads, lambda route: route.abort())
    customer.say("Я уже выезжаю к вам.")
    olga.send()
    expect(olga.notices).to_contain_text("Я уже выезжаю к вам.")
    expect(olga.replies).to_have_count(0)
    olga.page.unroute(threads)
    olga.button("Прочитано, отправить").click()
    expect(olga.held).to_be_visible()
    expect(customer.ours).to_have_text(FULL, timeout=PATIENCE)


def test_a_reply_taken_back_is_a_draft_again_and_nobody_saw_it(visit, stage, reception):
    customer = visit()
    customer.say(ASKS)
    olga = reception(stage.newest())
    olga.write(FULL)
    olga.send()
    olga.button("Отменить отправку").click()
    expect(olga.text).to_contain_text("2600 рублей")
    expect(olga.replies).to_have_class(re.compile("is-withdrawn"))
    better = FULL + " Ждём вас!"
    olga.write(better)
    olga.send()
    expect(olga.replies.last).to_have_class(re.compile("is-(sent|delivered)"), timeout=PATIENCE)
    # What is sent second arrives alone: the first never left.
    expect(customer.ours).to_have_text([better])


def test_a_cut_network_loses_no_draft_and_no_message(visit, stage, reception):
    customer = visit()
    customer.say(ASKS)
    number = stage.newest()
    olga = reception(number)
    expect(olga.page.locator("html[data-stream=live]")).to_be_attached()
    olga.page.context.set_offline(True)
    expect(olga.page.locator("[data-offline]")).to_be_visible()
    olga.write(FULL)
    expect(olga.status).to_contain_text("Нет связи")
    customer.say("Ещё вопрос: нужно ли направление?")
    olga.page.context.set_offline(False)
    arrived = olga.page.locator("#thread .said--inbound")
    expect(arrived).to_have_count(2, timeout=PATIENCE)
    expect(olga.page.locator("[data-offline]")).to_be_hidden(timeout=PATIENCE)
    expect(olga.text).to_contain_text("2600 рублей")
    olga.write(FULL + " Направление не нужно.")
    olga.send()
    expect(customer.ours).to_contain_text("Направление не нужно.", timeout=PATIENCE)


def test_what_is_sent_in_a_tunnel_arrives_once(visit, stage, reception):
    customer = visit()
    customer.say(ASKS)
    olga = reception(stage.newest())
    customer.page.context.set_offline(True)
    customer.write("Я в тоннеле, скоро буду")
    expect(customer.panel.locator(".said--waiting .when")).to_contain_text("Нет связи")
    customer.page.context.set_offline(False)
    expect(customer.panel.locator(".said--waiting")).to_have_count(0, timeout=PATIENCE)
    arrived = olga.page.locator("#thread .said--inbound")
    expect(arrived).to_have_count(2)
    expect(arrived.last).to_contain_text("Я в тоннеле, скоро буду")
    olga.page.reload()
    expect(arrived).to_have_count(2)


def test_from_the_queue_to_a_sent_reply_by_keys_alone(sit_down, stage, clinic):
    number = stage.asks("Игорь", "Сколько стоит приём?", inbox="demo-clinic")
    page = sit_down("olga", "/")
    keys, row = page.keyboard, page.locator(f"#row-{number} a")
    expect(row).to_be_visible()
    for _ in range(page.locator("[data-row]").count()):
        keys.press("j")
        if row.evaluate("row => row === document.activeElement"):
            break
    keys.press("Enter")
    page.wait_for_url(f"**/c/{number}/**")
    olga = Writer(page, number)
    expect(olga.text).to_be_visible()
    keys.press("r")
    expect(olga.text).to_be_focused()
    keys.insert_text("Здравствуйте, Игорь! Приём стоит 1800 рублей .")
    expect(olga.spots).to_have_count(1)
    keys.press("F8")
    expect(page.locator(".finding__row[aria-expanded=true]")).to_be_visible()
    expect(olga.text).to_be_focused()
    keys.press("Control+End")
    keys.press("Backspace")
    keys.press("Backspace")
    keys.insert_text(".")
    expect(olga.spots).to_have_count(0)
    keys.press("Control+Enter")
    expect(olga.held).to_be_visible()
    expect(olga.replies).to_have_class(re.compile("is-(sent|delivered)"), timeout=PATIENCE)
    expect(olga.replies).to_contain_text("Приём стоит 1800 рублей.")
    keys.press("Escape")
    keys.press("u")
    expect(page.locator("#list")).to_be_visible()


def test_on_a_phone_from_the_list_to_a_reply_and_back(visit, stage, reception):
    customer = visit(width=360, height=740)
    customer.say(ASKS)
    number = stage.newest()
    olga = reception(number, width=360, height=740)
    expect(olga.page.locator(".pane--list")).to_be_hidden()
    olga.write(FULL)
    olga.button("Отправить").click()
    expect(olga.held).to_be_in_viewport()
    expect(customer.ours).to_have_text(FULL, timeout=PATIENCE)
    assert olga.page.evaluate("document.documentElement.scrollWidth") <= 360
    olga.page.locator(".head__back").click()
    expect(olga.page.locator("#list")).to_be_visible()


@pytest.mark.teaching("S3-52")
def test_a_card_number_is_seen_by_nobody(visit, stage, reception):
    customer = visit()
    customer.say("Оплата не проходит, карта 4111 1111 1111 1111, что делать?")
    expect(customer.own).to_contain_text("•••• 1111")
    expect(customer.panel.locator(".hint")).to_contain_text("Мы скрыли номер карты")
    olga = reception(stage.newest())
    expect(olga.page.locator("#thread .said--inbound")).to_contain_text("•••• 1111")
    for address in (f"/c/{olga.number}/", "/", "/search/?q=Оплата+не+проходит"):
        olga.page.goto(address)
        expect(olga.page.locator("main")).to_contain_text("Оплата не проходит")
        assert "4111 1111" not in olga.page.content()
    customer.page.reload()
    expect(customer.own).to_contain_text("•••• 1111")


@pytest.mark.teaching("S4-12")
def test_calling_a_person_needs_no_second_step(sit_down, visit, stage):
    queue = sit_down("olga", "/")
    customer = visit()
    customer.say("позовите человека")
    row = queue.locator(f"#row-{stage.newest()}")
    expect(row).to_contain_text("позовите человека")
    expect(row).to_contain_text("Ждёт ответа")
    # Nothing is asked back: no card to fill in, no bot in between.
    customer.page.reload()
    expect(customer.own).to_have_text(["позовите человека"])
    expect(customer.panel.get_by_role("form")).to_have_count(0)
    expect(customer.ours).to_have_count(0)
