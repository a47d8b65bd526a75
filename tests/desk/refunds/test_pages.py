"""The pages of refunds: who sees what, and what they show and do."""

import datetime as dt

import pytest

from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services import asking, clocks, paying
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import Forms

DAY = dt.timedelta(days=1)


def text(client, path):
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


@pytest.fixture
def act(signed_in, cast):
    """Posts one form of a refund: ``act(refund, "yes")``; gives the answer."""

    def do(refund, action, user=None, **fields):
        client = signed_in(user or cast.ea_nasir)
        return client.post(f"/refunds/{refund.pk}/do/{action}/", fields)

    return do


def test_strangers_see_nothing(client, cast, at, demanded, signed_in):
    refund = demanded()
    stranger = signed_in(cast.arbituram)
    here, there = f"/refunds/{refund.pk}/", f"/c/{refund.conversation_id}/refunds/"
    paths = [here, f"{here}body/", there, f"{there}new/"]
    for path in paths:
        assert stranger.get(path).status_code == 404, path
        assert client.get(path).status_code == 302, path
    assert "Нанни" not in text(stranger, "/refunds/")
    assert stranger.post(f"/refunds/{refund.pk}/do/yes/").status_code == 404
    assert Refund.objects.get().state == Refund.State.ASKED


def test_one_click_on_the_customers_message_begins_it(cast, at, signed_in):
    agent, conversation = signed_in(cast.ea_nasir), cast.begin(NOON)
    message = cast.says(conversation, "Верните деньги за приём, врач не пришёл!", NOON)
    page = text(agent, f"/c/{conversation.pk}/")
    [form] = [f for f in Forms(page).found if f["action"].endswith("/refunds/new/")]
    assert form["fields"]["message"] == [str(message.pk)]
    fields = {name: values[0] for name, values in form["fields"].items() if values}
    for _click in range(2):
        answer = agent.post(form["action"], fields)
    refund = Refund.objects.get()
    assert answer["Location"] == f"/refunds/{refund.pk}/"
    assert (refund.wanted, refund.demanded_at) == (message.body, NOON)
    shown = text(agent, answer["Location"])
    assert "Проверьте у юриста" in shown
    assert "13 марта" in shown


@pytest.mark.teaching("S4-23")
def test_a_thousand_roubles_are_one_click_of_the_first_agent(cast, at, demanded, act, signed_in):
    refund = demanded(1_000_00)
    assert "Выплатить 1\xa0000\xa0₽" in text(signed_in(cast.ea_nasir), f"/refunds/{refund.pk}/")
    act(refund, "yes")
    shown = text(signed_in(cast.ea_nasir), f"/refunds/{refund.pk}/")
    assert "Ждёт передачи" in shown
    assert "согласования" not in shown


def test_a_larger_one_is_allowed_by_the_lead_and_counted_paid_by_its_number(
    cast, at, demanded, act, signed_in
):
    refund = demanded(9_000_00)
    act(refund, "yes")
    assert act(refund, "allow").status_code == 422
    act(refund, "allow", user=cast.sit_sin)
    paying.send_due()
    shown = text(signed_in(cast.sit_sin), f"/refunds/{refund.pk}/")
    assert "ещё не подтверждена" in shown
    act(refund, "confirm", user=cast.sit_sin, receipt="п/п 77")
    assert "п/п 77" in text(signed_in(cast.ea_nasir), f"/refunds/{refund.pk}/")
    assert Refund.objects.get().state == Refund.State.PAID


@pytest.mark.teaching("S4-20")
def test_the_fourth_step_is_shown_in_red_and_stands_in_a_list_of_its_own(
    cast, at, demanded, act, signed_in
):
    refund, agent = demanded(), signed_in(cast.ea_nasir)
    for what in ("Чек", "Заявление"):
        act(refund, "step", kind="document", what=what)
    assert "лабиринт" not in text(agent, f"/refunds/{refund.pk}/")
    assert "лишний шаг" in text(agent, f"/refunds/{refund.pk}/")
    act(refund, "step", kind="visit", what="Приехать с паспортом")
    assert "лабиринт" in text(agent, f"/refunds/{refund.pk}/")
    assert "Нанни" in text(agent, "/refunds/?show=maze")


def test_the_list_begins_with_the_nearest_date_by_law(cast, at, demanded, signed_in):
    later, sooner = demanded(), demanded(ground="zpp-16")
    page = text(signed_in(cast.ea_nasir), "/refunds/")
    assert page.index(f"/refunds/{sooner.pk}/") < page.index(f"/refunds/{later.pk}/")


def test_a_customer_who_fell_silent_stands_as_our_defect(cast, at, demanded, signed_in):
    refund = demanded()
    asking.ask_for(actor=cast.ea_nasir, refund=refund.pk, kind="form", what="Бланк", now=NOON)
    for day in range(1, 9):
        clocks.refunds_due(NOON + day * DAY)
    at.later(days=9)
    page = text(signed_in(cast.sit_sin), "/refunds/?show=abandoned")
    assert "наш дефект" in page
    assert f"/refunds/{refund.pk}/" in page
    assert f"/refunds/{refund.pk}/" in text(signed_in(cast.owner), "/refunds/?show=raised")


def test_a_refusal_needs_the_owner_and_a_reason(cast, at, demanded, act):
    refund = demanded()
    assert act(refund, "no", because="Нет").status_code == 422
    assert act(refund, "no", user=cast.owner, because="").status_code == 400
    act(refund, "no", user=cast.owner, because="Услуга оказана в срок, вот акт.")
    assert Refund.objects.get().because.startswith("Услуга оказана")


def test_a_demand_of_a_call_is_written_down_by_hand(cast, at, signed_in):
    conversation = cast.begin(NOON)
    answer = signed_in(cast.ea_nasir).post(
        f"/c/{conversation.pk}/refunds/new/",
        {"token": "t", "wanted": "Сказал по телефону: верните", "ground": "own",
         "amount": "1500,50", "currency": "RUB"},
    )  # fmt: skip
    assert answer.status_code == 302
    refund = Refund.objects.get()
    assert (refund.source, refund.amount) == (Refund.Source.HAND, 1_500_50)
