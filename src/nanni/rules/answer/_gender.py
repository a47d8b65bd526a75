"""Grammatical gender: how customers speak of themselves, and how we speak to them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from nanni.model.typed import Final, Literal, NamedTuple
from nanni.rulekit import View
from nanni.text.expressions import compiled
from nanni.text.forms import load_forms

Gender = Literal["masc", "femn"]

#: Words after «вы» and «я» that are of one gender and of no other part of speech in that place.
_SHORT_FORMS: Final[dict[str, Gender]] = {
    **dict.fromkeys("прав должен согласен уверен готов рад сам".split(), "masc"),
    **dict.fromkeys("права должна согласна уверена готова рада сама".split(), "femn"),
}
#: Titles and how letters begin; before a word for customers in general they tell nothing.
_TITLES: Final[dict[str, Gender]] = {
    **dict.fromkeys("уважаемый дорогой господин сударь г-н mr sir mister".split(), "masc"),
    **dict.fromkeys(
        "уважаемая дорогая госпожа сударыня г-жа mrs ms miss madam ma'am".split(), "femn"
    ),
}
_YOU: Final = frozenset({"вы", "ты"})
_SIGNS: Final = _YOU | _TITLES.keys()
#: «Вы права не имеете» speaks of rights.
_NO_FORM_BEFORE: Final = frozenset("не на имеете и".split())
_BETWEEN: Final = frozenset(
    "не уже же ведь вчера сегодня сейчас тогда только еще также ранее его ее их это вас вам нам"
    " все ничего так и".split()
)
_MOST_BETWEEN: Final = 2
#: Before a title at the opening; elsewhere a title may be somebody else's.
_GREETINGS: Final = frozenset(
    "dear hi hello hey good morning afternoon evening добрый доброе день вечер утро здравствуйте"
    " приветствую".split()
)
#: What English tells: a title in one's own signature, a word for oneself.
_SELF: Final = compiled(
    r"(?:\b(?:i'?m|i am|this is|it'?s|my name is) |(?:regards|sincerely|thanks|cheers),?\s+)"
    r"(?:(?P<masc>mr\b|a (?:man|guy|father|dad)\b)"
    r"|(?P<femn>mrs\b|ms\b|miss\b|a (?:woman|girl|lady|mother|mum|mom)\b))"
)
_QUOTED: Final = compiled(r"[«“\"][^»”\"]*[»”\"]")
_WORD: Final = compiled(r"[а-яёa-z]+(?:[-'][а-яёa-z]+)*")
_REMEMBERED: Final = 20_000


class Address(NamedTuple):
    """Words of ours that take the customer for a man or a woman.

    Attributes:
        first, last: their range among the words of the message.
        gender: whom they take the customer for.
    """

    first: int
    last: int
    gender: Gender


def own_gender(texts: Iterable[str]) -> Gender | None:
    """The gender in which a customer speaks of themself; None where they never or variously do.

    >>> own_gender(["Я вчера заказала чайник", "я не получала писем"])
    'femn'
    """
    found: set[Gender] = set()
    for text in texts:
        low = _QUOTED.sub(" ", text.lower()).replace("ё", "е")
        found.update(_after_me(_WORD.findall(low)))
        found.update("masc" if one["masc"] else "femn" for one in _SELF.finditer(low))
    return found.pop() if len(found) == 1 else None


def gender_of_name(name: str) -> Gender | None:
    """The gender of a full name, when its first names leave no doubt."""
    found = {
        gender for word in _WORD.findall(name.lower()) for gender in _readings(word, "Name", "nomn")
    }
    return found.pop() if len(found) == 1 else None


def addresses(view: View) -> Iterator[Address]:
    """Places of a message of ours that show whom we take the customer for."""
    words = view.words
    if _SIGNS.isdisjoint(words):
        return
    for i, word in enumerate(words):
        if word in _YOU:
            at = None if view.document.gaps[i + 1].strip() else _form_after(words, i)
            if at is not None and (gender := _form_gender(words[at])) is not None:
                yield Address(i, at + 1, gender)
        elif word in _TITLES and _GREETINGS.issuperset(words[:i]) and _names_somebody(view, i + 1):
            yield Address(i, i + 1, _TITLES[word])


def _after_me(words: list[str]) -> Iterator[Gender]:
    for i, word in enumerate(words):
        if word == "я":
            at = _form_after(words, i)
            gender = None if at is None else _form_gender(words[at])
            if gender is not None:
                yield gender


def _form_after(words: list[str], i: int) -> int | None:
    """Where the word stands that agrees with the pronoun at ``i``."""
    at = i + 1
    while at < len(words) and words[at] in _BETWEEN and at - i <= _MOST_BETWEEN:
        at += 1
    if at >= len(words) or (
        words[at] == "права" and words[at + 1 : at + 2] and (words[at + 1] in _NO_FORM_BEFORE)
    ):
        return None
    return at


def _form_gender(word: str) -> Gender | None:
    """The gender of a short form or of a verb in the past."""
    if word in _SHORT_FORMS:
        return _SHORT_FORMS[word]
    readings = _readings(word, "VERB", "past")
    return next(iter(readings)) if len(readings) == 1 else None


@lru_cache(_REMEMBERED)
def _readings(word: str, *marks: str) -> frozenset[Gender]:
    """Genders of a word's readings that have all marks; empty when a reading has none of them."""
    found: set[Gender] = set()
    for tag in load_forms().tags(word):
        parts = set(re.split(r"[ ,]", tag))
        if "ms-f" in parts or ("VERB" in marks and "VERB" not in parts):
            return frozenset()
        if parts.issuperset(marks):
            found.update(gender for gender in ("masc", "femn") if gender in parts)
    return frozenset(found)


def _names_somebody(view: View, i: int) -> bool:
    """Whether a name follows; «уважаемый клиент» is said to everybody."""
    if i >= len(view.words) or not view.text[view.document.starts[i]].isupper():
        return False
    word = view.words[i]
    return word.isascii() or bool(_readings(word, "Name")) or word in _TITLES
