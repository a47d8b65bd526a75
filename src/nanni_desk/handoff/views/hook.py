"""The address to which a tracker tells what happened to our tasks."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from nanni_desk.handoff.selectors.trackers import tracker_at
from nanni_desk.handoff.services.hearing import hear
from nanni_desk.lib import clock


@csrf_exempt  # no cookie is read: the signature is the proof
@require_POST
def told(request: HttpRequest, key: str) -> HttpResponse:
    """Taken in, or refused; nothing of ours is told in return."""
    hear(tracker=tracker_at(key), body=request.body, headers=request.headers, now=clock.now())
    return HttpResponse(status=204)
