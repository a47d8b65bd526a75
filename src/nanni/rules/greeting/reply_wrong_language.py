"""GRT06: the body of the reply is in another language than the customer's."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.greeting._language import body_language, customer_languages

_LITTLE_ENGLISH = frozenset(
    "the to you your we i it is and of for in on this that please have has can will are not with"
    " be our us me or if so was been from at as by yes no sure thanks sorry".split()
)
_ENOUGH = 2


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    situation, lang = view.situation, view.lang
    stated = situation.lang or (None if situation.context else lang)
    if not view.words or (lang == stated and not _may_be_other_latin(view)):
        return ()
    reads = customer_languages(view)
    if not reads or (lang in reads and not _may_be_other_latin(view)):
        return ()
    written = body_language(view)
    if written == "und" or written in reads or _has_passage_for(reads, view):
        return ()
    data = {"written": written, "reads": tuple(sorted(reads))}
    return (Hit(0, len(view.text), data=data),)


def _may_be_other_latin(view: View) -> bool:
    """Whether a text taken for English shows too little English."""
    if view.lang != "en":
        return False
    return len(_LITTLE_ENGLISH.intersection(view.words)) < _ENOUGH


def _has_passage_for(reads: frozenset[str], view: View) -> bool:
    """Whether a part of the message speaks the customer's language: two languages on purpose."""
    if "en" in reads:
        return len(_LITTLE_ENGLISH.intersection(view.words)) > _ENOUGH
    return False


RULE = Rule(
    code="GRT06",
    name="reply-wrong-language",
    category="reply_wrong_language",
    severity="warn",
    channels=("chat", "email", "public"),
    langs=("ru", "en", "uk", "be", "kk"),
    why={
        "ru": "Клиент пишет на одном языке, ответ на другом: прочесть его он, может быть, не"
        " сможет.",
        "en": "The customer writes one language and the reply is in another: they may not be able"
        " to read it.",
    },
    advice={
        "ru": "Ответьте на языке клиента; если не владеете им, передайте чат тому, кто владеет.",
        "en": "Answer in the customer's language; if you do not speak it, hand the chat to somebody"
        " who does.",
    },
    check=_check,
    source=("REVIEW GRT06",),
)
