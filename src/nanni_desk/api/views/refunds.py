"""Refunds by program: a demand for money back is written down and read."""

import datetime as dt
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.utils.translation import gettext_lazy as _

from nanni_desk.api import fields
from nanni_desk.api.endpoint import Call, endpoint
from nanni_desk.api.models import Scope
from nanni_desk.api.selectors import conversation_for
from nanni_desk.api.services import Answer
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import BadInput, NotThere
from nanni_desk.refunds.law import OWN, rule_for
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services.asking import Demand, ask

_BIGGEST = 2**63 - 1
_MOST = 10**13
_CURRENCIES = ("RUB", "USD", "EUR")


@endpoint("POST", Scope.REFUNDS)
def refunds(call: Call) -> Answer:
    """Write a demand down; the same ``id`` once more is the first one again."""
    body = call.body
    known = {"conversation", "id", "wanted", "ground", "message", "demanded_at", "amount",
             "currency", "payee"}  # fmt: skip
    fields.refuse_unknown(body, known)
    conversation = conversation_for(call.token, fields.number(body, "conversation", 1, _BIGGEST))
    token = f"api-{call.token.inbox_id}-{fields.text(body, 'id', 40)}"
    made = ask(
        actor=call.token.actor, conversation=conversation, demand=_demand(call, conversation),
        token=token, now=call.now,
    )  # fmt: skip
    if made.conversation_id != conversation.pk:
        raise BadInput(_("This belongs to another conversation."), field="id")
    return Answer(HTTPStatus.CREATED, told(made))


@endpoint("GET", Scope.READ)
def refund(call: Call, number: int) -> Answer:
    """One refund: where it stands, its term by law, and how far the money is."""
    found = Refund.objects.filter(pk=number, conversation__inbox=call.token.inbox).first()
    if found is None:
        raise NotThere
    return Answer(HTTPStatus.OK, told(found))


def told(found: Refund) -> dict[str, Any]:
    """How a refund looks in answers; ``openapi.json`` describes the same."""
    payout = getattr(found, "payout", None)
    return {
        "id": found.pk,
        "conversation": found.conversation_id,
        "state": found.state,
        "ground": found.ground,
        "amount": found.amount,
        "currency": found.currency or None,
        "demanded_at": _moment(found.demanded_at),
        "legal_due_at": _moment(found.legal_due_at),
        "steps": found.steps.count(),
        "because": found.because or None,
        "payout": {"key": str(payout.key), "state": payout.state} if payout else None,
        "closed_at": _moment(found.closed_at),
    }


def _demand(call: Call, conversation: Conversation) -> Demand:
    body = call.body
    message = _message(body, conversation) if "message" in body else None
    at = fields.moment(body, "demanded_at") if "demanded_at" in body else None
    at = min(at or (message.created_at if message else call.now), call.now)
    amount, currency = _sum(body)
    return Demand(
        wanted=fields.text(body, "wanted", 4000), ground=_ground(body, at), at=at,
        source=Refund.Source.PROGRAM, amount=amount, currency=currency,
        payee=fields.text(body, "payee", 200, required=False), message=message,
    )  # fmt: skip


def _ground(body: Mapping[str, Any], at: dt.datetime) -> str:
    ground = fields.text(body, "ground", 30, required=False) or OWN
    if rule_for(ground, local(at).date()) is None:
        raise BadInput(_("No term has this key on the day of the demand."), field="ground")
    return ground


def _sum(body: Mapping[str, Any]) -> tuple[int | None, str]:
    if "amount" not in body:
        return None, ""
    currency = fields.text(body, "currency", 3)
    if currency not in _CURRENCIES:
        raise BadInput(_("There is no such currency here."), field="currency")
    return fields.number(body, "amount", 1, _MOST), currency


def _message(body: Mapping[str, Any], conversation: Conversation) -> Message:
    number = fields.number(body, "message", 1, _BIGGEST)
    found = conversation.messages.filter(pk=number, kind=Message.Kind.INBOUND).first()
    if found is None:
        raise BadInput(_("There is no such message in this conversation."), field="message")
    return found


def _moment(at: dt.datetime | None) -> str | None:
    return at.astimezone(dt.UTC).isoformat() if at else None
