"""What happens around every request: a log line without personal data, errors told in words."""

import logging
import time
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import BadInput, CannotDo, NotAllowed, NotThere, answer

log = logging.getLogger("nanni.web")
Handler = Callable[[HttpRequest], HttpResponse]
#: In an address; no text has it, and PostgreSQL refuses one that does.
_NUL = "%00"


class StorageBusy(CannotDo):
    """The database did not answer: full disk, restart, lock."""

    code = "storage"
    text = _("The desk can't write at the moment. Nothing was lost; please try again.")
    status = HTTPStatus.SERVICE_UNAVAILABLE


class RequestLog:
    """Logs method, route, status and time; the route is the pattern, never the address itself."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        begun = time.perf_counter()
        response = self._next(request)
        match = request.resolver_match
        log.info(
            "request",
            extra={
                "method": request.method,
                "route": match.route if match else "?",
                "status": response.status_code,
                "ms": round((time.perf_counter() - begun) * 1000),
            },
        )
        return response


class Explain:
    """Turns expected failures into words; logs the unexpected without what people wrote."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        if _NUL in request.META.get("QUERY_STRING", ""):
            return answer(request, BadInput())
        return self._next(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The answer to a request whose view raised."""
        if isinstance(error, CannotDo):
            return answer(request, error)
        if isinstance(error, Http404):
            return answer(request, NotThere())
        if isinstance(error, PermissionDenied):
            return answer(request, NotAllowed())
        if isinstance(error, RequestDataTooBig | SuspiciousOperation):
            return answer(request, BadInput())
        if isinstance(error, OperationalError | OSError):
            log.exception("storage failed")
            return answer(request, StorageBusy())
        log.exception("view failed")
        return None
