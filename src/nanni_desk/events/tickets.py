"""Tickets: short-lived signed permissions to listen to the event stream.

The stream answers to another port, where the session cookie may not travel, and an address that
holds a ticket may end up in a log; therefore it opens nothing after a minute.
"""

from django.core import signing

from nanni_desk.events.selectors import Audience

_SALT = "nanni.stream"
#: Long enough for a slow phone to connect.
LIFETIME_SECONDS = 60


class TicketRefused(Exception):
    """The ticket is forged, damaged or too old."""


def issue(audience: Audience) -> str:
    """A ticket for this audience."""
    teams = None if audience.teams is None else sorted(audience.teams)
    return signing.dumps([audience.user, teams, audience.conversation], salt=_SALT, compress=True)


def accept(ticket: str) -> Audience:
    """The audience of a ticket.

    Raises:
        TicketRefused: it was not issued here within the last minute.
    """
    try:
        user, teams, conversation = signing.loads(ticket, salt=_SALT, max_age=LIFETIME_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        raise TicketRefused from None
    return Audience(user, None if teams is None else frozenset(teams), conversation)
