"""Waiting: how long customers waited, by channel, beside what each channel allows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from nanni.audit.summary.chance import Interval, wilson
from nanni.audit.summary.counted import pending_wait
from nanni.audit.summary.dialogues import Dialogue
from nanni.audit.summary.number import Event, Worst
from nanni.audit.summary.spread import Spread

Turn = Literal["first", "next"]
_MINUTE, _HOUR = 60.0, 3600.0


class Target(NamedTuple):
    """What a channel allows.

    Attributes:
        seconds: working seconds.
        share: of the waits that should be no longer.
        ceiling: nobody may wait longer than this, whoever else is waiting (S4-22).
    """

    seconds: float
    share: float
    ceiling: float


#: Vendors' benchmarks and measured patience for chat, working hours for mail (DOMAIN section 4).
#: The ceilings: an apology with a time after 15 minutes of chat, one working day of eight hours
#: for mail, the next word in public within four hours.
TARGETS: Mapping[tuple[str, Turn], Target] = {
    ("chat", "first"): Target(_MINUTE, 0.8, 15 * _MINUTE),
    ("chat", "next"): Target(_MINUTE, 0.5, 15 * _MINUTE),
    ("email", "first"): Target(4 * _HOUR, 0.8, 8 * _HOUR),
    ("email", "next"): Target(4 * _HOUR, 0.5, 8 * _HOUR),
    ("public", "first"): Target(_HOUR, 0.8, 4 * _HOUR),
    ("public", "next"): Target(4 * _HOUR, 0.8, 4 * _HOUR),
}


class WaitLine(NamedTuple):
    """Waits of one channel for first answers, or for later ones.

    Attributes:
        channel: chat, email or public.
        turn: ``first`` or ``next``.
        ended: how many waits.
        median, p90, worst: working seconds.
        target: what the channel allows.
        within: waits that were no longer than the target.
        interval: of the share within, with chance in it.
    """

    channel: str
    turn: Turn
    ended: int
    median: float
    p90: float
    worst: float
    target: Target
    within: int
    interval: Interval

    @property
    def share(self) -> float:
        """Share of the waits within the target."""
        return self.within / self.ended

    @property
    def is_missed(self) -> bool:
        """Whether the goal is missed by more than chance."""
        return self.interval.high < self.target.share


@dataclass
class Waiting:
    """Collects waits while conversations go by.

    Attributes:
        worst: the longest waits, those that nobody has ended among them.
        below: waits above the ceiling of their channel.
    """

    worst: Worst = field(default_factory=Worst)
    below: Worst = field(default_factory=lambda: Worst(100))
    below_count: int = 0
    known: int = 0
    _spreads: dict[tuple[str, Turn], Spread] = field(default_factory=dict)

    def add(self, dialogue: Dialogue) -> None:
        """See one more conversation."""
        turn: Turn = "first"
        for one in dialogue.said:
            if one.wait is not None:
                event = Event(dialogue.key, one.message, at=one.at, about=(("turn", turn),))
                self._see(one.channel, turn, one.wait, event)
                turn = "next"
        rest = pending_wait(dialogue)
        if rest:
            asked = [one for one in dialogue.said if one.role == "customer"]
            last = asked[-1].message if asked else -1
            at = asked[-1].at if asked else None
            event = Event(dialogue.key, last, at=at, about=(("turn", turn), ("pending", "yes")))
            self._note(asked[-1].channel if asked else dialogue.talk.channel, turn, rest, event)

    def _see(self, channel: str, turn: Turn, seconds: float, event: Event) -> None:
        target = TARGETS.get((channel, turn))
        if target is not None:
            spread = self._spreads.get((channel, turn))
            if spread is None:
                spread = self._spreads[channel, turn] = Spread((target.seconds,))
            spread.add(seconds)
            self._note(channel, turn, seconds, event)

    def _note(self, channel: str, turn: Turn, seconds: float, event: Event) -> None:
        """Remember what is long."""
        self.known += 1
        more = (("channel", channel), ("waited", f"{seconds:.0f}"))
        told = event._replace(about=(*event.about, *more))
        self.worst.add(seconds, told)
        target = TARGETS.get((channel, turn))
        if target is not None and seconds > target.ceiling:
            self.below_count += 1
            self.below.add(seconds / target.ceiling, told)

    def lines(self) -> Iterator[WaitLine]:
        """The waits of each channel, in the order of the targets."""
        for (channel, turn), target in TARGETS.items():
            spread = self._spreads.get((channel, turn))
            if spread is None:
                continue
            median, p90 = spread.at(0.5), spread.at(0.9)
            if median is None or p90 is None:
                continue
            within = spread.within(target.seconds)
            yield WaitLine(
                channel,
                turn,
                spread.count,
                median,
                p90,
                spread.worst,
                target,
                within,
                wilson(within, spread.count),
            )
