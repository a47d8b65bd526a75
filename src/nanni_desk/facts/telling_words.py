"""What a person who was told something untrue is told: the facts, in their language. Pure.

No regret is put into anybody's mouth here: an apology that everybody gets is worth nothing (S0-5).
Nor is anything promised that nobody has taken on.
These words go to customers, so they are in the customer's language, not in the writer's.
"""

import datetime as dt
from typing import Literal, NamedTuple

Language = Literal["ru", "en"]
_MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "en": "January February March April May June July August September October November December",
}
_FEATURE = {"ru": {"yes": "есть", "no": "нет"}, "en": {"yes": "yes", "no": "no"}}
_TEXT = {
    "ru": (
        "Здравствуйте{who}! {day} мы написали вам: «{quote}». Это было неверно.",
        "Верно так: {name} — {value}.",
        "Верного ответа у нас пока нет; прежние слова в расчёт не берите.",
        (
            "Если вы уже положились на прежние слова, напишите здесь, что из-за этого изменилось"
            " и как для вас будет лучше."
        ),
    ),
    "en": (
        "Hello{who}! On {day} we wrote to you: “{quote}”. That was not true.",
        "This is right: {name} — {value}.",
        "We do not have the right answer yet; please do not rely on what we said.",
        (
            "If you have already relied on it, reply here: what has it changed for you, and what"
            " would you like?"
        ),
    ),
}


class Told(NamedTuple):
    """What the draft is made of.

    Args:
        name: of the person; may be empty.
        day: on which the untrue words were written, where the desk is.
        quote: these words.
        fact: what it is about.
        kind: of the fact.
        value: what is true; ``yes`` or ``no`` of a feature, empty when nobody knows.
    """

    name: str
    day: dt.date
    quote: str
    fact: str
    kind: str
    value: str


def draft(told: Told, language: Language) -> str:
    """The message, ready to be sent or to be changed by whoever sends it."""
    begun, right, unknown, offer = _TEXT[language]
    month = _MONTHS[language].split()[told.day.month - 1]
    who = f", {told.name.split()[0]}" if told.name.strip() else ""
    quote = told.quote.translate(str.maketrans("«»", "„“" if language == "ru" else "‘’"))
    first = begun.format(who=who, day=f"{told.day.day} {month}", quote=quote)
    if not told.value:
        second = unknown
    else:
        value = _FEATURE[language][told.value] if told.kind == "feature" else told.value
        second = right.format(name=told.fact, value=value)
    return f"{first} {second}\n\n{offer}"
