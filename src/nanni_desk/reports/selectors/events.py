"""The events that a number was counted from, as lines that lead to where they happened.

Whoever may read a report is shown the events of the conversations they see: the numbers were
counted from no others.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from django.db.models import Model, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Contact
from nanni_desk.escalation.models import Escalation
from nanni_desk.facts.selectors.telling import disclosures_for
from nanni_desk.recovery.models import Approval, Case, CaseStep, CauseEntry, Remedy
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.recovery.states import State
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.selectors.refunds import refunds_for
from nanni_desk.reports.figures import Figure, Source

A_PAGE = 100
Row = TypeVar("Row", bound=Model)


class Line(NamedTuple):
    """One event.

    Args:
        who: the customer.
        text: what it was.
        at: when; None for what has no moment of its own.
        url: where it can be looked at.
        seconds: how long it took, of a length.
        amount: minor units, of a sum; with its ``currency``.
        beside: words on the case it is compared with, and ``beside_url`` leads there.
    """

    who: str
    text: str
    at: dt.datetime | None
    url: str
    seconds: int | None = None
    amount: int | None = None
    currency: str = ""
    beside: str = ""
    beside_url: str = ""


def lines_of(user: User, figure: Figure, page: int, now: dt.datetime) -> list[Line]:
    """One page of the events of a figure, in the figure's order."""
    start = (page - 1) * A_PAGE
    numbers = list(figure.events[start : start + A_PAGE])
    if figure.source == Source.UNLIKE:
        return _unlike(user, numbers, list(figure.beside[start : start + A_PAGE]))
    return _READERS[figure.source](user, numbers, now)


def _cases(user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(cases_for(user).prefetch_related("issues"), numbers)
    return [Line(_name(c.contact), _said_of(c), c.opened_at, _url(c.pk)) for c in found]


def _steps(_user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(CaseStep.objects.select_related("case__contact"), numbers)
    late = " · " + _("past its term")
    return [
        Line(
            _name(step.case.contact),
            f"{State(step.came_from).label} → {State(step.went_to).label}"
            f"{late if step.late_since else ''}",
            step.at, _url(step.case_id), seconds=step.seconds,
        )
        for step in found
    ]  # fmt: skip


def _remedies(_user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(Remedy.objects.select_related("case__contact"), numbers)
    return [
        Line(
            _name(one.case.contact), f"{one.text} · {one.get_state_display()}",
            one.settled_at or one.due_at or one.offered_at, _url(one.case_id),
            amount=one.worth, currency=one.currency,
        )
        for one in found
    ]  # fmt: skip


def _disclosures(user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(disclosures_for(user), numbers)
    asked = " · " + _("they had asked")
    return [
        Line(
            _name(one.contact),
            f"«{one.quote}»{asked if one.asked_first else ''}",
            one.told_at, reverse("disclosure", args=[one.pk]),
        )
        for one in found
    ]  # fmt: skip


def _approvals(_user: User, numbers: Sequence[int], now: dt.datetime) -> list[Line]:
    found = _by_number(Approval.objects.select_related("remedy__case__contact"), numbers)
    return [
        Line(
            _name(one.remedy.case.contact), f"{one.remedy.text} · {one.get_state_display()}",
            one.asked_at, _url(one.remedy.case_id),
            seconds=int(((one.answered_at or now) - one.asked_at).total_seconds()),
        )
        for one in found
    ]  # fmt: skip


def _questions(_user: User, numbers: Sequence[int], now: dt.datetime) -> list[Line]:
    found = _by_number(Escalation.objects.select_related("conversation__contact"), numbers)
    return [
        Line(
            _name(one.conversation.contact), f"{one.question} · {one.get_state_display()}",
            one.asked_at, reverse("asked", args=[one.pk]),
            seconds=int(((one.answered_at or now) - one.asked_at).total_seconds()),
        )
        for one in found
    ]  # fmt: skip


def _people(user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    latest = {
        case.contact_id: case
        for case in cases_for(user).filter(contact__in=numbers).order_by("opened_at", "pk")
        .prefetch_related("issues")
    }  # fmt: skip
    found = _by_number(Contact.objects.all(), numbers)
    return [
        Line(_name(one), _said_of(latest[one.pk]), latest[one.pk].opened_at,
             _url(latest[one.pk].pk))
        for one in found
    ]  # fmt: skip


def _entries(_user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(CauseEntry.objects.select_related("cause"), numbers)
    return [
        Line("", f"{one.cause.title} · {one.get_level_display()}", one.at,
             reverse("cause", args=[one.cause_id]))
        for one in found
    ]  # fmt: skip


def _refunds(user: User, numbers: Sequence[int], _now: dt.datetime) -> list[Line]:
    found = _by_number(Refund.objects.select_related("contact"), numbers)
    own = set(refunds_for(user).filter(pk__in=numbers).values_list("pk", flat=True))
    return [
        Line(
            _name(one.contact) if one.pk in own else "",
            one.get_state_display() if one.pk in own else _("of another team"),
            one.demanded_at,
            reverse("refund", args=[one.pk]) if one.pk in own else "",
            int((one.closed_at - one.demanded_at).total_seconds()) if one.closed_at else None,
        )
        for one in found
    ]


def _answers(_user: User, scores: Sequence[int], _now: dt.datetime) -> list[Line]:
    """Answers of the pulse are their own events: a score, and nothing else is known of it."""
    return [Line("", _("%(n)s of 5") % {"n": score}, None, "") for score in scores]


def _unlike(user: User, numbers: Sequence[int], beside: Sequence[int]) -> list[Line]:
    cases = {
        case.pk: case
        for case in cases_for(user).filter(pk__in={*numbers, *beside}).prefetch_related("remedies")
    }
    return [
        Line(
            _name(cases[number].contact), _given(cases[number]), cases[number].opened_at,
            _url(number), beside=f"{_name(cases[other].contact)}: {_given(cases[other])}",
            beside_url=_url(other),
        )
        for number, other in zip(numbers, beside, strict=True)
    ]  # fmt: skip


_READERS: dict[Source, Callable[[User, Sequence[int], dt.datetime], list[Line]]] = {
    Source.CASE: _cases,
    Source.STEP: _steps,
    Source.REMEDY: _remedies,
    Source.DISCLOSURE: _disclosures,
    Source.APPROVAL: _approvals,
    Source.PERSON: _people,
    Source.ENTRY: _entries,
    Source.ANSWER: _answers,
    Source.REFUND: _refunds,
    Source.QUESTION: _questions,
}


def _by_number(rows: QuerySet[Row], numbers: Sequence[int]) -> list[Row]:
    found = rows.in_bulk(list(numbers))
    return [found[number] for number in numbers]


def _name(contact: Contact) -> str:
    return contact.name or _("Visitor")


def _said_of(case: Case) -> str:
    return " · ".join([case.get_state_display(), *(issue.title for issue in case.issues.all())])


def _given(case: Case) -> str:
    texts = [one.text for one in case.remedies.all() if one.state == Remedy.State.FULFILLED]
    return "; ".join(texts)


def _url(case: int) -> str:
    return reverse("case", args=[case])
