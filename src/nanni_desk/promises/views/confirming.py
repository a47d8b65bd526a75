"""Dates for the work of others: asking for one, the list of what one's team is asked, answering."""

import datetime as dt

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo, wants_json
from nanni_desk.promises.forms import AskForm
from nanni_desk.promises.models import Confirmation, WorkOf
from nanni_desk.promises.others_work import Work, work_in
from nanni_desk.promises.selectors.conditions import conditions_of
from nanni_desk.promises.selectors.confirming import (
    asked_of,
    confirmation_for,
    confirmations_of,
    others_than,
)
from nanni_desk.promises.selectors.series import lines, series_for
from nanni_desk.promises.services import confirming
from nanni_desk.reviews.examination import Writing, examine
from nanni_desk.reviews.selectors import draft_of

_ANSWERS = frozenset(Confirmation.State) - {Confirmation.State.ASKED}


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a date; the form knows what one's draft would promise."""
    user, now = person(request), clock.now()
    conversation = conversation_for(user, number)
    teams = others_than(conversation)
    if request.method == "GET":
        form = AskForm(teams, initial=_from_draft(user, conversation))
        return _page(request, conversation, form)
    form = AskForm(teams, request.POST)
    if not form.is_valid():
        return _page(request, conversation, form, status=422)
    try:
        confirming.ask(actor=user, conversation=number, now=now, **form.cleaned_data)
    except CannotDo as error:
        form.add_error(str(error.details.get("field", "due")), str(error.shown))
        return _page(request, conversation, form, status=422)
    return HttpResponseRedirect(reverse("conversation", args=[number]))


@require_GET
@signed_in()
def asked(request: HttpRequest) -> HttpResponse:
    """What one's teams are asked."""
    context = {"asked": asked_of(person(request))}
    part = request.headers.get("X-Requested-With") == "fetch"
    name = "promises/_asked.html" if part else "promises/asked.html"
    return render(request, name, context)


@require_POST
@signed_in(Right.ANSWER)
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """Yes, another time, or not possible."""
    user = person(request)
    found, state = confirmation_for(user, number), request.POST.get("state", "")
    if state not in _ANSWERS:
        raise BadInput
    other = _other_time(request) if state == Confirmation.State.OTHER_TIME else None
    confirming.answer(
        actor=user, confirmation=found.pk, state=state, now=clock.now(), other=other,
        note=request.POST.get("note", "").strip()[:300],
    )  # fmt: skip
    if wants_json(request):
        return JsonResponse({"ok": True})
    return HttpResponseRedirect(reverse("promises-asked"))


@require_GET
@signed_in()
def beside(request: HttpRequest, number: int) -> HttpResponse:
    """What stands beside a conversation's promises: dates asked for, repeated ones."""
    user = person(request)
    conversation = conversation_for(user, number)
    context = {
        "conversation": conversation,
        "confirmations": confirmations_of(conversation, clock.now()),
        "conditions": conditions_of(conversation),
        "repeated": lines(series_for(user), conversation),
        "can_answer": may(user, Right.ANSWER),
    }
    return render(request, "promises/_beside.html", context)


def _other_time(request: HttpRequest) -> dt.datetime:
    try:
        found: dt.datetime = AskForm.base_fields["due"].clean(request.POST.get("due"))
    except ValidationError as error:
        raise BadInput(error.messages[0], field="due") from None
    return found


def _from_draft(user: User, conversation: Conversation) -> dict[str, object]:
    """The first promise of the draft that is another team's to keep."""
    kept = draft_of(user, conversation, is_note=False)
    if kept is None or not kept.body.strip():
        return {}
    found = examine(
        conversation, Writing(kept.body), actor=user, now=clock.now(), language=""
    )  # fmt: skip
    for one in found.promises:
        work = work_in(one.promise.text)
        if work is not None and one.promise.due is not None:
            return {"text": one.promise.text, "work": work, "team": _team_of(work),
                    "due": timezone.localtime(one.promise.due)}  # fmt: skip
    return {}


def _team_of(work: Work) -> int | None:
    return WorkOf.objects.filter(work=work).values_list("team", flat=True).first()


def _page(
    request: HttpRequest, conversation: Conversation, form: AskForm, status: int = 200
) -> HttpResponse:
    context = {"conversation": conversation, "form": form}
    return render(request, "promises/ask.html", context, status=status)
