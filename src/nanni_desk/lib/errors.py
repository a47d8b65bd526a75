"""What could not be done, told in words: one family of errors, one way to show them."""

import json
from http import HTTPStatus
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class CannotDo(Exception):
    """An expected failure: the person is told, nothing is logged as an error.

    Subclasses stand beside the function that raises them and set ``code`` (for programs),
    ``text`` (for people, translatable) and ``status``. ``details`` goes out with the code.
    """

    code: ClassVar[str] = "cannot"
    text: ClassVar[str | Promise] = _("This can't be done.")
    status: ClassVar[HTTPStatus] = HTTPStatus.UNPROCESSABLE_ENTITY

    def __init__(self, text: str | Promise | None = None, /, **details: Any) -> None:
        super().__init__(str(text or self.text))
        self.shown = text or self.text
        self.details = details


class NotThere(CannotDo):
    """The object does not exist, or this person may not know that it does."""

    code = "not_found"
    text = _("There is no such page, or it is not yours to see.")
    status = HTTPStatus.NOT_FOUND


class NotAllowed(CannotDo):
    """The person sees the object and may not do this to it."""

    code = "not_allowed"
    text = _("Your role does not allow this.")
    status = HTTPStatus.FORBIDDEN


class TooMany(CannotDo):
    """A limit on how often something may be tried."""

    code = "too_many"
    text = _("Too many attempts. Please wait a little.")
    status = HTTPStatus.TOO_MANY_REQUESTS


class BadInput(CannotDo):
    """The request itself makes no sense; says what and where."""

    code = "bad_input"
    text = _("The request could not be read.")
    status = HTTPStatus.BAD_REQUEST


def wants_json(request: HttpRequest) -> bool:
    """Whether the answer goes to a program of ours rather than to a person's window."""
    return (
        request.headers.get("Accept", "").startswith("application/json")
        or request.headers.get("X-Requested-With") == "fetch"
        or request.content_type == "application/json"
    )


def answer(request: HttpRequest, error: CannotDo) -> HttpResponse:
    """The page, fragment or JSON that tells what could not be done."""
    if wants_json(request):
        body = {"error": error.code, "text": str(error.shown), **error.details}
        return JsonResponse(body, status=error.status)
    return render(
        request, "error.html", {"text": error.shown, "status": int(error.status)},
        status=error.status,
    )  # fmt: skip


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """A form came from elsewhere, or its page is older than the session."""
    text = _("This page was opened too long ago. Reload it and try again: nothing was sent.")
    return answer(request, NotAllowed(text))


def json_body(request: HttpRequest) -> dict[str, Any]:
    """The object in the request's body.

    Raises:
        BadInput: it is not a JSON object.
    """
    try:
        body = json.loads(request.body or b"{}")
    except (ValueError, UnicodeDecodeError, RecursionError):
        raise BadInput(_("The body is not JSON.")) from None
    if not isinstance(body, dict):
        raise BadInput(_("The body must be a JSON object."))
    return body
