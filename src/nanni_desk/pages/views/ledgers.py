"""What a person decides about questions, promises and facts that the customer does not know."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.models import Commitment, Question
from nanni_desk.conversations.selectors import (
    commitment_for,
    conversation_for,
    question_for,
    untold_for,
)
from nanni_desk.conversations.services import working
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput
from nanni_desk.pages.snoozing import local_moment
from nanni_desk.pages.views.acting import done

_DECIDED = {Question.Status.ANSWERED, Question.Status.DISMISSED, Question.Status.OPEN}
_SETTLED = {Commitment.State.KEPT, Commitment.State.WITHDRAWN}


@require_POST
@signed_in(Right.ANSWER)
def question(request: HttpRequest, number: int) -> HttpResponse:
    """Answered, no question at all, or open after all."""
    user = person(request)
    found = question_for(user, number)
    status = request.POST.get("status", "")
    if status not in _DECIDED:
        raise BadInput
    working.decide_question(actor=user, question=found.pk, status=status, now=clock.now())
    return done(request, found.conversation_id)


@require_POST
@signed_in(Right.ANSWER)
def promise(request: HttpRequest, number: int) -> HttpResponse:
    """Kept, withdrawn, or moved to another term before the first has passed."""
    user, now = person(request), clock.now()
    found = commitment_for(user, number)
    state, due = request.POST.get("state", ""), request.POST.get("due", "")
    if state in _SETTLED:
        working.decide_commitment(actor=user, commitment=found.pk, state=state, now=now)
    elif due:
        moved = local_moment(due)
        if moved <= now:
            raise working.InThePast
        working.decide_commitment(
            actor=user, commitment=found.pk, state=Commitment.State.OPEN, due=moved, now=now
        )
    else:
        raise BadInput
    return done(request, found.conversation_id)


@require_POST
@signed_in(Right.ANSWER)
def new_promise(request: HttpRequest, number: int) -> HttpResponse:
    """A promise that was made elsewhere, by phone for example."""
    user, now = person(request), clock.now()
    conversation_for(user, number)
    text, due = _text(request), local_moment(request.POST.get("due", ""))
    if due <= now:
        raise working.InThePast
    working.promise(actor=user.actor, conversation=number, text=text, due=due, now=now, owner=user)
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def new_fact(request: HttpRequest, number: int) -> HttpResponse:
    """Something is known here and the customer has not been told."""
    user = person(request)
    conversation_for(user, number)
    working.know(actor=user, conversation=number, text=_text(request), now=clock.now())
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def fact_told(request: HttpRequest, number: int) -> HttpResponse:
    """The customer knows it now."""
    user = person(request)
    found = untold_for(user, number)
    working.told(actor=user, fact=found.pk, now=clock.now())
    return done(request, found.conversation_id)


def _text(request: HttpRequest) -> str:
    text = request.POST.get("text", "").strip()
    if not text:
        raise BadInput(_("Write what it is about."))
    return text[:300]
