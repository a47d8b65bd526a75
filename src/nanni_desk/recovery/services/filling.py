"""Filling a case in: who owns it, what was acknowledged, found, explained, lost and learned."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Attachment, Message
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.containment import steps_for
from nanni_desk.recovery.models import Case, CaseIssue, Evidence
from nanni_desk.recovery.services.locking import name_of, tell, unclosed, weigh

#: What a person may write into a case; everything else follows from what happens.
_FIELDS = frozenset(
    "remedy_sought loss_money loss_currency loss_hours loss_distress public_outcome"
    " is_public is_vulnerable".split()
)
_ISSUE_FIELDS = frozenset("title what why fix no_evidence_because outcome kind".split())


class NotOurs(CannotDo):
    """The message is not in this contact's conversations, or not of the side it has to be."""

    code = "not_ours"
    text = _("That message does not belong to this case.")


class SamePerson(CannotDo):
    """A second decision by the person of the first decides nothing."""

    code = "same_person"
    text = _("Somebody else has to decide this time.")


@transaction.atomic
def fill(*, actor: User, case: int, now: dt.datetime, **fields: Any) -> Case:
    """Write fields of a case; severity and term follow.

    Raises:
        Closed: it is closed.
        ValueError: a field is not a person's to write.
    """
    held = unclosed(case)
    _only(fields, _FIELDS)
    for name, value in fields.items():
        setattr(held, name, value)
    return _kept(held, now, actor, "filled")


@transaction.atomic
def fill_issue(*, actor: User, issue: int, now: dt.datetime, **fields: Any) -> CaseIssue:
    """Write fields of one issue.

    Raises:
        Closed: its case is closed.
        ValueError: a field is not a person's to write.
    """
    found = CaseIssue.objects.get(pk=issue)
    held = unclosed(found.case_id)
    _only(fields, _ISSUE_FIELDS)
    found = held.issues.get(pk=issue)
    for name, value in fields.items():
        setattr(found, name, value)
    found.save()
    _kept(held, now, actor, "filled")
    return found


@transaction.atomic
def own(*, actor: User, case: int, owner: User, now: dt.datetime) -> Case:
    """Name the one person who faces the customer."""
    held = unclosed(case)
    held.owner = owner
    return _kept(held, now, actor, "owned")


@transaction.atomic
def contain(*, actor: User, case: int, done: list[str], now: dt.datetime) -> Case:
    """Tick the containment steps that are done."""
    held = unclosed(case)
    kinds = set(held.issues.values_list("kind", flat=True))
    held.containment = [step for step in steps_for(kinds) if step in done]
    return _kept(held, now, actor, "contained")


@transaction.atomic
def note_told(*, actor: User, case: int, by: str, now: dt.datetime) -> Case:
    """The customer was told by us, by this channel (S0-1)."""
    held = unclosed(case)
    held.customer_told_at, held.customer_told_by = now, by.strip()[:60]
    return _kept(held, now, actor, "told")


@transaction.atomic
def note_affected(*, actor: User, case: int, now: dt.datetime) -> Case:
    """Others who were hit have been looked for."""
    held = unclosed(case)
    held.affected_searched_at = now
    return _kept(held, now, actor, "searched")


@transaction.atomic
def acknowledge(*, actor: User, case: int, message: int, now: dt.datetime) -> Case:
    """A reply of ours to this contact admits what happened (S2-12).

    Raises:
        NotOurs: it is not a reply to this contact that was sent.
    """
    held = unclosed(case)
    gone = {Message.State.WITHDRAWN, Message.State.FAILED}
    found = Message.objects.filter(
        pk=message, kind=Message.Kind.OUTBOUND, is_bot=False,
        conversation__contact=held.contact_id,
    ).exclude(state__in=gone).first()  # fmt: skip
    if found is None:
        raise NotOurs
    held.acknowledged_by = found
    return _kept(held, now, actor, "acknowledged")


@transaction.atomic
def add_evidence(
    *, actor: User, issue: int, kind: str, now: dt.datetime, message: int | None = None,
    attachment: int | None = None, text: str = "",
) -> Evidence:  # fmt: skip
    """Attach what proves how it was; it belongs to this contact or is told in words.

    Raises:
        NotOurs: message and file are another contact's, or there is nothing at all.
    """
    found = CaseIssue.objects.get(pk=issue)
    held = unclosed(found.case_id)
    contact = held.contact_id
    said = Message.objects.filter(pk=message or 0, conversation__contact=contact).first()
    file = Attachment.objects.filter(pk=attachment or 0, conversation__contact=contact).first()
    if (message and said is None) or (attachment and file is None):
        raise NotOurs
    if said is None and file is None and not text.strip():
        raise NotOurs
    evidence = Evidence.objects.create(
        issue=found, kind=Evidence.Kind(kind), message=said, attachment=file, text=text.strip(),
        added_at=now, added_by=actor,
    )  # fmt: skip
    _kept(held, now, actor, "evidence")
    return evidence


@transaction.atomic
def decide_again(*, actor: User, case: int, because: str, now: dt.datetime) -> Case:
    """The second decision of a disputed case, by another person, with reasons.

    Raises:
        SamePerson: it is the owner's own case, or their own offer.
    """
    held = unclosed(case)
    if held.owner_id == actor.pk or held.remedies.filter(offered_by=actor).exists():
        raise SamePerson
    held.decided_again_by, held.decided_again_because = actor, because.strip()
    return _kept(held, now, actor, "decided_again")


@transaction.atomic
def ask_whether_well(*, actor: User, case: int, now: dt.datetime) -> Case:
    """The customer was asked whether all is well now; 72 hours of silence are a yes."""
    held = unclosed(case)
    held.asked_whether_well_at = now
    return _kept(held, now, actor, "asked")


@transaction.atomic
def confirm(*, actor: User | None, case: int, message: int, now: dt.datetime) -> Case:
    """The customer says that all is well; without a person of ours, on a page of their own.

    Raises:
        NotOurs: it is not this customer's message.
    """
    held = unclosed(case)
    found = Message.objects.filter(
        pk=message, kind=Message.Kind.INBOUND, conversation__contact=held.contact_id
    ).first()
    if found is None:
        raise NotOurs
    held.confirmed_by = found
    return _kept(held, now, actor, "confirmed")


@transaction.atomic
def tell_agents(*, actor: User, case: int, now: dt.datetime) -> Case:
    """Those who answer customers know what was learned."""
    held = unclosed(case)
    held.agents_told_at = now
    return _kept(held, now, actor, "agents_told")


def _only(fields: dict[str, Any], allowed: frozenset[str]) -> None:
    if unknown := set(fields) - allowed:
        msg = f"not a person's to write: {', '.join(sorted(unknown))}"
        raise ValueError(msg)


def _kept(held: Case, now: dt.datetime, actor: User | None, what: str) -> Case:
    weigh(held, now)
    tell("case.changed", held, now, name_of(actor, held), what=what)
    return held
