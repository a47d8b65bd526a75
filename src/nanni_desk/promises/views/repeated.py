"""Repeated promises: the page of them, a new one, other people for one, its end."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.selectors import commitments_for, conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.promises.forms import PeopleForm, SeriesForm
from nanni_desk.promises.recognising import rhythm_in
from nanni_desk.promises.selectors import who_may_keep
from nanni_desk.promises.selectors.series import lines, one_series_for, series_for
from nanni_desk.promises.services import repeating


@require_GET
@signed_in()
def repeated(request: HttpRequest) -> HttpResponse:
    """All of them."""
    user = person(request)
    found = [
        (line, PeopleForm(who_may_keep(line.row.conversation), initial=_people(line.row)))
        for line in lines(series_for(user))
    ]
    context = {"series": found, "can_answer": may(user, Right.ANSWER)}
    return render(request, "promises/repeated.html", context)


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """Begin one in a conversation, perhaps from a promise that was made there."""
    user = person(request)
    conversation = conversation_for(user, number)
    said = _said(request, conversation)
    people = who_may_keep(conversation)
    if request.method == "GET":
        form = SeriesForm(people, initial=_guessed(said) | {"owner": user.pk})
        return _page(request, conversation, form, said)
    form = SeriesForm(people, request.POST)
    if not form.is_valid():
        return _page(request, conversation, form, said, status=422)
    given = form.cleaned_data
    try:
        repeating.begin(
            actor=user, conversation=number, text=given["text"], rhythm=form.rhythm,
            owner=given["owner"].pk, substitute=given["substitute"].pk, now=clock.now(),
            instead_of=said,
        )  # fmt: skip
    except CannotDo as error:
        form.add_error(str(error.details.get("field", "owner")), str(error.shown))
        return _page(request, conversation, form, said, status=422)
    return HttpResponseRedirect(reverse("conversation", args=[number]))


@require_POST
@signed_in(Right.ANSWER)
def people(request: HttpRequest, number: int) -> HttpResponse:
    """Other people keep it from now on."""
    user = person(request)
    found = one_series_for(user, number)
    form = PeopleForm(who_may_keep(found.conversation), request.POST)
    if not form.is_valid():
        raise BadInput
    given = form.cleaned_data
    repeating.change_people(
        actor=user, series=found, owner=given["owner"].pk, substitute=given["substitute"].pk,
        now=clock.now(),
    )  # fmt: skip
    return HttpResponseRedirect(reverse("promises-repeated"))


@require_POST
@signed_in(Right.ANSWER)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """It comes no more."""
    user = person(request)
    repeating.end(actor=user, series=one_series_for(user, number), now=clock.now())
    return HttpResponseRedirect(reverse("promises-repeated"))


def _people(series: object) -> dict[str, object]:
    return {name: getattr(series, f"{name}_id") for name in ("owner", "substitute")}


def _said(request: HttpRequest, conversation: Conversation) -> Commitment | None:
    given = request.POST.get("promise", "") or request.GET.get("promise", "")
    if not given.isdecimal():
        return None
    found = commitments_for(person(request)).filter(conversation=conversation, settled_at=None)
    return found.filter(pk=int(given)).first()


def _guessed(said: Commitment | None) -> dict[str, Any]:
    """The form as the words of a promise would fill it in."""
    if said is None:
        return {}
    own = rhythm_in(said.text)
    return {"text": said.text[:300]} | (own._asdict() if own else {})


def _page(
    request: HttpRequest, conversation: Conversation, form: SeriesForm, said: Commitment | None,
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    context = {"conversation": conversation, "form": form, "said": said}
    return render(request, "promises/repeat.html", context, status=status)
