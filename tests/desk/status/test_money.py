"""A demand for money back, as its customer sees it: in work, at our manager's, yes or no."""

import pytest

from nanni_desk.refunds.services import deciding
from nanni_desk.status.selectors import address_of
from tests.desk.refunds.conftest import _own_folder, demanded
from tests.desk.status.conftest import Visitor

__all__ = ["_own_folder", "demanded"]


@pytest.fixture
def demand(demanded, at):
    """A demand of so many kopecks, and what the customer's page says of it."""

    def made(amount):
        refund = demanded(amount)
        page = Visitor(address_of(refund.conversation, at.now))
        return refund, page

    return made


def standing(page):
    return page.reads().context["told"].standing


@pytest.mark.teaching("S0-20")
def test_money_at_our_managers_is_said_to_wait_for_them(cast, at, demand):
    refund, page = demand(5_000_00)
    assert (str(standing(page).kind), standing(page).at) == ("in_work", refund.legal_due_at)
    deciding.say_yes(actor=cast.ea_nasir, refund=refund.pk, now=at.now)
    assert "Ждём решения нашего руководителя" in page.text()


@pytest.mark.teaching("S0-20")
def test_a_yes_has_the_laws_date(cast, at, demand):
    refund, page = demand(900_00)
    deciding.say_yes(actor=cast.ea_nasir, refund=refund.pk, now=at.now)
    assert (str(standing(page).kind), standing(page).at) == ("yes", refund.legal_due_at)


@pytest.mark.teaching("S0-20")
def test_a_no_is_called_no_and_can_be_disputed(cast, at, demand):
    refund, page = demand(900_00)
    deciding.say_no(actor=cast.owner, refund=refund.pk, because="Приём был", now=at.now)
    assert str(standing(page).kind) == "no"
    assert "решать будет другой человек" in page.text()
    at.later(minutes=5)
    page.says("wrong", body="Приёма не было, врач заболел")
    assert str(standing(page).kind) == "in_work"
