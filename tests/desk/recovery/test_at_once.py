"""Several people and several clicks at one moment: one of them counts."""

import datetime as dt
import threading

import pytest
from django.db import connection

from nanni_desk.events.models import Event
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import Approval, Remedy
from nanni_desk.recovery.services import remedying
from tests.desk.conftest import NOON

pytestmark = pytest.mark.django_db(transaction=True)
NOW = NOON + dt.timedelta(minutes=42)
CLICKS = 6


def at_once(*calls):
    """Runs them in threads that start together; gives what each gave or raised."""
    ready, results = threading.Barrier(len(calls)), []

    def run(call):
        ready.wait()
        try:
            results.append(call())
        except Exception as error:  # noqa: BLE001 - told to the test, which judges it
            results.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.fixture
def offer(cast, broken):
    """Offers a refund as an agent does."""

    def refund(amount):
        return remedying.offer(
            actor=cast.ea_nasir, case=broken.pk, kind=Kind.REFUND, text="Возврат", amount=amount,
            currency="RUB", token="t", now=NOW, reason="просил сразу",
        )  # fmt: skip

    return refund


def test_a_button_pressed_again_and_again_offers_once(offer):
    found = at_once(*[lambda: offer(500_00)] * CLICKS)
    assert {getattr(one, "pk", one) for one in found} == {Remedy.objects.get().pk}


def test_of_two_answers_one_counts(cast, offer):
    remedy = offer(10_000_00)
    found = at_once(*[
        lambda person=person, granted=granted: remedying.answer(
            actor=person, remedy=remedy.pk, granted=granted, now=NOW
        )
        for person, granted in ((cast.sit_sin, True), (cast.owner, False))
    ])  # fmt: skip
    [refused] = [one for one in found if isinstance(one, Exception)]
    assert isinstance(refused, remedying.Settled)
    remedy.refresh_from_db()
    granted = remedy.state == Remedy.State.OFFERED
    assert Approval.objects.get().state == ("granted" if granted else "refused")


def test_money_is_given_once(cast, broken, offer):
    remedy = offer(500_00)
    remedying.choose(actor=cast.ea_nasir, case=broken.pk, remedies=[remedy.pk], words="Да", now=NOW)
    found = at_once(*[
        lambda n=n: remedying.fulfil(
            actor=cast.ea_nasir, remedy=remedy.pk, proof=f"платёж {n}", now=NOW
        )
        for n in range(CLICKS)
    ])  # fmt: skip
    assert len({one.proof for one in found}) == 1
    given = Event.objects.filter(kind="case.remedy", data__state="fulfilled")
    assert given.count() == 1
