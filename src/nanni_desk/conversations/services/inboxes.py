"""Inboxes: making, changing and securing the places where conversations begin."""

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.db import transaction

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.conversations.models import Inbox
from nanni_desk.events.publish import publish


class Described(NamedTuple):
    """What an owner says about an inbox; ``settings`` were checked by its channel."""

    name: str
    team: Team
    language: str
    settings: Mapping[str, Any]
    is_active: bool = True


@transaction.atomic
def create_inbox(*, actor: User, kind: str, described: Described, now: dt.datetime) -> Inbox:
    """A new inbox; its secret is to be shown this once.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    inbox = Inbox.objects.create(
        kind=kind, key=secrets.token_urlsafe(12), secret=_fresh_secret(), name=described.name,
        team=described.team, language=described.language, settings=dict(described.settings),
    )  # fmt: skip
    _note("inbox.created", inbox, actor, now, kind=kind)
    return inbox


@transaction.atomic
def change_inbox(*, actor: User, inbox: Inbox, described: Described, now: dt.datetime) -> Inbox:
    """Change an inbox; conversations that are under way stay with the team they have.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    before = inbox.settings
    inbox.name, inbox.team, inbox.language = described.name, described.team, described.language
    inbox.settings, inbox.is_active = dict(described.settings), described.is_active
    inbox.save(update_fields=["name", "team", "language", "settings", "is_active"])
    _note("inbox.changed", inbox, actor, now, before=before, after=inbox.settings)
    return inbox


@transaction.atomic
def rotate_secret(*, actor: User, inbox: Inbox, now: dt.datetime) -> str:
    """A new secret, to be shown this once; the old one is worth nothing from now on.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    inbox.secret = _fresh_secret()
    inbox.save(update_fields=["secret"])
    _note("inbox.secret", inbox, actor, now)
    return inbox.secret


def _fresh_secret() -> str:
    return secrets.token_urlsafe(32)


def _note(action: str, inbox: Inbox, actor: User, now: dt.datetime, **data: Any) -> None:
    audit(action, f"inbox:{inbox.pk}", actor=actor, now=now, name=inbox.name, **data)
    publish("setting.changed", at=now, actor=actor.actor, what="inbox", inbox=inbox.pk)
