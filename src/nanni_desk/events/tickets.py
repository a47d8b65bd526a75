"""Tickets: short-lived signed permissions to listen to the event stream.

The stream answers to another port, where the session cookie may not travel, and an address that
holds a ticket may end up in a log; therefore it opens nothing after a minute.
"""

from typing import NamedTuple

from django.core import signing

from nanni_desk.events.selectors import Audience, last_event_id

_SALT = "nanni.stream"
#: Long enough for a slow phone to connect.
LIFETIME_SECONDS = 60


class TicketRefused(Exception):
    """The ticket is forged, damaged or too old."""


class Ticket(NamedTuple):
    """What a ticket allows.

    Args:
        audience: who listens.
        made_at: the newest event when it was made: whoever is signed out later listens no more,
            even if they had not connected yet.
    """

    audience: Audience
    made_at: int


def issue(audience: Audience) -> str:
    """A ticket for this audience."""
    teams = None if audience.teams is None else sorted(audience.teams)
    holds = [audience.user, teams, audience.conversation, last_event_id()]
    return signing.dumps(holds, salt=_SALT, compress=True)


def accept(ticket: str) -> Ticket:
    """What a ticket allows.

    Raises:
        TicketRefused: it was not issued here within the last minute.
    """
    try:
        user, teams, conversation, made_at = signing.loads(
            ticket, salt=_SALT, max_age=LIFETIME_SECONDS
        )
    except (signing.BadSignature, ValueError, TypeError):
        raise TicketRefused from None
    return Ticket(
        Audience(user, None if teams is None else frozenset(teams), conversation), made_at
    )
