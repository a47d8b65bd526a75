"""Putting a notice away once its reader has seen to it."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.attention.models import Raised, Skip, TakenBack
from nanni_desk.attention.services.helping import dismiss
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.errors import NotThere


@transaction.atomic
def see(*, actor: User, kind: str, number: int, now: dt.datetime) -> None:
    """Mark what a notice tells as seen by this person.

    Raises:
        NotThere: there is nothing of this kind that this person was told.
    """
    if kind == "taken_back":
        done = TakenBack.objects.filter(pk=number, person=actor).update(seen_at=now)
    elif kind == "skip":
        done = _see_skip(actor, number, now)
    elif kind in {Raised.Step.WOKEN, Raised.Step.HELP}:
        done = _take_down(actor, kind, number, now)
    else:
        done = 0
    if not done:
        raise NotThere


def _see_skip(actor: User, number: int, now: dt.datetime) -> int:
    skips = Skip.objects.filter(pk=number)
    done = skips.filter(person=actor).update(seen_at=now)
    if may(actor, Right.ASSIGN_OTHERS):
        told = skips.filter(
            told_lead_at__isnull=False, passed_over__in=conversations_for(actor)
        ).exclude(person=actor)
        done += told.update(settled_at=now)
    return done


def _take_down(actor: User, step: str, number: int, now: dt.datetime) -> int:
    row = Raised.objects.filter(pk=number, step=step, conversation__in=conversations_for(actor))
    found = row.select_related("conversation").first()
    if found is None:
        return 0
    dismiss(conversation=found.conversation, step=step, now=now)
    return 1
