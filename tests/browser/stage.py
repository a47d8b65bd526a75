"""The cast of the browser's tests, in the database of a running desk; acts on commands.

`python -m tests.browser.stage` reads one JSON list a line, ``[name, arguments]``, and answers each
with a line of JSON. It is a process of its own beside the desk's, as another colleague would be.
"""

import datetime as dt
import json
import sys

import django

django.setup()

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import get_resolver  # noqa: E402

from nanni_desk.accounts.models import Presence, Role, Team, User  # noqa: E402
from nanni_desk.accounts.services import create_person, set_presence  # noqa: E402
from nanni_desk.conversations.models import Contact, Conversation, Inbox, Status  # noqa: E402
from nanni_desk.conversations.services import accepting, replying, working  # noqa: E402
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402
from nanni_desk.facts.services.keeping import write_down  # noqa: E402
from nanni_desk.facts.written import Written  # noqa: E402
from nanni_desk.lib import clock  # noqa: E402

PASSWORD = "copper-of-Dilmun-1750"
_PEOPLE = (
    ("ea_nasir", Role.AGENT), ("sit_sin", Role.LEAD), ("owner", Role.OWNER),
    # Takes a conversation under the usual limit: the others' hands fill as the tests go on.
    ("ilsu", Role.AGENT),
)  # fmt: skip


def prepare():
    """People, a team and an inbox; gives each person's session."""
    copper = Team.objects.create(name="Медь")
    Inbox.objects.create(
        name="Лавка", kind="widget", key="copper", secret="s" * 43, team=copper, language="ru",
        settings={"origins": []},
    )  # fmt: skip
    sessions = {}
    for name, role in _PEOPLE:
        user = create_person(
            email=f"{name}@example.org", name=name.replace("_", " ").title(), password=PASSWORD,
            now=clock.now(), role=role, teams=[copper], languages=["ru", "en"],
        )  # fmt: skip
        # Nobody is available, so that nothing is handed out before a test asks for it.
        set_presence(user=user, presence=Presence.AWAY, now=clock.now())
        sessions[name] = _session(user)
    return sessions


def _session(user):
    store = SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = "nanni_desk.accounts.sessions.People"
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.save()
    return store.session_key


def opens_clinic(origin):
    """A clinic with its administrator, and the page of `/demo/clinic/`; gives her session."""
    lipa = Team.objects.create(name="Клиника «Липа»")
    Inbox.objects.create(
        name=lipa.name, kind="widget", key="demo-clinic", secret="l" * 43, team=lipa,
        language="ru", settings={"origins": [origin]},
    )  # fmt: skip
    olga = create_person(
        email="olga@example.org", name="Ольга", password=PASSWORD, now=clock.now(),
        role=Role.AGENT, teams=[lipa], languages=["ru", "en"],
    )  # fmt: skip
    set_presence(user=olga, presence=Presence.AWAY, now=clock.now())
    return {"olga": _session(olga)}


def asks(name, *lines, subject="", inbox="copper"):
    """A customer begins a conversation and writes; gives its number."""
    now = clock.now()
    inbox = Inbox.objects.select_related("team").get(key=inbox)
    contact = Contact.objects.create(name=name, created_at=now)
    conversation = begin(inbox=inbox, contact=contact, now=now, subject=subject)
    for line in lines:
        receive(conversation=conversation.pk, body=line, now=clock.now())
    return conversation.pk


def says(conversation, line):
    """The customer writes more; gives the number of the message."""
    return receive(conversation=conversation, body=line, now=clock.now()).pk


def notes(conversation, line, who, *called):
    """A colleague writes a note."""
    people = User.objects.filter(email__in=[f"{one}@example.org" for one in called])
    return replying.note(
        actor=_person(who), conversation=conversation, body=line, now=clock.now(),
        token=f"note-{clock.now().timestamp()}", mentions=[user.pk for user in people],
    ).pk  # fmt: skip


def answers(conversation, line, who):
    """A colleague replies, and nobody can take it back."""
    _reply(conversation, line, who, clock.now())


def _reply(conversation, line, who, at):
    newest = Conversation.objects.get(pk=conversation).messages.order_by("pk").last()
    accepting.reply(
        actor=_person(who), conversation=conversation, body=line, now=at, seen=newest.pk,
        token=f"reply-{clock.now().timestamp()}", hold=dt.timedelta(),
    )  # fmt: skip


def shown_on(*origins):
    """Sites on which the widget may stand."""
    Inbox.objects.filter(key="copper").update(settings={"origins": origins})


def newest():
    """The number of the conversation that was begun last."""
    return Conversation.objects.order_by("pk").last().pk


def tells(name, lines):
    """A conversation that began some minutes ago; a line is minutes, who and words."""
    begun = clock.now() - dt.timedelta(minutes=lines[0][0])
    inbox = Inbox.objects.select_related("team").get(key="copper")
    contact = Contact.objects.create(name=name, created_at=begun)
    conversation = begin(inbox=inbox, contact=contact, now=begun)
    tells_more(conversation.pk, lines)
    return conversation.pk


def tells_more(conversation, lines):
    """More of what was said some minutes ago."""
    for minutes, who, line in lines:
        at = clock.now() - dt.timedelta(minutes=minutes)
        if who == "customer":
            receive(conversation=conversation, body=line, now=at)
        else:
            _reply(conversation, line, who, at)


def knows(name, value):
    """The fact book has a price."""
    written = Written(name, "price", value, source="Прейскурант", grade="measured")
    write_down(actor=_person("owner"), written=written, now=clock.now())


def sweeps_up():
    """The other tests' conversations are closed: a page of the list shows 25."""
    theirs = Conversation.objects.filter(inbox__key="copper")
    theirs.update(status=Status.CLOSED, closed_at=clock.now(), snoozed_until=None)


def assign(conversation, who):
    """It gets an owner."""
    working.assign(
        actor="system", conversation=conversation, assignee=_person(who), now=clock.now()
    )


def state(conversation):
    """How a conversation stands."""
    found = Conversation.objects.get(pk=conversation)
    return {"status": found.status, "assignee": found.assignee and found.assignee.email}


def likes(who, language="ru", **likings):
    """A person's language and likings."""
    user = _person(who)
    user.page_language, user.preferences = language, likings
    user.save()


def pages():
    """Every address without arguments that answers the owner with a page."""
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(_person("owner"))
    found = []
    for address in sorted(_addresses(get_resolver().url_patterns, "/")):
        answer = client.get(address)
        if answer.status_code == 200 and b"<!doctype" in answer.content[:20].lower():
            found.append(address)
    return found


def _addresses(patterns, prefix):
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from _addresses(pattern.url_patterns, route)
        elif "<" not in route and "health" not in route:
            yield route


def _person(name):
    return User.objects.get(email=f"{name}@example.org")


_ACTS = (
    prepare, opens_clinic, asks, says, answers, notes, tells, tells_more, knows, sweeps_up, assign,
    state, newest, likes, pages, shown_on,
)  # fmt: skip
ACTS = {act.__name__: act for act in _ACTS}

if __name__ == "__main__":
    for line in sys.stdin:
        name, arguments, named = json.loads(line)
        print(json.dumps(ACTS[name](*arguments, **named)), flush=True)  # noqa: T201 - the answer
