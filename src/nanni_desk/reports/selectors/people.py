"""People, not tickets: whose failures are unresolved, whom we kept, whom we lost (S1-25)."""

import datetime as dt
from collections import defaultdict

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Signal
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import Column, Figure, Row, Source, Table, count, share
from nanni_desk.reports.periods import Period

#: Strength of a signal from which on it was said, not hinted.
_SAID = 2
_FATES = {
    "unresolved": _("Unresolved: a case of theirs is open"),
    "kept": _("Kept: they told us that all is well"),
    "silent": _("Silent: asked whether all is well, and no answer"),
    "lost": _("Lost: they said that they leave, and nothing since"),
}


def people(user: User, period: Period, _now: dt.datetime) -> Table:
    """Everybody with a case that was open in the period, by how it stood at its end."""
    found: dict[str, list[int]] = defaultdict(list)
    for contact, fate in _fates(user, period).items():
        found[fate].append(contact)
    everybody = [contact for contacts in found.values() for contact in contacts]
    rows = [
        Row(
            fate,
            label,
            (count(Source.PERSON, found[fate]), _of_all(found[fate], everybody)),
        )
        for fate, label in _FATES.items()
    ]
    rows.append(Row("all", _("All together"), (count(Source.PERSON, everybody), "")))
    return Table(
        "people",
        _("People"),
        _(
            "Everybody whose case was open in the period, each once, as it stood at the period's"
            " end. Silence is not satisfaction, so it is counted apart."
        ),
        _("Where we stand with them"),
        (Column("people", _("People")), Column("share", _("Of all"))),
        rows,
    )


def _of_all(some: list[int], everybody: list[int]) -> Figure:
    return share(Source.PERSON, len(some), everybody)


def _fates(user: User, period: Period) -> dict[int, str]:
    leaving = Signal.objects.filter(
        conversation__contact=OuterRef("contact"), kind="churn_threat", strength__gte=_SAID,
        message__created_at__gte=OuterRef("opened_at"),
    )  # fmt: skip
    cases = cases_for(user).filter(
        Q(closed_at=None) | Q(closed_at__gte=period.since), opened_at__lt=period.until
    )
    # Compared by the database: ten thousand moments take it less time than Python to read.
    ended = ExpressionWrapper(Q(closed_at__lt=period.until), BooleanField())
    rows = cases.annotate(leaves=Exists(leaving), ended=ended).order_by("opened_at", "pk")
    fates: dict[int, str] = {}
    for contact, is_ended, confirmed, leaves in rows.values_list(
        "contact", "ended", "confirmed_by", "leaves"
    ):
        if not is_ended:
            fates[contact] = "unresolved"
        elif fates.get(contact) != "unresolved":
            fates[contact] = "kept" if confirmed else "lost" if leaves else "silent"
    return fates
