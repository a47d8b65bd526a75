"""``python -m tests.desk.faults.book COMMAND``: prepares a desk, and tells what is in it.

Runs with the settings of the desk under test, in a process of its own, and answers in JSON.
"""

import datetime as dt
import json
import sys
import time
from collections import Counter

import django

django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.db import InterfaceError, OperationalError, connection, transaction  # noqa: E402

from nanni_desk.accounts.models import Role, Team, User  # noqa: E402
from nanni_desk.accounts.services import create_person  # noqa: E402
from nanni_desk.attention.models import Raised  # noqa: E402
from nanni_desk.channels.widget.access import give_pass  # noqa: E402
from nanni_desk.config.subscriptions import CONSUMERS  # noqa: E402
from nanni_desk.conversations.models import (  # noqa: E402
    Contact,
    Conversation,
    Inbox,
    Message,
    TeamHours,
)
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402
from nanni_desk.events.models import Cursor, Event  # noqa: E402
from nanni_desk.events.selectors import Audience, events_after, last_event_id  # noqa: E402
from nanni_desk.lib import clock  # noqa: E402

KEY = "faults"
#: Whom the load leaves unanswered, see ``load.LATE``.
LATE = "Late-Comer"
UNSENT = (Message.State.HELD, Message.State.PENDING)


def prepare():
    """A team that never sleeps, an owner who sees everything, and a widget."""
    team = Team.objects.create(name="Copper")
    TeamHours.objects.create(team=team, week=[[["00:00", "23:59"]]] * 7, holidays_of="")
    inbox = Inbox.objects.create(name="Clinic", kind="widget", key=KEY, secret="s" * 43, team=team)
    owner = create_person(
        email="owner@example.org", name="Owner", password=None, now=clock.now(), role=Role.OWNER,
        teams=[team],
    )  # fmt: skip
    session = SessionStore()
    session[SESSION_KEY] = str(owner.pk)
    session[BACKEND_SESSION_KEY] = "nanni_desk.accounts.sessions.People"
    session[HASH_SESSION_KEY] = owner.get_session_auth_hash()
    session.save()
    shown = give_pass(inbox, settings.PUBLIC_URL)
    return {"session": session.session_key, "pass": shown, "last": last_event_id()}


def late(count):
    """Customers whose message has waited for ten minutes already: every step is due."""
    inbox = _insist(Inbox.objects.get, key=KEY)
    then = clock.now() - dt.timedelta(minutes=10)
    return [_insist(_one_late, inbox, then) for _ in range(int(count))]


@transaction.atomic
def _one_late(inbox, then):
    contact = Contact.objects.create(name=LATE, created_at=then)
    conversation = begin(inbox=inbox, contact=contact, now=then)
    receive(conversation=conversation.pk, body="Где мой заказ?", now=then)
    return conversation.pk


def _insist(do, *arguments, **named):
    """Do it, however often the database goes away meanwhile."""
    while True:
        try:
            return do(*arguments, **named)
        except (OperationalError, InterfaceError):
            connection.close()
            time.sleep(0.1)


def minute_later():
    """What killed workers had taken lapses, as it does when a minute has passed."""
    then = clock.now() - dt.timedelta(seconds=1)
    return Message.objects.filter(claimed_until__gt=then).update(claimed_until=then)


def told():
    """What every promise of the desk is checked against."""
    raised = Counter(Raised.objects.values_list("conversation", flat=True))
    said = Counter(
        Event.objects.filter(kind="attention.raised").values_list("conversation", flat=True)
    )
    messages = Message.objects.exclude(token=None)
    sent = Counter(e.data["message"] for e in Event.objects.filter(kind="message.sent"))
    last = last_event_id()
    cursors = dict(Cursor.objects.values_list("name", "last"))
    return {
        "inbound": Counter(messages.filter(kind="inbound").values_list("token", flat=True)),
        "outbound": [
            [m.token, m.state, sent[m.pk]]
            for m in messages.filter(kind=Message.Kind.OUTBOUND, is_bot=False)
        ],
        "unsent": list(
            Message.objects.filter(state__in=UNSENT).values_list("pk", "state", "attempts")
        ),
        "bot": [sent[m.pk] for m in Message.objects.filter(is_bot=True)],
        "due": list(
            Conversation.objects.filter(watch_at__lte=clock.now()).values_list("pk", flat=True)
        ),
        "raised": raised,
        "said": said,
        "behind": [one.name for one in CONSUMERS if cursors.get(one.name, 0) < last],
        "events": list(events_after(0, _owner_hears()).values_list("id", flat=True)),
    }


def _owner_hears():
    return Audience(User.objects.get(role=Role.OWNER).pk, None)


COMMANDS = {"prepare": prepare, "late": late, "minute_later": minute_later, "told": told}

if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    json.dump(_insist(COMMANDS[name], *arguments), sys.stdout)
