"""While somebody writes: the review of the text, times to promise, drafts, the preflight."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.selectors import conversation_for, question_for, whole_for
from nanni_desk.lib import clock
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import json_body, wants_json
from nanni_desk.lib.templatetags.words import moment
from nanni_desk.reviews.examination import Writing, examine
from nanni_desk.reviews.forms import body_of, moment_from, number_of, outgoing_from, text_of
from nanni_desk.reviews.preflight import preflight_of
from nanni_desk.reviews.services.drafting import save_draft
from nanni_desk.reviews.terms import Term, offered, term
from nanni_desk.reviews.wire import draft_json, examination_json


def page_language() -> str:
    """The language of the pages of who asks."""
    return "en" if get_language() == "en" else "ru"


@require_POST
@signed_in(Right.ANSWER)
def review(request: HttpRequest, number: int) -> HttpResponse:
    """What the engine says of a draft now."""
    user, now = person(request), clock.now()
    conversation, known, _teams = whole_for(user, number)
    values = json_body(request)
    body = body_of(values)
    is_note = text_of(values, "mode") == "note"
    writing = Writing(body, is_note=is_note, attachments=number_of(values, "attachments"))
    examination = examine(
        conversation, writing, actor=user, now=now, language=page_language(), known=known
    )
    answer = examination_json(examination, body, now)
    return JsonResponse({**answer, "version": number_of(values, "version")})


@require_GET
@signed_in(Right.ANSWER)
def terms(request: HttpRequest, number: int) -> HttpResponse:
    """Times an answer can be promised by, with the words for the reply.

    ``?language=`` is the reply's, ``?question=`` is what it is about when there are several,
    ``?at=`` asks for one time only.
    """
    user, now = person(request), clock.now()
    conversation = conversation_for(user, number)
    asked = request.GET.get("question", "")
    question = question_for(user, int(asked)).text if asked.isdecimal() else ""
    wanted = request.GET.get("language", conversation.language)
    language = wanted if wanted in {"ru", "en"} else page_language()
    if at := request.GET.get("at"):
        found = [term(moment_from(at), now, language, calendar(), question)]
    else:
        found = offered(now, language, calendar(), question)
    return JsonResponse({"terms": [term_json(one, now) for one in found]})


def term_json(one: Term, now: Any) -> dict[str, str]:
    """A time to promise, for the script."""
    return {
        "at": one.at.isoformat(),
        "label": one.label,
        "clock": moment(one.at, now),
        "words": one.words,
        "sentence": one.sentence,
    }


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def draft(request: HttpRequest, number: int) -> HttpResponse:
    """Keep a draft, or tell what is kept: a reply that was taken back is a draft again."""
    user = person(request)
    conversation = conversation_for(user, number)
    if request.method == "GET":
        return JsonResponse(draft_json(user, conversation))
    values = json_body(request)
    kept = save_draft(
        actor=user, conversation=conversation, body=body_of(values),
        is_note=text_of(values, "mode") == "note", version=number_of(values, "version"),
        now=clock.now(),
    )  # fmt: skip
    return JsonResponse({"version": kept.version})


@require_POST
@signed_in(Right.ANSWER)
def preflight(request: HttpRequest, number: int) -> HttpResponse:
    """The customer's words beside the draft, each question joined to its answer (S1-13)."""
    user, now = person(request), clock.now()
    conversation, known, _teams = whole_for(user, number)
    outgoing = outgoing_from(request)
    writing = Writing(outgoing.body, attachments=len(outgoing.attachments))
    examination = examine(
        conversation, writing, actor=user, now=now, language=page_language(), known=known
    )
    context = {"preflight": preflight_of(examination, outgoing.body), "conversation": conversation}
    if wants_json(request):
        return render(request, "reviews/_preflight.html", context)
    return render(request, "reviews/preflight.html", {**context, "outgoing": outgoing})
