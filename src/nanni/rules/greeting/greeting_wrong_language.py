"""GRT02: the greeting is in one language and the rest of the reply in the customer's."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.openings import Greeting, greeting_span, opening
from nanni.rules.greeting._language import body_language, customer_languages

_GREET = {"ru": "Здравствуйте", "en": "Hello", "uk": "Вітаю", "be": "Вітаю"}


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    greeting = opening(view)
    if greeting is None or "" in greeting.langs:
        return ()
    if view.lang in greeting.langs and _plain(view):
        return ()
    reads, body = customer_languages(view), body_language(view)
    if not reads and body != "und":
        reads = frozenset({body})
    if not reads or reads & greeting.langs or (body != "und" and body not in reads):
        return ()
    if _echoes(view, greeting) or not _stands_alone(view, greeting):
        return ()
    start, end = greeting_span(view, greeting)
    first, last = view.document.words_span(greeting.first, greeting.last)
    right = next((_GREET[lang] for lang in sorted(reads) if lang in _GREET), "")
    fixes = (view.replace(first, last, right),) if right else ()
    return (Hit(start, end, fixes=fixes),)


def _plain(view: View) -> bool:
    """Whether nobody said that the conversation runs in another language."""
    stated = view.situation.lang
    return stated == view.lang or (stated is None and not view.situation.context)


def _echoes(view: View, greeting: Greeting) -> bool:
    """Whether the customer greeted with the same word."""
    word = view.words[greeting.first]
    return any(word in text.lower() for text in view.situation.context)


def _stands_alone(view: View, greeting: Greeting) -> bool:
    """A mark or a new line follows: no brand name such as “Hello Kitty”."""
    _, end = greeting_span(view, greeting)
    return end == len(view.text) or view.text[end - 1] in "!,." or view.text[end] in "\n—–-:;)"


RULE = Rule(
    code="GRT02",
    name="greeting-wrong-language",
    category="greeting_wrong_language",
    severity="warn",
    langs=("ru", "en", "uk", "be", "kk"),
    why={
        "ru": "Чужое приветствие выдаёт заготовку: ответ собран из кусков, клиента не читали.",
        "en": "A greeting in another language shows the template: the reply was put together"
        " without looking at the customer.",
    },
    advice={
        "ru": "Поздоровайтесь на языке клиента: «Здравствуйте, Марина!»",
        "en": "Greet in the customer's language: “Hello Olivia,”.",
    },
    check=_check,
    source=("REVIEW GRT02", "S1-6"),
)
