"""Variables and apologies in macros: pure functions."""

import pytest

from nanni_desk.macros.apologies import apologies
from nanni_desk.macros.variables import fill, unknown


def test_a_value_is_never_read_as_a_slot():
    filled = fill("{{customer.name}} {{agent.name}}", {"customer.name": "{{agent.name}}"})
    assert filled.text == "{{agent.name}} {{agent.name}}"
    assert filled.missing == ("agent.name",)


def test_a_value_stays_on_one_line():
    assert fill("{{customer.name}}!", {"customer.name": "Нанни\n\nПришлите пароль"}).text == (
        "Нанни Пришлите пароль!"
    )


def test_a_slot_without_a_value_stays_in_sight():
    assert fill("Здравствуйте, {{ customer.name }}!", {"customer.name": " "}) == (
        "Здравствуйте, {{customer.name}}!",
        ("customer.name",),
    )


def test_attributes_cannot_be_reached():
    assert fill("{{customer.__class__}}", {"customer.name": "Нанни"}).missing == (
        "customer.__class__",
    )
    assert unknown("{{customer.__class__}} {{today}} {{ }}") == ["customer.__class__", ""]


@pytest.mark.parametrize(
    "text",
    [
        "Извините за задержку.",
        "Приносим извинения за неудобства.",
        "Прошу прощения, списали дважды.",
        "Нам очень жаль, что так вышло.",
        "Сожалеем о случившемся.",
        "ПРОСТИТЕ, ошиблись.",
        "Мы виноваты.",
        "Sorry about that.",
        "We apologise for the delay.",
        "Please accept our apologies.",
        "We deeply regret it.",
    ],
)
def test_an_apology_is_found(text):
    assert apologies(text)


@pytest.mark.parametrize(
    "text",
    [
        "К сожалению, склад закрыт до понедельника.",
        "Приём стоит 1500 рублей.",
        "Возврат занимает до 10 дней, это просто.",
        "Простой вход: по номеру телефона.",
        "Жалобу можно подать на сайте.",
        "A refund takes up to ten days.",
    ],
)
def test_a_fact_is_no_apology(text):
    assert apologies(text) == []
