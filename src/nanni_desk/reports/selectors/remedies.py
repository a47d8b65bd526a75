"""What was given, what it cost, and what was promised as a remedy and failed again."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import (
    Column,
    Row,
    Source,
    Table,
    count,
    money,
    share,
    usual_money,
)
from nanni_desk.reports.periods import Period

_State = Remedy.State
#: What the customer chose: it was given, is owed, or was not given in time.
_PROMISED = (_State.CHOSEN, _State.FULFILLED, _State.BROKEN)


def remedies_for(user: User) -> QuerySet[Remedy]:
    """The remedies of the cases this person may see."""
    return Remedy.objects.filter(case__in=cases_for(user).order_by().values("pk"))


def failed_again(user: User, period: Period, now: dt.datetime) -> Table:
    """Remedies that fell due in the period, and those that were not given by then."""
    until = min(period.until, now)
    due = remedies_for(user).filter(
        state__in=_PROMISED, due_at__gte=period.since, due_at__lt=until
    )  # fmt: skip
    of_kind: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for number, kind, broken in due.order_by("due_at").values_list("pk", "kind", "broken_at"):
        of_kind[kind].append((number, broken is not None))
    everything = [one for found in of_kind.values() for one in found]
    rows = [_failed("all", _("All together"), everything)]
    rows += [_failed(kind.value, kind.label, of_kind[kind]) for kind in Kind if of_kind[kind]]
    return Table(
        "second",
        _("Second failures"),
        _("A remedy that was promised and not given by its day. After one, little repairs more."),
        _("Remedy"),
        (
            Column("due", _("Fell due")),
            Column("broken", _("Not given by then")),
            Column("share", _("Share")),
        ),
        rows,
    )


def given(user: User, period: Period, _now: dt.datetime) -> Table:
    """Remedies given in the period, by kind and currency."""
    settled = remedies_for(user).filter(
        state=_State.FULFILLED, settled_at__gte=period.since, settled_at__lt=period.until
    )
    came_again = Conversation.objects.filter(
        contact=OuterRef("case__contact"), created_at__gt=OuterRef("settled_at")
    )
    lines = settled.annotate(again=Exists(came_again)).order_by("settled_at")
    of_kind: dict[tuple[str, str], list[tuple[int, int, bool]]] = defaultdict(list)
    for number, kind, currency, amount, bonus, again in lines.values_list(
        "pk", "kind", "currency", "amount", "bonus", "again"
    ):
        of_kind[kind, currency].append(((amount or 0) + (bonus or 0), number, again))
    places = sorted(of_kind, key=lambda place: (list(Kind).index(Kind(place[0])), place[1]))
    return Table(
        "remedies",
        _("Remedies given"),
        _(
            "By kind and currency; sums of different currencies are never added. Came again: a"
            " customer who began another conversation later, whatever about."
        ),
        _("Remedy"),
        (
            Column("given", _("Given")),
            Column("cost", _("Cost")),
            Column("mean", _("On average")),
            Column("again", _("Came again")),
        ),
        [_given(kind, currency, of_kind[kind, currency]) for kind, currency in places],
    )


def _failed(code: str, label: str | Promise, due: Sequence[tuple[int, bool]]) -> Row:
    everything = [number for number, _is_broken in due]
    broken = [number for number, is_broken in due if is_broken]
    cells = (
        count(Source.REMEDY, everything),
        count(Source.REMEDY, broken),
        share(Source.REMEDY, len(broken), everything),
    )
    return Row(code, label, cells)


def _given(kind: str, currency: str, found: Sequence[tuple[int, int, bool]]) -> Row:
    numbers = [number for _amount, number, _again in found]
    sums = [(amount, number) for amount, number, _again in found if currency]
    cells = (
        count(Source.REMEDY, numbers),
        money(Source.REMEDY, sums, currency) if currency else "",
        usual_money(Source.REMEDY, sums, currency) if currency else "",
        share(Source.REMEDY, sum(again for _amount, _number, again in found), numbers),
    )
    label = Kind(kind).label
    return Row(
        f"{kind}-{currency.lower() or 'free'}", f"{label}, {currency}" if currency else label, cells
    )
