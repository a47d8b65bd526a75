"""Notes where in the log a page begins to listen, before the page reads anything."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from nanni_desk.events.selectors import last_event_id

Handler = Callable[[HttpRequest], HttpResponse]


class LiveFrom:
    """Sets ``request.live_from`` for pages: the id of the newest event before the page was made.

    Were it read later, what happened while the page was being made would never reach it.
    """

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        is_page = request.method == "GET" and "text/html" in request.headers.get("Accept", "")
        request.live_from = last_event_id() if is_page else 0  # type: ignore[attr-defined]
        return self._next(request)
