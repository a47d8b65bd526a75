"""What opens a case by itself, as the people at the desk see it, in both languages."""

import re

import pytest
from playwright.sync_api import expect

#: The clock and the worker do this part: a busy machine is given time.
PATIENCE = 20_000
WORDS = {
    "ru": {
        "customer": "Имди-илум",
        "asks": "Вы мне перезвоните? Когда?",
        "promise": "Перезвоню вам в течение получаса.",
        "again": "Не дозвонился вчера, перезвоню вам через 20 минут.",
        "refund": "Тогда верните деньги.",
        "refusal": "Вернуть деньги не можем: заказ уже в работе.",
        "boils": "Это безобразие! Я иду с этим в Роспотребнадзор.",
        "fact": "полировка ковша",
        "price_asked": "Сколько стоит полировка ковша?",
        "price_told": "Полировка ковша стоит 300 ₽.",
        "case": "Разбор",
        "broken": "мы не сдержали обещание",
        "boiled": "клиента довели до кипения",
        "wrong": "Было неверно",
        "true": "Как на самом деле",
        "find": "Отозвать и найти всех",
        "found": "1 человек",
        "draft": "Черновик",
        "send": "Отправить",
        "told": "Сообщили",
    },
    "en": {
        "customer": "Imdi-ilum",
        "asks": "Will you call me back? When?",
        "promise": "I will call you back within half an hour.",
        "again": "I could not reach you yesterday, I will call you back in 20 minutes.",
        "refund": "Then give me a refund.",
        "refusal": "We cannot refund this: the order is in work.",
        "boils": "This is outrageous! I am going to complain to the consumer protection agency.",
        "fact": "ladle polishing",
        "price_asked": "How much is ladle polishing?",
        "price_told": "Ladle polishing costs $30.",
        "case": "Case",
        "broken": "a promise was broken",
        "boiled": "the customer was driven to the boil",
        "wrong": "It was wrong",
        "true": "What is true",
        "find": "Take back and find everybody",
        "found": "1 person",
        "draft": "Draft",
        "send": "Send",
        "told": "Told",
    },
}


@pytest.fixture(params=["ru", "en"])
def language(request):
    return request.param


@pytest.fixture
def words(language):
    return WORDS[language]


def test_a_broken_promise_is_a_case_before_the_customer_writes(sit_down, stage, language, words):
    asked = stage.tells(words["customer"], [
        [75, "customer", words["asks"]],
        [74, "ea_nasir", words["promise"]],
    ])  # fmt: skip
    page = sit_down("ea_nasir", f"/c/{asked}/", language=language)
    notice = page.locator("#case-notice")
    expect(notice).to_contain_text(f"{words['case']} #", timeout=PATIENCE)
    notice.get_by_role("link", name=re.compile(rf"^{words['case']} #")).click()
    expect(page.locator(".case-head")).to_contain_text(words["broken"])
    expect(page.locator("#case-body")).to_contain_text(words["promise"].rstrip("."))
    expect(page.locator("#next button").first).to_be_visible()


def test_whoever_was_told_an_untrue_price_is_found_with_a_draft(sit_down, stage, language, words):
    stage.knows(words["fact"], words["price_told"].split()[-1].rstrip(".") if language == "en"
                else "300 ₽")  # fmt: skip
    stage.tells(words["customer"], [
        [60, "customer", words["price_asked"]],
        [59, "ea_nasir", words["price_told"]],
    ])  # fmt: skip
    page = sit_down("owner", "/facts/", language=language)
    page.get_by_role("link", name=words["fact"]).click()
    page.get_by_role("link", name=words["wrong"]).click()
    page.get_by_label(words["true"]).fill("400 ₽" if language == "ru" else "$40")
    page.get_by_role("button", name=words["find"]).click()
    found = page.locator("#retraction")
    expect(found).to_contain_text(words["found"], timeout=PATIENCE)
    expect(found).to_contain_text(words["customer"])
    found.get_by_text(words["draft"], exact=True).click()
    expect(found.locator("details .words")).to_contain_text("400" if language == "ru" else "40")
    found.get_by_role("button", name=words["send"], exact=True).click()
    expect(found).to_contain_text(f"{words['told']} 1", timeout=PATIENCE)


@pytest.mark.teaching("S2-7")
def test_failed_twice_and_refused_once_is_one_case_one_severity_higher(
    sit_down, stage, language, words
):
    name = f"{words['customer']} II"
    asked = stage.tells(name, [
        [150, "customer", words["asks"]],
        [149, "ea_nasir", words["promise"]],
    ])  # fmt: skip
    page = sit_down("ea_nasir", f"/c/{asked}/", language=language)
    notice = page.locator("#case-notice")
    expect(notice).to_contain_text(f"{words['case']} #", timeout=PATIENCE)
    number = re.search(r"#(\d+)", notice.inner_text())[1]
    before = notice.locator(".badge").first.inner_text()
    stage.tells_more(asked, [
        [90, "ea_nasir", words["again"]],
        [50, "customer", words["refund"]],
        [48, "ea_nasir", words["refusal"]],
    ])  # fmt: skip
    stage.says(asked, words["boils"])
    expect(notice.locator(".badge").first).not_to_have_text(before, timeout=PATIENCE)
    assert notice.locator(".badge").first.inner_text()[0] < before[0]
    page.goto(f"/cases/{number}/")
    expect(page.locator(".case-head")).to_contain_text(words["boiled"], timeout=PATIENCE)
    page.goto("/cases/")
    assert page.get_by_role("link", name=name).count() == 1
