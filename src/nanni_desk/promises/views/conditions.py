"""Promises on a condition: a new one, met, or to be looked at later."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo, wants_json
from nanni_desk.promises.forms import ConditionForm
from nanni_desk.promises.models import Condition
from nanni_desk.promises.selectors.conditions import condition_for
from nanni_desk.promises.services import conditions


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """A promise on a condition, and when it is looked at."""
    user = person(request)
    conversation = conversation_for(user, number)
    form = ConditionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            conditions.begin(actor=user, conversation=number, now=clock.now(), **form.cleaned_data)
        except CannotDo as error:
            form.add_error("look_at", str(error.shown))
        else:
            return HttpResponseRedirect(reverse("conversation", args=[number]))
    status = 200 if request.method == "GET" else 422
    context = {"conversation": conversation, "form": form}
    return render(request, "promises/condition.html", context, status=status)


@require_POST
@signed_in(Right.ANSWER)
def met(request: HttpRequest, number: int) -> HttpResponse:
    """The term runs from now on."""
    user = person(request)
    found = condition_for(user, number)
    conditions.meet(actor=user, condition=found.pk, now=clock.now())
    return _done(request, found)


@require_POST
@signed_in(Right.ANSWER)
def later(request: HttpRequest, number: int) -> HttpResponse:
    """Not yet: another time to look."""
    user = person(request)
    found, form = condition_for(user, number), ConditionForm(request.POST)
    form.is_valid()
    look_at = form.cleaned_data.get("look_at")
    if look_at is None:
        raise BadInput(field="look_at")
    conditions.look_later(actor=user, condition=found.pk, look_at=look_at, now=clock.now())
    return _done(request, found)


def _done(request: HttpRequest, found: Condition) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"ok": True})
    return HttpResponseRedirect(reverse("conversation", args=[found.promise.conversation_id]))
