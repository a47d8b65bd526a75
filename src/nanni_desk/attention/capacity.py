"""How many conversations a person can hold at a time, and who takes the next one. Pure.

The numbers are defaults of good service (DOMAIN section 4): work done in parallel gets slower for
every customer, and past five it gets slower as a whole.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import NamedTuple

from nanni_desk.accounts.models import Role, User


class Cap(NamedTuple):
    """A limit on parallel conversations.

    Args:
        usual: nothing is handed out beyond it; one's own hand needs a reason.
        hard: beyond it a lead answers for it by name.
    """

    usual: int
    hard: int


CAP = Cap(usual=3, hard=5)
NOVICE_CAP = Cap(usual=2, hard=3)
_LONG_AGO = dt.datetime.min.replace(tzinfo=dt.UTC)


def cap_of(person: User, now: dt.datetime) -> Cap:
    """The limits of this person today."""
    return NOVICE_CAP if person.is_novice(now) else CAP


class Hands(NamedTuple):
    """Somebody who is there to take conversations.

    Args:
        person: who.
        load: conversations in hand.
        cap: handed out up to here.
        last_given: when they got the last one.
    """

    person: User
    load: int
    cap: int
    last_given: dt.datetime | None

    @property
    def is_free(self) -> bool:
        """Whether one more fits."""
        return self.load < self.cap


def choose(
    hands: Iterable[Hands], *, language: str, previous: int | None, excluded: Collection[int] = ()
) -> User | None:
    """Who takes a conversation; None leaves it in the queue.

    While somebody who speaks the customer's language is there, it goes to such a person or waits
    for one (S1-19). Among them: whom the customer knows (S3-32), then who has least in hand, a
    lead after the others, then who has waited longest for work.

    Args:
        hands: the people who are there.
        language: of the conversation; empty fits everybody.
        previous: number of the person who answered this customer before.
        excluded: those who let this very wait pass already.
    """
    there = [one for one in hands if one.person.pk not in excluded]
    speakers = [one for one in there if speaks(one.person, language)] or there
    free = [one for one in speakers if one.is_free]
    chosen = min(
        free,
        key=lambda one: (
            one.person.pk != previous,
            one.load,
            one.person.role != Role.AGENT,
            one.last_given or _LONG_AGO,
            one.person.pk,
        ),
        default=None,
    )
    return chosen.person if chosen else None


def speaks(person: User, language: str) -> bool:
    """Whether this person answers in the language; a conversation without one fits everybody."""
    return not language or language in person.languages
