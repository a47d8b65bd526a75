"""Writing events. Only services may: nothing is sent to anybody that is not first an event."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db import connection, transaction

from nanni_desk.events import wake
from nanni_desk.events.kinds import KINDS
from nanni_desk.events.models import Event
from nanni_desk.lib.writing import insert

#: Any number will do, so long as nothing else in the database uses it.
_LOCK = 0x6E616E6E69
#: NOTIFY is delivered at the commit, wherever in the transaction it was asked for.
_TURN = f"pg_advisory_xact_lock({_LOCK}), pg_notify('{wake.CHANNEL}', '')"


def publish(
    kind: str,
    *,
    at: dt.datetime,
    actor: str,
    conversation: int | None = None,
    team: int | None = None,
    user: int | None = None,
    public: bool = False,
    **data: Any,
) -> Event:
    """Write one event in the present transaction; see ``publish_all``.

    Raises:
        RuntimeError: there is no transaction to be part of.
        ValueError: the kind is not in ``KINDS``.
    """
    event = Event(
        kind=kind, at=at, actor=actor, conversation=conversation, team=team, user=user,
        public=public, data=data,
    )  # fmt: skip
    publish_all([event])
    return event


def publish_all(events: Sequence[Event]) -> None:
    """Write events in the present transaction and wake their readers when it commits.

    Readers ask for what came after the last id they saw. On PostgreSQL a transaction that took
    its id first may commit last, and its event would be passed by; therefore writers take turns
    from here to their commit. Publish last, when everything else is written.

    Raises:
        RuntimeError: there is no transaction to be part of.
        ValueError: a kind is not in ``KINDS``.
    """
    for event in events:
        if event.kind not in KINDS:
            msg = f"no event is called {event.kind!r}; add it to events/kinds.py"
            raise ValueError(msg)
    if not connection.in_atomic_block:
        msg = "an event is written in the transaction of the change that it tells"
        raise RuntimeError(msg)
    insert(events, _TURN if connection.vendor == "postgresql" else "")
    transaction.on_commit(wake.announce, robust=True)
