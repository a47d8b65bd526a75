"""The tables of the report, in the order of the page; each by its code."""

import datetime as dt
from collections.abc import Callable, Sequence

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.lib.errors import NotThere
from nanni_desk.reports.figures import Column, Figure, Row, Table
from nanni_desk.reports.periods import Period
from nanni_desk.reports.selectors.causes import by_area, by_cause
from nanni_desk.reports.selectors.equality import equal_remedies
from nanni_desk.reports.selectors.loudness import public_and_private
from nanni_desk.reports.selectors.managers import waiting
from nanni_desk.reports.selectors.people import people
from nanni_desk.reports.selectors.pulse import weeks
from nanni_desk.reports.selectors.refunds import refunds
from nanni_desk.reports.selectors.remedies import failed_again, given
from nanni_desk.reports.selectors.states import time_in_states
from nanni_desk.reports.selectors.telling import told_first

Builder = Callable[[User, Period, dt.datetime], Table]
TABLES: dict[str, Builder] = {
    "people": people,
    "told": told_first,
    "states": time_in_states,
    "managers": waiting,
    "second": failed_again,
    "remedies": given,
    "equal": equal_remedies,
    "public": public_and_private,
    "areas": by_area,
    "causes": by_cause,
}
#: What the head of the firm reads each month: people and causes, and what it cost (S1-18).
MONTHLY = ("people", "areas", "causes", "told", "second", "remedies")
#: What everybody who works here reads; no role can hide it (S4-24).
OPEN: dict[str, Builder] = {"refunds": refunds, "pulse": weeks}


def report(
    user: User, period: Period, now: dt.datetime, codes: Sequence[str] = tuple(TABLES)
) -> list[Table]:
    """Several tables of the report.

    Raises:
        NotAllowed: this person reads no reports.
    """
    demand(user, Right.SEE_REPORTS)
    return [TABLES[code](user, period, now) for code in codes]


def open_numbers(user: User, period: Period, now: dt.datetime) -> list[Table]:
    """What everybody reads."""
    return [build(user, period, now) for build in OPEN.values()]


def table_for(user: User, code: str, period: Period, now: dt.datetime) -> Table:
    """One table by its code.

    Raises:
        NotThere: there is none.
        NotAllowed: this person reads no reports, and the table is not open to everybody.
    """
    if code in OPEN:
        return OPEN[code](user, period, now)
    if code not in TABLES:
        raise NotThere
    return report(user, period, now, (code,))[0]


def figure_for(
    user: User, place: tuple[str, str, str], period: Period, now: dt.datetime
) -> tuple[Table, Row, Column, Figure]:
    """One figure by the codes of its table, row and column.

    Raises:
        NotThere: there is none.
        NotAllowed: as of the table.
    """
    table = table_for(user, place[0], period, now)
    found = table.figure(*place[1:])
    if found is None:
        raise NotThere
    return table, *found
