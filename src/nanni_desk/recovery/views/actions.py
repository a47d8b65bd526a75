"""What the forms of a case do: one small function a form, each one call of a service."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from django.http import QueryDict
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.selectors import commitment_for, message_for
from nanni_desk.conversations.services.working import decide_commitment
from nanni_desk.lib.errors import BadInput, NotThere
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.forms import chosen_of, decimal_of, moment_of, number_of, sum_of, text_of
from nanni_desk.recovery.models import Aside, Case, CaseIssue, Evidence, Remedy
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.selectors.page import people_for
from nanni_desk.recovery.services import (
    asides,
    beside,
    cancelling,
    filling,
    learning,
    remedying,
    stepping,
    writing,
)
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.severity import Failure

_MOST_HOURS = 10_000


class Doing(NamedTuple):
    """Who does what to which case, and when."""

    user: User
    case: Case
    data: QueryDict
    now: dt.datetime

    def text(self, name: str, *, needed: bool = True) -> str:
        """A field of the form."""
        return text_of(self.data, name, needed=needed)

    def issue(self) -> CaseIssue:
        """The matter that the form is about."""
        found = self.case.issues.filter(pk=chosen_of(self.data, "issue")).first()
        if found is None:
            raise NotThere
        return found

    def remedy(self) -> Remedy:
        """The remedy that the form is about."""
        found = self.case.remedies.filter(pk=chosen_of(self.data, "remedy")).first()
        if found is None:
            raise NotThere
        return found

    def aside(self) -> Aside:
        """The side state that the form is about."""
        found = self.case.asides.filter(pk=chosen_of(self.data, "aside")).first()
        if found is None:
            raise NotThere
        return found

    def message(self) -> int:
        """The message that was chosen, which this person may read."""
        return message_for(self.user, chosen_of(self.data, "message")).pk

    def words(self, name: str) -> str:
        """What the customer said: typed, or taken from a message as it stands (S3-8)."""
        number = number_of(self.data, "message")
        if not self.data.get(name, "").strip() and number is not None:
            return message_for(self.user, number).body
        return self.text(name)


def _step(do: Doing) -> None:
    stepping.step(
        actor=do.user, case=do.case.pk, to=do.text("to"), now=do.now,
        note=do.text("note", needed=False),
    )  # fmt: skip


def _reopen(do: Doing) -> None:
    stepping.reopen(actor=do.user, case=do.case.pk, now=do.now, note=do.text("note"))


def _issue(do: Doing) -> None:
    report(
        Found(_failure(do), do.text("title"), Trigger.HAND, do.case.conversation, we_knew=do.now),
        actor=do.user.actor, now=do.now,
    )  # fmt: skip


def _own(do: Doing) -> None:
    filling.own(actor=do.user, case=do.case.pk, owner=_somebody(do), now=do.now)


def _somebody(do: Doing) -> User:
    """Who was chosen among those who may face the customer; oneself unless somebody was."""
    number = number_of(do.data, "owner") or do.user.pk
    owner = next((one for one in people_for(do.case) if one.pk == number), None)
    if owner is None:
        raise BadInput(_("Choose one."), field="owner")
    return owner


def _contain(do: Doing) -> None:
    filling.contain(actor=do.user, case=do.case.pk, done=do.data.getlist("done"), now=do.now)


def _told(do: Doing) -> None:
    filling.note_told(actor=do.user, case=do.case.pk, by=do.text("by"), now=do.now)


def _affected(do: Doing) -> None:
    filling.note_affected(actor=do.user, case=do.case.pk, now=do.now)


def _acknowledge(do: Doing) -> None:
    filling.acknowledge(actor=do.user, case=do.case.pk, message=do.message(), now=do.now)


def _sought(do: Doing) -> None:
    wanted = do.words("remedy_sought")
    filling.fill(actor=do.user, case=do.case.pk, now=do.now, remedy_sought=wanted)


def _loss(do: Doing) -> None:
    money, currency = sum_of(do.data, "loss_money")
    hours = decimal_of(do.data, "loss_hours")
    distress = do.text("loss_distress", needed=False)[:300]
    if hours is not None and hours >= _MOST_HOURS:
        raise BadInput(_("Write a number."), field="loss_hours")
    if money is None and hours is None and not distress:
        raise BadInput(_("Money, hours or distress: write down at least one."))
    filling.fill(
        actor=do.user, case=do.case.pk, now=do.now, loss_money=money, loss_currency=currency,
        loss_hours=hours, loss_distress=distress,
    )  # fmt: skip


def _weight(do: Doing) -> None:
    filling.fill(
        actor=do.user, case=do.case.pk, now=do.now, is_public="is_public" in do.data,
        is_vulnerable="is_vulnerable" in do.data,
    )  # fmt: skip


def _evidence(do: Doing) -> None:
    kind = do.data.get("kind") or Evidence.Kind.MESSAGE
    if kind not in Evidence.Kind.values:
        raise BadInput(field="kind")
    message = do.message() if number_of(do.data, "message") is not None else None
    filling.add_evidence(
        actor=do.user, issue=do.issue().pk, kind=kind, now=do.now, message=message,
        text=do.text("text", needed=False),
    )  # fmt: skip


def _none_because(do: Doing) -> None:
    because = do.text("no_evidence_because")[:300]
    filling.fill_issue(actor=do.user, issue=do.issue().pk, now=do.now, no_evidence_because=because)


def _explain(do: Doing) -> None:
    parts = {name: do.text(name, needed=False) for name in ("what", "why", "fix")}
    if not all(parts.values()):
        raise writing.NotExplained
    filling.fill_issue(actor=do.user, issue=do.issue().pk, now=do.now, **parts)


def _outcome(do: Doing) -> None:
    outcome = do.text("outcome")
    filling.fill_issue(actor=do.user, issue=do.issue().pk, now=do.now, outcome=outcome)


def _offer(do: Doing) -> None:
    kind = do.text("kind")
    if kind not in Kind.values:
        raise BadInput(field="kind")
    amount, currency = sum_of(do.data)
    price, _same = sum_of(do.data, "price")
    remedying.offer(
        actor=do.user, case=do.case.pk, kind=kind, text=do.text("text"),
        token=do.text("token")[:64], now=do.now, amount=amount, currency=currency,
        reason=do.text("reason", needed=False), price=price,
    )  # fmt: skip


def _cancelled(do: Doing) -> None:
    price, currency = sum_of(do.data, "price")
    if price is None:
        raise remedying.NoSum
    cancelling.offer_both(
        actor=do.user, case=do.case.pk, price=price, currency=currency,
        token=do.text("token")[:64], now=do.now,
    )  # fmt: skip


def _answer(do: Doing) -> None:
    remedying.answer(
        actor=do.user, remedy=do.remedy().pk, granted=do.data.get("granted") == "yes",
        now=do.now, because=do.text("because", needed=False),
    )  # fmt: skip


def _choose(do: Doing) -> None:
    remedies = [int(one) for one in do.data.getlist("remedies") if one.isdecimal()]
    remedying.choose(
        actor=do.user, case=do.case.pk, remedies=remedies, words=do.words("words"), now=do.now
    )


def _decide_again(do: Doing) -> None:
    because = do.text("because")
    filling.decide_again(actor=do.user, case=do.case.pk, because=because, now=do.now)


def _fulfil(do: Doing) -> None:
    proof = do.text("proof")
    remedying.fulfil(actor=do.user, remedy=do.remedy().pk, proof=proof, now=do.now)


def _keep(do: Doing) -> None:
    promise = commitment_for(do.user, chosen_of(do.data, "promise"))
    if promise.conversation.contact_id != do.case.contact_id:
        raise NotThere
    decide_commitment(actor=do.user, commitment=promise.pk, state=Commitment.State.KEPT, now=do.now)


def _ask(do: Doing) -> None:
    filling.ask_whether_well(actor=do.user, case=do.case.pk, now=do.now)


def _confirm(do: Doing) -> None:
    filling.confirm(actor=do.user, case=do.case.pk, message=do.message(), now=do.now)


def _public_outcome(do: Doing) -> None:
    told = do.text("public_outcome")
    filling.fill(actor=do.user, case=do.case.pk, now=do.now, public_outcome=told)


def _cause(do: Doing) -> None:
    learning.name_cause(
        actor=do.user, case=do.case.pk, now=do.now, cause=number_of(do.data, "cause"),
        title=do.text("root_cause", needed=False), area=do.data.get("area", ""),
        department=do.text("cause_department", needed=False),
    )  # fmt: skip


def _change(do: Doing) -> None:
    change = do.text("process_change")
    learning.note_change(actor=do.user, case=do.case.pk, change=change, now=do.now)


def _accept(do: Doing) -> None:
    learning.accept_as_is(actor=do.user, case=do.case.pk, now=do.now)


def _agents_told(do: Doing) -> None:
    filling.tell_agents(actor=do.user, case=do.case.pk, now=do.now)


def _set_aside(do: Doing) -> None:
    asides.set_aside(
        actor=do.user, case=do.case.pk, kind=do.text("kind"), reason=do.text("reason"),
        review_at=moment_of(do.data, "review_at"), now=do.now, owner=_somebody(do),
    )  # fmt: skip


def _look_again(do: Doing) -> None:
    review = moment_of(do.data, "review_at")
    asides.look_again(actor=do.user, aside=do.aside().pk, review_at=review, now=do.now)


def _end_aside(do: Doing) -> None:
    asides.end_aside(actor=do.user, aside=do.aside().pk, now=do.now)


def _try(do: Doing) -> None:
    asides.note_try(
        actor=do.user, case=do.case.pk, channel=do.text("channel"), now=do.now,
        note=do.text("note", needed=False),
    )  # fmt: skip


def _condition(do: Doing) -> None:
    beside.agree_condition(actor=do.user, case=do.case.pk, text=do.text("text"), now=do.now)


def _end_condition(do: Doing) -> None:
    number = chosen_of(do.data, "condition")
    beside.end_condition(actor=do.user, case=do.case.pk, condition=number, now=do.now)


def _counter_claim(do: Doing) -> None:
    amount, currency = sum_of(do.data)
    beside.note_counter_claim(
        actor=do.user, case=do.case.pk, text=do.text("text"), now=do.now, amount=amount,
        currency=currency,
    )  # fmt: skip


def write(do: Doing, what: str) -> None:
    """Put a text for the customer into the person's draft.

    Raises:
        NotThere: there is no such text.
    """
    mine = {"actor": do.user, "case": do.case, "now": do.now}
    if what == "acknowledgement":
        parts = {
            name: do.text(name, needed=False) for name in ("responsibility", "repair", "regret")
        }
        writing.write_acknowledgement(**mine, **parts)  # type: ignore[arg-type]
    elif what == "explanation":
        writing.write_explanation(**mine)  # type: ignore[arg-type]
    elif what == "holding":
        writing.write_holding(**mine, until=moment_of(do.data, "until"))  # type: ignore[arg-type]
    elif what == "choices":
        writing.write_choices(**mine)  # type: ignore[arg-type]
    else:
        raise NotThere


def _failure(do: Doing) -> str:
    kind = do.text("kind")
    if kind not in Failure.values:
        raise BadInput(field="kind")
    return kind


#: The last part of a form's address -> what it does.
ACTIONS: dict[str, Callable[[Doing], None]] = {
    "step": _step,
    "reopen": _reopen,
    "issue": _issue,
    "own": _own,
    "contain": _contain,
    "told": _told,
    "affected": _affected,
    "acknowledge": _acknowledge,
    "sought": _sought,
    "loss": _loss,
    "weight": _weight,
    "evidence": _evidence,
    "none-because": _none_because,
    "explain": _explain,
    "outcome": _outcome,
    "offer": _offer,
    "cancelled": _cancelled,
    "answer": _answer,
    "choose": _choose,
    "decide-again": _decide_again,
    "fulfil": _fulfil,
    "keep": _keep,
    "ask": _ask,
    "confirm": _confirm,
    "public-outcome": _public_outcome,
    "cause": _cause,
    "change": _change,
    "accept": _accept,
    "agents-told": _agents_told,
    "aside": _set_aside,
    "look-again": _look_again,
    "end-aside": _end_aside,
    "try": _try,
    "condition": _condition,
    "end-condition": _end_condition,
    "counter-claim": _counter_claim,
}
