"""How a demand for money back comes in, and what the customer is asked to do for it."""

import datetime as dt
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.secrets import mask_secrets
from nanni_desk.lib.engine import calendar, local
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.models import Case
from nanni_desk.refunds.law import Term, rule_for, term_of
from nanni_desk.refunds.models import CustomerStep, Refund
from nanni_desk.refunds.services.locking import back_to_the_owner, settle, tell, undecided


class NoGround(CannotDo):
    """No term of law or of ours has this key on the day of the demand."""

    code = "no_ground"
    text = _("Choose the ground of the demand.")


class NoSum(CannotDo):
    """A sum without a currency, or none at all."""

    code = "no_sum"
    text = _("Name the sum above zero and its currency.")


class Demand(NamedTuple):
    """What the customer wants.

    Args:
        wanted: in their words.
        ground: a key of the rules of law.
        at: when they demanded it.
        source: how it came to us.
        amount: minor units of ``currency``; None while nobody knows the sum.
        currency: ISO 4217.
        payee: where the money goes.
        message: where they said it.
        case: the failure it belongs to.
    """

    wanted: str
    ground: str
    at: dt.datetime
    source: str
    amount: int | None = None
    currency: str = ""
    payee: str = ""
    message: Message | None = None
    case: Case | None = None


@transaction.atomic
def ask(
    *, actor: User | str, conversation: Conversation, demand: Demand, token: str, now: dt.datetime
) -> Refund:
    """Open a refund; the same token or the same message once more is the first one again.

    Args:
        actor: who writes it down: a colleague, or a program by the name events know it by.
        conversation: where the customer is talked to.
        demand: what they want.
        token: made by the page or the program.
        now: the moment.

    Raises:
        NoGround: the ground is unknown on the day of the demand.
        NoSum: the sum is none.
    """
    # One at a time: two clicks on one message would both find none.
    Conversation.objects.select_for_update(of=("self",)).get(pk=conversation.pk)
    if earlier := _earlier(demand, token):
        return earlier
    refuse_no_sum(demand.amount, demand.currency)
    term, wanted = _term(demand), mask_secrets(demand.wanted.strip()).text
    owner = actor if isinstance(actor, User) else None
    held = Refund(
        conversation=conversation, contact=conversation.contact, message=demand.message,
        case=demand.case, source=demand.source, wanted=wanted, token=token,
        amount=demand.amount, currency=demand.currency if demand.amount else "",
        payee=_payee(demand.payee), ground=demand.ground, demanded_at=demand.at,
        legal_due_at=term.due_at, alarm_at=term.alarm_at,
        owner=conversation.assignee or owner, opened_at=now,
    )  # fmt: skip
    settle(held, now)
    CustomerStep.objects.create(
        refund=held, kind=CustomerStep.Kind.DEMAND, what=wanted[:200],
        asked_at=demand.at, done_at=demand.at,
    )  # fmt: skip
    who = actor.actor if isinstance(actor, User) else actor
    tell("refund.opened", held, now, who, source=held.source)
    return held


@transaction.atomic
def describe(
    *, actor: User, refund: int, amount: int | None, currency: str, payee: str, ground: str,
    now: dt.datetime,
) -> Refund:  # fmt: skip
    """Write down the sum, where it goes and the ground; the legal term follows the ground.

    Raises:
        Decided: it is decided.
        NoGround: the ground is unknown on the day of the demand.
        NoSum: the sum is none.
    """
    held = undecided(refund)
    refuse_no_sum(amount, currency)
    if amount is not None or held.amount is None:
        held.amount, held.currency = amount, currency if amount else ""
    held.payee = _payee(payee)
    if ground != held.ground:
        term = _term_on(ground, held.demanded_at)
        held.ground, held.legal_due_at, held.alarm_at = ground, term.due_at, term.alarm_at
        held.alarmed_at = None
    return _acted(held, actor, now, "described")


@transaction.atomic
def own(*, actor: User, refund: int, now: dt.datetime) -> Refund:
    """Take it: this person faces the customer."""
    held = undecided(refund)
    held.owner = actor
    return _acted(held, actor, now, "owned")


@transaction.atomic
def ask_for(*, actor: User, refund: int, kind: str, what: str, now: dt.datetime) -> CustomerStep:
    """Count something that the customer is asked to do; the legal term does not wait for it.

    Raises:
        Decided: it is decided.
    """
    held = undecided(refund)
    step = CustomerStep.objects.create(
        refund=held, kind=CustomerStep.Kind(kind), what=what.strip()[:200], asked_by=actor,
        asked_at=now,
    )  # fmt: skip
    held.state = Refund.State.CHECKING if held.state == Refund.State.ASKED else held.state
    _acted(held, actor, now, "step")
    return step


@transaction.atomic
def step_done(*, actor: User, refund: int, step: int, now: dt.datetime) -> Refund:
    """The customer has done it."""
    held = undecided(refund)
    held.steps.filter(pk=step, done_at=None).update(done_at=now)
    return _acted(held, actor, now, "step_done")


def refuse_no_sum(amount: int | None, currency: str) -> None:
    """Let no sum pass that is none.

    Raises:
        NoSum: it is not above zero, or its currency is unknown.
    """
    if amount is not None and (amount <= 0 or not currency):
        raise NoSum


def _acted(held: Refund, actor: User, now: dt.datetime, what: str) -> Refund:
    back_to_the_owner(held)
    settle(held, now)
    tell("refund.changed", held, now, actor.actor, what=what)
    return held


def _payee(text: str) -> str:
    """Where the money goes; a card's number is known to whoever pays, and is not kept here."""
    return mask_secrets(text.strip()).text[:200]


def _earlier(demand: Demand, token: str) -> Refund | None:
    if found := Refund.objects.filter(token=token).first():
        return found
    return Refund.objects.filter(message=demand.message).first() if demand.message else None


def _term(demand: Demand) -> Term:
    return _term_on(demand.ground, demand.at)


def _term_on(ground: str, demanded_at: dt.datetime) -> Term:
    rule = rule_for(ground, local(demanded_at).date())
    if rule is None:
        raise NoGround
    return term_of(rule, demanded_at, calendar())
