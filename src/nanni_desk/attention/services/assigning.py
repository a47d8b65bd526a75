"""Handing out what waits, within what a person can hold, and taking it by hand (S4-4)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand, may
from nanni_desk.accounts.services import audit
from nanni_desk.attention.capacity import cap_of, choose
from nanni_desk.attention.models import CapRaised
from nanni_desk.attention.selectors.hands import (
    hands_of,
    let_pass,
    load_of,
    people_there,
    previous_agent,
    teams_with_waiting,
    waiting_in,
)
from nanni_desk.attention.services.skipping import note_taken_out_of_turn
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.working import assign
from nanni_desk.lib.errors import CannotDo

#: So many of a queue's first are looked through for one that somebody there may take.
_LOOKED_AT = 50


class OverCap(CannotDo):
    """The person has as many conversations in hand as they can hold.

    ``details``: ``load``, ``cap``, ``hard``, and ``needs``, which is ``reason`` when one's own
    reason is enough and ``lead`` when a lead must allow it by name.
    """

    code = "over_cap"
    text = _("There are enough conversations in hand already: more would slow down all of them.")


@transaction.atomic
def assign_next(*, team: Team, now: dt.datetime) -> Conversation | None:
    """Give the longest waiting conversation that somebody there can take to that person.

    Nobody gets more than their usual cap; what no one can take stays in the queue. None when
    nothing could be given.
    """
    # No key: a reply being written names its author and must not wait for us, nor we for it.
    there = list(people_there(team).select_for_update(no_key=True, of=("self",)).order_by("pk"))
    hands = hands_of(there, now)
    if not any(one.is_free for one in hands):
        return None
    for conversation in waiting_in(team)[:_LOOKED_AT]:
        person = choose(
            hands, language=conversation.language, previous=previous_agent(conversation),
            excluded=let_pass(conversation),
        )  # fmt: skip
        if person is not None and locked(conversation.pk).assignee_id is None:
            return assign(
                actor="system", conversation=conversation.pk, assignee=person, now=now,
                reason="queue",
            )  # fmt: skip
    return None


def assign_waiting(now: dt.datetime) -> int:
    """Hand out in every team what can be handed out; gives how many conversations that were."""
    given = 0
    for team in teams_with_waiting():
        while assign_next(team=team, now=now) is not None:
            given += 1
    return given


@transaction.atomic
def take(*, actor: User, conversation: int, now: dt.datetime, reason: str = "") -> Conversation:
    """Take a conversation into one's own hands.

    Args:
        actor: who takes it.
        conversation: its number.
        now: this moment.
        reason: why one more than usual; needed from the usual cap on.

    Raises:
        NotThere, NotAllowed: it is not this person's to take.
        OverCap: the hands are full.
    """
    return give(actor=actor, person=actor, conversation=conversation, now=now, reason=reason)


@transaction.atomic
def give(
    *, actor: User, person: User, conversation: int, now: dt.datetime, reason: str = ""
) -> Conversation:
    """Put a conversation into somebody's hands; one's own may go to any colleague with room.

    Raises:
        NotThere, NotAllowed: it is not the actor's to give, or not the person's to have.
        OverCap: the person's hands are full, and there is no reason or no lead who gives one.
    """
    demand(actor, Right.ANSWER)
    demand(person, Right.ANSWER)
    person = User.objects.select_for_update(no_key=True).get(pk=person.pk)
    found = conversation_for(actor, conversation)
    conversation_for(person, conversation)
    if actor.pk not in {person.pk, found.assignee_id}:
        demand(actor, Right.ASSIGN_OTHERS)
    if found.assignee_id == person.pk:
        return found
    _within_cap(actor, person, found, now, reason.strip())
    held = assign(actor=actor.actor, conversation=conversation, assignee=person, now=now)
    if actor.pk == person.pk and found.assignee_id is None:
        note_taken_out_of_turn(person=person, conversation=found, now=now)
    return held


def _within_cap(
    actor: User, person: User, conversation: Conversation, now: dt.datetime, reason: str
) -> None:
    load, cap = load_of(person, now, without=conversation.pk), cap_of(person, now)
    if load < cap.usual:
        return
    details = {"load": load, "cap": cap.usual, "hard": cap.hard}
    is_named = load >= cap.hard
    if is_named and not may(actor, Right.RAISE_CAP):
        raise OverCap(
            _("That is the limit. Only a lead can allow one more, by name and with a reason."),
            needs="lead", **details,
        )  # fmt: skip
    if not reason:
        raise OverCap(needs="reason", **details)
    CapRaised.objects.create(
        conversation=conversation, person=person, by=actor, reason=reason[:300], load=load,
        cap=cap.hard if is_named else cap.usual, at=now,
    )  # fmt: skip
    if is_named:
        audit("cap.raised", f"user:{person.pk}", actor=actor, now=now,
              conversation=conversation.pk, load=load, cap=cap.hard)  # fmt: skip
