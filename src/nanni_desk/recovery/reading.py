"""What the guards and the severity of a case are computed from, read in one place."""

import datetime as dt

from django.db.models import QuerySet

from nanni_desk.conversations.models import Commitment, Message, Signal
from nanni_desk.recovery.catalogue import MONEY
from nanni_desk.recovery.containment import steps_for
from nanni_desk.recovery.models import Aside, Case, CaseIssue, Remedy
from nanni_desk.recovery.severity import REPEAT_DAYS, Failure, Harm
from nanni_desk.recovery.states import Facts

#: After the question whether all is well, silence for so long is a yes (DOMAIN section 2).
SILENCE = dt.timedelta(hours=72)


def facts_of(case: Case, now: dt.datetime) -> Facts:
    """What the guards may look at, as the database has it at ``now``."""
    issues = list(case.issues.prefetch_related("evidence"))
    remedies = list(case.remedies.all())
    states = Remedy.State
    chosen = [r for r in remedies if r.state in {states.CHOSEN, states.FULFILLED, states.BROKEN}]
    offered = [r for r in remedies if r.state in {states.OFFERED, states.WAITING} or r in chosen]
    kinds = {issue.kind for issue in issues}
    asked = case.asked_whether_well_at
    return Facts(
        severity=case.severity,
        has_owner=case.owner_id is not None,
        issues=len(issues),
        contained=set(steps_for(kinds)) <= set(case.containment),
        is_account=Failure.ACCOUNT in kinds,
        customer_told=case.customer_told_at is not None and bool(case.customer_told_by),
        affected_searched=case.affected_searched_at is not None,
        acknowledged=case.acknowledged_by_id is not None,
        remedy_sought=bool(case.remedy_sought.strip()),
        issues_with_evidence=sum(_has_evidence(i) for i in issues),
        issues_explained=sum(bool(i.what and i.why and i.fix) for i in issues),
        offers=len(offered),
        offers_waiting=sum(r.state == states.WAITING for r in remedies),
        loss_told=loss_told(case),
        chosen=bool(case.choice.strip()) and bool(chosen),
        decided_again=case.decided_again_by_id is not None and bool(case.decided_again_because),
        fulfilled=bool(chosen)
        and all(r.state == states.FULFILLED for r in chosen)
        and not _unkept(case).exists(),
        confirmed=case.confirmed_by_id is not None
        or (asked is not None and now - asked >= SILENCE and not _answered_since(case, asked)),
        is_public=case.is_public,
        public_outcome=bool(case.public_outcome.strip()),
        root_cause=case.cause_id is not None,
        lesson=bool(case.process_change.strip()) or case.accepted_by_id is not None,
        agents_told=case.agents_told_at is not None,
        issues_with_outcome=sum(bool(i.outcome.strip()) for i in issues),
        asides=case.asides.filter(ended_at=None).exclude(kind=Aside.Kind.REOPENED).count(),
        disrespect_by_money_alone=Failure.DISRESPECT in kinds
        and bool(chosen)
        and all(r.kind in MONEY for r in chosen),
    )


def harm_of(case: Case, now: dt.datetime) -> Harm:
    """What the severity of a case is counted from; nothing about who the customer is."""
    since = now - dt.timedelta(days=REPEAT_DAYS)
    failures = CaseIssue.objects.filter(case__contact=case.contact_id, happened_at__gte=since)
    return Harm(
        kinds=frozenset(case.issues.values_list("kind", flat=True)),
        failures=failures.count(),
        fruitless=fruitless_contacts(case.contact_id, since),
        is_public=case.is_public,
        is_vulnerable=case.is_vulnerable,
        failed_repairs=case.remedies.filter(state=Remedy.State.BROKEN).count(),
    )


def fruitless_contacts(contact: int, since: dt.datetime) -> int:
    """Messages in which a contact had to come again: each was a way for nothing (S3-6)."""
    promises = Commitment.objects.filter(conversation__contact=contact, made_at__gte=since)
    pinged = {
        evidence["message"]
        for proofs in promises.values_list("evidence", flat=True)
        for evidence in proofs
        if evidence.get("what") in {"ping", "complaint"}
    }
    again = Signal.objects.filter(
        conversation__contact=contact, kind="repeat_contact", message__created_at__gte=since
    )
    return len(pinged | set(again.values_list("message", flat=True)))


def _has_evidence(issue: CaseIssue) -> bool:
    return bool(issue.evidence.all()) or bool(issue.no_evidence_because.strip())


def loss_told(case: Case) -> bool:
    """Whether it is written down what it cost the customer."""
    told = (case.loss_money, case.loss_hours, case.loss_distress.strip() or None)
    return any(part is not None for part in told)


def _unkept(case: Case) -> QuerySet[Commitment]:
    return Commitment.objects.filter(conversation=case.conversation_id, state=Commitment.State.OPEN)


def _answered_since(case: Case, asked: dt.datetime) -> bool:
    return Message.objects.filter(
        conversation=case.conversation_id, kind=Message.Kind.INBOUND, created_at__gt=asked
    ).exists()
