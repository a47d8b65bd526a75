"""Handing work over from a conversation: the form, exactly what is sent, and what became of it."""

import json
import uuid
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Commitment, Conversation, Message
from nanni_desk.conversations.selectors import commitments_for, conversation_for
from nanni_desk.handoff.forms import TaskForm
from nanni_desk.handoff.masking import without_people
from nanni_desk.handoff.models import Task
from nanni_desk.handoff.selectors.tasks import task_for, tasks_of
from nanni_desk.handoff.selectors.trackers import open_trackers
from nanni_desk.handoff.services import asking
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, wants_json


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def hand(request: HttpRequest, number: int) -> HttpResponse:
    """The form; then exactly what is sent; then it waits to be sent."""
    user, now = person(request), clock.now()
    conversation = conversation_for(user, number)
    promise = _promise(request, conversation)
    if request.method == "GET":
        form = TaskForm(open_trackers(), initial=_guessed(conversation, promise))
        return _page(request, conversation, promise, form)
    form = TaskForm(open_trackers(), request.POST)
    if not form.is_valid():
        return _page(request, conversation, promise, form, status=422)
    task = asking.drafted(
        conversation, form.cleaned_data["tracker"], form.written, user, promise, now
    )
    if "send" not in request.POST:
        return _page(request, conversation, promise, form, task=task)
    asking.hand_over(task=task, token=_token(request), now=now)
    return HttpResponseRedirect(reverse("conversation", args=[number]))


@require_GET
@signed_in()
def handed(request: HttpRequest, number: int) -> HttpResponse:
    """What was handed over from a conversation."""
    user = person(request)
    conversation = conversation_for(user, number)
    context = {
        "conversation": conversation,
        "tasks": tasks_of(conversation),
        "can_hand": may(user, Right.ANSWER) and open_trackers().exists(),
        "can_answer": may(user, Right.ANSWER),
    }
    return render(request, "handoff/_tasks.html", context)


@require_POST
@signed_in(Right.ANSWER)
def again(request: HttpRequest, number: int) -> HttpResponse:
    """Hand over once more what was not taken."""
    user = person(request)
    found = task_for(user, number)
    asking.try_again(actor=user, task=found.pk, now=clock.now())
    if wants_json(request):
        return JsonResponse({"ok": True})
    return HttpResponseRedirect(reverse("conversation", args=[found.conversation_id]))


def _promise(request: HttpRequest, conversation: Conversation) -> Commitment | None:
    given = request.POST.get("promise", "") or request.GET.get("promise", "")
    if not given.isdecimal():
        return None
    theirs = commitments_for(person(request)).filter(conversation=conversation)
    return theirs.filter(pk=int(given)).first()


def _guessed(conversation: Conversation, promise: Commitment | None) -> dict[str, Any]:
    """The form as the conversation would fill it in, without personal data."""
    names, now = (conversation.contact.name,), clock.now()
    said = conversation.messages.filter(kind=Message.Kind.INBOUND).order_by("pk").last()
    place = settings.PUBLIC_URL + reverse("conversation", args=[conversation.pk])
    words = f"«{said.body[:1000]}»\n\n" if said else ""
    due = promise.due if promise else None
    title = promise.text if promise else conversation.subject
    return {
        "title": without_people(title, names)[:200],
        "body": without_people(words, names) + place,
        "priority": asking.fitting_priority(conversation, due, now),
        "due": timezone.localtime(due) if due else None,
    }


def _token(request: HttpRequest) -> str:
    try:
        return str(uuid.UUID(request.POST.get("token", "")))
    except ValueError:
        raise BadInput(field="token") from None


def _page(
    request: HttpRequest, conversation: Conversation, promise: Commitment | None, form: TaskForm,
    task: Task | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    context: dict[str, Any] = {"conversation": conversation, "promise": promise, "form": form}
    if task is not None:
        token = uuid.uuid4()
        sent = asking.shown(task, token)
        context |= {
            "task": task, "token": token, "sent": sent,
            "address": task.tracker.url.rstrip("/") + sent.path,
            "json": json.dumps(sent.body, ensure_ascii=False, indent=2),
        }  # fmt: skip
    return render(request, "handoff/hand.html", context, status=status)
