"""Standing: which promises are open, whether their time is over, and what a report fits."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from nanni.dialogue.commitments.acts import Matter
from nanni.dialogue.commitments.promising import matter, term_of
from nanni.dialogue.commitments.told import ANYTHING, Told
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment, CommitmentState, Evidence

#: How many of the last promises a message may settle; time settles the others.
BACK = 12
#: A deed told a little after a term of minutes or hours was done in time, or nearly so.
_GRACE = 0.25
_BY_THE_DAY = timedelta(hours=20)
#: The customer says «пришло» of money, parcels, letters and answers alike.
_COMES = frozenset({"money", "send", "come", "answer", "change"})
_ACTED = frozenset({"action", "refund", "investigation"})


def recent_open(thread: Thread, turn: Turn) -> dict[int, Matter]:
    """Places of the open ones among the last promises made before a message, and their matter."""
    promises = thread.promises
    return {
        place: matter(promises[place])
        for place in range(max(0, len(promises) - BACK), len(promises))
        if promises[place].state == "open" and promises[place].message_index < turn.index
    }


def wanted(matters: Collection[Matter]) -> Matter:
    """All that reports may name to fit one of the promises."""
    families = frozenset().union(*(one.families for one in matters))
    if not families.isdisjoint(_COMES):
        families |= {"get"}
    if "call" in families:
        families |= {"talk"}
    return Matter(families, frozenset().union(*(one.lemmas for one in matters)), frozenset())


def closed(promise: Commitment, state: CommitmentState, *evidence: Evidence) -> Commitment:
    """The promise in another state, with what proves it."""
    proofs = tuple(dict.fromkeys((*promise.evidence, *evidence)))
    return replace(promise, state=state, evidence=proofs)


def evidence_in(turn: Turn, start: int, end: int, what: str) -> Evidence:
    """Evidence at a place of the view."""
    return Evidence(turn.index, *turn.view.document.to_original(start, end), what)


def has_lapsed(thread: Thread, promise: Commitment, at: datetime | None) -> bool:
    """Whether no fair reading of the promise's words still covers ``at``."""
    if promise.due is None or at is None:
        return False
    now = thread.calendar.local(at)
    if now <= promise.due:
        return False
    made = thread.turns[promise.message_index]
    if promise.conditional and not _has_customer_acted(thread, made):
        return False
    since = made.message.at
    due = term_of(thread, made, promise, since) if since is not None else None
    return due is None or due.moment != promise.due or now > due.lapses


def _has_customer_acted(thread: Thread, made: Turn) -> bool:
    """Whether the customer wrote soon after: perhaps what the promise hangs on."""
    after = thread.turns[made.index + 1 : made.index + BACK]
    return any(turn.is_customers for turn in after)


def is_late(thread: Thread, promise: Commitment, at: datetime | None) -> bool:
    """Whether a deed told at ``at`` came too late; minutes promised are not counted by seconds."""
    if not has_lapsed(thread, promise, at):
        return False
    since = thread.turns[promise.message_index].message.at
    if promise.due is None or at is None or since is None:
        return True
    term = promise.due - thread.calendar.local(since)
    return term >= _BY_THE_DAY or thread.calendar.local(at) > promise.due + term * _GRACE


def expire(thread: Thread, turn: Turn, places: Iterable[int]) -> None:
    """What is past its time when a message comes, and not closed by it, is broken."""
    for place in places:
        promise = thread.promises[place]
        if promise.state == "open" and has_lapsed(thread, promise, turn.message.at):
            silence = Evidence(turn.index - 1, 0, 0, "silence")
            thread.promises[place] = closed(promise, "broken", silence)


def fit_of(told: Told, promise: Commitment, about: Matter) -> int:
    """How well a report fits a promise; 0 for not at all."""
    shared = len(told.things & about.things)
    if told.families == ANYTHING:
        return 1 + shared if promise.kind in _ACTED else 0
    families = told.families & about.families
    talked = "talk" in told.families and "call" in about.families
    arrived = "get" in told.families and not about.families.isdisjoint(_COMES)
    if not told.lemmas.isdisjoint(about.lemmas):
        return 3 + shared
    if families or arrived or talked:
        return 2 + shared
    return shared if not about.families else 0
