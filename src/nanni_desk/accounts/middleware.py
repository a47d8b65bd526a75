"""Shows pages in the language that the person chose, else in the desk's."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

Handler = Callable[[HttpRequest], HttpResponse]
LANGUAGE_COOKIE = "nanni_language"


class Language:
    """Activates the language of the person, of the cookie, or of the desk, in this order."""

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
        return next((code for code in (chosen, cookie) if code in known), settings.LANGUAGE_CODE)
