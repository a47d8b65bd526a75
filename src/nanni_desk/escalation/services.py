"""Asking somebody, taking it on, answering; and what goes up a level when nobody does."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation, Draft, Mention, Message
from nanni_desk.conversations.services.replying import note
from nanni_desk.conversations.services.telling import tell
from nanni_desk.escalation.levels import is_peer, rises_after, role_above
from nanni_desk.escalation.models import Escalation, Rise
from nanni_desk.escalation.selectors import OPEN, candidates
from nanni_desk.escalation.telling import told
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.knowing import open_case
from nanni_desk.reviews.selectors import draft_of
from nanni_desk.reviews.services.drafting import save_draft
from nanni_desk.reviews.terms import words_for

_FARTHEST = dt.timedelta(days=14)
State = Escalation.State


class NobodyAsked(CannotDo):
    """No such colleague may read the conversation and answer in it."""

    code = "nobody_asked"
    text = _("Choose a colleague who can read this conversation.")


class NoQuestion(CannotDo):
    """Nothing is asked."""

    code = "no_question"
    text = _("Write what you want to be told or decided.")


class NoTime(CannotDo):
    """An answer by no time, or by one that has passed."""

    code = "no_time"
    text = _("Name a time within two weeks by which you need the answer.")


class NotAsked(CannotDo):
    """Somebody else was asked, or it is settled."""

    code = "not_asked"
    text = _("This is not yours to answer, or it has been answered already.")


@transaction.atomic
def ask(
    *, actor: User, conversation: Conversation, person: int, question: str, by: dt.datetime,
    now: dt.datetime, done: str = "",
) -> Escalation:  # fmt: skip
    """Ask one colleague, by a time; the question stands in their own list at once.

    Args:
        actor: who asks.
        conversation: what it is about.
        person: number of the colleague.
        question: what is asked.
        by: when the answer is needed.
        now: the moment.
        done: what has been tried.

    Raises:
        NobodyAsked: the colleague does not exist, or may not read it.
        NoQuestion: nothing is asked.
        NoTime: the time has passed, or is too far off.
    """
    asked = candidates(actor, conversation).filter(pk=person).first()
    if asked is None:
        raise NobodyAsked
    if not question.strip():
        raise NoQuestion
    if not now < by <= now + _FARTHEST:
        raise NoTime
    made = Escalation.objects.create(
        conversation=conversation, asked_by=actor, asked=asked, is_peer=is_peer(asked, actor),
        question=question.strip(), done=done.strip(), asked_at=now, answer_by=by,
        rises_at=_rises(conversation, now),
    )  # fmt: skip
    _write_down(made, now)
    tell("escalation.asked", conversation, now, actor.actor, escalation=made.pk, asked=asked.pk)
    return made


@transaction.atomic
def write_told(*, actor: User, escalation: Escalation, now: dt.datetime) -> Draft:
    """Put into the draft who looks at it and by when, under what was begun."""
    conversation = escalation.conversation
    language = "en" if conversation.language == "en" else "ru"
    by = words_for(escalation.answer_by, now, language, calendar_for(conversation))
    text = told(escalation.asked, is_peer=escalation.is_peer, by=by, language=language)
    begun = draft_of(actor, conversation, is_note=False)
    body = "\n\n".join(filter(None, (begun.body.strip() if begun else "", text)))
    return save_draft(
        actor=actor, conversation=conversation, is_note=False, body=body,
        version=begun.version if begun else 0, now=now,
    )  # fmt: skip


@transaction.atomic
def take_on(*, actor: User, escalation: int, now: dt.datetime) -> Escalation:
    """Say that one answers it by its time; until then it does not go up.

    Raises:
        NotAsked: it is not the actor's, or settled.
    """
    found = _open(actor, escalation)
    found.state, found.taken_at = State.TAKEN, found.taken_at or now
    found.rises_at = max(found.rises_at, found.answer_by)
    found.save()
    _tell(found, "escalation.taken", actor.actor, now)
    return found


@transaction.atomic
def answer(*, actor: User, escalation: int, text: str, token: str, now: dt.datetime) -> Escalation:
    """Answer a colleague: a note in the conversation, which calls whoever asked.

    Raises:
        NotAsked: it is not the actor's, or settled.
        EmptyReply: nothing is said.
    """
    found = _open(actor, escalation)
    found.answer = note(
        actor=actor, conversation=found.conversation_id, body=text, now=now, token=token,
        mentions=[found.asked_by_id], keeps_draft=True,
    )  # fmt: skip
    return _settle(found, State.ANSWERED, actor.actor, now)


@transaction.atomic
def withdraw(*, actor: User, escalation: int, now: dt.datetime) -> Escalation:
    """Whoever asked needs no answer any more.

    Raises:
        NotAsked: somebody else asked, or it is settled.
    """
    found = _locked(escalation)
    if not found.is_open or found.asked_by_id != actor.pk:
        raise NotAsked
    return _settle(found, State.WITHDRAWN, actor.actor, now)


@transaction.atomic
def answered_by_reply(message: Message, now: dt.datetime) -> int:
    """A person who was asked has written to the customer; gives how many questions that settled."""
    open_ones = Escalation.objects.select_for_update(of=("self",)).filter(
        conversation=message.conversation_id, asked=message.author_id, state__in=OPEN
    )
    for found in open_ones:
        found.answer = message
        _settle(found, State.ANSWERED, f"user:{message.author_id}", now)
    return len(open_ones)


def rises_due(now: dt.datetime) -> int:
    """Questions that nobody answered in time go a level up; gives how many."""
    late = Escalation.objects.filter(state__in=OPEN, rises_at__lte=now)
    return sum(_rise(number, now) for number in late.values_list("pk", flat=True))


@transaction.atomic
def _rise(number: int, now: dt.datetime) -> bool:
    found = _locked(number)
    if not found.is_open or found.rises_at > now:
        return False
    above = _above(found)
    found.rises_at = _rises(found.conversation, now)
    if above is not None:
        Rise.objects.create(escalation=found, before=found.asked, after=above, at=now)
        _call(found, above)
        found.asked, found.state, found.is_peer = above, State.ASKED, is_peer(above, found.asked_by)
    found.save()
    _tell(found, "escalation.raised", "system", now)
    return True


def _write_down(made: Escalation, now: dt.datetime) -> None:
    """The question stands in the conversation as well, and calls whoever is asked."""
    note(
        actor=made.asked_by, conversation=made.conversation_id, now=now, token=f"ask-{made.pk}",
        body="\n\n".join(filter(None, (made.question, made.done))), mentions=[made.asked_id],
        keeps_draft=True,
    )  # fmt: skip


def _call(found: Escalation, person: User) -> None:
    """Somebody else is called by the same note."""
    written = found.conversation.messages.filter(token=f"ask-{found.pk}").first()
    if written is not None:
        Mention.objects.create(conversation=found.conversation, message=written, user=person)


def _above(found: Escalation) -> User | None:
    """Somebody of the next level who may read the conversation; at the top it stays."""
    role = role_above(found.asked)
    people = candidates(found.asked_by, found.conversation).exclude(pk=found.asked_id)
    while role is not None:
        chosen = people.filter(role=role).first()
        if chosen is not None:
            return chosen
        role = role_above(User(role=role))
    return None


def _rises(conversation: Conversation, now: dt.datetime) -> dt.datetime:
    case = open_case(conversation)
    return now + rises_after(case.severity if case else "")


def _open(actor: User, number: int) -> Escalation:
    found = _locked(number)
    if not found.is_open or found.asked_id != actor.pk:
        raise NotAsked
    return found


def _locked(number: int) -> Escalation:
    rows = Escalation.objects.select_for_update(of=("self",))
    return rows.select_related("conversation", "asked", "asked_by").get(pk=number)


def _settle(found: Escalation, state: str, actor: str, now: dt.datetime) -> Escalation:
    found.state, found.answered_at = State(state), now
    found.save()
    _tell(found, "escalation.settled", actor, now)
    return found


def _tell(found: Escalation, kind: str, actor: str, now: dt.datetime) -> None:
    tell(kind, found.conversation, now, actor, escalation=found.pk, asked=found.asked_id)
