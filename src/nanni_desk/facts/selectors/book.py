"""Reading the book: its lists, one fact, and its versions."""

import datetime as dt
from typing import NamedTuple

from django.db.models import Q, QuerySet

from nanni_desk.facts.models import Fact, FactVersion, Grade
from nanni_desk.lib.errors import NotThere

#: The lists of the book's page.
SHOWN = ("now", "look", "past")
PAGE = 50


class Listing(NamedTuple):
    """A page of the book.

    Args:
        facts: on this page.
        counts: of every list, by its name.
        has_more: whether another page follows.
    """

    facts: list[Fact]
    counts: dict[str, int]
    has_more: bool


class Lack(NamedTuple):
    """Something about a fact that somebody should look at."""

    is_due: bool
    has_ended: bool
    is_unsourced: bool


def facts_of(show: str, query: str, page: int, today: dt.date) -> Listing:
    """One list: what holds now, what wants to be looked at, what held once.

    Args:
        show: one of ``SHOWN``.
        query: words of the name or value; empty for all.
        page: from 1.
        today: where the desk is.
    """
    lists = {name: _list(name, today) for name in SHOWN}
    # Sorted and compared here: SQLite folds no Cyrillic letters, and a book has thousands of facts.
    found = sorted(lists[show].select_related("owner"), key=lambda f: (f.name.casefold(), f.pk))
    if words := query.casefold().split():
        found = [f for f in found if all(w in f"{f.name} {f.value}".casefold() for w in words)]
    first = (page - 1) * PAGE
    return Listing(
        found[first : first + PAGE],
        {name: rows.count() for name, rows in lists.items()},
        len(found) > first + PAGE,
    )


def lack_of(fact: Fact, today: dt.date) -> Lack:
    """What is to be looked at."""
    return Lack(
        fact.review_at is not None and fact.review_at <= today,
        fact.valid_until is not None and fact.valid_until < today,
        not fact.source,
    )


def fact_for(number: int) -> Fact:
    """One fact; the book is everybody's.

    Raises:
        NotThere: there is none.
    """
    found = Fact.objects.select_related("owner", "edition_of").filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def versions_of(fact: Fact) -> QuerySet[FactVersion]:
    """Its history, newest first."""
    return fact.versions.select_related("by").order_by("-number")


def version_for(fact: Fact, number: int) -> FactVersion:
    """One version.

    Raises:
        NotThere: there is none of this number.
    """
    found = fact.versions.filter(number=number).first()
    if found is None:
        raise NotThere
    return found


def _list(name: str, today: dt.date) -> QuerySet[Fact]:
    ended = Q(valid_until__lt=today)
    if name == "past":
        return Fact.objects.filter(ended)
    lacking = Q(review_at__lte=today) | Q(source="") | Q(grade=Grade.GUESSED)
    held = Fact.objects.exclude(ended)
    return held.filter(lacking) if name == "look" else held
