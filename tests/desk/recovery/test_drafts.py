"""What the review says of a draft when the customer has an open case, through HTTP."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.services import filling, remedying
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services.asking import Demand, ask
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import react
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)
ADMISSION = "Мы обещали перезвонить и не перезвонили: это наша ошибка."


@pytest.fixture
def found(signed_in, cast):
    """Code -> outcome of what the review finds in a draft."""

    def review(conversation, body):
        client = signed_in(cast.ea_nasir)
        answer = post(client, f"/c/{conversation.pk}/review/", body=body, mode="reply", version=1)
        assert answer.status_code == 200, answer.content
        return {one["code"]: one["outcome"] for one in answer.json()["findings"]}

    return review


@pytest.fixture
def other(cast, at):
    """A conversation of another customer, without a case."""
    contact = Contact.objects.create(name="Имди-илум", created_at=NOON)
    conversation = begin(inbox=cast.inbox, contact=contact, now=NOON)
    cast.says(conversation, "Верните деньги за медь!", NOON)
    return conversation


def give(cast, case, *, fulfilled):
    """A remedy that was chosen, and perhaps given."""
    common = {"actor": cast.ea_nasir, "case": case.pk, "now": NOON + 42 * MINUTE}
    said = cast.answers(case.conversation, ADMISSION, NOON + 42 * MINUTE)
    filling.acknowledge(message=said.pk, **common)
    remedy = remedying.offer(kind=Kind.CALLBACK, text="Звонок", token="t", **common)
    remedying.choose(remedies=[remedy.pk], words="Да", **common)
    if fulfilled:
        remedying.fulfil(actor=cast.ea_nasir, remedy=remedy.pk, proof="1", now=NOON + 43 * MINUTE)


@pytest.mark.teaching("S0-12")
def test_a_refusal_without_another_way_is_stopped_in_a_case_alone(late, other, found):
    refusal = "К сожалению, не можем вернуть вам деньги."
    assert found(late.conversation, refusal)["REF01"] == "block"
    assert found(other, refusal)["REF01"] == "warn"


@pytest.mark.teaching("S0-13")
def test_understanding_is_asked_for_only_after_something_was_done(cast, late, found):
    plea = "Надеемся на ваше понимание."
    assert found(late.conversation, plea)["CLI04"] == "warn"
    give(cast, late, fulfilled=True)
    assert found(late.conversation, plea)["CLI04"] == "note"


@pytest.mark.teaching("S0-15")
def test_regret_about_how_it_was_taken_is_stopped(late, found):
    assert found(late.conversation, "Жаль, что вы восприняли это как хамство.")["APO01"] == "block"
    assert "APO01" not in found(late.conversation, "Жаль, что мы ответили вам грубо.")


@pytest.mark.teaching("S2-4")
def test_another_department_is_no_excuse(late, found):
    assert found(late.conversation, "Это не мы, это служба доставки.")["APO14"] == "warn"


@pytest.mark.teaching("S2-12")
def test_an_apology_admits_what_we_did(late, found):
    sorry = "Приносим извинения за задержку, перезвоню до 18:00."
    assert found(late.conversation, sorry)["RCV02"] == "warn"
    assert "RCV02" not in found(late.conversation, f"{ADMISSION} {sorry}")


@pytest.mark.teaching("S0-9")
def test_an_apology_needs_a_fact_behind_it(cast, late, other, found):
    sorry = "Мы обещали перезвонить и не перезвонили. Приносим извинения."
    assert found(late.conversation, sorry)["RCV06"] == "warn"
    assert found(other, "Приносим извинения за ожидание.")["RCV06"] == "note"
    assert "RCV06" not in found(late.conversation, f"{sorry} Перезвоню сегодня до 18:00.")
    give(cast, late, fulfilled=True)
    assert "RCV06" not in found(late.conversation, sorry)


@pytest.mark.teaching("S0-9")
def test_a_refund_is_a_fact(cast, late, found):
    sorry = "Мы списали деньги дважды. Приносим извинения."
    assert found(late.conversation, sorry)["RCV06"] == "warn"
    demand = Demand("Верните деньги", "own", NOON, "hand", amount=100_00, currency="RUB")
    refund = ask(
        actor=cast.ea_nasir, conversation=late.conversation, demand=demand, token="r", now=NOON
    )
    assert found(late.conversation, sorry)["RCV06"] == "warn"
    Refund.objects.filter(pk=refund.pk).update(state=Refund.State.APPROVED)
    assert "RCV06" not in found(late.conversation, sorry)


def test_a_kept_promise_is_a_fact(cast, late, found):
    sorry = "Мы не перезвонили вовремя. Приносим извинения."
    promise = late.conversation.commitments.get()
    working.decide_commitment(
        actor=cast.ea_nasir, commitment=promise.pk, state="kept", now=NOON + 41 * MINUTE
    )
    assert "RCV06" not in found(late.conversation, sorry)


@pytest.mark.teaching("S2-15")
def test_a_gift_does_not_come_before_the_admission(late, found, act):
    gift = "Дарим вам промокод на следующий приём!"
    assert found(late.conversation, gift)["RCV03"] == "warn"
    assert "RCV03" not in found(late.conversation, f"{ADMISSION} {gift}")
    fields = {"kind": "bonus", "text": "Бонус", "amount": "100", "token": "b"}
    assert act(late, "offer", **fields).status_code == 422
    assert act(late, "offer", reason="просит сразу", **fields).status_code == 302


@pytest.mark.teaching("S2-19")
def test_a_change_is_claimed_only_when_it_was_made(late, found, act):
    claim = "Мы уже изменили процесс: перезвоны видит дежурный."
    assert found(late.conversation, claim)["RCV04"] == "warn"
    act(late, "change", process_change="Журнал перезвонов: https://tasks.example.org/7")
    assert "RCV04" not in found(late.conversation, claim)


@pytest.mark.teaching("S2-16")
def test_one_word_of_judgement_is_enough_then_a_fact_is_wanted(late, found):
    twice = "Ужасная ситуация, просто безобразие: письмо лежало в спаме."
    assert found(late.conversation, twice)["TON18"] == "note"
    once = "Ужасная ситуация: письмо двое суток лежало в спаме."
    assert "TON18" not in found(late.conversation, once)


@pytest.mark.teaching("S0-2")
def test_words_wait_until_the_harm_is_stopped(cast, at, found, act, signed_in):
    conversation = cast.begin(NOON)
    said = cast.says(conversation, "Мой аккаунт взломали!", NOON)
    case = report(
        Found("account", "Взломан аккаунт", "hand", conversation, message=said, they_knew=NOON),
        actor="system", now=NOON,
    )  # fmt: skip
    page = signed_in(cast.ea_nasir).get(f"/cases/{case.pk}/").content.decode()
    for step in ("Заморозить аккаунт", "Завершить все сеансы", "Защитить деньги на балансе"):
        assert step in page
    explanation = "Пароль подобрали с чужого устройства. Аккаунт вернём вам сегодня до 18:00."
    assert found(conversation, explanation)["RCV01"] == "warn"
    act(case, "contain", done=["freeze"])
    assert "RCV01" not in found(conversation, explanation)


@pytest.mark.teaching("S0-5")
def test_the_apology_of_another_customer_is_noticed(cast, late, other, found):
    sorry = "Простите, что мы не перезвонили вам вчера вечером, как обещали."
    cast.answers(other, sorry, NOON + MINUTE)
    react()
    assert found(late.conversation, sorry)["RCV05"] == "warn"
    # To the same customer it is no repeat of another's, and without an apology there is nothing.
    assert "RCV05" not in found(other, sorry)
    assert "RCV05" not in found(late.conversation, "Перезвоню сегодня до 18:00.")


def test_a_remark_has_a_page(cast, at, signed_in):
    client = signed_in(cast.ea_nasir)
    assert "признайте" in client.get("/rules/RCV03/").content.decode()
    assert client.get("/rules/RCV99/").status_code == 404


def test_a_note_is_not_the_customers_to_read(cast, late, signed_in):
    body = "Дарим промокод"
    path = f"/c/{late.conversation_id}/review/"
    answer = post(signed_in(cast.ea_nasir), path, body=body, mode="note", version=1)
    assert answer.json()["findings"] == []
