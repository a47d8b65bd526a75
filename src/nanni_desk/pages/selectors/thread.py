"""The thread of a conversation: messages with their marks and states, days, what happened between.

Only the newest messages are shown at once; earlier ones are asked for.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from django.db.models import QuerySet
from django.utils import timezone

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import (
    Attachment,
    Commitment,
    Conversation,
    Message,
    MessageRevision,
    Question,
    Untold,
)
from nanni_desk.lib.prepared import prepared
from nanni_desk.pages.pieces import Mark, Piece, cut
from nanni_desk.pages.selectors.happenings import Happening, Names, happenings
from nanni_desk.pages.selectors.opening import Opened

NEWEST = 60
#: Messages of one author within this time are one turn under one name.
_TURN = dt.timedelta(minutes=5)


class Item(NamedTuple):
    """A line of the thread: a message or something that happened.

    Args:
        message: the message, or None.
        happening: what happened, or None.
        day: the date, where a new day begins.
        pieces: the message's text.
        follows: it goes on under the name above it.
        begins_new: the first that this person has not read.
        is_read: the customer has seen it.
        revisions: earlier texts of a note.
        files: what came with it.
    """

    message: Message | None = None
    happening: Happening | None = None
    day: dt.date | None = None
    pieces: Sequence[Piece] = ()
    follows: bool = False
    begins_new: bool = False
    is_read: bool = False
    revisions: Sequence[MessageRevision] = ()
    files: Sequence[Attachment] = ()


class Thread(NamedTuple):
    """What the thread shows.

    Args:
        items: oldest first.
        earlier: how many messages before them are not shown.
        newest: number of the newest message shown.
    """

    items: Sequence[Item]
    earlier: int
    newest: int


def thread(
    user: User, opened: Opened, now: dt.datetime, *, seen: int, everything: bool = False
) -> Thread:
    """The thread as this person sees it; ``seen`` is how far they had read."""
    conversation = opened.conversation
    messages = (_said if everything else _said_last)(conversation.pk)[::-1]
    earlier = 0
    if not everything and len(messages) > NEWEST:
        messages = messages[1:]
        earlier = conversation.messages.filter(pk__lt=messages[0].pk).count()
    names = Names([user, conversation.assignee, *(m.author for m in messages)])
    told = happenings(conversation, names, now)
    if earlier:
        told = [one for one in told if one.at >= messages[0].created_at]
    files = _files(messages) if opened.has_files else {}
    items = _with_days(_merged(user, conversation, messages, told, seen, files))
    return Thread(items, earlier, messages[-1].pk if messages else 0)


def _merged(
    user: User,
    conversation: Conversation,
    messages: Sequence[Message],
    told: Sequence[Happening],
    seen: int,
    files: Mapping[int, Sequence[Attachment]],
) -> Iterable[Item]:
    marks = _marks(conversation)
    revisions = _revisions(messages)
    waiting = list(told)
    before: Message | None = None
    is_new_told = False
    for message in messages:
        while waiting and waiting[0].at < message.created_at:
            yield Item(happening=waiting.pop(0))
            before = None
        begins_new = not is_new_told and message.pk > seen > 0 and message.author_id != user.pk
        is_new_told = is_new_told or begins_new
        yield Item(
            message=message,
            pieces=cut(message.body, marks[message.pk]),
            follows=not begins_new and _follows(message, before),
            begins_new=begins_new,
            is_read=message.pk <= conversation.read_by_contact,
            revisions=revisions[message.pk],
            files=files.get(message.pk, ()),
        )
        before = message
    yield from (Item(happening=one) for one in waiting)


def _follows(message: Message, before: Message | None) -> bool:
    return (
        before is not None
        and before.kind == message.kind
        and before.author_id == message.author_id
        and before.is_bot == message.is_bot
        and message.created_at - before.created_at < _TURN
    )


def _with_days(items: Iterable[Item]) -> list[Item]:
    found: list[Item] = []
    day: dt.date | None = None
    for item in items:
        at = item.message.created_at if item.message else item.happening and item.happening.at
        today = timezone.localtime(at).date() if at else day
        is_other = today != day
        found.append(item._replace(day=today, follows=False) if is_other else item)
        day = today
    return found


def _marks(conversation: Conversation) -> dict[int, list[Mark]]:
    marks: dict[int, list[Mark]] = defaultdict(list)
    for question in ledger_questions(conversation):
        ref = f"question-{question.pk}"
        marks[question.message_id].append(
            Mark(question.start, question.end, "question", question.status, ref)
        )
        if question.answered_by_id and question.answer_end:
            span = question.answer_start or 0, question.answer_end
            marks[question.answered_by_id].append(Mark(*span, "answer", "answered", ref))
    for promise in ledger_commitments(conversation):
        if promise.message_id:
            ref = f"promise-{promise.pk}"
            state = "kept" if promise.settled_at and promise.state == "open" else promise.state
            marks[promise.message_id].append(
                Mark(promise.start, promise.end, "promise", state, ref)
            )
    return marks


def ledger_questions(conversation: Conversation) -> Sequence[Question]:
    """The conversation's questions, read once a request."""
    if not hasattr(conversation, "shown_questions"):
        conversation.shown_questions = _questions(conversation.pk)  # type: ignore[attr-defined]
    return conversation.shown_questions  # type: ignore[attr-defined, no-any-return]


def ledger_commitments(conversation: Conversation) -> Sequence[Commitment]:
    """The conversation's promises, read once a request."""
    if not hasattr(conversation, "shown_commitments"):
        conversation.shown_commitments = _commitments(conversation.pk)  # type: ignore[attr-defined]
    return conversation.shown_commitments  # type: ignore[attr-defined, no-any-return]


def ledger_untold(conversation: Conversation) -> Sequence[Untold]:
    """What is known and perhaps not told, read once a request."""
    if not hasattr(conversation, "shown_untold"):
        found = conversation.untold.select_related("known_by").order_by("pk")
        conversation.shown_untold = list(found)  # type: ignore[attr-defined]
    return conversation.shown_untold  # type: ignore[attr-defined, no-any-return]


@prepared
def _questions(conversation: int) -> QuerySet[Question]:
    found = Question.objects.filter(conversation=conversation).select_related("decided_by")
    return found.exclude(status=Question.Status.DISMISSED).order_by("asked_at", "pk")


@prepared
def _commitments(conversation: int) -> QuerySet[Commitment]:
    found = Commitment.objects.filter(conversation=conversation)
    return found.select_related("owner", "decided_by").order_by("pk")


@prepared
def _said(conversation: int) -> QuerySet[Message]:
    found = Message.objects.filter(conversation=conversation)
    return found.select_related("author").order_by("-pk")


@prepared
def _said_last(conversation: int) -> QuerySet[Message]:
    return _said.build(conversation)[: NEWEST + 1]


def _files(messages: Sequence[Message]) -> dict[int, list[Attachment]]:
    found: dict[int, list[Attachment]] = defaultdict(list)
    for file in Attachment.objects.filter(message__in=messages).order_by("pk"):
        found[file.message_id or 0].append(file)
    return found


def _revisions(messages: Sequence[Message]) -> dict[int, list[MessageRevision]]:
    edited = [m.pk for m in messages if m.edited_at is not None]
    found: dict[int, list[MessageRevision]] = defaultdict(list)
    if edited:
        rows = MessageRevision.objects.filter(message__in=edited).select_related("replaced_by")
        for row in rows.order_by("pk"):
            found[row.message_id].append(row)
    return found
