"""Our desk with many conversations, asked through Django's test client; beside ``peers/tickets``.

``python -m bench.desk_work NUMBER`` in a desk's environment; answers every line with seconds,
statements, and of what the seconds consist, in JSON. The lines:

- ``list``, ``open``: a whole page.
- ``post``: a reply is reviewed, accepted and held, in a conversation that this process has never
  read and whose ledgers were never kept: both are made up for in the same request.
- ``typed``: the same as people do it, when the composer has had the text reviewed as it was typed.
- ``sent``: what follows when the hold is over: the worker claims the reply and hands it over.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from types import SimpleNamespace

import django

django.setup()

from django.db import connection, transaction  # noqa: E402 - Django must be set up first
from django.http import HttpResponseBase  # noqa: E402 - see above
from django.test import Client  # noqa: E402 - see above
from django.test.utils import CaptureQueriesContext  # noqa: E402 - see above

from bench.parts import Parts  # noqa: E402 - see above
from nanni_desk.accounts.models import Role, Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.conversations.models import (  # noqa: E402 - see above
    Contact,
    Conversation,
    Inbox,
    Message,
    NextAction,
)
from nanni_desk.conversations.services import accepting, ledgers, replying  # noqa: E402 - see above
from nanni_desk.lib import clock  # noqa: E402 - see above
from nanni_desk.processes.sending import deliver  # noqa: E402 - see above
from nanni_desk.reviews.services import sending  # noqa: E402 - see above
from nanni_desk.reviews.views import sending as posting  # noqa: E402 - see above

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


#: Gets something ready, and gives what is to be timed.
Work = Callable[[], Callable[[], None]]


def works(person: User) -> dict[str, Work]:
    """What can be asked for."""
    client = Client()
    client.force_login(person)
    conversations = iter(Conversation.objects.order_by("-pk"))

    def show() -> Callable[[], None]:
        return lambda: expect(client.get("/"), 200)

    def look() -> Callable[[], None]:
        page = f"/c/{next(conversations).pk}/"
        return lambda: expect(client.get(page), 200)

    def post(held: Conversation | None = None) -> Callable[[], None]:
        held = held or next(conversations)
        values = {"body": _SAID[-1], "seen": held.last_message, "token": f"t{held.pk}"}
        return lambda: expect(client.post(f"/c/{held.pk}/reply/", values), 302)

    def typed() -> Callable[[], None]:
        held = next(conversations)
        draft = {"body": _SAID[-1], "mode": "reply"}
        expect(client.post(f"/c/{held.pk}/review/", draft, content_type="application/json"), 200)
        return post(held)

    def sent() -> Callable[[], None]:
        post()()
        return hand_over

    return {"list": show, "open": look, "post": post, "typed": typed, "sent": sent}


def hand_over() -> None:
    """What the worker does with the reply that was held last."""
    Message.objects.filter(state=Message.State.HELD).update(hold_until=clock.now())
    (claimed,) = replying.claim_due(clock.now(), limit=1)
    deliver(claimed)


def parts() -> Parts:
    """Times what a reply is made of."""
    found = Parts()
    found.time(posting, "whole_for", "reading the conversation")
    found.time(sending, "examine", "review")
    for owner, function in ((accepting, "read"), (accepting, "follow"), (ledgers.Kept, "write")):
        found.time(owner, function, "ledgers")

    def atomic() -> ExitStack[bool | None]:
        both = ExitStack()
        both.enter_context(found.part("transaction"))
        both.enter_context(transaction.atomic())
        return both

    vars(accepting)["transaction"] = SimpleNamespace(atomic=atomic)
    return found


def expect(response: HttpResponseBase, status: int) -> None:
    """Fail loudly when a page did not come."""
    if response.status_code != status:
        raise SystemExit(f"expected {status}, got {response.status_code}")


def main(count: str) -> None:
    """Fill a desk, then do as each line says."""
    known, timed = works(fill(int(count))), parts()
    print(json.dumps({"version": ""}), flush=True)
    for line in sys.stdin:
        get_ready = known[line.strip()]
        work = get_ready()
        timed.spent.clear()
        begun = time.perf_counter()
        with timed.part("request"):
            work()
        spent, of_these = time.perf_counter() - begun, dict(timed.spent)
        work = get_ready()
        with CaptureQueriesContext(connection) as asked:
            work()
        answer = {"seconds": spent, "statements": len(asked), "parts": of_these}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
