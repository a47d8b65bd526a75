"""A demand for money back: decided within authority, never forgotten, closed by no silence."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from nanni_desk.events.models import Event
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.authority import LIMITED, Authority
from nanni_desk.recovery.catalogue import Level
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.services.authority import set_authority
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.services.remedying import offer
from nanni_desk.refunds.models import Payout, Refund
from nanni_desk.refunds.selectors.refunds import board
from nanni_desk.refunds.services import asking, clocks, deciding
from nanni_desk.refunds.services.locking import Decided
from tests.desk.conftest import NOON

MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)


def test_one_message_is_one_demand_however_often_it_is_clicked(cast, demanded):
    first = demanded()
    again = asking.ask(
        actor=cast.sit_sin, conversation=first.conversation, token="another", now=NOON + MINUTE,
        demand=asking.Demand("Верните", "zpp-22", NOON, "message", message=first.message),
    )  # fmt: skip
    assert again.pk == first.pk
    assert first.steps.get().done_at == NOON


@pytest.mark.teaching("S4-23")
def test_an_agent_pays_a_small_sum_at_once_without_approval(cast, demanded):
    refund = deciding.say_yes(actor=cast.ea_nasir, refund=demanded(1_000_00).pk, now=NOON)
    assert refund.state == Refund.State.APPROVED
    payout = Payout.objects.get()
    assert (payout.amount, payout.currency, payout.state) == (1_000_00, "RUB", "asked")


def test_a_larger_sum_asks_with_the_same_click_and_four_eyes_see_it(cast, demanded):
    number = demanded(1_000_01).pk
    asked = deciding.say_yes(actor=cast.ea_nasir, refund=number, now=NOON)
    assert (asked.state, asked.level) == (Refund.State.WAITING, Level.SENIOR)
    assert not Payout.objects.exists()
    for person in (cast.ea_nasir, cast.arbituram):
        with pytest.raises(deciding.NotYours):
            deciding.allow(actor=person, refund=number, now=NOON)
    assert clocks.refunds_due(NOON + 29 * MINUTE) == 0
    assert clocks.refunds_due(NOON + 30 * MINUTE) == 1
    assert Refund.objects.get().level == Level.OWNER
    allowed = deciding.allow(actor=cast.sit_sin, refund=number, now=NOON + 31 * MINUTE)
    assert (allowed.decided_by, Payout.objects.count()) == (cast.sit_sin, 1)
    with pytest.raises(Decided):
        deciding.allow(actor=cast.owner, refund=number, now=NOON + 32 * MINUTE)


def test_the_limit_of_a_day_counts_both_desks(cast, demanded):
    table = Authority(a_day=dict(zip(LIMITED, (1_500_00, 10**9, 10**9), strict=True)))
    set_authority(actor=cast.owner, table=table, now=NOON)
    deciding.say_yes(actor=cast.ea_nasir, refund=demanded(1_000_00).pk, now=NOON)
    case = report(Found("other", "x", "hand", cast.begin(NOON)), actor="system", now=NOON)
    bonus = offer(actor=cast.ea_nasir, case=case.pk, kind="bonus", text="Бонус", token="t",
                  amount=501_00, currency="RUB", reason="просил", now=NOON)  # fmt: skip
    assert bonus.state == Remedy.State.WAITING


@pytest.mark.teaching("S4-23")
def test_an_idle_demand_goes_up_and_is_never_closed_by_time(cast, demanded):
    number = demanded().pk
    now, levels = NOON, []
    for _day in range(120):
        now += DAY
        clocks.refunds_due(now)
        refund = Refund.objects.get(pk=number)
        levels.append(refund.level)
        assert refund.is_open
        assert refund.next_action_at > now
    assert levels[0] == Level.AGENT or levels[1] == Level.SENIOR
    assert levels[-1] == Level.OWNER
    assert levels == sorted(levels)
    raised = board(cast.owner, "raised", 1, now)
    assert [line.row.pk for line in raised.lines] == [number]
    assert board(cast.ea_nasir, "raised", 1, now).lines == []


def test_whoever_acts_brings_it_down_again(cast, demanded):
    number = demanded().pk
    clocks.refunds_due(NOON + 2 * DAY)
    assert Refund.objects.get().level == Level.SENIOR
    asking.own(actor=cast.sit_sin, refund=number, now=NOON + 2 * DAY)
    assert Refund.objects.get().level == Level.AGENT


def test_who_gives_up_after_a_step_of_ours_is_counted_as_our_defect(cast, demanded):
    silent, speaking = demanded(), demanded()
    for refund in (silent, speaking):
        asking.ask_for(actor=cast.ea_nasir, refund=refund.pk, kind="document", what="Чек", now=NOON)
    other = cast.nanni.__class__.objects.create(name="Другой", created_at=NOON)
    Refund.objects.filter(pk=speaking.pk).update(contact=other)
    speaking.conversation.contact = other
    speaking.conversation.save()
    cast.says(speaking.conversation, "Чек потерян.", NOON + DAY)
    now = NOON
    for _hour in range(24 * 8):
        now += dt.timedelta(hours=1)
        clocks.refunds_due(now)
    assert Refund.objects.get(pk=silent.pk).abandoned_at is not None
    assert Refund.objects.get(pk=speaking.pk).abandoned_at is None
    assert [line.row.pk for line in board(cast.sit_sin, "abandoned", 1, now).lines] == [silent.pk]


def test_the_alarm_comes_once_and_before_the_term(cast, demanded):
    refund = demanded()
    assert refund.alarm_at < refund.legal_due_at
    clocks.refunds_due(refund.alarm_at)
    clocks.refunds_due(refund.legal_due_at)
    alarms = Event.objects.filter(kind="refund.alarm")
    assert [event.at for event in alarms] == [refund.alarm_at]


def test_the_term_follows_the_ground(cast, demanded):
    refund = demanded()
    changed = asking.describe(
        actor=cast.ea_nasir, refund=refund.pk, amount=700_00, currency="RUB", payee="на карту",
        ground="zpp-16", now=NOON,
    )  # fmt: skip
    assert changed.legal_due_at < refund.legal_due_at
    assert changed.amount == 700_00


def test_no_cards_number_is_kept_whoever_writes_it_down(cast, demanded):
    card = "4111 1111 1111 1111"
    refund = demanded(payee=f"на карту {card}")
    asking.describe(
        actor=cast.ea_nasir, refund=refund.pk, amount=1_00, currency="RUB", payee=f"карта {card}",
        ground="own", now=NOON,
    )  # fmt: skip
    told = asking.ask(
        actor=cast.ea_nasir, conversation=refund.conversation, token="call", now=NOON,
        demand=asking.Demand(f"Верните на {card}", "own", NOON, "hand"),
    )  # fmt: skip
    assert Refund.objects.get(pk=refund.pk).payee == "карта •••• 1111"
    assert card not in told.wanted + told.steps.get().what


def test_only_their_own_words_withdraw_a_demand(cast, demanded):
    refund = demanded()
    ours = cast.answers(refund.conversation, "Вы ведь передумали?", NOON + MINUTE)
    for message in (ours.pk, refund.message_id, 0):
        with pytest.raises(deciding.NotTheirWords):
            deciding.withdraw(
                actor=cast.ea_nasir, refund=refund.pk, message=message, now=NOON + MINUTE
            )
    words = cast.says(refund.conversation, "Деньги не нужны, приму перенос.", NOON + 2 * MINUTE)
    gone = deciding.withdraw(
        actor=cast.ea_nasir, refund=refund.pk, message=words.pk, now=NOON + 3 * MINUTE
    )
    assert (gone.state, gone.withdrawn_by) == (Refund.State.WITHDRAWN, words)


@pytest.mark.parametrize(
    ("who", "ground", "may"),
    [("ea_nasir", "own", False), ("sit_sin", "own", True), ("sit_sin", "zpp-22", False),
     ("owner", "zpp-22", True)],
)  # fmt: skip
def test_a_demand_by_law_is_refused_by_the_owner_alone(cast, demanded, who, ground, may):
    number = demanded(ground=ground).pk
    refuse = {"actor": getattr(cast, who), "refund": number, "now": NOON}
    with pytest.raises(CannotDo):
        deciding.say_no(because=" ", **refuse)
    if may:
        assert deciding.say_no(because="Услуга оказана", **refuse).state == Refund.State.REFUSED
    else:
        with pytest.raises(deciding.NotYours):
            deciding.say_no(because="Услуга оказана", **refuse)


@pytest.mark.parametrize(
    "broken",
    [{"next_action_at": None}, {"state": "withdrawn"}, {"state": "refused", "because": ""},
     {"amount": 0}],
)  # fmt: skip
def test_the_database_itself_forgets_nothing(demanded, broken):
    number = demanded().pk
    with pytest.raises(IntegrityError), transaction.atomic():
        Refund.objects.filter(pk=number).update(**broken)


def test_a_demand_of_a_case_is_a_remedy_of_the_case(cast, demanded):
    conversation = cast.begin(NOON)
    case = report(Found("money", "Списали дважды", "hand", conversation), actor="system", now=NOON)
    number = demanded(case=case).pk
    refund = deciding.say_yes(actor=cast.ea_nasir, refund=number, now=NOON)
    assert (refund.remedy.case, refund.remedy.state) == (case, Remedy.State.CHOSEN)
    payout = Payout.objects.get()
    assert (payout.refund, payout.remedy) == (refund, refund.remedy)
    again = deciding.say_yes(actor=cast.ea_nasir, refund=demanded(case=case).pk, now=NOON)
    assert again.state == Refund.State.WAITING, "a second pair of eyes looks at the same failure"
