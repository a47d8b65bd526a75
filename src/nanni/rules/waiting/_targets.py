"""How long a customer may wait in each channel, and the finding when it was longer.

Chat: vendors' benchmarks and a measured patience of a minute; mail and public: DOMAIN section 4.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.model import Wait
from nanni.model.typed import Any
from nanni.rulekit import Hit

#: Past this many times the target a late answer is no slip.
_GROSS = 4
_HOUR, _MINUTE = 3600, 60


def ended_by(thread: Thread, turn: Turn) -> tuple[int, Wait] | None:
    """The wait that ``turn`` has ended and its number; None when nobody was waiting for it."""
    waits = thread.waits
    if waits and waits[-1].until_index == turn.index:
        return len(waits) - 1, waits[-1]
    return None


def late(
    thread: Thread, turn: Turn, length: timedelta | None, targets: Mapping[str, Any]
) -> Iterator[Remark]:
    """A finding over ``turn`` when the wait was longer than its channel's target, in seconds."""
    target = targets.get(thread.channel_of(turn))
    if length is None or not target or length <= timedelta(seconds=target):
        return
    yield Remark(
        turn,
        Hit(
            0,
            len(turn.view.text.rstrip()),
            severity="warn" if length > timedelta(seconds=target * _GROSS) else "note",
            why=_reason(length.total_seconds()),
            data={"waited": length.total_seconds(), "target": target},
        ),
    )


def _reason(seconds: float) -> dict[str, str]:
    return {
        "ru": f"Клиент ждал {_length(seconds, 'ч', 'мин', 'с')} рабочего времени.",
        "en": f"The customer waited {_length(seconds, 'h', 'min', 's')} of working time.",
    }


def _length(seconds: float, hours: str, minutes: str, bare: str) -> str:
    whole = round(seconds)
    if whole < 2 * _MINUTE:
        return f"{whole}\u00a0{bare}"
    if whole < _HOUR:
        return f"{whole // _MINUTE}\u00a0{minutes}"
    rest = whole % _HOUR // _MINUTE
    told = f"{whole // _HOUR}\u00a0{hours}"
    return f"{told} {rest}\u00a0{minutes}" if rest else told
