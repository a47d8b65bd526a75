"""One's own promises in one's calendar: the page that gives the link, and what it opens."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_GET, require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.lib import clock
from nanni_desk.promises.ical import Entry, calendar
from nanni_desk.promises.selectors import link_of, timed_promises_of
from nanni_desk.promises.services.links import end_link, make_link, person_behind


@require_http_methods(["GET", "POST"])
@signed_in()
def calendar_link(request: HttpRequest) -> HttpResponse:
    """Whether there is a link; make one, make it anew, or end it."""
    user, address = person(request), ""
    if request.method == "POST" and "end" in request.POST:
        end_link(actor=user)
    elif request.method == "POST":
        token = make_link(actor=user, now=clock.now())
        address = request.build_absolute_uri(reverse("promises-feed", args=[token]))
    context = {"link": link_of(user), "address": address}
    answer = render(request, "promises/calendar.html", context)
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_GET
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The open promises of whoever has this link, as a calendar; no session is asked for."""
    user = person_behind(token)
    with override(user.page_language or settings.LANGUAGE_CODE):
        name = _("Promises: %(name)s") % {"name": user.name}
        entries = [
            Entry(
                uid=f"promise-{promise.pk}@{request.get_host()}",
                at=promise.due,
                summary=promise.text,
                description=_("To: %(name)s")
                % {"name": promise.conversation.contact.name or _("Visitor")},
                url=request.build_absolute_uri(
                    reverse("conversation", args=[promise.conversation_id])
                ),
            )
            for promise in timed_promises_of(user)
            if promise.due is not None
        ]
    written = calendar(name, entries, clock.now())
    answer = HttpResponse(written, content_type="text/calendar; charset=utf-8")
    answer["Cache-Control"] = "private, no-store"
    answer["X-Robots-Tag"] = "noindex"
    return answer
