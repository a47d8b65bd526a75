"""Anybody does anything at any time, and the case keeps its promises (a stateful test).

No guard is passed by, no case is stuck, no clock runs backwards, nothing is given twice, and no
money is made: whatever the order of people, steps, clocks and repeated clicks.
"""

import datetime as dt
from contextlib import suppress
from itertools import count, pairwise

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
from nanni_desk.recovery.catalogue import Kind, Level, costs_money, level_of
from nanni_desk.recovery.models import Approval, Aside, Case, Remedy
from nanni_desk.recovery.reading import facts_of
from nanni_desk.recovery.services import (
    asides,
    cancelling,
    clocks,
    filling,
    learning,
    opening,
    remedying,
    stepping,
)
from nanni_desk.recovery.severity import Failure
from nanni_desk.recovery.states import MENDED, WAYS, Need, State, needs
from tests.desk.conftest import NOON, _person

ADMISSION = "Мы обещали и не сделали: это наша ошибка."
GIVEN = {Remedy.State.OFFERED, Remedy.State.CHOSEN, Remedy.State.FULFILLED, Remedy.State.BROKEN}
_numbers = count()
#: Demands that are met by writing something down: the number of the step in ``fill_in``.
FILLED = {
    Need.OWNER: 0, Need.CONTAINMENT: 1, Need.CUSTOMER_TOLD: 2, Need.AFFECTED_SEARCHED: 3,
    Need.ACKNOWLEDGEMENT: 4, Need.REMEDY_SOUGHT: 5, Need.LOSS: 5, Need.ROOT_CAUSE: 5,
    Need.LESSON: 5, Need.EVIDENCE: 6, Need.EXPLANATION: 6, Need.OUTCOMES: 6, Need.AGENTS_TOLD: 8,
}  # fmt: skip
who = st.sampled_from(["ea_nasir", "sit_sin", "owner"])
chance = st.integers(0, 9)
#: Below, at and above the limits of each role, with and without money, and nonsense of both.
offers = st.sampled_from([
    (Kind.REFUND, 99_999), (Kind.REFUND, 1_000_00), (Kind.BONUS, 1_000_01),
    (Kind.REFUND, 10_000_01), (Kind.REFUND, 200_000_00), (Kind.REFUND, None), (Kind.REFUND, -1),
    (Kind.FEE_WAIVER, None), (Kind.POLICY_EXCEPTION, None), (Kind.CALLBACK, None),
    (Kind.CALLBACK, 1), (Kind.ADMISSION, None),
])  # fmt: skip


class AnyOrder(RuleBasedStateMachine):
    """One customer's case, and three colleagues who do not talk to each other."""

    cast = None
    outsider = None

    @initialize(kind=st.sampled_from(list(Failure)))
    def fail(self, kind):
        self.now, self.offers, self.given = NOON, {}, {}
        contact = Contact.objects.create(name=f"Клиент {next(_numbers)}", created_at=NOON)
        self.conversation = begin(inbox=self.cast.inbox, contact=contact, now=NOON)
        self.said = self.cast.says(self.conversation, "Вы обещали!", NOON)
        self.tell(kind)
        self.case = Case.objects.get(contact=contact).pk

    def tell(self, kind):
        found = opening.Found(kind, "Сбой", "hand", self.conversation, we_knew=self.now)
        opening.report(found, actor="system", now=self.now)

    def person(self, name):
        return getattr(self.cast, name)

    def attempt(self, service, name="ea_nasir", **fields):
        """What a person tries; gives whether it was done."""
        try:
            service(actor=self.person(name), now=self.now, **fields)
        except CannotDo:
            return False
        return True

    def held(self):
        return Case.objects.get(pk=self.case)

    def pick(self, rows, place):
        rows = list(rows.order_by("pk"))
        return rows[place % len(rows)] if rows else None

    @rule(minutes=st.integers(1, 6000))
    def time_passes(self, minutes):
        self.now += dt.timedelta(minutes=minutes)
        for job in (
            clocks.cases_due,
            clocks.remedies_due,
            remedying.approvals_due,
            asides.asides_due,
        ):
            job(self.now)
            assert job(self.now) == 0, "told twice"

    @rule(name=who, to=st.none() | st.sampled_from(list(State)))
    def somebody_steps(self, name, to):
        held = self.held()
        to = to or next(iter(WAYS[held.state]), State.CLOSED)
        allowed = to in WAYS[held.state]
        missing = needs(held.state, to, facts_of(held, self.now)) if allowed else [Need.TRIGGER]
        done = self.attempt(stepping.step, name, case=self.case, to=to)
        assert done == (allowed and not missing)

    @rule(kind=st.sampled_from(list(Failure)))
    def another_failure(self, kind):
        if self.held().state != State.CLOSED:
            self.tell(kind)

    @rule(name=who, step=chance)
    def somebody_fills_in(self, name, step):
        self.fill_in(step, name)

    @rule(name=who, offer=offers, token=st.sampled_from("abcdef"), early=st.booleans())
    def somebody_offers(self, name, offer, token, early):
        kind, amount = offer
        token = f"{self.case}-{token}"
        before = self.offers.setdefault(token, (kind, amount))
        done = self.attempt(
            remedying.offer, name, case=self.case, kind=kind, text="Решение", token=token,
            amount=amount, currency="RUB" if amount else "", reason="просил" if early else "",
        )  # fmt: skip
        if not done and not Remedy.objects.filter(token=token).exists():
            del self.offers[token]
        else:
            self.offers[token] = before

    @rule(name=who, price=st.sampled_from([1, 100_000_00, 100_000_01]), token=st.sampled_from("xy"))
    def our_side_cancels(self, name, price, token):
        if self.held().state != State.CLOSED:
            self.tell(Failure.CANCELLED)
        token = f"{self.case}-{token}"
        if self.attempt(
            cancelling.offer_both, name, case=self.case, price=price, currency="RUB", token=token
        ):
            for kind, part in ((Kind.REFUND, "money"), (Kind.REFUND_AND_BONUS, "credit")):
                self.offers.setdefault(f"{token}-{part}", (kind, price))

    @rule(numbers=st.lists(chance, min_size=1, max_size=2))
    def the_customer_chooses_alone(self, numbers):
        remedies = Remedy.objects.filter(case=self.case)
        chosen = {found.pk for n in numbers if (found := self.pick(remedies, n))}
        if chosen:
            with suppress(CannotDo):
                remedying.choose(
                    actor=None, case=self.case, remedies=sorted(chosen), words="Это", now=self.now
                )

    @rule(name=who, place=chance, granted=st.booleans())
    def somebody_answers(self, name, place, granted):
        remedy = self.pick(Remedy.objects.filter(case=self.case, approval__isnull=False), place)
        if remedy is not None:
            self.attempt(remedying.answer, name, remedy=remedy.pk, granted=granted)

    @rule(name=who, place=chance)
    def the_customer_chooses(self, name, place):
        remedy = self.pick(Remedy.objects.filter(case=self.case), place)
        if remedy is not None:
            self.attempt(
                remedying.choose, name, case=self.case, remedies=[remedy.pk], words="Да, это"
            )

    @rule(name=who, place=chance)
    def somebody_gives(self, name, place):
        remedy = self.pick(Remedy.objects.filter(case=self.case), place)
        if remedy is not None:
            self.attempt(remedying.fulfil, name, remedy=remedy.pk, proof="платёж")

    @rule(name=who, kind=st.sampled_from(list(Aside.Kind)), days=st.integers(-1, 16))
    def somebody_puts_it_aside(self, name, kind, days):
        before = self.held()
        tries = list(before.contact_tries.values_list("channel", flat=True))
        allowed = (
            before.state != State.CLOSED and kind != Aside.Kind.REOPENED and 0 < days <= 14
            and not before.asides.filter(kind=kind, ended_at=None).exists()
            and (kind != Aside.Kind.NO_CONTACT or (len(tries) >= 3 and len(set(tries)) >= 2))
        )  # fmt: skip
        review = self.now + dt.timedelta(days=days)
        assert allowed == self.attempt(
            asides.set_aside, name, case=self.case, kind=kind, reason="Так", review_at=review
        )

    @rule(name=who, channel=st.sampled_from(["phone", "mail"]))
    def nobody_is_reached(self, name, channel):
        self.attempt(asides.note_try, name, case=self.case, channel=channel)

    @rule(name=who, place=chance, on=st.booleans())
    def somebody_looks_again(self, name, place, on):
        one = self.pick(Aside.objects.filter(case=self.case), place)
        if one is not None:
            more = {"review_at": self.now + dt.timedelta(days=3)} if on else {}
            do = asides.look_again if on else asides.end_aside
            assert self.attempt(do, name, aside=one.pk, **more) == (one.ended_at is None)

    @rule()
    def the_customer_writes(self):
        self.cast.says(self.conversation, "Я здесь", self.now)
        asides.customer_is_back(contact=self.conversation.contact_id, now=self.now)
        quiet = (Aside.Kind.PAUSED, Aside.Kind.NO_CONTACT)
        assert not Aside.objects.filter(case=self.case, kind__in=quiet, ended_at=None).exists()

    @rule(name=who)
    def somebody_reopens(self, name):
        was = self.held().state
        assert self.attempt(stepping.reopen, name, case=self.case) == (was in MENDED)

    def fill_in(self, step, name="ea_nasir"):
        """One of the things that can be written into a case."""
        case, issues = {"case": self.case}, self.held().issues.order_by("pk")
        steps = (
            lambda: self.attempt(filling.own, name, owner=self.person(name), **case),
            lambda: self.attempt(
                filling.contain, name, **case,
                done=["freeze", "sessions", "balance", "stop_leak", "make_safe"],
            ),
            lambda: self.attempt(filling.note_told, name, by="телефон", **case),
            lambda: self.attempt(filling.note_affected, name, **case),
            lambda: self.acknowledge(name),
            lambda: self.learn(name),
            lambda: [
                self.attempt(
                    filling.fill_issue, name, issue=issue.pk, what="Что", why="Почему", fix="Как",
                    no_evidence_because="нет записей", outcome="Итог",
                )
                for issue in issues
            ],
            lambda: self.attempt(filling.ask_whether_well, name, **case),
            lambda: self.attempt(filling.tell_agents, name, **case),
            lambda: self.attempt(filling.decide_again, name, because="Решаю", **case),
        )  # fmt: skip
        steps[step]()

    def learn(self, name):
        self.attempt(filling.fill, name, case=self.case, remedy_sought="Вернуть", loss_hours=1)
        self.attempt(learning.name_cause, name, case=self.case, title="Причина")
        self.attempt(learning.note_change, name, case=self.case, change="Журнал")

    def acknowledge(self, name):
        reply = self.cast.answers(self.conversation, ADMISSION, self.now, actor=self.person(name))
        self.attempt(filling.acknowledge, name, case=self.case, message=reply.pk)

    @invariant()
    def clocks_run_forward(self):
        held = self.held()
        moments = list(held.steps.order_by("pk").values_list("at", flat=True))
        assert moments == sorted(moments)
        assert held.state_since == moments[-1] <= self.now
        assert (held.due_at is None) == (held.state == State.CLOSED)
        assert held.due_at is None or held.due_at > held.state_since

    @invariant()
    def what_is_put_aside_is_owned_and_looked_at_within_two_weeks(self):
        for one in Aside.objects.filter(case=self.case):
            assert one.reason
            assert one.owner_id
            assert one.since < one.review_at <= one.since + dt.timedelta(days=14)

    @invariant()
    def no_step_was_skipped(self):
        went = list(self.held().steps.order_by("pk").values_list("came_from", "went_to"))
        for (_before, here), (came_from, to) in pairwise(went):
            assert came_from == here
            assert to in WAYS[came_from] or (came_from in MENDED and to == State.FACTS)

    @invariant()
    def nothing_is_given_beyond_authority(self):
        for remedy in Remedy.objects.filter(case=self.case).select_related("offered_by"):
            needed = Authority().level_needed(remedy.kind, remedy.amount, remedy.currency)
            if remedy.by_rule:
                within = remedy.amount <= Authority().cancellation_most
                needed = Level.AGENT if within else Level.OWNER
            approval = Approval.objects.filter(remedy=remedy).first()
            alone = level_of(remedy.offered_by) >= needed and not (remedy.by_rule and needed)
            if remedy.state in GIVEN and not alone:
                assert approval.state == Approval.State.GRANTED
                assert approval.answered_by_id != remedy.offered_by_id
                assert level_of(approval.answered_by) >= needed

    @invariant()
    def nothing_is_given_twice_and_no_money_is_made(self):
        remedies = list(Remedy.objects.filter(case=self.case))
        assert {r.token: (r.kind, r.amount) for r in remedies} == self.offers
        for remedy in remedies:
            assert costs_money(remedy.kind) == (remedy.amount is not None)
            if remedy.state == Remedy.State.FULFILLED:
                mark = (remedy.amount, remedy.currency, remedy.settled_at, remedy.proof)
                assert self.given.setdefault(remedy.pk, mark) == mark
        taken = [r for r in remedies if r.by_rule and r.state in GIVEN - {Remedy.State.OFFERED}]
        assert len(taken) <= 1, "the money, and credit in its place"
        assert set(self.given) <= {r.pk for r in remedies if r.state == Remedy.State.FULFILLED}

    @invariant()
    def what_is_closed_is_done(self):
        held = self.held()
        if held.state == State.CLOSED:
            assert all(held.issues.values_list("outcome", flat=True))
            assert not held.asides.filter(ended_at=None).exists()
            owed = {Remedy.State.CHOSEN, Remedy.State.BROKEN, Remedy.State.WAITING}
            assert not held.remedies.filter(state__in=owed).exists()
            assert held.acknowledged_by_id
            assert held.choice
            assert held.remedies.filter(state=Remedy.State.FULFILLED).exists()

    @rule()
    def somebody_diligent_does_what_is_asked(self):
        held = self.held()
        if held.state == State.CLOSED:
            return
        to = WAYS[held.state][0]
        missing = needs(held.state, to, facts_of(held, self.now))
        if missing:
            self.meet(missing[0])
        else:
            assert self.attempt(stepping.step, case=self.case, to=to)

    def teardown(self):
        """However it was left, somebody diligent brings it to its end."""
        if not hasattr(self, "case"):
            return
        for _turn in range(80):
            self.somebody_diligent_does_what_is_asked()
        assert self.held().state == State.CLOSED
        self.what_is_closed_is_done()
        self.nothing_is_given_beyond_authority()

    def meet(self, need):
        """What a person does about a demand."""
        if need in FILLED:
            self.fill_in(FILLED[need])
            return
        {
            Need.OFFER: self.offer_and_choose,
            Need.CHOICE: self.offer_and_choose,
            Need.BEYOND_MONEY: self.offer_and_choose,
            Need.APPROVAL: self.refuse_what_waits,
            Need.FULFILMENT: self.give_what_was_chosen,
            Need.SECOND_DECISION: self.decide_again,
            Need.CONFIRMATION: self.wait_for_silence,
            Need.ASIDES: self.end_what_holds,
        }[need]()

    def end_what_holds(self):
        for one in Aside.objects.filter(case=self.case, ended_at=None):
            self.attempt(asides.end_aside, aside=one.pk)

    def refuse_what_waits(self):
        for remedy in Remedy.objects.filter(case=self.case, state=Remedy.State.WAITING):
            remedying.answer(
                actor=self.outsider, remedy=remedy.pk, granted=False, now=self.now, because="нет"
            )

    def give_what_was_chosen(self):
        for remedy in Remedy.objects.filter(case=self.case):
            self.attempt(remedying.fulfil, remedy=remedy.pk, proof="платёж")

    def decide_again(self):
        filling.decide_again(actor=self.outsider, case=self.case, because="Решаю", now=self.now)

    def wait_for_silence(self):
        self.fill_in(7)
        self.now += dt.timedelta(hours=73)

    def offer_and_choose(self):
        remedy = remedying.offer(
            actor=self.cast.ea_nasir, case=self.case, kind=Kind.ADMISSION, text="Признание",
            token=f"{self.case}-{next(_numbers)}-last", now=self.now,
        )  # fmt: skip
        self.offers[remedy.token] = (remedy.kind, None)
        self.attempt(remedying.choose, case=self.case, remedies=[remedy.pk], words="Хорошо")
        self.attempt(remedying.fulfil, remedy=remedy.pk, proof="сказано")


def test_any_order(cast):
    machine = type("AnyOrderHere", (AnyOrder,), {
        "cast": cast, "outsider": _person("enlil", "owner"),
    })  # fmt: skip
    run_state_machine_as_test(machine, settings=settings(
        max_examples=20, stateful_step_count=40, deadline=None,
        suppress_health_check=list(HealthCheck),
    ))  # fmt: skip
