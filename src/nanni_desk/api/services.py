"""Tokens, their limits, requests that may be repeated, and promises that programs write down."""

import datetime as dt
import secrets
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.api.models import ApiToken, Handled, Scope
from nanni_desk.conversations.models import Commitment, Conversation, Inbox
from nanni_desk.conversations.services import working
from nanni_desk.lib.errors import CannotDo, NotAllowed, TooMany
from nanni_desk.lib.hashing import keyed_hash

REQUESTS_A_MINUTE = 600
#: An answer is kept for so long; who repeats a request later makes a new one.
KEPT = dt.timedelta(days=2)
_PREFIX = "nanni_"


class NoToken(CannotDo):
    """No token, or one that opens nothing."""

    code = "no_token"
    text = _("Show a valid token: Authorization: Bearer …")
    status = HTTPStatus.UNAUTHORIZED


class KeyReused(CannotDo):
    """Another request came under a key that was used."""

    code = "key_reused"
    text = _("This Idempotency-Key belongs to another request.")


class Answer(NamedTuple):
    """What a program is told."""

    status: int
    body: dict[str, Any]


@transaction.atomic
def create_token(
    *, actor: User, inbox: Inbox, name: str, scopes: Iterable[str], now: dt.datetime
) -> str:
    """A new token, to be shown this once.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    token = _PREFIX + secrets.token_urlsafe(32)
    made = ApiToken.objects.create(
        inbox=inbox, name=name.strip()[:80], token_hash=_hash(token), hint=token[-4:],
        scopes=sorted({Scope(scope) for scope in scopes}), created_by=actor, created_at=now,
    )  # fmt: skip
    audit("token.created", f"token:{made.pk}", actor=actor, now=now, name=made.name,
          scopes=made.scopes, inbox=inbox.pk)  # fmt: skip
    return token


@transaction.atomic
def revoke_token(*, actor: User, token: ApiToken, now: dt.datetime) -> None:
    """Make a token worthless, at once.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    if ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=now):
        audit("token.revoked", f"token:{token.pk}", actor=actor, now=now, name=token.name)


def open_with(token: str, scope: str, now: dt.datetime) -> ApiToken:
    """The token behind a request, counted against its limit.

    Raises:
        NoToken: it opens nothing.
        NotAllowed: it does not open this.
        TooMany: the limit is reached; ``details["seconds"]`` tells when to come back.
    """
    found = (
        ApiToken.objects.select_related("inbox")
        .filter(token_hash=_hash(token), revoked_at=None, inbox__is_active=True)
        .first()
    )
    if not token or found is None:
        raise NoToken
    if scope not in found.scopes:
        raise NotAllowed(_("The token does not allow this."), scope=scope)
    _count(found, now)
    return found


def _count(token: ApiToken, now: dt.datetime) -> None:
    minute = int(now.timestamp()) // 60
    ApiToken.objects.filter(pk=token.pk).update(
        in_minute=Case(When(minute=minute, then=F("in_minute") + 1), default=Value(1)),
        minute=minute,
        used_at=now,
    )
    token.refresh_from_db(fields=["in_minute"])
    if token.in_minute > REQUESTS_A_MINUTE:
        raise TooMany(seconds=60 - int(now.timestamp()) % 60)


def recall(*, token: ApiToken, key: str, fingerprint: str, now: dt.datetime) -> Handled:
    """The place of a request's answer, which holds the answer if it was handled before.

    To be called in the transaction that handles the request: of two that come at once the second
    waits for the first.

    Raises:
        KeyReused: the key was used for another request.
    """
    handled, _made = Handled.objects.select_for_update().get_or_create(
        token=token, key=key, defaults={"fingerprint": fingerprint, "at": now}
    )
    if handled.fingerprint != fingerprint:
        raise KeyReused(field="Idempotency-Key")
    return handled


def remember(handled: Handled, answer: Answer) -> None:
    """Keep an answer for whoever asks the same again."""
    handled.status, handled.answer = answer.status, answer.body
    handled.save(update_fields=["status", "answer"])


def prune(now: dt.datetime) -> int:
    """Forget answers that nobody will ask for again; gives how many."""
    return Handled.objects.filter(at__lt=now - KEPT).delete()[0]


@transaction.atomic
def take_promise(
    *, token: ApiToken, conversation: Conversation, text: str, due: dt.datetime, now: dt.datetime
) -> Commitment:
    """Write down what a form or a program promised to a customer (S1-3)."""
    return working.promise(
        actor=token.actor, conversation=conversation.pk, text=text, due=due, now=now,
        source=Commitment.Source.FORM,
    )  # fmt: skip


def _hash(token: str) -> str:
    return keyed_hash("api-token", token)
