"""The fact book as the engine reads it, and its stamp; ``lib/engine`` asks here by settings."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from nanni.model.facts import Fact as Known
from nanni.model.facts import FactBook
from nanni_desk.facts.models import Book, Fact

#: What a fact consists of; the fields of a version's ``data``.
FIELDS = (
    "name", "kind", "subject", "value", "ways", "normal", "grade", "valid_from", "valid_until",
    "source", "owner_id", "owner_name", "review_at", "note",
)  # fmt: skip
_DAYS = ("valid_from", "valid_until", "review_at")


def stamp() -> str:
    """Which edition of the book this is: another one has another stamp. One look at one row."""
    return Book.objects.values_list("stamp", flat=True).first() or ""


def book() -> FactBook | None:
    """The book; None while nobody has written anything down here."""
    rows = Fact.objects.order_by("pk")
    known = tuple(known_of(snapshot(row)) for row in rows)
    return FactBook(known) if known else None


def snapshot(fact: Fact) -> dict[str, Any]:
    """The fields of a fact as JSON holds them."""
    data = {name: getattr(fact, name) for name in FIELDS}
    return data | {name: data[name].isoformat() if data[name] else None for name in _DAYS}


def known_of(data: Mapping[str, Any], **other: Any) -> Known:
    """The fact of the engine that a snapshot describes, with ``other`` fields in place of its own.

    What it consists of was read when it was saved: nothing here can fail.
    """
    fields = {
        "name": data["name"],
        "kind": data["kind"],
        "subject": tuple(tuple(way) for way in data["ways"]),
        "value": data["normal"],
        "told": data["value"],
        "valid_from": _day(data["valid_from"]),
        "valid_until": _day(data["valid_until"]),
        "source": data["source"],
        "review_by": _day(data["review_at"]),
    }
    return Known(**fields | other)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
