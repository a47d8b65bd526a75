"""What colleagues do with the link: put it into a reply, end it; and what came in by it."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import wants_json
from nanni_desk.status.selectors import feedback_for
from nanni_desk.status.services import end_links, line_for, put_into_draft


@require_POST
@signed_in(Right.ANSWER)
def link(request: HttpRequest, number: int) -> HttpResponse:
    """The link of a conversation's page: into the draft, told to a script, or ended (``end``)."""
    user, now = person(request), clock.now()
    conversation = conversation_for(user, number)
    if "end" in request.POST:
        end_links(actor=user, conversation=conversation, now=now)
    elif wants_json(request):
        return JsonResponse({"line": line_for(conversation, now)})
    else:
        put_into_draft(actor=user, conversation=conversation, now=now)
    return HttpResponse(status=204) if wants_json(request) else _back(number)


def _back(number: int) -> HttpResponse:
    return HttpResponseRedirect(f"/c/{number}/#composer")


@require_GET
@signed_in()
def feedback(request: HttpRequest) -> HttpResponse:
    """What customers said was wrong, the newest first."""
    return render(request, "status/feedback.html", {"items": feedback_for(person(request))})
