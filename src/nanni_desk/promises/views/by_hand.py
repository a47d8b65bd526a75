"""Writing a promise down from any message: made by phone, in a note, in words nobody read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.promises.selectors.terms import usual_terms

_LONGEST = 300


@require_GET
@signed_in(Right.ANSWER)
def by_hand(request: HttpRequest, number: int) -> HttpResponse:
    """The form with the message's words and the usual terms; it is kept where all by hand are."""
    conversation = conversation_for(person(request), number)
    given, text = request.GET.get("message", ""), ""
    if given.isdecimal():
        message = conversation.messages.filter(pk=int(given)).first()
        text = " ".join(message.body.split())[:_LONGEST] if message else ""
    terms = usual_terms(conversation, clock.now())
    context = {"conversation": conversation, "text": text, "terms": terms}
    return render(request, "promises/by_hand.html", context)
