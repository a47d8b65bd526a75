"""What the engine says of a draft: findings, the customer's questions it answers, its promises."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.conf import settings

from nanni import Finding, Span
from nanni import Message as Said
from nanni.model import Commitment as Promise
from nanni_desk.accounts.models import User
from nanni_desk.conversations.known import Known
from nanni_desk.conversations.models import Conversation, Message, Question
from nanni_desk.conversations.reading import Tried, read_with
from nanni_desk.lib.engine import reviewer
from nanni_desk.reviews import in_case

#: The checklist beside the draft says it better than these rules, and knows what people decided.
_CHECKLIST_TELLS = frozenset({"ANS01", "ANS02"})
#: What no words in the draft can mend: the customer has waited already.
_PAST_MENDING = frozenset({"late_answer", "forgotten"})
_WAITING = (Question.Status.OPEN, Question.Status.PARTLY, Question.Status.DEFERRED)
_OPEN = frozenset({Question.Status.OPEN, Question.Status.PARTLY})


class Writing(NamedTuple):
    """What somebody is about to say.

    Args:
        body: the text as it stands, one line feed between lines.
        is_note: for colleagues only.
        attachments: how many files go with it.
    """

    body: str
    is_note: bool = False
    attachments: int = 0


class Asked(NamedTuple):
    """A question that waits for us, and what the draft does about it.

    Args:
        question: the row of the ledger.
        status: what it would be once the draft is sent.
        answer: the answering words of the draft.
    """

    question: Question
    status: str
    answer: Span | None

    @property
    def is_left(self) -> bool:
        """Whether it was open and would stay so."""
        return self.question.status in _OPEN and self.status in _OPEN


class Promised(NamedTuple):
    """A promise in the draft.

    Args:
        promise: as the engine reads it, the term included.
        time: where the words stand that name the term; None without a term.
    """

    promise: Promise
    time: Span | None


class Examination(NamedTuple):
    """Everything that is known of a draft; places count code points of its body."""

    findings: tuple[Finding, ...]
    questions: tuple[Asked, ...]
    promises: tuple[Promised, ...]
    #: The customer's language, which is also that of phrases offered for the draft.
    language: str
    messages: Sequence[Message]
    #: The number of the conversation.
    conversation: int

    @property
    def stopping(self) -> list[Finding]:
        """Findings that stop the reply."""
        return [f for f in self.findings if f.outcome == "block"]

    @property
    def warnings(self) -> list[Finding]:
        """Findings that want a reason."""
        return [f for f in self.findings if f.outcome == "warn"]

    @property
    def left(self) -> list[Asked]:
        """Questions that the draft leaves open."""
        return [asked for asked in self.questions if asked.is_left]


def examine(
    conversation: Conversation, draft: Writing, *, actor: User, now: dt.datetime, language: str,
    known: Known | None = None,
) -> Examination:  # fmt: skip
    """Read the draft in its conversation, as if it were said now; nothing is stored.

    Args:
        conversation: with its inbox.
        draft: the text, and where it would go.
        actor: who writes.
        now: the moment of saying, from which its terms count.
        language: of reasons and advice: that of the writer's pages.
        known: what the conversation holds, if it was read already.
    """
    held = known or Known.of(conversation)
    said = Said(
        "note" if draft.is_note else "agent",
        draft.body,
        at=now,
        author=str(actor.pk),
        attachments=draft.attachments,
    )
    tried = read_with(conversation.pk, conversation.inbox.kind, held.messages, said, language)
    analysis, place = tried.analysis, len(tried.messages)
    found = _found(conversation, tried, said, now, language)
    findings = tuple(finding for finding in found if _is_news(finding))
    customers = conversation.language or analysis.language
    if draft.is_note:
        return Examination(findings, (), (), customers, tuple(held.messages), conversation.pk)
    return Examination(
        findings,
        _asked(held.questions, tried),
        tuple(_promised(p, draft.body) for p in analysis.promises if p.message_index == place),
        _language(tried.language, customers),
        tuple(held.messages),
        conversation.pk,
    )


def speaks_of_all(finding: Finding, body: str) -> bool:
    """Whether a finding is about the reply as a whole, so that no words of it are marked."""
    whole = finding.start == 0 and finding.end >= len(body.rstrip())
    code = finding.code
    return whole and (reviewer().engine.is_dialogue_rule(code) or in_case.is_remark(code))


def _found(
    conversation: Conversation, tried: Tried, said: Said, now: dt.datetime, language: str
) -> list[Finding]:
    """All that is found in the draft; in a recovery case its words are read in its light."""
    place = len(tried.messages)
    found = [f for f in tried.analysis.findings if f.message_index == place]
    if said.role == "note":
        return found
    recovery = in_case.recovery_of(conversation)
    if recovery is not None:
        kind, engine = conversation.inbox.kind, reviewer().engine
        again = in_case.read_in_case(said, tried.messages, kind, recovery, language)
        found = again + [f for f in found if engine.is_dialogue_rule(f.code)]
    promises = [p for p in tried.analysis.promises if p.message_index == place]
    draft = in_case.Draft(conversation, said.text, found, recovery, now, promises)
    return sorted(found + in_case.remarks_on(draft, place), key=lambda f: (f.start, f.end, f.code))


def _is_news(finding: Finding) -> bool:
    return (
        finding.is_fault
        and finding.code not in _CHECKLIST_TELLS
        and finding.category not in _PAST_MENDING
    )  # fmt: skip


def _asked(questions: Sequence[Question], tried: Tried) -> tuple[Asked, ...]:
    analysis, messages, _ = tried
    waiting = (row for row in questions if row.status in _WAITING)
    rows = sorted(waiting, key=lambda row: (row.message_id, row.start))
    again = {row.repeats_id for row in rows}
    read = {(messages[q.message_index].pk, q.start, q.end): q for q in analysis.questions}
    asked = []
    for row in rows:
        # Asked again, a question is shown where it was asked last.
        if row.pk in again:
            continue
        found = None if row.decided_by_id else read.get((row.message_id, row.start, row.end))
        if found is None:
            asked.append(Asked(row, row.status, None))
        else:
            answer = found.answer if found.answered_by == len(messages) else None
            asked.append(Asked(row, found.status, answer))
    return tuple(asked)


def _promised(promise: Promise, body: str) -> Promised:
    if not promise.due_text:
        return Promised(promise, None)
    words = promise.due_text.lower()
    at = body.lower().find(words, promise.start)
    if at < 0:
        at = body.lower().find(words)
    return Promised(promise, Span(at, at + len(words)) if at >= 0 else None)


def _language(written: str, customers: str) -> str:
    """The draft's own language, for an agent who has begun in another than we believed."""
    known = (written, customers, settings.LANGUAGE_CODE)
    return next((one for one in known if one in {"ru", "en"}), "ru")
