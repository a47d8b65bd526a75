"""One conversation: the page, and the parts of it that live."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.pages.models import Seen
from nanni_desk.pages.reasons import reasons
from nanni_desk.pages.selectors.about import about
from nanni_desk.pages.selectors.colleagues import others_here, teams, who_may_take
from nanni_desk.pages.selectors.ledger import ledger
from nanni_desk.pages.selectors.thread import thread
from nanni_desk.pages.snoozing import presets

Context = dict[str, object]


@require_GET
@signed_in()
def page(request: HttpRequest, number: int) -> HttpResponse:
    """The thread and its ledger; the list and what is less urgent are fetched beside them."""
    found, known = _open(request, number)
    parts = _head(found) | _thread(request, found) | _ledger(found) | _here(request, found)
    return render(request, "conversation.html", known | parts)


@require_GET
@signed_in()
def head_part(request: HttpRequest, number: int) -> HttpResponse:
    """Who, what, how it stands, and what can be done about it."""
    found, known = _open(request, number)
    return render(request, "_head.html", known | _head(found))


@require_GET
@signed_in()
def thread_part(request: HttpRequest, number: int) -> HttpResponse:
    """What was said and what happened."""
    found, known = _open(request, number)
    return render(request, "_thread.html", known | _thread(request, found))


@require_GET
@signed_in()
def ledger_part(request: HttpRequest, number: int) -> HttpResponse:
    """Questions, promises, what is untold."""
    found, known = _open(request, number)
    return render(request, "_ledger.html", known | _ledger(found))


@require_GET
@signed_in()
def about_part(request: HttpRequest, number: int) -> HttpResponse:
    """The customer, tags, other conversations, the log."""
    found, known = _open(request, number)
    shown = about(person(request), found, clock.now())
    return render(request, "_about.html", known | {"about": shown})


@require_GET
@signed_in()
def here_part(request: HttpRequest, number: int) -> HttpResponse:
    """Who else is here."""
    found, known = _open(request, number)
    return render(request, "_here.html", known | _here(request, found))


@require_GET
@signed_in(Right.ANSWER)
def owners_part(request: HttpRequest, number: int) -> HttpResponse:
    """To whom it may be handed."""
    found, known = _open(request, number)
    shown: Context = {"people": who_may_take(found), "teams": teams()}
    return render(request, "_owners.html", known | shown)


def _open(request: HttpRequest, number: int) -> tuple[Conversation, Context]:
    user = person(request)
    found = conversation_for(user, number)
    return found, {"conversation": found, "can_answer": may(user, Right.ANSWER)}


def _head(conversation: Conversation) -> Context:
    now = clock.now()
    return {"reasons": reasons(conversation, now), "presets": presets(now)}


def _thread(request: HttpRequest, conversation: Conversation) -> Context:
    user = person(request)
    since = request.GET.get("since", "")
    seen = int(since) if since.isdecimal() else _seen(user, conversation)
    everything = "all" in request.GET
    shown = thread(user, conversation, clock.now(), seen=seen, everything=everything)
    return {"thread": shown, "seen": seen, "everything": everything}


def _ledger(conversation: Conversation) -> Context:
    return {"ledger": ledger(conversation, clock.now())}


def _here(request: HttpRequest, conversation: Conversation) -> Context:
    return {"here": others_here(person(request), conversation, clock.now())}


def _seen(user: User, conversation: Conversation) -> int:
    mark = Seen.objects.filter(user=user, conversation=conversation).first()
    return mark.message if mark else 0
