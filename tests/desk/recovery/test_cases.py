"""Cases open by themselves, merge, and end only when everything is done."""

import datetime as dt

import pytest

from nanni_desk.attention.services.promising import promises_due
from nanni_desk.events.consumers import run_once
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.consumers import CONSUMERS
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.selectors import case_for, cases_for
from nanni_desk.recovery.services import clocks, filling, learning, opening, remedying, stepping
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)


def react():
    for consumer in CONSUMERS:
        run_once(consumer)


@pytest.fixture
def broken(cast):
    """A call that was promised for half past and did not come."""
    conversation = cast.begin(NOON)
    cast.says(conversation, "Вы мне перезвоните?", NOON)
    cast.answers(conversation, "Перезвоню вам в течение 30 минут.", NOON + MINUTE)
    promises_due(NOON + 40 * MINUTE)
    react()
    return Case.objects.get()


def test_a_promise_past_its_time_is_a_case_before_the_customer_writes(cast, broken):
    assert broken.triggers == ["T1"]
    [issue] = broken.issues.all()
    assert issue.commitment.text
    assert broken.we_knew_at is not None
    assert broken.they_knew_at is None
    assert broken.owner == cast.ea_nasir


def test_it_is_reported_once(broken):
    promises_due(NOON + 50 * MINUTE)
    react()
    assert broken.issues.count() == 1


def test_the_second_failure_merges_and_makes_it_graver(cast, broken):
    other = cast.begin(NOON + 45 * MINUTE)
    cast.says(other, "Где справка?", NOON + 45 * MINUTE)
    found = opening.Found("money", "Возврат не пришёл", "hand", other, we_knew=NOON)
    case = opening.report(found, actor="system", now=NOON + 46 * MINUTE)
    assert case == broken
    assert case.triggers == ["T1", "hand", "T3"]
    assert (broken.severity, case.severity) == ("C", "A")
    assert case.reasons == ["kind", "repeated"]


def test_who_boils_after_a_broken_promise_is_a_case_of_t3(cast, broken):
    conversation = broken.conversation
    cast.says(
        conversation, "Это безобразие! Я подам на вас в суд, никто не позвонил!", NOON + 50 * MINUTE
    )
    react()
    broken.refresh_from_db()
    assert "T3" in broken.triggers


def test_no_step_without_what_it_demands(cast, broken):
    step = {"actor": cast.ea_nasir, "case": broken.pk, "now": NOON + 45 * MINUTE}
    stepping.step(to="triaged", **step)
    stepping.step(to="acknowledged", **step)
    with pytest.raises(stepping.NotYet) as caught:
        stepping.step(to="facts", **step)
    assert caught.value.details["needs"] == ["acknowledgement", "remedy_sought"]
    with pytest.raises(stepping.NoWay):
        stepping.step(to="closed", **step)


def test_the_whole_way_to_the_end(cast, broken):
    agent, now = cast.ea_nasir, NOON + 45 * MINUTE
    step = {"actor": agent, "case": broken.pk, "now": now}
    stepping.step(to="triaged", **step)
    stepping.step(to="acknowledged", **step)
    said = cast.answers(
        broken.conversation, "Мы обещали перезвонить и не перезвонили: это наша ошибка.", now
    )
    filling.acknowledge(message=said.pk, **step)
    filling.fill(remedy_sought="Чтобы перезвонили до вечера", loss_hours=1, **step)
    stepping.step(to="facts", **step)
    of_issue = {"actor": agent, "issue": broken.issues.get().pk, "now": now}
    filling.add_evidence(kind="message", message=said.pk, **of_issue)
    stepping.step(to="explained", **step)
    filling.fill_issue(
        what="Не позвонили", why="Смена кончилась", fix="Звонит дежурный", **of_issue
    )
    stepping.step(to="offered", **step)
    remedy = remedying.offer(kind=Kind.CALLBACK, text="Звонок в 18:00", token="one", **step)
    remedying.choose(remedies=[remedy.pk], words="Да, в шесть удобно", **step)
    stepping.step(to="agreed", **step)
    stepping.step(to="fulfilling", **step)
    with pytest.raises(stepping.NotYet):
        stepping.step(to="verified", **step)
    remedying.fulfil(actor=agent, remedy=remedy.pk, proof="Звонок 18:02", now=now)
    stepping.step(to="verified", **step)
    filling.ask_whether_well(**step)
    later = step | {"now": now + dt.timedelta(hours=73)}
    stepping.step(to="learned", **later)
    learning.name_cause(title="Перезвоны не передавались смене", **later)
    learning.note_change(change="Журнал", **later)
    filling.tell_agents(**later)
    filling.fill_issue(outcome="Позвонили, записали", **(of_issue | {"now": later["now"]}))
    assert stepping.step(to="closed", **later).closed_at == later["now"]
    assert broken.steps.count() == 11


@pytest.mark.parametrize(
    ("who", "amount", "state"),
    [
        ("ea_nasir", 1_000_00, "offered"),
        ("ea_nasir", 1_000_01, "waiting"),
        ("sit_sin", 10_000_00, "offered"),
        ("sit_sin", 10_000_01, "waiting"),
        ("owner", 500_000_00, "offered"),
    ],
)
def test_money_within_the_limit_is_given_at_once(cast, broken, who, amount, state):
    remedy = remedying.offer(
        actor=getattr(cast, who), case=broken.pk, kind=Kind.REFUND, text="Возврат", amount=amount,
        currency="RUB", token="t", now=NOON, reason="просил вернуть сразу",
    )  # fmt: skip
    assert remedy.state == state


def test_a_gift_before_an_acknowledgement_is_too_early(cast, broken):
    with pytest.raises(remedying.TooEarly):
        remedying.offer(
            actor=cast.ea_nasir, case=broken.pk, kind=Kind.BONUS, text="Купон", amount=100_00,
            currency="RUB", token="t", now=NOON,
        )  # fmt: skip


def test_an_unanswered_question_goes_a_level_up_and_nobody_approves_themselves(cast, broken):
    remedy = remedying.offer(
        actor=cast.sit_sin, case=broken.pk, kind=Kind.REFUND, text="Возврат", amount=50_000_00,
        currency="RUB", token="t", now=NOON, reason="просил вернуть сразу",
    )  # fmt: skip
    with pytest.raises(remedying.NotYours):
        remedying.answer(actor=cast.sit_sin, remedy=remedy.pk, granted=True, now=NOON)
    assert remedying.approvals_due(NOON + 121 * MINUTE) == 1
    assert remedying.approvals_due(NOON + 122 * MINUTE) == 0
    granted = remedying.answer(actor=cast.owner, remedy=remedy.pk, granted=True, now=NOON)
    assert granted.state == Remedy.State.OFFERED


def test_a_late_state_is_told_once(broken):
    late = broken.due_at + MINUTE
    assert (clocks.cases_due(late), clocks.cases_due(late)) == (1, 0)


def test_a_second_decision_is_somebody_elses(cast, broken):
    with pytest.raises(filling.SamePerson):
        filling.decide_again(actor=cast.ea_nasir, case=broken.pk, because="нет", now=NOON)


def test_another_team_sees_no_case(cast, broken):
    assert list(cases_for(cast.sit_sin)) == [broken]
    with pytest.raises(NotThere):
        case_for(cast.arbituram, broken.pk)
