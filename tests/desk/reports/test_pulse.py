"""The pulse: everybody reads it, nobody's answer can be found, few answers are not shown."""

import pytest

from nanni_desk.accounts.services import create_person
from nanni_desk.events.models import Event
from nanni_desk.refunds.models import Refund
from nanni_desk.reports.models import PulseGiven, PulseTally
from tests.desk.conftest import NOON

ANSWER, PAGE = "/reports/everybody/answer/", "/reports/everybody/"


@pytest.fixture
def people(cast):
    """Six who work here."""
    sixth = create_person(
        email="six@example.org", name="Six", password="copper-of-Dilmun-1750", now=NOON,
        role="agent", teams=[cast.copper], languages=["ru"],
    )  # fmt: skip
    return [cast.owner, cast.reviewer, cast.sit_sin, cast.ea_nasir, cast.arbituram, sixth]


def text(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.teaching("S4-24")
def test_everybody_reads_the_pulse_whatever_their_role(people, at, signed_in):
    for score, person in enumerate(people[:5], 1):
        assert signed_in(person).post(ANSWER, {"score": score}).status_code == 302
    at.later(days=7)
    for person in people:
        assert "2 из 5" in text(signed_in(person), PAGE)


def test_fewer_than_five_answers_are_not_shown(people, at, signed_in):
    for person in people[:4]:
        signed_in(person).post(ANSWER, {"score": 5})
    at.later(days=7)
    page = text(signed_in(people[0]), PAGE)
    assert "меньше пяти" in page
    assert "4 из 4" not in page
    week = NOON.date().replace(day=2)
    assert signed_in(people[0]).get(f"/reports/pulse/{week}/answers/").status_code == 404


def test_a_week_that_runs_is_not_shown(people, at, signed_in):
    for person in people:
        signed_in(person).post(ANSWER, {"score": 5})
    assert "6 из 6" not in text(signed_in(people[0]), PAGE)
    assert "вы уже ответили" in text(signed_in(people[0]), PAGE)


def test_one_answer_a_week(people, at, signed_in):
    client = signed_in(people[0])
    client.post(ANSWER, {"score": 5})
    assert client.post(ANSWER, {"score": 1}).status_code == 422
    assert PulseTally.objects.get(score=5).count == 1
    at.later(days=7)
    assert client.post(ANSWER, {"score": 1}).status_code == 302


@pytest.mark.parametrize("score", ["0", "6", "", "x", "-1"])
def test_nonsense_is_no_answer(people, at, signed_in, score):
    assert signed_in(people[0]).post(ANSWER, {"score": score}).status_code == 400
    assert not PulseGiven.objects.exists()


def test_nothing_ties_an_answer_to_a_person(people, at, signed_in):
    before = Event.objects.count()
    for score, person in ((5, people[0]), (1, people[1])):
        signed_in(person).post(ANSWER, {"score": score})
    assert Event.objects.count() == before
    rows = list(PulseTally.objects.order_by("pk").values_list("score", "count"))
    assert rows == [(1, 1), (2, 0), (3, 0), (4, 0), (5, 1)]
    names = {field.name for field in PulseGiven._meta.get_fields()}
    assert names == {"id", "week", "user"}


def test_strangers_answer_nothing(client, db):
    assert client.get(PAGE).status_code == client.post(ANSWER, {"score": 5}).status_code == 302


@pytest.fixture
def refund(cast, at):
    """Writes a demand down: ``refund("paid", closed_at=…)``."""

    def write(state="asked", **fields):
        conversation = cast.begin(at.now)
        fields = {
            "demanded_at": at.now, "legal_due_at": at.now, "alarm_at": at.now, "opened_at": at.now,
            "next_action_at": at.now, "token": f"r{Refund.objects.count()}", "wanted": "Верните",
        } | fields  # fmt: skip
        return Refund.objects.create(
            conversation=conversation, contact=conversation.contact, state=state,
            source="hand", ground="goods", **fields,
        )  # fmt: skip

    return write


@pytest.mark.teaching("S4-24")
def test_everybody_reads_how_many_gave_up_on_their_refund(people, refund, at, signed_in):
    refund(abandoned_at=at.now)
    for _demand in range(3):
        refund("paid", closed_at=at.now)
    for person in people:
        page = text(signed_in(person), PAGE)
        assert "Бросили на полпути" in page
        assert "1 из 4" in page
        opened = text(signed_in(person), "/reports/refunds/money/asked/?period=quarter")
        assert opened.count('class="figure-event"') == 4


def test_another_teams_refunds_are_counted_and_not_named(cast, people, refund, signed_in):
    refund(abandoned_at=NOON)
    path = "/reports/refunds/money/dropped/?period=quarter"
    assert "Нанни" in text(signed_in(cast.ea_nasir), path)
    stranger = text(signed_in(cast.arbituram), path)
    assert "Нанни" not in stranger
    assert "другой команды" in stranger
