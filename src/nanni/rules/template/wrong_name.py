"""CLI14: the greeting calls the customer by another name than they gave."""

import re
from collections.abc import Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.openings import opening
from nanni.rules.template._names import same_person
from nanni.text.expressions import compiled
from nanni.text.forms import load_forms

_TITLES = frozenset("mr mrs ms miss dr prof sir madam mx г-н г-жа господин госпожа".split())
#: Capitalised words after a greeting that are nobody's name.
_NO_NAMES = frozenset(
    "there all team everyone everybody folks sir madam customer client user guest again friend guys"
    " welcome thank thanks sorry i we your you the this our it yes no support dear valued"
    " best regards cheers kind sent please hope looking ok much bye клиент"
    " покупатель пользователь абонент коллеги все друзья вам вы спасибо это мы я да нет".split()
)
_MAX_NAMES = 3
_SHORT = 3
#: One of these stands in every introduction.
_MARKS_OF_NAMES = (
    "зовут",
    "имя",
    "беспокоит",
    "name",
    "it's",
    "this is",
    "i'm",
    "i am",
    "это ",
    "я ",
    "уважением",
    "regards",
    "thanks",
    "cheers",
    "sincerely",
    "best",
    "спасибо",
)
_MARKS = ("!", ",", ".", ":", ";", "—", "–", "-", ")")


@cache
def _introductions() -> re.Pattern[str]:
    name = r"(?P<n>[A-ZА-ЯЁ][\wа-яё'-]+(?: [A-ZА-ЯЁ][\wа-яё'-]+){0,2})"
    return compiled(
        r"(?:[Мм]еня зовут|[Мм]о[её] имя|[Mm]y name is|[Mm]y name's|[Nn]ame's|беспокоит)[ :—-]+"
        + name
        + r"|(?:^|[.!?,\n] ?)(?:[Ii]t's|[Tt]his is|[Ээ]то|I'm|I am|Я) (?:— |- )?"
        + name.replace("<n>", "<m>")
        + r"(?=[.!,\n]| from| here| again| speaking| из | пишу|$)"
        + r"|(?:[Уу]важением|[Rr]egards|[Tt]hanks|[Cc]heers|[Ss]incerely|[Bb]est"
        + r"|[Сс]пасибо),?[ \n]+"
        + name.replace("<n>", "<s>")
        + r"\.?\s*$"
    )


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    greeting = opening(view)
    if greeting is None:
        return ()
    called = _called(view, greeting.last)
    if not called:
        return ()
    first = view.words[called[0]]
    if any(first in text.lower() for text in view.situation.context):
        return ()
    known = _known_names(view.situation.context)
    if known and not _fits(first, known, view):
        start, end = view.document.words_span(called[0], called[0] + 1)
        return (Hit(start, end, data={"known": tuple(sorted(known))}),)
    return ()


def _called(view: View, first: int) -> list[int]:
    """Words of the name right after the greeting: «Здравствуйте, Мария Львовна!»."""
    document, text = view.document, view.text
    out: list[int] = []
    for i in range(first, min(first + _MAX_NAMES, len(view.words))):
        gap = document.gaps[i]
        if gap.strip(" ,") or "\n" in gap or (out and "," in gap):
            break
        if not text[document.starts[i]].isupper() or view.words[i] in _TITLES:
            return []
        out.append(i)
    if not out or view.words[out[0]] in _NO_NAMES:
        return []
    last = out[-1] + 1
    after = document.gaps[last]
    closed = "\n" in after or after.strip()[:1] in _MARKS or last == len(view.words)
    return out if closed else []


def _known_names(context: Sequence[str]) -> set[str]:
    names: set[str] = set()
    for text in context:
        low = text.lower()
        if not any(mark in low for mark in _MARKS_OF_NAMES):
            continue
        for found in _introductions().finditer(text):
            given = found["n"] or found["m"] or found["s"] or ""
            sure = bool(found["n"] or found["s"])
            first = given.lower().replace("ё", "е").split()
            if first and _may_be_name(first[0], sure=sure):
                names.update(first)
    return names


def _may_be_name(word: str, *, sure: bool) -> bool:
    """A Russian name is in the dictionary of names; an English one is no common word."""
    if word in _NO_NAMES:
        return False
    forms = load_forms()
    if not word.isascii():
        return "Name" in ",".join(forms.tags(word))
    return sure or not any(tag.startswith(("VERB", "ADJ")) for tag in forms.tags(word))


def _fits(name: str, known: set[str], view: View) -> bool:
    """Whether the name is one the customer used, or another form of one."""
    if any(name.isascii() != other.isascii() for other in known):
        return True
    if not name.isascii() and "Name" not in ",".join(load_forms().tags(name)):
        return True
    if any(_stem(word) == _stem(name) for word in view.context_words):
        return True
    return any(same_person(name, other) or _stem(name) == _stem(other) for other in known)


def _stem(name: str) -> str:
    """A name without its ending: «Ильдара» is «Ильдар»."""
    return name[:-1] if len(name) > _SHORT and name[-1] in "аяуюыиеойь" else name


RULE = Rule(
    code="CLI14",
    name="wrong-name",
    category="robotic_template",
    severity="error",
    channels=("chat", "email", "public"),
    why={
        "ru": "Чужое имя в первой строке: человек решит, что и всё остальное не про него.",
        "en": "Somebody else's name in the first line: the customer will think that the rest is not"
        " about them either.",
    },
    advice={
        "ru": "Перечитайте, как клиент назвал себя, и обратитесь так же.",
        "en": "Read again how the customer introduced themself, and use that.",
    },
    check=_check,
    needs="context",
    source=("REVIEW ANS12", "corpus rule on templates"),
)
