"""Parts of a message that are not prose are recognised with their kind."""

import pytest

from nanni.text import Document


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("Смотрите https://example.com/a?b=1.", "url", "https://example.com/a?b=1"),
        ("Пишите на help@example.com!", "email", "help@example.com"),
        ("Здравствуйте, {{name}}!", "placeholder", "{{name}}"),
        ("Dear [Agent Name],", "placeholder", "[Agent Name]"),
        ("Номер %ORDER_ID% готов", "placeholder", "%ORDER_ID%"),
        ("Run `pip install nanni` now", "code", "`pip install nanni`"),
        ("Это <b>важно</b>", "markup", "<b>"),
        ("> вы писали\nОтвечаю", "quoted-line", "> вы писали"),
        ("Фраза «мы вас понимаем» пуста, и в ней", "quotation", "«мы вас понимаем»"),
        ('Saying "sorry for any trouble" is empty talk', "quotation", '"sorry for any trouble"'),
    ],
)
def test_zone_is_found(text: str, kind: str, part: str) -> None:
    document = Document(text)
    assert (kind, part) in [(z.kind, document.text[z.start : z.end]) for z in document.zones]


@pytest.mark.parametrize(
    "text",
    [
        "Мы «искренне» сожалеем",
        "«Мы вас понимаем и просим подождать ещё немного»",
        "Скидка 20% и ещё 10%",
        "a < b и c > d",
        "Да.",
    ],
)
def test_own_words_are_no_zone(text: str) -> None:
    assert Document(text).zones == []


def test_signature_and_quoted_mail_are_set_apart() -> None:
    text = "Деньги вернула.\n\nС уважением,\nАнна\n\nOn 3 May 2024 Jo Doe wrote:\n> where is it"
    kinds = [z.kind for z in Document(text).zones]
    assert "signature" in kinds
    assert "quoted-line" in kinds
