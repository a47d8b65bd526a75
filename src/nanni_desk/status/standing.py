"""How a matter stands, as its customer is told: one of four states and a date (S0-20). Pure.

In work; waiting, and for whom; decided, yes; decided, no. «Being processed» is none of them.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from nanni.dialogue.calendars import Calendar
from nanni_desk.recovery.states import State


class Kind(StrEnum):
    """The four states."""

    IN_WORK = "in_work"
    WAITING = "waiting"
    YES = "yes"
    NO = "no"


class What(StrEnum):
    """What is told within a state; ``wording.SAID`` has the sentences."""

    TAKEN_UP = "taken_up"
    FACTS = "facts"
    REMEDY = "remedy"
    SECOND_LOOK = "second_look"
    YOUR_CHOICE = "your_choice"
    OUR_MANAGER = "our_manager"
    YOUR_WORD = "your_word"
    PAUSED = "paused"
    UNREACHED = "unreached"
    LAWYERS = "lawyers"
    AGREED = "agreed"
    ALL_GIVEN = "all_given"
    DONE = "done"
    REFUSED = "refused"
    MONEY_ASKED = "money_asked"
    MONEY_COMES = "money_comes"
    MONEY_PAID = "money_paid"
    ANSWERING = "answering"
    PROMISED = "promised"
    ANSWERED = "answered"


class When(StrEnum):
    """What the date is."""

    NEWS_BY = "news_by"
    REMIND_AT = "remind_at"
    DONE_BY = "done_by"
    SILENCE_UNTIL = "silence_until"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands.

    Args:
        kind: one of the four states.
        what: what is told.
        when: what ``at`` is.
        at: the date; ahead of us unless ``when`` is ``SINCE``.
        late: an earlier date was not kept.
    """

    kind: Kind
    what: What
    when: When
    at: dt.datetime
    late: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What the standing of a case follows from.

    Args:
        state: where the case stands.
        due: when it should leave this state.
        since: since when it stands there.
        offered, waiting, refused, chosen: how many remedies are on offer, wait for a yes of ours,
            were refused by us, were chosen by the customer.
        give_by: the latest term of what was chosen and not given yet.
        promised: the next promise ahead.
        asked_until: until when we wait for a word on whether all is well.
        set_aside: a side state of the case that the customer may know of, and its day.
    """

    state: str
    due: dt.datetime | None
    since: dt.datetime
    offered: int = 0
    waiting: int = 0
    refused: int = 0
    chosen: int = 0
    give_by: dt.datetime | None = None
    promised: dt.datetime | None = None
    asked_until: dt.datetime | None = None
    set_aside: tuple[What, dt.datetime] | None = None


_AT_WORK: dict[str, What] = {
    State.DETECTED: What.TAKEN_UP,
    State.TRIAGED: What.TAKEN_UP,
    State.ACKNOWLEDGED: What.FACTS,
    State.FACTS: What.FACTS,
    State.EXPLAINED: What.REMEDY,
    State.OFFERED: What.REMEDY,
    State.DISPUTED: What.SECOND_LOOK,
}
_OVER = frozenset({State.LEARNED, State.CLOSED})
_AGREED = frozenset({State.AGREED, State.FULFILLING})
#: When a date was missed, the next one lies so much working time after it.
_NEXT_TRY = dt.timedelta(hours=9)
_LONGEST_MISS = dt.timedelta(days=60)


def of_case(facts: Facts, calendar: Calendar, now: dt.datetime) -> Standing:
    """How a case stands."""
    if facts.state in _OVER:
        return Standing(Kind.YES, What.DONE, When.SINCE, facts.since)
    if facts.set_aside is not None and facts.set_aside[1] > now:
        what, review = facts.set_aside
        return Standing(Kind.WAITING, what, When.NEWS_BY, review)
    if facts.state == State.VERIFIED:
        return _checking(facts, calendar, now)
    if facts.state in _AGREED:
        return _dated(Kind.YES, What.AGREED, When.DONE_BY, facts.give_by or facts.due, calendar,
                      now)  # fmt: skip
    if facts.state == State.OFFERED and facts.offered:
        return _dated(Kind.WAITING, What.YOUR_CHOICE, When.REMIND_AT, facts.due, calendar, now)
    if facts.waiting:
        return _dated(Kind.WAITING, What.OUR_MANAGER, When.NEWS_BY, facts.promised or facts.due,
                      calendar, now)  # fmt: skip
    if facts.refused and not facts.chosen and facts.state == State.OFFERED:
        return Standing(Kind.NO, What.REFUSED, When.SINCE, facts.since)
    what = _AT_WORK.get(facts.state, What.FACTS)
    return _dated(Kind.IN_WORK, what, When.NEWS_BY, facts.promised or facts.due, calendar, now)


def _checking(facts: Facts, calendar: Calendar, now: dt.datetime) -> Standing:
    if facts.asked_until is None:
        return _dated(Kind.YES, What.ALL_GIVEN, When.NEWS_BY, facts.due, calendar, now)
    if facts.asked_until <= now:
        return Standing(Kind.YES, What.DONE, When.SINCE, facts.asked_until)
    return Standing(Kind.YES, What.ALL_GIVEN, When.SILENCE_UNTIL, facts.asked_until)


def _dated(
    kind: Kind, what: What, when: When, at: dt.datetime | None, calendar: Calendar,
    now: dt.datetime,
) -> Standing:  # fmt: skip
    """With a date that lies ahead; a missed one is told, and the next is a working day after it."""
    at = at or now
    if at > now:
        return Standing(kind, what, when, at)
    late = when != When.REMIND_AT
    at = max(at, now - _LONGEST_MISS)
    while at <= now:
        at = calendar.add_working_time(at, _NEXT_TRY)
    return Standing(kind, what, when, at, late)


#: State of a refund -> how a demand for money back stands.
_MONEY: dict[str, tuple[Kind, What, When]] = {
    "asked": (Kind.IN_WORK, What.MONEY_ASKED, When.NEWS_BY),
    "checking": (Kind.IN_WORK, What.MONEY_ASKED, When.NEWS_BY),
    "waiting": (Kind.WAITING, What.OUR_MANAGER, When.NEWS_BY),
    "approved": (Kind.YES, What.MONEY_COMES, When.DONE_BY),
    "paid": (Kind.YES, What.MONEY_PAID, When.SINCE),
    "refused": (Kind.NO, What.REFUSED, When.SINCE),
}


def of_refund(
    state: str, due: dt.datetime, closed: dt.datetime | None, calendar: Calendar, now: dt.datetime
) -> Standing:
    """How a demand for money back stands; the term is the law's."""
    kind, what, when = _MONEY[state]
    if when == When.SINCE:
        return Standing(kind, what, when, min(closed or now, now))
    return _dated(kind, what, when, due, calendar, now)


#: State of ``attention.customer_state`` -> how a matter without a case stands.
_TALKING: dict[str, tuple[Kind, What, When]] = {
    "in_work": (Kind.IN_WORK, What.ANSWERING, When.NEWS_BY),
    "promised": (Kind.IN_WORK, What.PROMISED, When.DONE_BY),
    "your_turn": (Kind.WAITING, What.YOUR_WORD, When.REMIND_AT),
    "closed": (Kind.YES, What.ANSWERED, When.SINCE),
}


def of_conversation(state: str, at: dt.datetime, *, late: bool) -> Standing:
    """How a matter stands in which nothing went wrong."""
    kind, what, when = _TALKING[state]
    return Standing(kind, what, when, at, late)
