"""PRM08: a date or a time that does not exist."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern
from nanni.text.expressions import compiled

#: "8.30", and "8.30 on Friday".
_HOUR = compiled(
    r"\b(?:1?\d|2[0-3])\.[0-5]\d(?:\Z| (?:on|this|next|tomorrow|today|tonight|in the)\b)"
)

#: A date spoken of, before it and after it; so many letters before it are looked at.
_LEAD = 24
_AS_ERROR = compiled(
    r"\b(?:в (?:дате|поле|строке|ячейке)|вместо|(?:стоит|стояло|значится|записано|указано|написано)"
    r"(?: дата)?:?|instead of|reads|says|said|dated|a date of) ?[«\"“„]?\Z"
)
_NO_SUCH = compiled(
    r"[»\"”]?,? (?:не бывает|не существует|нет в календаре|does not exist|doesn['’]t exist"
    r"|no such (?:day|date))"
)


def _is_length(view: View, start: int, end: int) -> bool:
    """Whether minutes and seconds are told: "it drops calls after 50 minutes, at 50:00"."""
    said = view.sentence(start)
    return ":" in view.text[start:end] and ("minutes" in said or "минут" in said)


def _is_clock(view: View, start: int, end: int) -> bool:
    """Whether a British hour is told: "Thursday 8.30" is no 30 August."""
    return view.lang == "en" and bool(_HOUR.search(view.low, start, end))


def _is_cited(view: View, start: int, end: int) -> bool:
    """Whether the date is told as the error that it is: «в дате 31 февраля», "31 June, no such"."""
    return bool(_AS_ERROR.search(view.low, max(start - _LEAD, 0), start)) or bool(
        _NO_SUCH.match(view.low, end)
    )


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    for time in view.times:
        place = time.start, time.end
        if not time.impossible or _is_length(view, *place) or _is_clock(view, *place):
            continue
        if not _is_cited(view, *place):
            yield Hit(time.start, time.end, data={"reason": time.impossible})


RULE = Rule(
    code="PRM08",
    name="impossible-date",
    category="impossible_date",
    severity="warn",
    why={
        "ru": "Такого дня или часа нет: человек придёт не тогда и перестанет верить остальному.",
        "en": "There is no such day or hour: the customer comes at the wrong one and doubts the"
        " rest.",
    },
    advice={
        "ru": "Сверьте с календарём число, месяц и день недели.",
        "en": "Check day, month and weekday against the calendar.",
    },
    # Only figures that can be wrong wake the reader of times.
    match=(
        pattern(r"\b(?:29|30|31|3[2-9]|[4-9]\d)\b", "29", *(str(n) for n in range(30, 100))),
        pattern(r"\b2[4-9][:.]\d\d\b", *(f"{n}{c}" for n in range(24, 30) for c in ":.")),
        pattern(r"\b20\d\d\b", "202", "203"),
    ),
    check=_check,
    source=("REVIEW PRM08",),
)
