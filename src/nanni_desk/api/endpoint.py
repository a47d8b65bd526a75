"""What every request to the API goes through: method, token, limit, repetition, errors."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from http import HTTPStatus
from typing import Any, NamedTuple

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from nanni_desk.api.models import ApiToken
from nanni_desk.api.services import Answer, open_with, recall, remember
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo, json_body

_LONGEST_KEY = 128


class WrongMethod(CannotDo):
    """The address exists, the method does not."""

    code = "method"
    text = _("This address does not answer this method.")
    status = HTTPStatus.METHOD_NOT_ALLOWED


class Call(NamedTuple):
    """A request that was let in.

    Args:
        token: whose it is.
        body: of a POST; empty for a GET.
        query: what stands behind the question mark.
        now: the moment it came.
    """

    token: ApiToken
    body: dict[str, Any]
    query: Mapping[str, str]
    now: datetime


Work = Callable[..., Answer | HttpResponseBase]


def endpoint(method: str, scope: str) -> Callable[[Work], Callable[..., HttpResponseBase]]:
    """Let programs in by their token, and tell what goes wrong as JSON."""

    def guard(work: Work) -> Callable[..., HttpResponseBase]:
        @csrf_exempt  # no cookie is read: the token is the proof
        @wraps(work)
        def view(request: HttpRequest, **place: Any) -> HttpResponseBase:
            try:
                if request.method != method:
                    raise WrongMethod(allow=method)
                call = _let_in(request, scope)
                answer = _once(request, call, work, place) if call.body else work(call, **place)
            except CannotDo as error:
                return refusal(error)
            return answer if isinstance(answer, HttpResponseBase) else _json(answer)

        return view

    return guard


def refusal(error: CannotDo) -> HttpResponse:
    """An error as programs get it: ``error`` is its code, ``field`` names the culprit."""
    body = {"error": error.code, "text": str(error.shown), "field": None, **error.details}
    response = JsonResponse(body, status=error.status)
    if error.status == HTTPStatus.UNAUTHORIZED:
        response["WWW-Authenticate"] = "Bearer"
    if "seconds" in error.details:
        response["Retry-After"] = str(error.details["seconds"])
    if "allow" in error.details:
        response["Allow"] = error.details["allow"]
    response["Cache-Control"] = "no-store"
    return response


def _let_in(request: HttpRequest, scope: str) -> Call:
    now = clock.now()
    kind, _blank, token = request.headers.get("Authorization", "").partition(" ")
    opened = open_with(token.strip() if kind.lower() == "bearer" else "", scope, now)
    body = {}
    if request.method == "POST":
        body = json_body(request)
        if not body:
            raise BadInput(_("The body must be a JSON object."))
    return Call(opened, body, request.GET, now)


def _once(request: HttpRequest, call: Call, work: Work, place: dict[str, Any]) -> Answer:
    """Handle a request, or give the answer again that its key was given before."""
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > _LONGEST_KEY or not key.isprintable():
        raise BadInput(field="Idempotency-Key")
    with transaction.atomic():
        if not key:
            return _answer(work(call, **place))
        told = f"{request.method} {request.path}\n".encode() + request.body
        fingerprint = hashlib.sha256(told).hexdigest()
        kept = recall(token=call.token, key=key, fingerprint=fingerprint, now=call.now)
        if kept.status:
            return Answer(kept.status, kept.answer)
        answer = _answer(work(call, **place))
        remember(kept, answer)
        return answer


def _answer(answer: Answer | HttpResponseBase) -> Answer:
    assert isinstance(answer, Answer)  # noqa: S101 - a POST of ours is answered with JSON
    return answer


def _json(answer: Answer) -> HttpResponse:
    response = JsonResponse(answer.body, status=answer.status)
    response["Cache-Control"] = "no-store"
    return response
