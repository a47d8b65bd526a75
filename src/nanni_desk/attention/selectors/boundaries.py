"""Whether a colleague was insulted in a conversation, and what has been done about it."""

import datetime as dt
from typing import NamedTuple

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may, team_ids
from nanni_desk.attention.models import Boundary, BoundaryStep
from nanni_desk.conversations.models import Conversation, Signal

_ABUSE = "abuse"


class BoundaryView(NamedTuple):
    """What the workspace shows.

    Args:
        words: the insult as it was written; None when a step was taken before and nothing new.
        boundary: the open boundary; None before the first step.
        steps: what was done, in order.
        may_limit: a warning was given, so that a lead may set a limit.
    """

    words: Signal | None
    boundary: Boundary | None
    steps: tuple[BoundaryStep, ...]
    may_limit: bool

    @property
    def limits(self) -> list[tuple[str, str]]:
        """The limits to choose from, with their names."""
        return [(str(value), str(name)) for value, name in Boundary.Limit.choices if value]


def boundary_for(conversation: Conversation) -> BoundaryView | None:
    """The boundary flow of a conversation; None while nobody was insulted.

    Anger about the matter is none: the engine tells it from an insult of a person (S4-14).
    """
    words = conversation.signals.filter(kind=_ABUSE).order_by("-message", "start").first()
    boundary = conversation.boundaries.filter(closed_at=None).first()
    if words is None and boundary is None:
        return None
    steps = tuple(boundary.steps.select_related("by").order_by("pk")) if boundary else ()
    warned = any(step.kind == BoundaryStep.Kind.WARNED for step in steps)
    return BoundaryView(words, boundary, steps, warned)


def was_insulted(conversation: Conversation) -> bool:
    """Whether there is an insult in it, or a boundary that was named because of one."""
    return boundary_for(conversation) is not None


def appeals_for(user: User) -> list[Boundary]:
    """Appeals that this person may decide: a lead's, and never about their own limit."""
    if not may(user, Right.ASSIGN_OTHERS):
        return []
    open_ones = Boundary.objects.filter(closed_at=None, appealed_at__isnull=False).exclude(
        limited_by=user
    )
    teams = team_ids(user)
    if teams is not None:
        open_ones = open_ones.filter(conversation__team__in=teams)
    return list(open_ones.select_related("conversation").order_by("appealed_at"))


def ended_limits(now: dt.datetime) -> list[int]:
    """Numbers of the boundaries whose limit has come to its day."""
    due = Boundary.objects.filter(closed_at=None, review_at__lte=now)
    return list(due.order_by("review_at").values_list("pk", flat=True)[:500])
