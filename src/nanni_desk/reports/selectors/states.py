"""How long cases stay in each state, and how often the state's term runs out (S2-8)."""

import datetime as dt
from collections import defaultdict

from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.recovery.models import CaseStep
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.recovery.states import State
from nanni_desk.reports.figures import Column, Row, Source, Table, count, length, share
from nanni_desk.reports.periods import Period

_COLUMNS = (
    Column("left", _("Left it")),
    Column("half", _("Half took less than")),
    Column("tenth", _("One in ten took longer than")),
    Column("late", _("Left it past its term")),
    Column("now", _("Past its term now")),
)


def time_in_states(user: User, period: Period, _now: dt.datetime) -> Table:
    """Stays that ended in the period; and the cases that are late as the page is read."""
    lasted: dict[str, list[tuple[int, int]]] = defaultdict(list)
    late: dict[str, list[int]] = defaultdict(list)
    ended = CaseStep.objects.filter(
        at__gte=period.since, at__lt=period.until, seconds__isnull=False,
        case__in=cases_for(user).order_by().values("pk"),
    )  # fmt: skip
    for number, state, seconds in ended.values_list("pk", "came_from", "seconds"):
        lasted[state].append((seconds or 0, number))
    for number, state in ended.exclude(late_since=None).values_list("pk", "came_from"):
        late[state].append(number)
    now_late: dict[str, list[int]] = defaultdict(list)
    unmoved = cases_for(user).exclude(state=State.CLOSED).exclude(breached_at=None)
    for number, state in unmoved.values_list("pk", "state"):
        now_late[state].append(number)
    rows = [
        _row(state, lasted[state], late[state], now_late[state])
        for state in State
        if state != State.CLOSED
    ]
    about = _(
        "From the day's clock, nights and weekends included: so long a customer waits. Stays that"
        " ended in the period; what is late now is late whatever the period."
    )
    return Table("states", _("Time in each state"), about, _("State of a case"), _COLUMNS, rows)


def _row(state: State, lasted: list[tuple[int, int]], late: list[int], now_late: list[int]) -> Row:
    # In order once: both lengths want it, and sorting what is sorted takes no time.
    lasted.sort()
    left = [number for _seconds, number in lasted]
    cells = (
        count(Source.STEP, left),
        length(Source.STEP, lasted, 0.5),
        length(Source.STEP, lasted, 0.9),
        share(Source.STEP, len(late), left),
        count(Source.CASE, now_late),
    )
    return Row(state.value, state.label, cells)
