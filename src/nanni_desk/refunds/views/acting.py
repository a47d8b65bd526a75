"""Where the forms of refunds arrive: a new demand, and everything that is done about one."""

import datetime as dt
import secrets
from collections.abc import Callable
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import conversation_for, message_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, NotThere, wants_json
from nanni_desk.recovery.forms import chosen_of, number_of, sum_of, text_of
from nanni_desk.refunds.models import CustomerStep, Refund
from nanni_desk.refunds.selectors.refunds import grounds, open_case_for, refund_for
from nanni_desk.refunds.services import asking, confirming, deciding, paying

_RECENT = 40


class Doing(NamedTuple):
    """Who does what to which refund, and when."""

    user: User
    refund: Refund
    data: QueryDict
    now: dt.datetime

    def payout(self) -> int:
        """The money of this refund."""
        found = getattr(self.refund, "payout", None)
        if found is None:
            raise NotThere
        return int(found.pk)


@require_POST
@signed_in(Right.ANSWER)
def act(request: HttpRequest, number: int, action: str) -> HttpResponse:
    """One form of a refund."""
    user = person(request)
    found = refund_for(user, number)
    if action not in ACTIONS:
        raise NotThere
    ACTIONS[action](Doing(user, found, request.POST, clock.now()))
    if wants_json(request):
        return HttpResponse(status=204)
    return HttpResponseRedirect(reverse("refund", args=[number]))


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """Write a demand down: one click on the customer's message, or by hand after a call."""
    user = person(request)
    conversation = conversation_for(user, number)
    if request.method == "POST":
        made = _begin(request, user, conversation)
        return HttpResponseRedirect(reverse("refund", args=[made.pk]))
    said = conversation.messages.filter(kind=Message.Kind.INBOUND).order_by("-pk")
    context = {
        "conversation": conversation,
        "messages": list(said[:_RECENT]),
        "case": open_case_for(user, conversation.contact_id),
        "rules": grounds(clock.now()),
        "token": secrets.token_hex(12),
    }
    return render(request, "refunds/new.html", context)


def _begin(request: HttpRequest, user: User, conversation: Conversation) -> Refund:
    now, data = clock.now(), request.POST
    case = open_case_for(user, conversation.contact_id)
    message, source = _message(user, conversation, data), Refund.Source.HAND
    wanted, at = text_of(data, "wanted", needed=False), now
    if message is not None:
        wanted, at, source = wanted or message.body, message.created_at, Refund.Source.MESSAGE
    elif case is not None and "from_case" in data:
        wanted, source = wanted or case.remedy_sought, Refund.Source.CASE
    if not wanted:
        raise BadInput(field="wanted")
    amount, currency = sum_of(data)
    demand = asking.Demand(
        wanted=wanted, ground=data.get("ground") or grounds(now)[0].key, at=at, source=source,
        amount=amount, currency=currency, payee=text_of(data, "payee", needed=False),
        message=message, case=case,
    )  # fmt: skip
    return asking.ask(
        actor=user, conversation=conversation, demand=demand, now=now,
        token=text_of(data, "token")[:64],
    )  # fmt: skip


def _message(user: User, conversation: Conversation, data: QueryDict) -> Message | None:
    number = number_of(data, "message")
    if number is None:
        return None
    found = message_for(user, number)
    if found.conversation_id != conversation.pk or found.kind != Message.Kind.INBOUND:
        raise BadInput(field="message")
    return found


def _describe(do: Doing) -> None:
    amount, currency = sum_of(do.data)
    asking.describe(
        actor=do.user, refund=do.refund.pk, amount=amount, currency=currency, now=do.now,
        payee=text_of(do.data, "payee", needed=False), ground=text_of(do.data, "ground"),
    )  # fmt: skip


def _own(do: Doing) -> None:
    asking.own(actor=do.user, refund=do.refund.pk, now=do.now)


def _step(do: Doing) -> None:
    kind = text_of(do.data, "kind")
    if kind not in CustomerStep.Kind.values or kind == CustomerStep.Kind.DEMAND:
        raise BadInput(field="kind")
    asking.ask_for(
        actor=do.user, refund=do.refund.pk, kind=kind, what=text_of(do.data, "what"), now=do.now
    )


def _step_done(do: Doing) -> None:
    asking.step_done(
        actor=do.user, refund=do.refund.pk, step=chosen_of(do.data, "step"), now=do.now
    )


def _yes(do: Doing) -> None:
    deciding.say_yes(actor=do.user, refund=do.refund.pk, now=do.now)


def _allow(do: Doing) -> None:
    deciding.allow(actor=do.user, refund=do.refund.pk, now=do.now)


def _no(do: Doing) -> None:
    because = text_of(do.data, "because")
    deciding.say_no(actor=do.user, refund=do.refund.pk, because=because, now=do.now)


def _withdraw(do: Doing) -> None:
    words = message_for(do.user, chosen_of(do.data, "message"))
    deciding.withdraw(actor=do.user, refund=do.refund.pk, message=words.pk, now=do.now)


def _confirm(do: Doing) -> None:
    receipt = text_of(do.data, "receipt", needed=False)
    confirming.confirm(actor=do.user, payout=do.payout(), receipt=receipt, now=do.now)


def _again(do: Doing) -> None:
    paying.try_again(actor=do.user, payout=do.payout(), now=do.now)


#: The last part of a form's address -> what it does.
ACTIONS: dict[str, Callable[[Doing], None]] = {
    "describe": _describe,
    "own": _own,
    "step": _step,
    "step-done": _step_done,
    "yes": _yes,
    "allow": _allow,
    "no": _no,
    "withdraw": _withdraw,
    "confirm": _confirm,
    "again": _again,
}
