"""Order of work: who was passed over, and whose waits stand out, seen from the times alone.

Both are signals for a person to look at, with the load beside them, never a verdict on anybody: no
agent is named or ranked here, and a pattern of fewer than five cases is none (DOMAIN section 5).
"""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median
from typing import NamedTuple

from nanni.audit.summary.chance import wilson
from nanni.audit.summary.dialogues import Dialogue, Key, Said
from nanni.audit.summary.number import Event

#: Waits that are compared; beyond that only those of a part of the agents, drawn by their names.
MOST = 1_000_000
#: Seconds by which an earlier customer must have been first, so that no photo finish counts.
MARGIN = 60.0
#: Times that somebody was passed over before it is shown; cases before a pattern is one.
TWICE, CASES = 2, 5
#: A wait is long beside others of the day when it is this many times their median.
LONG = 3.0
_MORE_THAN_HALF = 0.5
_OTHERS = 3
_DAY = 86_400.0


class Turn(NamedTuple):
    """A wait of one customer that one agent ended, or has not ended yet.

    Attributes:
        key: the conversation.
        message: the customer's, which waits for an answer.
        contact: the customer, by what the source calls them; else the conversation.
        channel: chat, email or public.
        since, until: seconds since 1970; ``until`` is infinite while nobody has answered.
        waited: working seconds; 0 while nobody has answered.
        load: conversations open with the agent at that minute, if known.
    """

    key: Key
    message: int
    contact: str
    channel: str
    since: float
    until: float
    waited: float
    load: int | None


class Skip(NamedTuple):
    """Somebody who had waited longer while later ones were answered (S4-8).

    Attributes:
        event: the wait; its place is the customer's message.
        times: answers to later comers in that time.
        seconds: how long they waited.
        load: conversations open with the agent when it ended, if known.
    """

    event: Event
    times: int
    seconds: float
    load: int | None


class Drag(NamedTuple):
    """A customer whose waits are long beside those of the same agent on the same days (S4-16).

    Attributes:
        event: the last of the long waits.
        long: waits longer than three medians of the others that day.
        cases: waits compared.
        ratio: the median of their ratios to the day's median.
        load: median load at those minutes, if known.
    """

    event: Event
    long: int
    cases: int
    ratio: float
    load: float | None


@dataclass
class Order:
    """Collects waits by agent while conversations go by.

    Attributes:
        known: waits that could be compared: with times, and with an agent who is known.
        is_partial: there were too many, so that only a part of the agents was compared.
    """

    known: int = 0
    is_partial: bool = False
    _turns: dict[str, list[Turn]] = field(default_factory=dict)

    def add(self, dialogue: Dialogue) -> None:
        """See one more conversation."""
        for agent, turn in _turns(dialogue):
            if self.known >= MOST:
                self.is_partial = True
                if agent not in self._turns:
                    continue
            self.known += 1
            self._turns.setdefault(agent, []).append(turn)

    def skips(self) -> list[Skip]:
        """Who was passed over at least twice, the most often first."""
        out: list[Skip] = []
        for turns in self._turns.values():
            for channel in sorted({turn.channel for turn in turns}):
                out += _skips([turn for turn in turns if turn.channel == channel])
        return sorted(out, key=lambda s: (-s.times, -s.seconds, s.event.place))

    def drags(self) -> list[Drag]:
        """Whose waits stand out, the longest first."""
        out = [drag for turns in self._turns.values() for drag in _drags(turns)]
        return sorted(out, key=lambda d: (-d.ratio, d.event.place))


def _turns(dialogue: Dialogue) -> Iterator[tuple[str, Turn]]:
    """The waits of a conversation with the agent of each."""
    waiting: Said | None = None
    agent = next((one.author for one in dialogue.said if one.role == "agent"), None)
    for one in dialogue.said:
        if one.role == "customer":
            waiting = waiting or one
        elif one.role == "agent":
            agent = one.author or agent
            if one.wait is not None and waiting is not None and agent:
                yield from _turn(dialogue, agent, waiting, one)
            waiting = None
    if waiting is not None and dialogue.talk.forgotten and agent:
        yield from _turn(dialogue, agent, waiting, None)


def _turn(
    dialogue: Dialogue, agent: str, asked: Said, answer: Said | None
) -> Iterator[tuple[str, Turn]]:
    if asked.at is None or (answer is not None and answer.at is None):
        return
    contact = asked.author or "\x1f".join(dialogue.key)
    until = answer.at.timestamp() if answer is not None and answer.at else float("inf")
    place = asked if answer is None else answer
    since = asked.at.timestamp()
    waited = 0.0 if answer is None else answer.wait or 0.0
    turn = Turn(
        dialogue.key, asked.message, contact, asked.channel, since, until, waited, place.load
    )
    yield agent, turn


def _skips(turns: list[Turn]) -> Iterator[Skip]:
    """Turns of one agent in one channel that later comers overtook."""
    ended = sorted((t for t in turns if t.until != float("inf")), key=lambda turn: turn.until)
    waiting = sorted((min(turn.until, turn.since + _DAY), turn) for turn in turns)
    begun: list[float] = []
    place = 0
    for end, turn in waiting:
        while place < len(ended) and ended[place].until < end:
            insort(begun, ended[place].since)
            place += 1
        # Two waits of one conversation follow each other, so none of these is the turn's own.
        times = len(begun) - bisect_right(begun, turn.since + MARGIN)
        if times >= TWICE:
            about = (("times", str(times)),)
            yield Skip(_event(turn, about), times, end - turn.since, turn.load)


def _drags(turns: list[Turn]) -> Iterator[Drag]:
    """Contacts of one agent whose waits stand out from the others of the same days."""
    for seen in _ratios(turns).values():
        long = [turn for ratio, turn in seen if ratio >= LONG]
        if len(seen) >= CASES and wilson(len(long), len(seen)).low > _MORE_THAN_HALF:
            last = max(long, key=lambda turn: turn.until)
            loads = [turn.load for turn in long if turn.load is not None]
            yield Drag(
                _event(last, (("long", str(len(long))), ("cases", str(len(seen))))),
                len(long),
                len(seen),
                median(ratio for ratio, _ in seen),
                median(loads) if loads else None,
            )


def _ratios(turns: list[Turn]) -> dict[str, list[tuple[float, Turn]]]:
    """Waits of each contact beside the median of the others that day in that channel."""
    often = {name for name, n in Counter(turn.contact for turn in turns).items() if n >= CASES}
    days: dict[tuple[int, str], list[Turn]] = {}
    for turn in turns:
        if turn.until != float("inf"):
            days.setdefault((int(turn.since // _DAY), turn.channel), []).append(turn)
    out: dict[str, list[tuple[float, Turn]]] = {}
    for same in days.values():
        ordered = sorted(turn.waited for turn in same)
        own: dict[str, list[Turn]] = {}
        for turn in same:
            if turn.contact in often:
                own.setdefault(turn.contact, []).append(turn)
        for contact, mine in own.items():
            if len(same) - len(mine) >= _OTHERS:
                usual = max(_median_without(ordered, [turn.waited for turn in mine]), 1.0)
                out.setdefault(contact, []).extend((turn.waited / usual, turn) for turn in mine)
    return out


def _median_without(ordered: list[float], some: list[float]) -> float:
    """The median of what is left of sorted values when some of them are taken away.

    >>> _median_without([1.0, 2.0, 3.0, 9.0], [9.0])
    2.0
    """
    gone: list[int] = []
    for value in sorted(some):
        place = bisect_left(ordered, value)
        gone.append(max(place, gone[-1] + 1) if gone else place)
    left = len(ordered) - len(gone)
    ranks = ((left - 1) // 2, left // 2)
    return sum(ordered[_place(rank, gone)] for rank in ranks) / 2


def _place(rank: int, gone: list[int]) -> int:
    """Where the value of a rank stands, some places being left out."""
    for place in gone:
        if place > rank:
            break
        rank += 1
    return rank


def _event(turn: Turn, about: tuple[tuple[str, str], ...]) -> Event:
    at = datetime.fromtimestamp(turn.since, UTC)
    return Event(turn.key, turn.message, at=at, about=about)
