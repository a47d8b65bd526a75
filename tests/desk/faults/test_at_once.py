"""Things that happen at the same moment, and a clock that jumps."""

import datetime as dt
import threading

import pytest
from django.db import connection

from nanni_desk.conversations.models import Message
from nanni_desk.conversations.services import accepting, replying
from tests.desk.conftest import NOON

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def cast(transactional_db, cast):
    return cast


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    conversation.refresh_from_db()
    return conversation


def at_once(*works):
    """Do all of it at the same moment, in threads; gives what each did or raised."""
    gate, found = threading.Barrier(len(works)), [None] * len(works)

    def do(number, work):
        gate.wait()
        try:
            found[number] = work()
        except accepting.Unseen as error:
            found[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=do, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def reply(cast, asked, actor, token):
    return lambda: cast.answers(
        asked, "Приём стоит 1500 рублей.", NOON, actor=actor, token=token, seen=asked.last_message
    )


def test_a_reply_submitted_eight_times_at_once_is_one_reply(cast, asked):
    found = at_once(*[reply(cast, asked, cast.ea_nasir, "same")] * 8)
    assert len({message.pk for message in found}) == 1
    assert asked.messages.filter(kind=Message.Kind.OUTBOUND).count() == 1


def test_of_two_agents_who_answer_at_once_one_is_shown_the_other(cast, asked):
    works = [reply(cast, asked, actor, actor.name) for actor in (cast.ea_nasir, cast.sit_sin)]
    found = at_once(*works)
    [sent] = [one for one in found if isinstance(one, Message)]
    [stopped] = [one for one in found if isinstance(one, accepting.Unseen)]
    assert stopped.details == {"messages": [sent.pk]}
    assert asked.messages.filter(kind=Message.Kind.OUTBOUND).count() == 1


def test_a_message_sent_twice_at_once_is_one_message(cast, asked):
    found = at_once(*[lambda: cast.says(asked, "И где вы?", NOON, token="m1")] * 6)
    assert len({message.pk for message in found}) == 1


def test_many_workers_at_once_take_every_reply_once(cast, asked):
    for number in range(12):
        cast.answers(asked, "Приём стоит 1500 рублей.", NOON, token=f"w{number}", seen=10**9)

    def work():
        taken = []
        while claimed := replying.claim_due(NOON, limit=1):
            taken.append(claimed[0].pk)
        return taken

    found = at_once(*[work] * 4)
    taken = sorted(pk for one in found for pk in one)
    assert len(taken) == len(set(taken)) == 12


# The clock


@pytest.mark.parametrize("jump", [-3 * HOUR, -HOUR])
def test_a_clock_that_is_set_back_keeps_no_reply_waiting(cast, asked, jump):
    message = cast.answers(asked, "Приём стоит 1500 рублей.", NOON)
    [claimed] = replying.claim_due(NOON + jump)
    assert claimed == message
    [again] = replying.claim_due(NOON + 2 * jump)
    assert again == message


def test_a_clock_that_is_set_forward_sends_what_is_held_and_nothing_twice(cast, asked):
    message = cast.answers(asked, "Приём стоит 1500 рублей.", NOON, hold=dt.timedelta(seconds=10))
    assert replying.claim_due(NOON) == []
    assert replying.claim_due(NOON + HOUR) == [message]
    replying.mark_sent(message=message.pk, now=NOON + HOUR)
    assert replying.claim_due(NOON) == replying.claim_due(NOON + 2 * HOUR) == []
