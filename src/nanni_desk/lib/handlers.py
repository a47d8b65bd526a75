"""Answers to requests that no view could answer."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import BadInput, CannotDo, NotThere, answer


class Broken(CannotDo):
    """A fault of ours."""

    code = "broken"
    text = _("Something broke on our side. It was written down; please try again.")
    status = HTTPStatus.INTERNAL_SERVER_ERROR


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """No address fits."""
    return answer(request, NotThere())


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """The request is malformed."""
    return answer(request, BadInput())


def broken(request: HttpRequest) -> HttpResponse:
    """A view failed; the log says where."""
    return answer(request, Broken())
