"""Two tabs of one customer, and a colleague who clicks at the same moment: one of them counts."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Contact, Message
from nanni_desk.conversations.services.receiving import begin, receive
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.services import remedying
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.states import State
from nanni_desk.status import services
from nanni_desk.status.models import Feedback
from nanni_desk.status.selectors import Matter
from tests.desk.conftest import NOON
from tests.desk.recovery.test_at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)
NOW = NOON + dt.timedelta(hours=1)


@pytest.fixture
def offered(cast):
    """A case with two things on offer."""
    contact = Contact.objects.create(name="Имди-илум", created_at=NOON)
    conversation = begin(inbox=cast.inbox, contact=contact, now=NOON)
    receive(conversation=conversation.pk, body="Верните деньги!", now=NOON)
    case = report(Found("promise", "Не позвонили", "hand", conversation), actor="system", now=NOON)
    for token in "ab":
        remedying.offer(actor=cast.ea_nasir, case=case.pk, kind="callback", text=f"Звонок {token}",
                        token=token, now=NOON, reason="просил")  # fmt: skip
    Case.objects.filter(pk=case.pk).update(state=State.OFFERED)
    return Matter(conversation, Case.objects.get())


def choose(matter, remedy, token):
    return services.choose(matter=matter, remedies=[remedy], body="", token=token, now=NOW)


def test_of_two_choices_in_two_tabs_one_counts(offered):
    one, other = Remedy.objects.order_by("pk").values_list("pk", flat=True)
    found = at_once(lambda: choose(offered, one, "t1"), lambda: choose(offered, other, "t2"))
    assert sum(isinstance(result, CannotDo) for result in found) == 1
    assert sorted(Remedy.objects.values_list("state", flat=True)) == ["chosen", "declined"]
    assert Feedback.objects.count() == 1
    assert Message.objects.filter(body__startswith="Я выбираю").count() == 1


def test_one_click_that_arrives_six_times_is_one_word(offered):
    said = {"matter": offered, "body": "Не так", "token": "same", "now": NOW}
    found = at_once(*[lambda: services.complain(**said)] * 6)
    assert {getattr(one, "pk", one) for one in found} == {Feedback.objects.get().pk}


def test_a_case_said_to_be_unmended_twice_is_opened_once(offered):
    Case.objects.update(state=State.CLOSED, closed_at=NOON, due_at=None)
    matter = Matter(offered.conversation, Case.objects.get())
    at_once(
        lambda: services.deny(matter=matter, body="", token="1", now=NOW),
        lambda: services.complain(matter=matter, body="Опять", token="2", now=NOW),
    )
    case = Case.objects.get()
    assert (case.state, case.reopened) == ("facts", 1)
    assert Feedback.objects.count() == 2
