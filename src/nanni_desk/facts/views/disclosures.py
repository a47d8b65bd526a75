"""One person who is to be told, and telling many with a second person's yes."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.facts.forms import BatchForm
from nanni_desk.facts.models import Disclosure
from nanni_desk.facts.selectors.telling import batch_for, disclosure_for, retraction_for
from nanni_desk.facts.services import disclosing
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo

_OPEN = (Disclosure.State.TO_TELL, Disclosure.State.FAILED, Disclosure.State.LEFT)


@require_http_methods(["GET", "POST"])
@signed_in()
def disclosure(request: HttpRequest, number: int) -> HttpResponse:
    """What this person was told, and the draft of what they are told now."""
    user, found, problem = person(request), disclosure_for(person(request), number), ""
    status = 200
    if request.method == "POST":
        text = request.POST.get("body", "")
        try:
            disclosing.edit(actor=user, disclosure=found, body=text)
            if "send" in request.POST:
                disclosing.send(actor=user, disclosure=found, now=clock.now())
                return _back(found)
            return HttpResponseRedirect(reverse("disclosure", args=[found.pk]))
        except CannotDo as error:
            problem, status, found.body = str(error.shown), int(error.status), text
    context = {
        "disclosure": found,
        "problem": problem,
        "is_open": found.state in _OPEN and found.reply_id is None,
        "may_answer": may(user, Right.ANSWER),
    }
    return render(request, "facts/disclosure.html", context, status=status)


@require_POST
@signed_in(Right.ANSWER)
def send(request: HttpRequest, number: int) -> HttpResponse:
    """Tell this person now, in the words of the draft."""
    found = disclosure_for(person(request), number)
    disclosing.send(actor=person(request), disclosure=found, now=clock.now())
    return _back(found)


@require_POST
@signed_in(Right.ANSWER)
def leave(request: HttpRequest, number: int) -> HttpResponse:
    """Tell this person nothing, with a reason."""
    found = disclosure_for(person(request), number)
    disclosing.leave(
        actor=person(request), disclosure=found, because=request.POST.get("because", ""),
        now=clock.now(),
    )  # fmt: skip
    return _back(found)


@require_POST
@signed_in(Right.KEEP_FACTS)
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a yes to telling everybody who is left."""
    found, form = retraction_for(number), BatchForm(request.POST)
    if not form.is_valid():
        raise BadInput(str(next(iter(form.errors.values()))[0]))
    disclosing.ask_for_all(
        actor=person(request), retraction=found, now=clock.now(), **form.cleaned_data
    )
    return HttpResponseRedirect(reverse("retraction", args=[found.pk]))


@require_POST
@signed_in(Right.APPROVE)
def approve(request: HttpRequest, number: int) -> HttpResponse:
    """The second person's yes."""
    batch = batch_for(number)
    disclosing.approve(actor=person(request), batch=batch, now=clock.now())
    return HttpResponseRedirect(reverse("retraction", args=[batch.retraction_id]))


@require_POST
@signed_in(Right.APPROVE)
def stop(request: HttpRequest, number: int) -> HttpResponse:
    """Nothing more of it goes out."""
    batch = batch_for(number)
    disclosing.stop(actor=person(request), batch=batch, now=clock.now())
    return HttpResponseRedirect(reverse("retraction", args=[batch.retraction_id]))


@require_GET
@signed_in()
def notice(request: HttpRequest, number: int) -> HttpResponse:
    """The fragment beside a conversation whose customer was told something untrue."""
    conversation = conversation_for(person(request), number)
    return render(request, "facts/_untrue.html", {"conversation": conversation})


def _back(found: Disclosure) -> HttpResponse:
    return HttpResponseRedirect(reverse("retraction", args=[found.retraction_id]))
