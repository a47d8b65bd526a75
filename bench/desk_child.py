"""Measurements inside a desk: ``python -m bench.desk_child send|publish NUMBER``; answers in JSON.

A process of its own, because Django reads its settings once.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace

import django

django.setup()

from django.db import connection, transaction  # noqa: E402 - Django must be set up first
from django.test.utils import CaptureQueriesContext  # noqa: E402 - see above

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.conversations.models import (  # noqa: E402 - see above
    Contact,
    Conversation,
    Inbox,
    Message,
)
from nanni_desk.conversations.services import accepting  # noqa: E402 - see above
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402 - see above
from nanni_desk.events.publish import publish  # noqa: E402 - see above
from nanni_desk.lib import clock  # noqa: E402 - see above
from nanni_desk.lib.engine import warm_up  # noqa: E402 - see above

_TEXT = "Приём терапевта стоит 1500 рублей, по будням мы открыты до 21:00. " * 3
_WARM = 10
#: Of each in a turn.
_EACH = 10


def send(rounds: int) -> dict[str, object]:
    """Seconds for accepting replies, whole and their transactions, beside bare rows, in turns."""
    # As every process that answers people: else the collector looks through the engine.
    warm_up()
    actor, conversations = _cast(rounds * _EACH + _WARM + 1)
    fresh = iter(conversations)

    def reply_once(number: int) -> None:
        conversation = next(fresh)
        accepting.reply(
            actor=actor, conversation=conversation.pk, body=_TEXT[:200], now=clock.now(),
            seen=conversation.last_message, token=f"t{number}", hold=dt.timedelta(seconds=10),
        )  # fmt: skip

    def create_once(_number: int) -> None:
        Message.objects.create(
            conversation=conversations[0], kind=Message.Kind.NOTE, body=_TEXT[:200],
            created_at=clock.now(),
        )  # fmt: skip

    for number in range(_WARM):
        reply_once(number)
        create_once(number)
    with CaptureQueriesContext(connection) as asked:
        reply_once(_WARM)
    queries = asked.captured_queries
    inside = _transactions_of(accepting)
    times: dict[str, list[float]] = {"reply": [], "create": [], "transaction": []}
    for number in range(rounds):
        times["create"].append(_timed(create_once, number))
        times["reply"].append(_timed(reply_once, number))
        times["transaction"].append(sum(inside) / _EACH)
        inside.clear()
    begun = next(n for n, one in enumerate(queries) if one["sql"].startswith("BEGIN"))
    return {**times, "statements": len(queries) - begun}


def _transactions_of(module: ModuleType) -> list[float]:
    """How many seconds each transaction takes that the module begins from now on."""
    lengths = []

    @contextmanager
    def atomic() -> Iterator[None]:
        begun = time.perf_counter()
        with transaction.atomic():
            yield
        lengths.append(time.perf_counter() - begun)

    vars(module)["transaction"] = SimpleNamespace(atomic=atomic)
    return lengths


def publish_some(count: int) -> list[tuple[int, float]]:
    """Events one by one, with the moment before each one's transaction began to commit."""
    told = []
    for _ in range(count):
        with transaction.atomic():
            event = publish("setting.changed", at=clock.now(), actor="system", what="bench")
            told.append((event.pk, time.monotonic()))
        time.sleep(0.03)
    return told


def _timed(work: Callable[[int], None], turn: int) -> float:
    """Seconds for one of them, the mean of a turn."""
    begun = time.perf_counter()
    for number in range(_EACH):
        work(turn * _EACH + number + 1000)
    return (time.perf_counter() - begun) / _EACH


def _cast(count: int) -> tuple[User, list[Conversation]]:
    now = clock.now()
    team = Team.objects.create(name="Bench")
    actor = create_person(
        email="bench@example.org", name="Bench", password=None, now=now, role=Role.AGENT,
        teams=[team],
    )  # fmt: skip
    inbox = Inbox.objects.create(name="B", kind="widget", key="bench", secret="s" * 43, team=team)
    contact = Contact.objects.create(name="Bench", created_at=now)
    conversations = []
    for _ in range(count):
        made = begin(inbox=inbox, contact=contact, now=now)
        receive(conversation=made.pk, body="Сколько стоит приём и до скольки вы открыты?", now=now)
        made.refresh_from_db()
        conversations.append(made)
    return actor, conversations


COMMANDS: dict[str, Callable[[int], object]] = {"send": send, "publish": publish_some}

if __name__ == "__main__":
    json.dump(COMMANDS[sys.argv[1]](int(sys.argv[2])), sys.stdout)
