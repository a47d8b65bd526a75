"""From the customer's message to the reply and the ledgers between them."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from nanni_desk.conversations.models import Conversation, Draft, Message, NextAction, Status
from nanni_desk.conversations.selectors import conversation_for, queue_for
from nanni_desk.conversations.services import accepting, replying, working
from nanni_desk.events.models import Event
from nanni_desk.lib.errors import NotThere
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём? И во сколько вы закрываетесь?", NOON)
    conversation.refresh_from_db()
    return conversation


def test_a_message_opens_questions_and_is_owed_an_answer(asked):
    assert [q.kind for q in asked.questions.order_by("start")] == ["how_much", "when"]
    assert asked.owed_since == NOON
    assert asked.next_action == NextAction.REPLY
    assert asked.next_action_at == NOON + MINUTE


def test_an_empty_reply_does_not_stop_the_clock(cast, asked):
    cast.answers(asked, "Здравствуйте! Разбираемся, ожидайте.", NOON + 2 * MINUTE)
    asked.refresh_from_db()
    assert asked.owed_since == NOON
    assert asked.status == Status.OPEN


def test_an_answer_stops_it(cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей, закрываемся в 21:00.", NOON + 2 * MINUTE)
    asked.refresh_from_db()
    assert asked.owed_since is None
    assert asked.status == Status.WAITING


def test_a_question_of_ours_hands_the_turn_over(cast, asked):
    cast.answers(asked, "Подскажите, к какому врачу вы хотите?", NOON + 2 * MINUTE)
    asked.refresh_from_db()
    assert (asked.status, asked.owed_since) == (Status.WAITING, None)
    assert asked.questions.filter(status="open").count() == 2


def test_a_promise_is_in_the_ledger_with_its_time(cast, asked):
    cast.answers(asked, "Уточню у врача и перезвоню вам до 15:00.", NOON + MINUTE)
    promise = asked.commitments.get()
    assert promise.due == dt.datetime(2026, 3, 3, 12, 0, tzinfo=dt.UTC)
    asked.refresh_from_db()
    assert asked.next_action in {NextAction.KEEP_PROMISE, NextAction.REPLY}


def test_taking_a_reply_back_takes_its_promise_back(cast, asked):
    message = cast.answers(
        asked, "Перезвоню вам до 15:00.", NOON + MINUTE, hold=dt.timedelta(seconds=10)
    )
    replying.withdraw(actor=cast.ea_nasir, message=message.pk, now=NOON + MINUTE)
    assert asked.commitments.count() == 0
    assert Draft.objects.get().body == "Перезвоню вам до 15:00."
    asked.refresh_from_db()
    assert asked.owed_since == NOON


def test_a_reply_stops_when_something_unseen_arrived(cast, asked):
    seen = asked.messages.last().pk
    fresh = cast.says(asked, "И ещё: есть ли парковка?", NOON + MINUTE)
    with pytest.raises(accepting.Unseen) as caught:
        cast.answers(asked, "Приём стоит 1500 рублей.", NOON + 2 * MINUTE, seen=seen)
    assert caught.value.details == {"messages": [fresh.pk]}
    assert not asked.messages.filter(kind=Message.Kind.OUTBOUND).exists()


def test_a_reply_submitted_twice_is_one_reply(cast, asked):
    first = cast.answers(asked, "Приём стоит 1500 рублей.", NOON, token="same")
    again = cast.answers(asked, "Приём стоит 1500 рублей.", NOON, token="same")
    assert first == again
    assert asked.messages.filter(kind=Message.Kind.OUTBOUND).count() == 1


def test_a_failed_reply_is_back_at_the_top(cast, asked):
    other = cast.begin(NOON - MINUTE * 50)
    cast.says(other, "Где мой заказ?", NOON - MINUTE * 50)
    message = cast.answers(asked, "Приём стоит 1500 рублей, до 21:00.", NOON)
    [claimed] = replying.claim_due(NOON)
    replying.mark_failed(message=claimed.pk, reason="адрес не существует", permanent=True, now=NOON)
    message.refresh_from_db()
    assert message.state == Message.State.FAILED
    assert list(queue_for(cast.ea_nasir)) == [asked, other]


def test_a_claim_of_a_dead_worker_lapses(cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON)
    assert len(replying.claim_due(NOON)) == 1
    assert replying.claim_due(NOON + MINUTE / 2) == []
    assert len(replying.claim_due(NOON + 2 * MINUTE)) == 1


def test_nothing_closes_while_a_question_is_open(cast, asked):
    with pytest.raises(working.StillOpen) as caught:
        working.close(actor=cast.ea_nasir, conversation=asked.pk, now=NOON)
    assert caught.value.details["questions"] == 2


def test_the_database_refuses_to_forget(asked):
    for forgotten in ({"next_action": ""}, {"next_action_at": None}, {"team": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Conversation.objects.filter(pk=asked.pk).update(**forgotten)


def test_every_step_is_an_event_in_order(cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей, закрываемся в 21:00.", NOON)
    kinds = list(Event.objects.filter(conversation=asked.pk).values_list("kind", flat=True))
    assert kinds[0] == "conversation.opened"
    assert kinds.index("message.received") < kinds.index("message.held")


def test_another_team_and_a_stranger_see_nothing(cast, asked):
    assert conversation_for(cast.sit_sin, asked.pk) == asked
    assert conversation_for(cast.reviewer, asked.pk) == asked
    with pytest.raises(NotThere):
        conversation_for(cast.arbituram, asked.pk)
    assert list(queue_for(cast.arbituram)) == []


def test_a_card_number_is_never_stored(cast, asked):
    message = cast.says(asked, "Вот карта 4111 1111 1111 1111, cvv 123", NOON)
    assert message.body == "Вот карта •••• 1111, cvv ••••••"
    assert message.masked == ["card", "code"]


def test_the_customer_who_reminds_of_a_promise_goes_to_the_top(cast, asked):
    cast.answers(asked, "Перезвоним вам в течение 30 минут.", NOON)
    earlier = cast.begin(NOON - MINUTE)
    cast.says(earlier, "Где мой заказ?", NOON - MINUTE)
    cast.says(asked, "Ребята, всё в порядке? Вы обещали перезвонить.", NOON + 50 * MINUTE)
    assert list(queue_for(cast.ea_nasir)) == [asked, earlier]
