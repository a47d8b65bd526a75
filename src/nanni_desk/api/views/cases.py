"""Recovery by program: a case is opened and read, and a customer's word on us is handed over."""

from http import HTTPStatus

from django.utils.translation import gettext_lazy as _

from nanni_desk.api import fields, wire
from nanni_desk.api.endpoint import Call, endpoint
from nanni_desk.api.models import Scope
from nanni_desk.api.selectors import case_for, conversation_for
from nanni_desk.api.services import Answer
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.errors import BadInput
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.severity import Failure
from nanni_desk.status.selectors import Matter, case_of, told
from nanni_desk.status.services import complain
from nanni_desk.status.standing import Standing

_BIGGEST = 2**63 - 1


@endpoint("POST", Scope.CASES)
def cases(call: Call) -> Answer:
    """Tell of a failure: it opens the customer's case, or joins the open one."""
    body = call.body
    fields.refuse_unknown(body, {"conversation", "kind", "title", "message", "we_knew_at"})
    conversation = _meant(call)
    kind = fields.text(body, "kind", 15)
    if kind not in Failure.values:
        raise BadInput(_("There is no such kind of failure."), field="kind")
    message = _message(call, conversation) if "message" in body else None
    theirs = message is not None and message.kind == Message.Kind.INBOUND
    knew = fields.moment(body, "we_knew_at") if "we_knew_at" in body else call.now
    found = Found(
        kind, fields.text(body, "title", 300), Trigger.PROGRAM, conversation, message=message,
        we_knew=min(knew, call.now), they_knew=message.created_at if message and theirs else None,
    )  # fmt: skip
    opened = report(found, actor=call.token.actor, now=call.now)
    return Answer(HTTPStatus.CREATED, wire.case(opened, _standing(opened, call)))


@endpoint("GET", Scope.READ)
def case(call: Call, number: int) -> Answer:
    """One case: where it stands for us, and what its customer is told."""
    found = case_for(call.token, number)
    return Answer(HTTPStatus.OK, wire.case(found, _standing(found, call)))


@endpoint("POST", Scope.MESSAGES)
def feedback(call: Call) -> Answer:
    """A customer says that something is wrong: it is in the desk at once (S1-24)."""
    body = call.body
    fields.refuse_unknown(body, {"conversation", "text", "about", "id"})
    conversation = _meant(call)
    about = _message(call, conversation, "about") if "about" in body else None
    said = complain(
        matter=Matter(conversation, case_of(conversation)),
        body=fields.text(body, "text", 4000),
        token=fields.text(body, "id", 60),
        now=call.now,
        about=about,
    )
    return Answer(HTTPStatus.CREATED, {
        "feedback": said.pk, "conversation": conversation.pk, "message": said.message_id,
        "case": said.case_id,
    })  # fmt: skip


def _standing(found: Case, call: Call) -> Standing:
    return told(Matter(found.conversation, found), call.now).standing


def _meant(call: Call) -> Conversation:
    return conversation_for(call.token, fields.number(call.body, "conversation", 1, _BIGGEST))


def _message(call: Call, conversation: Conversation, name: str = "message") -> Message:
    number = fields.number(call.body, name, 1, _BIGGEST)
    spoken = (Message.Kind.INBOUND, Message.Kind.OUTBOUND)
    found = conversation.messages.filter(pk=number, kind__in=spoken).first()
    if found is None:
        raise BadInput(_("There is no such message in this conversation."), field=name)
    return found
