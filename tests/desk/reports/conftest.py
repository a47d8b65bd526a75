"""A month of recovery in plain rows: cases in every state, with steps, remedies and causes."""

import datetime as dt
import itertools
import random

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.models import Approval, Case, CaseIssue, CaseStep, Remedy
from nanni_desk.recovery.states import State
from tests.desk.conftest import NOON

WAY = [state for state in State if state != State.DISPUTED]
MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
_tokens = itertools.count()


class Month:
    """Writes cases down as if they had happened; ``now`` is the end of it."""

    def __init__(self, cast, now):
        self.cast, self.now = cast, now

    def case(self, name="Клиент", *, to=State.CLOSED, days_ago=5, hours=3, late=(), **fields):
        """A case that went as far as ``to``, ``hours`` in each state, late in some."""
        at = self.now - days_ago * DAY
        contact = Contact.objects.create(name=name, created_at=at)
        conversation = begin(inbox=self.cast.inbox, contact=contact, now=at)
        closed = to == State.CLOSED
        fields = {"severity": "C", "opened_at": at, "owner": self.cast.ea_nasir} | fields
        moved = at + hours * HOUR * WAY.index(to)
        case = Case.objects.create(
            contact=contact, conversation=conversation, state=to, state_since=moved,
            due_at=None if closed else moved + DAY, closed_at=moved if closed else None, **fields,
        )  # fmt: skip
        CaseStep.objects.create(case=case, went_to=State.DETECTED, at=at)
        for state, following in itertools.pairwise(WAY[: WAY.index(to) + 1]):
            at += hours * HOUR
            CaseStep.objects.create(
                case=case, came_from=state, went_to=following, at=at, seconds=hours * 3600,
                late_since=at - MINUTE if state in late else None, by=self.cast.ea_nasir,
            )  # fmt: skip
        return case

    def failed(self, case, kind="promise", title="Не перезвонили"):
        """What went wrong."""
        return CaseIssue.objects.create(
            case=case, kind=kind, title=title, happened_at=case.opened_at
        )

    def gave(self, case, kind="callback", amount=None, currency="RUB", *, days_ago=1, **fields):
        """A remedy that was given, or whatever else ``state`` says."""
        at = self.now - days_ago * DAY
        fields = {"state": Remedy.State.FULFILLED, "settled_at": at, "due_at": at} | fields
        return Remedy.objects.create(
            case=case, kind=kind, text=f"{kind} {amount}", amount=amount,
            currency=currency if amount else "", offered_by=self.cast.ea_nasir,
            offered_at=at - DAY, token=f"m{next(_tokens)}", **fields,
        )  # fmt: skip

    def asked(self, case, minutes, *, raised=0, is_answered=True):
        """A question to a manager, answered after so many minutes or not yet."""
        remedy = self.gave(case, "refund", 20_000_00, state=Remedy.State.WAITING, settled_at=None)
        begun = self.now - minutes * MINUTE
        return Approval.objects.create(
            remedy=remedy, role="lead", level=1, raised=raised, asked_at=begun, rises_at=begun,
            answered_at=self.now if is_answered else None,
        )  # fmt: skip


@pytest.fixture
def month(cast, at):
    """The writer, with the clock at the 20th of a month."""
    at.now = NOON + 17 * DAY
    return Month(cast, at.now)


def live(month, seed):
    """Writes a month down with a bit of everything."""
    draw = random.Random(seed)
    for number in range(24):
        case = month.case(
            f"Клиент {number}", to=draw.choice(WAY), days_ago=draw.randint(3, 12),
            hours=draw.randint(1, 4), late=draw.sample(WAY, 2), loss_currency="RUB",
            loss_money=draw.choice([None, 500_00]), loss_hours=draw.choice([None, 2]),
            breached_at=draw.choice([None, month.now]),
        )  # fmt: skip
        month.failed(case, draw.choice(["promise", "money"]))
        month.gave(case, *draw.choice(GIVEN))
        if draw.random() < 0.3:
            month.gave(
                case, "redo", state=Remedy.State.CHOSEN, settled_at=None, days_ago=2,
                broken_at=draw.choice([None, month.now]),
            )  # fmt: skip
        if draw.random() < 0.3:
            answered = draw.random() < 0.7
            month.asked(case, draw.randint(1, 300), raised=1 - answered, is_answered=answered)


@pytest.fixture
def lived(month):
    """A month with a bit of everything."""
    live(month, 5)
    return month


GIVEN = [
    ("refund", 500_00), ("refund", 250_00), ("bonus", 300_00, "USD"), ("callback",),
    ("refund", 700_00, "EUR"),
]  # fmt: skip
