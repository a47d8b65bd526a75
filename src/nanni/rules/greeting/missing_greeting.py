"""GRT01: the first reply of a conversation begins without a greeting."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.openings import greets, opening

_TAGS = ("Name", "Patr", "Surn")
_MAX_VOCATIVE = 4
#: English names are rarer than this; the words below are rare too, and begin answers.
_COMMON = 100
_ANSWERS = frozenset(
    "apologies hmm hm oops sadly alas luckily thankfully noted gotcha yep yup nope yeah ah oh wow"
    " meanwhile ouch yikes congrats agreed understood affirmative mea okay alright regrettably yes"
    " typically normally hopefully admittedly honestly btw fyi fwiw imo".split()
)


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    if not view.words or opening(view):
        return ()
    i = _first_own_word(view)
    if i < 0 or _addresses_by_name(view, i):
        return ()
    start, end = view.document.words_span(i, i + 1)
    greeting = "Hello! " if view.lang == "en" else "Здравствуйте! "
    due = view.channel == "email" or any(map(greets, view.situation.context))
    fix = view.replace(start, start, greeting)
    return (Hit(start, end, fixes=(fix,), data={"due": due}),)


def _first_own_word(view: View) -> int:
    """The first word that is the writer's own and no quoted mail."""
    zones = view.document.zones
    if not zones:
        return 0
    own = (
        i
        for i, start in enumerate(view.document.starts)
        if not view.document.in_zone(start, "quoted-line", "signature")
    )
    return next(own, -1)


def _addresses_by_name(view: View, i: int) -> bool:
    """«Наталья Юрьевна, …» or a line of its own: "Graham,"."""
    document, text = view.document, view.text
    for last in range(i + 1, min(i + _MAX_VOCATIVE, len(view.words)) + 1):
        if not text[document.starts[last - 1]].isupper():
            return False
        gap = document.gaps[last]
        if not gap.strip() and "\n" not in gap:
            continue
        named = _is_name(view, i)
        if gap[:1] in {",", "!"} and named:
            return True
        return gap[:1] == "," and "\n" in gap
    return False


def _is_name(view: View, i: int) -> bool:
    """By the dictionary of names in Russian; in English a rare word that opens no answer."""
    from nanni.text.forms import load_forms  # noqa: PLC0415 - few messages come here

    word, forms = view.words[i], load_forms()
    if not word.isascii():
        tags = ",".join(forms.tags(word))
        return any(tag in tags for tag in _TAGS)
    return not forms.tags(word) and forms.freq(word) < _COMMON and word not in _ANSWERS


RULE = Rule(
    code="GRT01",
    name="missing-greeting",
    category="missing_greeting",
    severity="note",
    channels=("chat", "email"),
    langs=("ru", "en", "uk", "be", "kk"),
    why={
        "ru": "Без приветствия первый ответ звучит так, будто человек отвлёк от дел.",
        "en": "A first reply without a greeting sounds as if the customer were interrupting.",
    },
    advice={
        "ru": "Поздоровайтесь на языке клиента, по имени, если его знаете: «Здравствуйте, Марина!»",
        "en": "Greet in the customer's language, by name if you know it: “Hello Olivia,”.",
    },
    check=_check,
    needs="first_reply",
    source=("REVIEW GRT01", "S1-7"),
)
