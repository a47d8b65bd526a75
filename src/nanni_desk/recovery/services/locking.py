"""One change of a case at a time, and what every change ends with."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.events.publish import publish
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.asides import stopped
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.reading import harm_of
from nanni_desk.recovery.severity import grade
from nanni_desk.recovery.states import State, due_at


class Closed(CannotDo):
    """A closed case is reopened before it is changed."""

    code = "closed"
    text = _("The case is closed. Reopen it to change something.")


def locked(case: int) -> Case:
    """The case, held until the transaction ends."""
    return Case.objects.select_for_update(of=("self",)).get(pk=case)


def unclosed(case: int) -> Case:
    """The case, held until the transaction ends.

    Raises:
        Closed: it is closed.
    """
    held = locked(case)
    if held.state == State.CLOSED:
        raise Closed
    return held


def weigh(case: Case, now: dt.datetime) -> None:
    """Work severity, reasons and term out anew, and keep them."""
    found = grade(harm_of(case, now))
    case.severity, case.reasons = found.severity, list(found.reasons)
    due = due_at(case.state, case.severity, case.state_since, calendar())
    case.due_at = due + stopped(case.asides.all(), case.state_since) if due else None
    case.save()


def name_of(actor: User | None, case: Case) -> str:
    """How events name who acts: a colleague, or the customer on a page of their own."""
    return actor.actor if actor else f"contact:{case.contact_id}"


def tell(kind: str, case: Case, now: dt.datetime, actor: str, **data: Any) -> None:
    """Publish an event of the case to the team of its conversation."""
    publish(
        kind, at=now, actor=actor, conversation=case.conversation_id,
        team=case.conversation.team_id, case=case.pk, **data,
    )  # fmt: skip
