import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.masking import is_card, mask

TEXTS = st.text(st.sampled_from("Мария Ivan 0123456789 +-().@:/ №\n\xa0aя"), max_size=80)


@given(TEXTS | st.text(max_size=60), st.sets(st.sampled_from(["Мария", "Ivan", "Ян"])))
def test_the_length_stays(text, names):
    assert len(mask(text, names)) == len(text)


@given(TEXTS, st.sets(st.sampled_from(["Мария", "Ivan"])))
def test_letters_and_digits_become_marks_or_stay(text, names):
    once = mask(text, names)
    assert all(new in {old, "*"} for old, new in zip(text, once, strict=True))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Пишите на maria.k+1@mail.example.ru!", "Пишите на *****.*+*@****.*******.**!"),
        ("+7 916 123-45-67", "+* *** ***-**-67"),
        ("8(916)1234567,", "*(***)*****67,"),
        ("89161234567", "*********67"),
        ("+375291234567", "+**********67"),
        ("тел. (495) 123-45-67", "тел. (***) ***-**-67"),
        ("+44 20 7946 0958", "+** ** **** **58"),
        ("4111 1111 1111 1111", "**** **** **** 1111"),
        ("4111-1111-1111-1111", "****-****-****-1111"),
        ("паспорт 4510 123456", "паспорт **** ****56"),
        ("СНИЛС 123-456-789 00", "СНИЛС ***-***-*** 00"),
        ("счёт 40817810099910004312", "счёт ******************12"),
        ("DE89370400440532013000", "******************3000"),
    ],
)
def test_what_tells_who_somebody_is_is_hidden(text, masked):
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "заказ 12345678 от 12.03.2026 на 1 490 000 ₽",
        "2026-03-12 2026-03-13 с 10:00 до 19:00",
        "звоните 8 800 555-35-35 или 8-800-555-35-35",
        "версия 1.2.3.4.5.6.7.8.9.10, 0.123456789012",
        "https://shop.example/orders/123456789012",
        "№123456789012 и #123456789012",
        "12 345 678 901 рублей",
    ],
)
def test_what_tells_nothing_of_a_person_stays(text):
    assert mask(text) == text


@pytest.mark.parametrize(
    ("text", "names", "masked"),
    [
        ("Мария, Марии, с Марией, МАРИЯ", ["Мария"], "М****, М****, с М*****, М****"),
        ("март, марка, материя", ["Мария"], "март, марка, материя"),
        ("у Ивана Петрова", ["Иван Петров"], "у И**** П******"),
        ("Call John, not Johnson", ["John"], "Call J***, not Johnson"),
        ("Яне и яне", ["Яна"], "Я** и яне"),
        ("надеждою", ["Надежда"], "н*******"),
        ("Гость и клиент", ["Гость", "Клиент"], "Гость и клиент"),
        ("Anne-Marie O'Neil", ["Anne-Marie O'Neil"], "A***-M**** O'N***"),
    ],
)
def test_names_are_hidden_in_all_their_cases(text, names, masked):
    assert mask(text, names) == masked


def test_a_date_beside_a_number_does_not_save_it():
    assert mask("12.03.2026 8 916 123-45-67") == "12.03.2026 * *** ***-**-67"


@pytest.mark.parametrize("digits", ["4111111111111111", "5500005555555559", "340000000000009"])
def test_cards_are_told_by_their_sum(digits):
    assert is_card(digits)
    assert not is_card(digits[:-1] + str((int(digits[-1]) + 1) % 10))
