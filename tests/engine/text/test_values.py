"""Sums, shares and contacts in text, each in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.values import find_values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("доставка 300 ₽", ["300 RUB"]),
        ("доставка 300 российских рублей", ["300 RUB"]),
        ("1 490 руб., подъём 250р.", ["1490 RUB", "250 RUB"]),
        ("1,490.50 usd", ["1490.5 USD"]),
        ("€ 7,50 и £3", ["7.5 EUR", "3 GBP"]),
        ("5 тысяч рублей или 1,5 млн ₽", ["5000 RUB", "1500000 RUB"]),
        ("от 300 до 500 ₽", ["300..500 RUB"]),
        ("300–500 ₽", ["300..500 RUB"]),
        ("$300–$500", ["300..500 USD"]),
        ("between 3 and 5 dollars", ["3..5 USD"]),
        ("товар 12 - 300 ₽", ["300 RUB"]),
        ("от 500 ₽", ["500.. RUB"]),
        ("up to $40", ["..40 USD"]),
        ("не более 2 %", ["..2%"]),
        ("комиссия 1-3 %", ["1..3%"]),
        ("2,5 процента", ["2.5%"]),
        ("99 рублей в месяц", ["99 RUB/month"]),
        ("149 ₽ ежемесячно", ["149 RUB/month"]),
        ("за год — 1188 рублей", ["1188 RUB/year"]),
        ("900 ₽ за 3 месяца", ["900 RUB/3month"]),
        ("$29 per user per month", ["29 USD/user/month"]),
        ("бесплатно", ["0"]),
        ("0 рублей", ["0"]),
        ("without any fees", ["0"]),
        ("free delivery", ["0"]),
        ("пишите на help@example.com.", ["help@example.com"]),
        ("8 (800) 555-35-35", ["78005553535"]),
        ("звоните по номеру 0890", ["0890"]),
    ],
)
def test_values(text, values):
    assert [one.value for one in find_values(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "не бесплатно",
        "feel free to ask",
        "your free trial",
        "заказ 45120 собран",
        "позвоните по заказу 45120",
        "в 2026 году",
        "версия 3.12",
        "осталось 3 штуки",
    ],
)
def test_no_values(text):
    assert find_values(text) == []


_PIECES = st.sampled_from(
    "от до 300 1 490 2,5 % ₽ руб. $ 12 - – в месяц бесплатно free @ a@b.ru +7 800 5553535 , . тыс"
    " и to from".split(" ")
)


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=60).map(str.lower))
def test_values_never_overlap_and_stand_in_the_text(text):
    end = 0
    for one in find_values(text):
        assert end <= one.start < one.end <= len(text)
        assert one.value
        end = one.end


@given(st.lists(_PIECES, max_size=10).map(" ".join))
def test_what_stands_before_changes_no_value_after_a_full_stop(text):
    alone = [(one.start, one.value) for one in find_values(text)]
    moved = find_values("понятно. " + text)
    assert [(one.start - len("понятно. "), one.value) for one in moved] == alone
