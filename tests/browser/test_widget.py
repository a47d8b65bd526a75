"""A customer on a foreign site: the chat by keys, over a reload, without a network, on a phone."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from tests.browser.acting import PATIENCE, Customer

PAGE = """<!doctype html><html lang="{language}"><title>Лавка</title><main><h1>Лавка</h1></main>
<script async src="{desk}/widget/loader.js" data-inbox="copper"></script></html>"""


@pytest.fixture(scope="module")
def site(desk, stage):
    """A shop's site on an origin of its own, with the line that owners paste."""

    class Shop(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path.startswith("/shop") else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            language = "en" if self.path.endswith("en") else "ru"
            self.wfile.write(PAGE.format(desk=desk.url, language=language).encode())

        def log_message(self, *said):
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    stage.shown_on(address)
    yield f"{address}/shop"
    server.shutdown()
    server.server_close()


@pytest.fixture
def customer(sit_down, site):
    return Customer(sit_down(None, site))


def test_a_question_and_its_answer_by_keys_alone(customer, stage):
    customer.button.focus()
    customer.page.keyboard.press("Enter")
    expect(customer.text).to_be_focused()
    customer.say("Сколько стоит слиток меди?")
    stage.answers(stage.newest(), "Слиток меди стоит 5 сиклей.", "ea_nasir")
    expect(customer.ours).to_have_text("Слиток меди стоит 5 сиклей.")
    customer.page.keyboard.press("Escape")
    expect(customer.button).to_be_focused()
    stage.answers(stage.newest(), "И доставка бесплатная.", "ea_nasir")
    expect(customer.page.locator(".badge")).to_have_text("1")
    expect(customer.button).to_have_accessible_name("Открыть чат (непрочитанных: 1)")
    customer.open()
    expect(customer.page.locator(".badge")).to_be_hidden()


@pytest.mark.teaching("S4-2")
def test_a_greeting_brings_one_card_and_its_answers_go_as_one_message(customer):
    customer.open().say("Привет")
    card = customer.panel.get_by_role("form")
    card.get_by_label("Что случилось").fill("Пришла не та медь")
    card.get_by_label("С какого времени").fill("со вторника")
    card.get_by_role("button").click()
    expect(customer.own.last).to_have_text(
        "Что случилось: Пришла не та медь\nС какого времени: со вторника"
    )
    expect(card).to_be_hidden()


def test_it_survives_a_reload_with_an_unfinished_text(customer):
    customer.open().say("Где мой слиток?")
    customer.text.fill("И ещё")
    customer.page.reload()
    expect(customer.panel.locator(".said--me .body")).to_have_text("Где мой слиток?")
    customer.open()
    expect(customer.text).to_have_value("И ещё")


def test_without_a_network_nothing_is_lost_and_nothing_is_doubled(customer):
    customer.open().say("Где мой слиток?")
    customer.page.context.set_offline(True)
    customer.text.fill("Я в тоннеле")
    customer.text.press("Enter")
    expect(customer.panel.locator(".said--waiting .when")).to_contain_text("Нет связи")
    customer.page.context.set_offline(False)
    expect(customer.panel.locator(".said--waiting")).to_have_count(0, timeout=PATIENCE)
    customer.page.reload()
    expect(customer.own).to_have_text(["Где мой слиток?", "Я в тоннеле"])


@pytest.mark.teaching("S3-52")
def test_a_card_number_is_masked_and_the_customer_is_told_what_to_do(customer):
    customer.open().say("Списали с 4111 1111 1111 1111!")
    expect(customer.own).to_have_text("Списали с •••• 1111!")
    expect(customer.panel.locator(".hint")).to_contain_text("Мы скрыли номер карты")


@pytest.mark.teaching("S4-12")
def test_a_person_is_one_press_away_before_anything_is_said(customer):
    customer.open()
    customer.panel.get_by_role("button", name="Позвать человека").click()
    expect(customer.own).to_have_text("Позовите, пожалуйста, человека.")
    expect(customer.panel.get_by_text("Человека позвали.")).to_be_visible()


def test_a_picture_is_uploaded_and_shown(customer, tmp_path):
    picture = tmp_path / "медь.png"
    picture.write_bytes(bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
        "78da63f8cf00000003010100f70341430000000049454e44ae426082"
    ))  # fmt: skip
    customer.open()
    customer.panel.locator("input[type=file]").set_input_files(picture)
    expect(customer.panel.get_by_role("button", name="Убрать файл")).to_be_visible()
    customer.say("Вот она")
    shown = customer.panel.locator(".files img")
    expect(shown).to_have_attribute("alt", "медь.png (1 КБ)")
    customer.page.wait_for_function("document.readyState === 'complete'")
    expect(shown).to_have_js_property("naturalWidth", 1)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_panel_lets_everybody_in(sit_down, site, axe, width, theme):
    customer = Customer(sit_down(None, site, width=width, height=640, theme=theme)).open()
    customer.say("Привет")
    expect(customer.panel.get_by_role("form")).to_be_visible()
    panel = next(frame for frame in customer.page.frames if "/panel" in frame.url)
    assert axe(panel) == []
    wide = "document.documentElement.scrollWidth <= innerWidth"
    assert panel.evaluate(wide)
    assert customer.page.evaluate(wide)


def test_an_english_page_has_an_english_chat(sit_down, site):
    customer = Customer(sit_down(None, f"{site}?en", language="en")).open()
    expect(customer.button).to_have_accessible_name("Close the chat")
    expect(customer.panel.get_by_role("button", name="Call a person")).to_be_visible()


def test_a_site_that_is_not_on_the_list_shows_nothing(chromium, desk, stage, site):
    stage.shown_on("https://elsewhere.example")
    page = chromium.new_page()
    page.goto(site)
    page.locator("button.button").click()
    page.wait_for_load_state("networkidle")
    panel = next(frame for frame in page.frames if frame != page.main_frame)
    assert panel.locator("textarea").count() == 0
    page.close()
    stage.shown_on(site.removesuffix("/shop"))
