"""The brand's list of hosts decides where a reply may link to."""

import pytest

from nanni import Reviewer
from nanni.review.settings import Settings
from nanni.rulekit import Brand


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load(Settings(brand=Brand(links=("nanni.shop", "*.example.org"))))


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Оплатите здесь: https://nanni-shop.xyz/pay?id=1.", "https://nanni-shop.xyz/pay?id=1"),
        ("Пишите на help@nanni.shop.evil.com.", "help@nanni.shop.evil.com"),
        ("Смотрите evilnanni.shop/returns, там всё.", "evilnanni.shop/returns"),
        ("See https://nanni.shop@evil.com/login", "https://nanni.shop@evil.com/login"),
        ("See www.python.org for more", "www.python.org"),
    ],
)
def test_other_hosts_are_reported(reviewer: Reviewer, text: str, target: str) -> None:
    [finding] = [f for f in reviewer.review(text).findings if f.code == "FCT03"]
    assert finding.text == target
    assert finding.outcome == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Оплатите здесь: https://nanni.shop/pay.",
        "Пишите на help@nanni.shop, ответим сегодня.",
        "Справка: docs.example.org/returns и www.nanni.shop",
        "Вернём до 12.05, это 4.990 руб. в т.ч. НДС",
        "Версия 2.4.1, файл notes.txt",
    ],
)
def test_own_hosts_and_plain_dots_are_not(reviewer: Reviewer, text: str) -> None:
    assert not [f for f in reviewer.review(text).findings if f.code == "FCT03"]


def test_a_host_the_customer_named_is_passed_by(reviewer: Reviewer) -> None:
    found = reviewer.review("Проверили ваш сайт koza.ru, он открыт.", context=["Сайт koza.ru"])
    assert not [f for f in found.findings if f.code == "FCT03"]
