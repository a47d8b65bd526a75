"""Reading repeated promises: those of the conversations that a person may see."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.errors import NotThere
from nanni_desk.promises.models import Occurrence, Series
from nanni_desk.promises.rhythm import Rhythm, term
from nanni_desk.promises.wording import rhythm_in_words

_MOST = 200
_LAST = 3


class Line(NamedTuple):
    """A repeated promise as a page shows it.

    Args:
        row: the series.
        rhythm: in words.
        next_term: of the promise that is made next.
        last: its newest promises, the newest first.
    """

    row: Series
    rhythm: str
    next_term: dt.datetime
    last: Sequence[Occurrence]


def series_for(user: User) -> QuerySet[Series]:
    """The repeated promises that go on, in conversations this person may see."""
    theirs = conversations_for(user).filter(pk=OuterRef("conversation"))
    return (
        Series.objects.filter(Exists(theirs), ended_at=None)
        .select_related("conversation__contact", "conversation__team__hours", "owner", "substitute")
        .order_by("next_at", "pk")
    )


def one_series_for(user: User, number: int) -> Series:
    """One of them.

    Raises:
        NotThere: it does not exist, has ended, or not for this person.
    """
    found = series_for(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def lines(found: QuerySet[Series], conversation: Conversation | None = None) -> list[Line]:
    """They as a page shows them, perhaps those of one conversation."""
    if conversation is not None:
        found = found.filter(conversation=conversation)
    return [_line(row) for row in found.prefetch_related("occurrences__promise")[:_MOST]]


def rhythm_of(series: Series) -> Rhythm:
    """When it comes again."""
    return Rhythm(series.every, series.at, series.weekday or 0, series.day or 1)


def _line(row: Series) -> Line:
    own = rhythm_of(row)
    due = term(own, row.next_day, calendar_for(row.conversation))
    newest = sorted(row.occurrences.all(), key=lambda one: one.day, reverse=True)
    return Line(row, rhythm_in_words(own), due, newest[:_LAST])
