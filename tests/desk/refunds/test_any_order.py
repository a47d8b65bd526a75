"""Anybody does anything at any time, and no rouble is made, doubled or lost (a stateful test).

People demand, decide, allow, give by hand and confirm in any order; workers die between taking an
order and saying so; the clock runs on. Whatever happened, each sum was handed over at most once,
nothing counts as paid without its number, and no demand is forgotten.
"""

import datetime as dt
import json
from contextlib import suppress
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.authority import Authority
from nanni_desk.recovery.catalogue import Kind, level_of
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.services import cancelling, remedying
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.models import Payout, Refund
from nanni_desk.refunds.providers import file
from nanni_desk.refunds.services import asking, clocks, confirming, deciding, paying
from tests.desk.conftest import NOON
from tests.desk.refunds.conftest import react

_numbers = count()
GIVEN = (Remedy.State.CHOSEN, Remedy.State.FULFILLED, Remedy.State.BROKEN)
who = st.sampled_from(["ea_nasir", "sit_sin", "owner"])
place = st.integers(0, 9)
sums = st.sampled_from([None, 1, 999_99, 1_000_00, 1_000_01, 10_000_01, 200_000_00])
currencies = st.sampled_from(["RUB", "EUR"])
grounds = st.sampled_from(["zpp-31", "own"])
moves = st.sampled_from(["read", "hand", "die", "die writing", "confirm", "again"])


class MoneyInAnyOrder(RuleBasedStateMachine):
    """One customer, one case of a cancellation, three colleagues and some mortal workers."""

    cast = None
    at = None

    @initialize()
    def begin(self):
        self.at.now = NOON
        self.confirmed = {}
        self.before = {str(key) for key in Payout.objects.values_list("key", flat=True)}
        contact = Contact.objects.create(name=f"Клиент {next(_numbers)}", created_at=NOON)
        self.conversation = begin(inbox=self.cast.inbox, contact=contact, now=NOON)
        found = Found("cancelled", "Отменили приём", "hand", self.conversation, we_knew=NOON)
        self.case = report(found, actor="system", now=NOON).pk

    def person(self, name):
        return getattr(self.cast, name)

    def attempt(self, service, name, **fields):
        """What a person tries; gives whether it was done."""
        try:
            service(actor=self.person(name), now=self.at.now, **fields)
        except CannotDo:
            return False
        return True

    def refunds(self):
        return Refund.objects.filter(conversation=self.conversation)

    def remedies(self):
        return Remedy.objects.filter(case=self.case)

    def payouts(self):
        return [p for p in Payout.objects.order_by("pk") if str(p.key) not in self.before]

    def pick(self, rows, number):
        rows = list(rows.order_by("pk")) if hasattr(rows, "order_by") else rows
        return rows[number % len(rows)] if rows else None

    @rule(name=who, amount=sums, currency=currencies, ground=grounds, of_case=st.booleans(),
          token=st.sampled_from("abc"))  # fmt: skip
    def somebody_demands(self, name, amount, currency, ground, of_case, token):
        demand = asking.Demand(
            "Верните", ground, self.at.now, "hand", amount, currency if amount else "",
            case=Case.objects.get(pk=self.case) if of_case else None,
        )  # fmt: skip
        asking.ask(
            actor=self.person(name), conversation=self.conversation, demand=demand,
            token=f"{self.case}-{token}", now=self.at.now,
        )  # fmt: skip

    @rule(name=who, number=place, what=st.sampled_from(["yes", "yes", "allow", "no", "paper"]))
    def somebody_decides(self, name, number, what):
        refund = self.pick(self.refunds(), number)
        service, more = {
            "yes": (deciding.say_yes, {}),
            "allow": (deciding.allow, {}),
            "no": (deciding.say_no, {"because": "Оказано"}),
            "paper": (asking.ask_for, {"kind": "document", "what": "Чек"}),
        }[what]
        if refund:
            self.attempt(service, name, refund=refund.pk, **more)

    @rule(name=who, number=place, amount=sums, currency=currencies)
    def somebody_describes(self, name, number, amount, currency):
        if refund := self.pick(self.refunds(), number):
            self.attempt(
                asking.describe, name, refund=refund.pk, amount=amount, currency=currency,
                payee="", ground="zpp-22",
            )  # fmt: skip

    @rule(name=who, number=place)
    def the_customer_withdraws(self, name, number):
        if refund := self.pick(self.refunds(), number):
            words = self.cast.says(self.conversation, "Деньги не нужны", self.at.now)
            self.attempt(deciding.withdraw, name, refund=refund.pk, message=words.pk)

    @rule(name=who, price=st.sampled_from([1, 5_000_05, 100_000_00, 100_000_01]),
          token=st.sampled_from("xy"), numbers=st.lists(place, min_size=1, max_size=2))  # fmt: skip
    def we_offer_both_and_the_customer_chooses(self, name, price, token, numbers):
        self.attempt(cancelling.offer_both, name, case=self.case, price=price, currency="RUB",
                     token=f"{self.case}-{token}")  # fmt: skip
        for waiting in self.remedies().filter(approval__isnull=False):
            self.attempt(remedying.answer, "owner", remedy=waiting.pk, granted=True)
        chosen = sorted({r.pk for n in numbers if (r := self.pick(self.remedies(), n))})
        if chosen:
            with suppress(CannotDo):
                remedying.choose(
                    actor=None, case=self.case, remedies=chosen, words="Да", now=self.at.now
                )

    @rule(name=who, number=place)
    def somebody_gives_by_hand(self, name, number):
        if remedy := self.pick(self.remedies(), number):
            self.attempt(remedying.fulfil, name, remedy=remedy.pk, proof=f"касса {remedy.pk}")

    @rule(name=who, number=place, what=moves)
    def money_moves(self, name, number, what):
        """The worker reads the log, hands over, dies; somebody confirms or tries again."""
        payout = self.pick(self.payouts(), number)
        if what == "read":
            react()
        elif what == "hand":
            paying.send_due()
        elif what.startswith("die"):
            taken = paying.claim(self.at.now)
            if taken is not None and what == "die writing":
                file.send(paying.order_of(taken))
        elif payout and what == "confirm":
            self.attempt(confirming.confirm, name, payout=payout.pk, receipt=f"п/п {payout.pk}")
        elif payout:
            self.attempt(paying.try_again, name, payout=payout.pk)

    @rule(minutes=st.integers(1, 6000))
    def time_passes(self, minutes):
        self.at.now += dt.timedelta(minutes=minutes)
        clocks.refunds_due(self.at.now)
        assert clocks.refunds_due(self.at.now) == 0, "told twice"

    @invariant()
    def each_sum_is_handed_over_at_most_once(self):
        if not file.path().exists():
            return
        told = [json.loads(line) for line in file.path().read_bytes().splitlines()]
        assert len({line["key"] for line in told}) == len(told)
        known = {str(p.key): p for p in self.payouts()}
        for line in told:
            if payout := known.get(line["key"]):
                assert int(line["sum"].replace(".", "")) == payout.amount
                assert line["currency"] == payout.currency

    @invariant()
    def no_payout_is_without_a_yes(self):
        for payout in self.payouts():
            if payout.refund:
                assert payout.refund.state in {Refund.State.APPROVED, Refund.State.PAID}
                assert (payout.amount, payout.currency) == (
                    payout.refund.amount, payout.refund.currency
                )  # fmt: skip
            if payout.remedy:
                assert payout.remedy.state in GIVEN
                assert payout.remedy.kind == Kind.REFUND
                assert payout.amount == payout.remedy.amount

    @invariant()
    def paid_means_confirmed_by_a_number_that_stays(self):
        for payout in self.payouts():
            if payout.state == Payout.State.CONFIRMED:
                mark = (payout.receipt, payout.confirmed_at, payout.amount)
                assert self.confirmed.setdefault(payout.pk, mark) == mark
        for refund in self.refunds():
            if refund.state == Refund.State.PAID:
                assert refund.payout.pk in self.confirmed

    @invariant()
    def nobody_pays_beyond_authority(self):
        for refund in self.refunds().filter(state__in=("approved", "paid")):
            needed = Authority().level_needed(Kind.REFUND, refund.amount, refund.currency)
            assert level_of(refund.decided_by) >= needed
            assert refund.decided_by_id != refund.asked_by_id

    @invariant()
    def money_and_credit_are_never_both_given(self):
        assert self.remedies().filter(by_rule=True, state__in=GIVEN).count() <= 1

    @invariant()
    def no_open_demand_is_forgotten(self):
        for refund in self.refunds():
            assert refund.is_open == (refund.next_action_at is not None)
            assert refund.is_open == (refund.closed_at is None)
            assert refund.state != Refund.State.REFUSED or refund.because
            assert refund.state != Refund.State.WITHDRAWN or refund.withdrawn_by_id

    def teardown(self):
        """However it was left, everything that was allowed arrives, once."""
        if not hasattr(self, "case"):
            return
        for _turn in range(3):
            react()
            self.at.now += dt.timedelta(hours=2)
            paying.send_due()
        for payout in self.payouts():
            confirming.confirm(
                actor=self.cast.owner, payout=payout.pk, receipt=f"п/п {payout.pk}",
                now=self.at.now,
            )  # fmt: skip
        react()
        self.each_sum_is_handed_over_at_most_once()
        assert not self.refunds().filter(state=Refund.State.APPROVED).exists()
        chosen = self.remedies().filter(kind=Kind.REFUND, state=Remedy.State.CHOSEN)
        assert not chosen.exists()


def test_money_in_any_order(cast, at):
    machine = type("MoneyHere", (MoneyInAnyOrder,), {"cast": cast, "at": at})
    run_state_machine_as_test(machine, settings=settings(
        max_examples=25, stateful_step_count=40, deadline=None,
        suppress_health_check=list(HealthCheck),
    ))  # fmt: skip
