"""Who may do what: one table of rights, asked by name."""

from enum import StrEnum

from django.db.models import Model, QuerySet

from nanni_desk.accounts.models import Role, User
from nanni_desk.lib.errors import NotAllowed
from nanni_desk.lib.prepared import prepared


class Right(StrEnum):
    """Something that a role allows."""

    ANSWER = "answer"
    SEE_ALL = "see_all"
    ASSIGN_OTHERS = "assign_others"
    RAISE_CAP = "raise_cap"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_SETTINGS = "manage_settings"
    WRITE_MACROS = "write_macros"
    SEE_AUDIT = "see_audit"
    SEE_REPORTS = "see_reports"
    #: Look at finished work and say what went well and what did not.
    REVIEW = "review"
    #: Send what the review stopped, with a reason.
    SEND_STOPPED = "send_stopped"
    #: Say yes or no to what a colleague may not give alone.
    APPROVE = "approve"
    #: Change the fact book, and take back what was untrue.
    KEEP_FACTS = "keep_facts"


_AGENT = {Right.ANSWER}
_LEAD = _AGENT | {
    Right.ASSIGN_OTHERS, Right.RAISE_CAP, Right.WRITE_MACROS, Right.SEE_REPORTS, Right.REVIEW,
    Right.SEND_STOPPED, Right.APPROVE, Right.KEEP_FACTS,
}  # fmt: skip
RIGHTS: dict[str, frozenset[Right]] = {
    Role.AGENT: frozenset(_AGENT),
    Role.REVIEWER: frozenset({Right.SEE_ALL, Right.SEE_REPORTS, Right.REVIEW}),
    Role.LEAD: frozenset(_LEAD),
    Role.OWNER: frozenset(Right),
}


def may(user: User, right: Right) -> bool:
    """Whether this person's role allows it."""
    return user.is_active and right in RIGHTS.get(user.role, frozenset())


def demand(user: User, right: Right) -> None:
    """Go on only if the role allows it.

    Raises:
        NotAllowed: it does not.
    """
    if not may(user, right):
        raise NotAllowed


def team_ids(user: User) -> frozenset[int] | None:
    """The teams whose work this person sees; None for all of them."""
    if may(user, Right.SEE_ALL):
        return None
    return frozenset(_teams(user.pk))


@prepared
def _teams(user: int) -> QuerySet[Model, int]:
    return User.teams.through.objects.filter(user=user).values_list("team_id", flat=True)
