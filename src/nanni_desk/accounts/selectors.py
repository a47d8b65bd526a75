"""Reading people, invitations and the audit log, for those who may."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise

from nanni_desk.accounts.audit_words import ACTIONS
from nanni_desk.accounts.models import AuditEntry, Invitation, Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.lib.errors import NotThere


def people_for(actor: User) -> QuerySet[User]:
    """Everybody who works or worked here: those with access first.

    Raises:
        NotAllowed: the actor does not manage people.
    """
    demand(actor, Right.MANAGE_PEOPLE)
    return User.objects.prefetch_related("teams").order_by("-is_active", "name", "pk")


def person_for(actor: User, number: int) -> User:
    """One colleague.

    Raises:
        NotAllowed: the actor does not manage people.
        NotThere: nobody has this number.
    """
    found = people_for(actor).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def open_invitations(actor: User, now: dt.datetime) -> QuerySet[Invitation]:
    """Links that may still be used.

    Raises:
        NotAllowed: the actor does not manage people.
    """
    demand(actor, Right.MANAGE_PEOPLE)
    found = Invitation.objects.filter(used_at=None, withdrawn_at=None, expires_at__gt=now)
    return found.select_related("invited_by").order_by("-created_at")


def invitation_for(actor: User, number: int, now: dt.datetime) -> Invitation:
    """One of them.

    Raises:
        NotAllowed: the actor does not manage people.
        NotThere: it does not exist or opens nothing any more.
    """
    found = open_invitations(actor, now).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def teams_for(actor: User) -> QuerySet[Team]:
    """All teams, with ``people``: how many of them have access.

    Raises:
        NotAllowed: the actor does not manage people.
    """
    demand(actor, Right.MANAGE_PEOPLE)
    working = Count("members", filter=Q(members__is_active=True))
    return Team.objects.annotate(people=working).order_by("name")


def team_for(actor: User, number: int) -> Team:
    """One team.

    Raises:
        NotAllowed: the actor does not manage people.
        NotThere: there is none.
    """
    found = teams_for(actor).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


class Told(NamedTuple):
    """A line of the audit log in words.

    Args:
        entry: the line as it is kept.
        action: what was done; its code when nobody has named it.
        target: whom or what it was done to.
        details: what else is kept with it.
    """

    entry: AuditEntry
    action: str | Promise
    target: str
    details: list[tuple[str, object]]


AUDIT_PAGE = 50


def audit_page(
    actor: User, *, action: str = "", person: int | None = None, before: int | None = None
) -> tuple[list[Told], int | None]:
    """A page of the audit log, newest first, and where the next one begins.

    Args:
        actor: who reads.
        action: only these; what ends with a dot is a beginning, such as ``person.``.
        person: only what this person did or what was done to them.
        before: only older than this line.

    Raises:
        NotAllowed: the actor may not see the log.
    """
    demand(actor, Right.SEE_AUDIT)
    found = AuditEntry.objects.select_related("actor").order_by("-pk")
    if action:
        found = found.filter(
            Q(action__startswith=action) if action.endswith(".") else Q(action=action)
        )
    if person is not None:
        found = found.filter(Q(actor=person) | Q(target=f"user:{person}"))
    if before is not None:
        found = found.filter(pk__lt=before)
    page = list(found[: AUDIT_PAGE + 1])
    return _told(page[:AUDIT_PAGE]), page[AUDIT_PAGE - 1].pk if len(page) > AUDIT_PAGE else None


def _told(entries: Sequence[AuditEntry]) -> list[Told]:
    names = _names(entry.target for entry in entries)
    return [
        Told(
            entry,
            ACTIONS.get(entry.action, entry.action),
            names.get(entry.target, entry.target),
            sorted(entry.data.items()),
        )
        for entry in entries
    ]


def _names(targets: Iterable[str]) -> dict[str, str]:
    numbers = {int(t.partition(":")[2]) for t in targets if t.startswith("user:")}
    return {u.actor: u.name for u in User.objects.filter(pk__in=numbers)}
