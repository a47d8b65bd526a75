"""ANS04: more questions at once than anybody answers."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View

_MAX_ASKS = 3


@cache
def _list_of_asks() -> re.Pattern[str]:
    """An order to send things and the run of things up to the end of the sentence."""
    return re.compile(
        r"\b(?:пришлите|укажите|сообщите|назовите|предоставьте|уточните|напишите|вышлите|отправьте"
        r"|please (?:provide|send|share|specify|confirm|include|give)|send us|provide us with"
        r"|let us know|we(?:'ll| will)? need)\b(?P<list>[^.?!]*(?:[.?!](?=\S)[^.?!]*)*)"
    )


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(r",|;|\n\s*(?:[-•*—]|\d+[.)])|\s(?:и|and)\s")


@cache
def _own_part() -> re.Pattern[str]:
    """Where the list ends and what we shall do begins."""
    return re.compile(
        r"\b(?:и (?:я|мы)|чтобы|тогда|we'?ll|i'?ll|(?:we|i) will|so that|and (?:we|i))\b"
    )


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(r"^,? ?(?:пожалуйста|please),?|,? (?:пожалуйста|please)\b,?")


def _check(view: View, _: Sequence[Match]) -> Iterator[Hit]:
    text = view.low
    limit = int(view.options["max_asks"])
    if text.count("?") > limit:
        yield from _questions(view, limit)
    elif text.count(",") + text.count("\n") + text.count(";") >= limit:
        yield from _lists(view, limit)


def _questions(view: View, limit: int) -> Iterator[Hit]:
    ends = [
        m.start() for m in re.finditer(r"\?", view.text) if not view.document.in_zone(m.start())
    ]
    if len(ends) > limit:
        start, end = view.span_of_sentence(ends[limit] - 1)
        yield Hit(start, end, data={"asks": len(ends)})


def _lists(view: View, limit: int) -> Iterator[Hit]:
    for found in _list_of_asks().finditer(view.low):
        things = _courtesy().sub("", _own_part().split(found["list"], maxsplit=1)[0]).rstrip()
        asks = 1 + sum(1 for _ in _separators().finditer(things))
        if asks > limit + 1:
            yield Hit(found.start(), found.end(), data={"asks": asks})


RULE = Rule(
    code="ANS04",
    name="interrogation",
    category="incomplete_answer",
    severity="note",
    why={
        "ru": "На допрос из пяти вопросов отвечают на два или не отвечают вовсе.",
        "en": "Asked five things at once, people answer two of them or none.",
    },
    advice={
        "ru": "Спросите одно, без чего нельзя начать, остальное найдите сами: «Назовите номер"
        " заказа, дальше всё посмотрю».",
        "en": "Ask for the one thing you cannot start without and look up the rest: “What is the"
        " order number? I’ll find everything else.”",
    },
    check=_check,
    options={"max_asks": _MAX_ASKS},
    source=("REVIEW ANS04",),
)
