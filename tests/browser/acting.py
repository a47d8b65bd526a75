"""Acts for a browser's test in the desk of the environment: makes people, speaks for the customer.

Reads one JSON object a line and answers with one: ``{"make": "agent"}`` gives a session and a
conversation, ``{"say": "…", "in": 7}`` is the customer's next message, ``{"state": 7}`` tells what
became of our last message.
"""

import json
import secrets
import sys

import django

django.setup()

from django.contrib.auth import HASH_SESSION_KEY  # noqa: E402 - Django must be set up first
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402 - see above

from nanni_desk.accounts.models import Team, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person  # noqa: E402 - see above
from nanni_desk.conversations.models import Contact, Conversation, Inbox, Message  # noqa: E402
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402 - see above
from nanni_desk.lib import clock  # noqa: E402 - see above


def make(role, language="ru"):
    name = secrets.token_hex(3)
    team = Team.objects.create(name=name)
    user = create_person(
        email=f"{name}@example.org", name=f"Olga {name}", password=None, now=clock.now(),
        role=role, teams=[team], languages=["ru", "en"],
    )  # fmt: skip
    user.page_language = language
    user.save()
    inbox = Inbox.objects.create(
        name=name, kind="widget", key=name, secret=secrets.token_urlsafe(32), team=team
    )
    contact = Contact.objects.create(name="Марина", created_at=clock.now())
    conversation = begin(inbox=inbox, contact=contact, now=clock.now(), language=language)
    return {"session": session_of(user), "conversation": conversation.pk}


def session_of(user: User) -> str:
    session = SessionStore()
    session["_auth_user_id"] = str(user.pk)
    session["_auth_user_backend"] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return session.session_key


def say(body, conversation):
    return {"message": receive(conversation=conversation, body=body, now=clock.now()).pk}


def state(conversation):
    held = Conversation.objects.get(pk=conversation)
    ours = held.messages.filter(kind=Message.Kind.OUTBOUND, is_bot=False).order_by("pk")
    return {
        "replies": [[message.state, message.body] for message in ours],
        "notes": [m.body for m in held.messages.filter(kind=Message.Kind.NOTE)],
        "promises": [promise.text for promise in held.commitments.all()],
    }


def act(wish):
    if "make" in wish:
        return make(wish["make"], wish.get("language", "ru"))
    return say(wish["say"], wish["in"]) if "say" in wish else state(wish["state"])


for line in sys.stdin:
    sys.stdout.write(json.dumps(act(json.loads(line))) + "\n")
    sys.stdout.flush()
