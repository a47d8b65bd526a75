"""The gate between a draft and the customer: unseen messages, stops, warnings, open questions."""

import datetime as dt
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni import Finding
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand, may
from nanni_desk.accounts.services import audit
from nanni_desk.conversations.known import Known, Whole
from nanni_desk.conversations.models import Conversation, Message, Question
from nanni_desk.conversations.services import accepting, replying, working
from nanni_desk.conversations.services.telling import news
from nanni_desk.events.models import Event
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.reviews.examination import Examination, Writing, examine, speaks_of_all
from nanni_desk.reviews.mentions import called
from nanni_desk.reviews.models import Override, Reason
from nanni_desk.reviews.selectors import colleagues_of

#: Under this code a question left open is counted among the overridden.
LEFT_OPEN = "ANS01"
_LONGEST_TOKEN = 64
_LONGEST_REMARK = 300


class Stopped(CannotDo):
    """The review found what must not go out; ``examination`` says what."""

    code = "stopped"
    text = _("This can't be sent as it stands.")

    def __init__(self, examination: Examination) -> None:
        super().__init__()
        self.examination = examination


class WantsReason(CannotDo):
    """Something speaks against sending; a click with a reason sends it all the same."""

    code = "wants_reason"
    text = _("Have a last look before this goes out.")

    def __init__(self, examination: Examination) -> None:
        super().__init__()
        self.examination = examination


class AlreadySent(CannotDo):
    """An earlier text went out under this token, and the page never heard of it."""

    code = "already_sent"
    text = _("The earlier text has gone out. This one has not.")
    status = HTTPStatus.CONFLICT


class Outgoing(NamedTuple):
    """A reply or a note that somebody wants sent, and what they say to objections.

    Args:
        body: the text.
        token: made by the page; the same token twice is one message.
        seen: the newest message that the page had shown.
        attachments: numbers of the writer's own uploads.
        accepted: codes of the rules whose word the writer has read and goes against.
        left: questions the writer leaves open knowingly.
        later: questions to be answered by a time; that is promised and written down.
        reason: one of ``Reason``.
        remark: the reason in the writer's words.
    """

    body: str
    token: str
    seen: int = 0
    attachments: tuple[int, ...] = ()
    accepted: frozenset[str] = frozenset()
    left: frozenset[int] = frozenset()
    later: Mapping[int, dt.datetime] = {}
    reason: str = ""
    remark: str = ""


def send_reply(
    *, actor: User, whole: Whole, outgoing: Outgoing, now: dt.datetime, language: str
) -> Message:
    """Send a reply through the gate; it is then held for a while and can be taken back.

    Args:
        actor: who writes.
        whole: the conversation, as it has just been read.
        outgoing: the reply.
        now: the moment.
        language: of the words about findings.

    Raises:
        Unseen: something arrived that the page had not shown; ``details["messages"]`` names it.
        Stopped: a finding stops it, and the writer may not let it through.
        WantsReason: a warning or an open question has not been accepted with a reason.
        AlreadySent: another text went out under this token.
        EmptyReply, FileGone, TooManyFiles: see ``accepting.reply``.
    """
    demand(actor, Right.ANSWER)
    _refuse_nonsense(outgoing, now)
    if earlier := _sent_before(whole.known, outgoing):
        return earlier
    accepting.refuse_unseen(whole.known.messages, actor, outgoing.seen)
    if not outgoing.body.strip() and not outgoing.attachments:
        raise accepting.EmptyReply
    writing = Writing(outgoing.body, attachments=len(outgoing.attachments))
    examination = examine(
        whole.conversation, writing, actor=actor, now=now, language=language, known=whole.known
    )
    overridden = _gate(actor, examination, outgoing)
    return _store(actor, whole, outgoing, examination, overridden, now)


def send_note(
    *, actor: User, conversation: Conversation, outgoing: Outgoing, now: dt.datetime, language: str
) -> Message:
    """Write a note; the review stops nothing in it but insults and secrets (S3-23).

    Colleagues whom it calls by name with an @ are told.

    Raises:
        Stopped: it holds what no note may hold.
        AlreadySent: another text was stored under this token.
        EmptyReply, FileGone, TooManyFiles: see ``replying.note``.
    """
    demand(actor, Right.ANSWER)
    _refuse_nonsense(outgoing, now)
    known = Known.of(conversation)
    if earlier := _sent_before(known, outgoing):
        return earlier
    writing = Writing(outgoing.body, is_note=True, attachments=len(outgoing.attachments))
    examination = examine(
        conversation, writing, actor=actor, now=now, language=language, known=known
    )
    if examination.stopping:
        raise Stopped(examination)
    return replying.note(
        actor=actor, conversation=conversation.pk, body=outgoing.body, now=now,
        token=outgoing.token, attachments=outgoing.attachments,
        mentions=called(outgoing.body, colleagues_of(actor, conversation)),
    )  # fmt: skip


def change_note(
    *, actor: User, note: Message, body: str, now: dt.datetime, language: str
) -> Message:
    """Change a note of one's own; it stays what any note has to be, and its earlier text is kept.

    Raises:
        Stopped: it would hold what no note may hold.
        EmptyReply: nothing would be left of it.
        CannotDo: it is no note of the actor's.
    """
    demand(actor, Right.ANSWER)
    writing = Writing(body, is_note=True)
    examination = examine(note.conversation, writing, actor=actor, now=now, language=language)
    if examination.stopping:
        raise Stopped(examination)
    return replying.edit_note(actor=actor, message=note.pk, body=body, now=now)


@transaction.atomic
def take_back(*, actor: User, message: Message, now: dt.datetime) -> Message:
    """Take a reply back while it is held; its text and files are the writer's again.

    Raises:
        TooLateToWithdraw: it is on its way, or somebody else's.
    """
    demand(actor, Right.ANSWER)
    taken = replying.withdraw(actor=actor, message=message.pk, now=now)
    taken.attachments.update(message=None)
    return taken


def _gate(actor: User, examination: Examination, outgoing: Outgoing) -> list[Finding]:
    """What is sent in spite of; raises when something stands in the way."""
    reasoned = outgoing.reason in Reason.values
    explained = reasoned and bool(outgoing.remark.strip())
    stopping = examination.stopping
    if stopping:
        known = {finding.code for finding in stopping} <= outgoing.accepted
        if not (may(actor, Right.SEND_STOPPED) and known and explained):
            raise Stopped(examination)
    unread = {finding.code for finding in examination.warnings} - outgoing.accepted
    left = {asked.question.pk for asked in examination.left} - set(outgoing.later)
    objections = bool(examination.warnings or left)
    missing_words = outgoing.reason == Reason.OTHER and not explained
    if unread or left - outgoing.left or (objections and (not reasoned or missing_words)):
        raise WantsReason(examination)
    return [*stopping, *examination.warnings]


def _store(
    actor: User,
    whole: Whole,
    outgoing: Outgoing,
    examination: Examination,
    overridden: Sequence[Finding],
    now: dt.datetime,
) -> Message:
    left = [a.question for a in examination.left if a.question.pk not in outgoing.later]
    review: dict[str, Any] = {
        "findings": sorted({finding.code for finding in examination.findings}),
        "overridden": sorted({f.code for f in overridden} | ({LEFT_OPEN} if left else set())),
    }
    if review["overridden"]:
        review |= {"reason": outgoing.reason, "remark": outgoing.remark.strip()}

    def beside(message: Message) -> None:
        _note_overrides(message, outgoing, overridden, left)
        if any(finding.outcome == "block" for finding in overridden):
            audit(
                "reply.sent_despite_stop", f"message:{message.pk}", actor=actor, now=now,
                codes=review["overridden"],
            )  # fmt: skip
        _promise_answers(actor, message, outgoing.later, now)

    def tells(message: Message) -> list[Event]:
        reviewed = news(
            "draft.reviewed", message.conversation, now, actor.actor, message=message.pk,
            findings=review["findings"], overridden=review["overridden"],
            reason=review.get("reason", ""),
        )  # fmt: skip
        return [reviewed]

    return accepting.reply(
        actor=actor, conversation=whole.conversation.pk, body=outgoing.body, now=now,
        seen=outgoing.seen, token=outgoing.token, hold=dt.timedelta(seconds=settings.HOLD_SECONDS),
        attachments=outgoing.attachments, data={"review": review}, whole=whole, beside=beside,
        tells=tells,
    )  # fmt: skip


def _note_overrides(
    message: Message,
    outgoing: Outgoing,
    overridden: Sequence[Finding],
    left: Sequence[Question],
) -> None:
    shared = {
        "message": message,
        "reason": outgoing.reason,
        "remark": outgoing.remark.strip(),
        "at": message.created_at,
    }
    marked = [
        (f.code, f.outcome, "" if speaks_of_all(f, outgoing.body) else f.text) for f in overridden
    ]
    marked += [(LEFT_OPEN, "warn", question.text) for question in left]
    Override.objects.bulk_create(
        Override(code=code, outcome=outcome, words=words[:200], **shared)
        for code, outcome, words in marked
    )


def _promise_answers(
    actor: User, message: Message, later: Mapping[int, dt.datetime], now: dt.datetime
) -> None:
    """Write down what the reply puts off, where its own words have not done so already (S1-12)."""
    held = message.conversation_id
    for question in Question.objects.filter(conversation=held, pk__in=later) if later else ():
        if question.status not in {Question.Status.OPEN, Question.Status.PARTLY}:
            continue
        due = later[question.pk]
        if not message.commitments.filter(due=due).exists():
            working.promise(
                actor=actor.actor, conversation=held, text=question.text, due=due, now=now,
                kind="answer", owner=actor,
            )  # fmt: skip
        working.decide_question(
            actor=actor, question=question.pk, status=Question.Status.DEFERRED, now=now
        )


def _sent_before(known: Known, outgoing: Outgoing) -> Message | None:
    earlier = next((m for m in known.messages if m.token == outgoing.token), None)
    if earlier is not None and earlier.body != outgoing.body.strip():
        raise AlreadySent(message=earlier.pk)
    return earlier


def _refuse_nonsense(outgoing: Outgoing, now: dt.datetime) -> None:
    if not outgoing.token or len(outgoing.token) > _LONGEST_TOKEN:
        raise BadInput(_("A reply needs a token of its own."))
    if len(outgoing.remark) > _LONGEST_REMARK:
        raise BadInput(_("The reason is too long."))
    if any(due <= now for due in outgoing.later.values()):
        raise working.InThePast
