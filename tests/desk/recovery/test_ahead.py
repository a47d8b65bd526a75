"""While a failure of ours is repaired, its customer is answered before others."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.selectors import queue_for
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.services import opening, stepping
from nanni_desk.recovery.states import State
from tests.desk.recovery.conftest import react

MINUTE = dt.timedelta(minutes=1)
ASKS = "А парковка у вас есть?"


@pytest.fixture
def earlier(cast, late, at):
    """Another customer, who has waited for longer."""
    contact = Contact.objects.create(name="Имди-илум", created_at=at.now)
    conversation = begin(inbox=cast.inbox, contact=contact, now=at.now - 20 * MINUTE)
    cast.says(conversation, "Сколько стоит приём?", at.now - 20 * MINUTE)
    cast.answers(late.conversation, "Мы не перезвонили: это наша ошибка.", at.now)
    return conversation


@pytest.mark.teaching("S2-11")
def test_whoever_has_an_open_case_overtakes_the_queue_and_it_is_seen_why(
    cast, late, earlier, at, signed_in
):
    react()
    assert next(iter(queue_for(cast.ea_nasir))) == earlier
    cast.says(late.conversation, ASKS, at.later(minutes=1))
    assert list(queue_for(cast.ea_nasir)) == [late.conversation, earlier]
    page = signed_in(cast.ea_nasir).get("/list/").content.decode()
    assert "Исправляем свою ошибку" in page
    assert page.index(f"/c/{late.conversation_id}/") < page.index(f"/c/{earlier.pk}/")


def test_so_does_another_conversation_of_theirs_that_waits_already(cast, late, earlier, at):
    other = cast.begin(at.now)
    cast.says(other, ASKS, at.now)
    react()
    assert next(iter(queue_for(cast.ea_nasir))) == other


@pytest.mark.parametrize("state", [State.VERIFIED, State.CLOSED])
def test_once_it_is_mended_the_queue_has_its_order_again(cast, late, earlier, at, state):
    react()
    cast.says(late.conversation, ASKS, at.now)
    stepping._move(late, state, cast.ea_nasir, at.now, "")
    react()
    assert next(iter(queue_for(cast.ea_nasir))) == earlier


def test_a_new_failure_puts_them_ahead_once_more(cast, late, earlier, at):
    stepping._move(late, State.CLOSED, cast.ea_nasir, at.now, "")
    late.save()
    cast.says(late.conversation, ASKS, at.now)
    found = opening.Found("other", "Грубость", "hand", late.conversation)
    opening.report(found, actor="system", now=at.now)
    react()
    assert next(iter(queue_for(cast.ea_nasir))) == late.conversation
