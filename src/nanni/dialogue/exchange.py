"""Exchange: how a message stands to those around it; the common ground of rules over dialogues."""

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from itertools import islice
from typing import Any

from nanni.dialogue.answers.sentence import Sentence, sentences_of
from nanni.dialogue.commitments.promising import place_of
from nanni.dialogue.endings import expects_reply
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.dialogue.waits import waited
from nanni.model import Evidence, Question, Signal
from nanni.rulekit import Hit

#: How far back rules look, so that the 500th message costs what the fifth does.
REACH = 40
_TURNS = 64
_NOD_WORDS = 4


def whole(turn: Turn, **changes: Any) -> Remark:  # noqa: ANN401 - fields of Hit
    """A remark on a message as a whole."""
    return Remark(turn, Hit(0, len(turn.view.text.rstrip()), **changes))


def spoken(turn: Turn, start: int, end: int, **changes: Any) -> Remark:  # noqa: ANN401 - the same
    """A remark on the words between two positions of the message as it was sent."""
    return Remark(turn, Hit(place_of(turn, start), place_of(turn, end), **changes))


@lru_cache(_TURNS)
def said(turn: Turn) -> tuple[Sentence, ...]:
    """The sentences of a message of ours and what each does."""
    return tuple(sentences_of(turn))


def recent(thread: Thread, turn: Turn) -> Iterator[Turn]:
    """Messages before ``turn`` as far back as rules look, the nearest first, notes left out."""
    return (one for one in islice(thread.before(turn), REACH) if one.message.role != "note")


def reply_before(thread: Thread, turn: Turn) -> Turn | None:
    """Our last message before the customer's stretch that ``turn`` belongs to."""
    return next((one for one in recent(thread, turn) if one.is_ours), None)


def heard(thread: Thread, turn: Turn) -> list[Turn]:
    """The customer's messages that nobody of ours had answered when ``turn`` was written."""
    out: list[Turn] = []
    for one in recent(thread, turn):
        if one.is_ours:
            break
        out.append(one)
    return out[::-1]


def asked_of(thread: Thread, turn: Turn) -> list[Question]:
    """The questions that our stretch up to ``turn`` replies to, in reading order."""
    asked = thread.asked_before(turn)
    return [one for said_in in asked for one in reversed(thread.questions_of(said_in))]


def between(thread: Thread, first: Turn, last: Turn) -> list[Turn]:
    """The customer's messages between two others."""
    start = max(first.index + 1, last.index - REACH)
    return [one for one in thread.turns[start : last.index] if one.is_customers]


def apart(thread: Thread, one: Turn, other: Turn) -> timedelta | None:
    """Working time between two messages; None where the source has no hours."""
    return waited(thread, one.message.at, other.message.at)


def same_day(thread: Thread, one: Turn, other: Turn) -> bool | None:
    """Whether two messages are of one day by the team's calendar; None without times."""
    if one.message.at is None or other.message.at is None:
        return None
    local = thread.calendar.local
    return local(one.message.at).date() == local(other.message.at).date()


def same_writer(one: Turn, other: Turn) -> bool:
    """Whether nothing tells that two people wrote the messages."""
    authors = one.message.author, other.message.author
    return None in authors or authors[0] == authors[1]


def signals_of(thread: Thread, turn: Turn, *kinds: str) -> list[Signal]:
    """Signals of one of the kinds in a message, the first one first."""
    return [signal for signal in reversed(thread.signals_of(turn)) if signal.kind in kinds]


def is_nod(thread: Thread, turn: Turn) -> bool:
    """Whether a customer's message is surely no more than thanks, farewell or a nod."""
    if thread.questions_of(turn):
        return False
    if len(turn.view.words) > _NOD_WORDS:
        return {signal.kind for signal in thread.signals_of(turn)} == {"thanks"}
    return not expects_reply(thread, turn)


def last_evidence(evidence: tuple[Evidence, ...], *what: str) -> Evidence | None:
    """The last piece of evidence of one of these sorts."""
    return next((one for one in reversed(evidence) if one.what in what), None)


def fruitless(thread: Thread) -> int:
    """How many of the customer's latest messages came because an earlier one bore no fruit."""
    repeated = {s.message_index for s in thread.signals[-REACH:] if s.kind == "repeat_contact"}
    repeated |= {q.message_index for q in thread.questions[-REACH:] if q.repeats is not None}
    for promise in thread.promises[-REACH:]:
        repeated |= {e.message_index for e in promise.evidence if e.what in {"ping", "complaint"}}
    return len(repeated)
