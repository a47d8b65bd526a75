"""Version 1 of the API: promises, messages, conversations, files, events."""

import datetime as dt
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET

from nanni_desk.api import fields, wire
from nanni_desk.api.endpoint import Call, endpoint, refusal
from nanni_desk.api.models import Scope
from nanni_desk.api.selectors import conversation_for, events_for, file_for
from nanni_desk.api.services import Answer, take_promise
from nanni_desk.channels.callback.services import Customer, conversation_of, take_in
from nanni_desk.conversations.file_answers import file_answer
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.services.receiving import LONGEST_MESSAGE
from nanni_desk.events.selectors import payload
from nanni_desk.lib.errors import BadInput, CannotDo, NotThere

_MOST_EVENTS = 500
_LONGEST_PROMISE = dt.timedelta(days=366)
_OPENAPI = Path(__file__).resolve().parent.parent / "openapi.json"


class WrongInbox(CannotDo):
    """The token's inbox is of another kind."""

    code = "wrong_inbox"
    text = _("This takes a token of an inbox that is a connection to another system.")
    status = HTTPStatus.CONFLICT


@endpoint("POST", Scope.PROMISES)
def promises(call: Call) -> Answer:
    """Write down what a form or a program promised."""
    body = call.body
    fields.refuse_unknown(
        body, {"text", "due", "minutes", "conversation", "thread", "customer", "subject"}
    )
    text, due = fields.text(body, "text", 300), _due(body, call.now)
    conversation = _meant(call)
    made = take_promise(
        token=call.token, conversation=conversation, text=text, due=due, now=call.now
    )
    told = {"promise": wire.promise(made), "conversation": conversation.pk}
    return Answer(HTTPStatus.CREATED, told)


@endpoint("POST", Scope.MESSAGES)
def messages(call: Call) -> Answer:
    """Take in a customer's message; the same ``id`` once more is the first one again."""
    body = call.body
    fields.refuse_unknown(body, {"thread", "id", "text", "at", "customer", "subject"})
    _refuse_other_kinds(call)
    message, is_new = take_in(
        inbox=call.token.inbox,
        thread=fields.text(body, "thread", 120),
        customer=_customer(body),
        body=fields.text(body, "text", 10 * LONGEST_MESSAGE),
        external=fields.text(body, "id", 300),
        now=call.now,
        at=fields.moment(body, "at") if "at" in body else None,
        subject=fields.text(body, "subject", 200, required=False),
    )
    told = {"message": wire.message(message), "conversation": message.conversation_id,
            "is_new": is_new}  # fmt: skip
    return Answer(HTTPStatus.CREATED if is_new else HTTPStatus.OK, told)


@endpoint("GET", Scope.READ)
def conversation(call: Call, number: int) -> Answer:
    """One conversation, with its messages, questions and promises."""
    return Answer(HTTPStatus.OK, wire.conversation(conversation_for(call.token, number)))


@endpoint("GET", Scope.READ)
def file(call: Call, number: int) -> HttpResponseBase:
    """The bytes of a file."""
    return file_answer(file_for(call.token, number))


@endpoint("GET", Scope.READ)
def events(call: Call) -> Answer:
    """What happened after an event; ``last`` is where the next request goes on."""
    after = _bounded(call.query, "after", 0, 2**63 - 1)
    limit = _bounded(call.query, "limit", 100, _MOST_EVENTS) or 1
    found = [payload(event) for event in events_for(call.token, after)[:limit]]
    return Answer(HTTPStatus.OK, {"events": found, "last": found[-1]["id"] if found else after})


@require_GET
def openapi(_request: HttpRequest) -> HttpResponse:
    """The description of this API, for people and programs."""
    return HttpResponse(_OPENAPI.read_bytes(), content_type="application/json")


@csrf_exempt
def nothing(_request: HttpRequest, rest: str = "") -> HttpResponse:  # noqa: ARG001
    """No address of the API fits."""
    return refusal(NotThere())


def _due(body: Mapping[str, Any], now: dt.datetime) -> dt.datetime:
    if ("minutes" in body) == ("due" in body):
        raise BadInput(_("Say either due or minutes."), field="due")
    most = int(_LONGEST_PROMISE.total_seconds()) // 60
    if "minutes" in body:
        return now + dt.timedelta(minutes=fields.number(body, "minutes", 1, most))
    due = fields.moment(body, "due")
    if not now < due <= now + _LONGEST_PROMISE:
        raise BadInput(_("This must lie ahead, within a year."), field="due")
    return due


def _meant(call: Call) -> Conversation:
    """The conversation of a promise; begun, if the program names a customer of its own."""
    body = call.body
    if "conversation" in body:
        return conversation_for(call.token, fields.number(body, "conversation", 1, 2**63 - 1))
    if "thread" not in body and "customer" not in body:
        raise BadInput(_("Say whose promise it is: conversation, thread or customer."),
                       field="conversation")  # fmt: skip
    # Nobody reads what is written into a chat that no visitor has open: only another system's
    # inbox begins a conversation from here.
    _refuse_other_kinds(call)
    return conversation_of(
        inbox=call.token.inbox, thread=fields.text(body, "thread", 120, required=False),
        customer=_customer(body), now=call.now,
        subject=fields.text(body, "subject", 200, required=False),
    )  # fmt: skip


def _customer(body: Mapping[str, Any]) -> Customer:
    given = fields.inner(body, "customer")
    most = {"id": 254, "name": 120, "phone": 40, "email": 254, "language": 2}
    fields.refuse_unknown(given, set(most), "customer.")
    try:
        said = {name: fields.text(given, name, most[name], required=False) for name in most}
    except BadInput as error:
        raise BadInput(error.shown, field=f"customer.{error.details['field']}") from None
    return Customer(external=said.pop("id"), **said)


def _refuse_other_kinds(call: Call) -> None:
    if call.token.inbox.kind != "callback":
        raise WrongInbox


def _bounded(query: Mapping[str, str], name: str, default: int, most: int) -> int:
    text = query.get(name, str(default))
    if not text.isdecimal() or not text.isascii() or int(text[:20]) > most:
        raise BadInput(_("This must be a whole number up to %d.") % most, field=name)
    return int(text)
