"""Guards of the customer's side: which widget, from which page, whose token.

No cookie is read and none is set: the token in the header is the only permission, so that a
foreign page cannot act for anybody.
"""

import datetime as dt
import json
import zoneinfo
from collections.abc import Callable
from functools import cache, wraps
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from nanni_desk.channels.widget.options import options_of
from nanni_desk.channels.widget.selectors import contact_of, inbox_of
from nanni_desk.conversations.models import Contact, Inbox
from nanni_desk.lib.errors import BadInput, CannotDo, NotAllowed, answer

_SALT = "nanni.widget.pass"
#: A page that is left open over a week may still begin a session.
_PASS_SECONDS = 7 * 24 * 3600
#: Far more than a message; what is larger is an attack or a mistake.
_LARGEST_BODY = 256 * 1024


class NoVisitor(CannotDo):
    """The token is unknown: the browser begins a new session."""

    code = "visitor"
    status = HTTPStatus.UNAUTHORIZED


class Caller(NamedTuple):
    """Who asks.

    Args:
        inbox: the widget.
        language: of the page on which it is shown.
        contact: the customer; an empty record when they are not known.
        known: whether they are: whether the token is one of ours.
        zone: the clock on their wall; the desk's where their browser does not tell.
    """

    inbox: Inbox
    language: str
    contact: Contact
    known: bool
    zone: dt.tzinfo


_View = Callable[[HttpRequest, Caller], HttpResponse]
_Guarded = Callable[[HttpRequest, str], HttpResponse]


def from_widget(*, known: bool = True) -> Callable[[_View], _Guarded]:
    """Let requests of our own panel in; with ``known`` only those that carry a visitor's token."""

    def guard(view: _View) -> _Guarded:
        @csrf_exempt
        @never_cache
        @wraps(view)
        def guarded(request: HttpRequest, key: str) -> HttpResponse:
            inbox = inbox_of(key)
            language = language_of(request.headers.get("X-Widget-Language", ""), inbox)
            with translation.override(language):
                try:
                    _refuse_foreign(request)
                    caller = _caller(request, inbox, language)
                    if known and not caller.known:
                        raise NoVisitor
                    return view(request, caller)
                except CannotDo as error:
                    # Here and not in the middleware: the words are for the customer's language.
                    return answer(request, error)

        return guarded

    return guard


def _caller(request: HttpRequest, inbox: Inbox, language: str) -> Caller:
    found = contact_of(inbox, bearer(request))
    zone = zone_of(request.headers.get("X-Widget-Zone", ""))
    return Caller(inbox, language, found or Contact(), found is not None, zone)


def zone_of(asked: str) -> dt.tzinfo:
    """The zone of that name (``Asia/Novosibirsk``) if there is one, else the desk's."""
    known = asked in _zones()
    return zoneinfo.ZoneInfo(asked) if known else timezone.get_default_timezone()


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def language_of(asked: str, inbox: Inbox) -> str:
    """The language of the customer's page if it is one of ours, else the inbox's."""
    short = asked.lower()[:2]
    return short if short in dict(settings.LANGUAGES) else inbox.language


def bearer(request: HttpRequest) -> str:
    """The visitor's token; empty without one."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def body_of(request: HttpRequest) -> dict[str, Any]:
    """The JSON object of a request.

    Raises:
        BadInput: it is none, or larger than anything our panel sends.
    """
    if len(request.body) > _LARGEST_BODY:
        raise BadInput
    try:
        body = json.loads(request.body or b"{}")
    except (ValueError, RecursionError):
        raise BadInput from None
    if not isinstance(body, dict):
        raise BadInput
    return body


def text_of(body: dict[str, Any], name: str, most: int) -> str:
    """A text of the request.

    Raises:
        BadInput: it is something else.
    """
    value = body.get(name) or ""
    if not isinstance(value, str):
        raise BadInput
    return value[:most]


def own_origins(request: HttpRequest) -> frozenset[str]:
    """The desk's own origin: as this request reached it, and as the proxy before it is reached."""
    return frozenset({f"{request.scheme}://{request.get_host()}", settings.PUBLIC_URL})


def host_of(request: HttpRequest, inbox: Inbox) -> str | None:
    """The site on whose page the panel is being opened; None when it is not on the list.

    The loader names its site, the browser tells it unless the site keeps that to itself; what
    holds a foreign site off is the content policy of the panel, which browsers obey.
    """
    parts = urlsplit(request.headers.get("Referer", ""))
    told = f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""
    named = request.GET.get("host", "").lower()
    sites = [site for site in (named, told) if site] or [settings.PUBLIC_URL]
    return sites[0] if allowed(request, inbox).issuperset(sites) else None


def allowed(request: HttpRequest, inbox: Inbox) -> frozenset[str]:
    """The sites that may show the widget: the owner's list and the desk itself."""
    return options_of(inbox).origins | own_origins(request)


def give_pass(inbox: Inbox, host: str) -> str:
    """What a panel shows in order to begin a session: that it was opened on an allowed page."""
    return signing.dumps([inbox.key, host], salt=_SALT)


def check_pass(shown: str, request: HttpRequest, inbox: Inbox) -> None:
    """Go on only with a pass of this inbox, for a site that is still on the list.

    Raises:
        NotAllowed: it is forged, old, of another widget, or its site was taken off the list.
    """
    try:
        key, host = signing.loads(shown, salt=_SALT, max_age=_PASS_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        raise NotAllowed from None
    if key != inbox.key or host not in allowed(request, inbox):
        raise NotAllowed


def _refuse_foreign(request: HttpRequest) -> None:
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin not in own_origins(request)
    if foreign or request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        raise NotAllowed
