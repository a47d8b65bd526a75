"""The first page: the queue."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.conversations.selectors import queue_for


@require_GET
@signed_in()
def home(request: HttpRequest) -> HttpResponse:
    """Everything unclosed, in the order of work."""
    return render(request, "home.html", {"queue": queue_for(person(request))[:25]})
