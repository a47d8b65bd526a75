"""Days and weeks reckoned from now, and weekdays: «завтра утром», "by the end of this week"."""

from nanni.text.times import lexicon as words
from nanni.text.times.context import Matched, Reading, bounds_future
from nanni.text.times.expression import Unit, iso_for

_TOMORROW = frozenset({"завтрашнего", "завтрашнему", "завтрашний"})
_AFTER_TOMORROW = frozenset({"послезавтрашнего"})
_NEXT = ("следующ", "будущ", "next", "following", "upcoming", "coming")
_MORNING = frozenset({"утру", "утра", "morning"})
_CLOSINGS: dict[str, tuple[float, Unit]] = {
    "eod": (0, "day"),
    "cob": (0, "day"),
    "eow": (1, "week"),
    "eom": (1, "month"),
}
_WITHOUT_LENGTH = frozenset(
    {"выходных", "выходные", "выходным", "weekend", "нового", "новому"} | words.PAST_DAYS
)
#: «на сегодняшний день» means "so far".
_SO_FAR = frozenset({"сегодняшний"})


def read_day(matched: Matched) -> Reading | None:
    """The reading of a day, a week or a month reckoned from now; None for "so far"."""
    core = matched.core
    if not _SO_FAR.isdisjoint(core):
        return None
    is_past = (matched.reach | words.reach_of(core)) & words.PAST
    length = None if is_past else _reach_of(core, alone=len(core) == 1)
    return Reading(
        "day",
        duration=length,
        business_days=length == "P1D" and not words.BUSINESS.isdisjoint(core),
        approx=matched.is_approximate,
        deadline=bounds_future(matched) is not False and not matched.ends_span_of_time,
    )


def _reach_of(core: list[str], *, alone: bool) -> str | None:
    """The end of the named day or period, counted from now."""
    if not _WITHOUT_LENGTH.isdisjoint(core):
        return None
    if "after" in core and "tomorrow" in core:
        return "P2D"
    named = [words.DAYS[token] for token in core if token in words.DAYS]
    if named:
        return iso_for((max(named), "day"))
    if not _TOMORROW.isdisjoint(core):
        return "P1D"
    if not _AFTER_TOMORROW.isdisjoint(core):
        return "P2D"
    return _period_of(core, alone=alone)


def _period_of(core: list[str], *, alone: bool) -> str:
    for token in core:
        if token in _CLOSINGS:
            return iso_for(_CLOSINGS[token])
        unit = words.UNITS.get(token)
        if unit == "day":
            return "P1D" if any(word.startswith(_NEXT) for word in core) else "P0D"
        if unit:
            return iso_for((1, unit))
    return "P1D" if alone and core[0] in _MORNING else "P0D"


def read_weekday(matched: Matched) -> Reading:
    """The reading of a weekday; «с понедельника по пятницу» is a schedule and bounds nothing."""
    is_schedule = sum(token in words.WEEKDAYS for token in matched.core) > 1
    return Reading(
        "weekday",
        approx=matched.is_approximate,
        deadline=not is_schedule
        and not matched.ends_span_of_time
        and bounds_future(matched) is not False,
    )
