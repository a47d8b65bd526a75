"""Why failures happen: cases by root cause, with who answers for it outside support (S1-18)."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.recovery.models import Case, Cause, CauseEntry
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import Column, Row, Source, Table, count
from nanni_desk.reports.periods import Period

_OF_CAUSE = (
    Column("area", _("Where it lies")),
    Column("owner", _("Answers for it")),
    Column("cases", _("Cases")),
    Column("people", _("People")),
    Column("ever", _("Cases so far")),
    Column("back", _("Came back")),
    Column("done", _("What was done")),
)
_OF_AREA = (
    Column("cases", _("Cases")),
    Column("people", _("People")),
    Column("unowned", _("Cases nobody answers for")),
)


@dataclass(frozen=True, slots=True)
class _Counted:
    """What is counted of each cause, by its number: events in their order."""

    cases: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    people: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    ever: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    returns: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))


def by_cause(user: User, period: Period, _now: dt.datetime) -> Table:
    """Causes that cases were filed under in the period, those behind most cases first."""
    counted = _counted(user, period)
    found = Cause.objects.filter(pk__in=list(counted.cases))
    ordered = sorted(
        found.select_related("owner", "accepted_by"),
        key=lambda cause: (-len(counted.cases[cause.pk]), cause.title),
    )
    return Table(
        "causes",
        _("Causes"),
        _("What failures go back to, by the cases filed in the period. Support answers for none."),
        _("Cause"),
        _OF_CAUSE,
        [_row(cause, counted) for cause in ordered],
    )


def _counted(user: User, period: Period) -> _Counted:
    counted = _Counted()
    for number, cause, contact in _filed(user, period).values_list("pk", "cause", "contact"):
        counted.cases[cause].append(number)
        counted.people[cause].add(contact)
    known = list(counted.cases)
    earlier = cases_for(user).order_by("pk").filter(cause__in=known)
    for cause, number in earlier.values_list("cause", "pk"):
        counted.ever[cause].append(number)
    entries = CauseEntry.objects.filter(cause__in=known, what=CauseEntry.What.REOPENED)
    for cause, number in entries.order_by("pk").values_list("cause", "pk"):
        counted.returns[cause].append(number)
    return counted


def _row(cause: Cause, counted: _Counted) -> Row:
    cells = (
        cause.get_area_display(),
        cause.answers_for_it or _("nobody yet"),
        count(Source.CASE, counted.cases[cause.pk]),
        count(Source.PERSON, sorted(counted.people[cause.pk])),
        count(Source.CASE, counted.ever[cause.pk]),
        count(Source.ENTRY, counted.returns[cause.pk]),
        _done(cause),
    )
    return Row(str(cause.pk), cause.title, cells, reverse("cause", args=[cause.pk]))


def by_area(user: User, period: Period, _now: dt.datetime) -> Table:
    """The same cases by where in the firm their causes lie; what nobody answers for is told."""
    cases, people, unowned = defaultdict(list), defaultdict(set), defaultdict(list)
    filed = _filed(user, period)
    for number, contact, area in filed.values_list("pk", "contact", "cause__area"):
        cases[area].append(number)
        people[area].add(contact)
    nobodys = filed.filter(cause__owner=None, cause__owner_name="")
    for number, area in nobodys.values_list("pk", "cause__area"):
        unowned[area].append(number)
    return Table(
        "areas",
        _("Where the causes lie"),
        _("Cases filed under a cause in the period, by the part of the firm that makes them."),
        _("Where"),
        _OF_AREA,
        [
            Row(
                area.value,
                area.label,
                (
                    count(Source.CASE, cases[area]),
                    count(Source.PERSON, sorted(people[area])),
                    count(Source.CASE, unowned[area]),
                ),
            )
            for area in sorted(Cause.Area, key=lambda area: -len(cases[area]))
        ],
    )


def _filed(user: User, period: Period) -> QuerySet[Case]:
    found = cases_for(user).filter(
        cause_named_at__gte=period.since, cause_named_at__lt=period.until, cause__isnull=False
    )
    return found.order_by("cause_named_at", "pk")


def _done(cause: Cause) -> str | Promise:
    if cause.change:
        return cause.change
    if cause.accepted_by is not None:
        return _("stays as it is: %(name)s") % {"name": cause.accepted_by.name}
    return _("nothing yet, %(level)s") % {"level": cause.get_level_display()}
