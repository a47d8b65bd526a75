"""ANS04: more questions at once than anybody answers."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases
from nanni.text.expressions import compiled

_MAX_ASKS = 3


@cache
def _separators() -> re.Pattern[str]:
    return compiled(r",|;|\n\s*(?:[-•*—]|\d+[.)])|\s(?:и|and)\s")


@cache
def _own_part() -> re.Pattern[str]:
    """Where the list ends and what we shall do begins."""
    return compiled(
        r"\b(?:и (?:я|мы)|чтобы|тогда|we'?ll|i'?ll|(?:we|i) will|so that|and (?:we|i))\b"
    )


@cache
def _courtesy() -> re.Pattern[str]:
    return compiled(r"^,? ?(?:пожалуйста|please),?|,? (?:пожалуйста|please)\b,?")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    limit = int(view.options["max_asks"])
    marks = [match for match in matches if match.label == "mark"]
    if len(marks) > limit:
        start, end = view.span_of_sentence(marks[limit].start - 1)
        yield Hit(start, end, data={"asks": len(marks)})
        return
    for match in matches:
        if match.label == "order":
            yield from _list(view, match, limit)


def _list(view: View, match: Match, limit: int) -> Iterator[Hit]:
    """The run of things asked for, up to the end of the sentence or of the list."""
    found = _run().match(view.low, match.end)
    if found is None:
        return
    things = _courtesy().sub("", _own_part().split(found[0], maxsplit=1)[0]).rstrip()
    asks = 1 + sum(1 for _ in _separators().finditer(things))
    if asks > limit + 1:
        yield Hit(match.start, match.end + len(found[0].rstrip()), data={"asks": asks})


@cache
def _run() -> re.Pattern[str]:
    return compiled(r"[^.?!]*(?:[.?!](?=\S)[^.?!]*)*")


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
    match=(
        pattern(r"\?", "?", label="mark"),
        *phrases(
            "=пришлите|=укажите|=сообщите|=назовите|=предоставьте|=уточните|=напишите|=вышлите"
            "|=отправьте",
            "=please =provide|=send|=share|=specify|=confirm|=include|=give",
            "=send =us",
            "=provide =us =with",
            "=let =us =know",
            "=we =need",
            "=we =will =need",
            slack=0,
            label="order",
        ),
    ),
    check=_check,
    options={"max_asks": _MAX_ASKS},
    source=("REVIEW ANS04",),
)
