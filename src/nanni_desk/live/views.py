"""How a page of the desk joins the event stream, or polls when it cannot."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import team_ids
from nanni_desk.events.selectors import Audience, events_after, last_event_id, payload
from nanni_desk.events.tickets import issue
from nanni_desk.lib.errors import BadInput

_BATCH = 500


def audience_of(request: HttpRequest) -> Audience:
    """What this person may be told."""
    user = person(request)
    return Audience(user.pk, team_ids(user))


@require_POST
@signed_in()
def ticket(request: HttpRequest) -> HttpResponse:
    """A ticket for the stream, and where the stream is."""
    url = f"{settings.STREAM_URL}/events"
    return JsonResponse({"url": url, "ticket": issue(audience_of(request))})


@require_GET
@signed_in()
def events(request: HttpRequest) -> HttpResponse:
    """What came after an id; the way round for networks that hold streams back."""
    after = request.GET.get("after", "")
    if not after.isdecimal():
        raise BadInput
    found = list(events_after(int(after), audience_of(request))[:_BATCH])
    newest = found[-1].id if found else int(after)
    return JsonResponse({"events": [payload(e) for e in found], "last": newest,
                         "log": last_event_id()})  # fmt: skip
