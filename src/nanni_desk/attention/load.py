"""What parallel chats cost, by arithmetic: reply times, people needed. Pure (S4-9).

One person with N chats is a closed queue: each customer writes, waits for the one pair of hands,
reads and thinks, writes again. Exact mean value analysis gives the reply time; with exponential
times it is exact, with others close.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

_HOUR = 3600.0


def reply_time(chats: int, work: float, pause: float) -> float:
    """How long each customer waits for each reply, in seconds.

    Args:
        chats: how many one person holds at a time.
        work: seconds of that person's attention that a reply takes.
        pause: seconds that a customer reads, thinks and types.

    >>> round(reply_time(3, 45, 120)), round(reply_time(5, 45, 120))
    (74, 125)
    """
    queue = reply = 0.0
    for number in range(1, chats + 1):
        reply = work * (1 + queue)
        queue = number * reply / (reply + pause)
    return reply


def saturation(work: float, pause: float) -> float:
    """From so many chats on, one more only makes all of them slower.

    >>> round(saturation(45, 120), 1)
    3.7
    """
    return 1 + pause / work


class Work(NamedTuple):
    """What comes in and what it takes.

    Args:
        arrivals: conversations an hour.
        handling: seconds of a person's attention that a whole conversation takes.
        work: of these, seconds a reply.
        pause: seconds of the customer between our reply and their next message.
        people: how many are there.
    """

    arrivals: float
    handling: float
    work: float
    pause: float
    people: int


class Row(NamedTuple):
    """What a cap means.

    Args:
        cap: chats a person holds at a time.
        reply: seconds to each reply while the hands are full.
        finished: conversations that one person finishes in an hour at this cap.
        wait: seconds until somebody takes a new conversation; None when the queue only grows.
        needed: people so that a newcomer waits at most ``PATIENCE``.
        missing: how many of them are not there.
    """

    cap: int
    reply: float
    finished: float
    wait: float | None
    needed: int
    missing: int


#: People leave a chat that nobody takes up after about so many seconds.
PATIENCE = 60.0
_MOST_PEOPLE = 500
#: The caps that a table shows: those one should choose from, and those one meets.
CAPS = (1, 2, 3, 4, 5, 6, 8, 10, 20, 50)


def table(work: Work, caps: Sequence[int] = CAPS) -> list[Row]:
    """What each cap means for customers and for the number of people."""
    return [_row(work, cap) for cap in caps]


def _row(work: Work, cap: int) -> Row:
    reply = reply_time(cap, work.work, work.pause)
    turns = max(work.handling / work.work, 1.0)
    lasts = turns * (reply + work.pause)
    finished = cap * _HOUR / lasts
    needed = _people_needed(work.arrivals, lasts, cap)
    return Row(
        cap, reply, finished, slot_wait(work.arrivals, lasts, work.people * cap), needed,
        max(0, needed - work.people),
    )  # fmt: skip


def slot_wait(arrivals: float, lasts: float, slots: int) -> float | None:
    """How long a new conversation waits for a free place, in seconds; None when it never ends.

    Erlang's formula for waiting: arrivals by chance, each place busy for ``lasts`` seconds.
    """
    offered = arrivals * lasts / _HOUR
    if offered >= slots:
        return None
    if not offered:
        return 0.0
    blocked = 1.0
    for number in range(1, slots + 1):
        blocked = offered * blocked / (number + offered * blocked)
    waits = blocked / (1 - offered / slots * (1 - blocked))
    return waits * lasts / (slots - offered)


def _people_needed(arrivals: float, lasts: float, cap: int) -> int:
    people = max(1, math.ceil(arrivals * lasts / _HOUR / cap))
    while people < _MOST_PEOPLE:
        wait = slot_wait(arrivals, lasts, people * cap)
        if wait is not None and wait <= PATIENCE:
            break
        people += 1
    return people
