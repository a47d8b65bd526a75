"""SEC04: a password, a PIN or a card code is written down in an internal note."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern

#: States of a password, not passwords.
_STATES = frozenset(
    "сброшен сменен изменен поменял поменяла забыл забыла неверный неверен верный сбросили сменили"
    " выслан отправлен не нет есть новый старый временный утерян тот тоже клиент просит это"
    " reset changed expired wrong incorrect correct forgotten lost sent unknown none not ok new old"
    " invalid required same protected yes no updated missing locked the a".split()
)
_MASK = frozenset("*•xх.-_?")
_MIN_SECRET = 4


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        value = view.low[match.start : match.end].strip(".,;:!?)(\"'«»")
        if _is_secret(value) or (match.label == "word" and value not in _STATES):
            yield view.hit(match)


def _is_secret(value: str) -> bool:
    if not value or value in _STATES or _MASK.issuperset(value):
        return False
    if any(char.isdigit() for char in value):
        return True
    return value.isascii() and len(value) >= _MIN_SECRET


RULE = Rule(
    code="SEC04",
    name="credentials-in-note",
    category="data_leak",
    severity="error",
    channels=("note",),
    reads=("agent", "bot", "note"),
    blocks=("always",),
    why={
        "ru": "Заметку видят все, кто откроет карточку, она попадает в поиск и выгрузки: это пароль"
        " на стене.",
        "en": "A note is seen by everybody who opens the card, it goes into search and exports: a"
        " password on the wall.",
    },
    advice={
        "ru": "Сотрите секрет, запишите факт: «Клиент прислал пароль в чат, попросили сменить в"
        " 14:20».",
        "en": "Delete the secret, keep the fact: “The customer sent a password in chat, we asked"
        " them to change it at 14:20”.",
    },
    match=(
        pattern(
            r"(?:парол\w*|password|passwd|passcode|\bpwd|\bpass|\bпасс)\b[^\n:=;.,\d]{0,24}?"
            r"(?: ?[:=] ?| [—–-] | is )(?P<m>[^\s,;]{3,64})",
            "парол",
            "passw",
            "passcode",
            "pwd",
            "pass:",
            "pass =",
            "пасс",
        ),
        pattern(
            r"\b(?:пин|пин-?код\w*|pin|pin-code|cvv2?|cvc2?)\b[^\n\d]{0,16}?(?P<m>\d{3,6})\b(?!\d)",
            "пин",
            "pin",
            "cvv",
            "cvc",
        ),
        pattern(
            r"(?:логин|login|user(?:name)?|креды|creds|доступы?) ?[/+и&] ?(?:парол\w*|pass\w*|pwd)"
            r"[^\n\w]{1,4}\S{2,64}[ /:]{1,3}(?P<m>[^\s/:]{3,64})",
            "логин",
            "login",
            "user",
            "креды",
            "creds",
        ),
        pattern(
            r"(?:кодов\w+ слов\w+|security word|memorable word)[^\n\w]{1,4}(?P<m>[^\s,;]{3,40})",
            "кодов",
            "security word",
            "memorable word",
            label="word",
        ),
    ),
    check=_check,
    source=("REVIEW SEC04", "DOMAIN S3-50"),
)
