"""Equal remedy for equal loss: cases of one kind and one size of loss that ended otherwise.

What a case cost the customer and what they were given is all that is looked at: not what they
spend here, who follows them, or how loud they were (DOMAIN section 5).
"""

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import CaseIssue, Remedy
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.recovery.severity import Failure
from nanni_desk.recovery.sums import money
from nanni_desk.reports.figures import Column, Figure, Row, Source, Table, Unit, count
from nanni_desk.reports.periods import Period

#: Upper ends of the sizes of a loss, in whole units of its currency; and in hours.
_MONEY = (1_000, 10_000, 100_000)
_HOURS = (1, 8, 40)
#: What was given, as a share of the money lost; the ends of what is taken for the same.
_PARTS = (0.05, 0.5, 0.95, 1.05, 1.55)


class Loss(NamedTuple):
    """A kind and size of loss: what went wrong, and in which bands money and hours lie."""

    failures: tuple[str, ...]
    currency: str
    money: int
    hours: int


class Ended(NamedTuple):
    """A case that was given something: its loss, and the sort of remedy."""

    case: int
    loss: Loss
    remedy: tuple[tuple[str, int], ...]


def equal_remedies(user: User, period: Period, _now: dt.datetime) -> Table:
    """Cases given something in the period, by loss; those that ended unlike the most of theirs."""
    groups: dict[Loss, list[Ended]] = defaultdict(list)
    for ended in _ended(user, period):
        groups[ended.loss].append(ended)
    compared = {loss: found for loss, found in sorted(groups.items()) if len(found) > 1}
    return Table(
        "equal",
        _("Equal remedy for equal loss"),
        _(
            "Cases of the same failure and the same size of loss that ended unlike the most of"
            " theirs. A customer may have chosen so: look before you judge. What customers spend,"
            " who follows them and how loud they are is not looked at."
        ),
        _("What went wrong, and the loss"),
        (
            Column("cases", _("Cases")),
            Column("usual", _("Most were given")),
            Column("unlike", _("Given something else")),
        ),
        [_row(number, loss, found) for number, (loss, found) in enumerate(compared.items(), 1)],
    )


def _ended(user: User, period: Period) -> list[Ended]:
    given = Remedy.objects.filter(
        state=Remedy.State.FULFILLED, settled_at__gte=period.since, settled_at__lt=period.until,
        case__in=cases_for(user).order_by().values("pk"),
    )  # fmt: skip
    remedies: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    losses: dict[int, tuple[int | None, str, Decimal | None]] = {}
    rows = given.order_by("case", "pk").values_list(
        "case", "kind", "amount", "currency", "case__loss_money", "case__loss_currency",
        "case__loss_hours",
    )  # fmt: skip
    for case, kind, amount, currency, lost, lost_currency, hours in rows:
        remedies[case].append((kind, amount or 0, currency))
        losses[case] = lost, lost_currency, hours
    failures: dict[int, set[str]] = defaultdict(set)
    issues = CaseIssue.objects.filter(case__in=given.values("case"))
    for case, kind in issues.values_list("case", "kind"):
        failures[case].add(kind)
    return [
        Ended(case, _loss(failures[case], *losses[case]), _sort_of(found, *losses[case][:2]))
        for case, found in remedies.items()
    ]


def _loss(kinds: set[str], lost: int | None, currency: str, hours: Decimal | None) -> Loss:
    return Loss(
        tuple(sorted(kinds)),
        currency if lost else "",
        _band(lost / 100, _MONEY) if lost else -1,
        _band(float(hours), _HOURS) if hours else -1,
    )


def _sort_of(
    given: Sequence[tuple[str, int, str]], lost: int | None, currency: str
) -> tuple[tuple[str, int], ...]:
    """Kinds, with sums as a part of what was lost, or by their size when no sum was."""
    found = set()
    for kind, amount, own in given:
        if lost and own == currency:
            found.add((kind, _band(amount / lost, _PARTS)))
        else:
            found.add((kind, _band(amount / 100, _MONEY) if amount else -1))
    return tuple(sorted(found))


def _band(value: float, ends: Sequence[float]) -> int:
    return bisect_left(ends, value)


def _row(number: int, loss: Loss, found: Sequence[Ended]) -> Row:
    usual = Counter(ended.remedy for ended in found).most_common(1)[0][0]
    example = next(ended.case for ended in reversed(found) if ended.remedy == usual)
    unlike = [ended.case for ended in found if ended.remedy != usual]
    named = ", ".join(
        str(Kind(kind).label) for kind in dict.fromkeys(kind for kind, _size in usual)
    )
    cells = (
        count(Source.CASE, [ended.case for ended in found]),
        named,
        Figure(
            Unit.COUNT, len(unlike), Source.UNLIKE, unlike, beside=[example] * len(unlike)
        ),
    )  # fmt: skip
    return Row(str(number), _words(loss), cells)


def _words(loss: Loss) -> str:
    parts = [", ".join(str(Failure(kind).label) for kind in loss.failures)]
    if loss.money >= 0:
        parts.append(_size(loss.money, [money(100 * end, loss.currency) for end in _MONEY]))
    if loss.hours >= 0:
        parts.append(_size(loss.hours, [gettext("%(n)s h") % {"n": end} for end in _HOURS]))
    if loss.money < 0 and loss.hours < 0:
        parts.append(gettext("no loss in money or hours"))
    return " · ".join(parts)


def _size(band: int, ends: Sequence[str]) -> str:
    if band < len(ends):
        return gettext("up to %(most)s") % {"most": ends[band]}
    return gettext("over %(most)s") % {"most": ends[-1]}
