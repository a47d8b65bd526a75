"""The month behind: the engine's shipped conversations, lived through again by the desk."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from django.db import transaction

from nanni_desk.conversations.models import (
    Commitment,
    Contact,
    Conversation,
    Message,
    Question,
)
from nanni_desk.conversations.services import accepting, replying, working
from nanni_desk.conversations.services.receiving import begin, receive
from nanni_desk.demo.cast import TEAMS, Cast
from nanni_desk.lib.errors import CannotDo

_WEEK = dt.timedelta(days=7)
_HOUR = dt.timedelta(hours=1)
#: The customer who still waits, and has for some 3,770 years.
_UNSETTLED = "ea-nasir"


class Line(NamedTuple):
    """Somebody says something; ``name`` matters for our own people alone."""

    role: str
    name: str
    text: str


class Story(NamedTuple):
    """A conversation of the month and the team it belongs to."""

    team: str
    data: dict[str, Any]


def stories() -> list[Story]:
    """All conversations of the month."""
    return [
        Story(team, json.loads(line))
        for name, team in TEAMS.items()
        for line in (files("nanni") / f"examples/month/{name}.jsonl")
        .read_text("utf-8")
        .splitlines()
    ]


def live_through(cast: Cast, month: Sequence[Story], now: dt.datetime) -> Iterator[Conversation]:
    """Replay the month so that it ended within the last week; gives each conversation when done.

    Weekdays stay what they were: what was promised for Friday falls on a Friday.
    """
    last = max(_time(m) for story in month for m in story.data["messages"])
    shift = ((now - last) // _WEEK) * _WEEK
    for story in month:
        with transaction.atomic():
            yield _relive(cast, story.team, story.data, shift)


def _time(message: dict[str, Any]) -> dt.datetime:
    return dt.datetime.fromisoformat(message["at"])


def _relive(
    cast: Cast, team: str, story: dict[str, Any], shift: dt.timedelta
) -> Conversation:  # fmt: skip
    names = {p["id"]: p.get("name", "") for p in story["participants"]}
    customer = next(p for p in story["participants"] if p["role"] == "customer")
    begun = _time(story["messages"][0]) + shift
    contact = Contact.objects.create(name=customer.get("name") or "", created_at=begun)
    conversation = begin(
        inbox=cast.inboxes[team], contact=contact, now=begun, subject=story["meta"]["subject"],
    )  # fmt: skip
    for number, message in enumerate(story["messages"]):
        at = _time(message) + shift
        name = names.get(message.get("author", ""), "")
        line = Line(message["role"], name, message["text"])
        say(cast, conversation, line, at, f"{number}")
    conversation.refresh_from_db()
    if story["id"] != _UNSETTLED:
        settle(cast, conversation)
    return conversation


def say(cast: Cast, conversation: Conversation, line: Line, at: dt.datetime, token: str) -> Message:
    """One message of a story, delivered at once; a first reply takes the conversation."""
    number = conversation.pk
    if line.role == "customer":
        return receive(conversation=number, body=line.text, now=at, token=f"in-{token}")
    if line.role == "bot":
        message = replying.say_as_bot(
            conversation=number, body=line.text, now=at, token=f"bot-{token}"
        )
    else:
        newest = conversation.messages.order_by("pk").last()
        message = accepting.reply(
            actor=cast.agent(line.name, conversation.inbox.name), conversation=number,
            body=line.text, now=at, seen=newest.pk if newest else 0, token=f"out-{token}",
            hold=dt.timedelta(),
        )  # fmt: skip
    for due in replying.claim_due(at):
        replying.mark_sent(message=due.pk, now=at)
    return message


def settle(cast: Cast, conversation: Conversation) -> None:
    """What the month left open was settled by a person since; history is not today's work."""
    last = conversation.last_message_at or conversation.created_at
    actor = conversation.assignee or cast.agent("", conversation.inbox.name)
    for question in conversation.questions.filter(
        status__in=[Question.Status.OPEN, Question.Status.PARTLY, Question.Status.DEFERRED]
    ):
        working.decide_question(
            actor=actor, question=question.pk, status=Question.Status.REDIRECTED, now=last + _HOUR
        )
    for promise in conversation.commitments.filter(
        state__in=[Commitment.State.OPEN, Commitment.State.BROKEN], settled_at=None
    ):
        working.decide_commitment(
            actor=actor, commitment=promise.pk, state=_fate(promise, last), now=last + _HOUR
        )
    try:
        working.close(actor=actor, conversation=conversation.pk, now=last + 2 * _HOUR)
    except CannotDo as error:
        msg = f"the demo's conversation {conversation.pk} cannot be closed: {error.details}"
        raise RuntimeError(msg) from error


def _fate(promise: Commitment, last: dt.datetime) -> str:
    broken = promise.state == Commitment.State.BROKEN or (promise.due and promise.due < last)
    return Commitment.State.BROKEN if broken else Commitment.State.KEPT
