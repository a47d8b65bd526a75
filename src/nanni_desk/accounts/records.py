"""What is recorded about a person who works here, for that person's eyes (DOMAIN section 5).

The list is complete by construction: it walks every table that points to people, of whatever
app, so this module names the tables of apps above by their labels. A test wants words for each.
"""

import datetime as dt
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import models
from django.db.models import Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.audit_words import ACTIONS
from nanni_desk.accounts.limits import SIGN_IN
from nanni_desk.accounts.models import Attempt, AuditEntry, Invitation, User
from nanni_desk.accounts.record_words import EVENTS, RECORDS
from nanni_desk.events.models import Event
from nanni_desk.lib.hashing import keyed_hash

_EXAMPLES = 3


class Example(NamedTuple):
    """One row: when it was written and the conversation it belongs to, if any."""

    at: dt.datetime | None
    conversation: int | None
    text: str


class Record(NamedTuple):
    """One kind of record: what it is, how many there are, the newest of them."""

    what: str | Promise
    total: int
    examples: list[Example]


def recorded_about(user: User) -> list[Record]:
    """Every kind of record there is about a person, those without rows included."""
    found = [_pointing(user, model, field) for model, field in pointers()]
    found += [_rows(EVENTS.get(kind, kind), rows) for kind, rows in _events(user)]
    found += [_rows(what, rows) for what, rows in _others(user)]
    found.append(Record(_("Open sessions: when each of them lapses"), *_sessions(user)))
    return sorted(found, key=lambda record: (record.total == 0, str(record.what).casefold()))


def pointers() -> list[tuple[type[models.Model], str]]:
    """Every table and field that points to a person."""
    return [
        (model, field.name)
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.concrete and field.is_relation and field.related_model is User
    ]


def label(model: type[models.Model], field: str) -> str:
    """How ``RECORDS`` names a pointer."""
    return f"{model._meta.label}.{field}"


def _pointing(user: User, model: type[models.Model], field: str) -> Record:
    name = label(model, field)
    return _rows(RECORDS.get(name, name), model._default_manager.filter(**{field: user}))


def _events(user: User) -> list[tuple[str, QuerySet[Any]]]:
    mine = Event.objects.filter(
        Q(actor=user.actor) | Q(user=user.pk) | Q(data__person=user.pk) | Q(data__assignee=user.pk)
    )
    kinds = mine.order_by("kind").values_list("kind", flat=True).distinct()
    return [(kind, mine.filter(kind=kind)) for kind in kinds]


def _others(user: User) -> list[tuple[str | Promise, QuerySet[Any]]]:
    """Records that name a person in another way than by pointing to the row."""
    files = apps.get_model("conversations", "Attachment")._default_manager
    return [
        (_("Files you uploaded"), files.filter(uploader=user.actor)),
        (
            _("Lines of the audit log about changes made to your account"),
            AuditEntry.objects.filter(target=user.actor),
        ),
        (_("The invitation you came by"), Invitation.objects.filter(email__iexact=user.email)),
        (
            _("Failed sign-ins of the last day, counted against guessing"),
            Attempt.objects.filter(key=keyed_hash(SIGN_IN.name, f"account:{user.email}")),
        ),
    ]


def _rows(what: str | Promise, rows: QuerySet[Any]) -> Record:
    return Record(what, rows.count(), [_example(row) for row in rows.order_by("-pk")[:_EXAMPLES]])


def _example(row: models.Model) -> Example:
    at = next(
        (
            value
            for field in row._meta.concrete_fields
            if isinstance(field, models.DateTimeField)
            and (value := getattr(row, field.attname)) is not None
        ),
        None,
    )
    conversation = row.pk if row._meta.label == "conversations.Conversation" else None
    conversation = getattr(row, "conversation_id", conversation)
    if isinstance(row, Event):
        conversation = row.conversation
    # Words of customers stay where rights are asked for them: a number leads there.
    text = "" if conversation or isinstance(row, Event) else _words_of(row)
    return Example(at, conversation, text[:80])


def _words_of(row: models.Model) -> str:
    return str(ACTIONS.get(row.action, row)) if isinstance(row, AuditEntry) else str(row)


def _sessions(user: User) -> tuple[int, list[Example]]:
    open_ones = [
        session
        for session in Session.objects.order_by("-expire_date").iterator()
        if session.get_decoded().get("_auth_user_id") == str(user.pk)
    ]
    return len(open_ones), [Example(s.expire_date, None, "") for s in open_ones[:_EXAMPLES]]
