"""One conversation: the page, and the parts of it that live."""

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.lib import clock
from nanni_desk.pages.drawing import REASONS, Around, draw_message, draw_reason
from nanni_desk.pages.reasons import reasons
from nanni_desk.pages.selectors.about import about
from nanni_desk.pages.selectors.colleagues import others_here, teams, who_may_take
from nanni_desk.pages.selectors.ledger import ledger
from nanni_desk.pages.selectors.opening import Opened, opened
from nanni_desk.pages.selectors.thread import thread
from nanni_desk.pages.snoozing import presets
from nanni_desk.recovery.selectors import notice as recovery
from nanni_desk.refunds.selectors import notice as refunds

Context = dict[str, object]


@require_GET
@signed_in()
def page(request: HttpRequest, number: int) -> HttpResponse:
    """The thread and its ledger; the list and what is less urgent are fetched beside them."""
    found, known = _open(request, number)
    parts = _head(found) | _thread(request, found) | _ledger(found) | _here(request, found)
    return render(request, "conversation.html", known | parts | _notices(request, found))


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
    shown = about(person(request), found.conversation, clock.now())
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
    shown: Context = {"people": who_may_take(found.conversation), "teams": teams()}
    return render(request, "_owners.html", known | shown)


def _open(request: HttpRequest, number: int) -> tuple[Opened, Context]:
    user = person(request)
    found = opened(user, number)
    return found, {"conversation": found.conversation, "can_answer": may(user, Right.ANSWER)}


def _head(found: Opened) -> Context:
    now = clock.now()
    drawn = [draw_reason(one, now) for one in reasons(found.conversation, now)[:REASONS]]
    return {"reasons": drawn, "presets": presets(now)}


def _thread(request: HttpRequest, found: Opened) -> Context:
    since = request.GET.get("since", "")
    seen = int(since) if since.isdecimal() else found.seen
    everything = "all" in request.GET
    user, now = person(request), clock.now()
    shown = thread(user, found, now, seen=seen, everything=everything)
    case, promise = (
        reverse(name, args=[found.conversation.pk]) for name in ("case-new", "promise-by-hand")
    )
    can_answer, token = may(user, Right.ANSWER), get_token(request)
    around = Around(found.conversation, case, promise, user.pk, can_answer, token, now)
    lines = [
        (item, draw_message(item, item.message, around) if item.message else "")
        for item in shown.items
    ]
    return {"thread": shown, "lines": lines, "seen": seen, "everything": everything}


def _ledger(found: Opened) -> Context:
    return {"ledger": ledger(found.conversation, clock.now())}


def _here(request: HttpRequest, found: Opened) -> Context:
    now = clock.now()
    is_alone = not found.has_company
    return {"here": () if is_alone else others_here(person(request), found.conversation, now)}


def _notices(request: HttpRequest, found: Opened) -> Context:
    about = person(request), found.conversation, clock.now()
    return {
        "has_case": found.has_case,
        "has_refund": found.has_refund,
        "case": recovery.notice_for(*about) if found.has_case else recovery.NOTHING,
        "refund": refunds.notice_for(*about) if found.has_refund else refunds.NOTHING,
    }
