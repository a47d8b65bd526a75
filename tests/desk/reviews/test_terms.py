"""Times for replies: what is offered, and that the engine reads back the moment that was meant."""

import datetime as dt

import pytest

from nanni import Conversation, Message
from nanni_desk.lib.engine import analyst, calendar
from nanni_desk.reviews.terms import offered, term
from tests.desk.conftest import NOON

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
ASKS = {
    "ru": ("Сколько стоит приём? Есть ли парковка?", "Приём стоит 1500 рублей. "),
    "en": ("How much is a visit? Do you have parking?", "A visit is 15 pounds. "),
}


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("question", ["", "Есть ли парковка?"])
@pytest.mark.parametrize("ahead", [HOUR, 24 * HOUR, 72 * HOUR])
def test_the_engine_reads_the_moment_that_was_meant(language, question, ahead):
    at = NOON + ahead
    sentence = term(at, NOON, language, calendar(), question).sentence
    asks, answers = ASKS[language]
    talk = Conversation(
        (Message("customer", asks, at=NOON), Message("agent", answers + sentence, at=NOON))
    )
    analysis = analyst().analyse(talk, NOON)
    assert [promise.due for promise in analysis.promises] == [at]
    assert [q.status for q in analysis.questions] == ["answered", "deferred"]


@pytest.mark.parametrize(
    ("now", "clocks"),
    [
        (NOON, ["12:30", "14:00", "10:00"]),
        (NOON + 5 * HOUR + dt.timedelta(minutes=2), ["17:35", "10:00"]),
        (NOON + 10 * HOUR, ["10:00"]),
    ],
)
def test_only_times_in_working_hours_are_offered(now, clocks):
    found = [calendar().local(one.at) for one in offered(now, "ru", calendar())]
    assert [f"{one.hour}:{one.minute:02}" for one in found] == clocks
    assert all(one > now for one in found)


def test_after_a_friday_comes_a_monday():
    friday = dt.datetime(2026, 3, 13, 14, 0, tzinfo=dt.UTC)
    assert offered(friday, "ru", calendar())[-1].at.date() == dt.date(2026, 3, 16)


def test_times_come_over_http_in_the_language_of_the_reply(signed_in, cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Есть ли парковка?", NOON)
    client = signed_in(cast.ea_nasir)
    found = client.get(f"/c/{conversation.pk}/terms/?language=en").json()["terms"]
    assert found[0]["words"] == "today by 12:30"
    [one] = client.get(f"/c/{conversation.pk}/terms/?at=2026-03-03T15:00").json()["terms"]
    assert one["words"] == "сегодня до 15:00"
    assert client.get(f"/c/{conversation.pk}/terms/?at=noon").status_code == 400
    other = signed_in(cast.arbituram)
    assert other.get(f"/c/{conversation.pk}/terms/").status_code == 404
