"""Links for calendars: made, ended, and followed back to the person."""

import datetime as dt
import secrets

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import NotThere
from nanni_desk.lib.hashing import keyed_hash
from nanni_desk.promises.models import CalendarLink

_PURPOSE = "promises-calendar"


def make_link(*, actor: User, now: dt.datetime) -> str:
    """A new secret for the person's link, to be shown this once; an earlier one ends."""
    token = secrets.token_urlsafe(32)
    CalendarLink.objects.update_or_create(
        user=actor, defaults={"token_hash": keyed_hash(_PURPOSE, token), "made_at": now}
    )
    return token


def end_link(*, actor: User) -> None:
    """The link opens nothing any more."""
    CalendarLink.objects.filter(user=actor).delete()


def person_behind(token: str) -> User:
    """Whose promises a link shows.

    Raises:
        NotThere: it was ended, never made, or the person works here no more.
    """
    found = CalendarLink.objects.filter(
        token_hash=keyed_hash(_PURPOSE, token), user__is_active=True
    ).select_related("user")
    link = found.first()
    if link is None:
        raise NotThere
    return link.user
