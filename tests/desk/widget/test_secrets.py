"""Secrets that customers type: gone before anything is stored, told kindly, never blamed."""

import json
import logging
import re
import time

import pytest
from django.db import connection

from nanni_desk.conversations.models import Message
from nanni_desk.conversations.secrets import mask_secrets
from tests.desk.widget.conftest import Visitor


@pytest.mark.parametrize(("text", "stored"), [
    ("карта 4111 1111 1111 1111", "карта •••• 1111"),
    ("карта 4111-1111-1111-1111.", "карта •••• 1111."),
    ("4111111111111111", "•••• 1111"),
    ("4111.1111.1111.1111", "•••• 1111"),
    ("4111\u00a01111\u00a01111\u00a01111", "•••• 1111"),
    ("4111\u200b1111\u200b1111\u200b1111", "•••• 1111"),
    ("4111 1111\n1111 1111", "•••• 1111"),
    ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "•••• 1111"),
    ("Amex 3782 822463 10005", "Amex •••• 0005"),
    ("Мир 2200 0000 0000 0004 и ещё 5555555555554444", "Мир •••• 0004 и ещё •••• 4444"),
    ("4111 1111 1111 1111 12/27 123", "•••• 1111 12/27 ••••••"),
    ("4111111111111111, 12/2027, 123", "•••• 1111, 12/2027, ••••••"),
    ("４１１１１１１１１１１１１１１１", "•••• １１１１"),
])  # fmt: skip
def test_cards(text, stored):
    assert mask_secrets(text).text == stored


@pytest.mark.parametrize(("text", "stored"), [
    ("cvv 123", "cvv ••••••"),
    ("CVV/CVC: 123", "CVV/CVC: ••••••"),
    ("цвв - 123", "цвв - ••••••"),
    ("код из смс 4821", "код из смс ••••••"),
    ("Пришёл код 482 113", "Пришёл код ••••••"),
    ("код подтверждения: 4821.", "код подтверждения: ••••••."),
    ("три цифры на обороте 123", "три цифры на обороте ••••••"),
    ("your security code is 4821", "your security code is ••••••"),
    ("пин-код 1234", "пин-код ••••••"),
    ("пароль: Qwerty!23", "пароль: ••••••"),
    ("Пароль от личного кабинета — кот2009, да", "Пароль от личного кабинета — ••••••, да"),
    ("пароль Qwerty123", "пароль ••••••"),
    ("пароль 12345678", "пароль ••••••"),
    ("пароль «qwerty»", "пароль «••••••»"),
    ("Логин: ivan\nПароль: hunter22", "Логин: ivan\nПароль: ••••••"),
    ("my password is hunter2", "my password is ••••••"),
    ("pass: hunter2", "pass: ••••••"),
    ("ключ sk_live_abcdefghijkl1234", "ключ ••••••"),
    ("token ghp_" + "a1" * 18, "token ••••••"),
])  # fmt: skip
def test_codes_passwords_and_keys(text, stored):
    assert mask_secrets(text).text == stored


@pytest.mark.parametrize("text", [
    "Позвоните: 8 999 123-45-67 или 8 999 765-43-21",
    "+7 (999) 123-45-67, +7 999 765 43 21",
    "Заказ 1234567890123456", "ИНН 7707083893, р/с 40702810900000000001",
    "Забыл пароль, не могу войти", "Пароль: не помню", "пароль — не подходит",
    "Пароль не принимает",
    "password is wrong", "password: forgotten", "Сбросьте пароль, пожалуйста",
    "код ошибки 403", "код товара 48211", "код города 495", "Мой код заказа 4821",
    "Оплатил 2500 руб. 12/27", "перевёл на •••• 1111 500 руб", "с 10:00 до 18:00",
    "0000 0000 0000 0000", "2026-03-03 12:00:00 2026-03-04 13:00:00", "pin the message please",
])  # fmt: skip
def test_what_is_no_secret_stays(text):
    assert mask_secrets(text).text == text


@pytest.mark.parametrize("text", [
    "1" * 20_000, "4 " * 10_000, "пароль " * 3000, "код из смс " * 2000, "4111 " * 4000,
    "-----BEGIN PRIVATE KEY-----" * 700, "eyJ" * 6000, "пароль от " * 2000, "-" * 20_000,
])  # fmt: skip
def test_no_text_takes_long(text):
    begun = time.process_time()
    mask_secrets(text)
    assert time.process_time() - begun < 5


def everything_stored():
    """Every value of every table, as the database holds it."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            rows += cursor.fetchall()
    return repr(rows)


SECRETS = {
    "Вот пароль: hunter2-Ur и всё": ("hunter2-Ur", "password"),
    "Списали с 4111 1111 1111 1111": ("1111 1111", "card"),
    "Пришёл код 482113, что с ним?": ("482113", "code"),
}


@pytest.mark.teaching("S3-50")
@pytest.mark.parametrize("text", SECRETS)
def test_a_secret_is_in_no_table_event_or_log_and_its_purge_is_on_record(
    cast, signed_in, visitor, caplog, text
):
    secret, kind = SECRETS[text]
    caplog.set_level(logging.DEBUG)
    visitor.talk(text)
    assert secret not in everything_stored()
    assert secret not in caplog.text
    message = Message.objects.get(kind="inbound")
    assert message.masked == [kind]
    found = signed_in(cast.ea_nasir).get("/search/", {"q": secret})
    assert found.status_code == 200
    assert f'href="/c/{message.conversation_id}/' not in found.text


def test_a_secret_in_the_card_is_gone_too(visitor):
    visitor.talk("Привет")
    visitor.say("", card={"what": "Не входит", "tried": "пароль: hunter2-Ur"})
    assert "hunter2-Ur" not in everything_stored()


@pytest.mark.teaching("S3-52")
def test_who_sent_a_secret_is_told_what_to_do_at_once(visitor):
    visitor.begin()
    answer = visitor.say("Вот пароль: hunter2-Ur").json()
    assert answer["masked"] == ["password"]
    for language, change, blame in (
        ("ru", "смените", ("нельзя", "нарушили", "зря")),
        ("en", "change it", ("must not", "violated", "should not have")),
    ):
        shown = hint(Visitor(language=language), "masked_password")
        assert change in shown
        assert not any(word in shown for word in blame)


def hint(visitor, name):
    words = re.search(r'<script id="words"[^>]*>(.*?)</script>', visitor.open().text)[1]
    return json.loads(words)[name]
