"""A desk where thousands were told a wrong price: made and asked about in its own process.

``python -m tests.desk.facts.thousands prepare 300`` and so on; each answers with one line of JSON.
"""

import datetime as dt
import json
import sys
from collections import Counter

import django

django.setup()

from django.db import transaction  # noqa: E402 - Django must be set up first

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402
from nanni_desk.accounts.services import create_person  # noqa: E402
from nanni_desk.conversations.models import (  # noqa: E402
    Contact,
    Conversation,
    Inbox,
    Message,
    NextAction,
    Statement,
    Status,
)
from nanni_desk.events.models import Event  # noqa: E402
from nanni_desk.facts.models import Retraction  # noqa: E402
from nanni_desk.facts.services import disclosing, keeping, retracting  # noqa: E402
from nanni_desk.facts.written import Written  # noqa: E402
from nanni_desk.lib import clock  # noqa: E402
from nanni_desk.recovery.models import Case  # noqa: E402

_SAID = "УЗИ стоит 2 400 ₽."
_DAY = dt.timedelta(days=1)


def prepare(people: int) -> dict[str, int]:
    """Everybody was told yesterday; today the price is corrected."""
    now = clock.now()
    team = Team.objects.create(name="Copper")
    lead, _owner = (
        create_person(email=f"{name}@example.org", name=name, password="copper-of-Dilmun-1750",
                      now=now - 365 * _DAY, role=role, teams=[team])
        for name, role in (("Sit-Sin", Role.LEAD), ("Owner", Role.OWNER))
    )  # fmt: skip
    inbox = Inbox.objects.create(name="Clinic", kind="widget", key="clinic", secret="s" * 43,
                                 team=team, language="ru")  # fmt: skip
    fact = keeping.write_down(
        actor=lead, now=now - 2 * _DAY,
        written=Written("УЗИ", "price", "2 400 ₽", ("узи",), "measured", source="Прейскурант"),
    )  # fmt: skip
    _tell(people, inbox, lead, now - _DAY)
    made = retracting.correct(
        actor=lead, fact=fact, value="2 600 ₽", wrong_since=None, why="Опечатка", now=now
    )
    return {"retraction": made.pk}


@transaction.atomic
def _tell(people: int, inbox: Inbox, agent: User, at: dt.datetime) -> None:
    contacts = Contact.objects.bulk_create(
        Contact(name=f"Клиент {n}", created_at=at) for n in range(people)
    )
    rooms = Conversation.objects.bulk_create(
        Conversation(
            inbox=inbox, contact=contact, team=inbox.team, language="ru", assignee=agent,
            assigned_at=at, answered_at=at, created_at=at, status=Status.WAITING,
            next_action=NextAction.CHECK_BACK, next_action_at=at + 9 * _DAY, last_message_at=at,
        )
        for contact in contacts
    )  # fmt: skip
    for kind, body in (
        (Message.Kind.INBOUND, "Сколько стоит УЗИ?"),
        (Message.Kind.OUTBOUND, _SAID),
    ):
        ours = kind == Message.Kind.OUTBOUND
        said = Message.objects.bulk_create(
            Message(
                conversation=room, kind=kind, body=body, created_at=at,
                author=agent if ours else None,
                state=Message.State.SENT if ours else Message.State.STORED,
            )
            for room in rooms
        )  # fmt: skip
    begin, value = _SAID.index("2 400"), "2 400 ₽"
    Statement.objects.bulk_create(
        Statement(
            conversation=message.conversation, message=message, start=begin,
            end=begin + len(value), text=value, kind="price", subject=["узи"], value="2400 RUB",
            verdict="agrees", fact="УЗИ", made_at=at,
        )
        for message in said
    )  # fmt: skip


def found(retraction: int) -> dict[str, int]:
    """How many people the search has found so far."""
    return {"people": Retraction.objects.get(pk=retraction).disclosures.count()}


def approve(retraction: int) -> dict[str, int]:
    """The lead asks, the owner says yes."""
    lead, owner = (User.objects.get(role=role) for role in (Role.LEAD, Role.OWNER))
    made = Retraction.objects.get(pk=retraction)
    batch = disclosing.ask_for_all(actor=lead, retraction=made, per_minute=10_000, now=clock.now())
    disclosing.approve(actor=owner, batch=batch, now=clock.now())
    return {"batch": batch.pk}


def told(retraction: int) -> dict[str, object]:
    """How far it is, and whether anybody got anything twice."""
    made = Retraction.objects.get(pk=retraction)
    replies = Message.objects.filter(token__startswith="disclosure-")
    per_person = Counter(replies.values_list("conversation__contact", flat=True))
    sent = Event.objects.filter(kind="message.sent").values_list("data__message", flat=True)
    per_reply = Counter(number for number in sent)
    return {
        "states": dict(Counter(made.disclosures.values_list("state", flat=True))),
        "replies": sum(per_person.values()),
        "most_for_one": max(per_person.values(), default=0),
        "most_sent": max(per_reply.values(), default=0),
        "cases": Case.objects.count(),
    }


if __name__ == "__main__":
    name, *numbers = sys.argv[1:]
    print(json.dumps(globals()[name](*map(int, numbers))))  # noqa: T201 - the answer
