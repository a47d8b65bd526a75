"""The first page: the list of conversations, in the order of work."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.lib import clock
from nanni_desk.pages.drawing import draw_list
from nanni_desk.pages.selectors.listing import listing
from nanni_desk.pages.selectors.search import search as find


@require_GET
@signed_in()
def home(request: HttpRequest) -> HttpResponse:
    """The list, and beside it the invitation to open something."""
    return render(request, "home.html", {"list": _list(request)})


@require_GET
@signed_in()
def fragment(request: HttpRequest) -> HttpResponse:
    """The list alone; ``open`` names the conversation that is shown beside it."""
    return HttpResponse(_list(request))


@require_GET
@signed_in()
def search(request: HttpRequest) -> HttpResponse:
    """Where these words stand."""
    words = request.GET.get("q", "").strip()
    found = find(person(request), words, page_of(request))
    return render(request, "search.html", {"words": words, "found": found})


def page_of(request: HttpRequest) -> int:
    """The page that the address asks for."""
    page = request.GET.get("page", "1")
    return int(page) if page.isdecimal() and len(page) < 6 else 1  # noqa: PLR2004 - nobody pages so far


def _list(request: HttpRequest) -> SafeString:
    wanted, now = request.GET.get("open", ""), clock.now()
    opened = int(wanted) if wanted.isdecimal() else None
    found = listing(person(request), request.GET.get("show", ""), page_of(request), now)
    return draw_list(found, opened, now)
