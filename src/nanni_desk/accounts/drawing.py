"""One's presence as the menu of every page shows it."""

import datetime as dt
from typing import NamedTuple

from django.utils.safestring import SafeString

from nanni_desk.accounts.models import User
from nanni_desk.lib.stencils import Stencil
from nanni_desk.lib.templatetags.words import moment

_PRESENCE = Stencil("accounts/_presence.html")


class _Shape(NamedTuple):
    presence: str
    words: str
    has_break: bool


def draw_presence(user: User, back: str, token: str, now: dt.datetime) -> SafeString:
    """Whether this person takes conversations, and the buttons that change it.

    Args:
        user: the person.
        back: where they are led afterwards.
        token: of the form.
        now: the page's moment.
    """
    until = user.break_until
    shape = _Shape(user.presence, user.get_presence_display(), until is not None)
    return _PRESENCE.draw(shape, back=back, until=moment(until, now), csrf_token=token)
