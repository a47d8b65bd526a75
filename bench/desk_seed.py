"""Conversations and somebody signed in, in the desk of the environment; prints how to be them.

``python -m bench.desk_seed [NUMBER]``: so many conversations, one if not told.
"""

import datetime as dt
import json
import secrets
import sys

import django

django.setup()

from django.contrib.auth import HASH_SESSION_KEY  # noqa: E402 - Django must be set up first
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402 - see above

from nanni_desk.accounts.models import Role, User  # noqa: E402 - see above
from nanni_desk.accounts.services import create_person, create_team  # noqa: E402 - see above
from nanni_desk.conversations.models import Contact, Inbox  # noqa: E402 - see above
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402 - see above
from nanni_desk.lib import clock  # noqa: E402 - see above

ASKS = "Здравствуйте! Сколько стоит приём и можно ли оплатить картой? И есть ли у вас парковка?"


def main(count: int) -> None:
    """Make them, and print the path of the last, the session and its token."""
    now = clock.now()
    team = create_team(actor=None, name="Bench", now=now)
    user = create_person(
        email="bench@example.org", name="Bench", password=None, now=now, role=Role.AGENT,
        teams=[team],
    )  # fmt: skip
    inbox = Inbox.objects.create(
        name="Bench", kind="widget", key="bench", secret=secrets.token_urlsafe(32), team=team
    )
    contact = Contact.objects.create(name="Bench", created_at=now)
    made = [begin(inbox=inbox, contact=contact, now=now) for _ in range(count)]
    for conversation in made:
        receive(conversation=conversation.pk, body=ASKS, now=now + dt.timedelta(seconds=1))
    print(
        json.dumps(
            {
                "path": f"/c/{made[-1].pk}/review/",
                "session": _session(user),
                "csrf": secrets.token_hex(16),
            }
        )
    )


def _session(user: User) -> str:
    session = SessionStore()
    session["_auth_user_id"] = str(user.pk)
    session["_auth_user_backend"] = "nanni_desk.accounts.sessions.People"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return str(session.session_key)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1)
