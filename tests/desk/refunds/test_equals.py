"""We cancelled: the customer takes money or credit, and neither is a step longer (S3-61)."""

import re

import pytest
from django.test import Client

from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.models import Payout
from nanni_desk.status.selectors import address_of
from tests.desk.conftest import NOON
from tests.desk.refunds.conftest import react


@pytest.fixture
def offered(cast, at, signed_in):
    """Both are on offer; gives the path of the customer's page."""
    conversation = cast.begin(NOON)
    said = cast.says(conversation, "Вы отменили мой приём!", NOON)
    found = Found("cancelled", "Приём отменён нами", "hand", conversation, message=said,
                  they_knew=NOON)  # fmt: skip
    case = report(found, actor="system", now=NOON)
    at.later(minutes=1)
    signed_in(cast.ea_nasir).post(
        f"/cases/{case.pk}/do/cancelled/", {"price": "5000", "currency": "RUB", "token": "c"}
    )
    return "/" + address_of(conversation, at.now).partition("://")[2].partition("/")[2]


def options(page):
    """The markup of each option without its number and its words."""
    found = re.findall(r'<label class="option">.*?</label>', page, re.DOTALL)
    return [re.sub(r'value="\d+"|<span>.*?</span>', "", one) for one in found]


def choose(path, kind):
    """The customer's way to one of them; gives the requests it took."""
    client, asked = Client(), [path]
    page = client.get(path).content.decode()
    once = re.search(r'name="once" value="(\w+)"', page)[1]
    remedy = Remedy.objects.get(kind=kind)
    answer = client.post(path, {"do": "choose", "once": once, "remedies": remedy.pk})
    asked.append(answer.status_code)
    while answer.status_code == 302:
        answer = client.get(answer["Location"])
        asked.append(answer.status_code)
    return asked


@pytest.mark.teaching("S3-61")
def test_money_and_credit_look_alike_and_nothing_is_ticked(offered):
    page = Client().get(offered).content.decode()
    money, credit = options(page)
    assert money == credit
    assert "checked" not in page
    assert "selected" not in page
    assert page.count("5\xa0000\xa0₽") >= 2
    assert "500\xa0₽" in page


@pytest.mark.teaching("S3-61")
@pytest.mark.parametrize("kind", ["refund", "refund_and_bonus"])
def test_either_takes_the_same_steps(offered, kind):
    assert choose(offered, kind) == [offered, 302, 200]
    assert Remedy.objects.get(kind=kind).state == Remedy.State.CHOSEN


@pytest.mark.teaching("S3-61")
def test_the_money_goes_out_at_once(offered):
    choose(offered, "refund")
    react()
    payout = Payout.objects.get()
    assert (payout.amount, payout.state) == (5_000_00, Payout.State.ASKED)
    terms = set(Remedy.objects.exclude(due_at=None).values_list("kind", flat=True))
    assert terms == {"refund"}


def test_who_takes_the_credit_is_paid_nothing(offered):
    choose(offered, "refund_and_bonus")
    react()
    assert not Payout.objects.exists()
