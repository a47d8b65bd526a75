"""Shows pages in the language that the person chose, else that their browser reads."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

Handler = Callable[[HttpRequest], HttpResponse]
LANGUAGE_COOKIE = "nanni_language"
_LONGEST_HEADER = 500


class Language:
    """Activates the language of the person, of the cookie, of the browser, in this order."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        with translation.override(self._of(request)):
            response = self._next(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "ru")
            return response

    def _of(self, request: HttpRequest) -> str:
        known = dict(settings.LANGUAGES)
        user = getattr(request, "user", None)
        chosen = getattr(user, "page_language", "") if user is not None else ""
        cookie = request.COOKIES.get(LANGUAGE_COOKIE, "")
        read = _read_by(request)
        return next(code for code in (chosen, cookie, read) if code in known)


def _read_by(request: HttpRequest) -> str:
    """The desk's language if the browser reads it at all; else one it does read, if we speak it."""
    header = request.headers.get("Accept-Language", "")[:_LONGEST_HEADER]
    read = [code.partition("-")[0] for code, _weight in parse_accept_lang_header(header)]
    spoken = [code for code in read if code in dict(settings.LANGUAGES)]
    desks = settings.LANGUAGE_CODE
    return desks if desks in spoken or not spoken else spoken[0]
