"""Promises inside a desk: ``python -m bench.desk_promises_child NUMBER ROUNDS``; says it in JSON.

A process of its own, because Django reads its settings once. It fills the desk in two steps, with a
hundredth of the promises and then with all, and measures each time: the pages of the owner and of
an agent, and the watchdog's sweep.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from statistics import quantiles

import django

django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connection  # noqa: E402 - see above
from django.test import Client  # noqa: E402 - see above

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.attention.services import promises_due  # noqa: E402 - see above
from nanni_desk.conversations.models import (  # noqa: E402 - see above
    Commitment,
    Contact,
    Conversation,
    Inbox,
    NextAction,
)
from nanni_desk.lib import clock  # noqa: E402 - see above
from nanni_desk.lib.engine import warm_up  # noqa: E402 - see above

_TEAMS, _PEOPLE = 5, 25
#: So many of them fall due while the sweep is measured: an ordinary minute of a large desk.
_DUE = 20
_BATCH = 2000
_HOUR = dt.timedelta(hours=1)


def main(count: int, rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds: ``few`` with a hundredth of the promises, ``many`` with all."""
    now = clock.now()
    teams = [Team.objects.create(name=f"Team {n}") for n in range(_TEAMS)]
    people = [_person(n, teams[n % _TEAMS], now) for n in range(_PEOPLE)]
    owner = create_person(
        email="owner@example.org", name="Owner", password=None, now=now, role=Role.OWNER
    )
    few = count // 100
    _promise(few, people, now)
    warm_up()
    found = {"few": _measured(owner, people[0], rounds)}
    _promise(count - few, people, now)
    if connection.vendor == "postgresql":
        # Its own vacuum would come by within minutes.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    found["many"] = _measured(owner, people[0], rounds)
    return found


def _measured(owner: User, agent: User, rounds: int) -> dict[str, float]:
    pages = {
        "owner, everybody's": (owner, "?owner=all"),
        "agent, everybody's": (agent, "?owner=all"),
        "agent, mine": (agent, ""),
        "owner, of a colleague": (owner, f"?owner={agent.pk}"),
    }
    found = {name: _p95(_page(user, query), rounds) for name, (user, query) in pages.items()}
    quiet = _p95(lambda: promises_due(clock.now()), rounds)
    return {**found, "sweep": quiet, "sweep with some due": _with_some_due()}


def _page(user: User, query: str) -> Callable[[], object]:
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)

    def read() -> None:
        answer = client.get(f"/promises/{query}")
        if b'id="promise-' not in answer.content:
            msg = f"no promises at {query!r}"
            raise AssertionError(msg)

    return read


def _with_some_due() -> float:
    at = clock.now()
    numbers = list(Commitment.objects.filter(state="open").values_list("pk", flat=True)[:_DUE])
    Commitment.objects.filter(pk__in=numbers).update(due=at - dt.timedelta(seconds=1))
    begun = time.perf_counter()
    told = promises_due(at)
    took = (time.perf_counter() - begun) * 1000
    if told != _DUE:
        msg = f"{told} promises were told of instead of {_DUE}"
        raise AssertionError(msg)
    return took


def _p95(work: Callable[[], object], rounds: int) -> float:
    work()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return quantiles(times, n=20)[-1]


def _person(number: int, team: Team, now: dt.datetime) -> User:
    return create_person(
        email=f"p{number}@example.org", name=f"Person {number}", password=None, now=now,
        role=Role.AGENT, teams=[team],
    )  # fmt: skip


def _promise(count: int, people: list[User], now: dt.datetime) -> None:
    """Open promises, each in a conversation of its own, over a hundred days; half are passed on."""
    contact = Contact.objects.create(name="Bench", created_at=now)
    inboxes = {person: _inbox(person) for person in people}
    begun = Commitment.objects.count()
    for first in range(begun, begun + count, _BATCH):
        numbers = range(first, min(first + _BATCH, begun + count))
        made = Conversation.objects.bulk_create(
            _conversation(inboxes[person], contact, person)
            for person in (people[number % _PEOPLE] for number in numbers)
        )
        Commitment.objects.bulk_create(
            Commitment(
                conversation=one, text=f"Перезвоню вам и скажу, что с заказом № {number}",
                due=now + _HOUR + _spread(number), made_at=now, keeper=one.assignee,
                owner=one.assignee if number % 2 else None, source=Commitment.Source.HAND,
            )
            for number, one in zip(numbers, made, strict=True)
        )  # fmt: skip


def _inbox(person: User) -> Inbox:
    team = person.teams.get()
    return Inbox.objects.get_or_create(
        key=f"bench-{team.pk}", defaults={"name": "B", "kind": "widget", "team": team}
    )[0]


def _conversation(inbox: Inbox, contact: Contact, person: User) -> Conversation:
    now = contact.created_at
    return Conversation(
        inbox=inbox, contact=contact, team=inbox.team, assignee=person, created_at=now,
        next_action=NextAction.KEEP_PROMISE, next_action_at=now,
    )  # fmt: skip


def _spread(number: int) -> dt.timedelta:
    """Terms in no order, within a hundred days."""
    return dt.timedelta(minutes=number * 7919 % 144_000)


if __name__ == "__main__":
    settings.ALLOWED_HOSTS = ["localhost"]
    json.dump(main(int(sys.argv[1]), int(sys.argv[2])), sys.stdout, ensure_ascii=False)
