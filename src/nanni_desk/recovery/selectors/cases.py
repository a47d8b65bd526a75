"""Reading cases for a person: those of the conversations they may see."""

import datetime as dt

from django.db.models import Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.conversations.selectors import conversations_among
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Case, CaseIssue
from nanni_desk.recovery.states import State

#: A case that nobody moved for so long is on Ea-nasir's list (S3-10).
IDLE = dt.timedelta(days=30)


def cases_for(user: User) -> QuerySet[Case]:
    """The cases this person may see, the gravest first.

    A case that gathered failures of two teams is seen by both.
    """
    cases = Case.objects.select_related("contact", "owner", "conversation").order_by(
        "severity", "due_at", "pk"
    )
    teams = team_ids(user)
    if teams is None:
        return cases
    theirs = conversations_among(teams, user)
    merged = CaseIssue.objects.filter(conversation__in=theirs).values("case")
    return cases.filter(Q(conversation__in=theirs) | Q(owner=user) | Q(pk__in=merged))


def case_for(user: User, number: int) -> Case:
    """One case.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = cases_for(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def open_case_of(user: User, contact: int) -> Case | None:
    """The open case of a contact, if there is one and this person may see it."""
    # Most contacts have none: whether this person may see it need not be asked then.
    if not Case.objects.filter(contact=contact).exclude(state=State.CLOSED).exists():
        return None
    return cases_for(user).filter(contact=contact).exclude(state=State.CLOSED).first()


def forgotten_cases(user: User, now: dt.datetime) -> QuerySet[Case]:
    """Open cases that have not moved for a month, the oldest first."""
    return (
        cases_for(user)
        .exclude(state=State.CLOSED)
        .filter(state_since__lte=now - IDLE)
        .order_by("state_since", "pk")
    )
