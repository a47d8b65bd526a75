"""Our desk with many conversations, asked through Django's test client; beside ``peers/tickets``.

``python -m bench.desk_work NUMBER`` in a desk's environment; answers every line ("list", "open",
"post") with seconds and statements, in JSON.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable

import django

django.setup()

from django.db import connection  # noqa: E402 - Django must be set up first
from django.http import HttpResponseBase  # noqa: E402 - see above
from django.test import Client  # noqa: E402 - see above
from django.test.utils import CaptureQueriesContext  # noqa: E402 - see above

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.conversations.models import (  # noqa: E402 - see above
    Contact,
    Conversation,
    Inbox,
    Message,
    NextAction,
)
from nanni_desk.lib import clock  # noqa: E402 - see above

#: The customer's and ours, in turn; the last one is what is posted.
_SAID = (
    "Сколько стоит приём и до скольки вы открыты?",
    "Здравствуйте! Приём терапевта стоит 1500 рублей, по будням мы открыты до 21:00.",
    "Спасибо! Запишите меня на четверг, на 18:00.",
    "Записали вас на четверг, 18:00, к терапевту Ирине Ковалёвой, кабинет 12.",
    "А парковка рядом есть?",
    "Да, парковка есть во дворе: въезд с улицы Мира, для пациентов она бесплатная.",
)
_MESSAGES = len(_SAID) - 1


def fill(count: int) -> User:
    """Conversations of five messages each, written in bulk; gives somebody who sees them all."""
    now = clock.now()
    team = Team.objects.create(name="Bench")
    person = create_person(
        email="bench@example.org", name="Bench", password=None, now=now, role=Role.AGENT,
        teams=[team],
    )  # fmt: skip
    inbox = Inbox.objects.create(name="B", kind="widget", key="bench", secret="s" * 43, team=team)
    contacts = Contact.objects.bulk_create(
        (Contact(name=f"Клиент {n}", created_at=now) for n in range(count)), batch_size=1000
    )
    made = Conversation.objects.bulk_create(
        (_conversation(inbox, team, contact, number, now) for number, contact in
         enumerate(contacts)),
        batch_size=1000,
    )  # fmt: skip
    messages = Message.objects.bulk_create(
        (_message(one, number, person, now) for one in made for number in range(_MESSAGES)),
        batch_size=1000,
    )
    for one, last in zip(made, messages[_MESSAGES - 1 :: _MESSAGES], strict=True):
        one.last_message = last.pk
    Conversation.objects.bulk_update(made, ["last_message"], batch_size=500)
    return person


def _conversation(
    inbox: Inbox, team: Team, contact: Contact, number: int, now: dt.datetime
) -> Conversation:
    asked = now - dt.timedelta(seconds=number + 60)
    return Conversation(
        inbox=inbox, team=team, contact=contact, language="ru", created_at=asked,
        next_action=NextAction.REPLY, next_action_at=now, owed_since=asked, last_message_at=asked,
    )  # fmt: skip


def _message(held: Conversation, number: int, person: User, now: dt.datetime) -> Message:
    ours = number % 2 == 1
    return Message(
        conversation=held, body=_SAID[number], created_at=now,
        kind=Message.Kind.OUTBOUND if ours else Message.Kind.INBOUND,
        state=Message.State.SENT if ours else Message.State.STORED, author=person if ours else None,
    )  # fmt: skip


def works(person: User) -> dict[str, Callable[[], None]]:
    """What can be asked for, each of them a whole page; a post goes through engine and gate."""
    client = Client()
    client.force_login(person)
    conversations = iter(Conversation.objects.order_by("-pk"))

    def show() -> None:
        expect(client.get("/"), 200)

    def look() -> None:
        expect(client.get(f"/c/{next(conversations).pk}/"), 200)

    def post() -> None:
        held = next(conversations)
        values = {"body": _SAID[-1], "seen": held.last_message, "token": f"t{held.pk}"}
        expect(client.post(f"/c/{held.pk}/reply/", values), 302)

    return {"list": show, "open": look, "post": post}


def expect(response: HttpResponseBase, status: int) -> None:
    """Fail loudly when a page did not come."""
    if response.status_code != status:
        raise SystemExit(f"expected {status}, got {response.status_code}")


def main(count: str) -> None:
    """Fill a desk, then do as each line says."""
    known = works(fill(int(count)))
    print(json.dumps({"version": ""}), flush=True)
    for line in sys.stdin:
        work = known[line.strip()]
        begun = time.perf_counter()
        work()
        spent = time.perf_counter() - begun
        with CaptureQueriesContext(connection) as asked:
            work()
        print(json.dumps({"seconds": spent, "statements": len(asked)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
