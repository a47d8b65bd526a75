"""The customer's page: public, behind a signed link, one form a thing to say; no script, no cookie.

The token in the address is the only permission: no session is read, a forged form would have to
know the address. Whoever comes with a wrong or an old one is told how to get a new one.
"""

import datetime as dt
import secrets
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.limits import count
from nanni_desk.lib import clock
from nanni_desk.lib.addresses import client_address
from nanni_desk.lib.errors import BadInput, CannotDo, NotThere, TooMany
from nanni_desk.status import services
from nanni_desk.status.limits import SAYING, WRONG_LINK
from nanni_desk.status.models import Feedback
from nanni_desk.status.selectors import Matter, matter_behind, reply_behind, told

_LONGEST = 4000
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def status(request: HttpRequest, token: str) -> HttpResponse:
    """How the matter stands, and what the customer says to it."""
    now = clock.now()
    try:
        matter = matter_behind(token, now)
    except NotThere:
        return _sealed(_gone(request, now))
    language = _language(request, matter)
    with translation.override(language):
        if request.method == "POST":
            answer = _take(request, matter, token, language, now)
        else:
            answer = _page(request, matter, token, language, now)
        answer["Content-Language"] = language
    return _sealed(answer)


def _take(
    request: HttpRequest, matter: Matter, token: str, language: str, now: dt.datetime
) -> HttpResponse:
    try:
        count(SAYING, f"conversation:{matter.conversation.pk}", now)
        said = _said(matter, request.POST, now)
    except CannotDo as error:
        return _page(request, matter, token, language, now, problem=error)
    place = reverse("status", args=[token])
    query = urlencode({"lang": language, "said": said.kind})
    return HttpResponseRedirect(f"{place}?{query}#said")


def _said(matter: Matter, data: QueryDict, now: dt.datetime) -> Feedback:
    body, once = data.get("body", "")[:_LONGEST], data.get("once", "")[:40]
    if not once:
        raise BadInput
    ways = {
        "wrong": lambda: services.complain(
            matter=matter, body=body, token=once, now=now,
            about=reply_behind(matter.conversation, _number(data.get("about", ""))),
        ),
        "well": lambda: services.confirm(matter=matter, token=once, now=now),
        "not_well": lambda: services.deny(matter=matter, body=body, token=once, now=now),
        "none_fits": lambda: services.refuse(matter=matter, body=body, token=once, now=now),
        "choose": lambda: services.choose(
            matter=matter, remedies=[_number(one) for one in data.getlist("remedies")], body=body,
            token=once, now=now,
        ),
    }  # fmt: skip
    do = ways.get(data.get("do", ""))
    if do is None:
        raise BadInput
    return do()


def _page(
    request: HttpRequest, matter: Matter, token: str, language: str, now: dt.datetime,
    problem: CannotDo | None = None,
) -> HttpResponse:  # fmt: skip
    about = _number(request.POST.get("about") or request.GET.get("about", ""))
    said = request.GET.get("said", "")
    other = next(code for code, _name in settings.LANGUAGES if code != language)
    context = {
        "now": now,
        "language": language,
        "other": other,
        "other_name": dict(settings.LANGUAGES)[other],
        "matter": matter,
        "told": told(matter, now),
        "about": reply_behind(matter.conversation, about),
        "said": said if said in Feedback.Kind.values else "",
        "problem": problem,
        "body": request.POST.get("body", ""),
        "tried": request.POST.get("do", ""),
        "once": secrets.token_hex(12),
        "address": reverse("status", args=[token]),
    }
    code = problem.status if problem else HTTPStatus.OK
    return render(request, "status/page.html", context, status=code)


def _gone(request: HttpRequest, now: dt.datetime) -> HttpResponse:
    code = HTTPStatus.NOT_FOUND
    try:
        count(WRONG_LINK, client_address(request), now)
    except TooMany as error:
        code = error.status
    asked = request.GET.get("lang", "")
    language = asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with translation.override(language):
        return render(request, "status/gone.html", {"language": language}, status=code)


def _sealed(answer: HttpResponse) -> HttpResponse:
    """Neither kept by browsers, nor found by search engines, nor told to other sites."""
    answer["Content-Security-Policy"] = _POLICY
    answer["Referrer-Policy"] = "no-referrer"
    answer["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    answer["Cache-Control"] = "no-store"
    return answer


def _language(request: HttpRequest, matter: Matter) -> str:
    """What the customer asks for, else what they write in."""
    conversation = matter.conversation
    asked = (
        request.GET.get("lang", ""), conversation.contact.language, conversation.language,
        conversation.inbox.language,
    )  # fmt: skip
    known = dict(settings.LANGUAGES)
    return next((code for code in asked if code in known), settings.LANGUAGE_CODE)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 19 else 0  # noqa: PLR2004 - 64 bits
