"""What the workspace tells a person, and putting it away."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.attention.selectors.hands import pair_for
from nanni_desk.attention.selectors.notices import signals_for
from nanni_desk.attention.services.helping import ask_pair
from nanni_desk.attention.services.seeing import see
from nanni_desk.attention.views.answers import back_to
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo, wants_json

#: A conversation's own page shows these in its head and its ledger.
_IN_SIGHT = {"wait", "promise", "tell"}


@require_GET
@signed_in()
def notices(request: HttpRequest) -> HttpResponse:
    """The fragment; in a conversation only what is about it and not told there already."""
    user, now = person(request), clock.now()
    found = signals_for(user, now)
    context: dict[str, object] = {"notices": found}
    if request.GET.get("in", "").isdecimal():
        here = conversation_for(user, int(request.GET["in"]))
        told = [one for one in found if one.conversation == here.pk and one.kind not in _IN_SIGHT]
        context = {"notices": told, "conversation": here}
    return render(request, "attention/_notices.html", context)


@require_POST
@signed_in()
def seen(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Put a notice away."""
    see(actor=person(request), kind=kind, number=number, now=clock.now())
    return HttpResponse(status=204) if wants_json(request) else HttpResponseRedirect("/")


@require_POST
@signed_in(Right.ANSWER)
def pair(request: HttpRequest, number: int) -> HttpResponse:
    """Ask the proposed colleague to look at it together."""
    user, now = person(request), clock.now()
    colleague = pair_for(conversation_for(user, number), now)
    if colleague is None:
        raise CannotDo(_("Nobody else of the team is there at the moment."))
    token = request.POST.get("token", "")[:64] or f"pair-{user.pk}-{now.timestamp():.0f}"
    ask_pair(actor=user, conversation=number, pair=colleague, token=token, now=now)
    return back_to(request, number)
