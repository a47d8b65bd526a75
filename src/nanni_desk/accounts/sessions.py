"""Who is behind a request: the session and its person, each by a statement put together once.

Both are in the database and nowhere else: signing out, a new password or a lost access hold at the
next request, whichever process answers it.
"""

import datetime as dt

from django.contrib.auth.backends import ModelBackend
from django.contrib.sessions.backends.db import SessionStore as InDatabase
from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.utils import timezone

from nanni_desk.accounts.models import User
from nanni_desk.lib.prepared import prepared


class SessionStore(InDatabase):
    """Django's sessions; Django's settings want the name."""

    def _get_session_from_db(self) -> Session | None:
        key = self.session_key or ""
        # What nobody was given may hold what no database keeps; PostgreSQL refuses a NUL.
        found = _sessions.first(key, timezone.now()) if key.isalnum() else None
        if found is None:
            self._session_key = None
        return found


class People(ModelBackend):
    """Django's way to sign in."""

    def get_user(self, user_id: int) -> User | None:
        """The person of a session, if they have access."""
        found = _people.first(user_id)
        return found if found is not None and self.user_can_authenticate(found) else None


@prepared
def _sessions(key: str, now: dt.datetime) -> QuerySet[Session]:
    return Session.objects.filter(session_key=key, expire_date__gt=now)


@prepared
def _people(number: int) -> QuerySet[User]:
    return User.objects.filter(pk=number)
