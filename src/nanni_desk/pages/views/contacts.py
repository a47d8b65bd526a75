"""What we know about a customer: facts with a source and an end, and how to reach them."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.models.contact import ChannelPreference
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services import contacts
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput
from nanni_desk.pages.views.acting import done


@require_POST
@signed_in(Right.ANSWER)
def contact(request: HttpRequest, number: int) -> HttpResponse:
    """Name, language, preference: those that were sent along."""
    user = person(request)
    found = conversation_for(user, number)
    if request.POST.get("prefers", ChannelPreference.ANY) not in ChannelPreference.values:
        raise BadInput
    contacts.describe(
        actor=user, conversation=found, now=clock.now(), name=request.POST.get("name"),
        language=request.POST.get("language"), prefers=request.POST.get("prefers"),
    )  # fmt: skip
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def new_fact(request: HttpRequest, number: int) -> HttpResponse:
    """A fact about the customer; it lapses."""
    user = person(request)
    found = conversation_for(user, number)
    text, source = (request.POST.get(name, "").strip() for name in ("text", "source"))
    if not text or not source:
        raise BadInput(_("A fact needs its words and where it is from."))
    contacts.note_fact(actor=user, conversation=found, text=text, source=source, now=clock.now())
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def drop_fact(request: HttpRequest, number: int, fact: int) -> HttpResponse:
    """It is not so any more."""
    user = person(request)
    found = conversation_for(user, number)
    contacts.drop_fact(actor=user, conversation=found, fact=fact, now=clock.now())
    return done(request, number)
