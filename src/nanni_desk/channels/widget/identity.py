"""Whom a site vouches for: a JSON web token that the site's own server signed with our secret."""

import datetime as dt
from typing import Any, NamedTuple

import jwt
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Inbox
from nanni_desk.lib.errors import NotAllowed

#: A token that lasts longer would be a password that nobody can change.
LONGEST = dt.timedelta(hours=24)
#: Clocks of two servers are never quite the same.
_LEEWAY = dt.timedelta(seconds=30)
_LONGEST_NUMBER = 120


class IdentityRefused(NotAllowed):
    """The token proves nothing; which part failed is not told to whoever made it."""

    code = "identity"
    text = _("The site could not confirm who you are. Please reload the page.")


class Vouched(NamedTuple):
    """Somebody for whom the site vouches.

    Args:
        number: the customer's number at the site.
        name: what the site calls them; may be empty.
        email: their address, which the site has verified; may be empty.
    """

    number: str
    name: str = ""
    email: str = ""


def vouched(token: str, inbox: Inbox, now: dt.datetime) -> Vouched:
    """The customer whom a token names.

    Times are checked here and not by the library, because the moment is an argument.

    Raises:
        IdentityRefused: another key or algorithm, another inbox, no term, a term that is over or
            longer than ``LONGEST``, a time of issue to come, no customer number.
    """
    try:
        claims: dict[str, Any] = jwt.decode(
            token, inbox.secret, algorithms=["HS256"], audience=inbox.key,
            options={
                "require": ["exp", "iat", "sub", "aud"],
                "verify_exp": False, "verify_iat": False, "verify_nbf": False,
            },
        )  # fmt: skip
    except (jwt.PyJWTError, ValueError, TypeError):
        raise IdentityRefused from None
    ends, begun = _time(claims["exp"]), _time(claims["iat"])
    starts = _time(claims.get("nbf", claims["iat"]))
    number = claims["sub"]
    if claims["aud"] != inbox.key or not isinstance(number, str) or not number.strip():
        raise IdentityRefused
    if not now < ends <= now + LONGEST + _LEEWAY or max(begun, starts) > now + _LEEWAY:
        raise IdentityRefused
    if len(number) > _LONGEST_NUMBER:
        raise IdentityRefused
    return Vouched(number.strip(), _word(claims.get("name"), 120), _email(claims.get("email")))


def _time(value: Any) -> dt.datetime:
    try:
        return dt.datetime.fromtimestamp(float(value), dt.UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        raise IdentityRefused from None


def _word(value: Any, most: int) -> str:
    return " ".join(value.split())[:most] if isinstance(value, str) else ""


def _email(value: Any) -> str:
    text = _word(value, 254).lower()
    return text if "@" in text and " " not in text else ""
