"""Signs of life of an open page: who looks, who types, how far they have read."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput
from nanni_desk.pages.services import looking


@require_POST
@signed_in()
def look(request: HttpRequest, number: int) -> HttpResponse:
    """The page is open, and perhaps somebody types; ``left`` says that it was closed."""
    user, now = person(request), clock.now()
    found = conversation_for(user, number)
    if "left" in request.POST:
        looking.leave(user=user, conversation=found, now=now)
    else:
        typing = request.POST.get("typing", "")
        looking.look(
            user=user, conversation=found, now=now, typing=typing != "", replying=typing == "reply"
        )
    return HttpResponse(status=204)


@require_POST
@signed_in()
def see(request: HttpRequest, number: int) -> HttpResponse:
    """Everything up to ``message`` has been on the screen."""
    user = person(request)
    found = conversation_for(user, number)
    message = request.POST.get("message", "")
    if not message.isdecimal():
        raise BadInput
    looking.see(user=user, conversation=found, message=int(message), now=clock.now())
    return HttpResponse(status=204)
