"""Giving a promise to a colleague: who there is, and the choice."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.accounts.views.signing import safe_path
from nanni_desk.conversations.selectors import commitment_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, wants_json
from nanni_desk.promises.selectors import who_may_keep
from nanni_desk.promises.services.passing import pass_on


@require_GET
@signed_in(Right.ANSWER)
def keepers(request: HttpRequest, number: int) -> HttpResponse:
    """The colleagues who may keep it, as a menu's panel."""
    found = commitment_for(person(request), number)
    context = {"promise": found, "people": who_may_keep(found.conversation)}
    return render(request, "promises/_keepers.html", context)


@require_POST
@signed_in(Right.ANSWER)
def keeper(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody else keeps it from now on."""
    user = person(request)
    found, to = commitment_for(user, number), request.POST.get("to", "")
    if not to.isdecimal():
        raise BadInput
    pass_on(actor=user, promise=found.pk, keeper=int(to), now=clock.now())
    if wants_json(request):
        return JsonResponse({"ok": True})
    back = safe_path(request, request.POST.get("next", ""))
    return HttpResponseRedirect(back if back != "/" else reverse("promises"))
