"""A report inside a desk: ``python -m bench.desk_reports_child NUMBER ROUNDS``; says it in JSON.

A process of its own, because Django reads its settings once. It writes a month of cases down in
two steps, a tenth of them and then all, and measures the report's page each time.
"""

import datetime as dt
import json
import sys
import time
from itertools import pairwise
from statistics import median

import django

django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connection  # noqa: E402 - see above
from django.test import Client  # noqa: E402 - see above

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.conversations.models import Contact, Conversation, Inbox  # noqa: E402 - see above
from nanni_desk.lib import clock  # noqa: E402 - see above
from nanni_desk.recovery.models import Case, CaseIssue, CaseStep, Cause, Remedy  # noqa: E402
from nanni_desk.recovery.states import WAYS, State  # noqa: E402 - see above

_WAY = [State.DETECTED]
while WAYS[_WAY[-1]]:
    _WAY.append(WAYS[_WAY[-1]][0])
_CAUSES, _BATCH = 40, 1000
_KINDS = ("promise", "money", "lateness", "quality")
_REMEDIES = (("refund", 50_000), ("bonus", 30_000), ("callback", None), ("redo", None))


def main(count: int, rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds of the page for an owner and for a lead: ``few`` and ``many`` cases."""
    now = clock.now()
    team = Team.objects.create(name="Team")
    lead, owner = (
        create_person(email=f"{role}@example.org", name=role, password=None, now=now, role=role,
                      teams=[team] if role == Role.LEAD else [])
        for role in (Role.LEAD, Role.OWNER)
    )  # fmt: skip
    inbox = Inbox.objects.create(name="B", kind="widget", key="bench", team=team)
    for number in range(_CAUSES):
        Cause.objects.create(title=f"Cause {number}", key=f"cause {number}", opened_at=now)
    found = {}
    for name, numbers in (("few", range(count // 10)), ("many", range(count // 10, count))):
        for first in range(numbers.start, numbers.stop, _BATCH):
            _write(range(first, min(first + _BATCH, numbers.stop)), inbox, lead, now)
        if connection.vendor == "postgresql":
            # Its own vacuum would come by within minutes.
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        found[name] = {"owner": _took(owner, rounds), "lead": _took(lead, rounds)}
    return found


def _took(user: User, rounds: int) -> float:
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    times = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        answer = client.get("/reports/?period=quarter")
        times.append((time.perf_counter() - begun) * 1000)
        if b"reports/remedies/refund-rub" not in answer.content:
            msg = "there is no remedy in the report"
            raise AssertionError(msg)
    return median(times[1:])


def _write(numbers: range, inbox: Inbox, agent: User, now: dt.datetime) -> None:
    """Closed cases of the last thirty days, each with all its steps, an issue and a remedy."""
    began = [now - dt.timedelta(minutes=number * 7919 % 43_200) for number in numbers]
    contacts = Contact.objects.bulk_create(
        Contact(name=f"Customer {number}", created_at=at)
        for number, at in zip(numbers, began, strict=True)
    )
    conversations = Conversation.objects.bulk_create(
        Conversation(inbox=inbox, team=inbox.team, contact=contact, created_at=at, status="closed")
        for contact, at in zip(contacts, began, strict=True)
    )
    causes = list(Cause.objects.all())
    cases = Case.objects.bulk_create(
        Case(
            contact=one.contact, conversation=one, state=State.CLOSED, severity="C",
            owner=agent, opened_at=one.created_at, state_since=one.created_at, closed_at=now,
            cause=causes[number % _CAUSES], cause_named_at=now, loss_money=50_000,
            loss_currency="RUB",
        )
        for number, one in zip(numbers, conversations, strict=True)
    )  # fmt: skip
    CaseIssue.objects.bulk_create(
        CaseIssue(case=case, kind=_KINDS[number % 4], title="Failure", happened_at=case.opened_at)
        for number, case in zip(numbers, cases, strict=True)
    )
    CaseStep.objects.bulk_create(
        (
            CaseStep(
                case=case, came_from=state, went_to=following, at=now, seconds=number * 31 % 90_000,
                late_since=now if number % 10 == 0 else None,
            )
            for number, case in zip(numbers, cases, strict=True)
            for state, following in pairwise(_WAY)
        ),
        batch_size=5000,
    )  # fmt: skip
    Remedy.objects.bulk_create(
        Remedy(
            case=case, kind=_REMEDIES[number % 4][0], text="Remedy",
            amount=_REMEDIES[number % 4][1], currency="RUB" if number % 4 < 2 else "",  # noqa: PLR2004
            state=Remedy.State.FULFILLED, offered_by=agent, offered_at=now, due_at=now,
            settled_at=now, token=f"bench-{number}",
        )
        for number, case in zip(numbers, cases, strict=True)
    )  # fmt: skip


if __name__ == "__main__":
    settings.ALLOWED_HOSTS = ["localhost"]
    json.dump(main(int(sys.argv[1]), int(sys.argv[2])), sys.stdout)
