"""What holds beside a case: owned, looked at again, and no clock of the law stands still."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni_desk.attention.models import Boundary, BoundaryStep
from nanni_desk.attention.services import boundary
from nanni_desk.recovery.asides import stopped
from nanni_desk.recovery.models import Aside
from nanni_desk.recovery.services import asides
from nanni_desk.refunds.services.asking import Demand, ask
from nanni_desk.refunds.services.clocks import refunds_due
from nanni_desk.status.selectors import address_of
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import react
from tests.desk.recovery.test_steps import acknowledged, finish, go, offering

__all__ = ["acknowledged", "go", "offering"]
DAY = dt.timedelta(days=1)


def local(moment):
    """As the browser's field for a day and an hour sends it."""
    return (moment + dt.timedelta(hours=3)).strftime("%Y-%m-%dT%H:%M")


def shown(client, case):
    return client.get(f"/cases/{case.pk}/").content.decode()


def put(act, case, at, kind="paused", days=3, **fields):
    fields = {"kind": kind, "reason": "В отпуске до пятницы"} | fields
    return act(case, "aside", review_at=local(at.now + days * DAY), **fields)


def test_a_pause_has_an_owner_a_reason_and_a_day(cast, late, act, at, signed_in):
    assert put(act, late, at, owner=cast.sit_sin.pk).status_code == 302
    one = Aside.objects.get()
    assert (one.owner, one.reason) == (cast.sit_sin, "В отпуске до пятницы")
    page = shown(signed_in(cast.ea_nasir), late)
    assert page.count("В отпуске до пятницы") >= 2, "beside the way and in the timeline"
    act(late, "end-aside", aside=one.pk)
    assert Aside.objects.get().ended_by == cast.ea_nasir


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"days": 15}, 422), ({"days": -1}, 422), ({"reason": " "}, 400),
        ({"kind": "reopened"}, 400), ({"kind": "vip"}, 400), ({"owner": "999999"}, 400),
    ],
)  # fmt: skip
def test_nothing_is_put_aside_without_end_or_reason(late, act, at, fields, code):
    assert put(act, late, at, **fields).status_code == code
    assert not Aside.objects.exists()


def test_unreachable_is_who_was_tried_three_times_by_two_channels(late, act, at):
    for channel in ("phone", "phone", "phone"):
        act(late, "try", channel=channel)
    assert put(act, late, at, kind="no_contact").status_code == 422
    act(late, "try", channel="mail", note="Вернулось")
    assert put(act, late, at, kind="no_contact").status_code == 302


def test_the_customers_word_ends_their_silence_and_their_pause(cast, late, act, at):
    put(act, late, at)
    put(act, late, at, kind="legal_hold")
    cast.says(late.conversation, "Я вернулась", at.now)
    react()
    assert list(Aside.objects.filter(ended_at=None).values_list("kind", flat=True)) == [
        "legal_hold"
    ]


def test_a_missed_look_is_told_once_and_stands_in_the_list_of_the_late(
    cast, offering, act, at, signed_in
):
    put(act, offering, at, days=2)
    at.later(days=2, minutes=1)
    assert (asides.asides_due(at.now), asides.asides_due(at.now)) == (1, 0)
    client = signed_in(cast.ea_nasir)
    assert "пора было" in shown(client, offering)
    assert offering.contact.name in client.get("/cases/?show=late").content.decode()
    one = Aside.objects.get()
    assert (
        act(offering, "look-again", aside=one.pk, review_at=local(at.now + DAY)).status_code < 400
    )
    assert (
        act(offering, "look-again", aside=one.pk, review_at=local(at.now + DAY)).status_code == 422
    )
    assert Aside.objects.filter(ended_at=None).count() == 1
    assert Aside.objects.count() == 2


def test_a_pause_stops_our_clock_and_a_hold_does_not(late, act, at):
    due = late.due_at
    put(act, late, at, kind="legal_hold")
    late.refresh_from_db()
    assert late.due_at == due
    put(act, late, at)
    late.refresh_from_db()
    assert late.due_at == due + 3 * DAY
    at.later(days=1)
    act(late, "end-aside", aside=Aside.objects.get(kind="paused").pk)
    late.refresh_from_db()
    assert late.due_at == due + DAY


@pytest.mark.parametrize("kind", ["boundary", "paused", "legal_hold", "no_contact"])
def test_the_term_of_the_law_runs_on_whatever_holds(cast, late, act, at, kind):
    said = cast.says(late.conversation, "Верните деньги за приём.", at.now)
    demand = Demand(said.body, "zpp-31", at.now, "message", amount=900_00, currency="RUB",
                    message=said, case=late)  # fmt: skip
    refund = ask(actor=cast.ea_nasir, conversation=late.conversation, demand=demand, token="r",
                 now=at.now)  # fmt: skip
    for channel in ("phone", "mail", "phone"):
        act(late, "try", channel=channel)
    assert put(act, late, at, kind=kind, days=14).status_code == 302
    due = refund.legal_due_at
    refund.refresh_from_db()
    assert refund.legal_due_at == due
    at.now = refund.alarm_at
    refunds_due(at.now)
    refund.refresh_from_db()
    assert refund.alarmed_at == at.now


def test_no_case_closes_over_a_hold(offering, act, go, at):
    put(act, offering, at, kind="legal_hold", days=10)
    case = finish(offering, act, go, at)
    act(case, "outcome", issue=case.issues.get().pk, outcome="Позвонили")
    answer = go(case, "closed")
    assert answer.json()["needs"] == ["asides"]
    act(case, "end-aside", aside=Aside.objects.get().pk)
    assert go(case, "closed").status_code == 204


def test_what_was_opened_again_is_looked_at_within_a_week(cast, offering, act, go, at):
    case = finish(offering, act, go, at)
    act(case, "reopen", note="Опять не позвонили")
    one = Aside.objects.get()
    assert (one.kind, one.reason, one.owner) == ("reopened", "Опять не позвонили", cast.ea_nasir)
    assert one.review_at == at.now + 7 * DAY


@pytest.mark.teaching("S4-15")
def test_a_limit_holds_in_the_case_is_logged_and_told_and_the_case_goes_on(
    cast, acknowledged, act, go, at, signed_in
):
    conversation = acknowledged.conversation
    cast.says(conversation, "Ты тупая овца, сколько можно ждать!", at.now)
    conversation.refresh_from_db()
    owed = conversation.owed_since
    told = boundary.Told(seen=10**9, token="w", hold=dt.timedelta())
    boundary.warn(actor=cast.ea_nasir, conversation=conversation.pk, told=told, now=at.now)
    until = at.now + 5 * DAY
    boundary.limit(actor=cast.sit_sin, conversation=conversation.pk, limit="written", until=until,
                   reason="Оскорбления после предупреждения", now=at.now,
                   told=told._replace(token="l"))  # fmt: skip
    react()
    one = Aside.objects.get()
    assert (one.kind, one.owner, one.review_at) == ("boundary", cast.sit_sin, until)
    assert all(BoundaryStep.objects.values_list("told", flat=True)), "each step told the customer"
    conversation.refresh_from_db()
    assert owed is not None
    assert conversation.owed_since == owed, "a limit mutes nobody"
    go(acknowledged, "explained")
    boundary.appeal(conversation=conversation.pk, now=at.now)
    boundary.decide_appeal(actor=cast.owner, boundary=Boundary.objects.get().pk, uphold=False,
                           reason="Сняли", told=told._replace(token="d"), now=at.now)  # fmt: skip
    react()
    assert not Aside.objects.filter(ended_at=None).exists()


def test_the_customer_sees_that_we_wait_for_them_and_until_when(cast, offering, act, at, client):
    put(act, offering, at)
    page = client.get(address_of(offering.conversation, at.now).partition(":8000")[2])
    assert "Ждём вас, как вы просили" in page.content.decode()


moments = st.integers(-5, 20).map(lambda hours: NOON + dt.timedelta(hours=hours))


@st.composite
def pauses(draw):
    begin, end = sorted((draw(moments), draw(moments)))
    kind = draw(st.sampled_from(list(Aside.Kind)))
    return Aside(kind=kind, since=begin, review_at=end, ended_at=draw(st.none() | st.just(end)))


@given(st.lists(pauses(), max_size=5))
def test_standing_still_is_counted_hour_by_hour_and_never_twice(found):
    quiet = {"paused", "no_contact"}
    hours = {
        hour
        for hour in range(20)
        for one in found
        if one.kind in quiet and one.since <= NOON + dt.timedelta(hours=hour) < one.review_at
    }
    assert stopped(found, NOON) == dt.timedelta(hours=len(hours))
