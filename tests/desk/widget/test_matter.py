"""The chat tells of a case that is being mended, and leads to the customer's own page."""

import pytest
from django.test import Client

from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.services.opening import Found, report
from tests.desk.conftest import NOON
from tests.desk.widget.conftest import Visitor, deliver


@pytest.fixture
def conversation(visitor):
    visitor.talk("Вы обещали перезвонить. Почему никто не звонит?")
    return Conversation.objects.get()


def state(visitor):
    return visitor.get("messages").json()["state"]


def opened(url):
    return Client().get(url.partition(":8000")[2])


@pytest.mark.teaching("S0-20")
def test_a_case_that_the_customer_knows_of_stands_at_the_top_with_a_date(visitor, conversation):
    assert state(visitor)["matter"] is None
    report(Found("promise", "Не перезвонили", "hand", conversation, they_knew=NOON),
           actor="system", now=NOON)  # fmt: skip
    matter = state(visitor)["matter"]
    assert matter["state"] == "Мы работаем над этим"
    assert "не позднее чем сегодня в" in matter["date"]
    assert matter["state"] in opened(matter["url"]).content.decode()


def test_a_case_nobody_has_told_of_is_not_told_by_the_chat(visitor, conversation):
    report(Found("promise", "Не перезвонили", "hand", conversation, we_knew=NOON),
           actor="system", now=NOON)  # fmt: skip
    assert state(visitor)["matter"] is None


def test_another_visitor_sees_neither_case_nor_page(visitor, conversation):
    report(Found("promise", "Не перезвонили", "hand", conversation, they_knew=NOON),
           actor="system", now=NOON)  # fmt: skip
    other = Visitor()
    other.talk("Добрый день")
    assert state(other)["matter"] is None
    assert state(other)["page"] != state(visitor)["page"]
    assert Case.objects.count() == 1


@pytest.mark.teaching("S1-24")
def test_each_reply_of_ours_leads_to_something_is_wrong(cast, visitor, conversation, at):
    reply = cast.answers(conversation, "Позвоним до 15:00.", at.now)
    deliver(reply, at.now)
    page = opened(f"{state(visitor)['page']}?lang=ru&about={reply.pk}").content.decode()
    assert "Позвоним до 15:00." in page
    assert "Что-то не так?" in page
