"""PRM07: a day named from today, in a letter that may be read tomorrow."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    promises = view.cue("promise")
    for time in view.times:
        stale = time.kind == "day" or (time.approx and time.kind == "duration")
        if stale and time.deadline and _promised(view, time.start, promises):
            yield Hit(time.start, time.end)


def _promised(view: View, position: int, promises: Sequence[Match]) -> bool:
    start, end = view.span_of_sentence(position)
    return any(start <= promise.start < end for promise in promises)


RULE = Rule(
    code="PRM07",
    name="relative-date",
    category="relative_date",
    severity="note",
    why={
        "ru": "Письмо прочтут позже, чем написали: «завтра» станет другим днём.",
        "en": "The letter is read later than it was written: “tomorrow” becomes another day.",
    },
    advice={
        "ru": "Добавьте число: «завтра, 12 марта».",
        "en": "Add the date: “tomorrow, 12 March”.",
    },
    match=phrases(
        "завтра|послезавтра|=завтрашнего|=пару|=пара|=несколько|=паре",
        "=tomorrow|=tonight|=couple|=few",
    ),
    check=_check,
    channels=("email", "public"),
    source=("REVIEW PRM07",),
)
