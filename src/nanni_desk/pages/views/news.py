"""What the scripts ask for beside the page: how much is unread, and what a notice says."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.pages.selectors.news import news_of, unread_count


@require_GET
@signed_in()
def unread(request: HttpRequest) -> HttpResponse:
    """The number in the rail and in the title."""
    return JsonResponse({"unread": unread_count(person(request))})


@require_GET
@signed_in()
def news(request: HttpRequest, number: int) -> HttpResponse:
    """An event in the words of a notice."""
    found = news_of(person(request), number)
    url = reverse("conversation", args=[found.conversation])
    return JsonResponse(
        {"title": found.title, "text": found.text, "url": url, "loud": found.is_loud}
    )
