"""The signed part of a status page's address: whose matter, until when. Nobody can make one up.

A link is told again in every reply, therefore it is the same all day long and costs no row; what
is kept is only that earlier links were ended (``models.Ended``).
"""

import datetime as dt
from typing import NamedTuple

from django.core.signing import BadSignature, Signer
from django.utils.http import base36_to_int, int_to_base36

#: A case lives a month, a year at most is argued about; a link in an old mail opens nothing.
LASTS = dt.timedelta(days=90)
#: The mark between value and signature must not look like the end of a sentence to mail programs.
_SEPARATOR = "~"


class Link(NamedTuple):
    """What a token says.

    Args:
        conversation: its number.
        edition: counts up when earlier links are ended.
        last_day: the last day on which it opens.
    """

    conversation: int
    edition: int
    last_day: dt.date


class NoLink(Exception):
    """The token is not one of ours."""


def token_of(link: Link) -> str:
    """The token that says this."""
    numbers = (link.conversation, link.edition, link.last_day.toordinal())
    return _signer().sign("-".join(int_to_base36(number) for number in numbers))


def link_behind(token: str) -> Link:
    """What a token says.

    Raises:
        NoLink: it is forged, cut off or garbled.
    """
    try:
        value = _signer().unsign(token)
        conversation, edition, day = (base36_to_int(part) for part in value.split("-"))
        return Link(conversation, edition, dt.date.fromordinal(day))
    except (BadSignature, ValueError, OverflowError):
        raise NoLink from None


def _signer() -> Signer:
    return Signer(salt="nanni.status", sep=_SEPARATOR)
