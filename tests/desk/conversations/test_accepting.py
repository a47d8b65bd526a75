"""A reply is thought out without a lock: what changes meanwhile is noticed at the commit."""

import datetime as dt

import pytest

from nanni_desk.conversations.services import accepting, replying, working
from nanni_desk.processes.sending import deliver
from tests.desk.conftest import NOON

ASKED, SAID = "Сколько стоит приём?", "Приём стоит 1500 рублей. Перезвоним завтра до 15:00."


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, ASKED, NOON)
    return conversation


@pytest.fixture
def meanwhile(monkeypatch):
    """Let something happen while the engine reads, so many times."""

    def arrange(happening, times=1):
        left, read = [happening] * times, accepting.read

        def reading(*arguments):
            if left:
                left.pop()()
            return read(*arguments)

        monkeypatch.setattr(accepting, "read", reading)
        return left

    return arrange


def test_a_message_that_comes_while_the_engine_reads_stops_the_reply(cast, asked, meanwhile):
    meanwhile(lambda: cast.says(asked, "Уже не надо", NOON))
    with pytest.raises(accepting.Unseen):
        cast.answers(asked, SAID, NOON)
    assert not asked.messages.filter(kind="outbound").exists()
    assert not asked.commitments.exists()


@pytest.mark.parametrize("times", [1, 3])
def test_what_colleagues_change_meanwhile_stays(cast, asked, meanwhile, times):
    def promise():
        working.promise(
            actor=cast.sit_sin.actor, conversation=asked.pk, text="Прислать прайс",
            due=NOON + dt.timedelta(days=1), now=NOON,
        )  # fmt: skip

    left = meanwhile(promise, times)
    cast.answers(asked, SAID, NOON)
    assert not left
    assert asked.messages.filter(kind="outbound").count() == 1
    assert asked.questions.get().status == "answered"
    assert asked.commitments.filter(source="hand").count() == times
    assert asked.commitments.filter(source="reply").count() == 1


def test_the_same_reply_sent_twice_at_once_is_one(cast, asked, meanwhile):
    first = []
    meanwhile(lambda: first.append(cast.answers(asked, SAID, NOON, token="one", seen=10**9)))
    second = cast.answers(asked, SAID, NOON, token="one", seen=10**9)
    assert [second] == first
    assert asked.messages.filter(kind="outbound").count() == 1


def test_a_reply_takes_few_statements(cast, asked, django_assert_max_num_queries):
    """Besides BEGIN and COMMIT eight at the most are inside; what is read is read before."""
    with django_assert_max_num_queries(20) as asked_for:
        cast.answers(asked, SAID, NOON)
    statements = [one["sql"] for one in asked_for.captured_queries]
    began = max(n for n, sql in enumerate(statements) if sql.startswith("SAVEPOINT"))
    inside = [sql for sql in statements[began:] if "SAVEPOINT" not in sql]
    assert len(inside) <= 8
    assert not any(sql.startswith("SELECT") for sql in inside)


def test_handing_it_over_reads_it_once_for_each_transaction(
    cast, asked, django_assert_max_num_queries
):
    said = cast.answers(asked, SAID, NOON)
    with django_assert_max_num_queries(10) as asked_for:
        (claimed,) = replying.claim_due(NOON, limit=1)
        deliver(claimed)
    reading = [one["sql"] for one in asked_for.captured_queries if one["sql"].startswith("SELECT")]
    assert len(reading) == 2
    said.refresh_from_db()
    assert said.state == "sent"
