"""A date for another team's work is asked for before it is promised."""

import datetime as dt

import pytest
from django.urls import reverse

from nanni_desk.accounts.models import Presence, Team, User
from nanni_desk.promises.models import Confirmation, WorkOf
from nanni_desk.promises.services.confirming import confirmations_due
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Кран течёт. Когда почините?", NOON)
    User.objects.update(presence=Presence.AVAILABLE)
    return conversation


@pytest.fixture
def found(cast, asked, signed_in, at):
    """The remark on a draft, or None: ``found("Починим завтра.")``."""

    def review(body):
        client = signed_in(cast.ea_nasir)
        answer = post(client, f"/c/{asked.pk}/review/", body=body, mode="reply", version=1)
        assert answer.status_code == 200, answer.content
        return next((one for one in answer.json()["findings"] if one["code"] == "CNF01"), None)

    return review


@pytest.fixture
def ask(cast, asked, signed_in, at):
    """Asks Barley for a date through the page."""

    def send(**fields):
        given = {"text": "Починим кран", "due": "2026-03-04T18:00", "work": "repair",
                 "team": cast.barley.pk}  # fmt: skip
        client = signed_in(cast.ea_nasir)
        return client.post(reverse("promise-ask", args=[asked.pk]), given | fields)

    return send


@pytest.fixture
def say(cast, signed_in):
    """What Barley's agent answers."""

    def send(state, **fields):
        number = Confirmation.objects.get().pk
        client = signed_in(cast.arbituram)
        return client.post(reverse("promise-answer", args=[number]), {"state": state} | fields)

    return send


@pytest.mark.teaching("S2-10")
@pytest.mark.parametrize("words", ["Починим завтра.", "We'll fix it tomorrow."])
def test_a_date_of_another_team_is_warned_of_until_they_confirm_it(found, ask, say, words):
    remark = found(words)
    assert remark["outcome"] == "warn"
    assert remark["act"]["url"].endswith("/ask/")
    ask()
    assert found(words)["outcome"] == "warn"
    assert say("confirmed").status_code == 302
    assert found(words) is None
    # They have said nothing about today.
    assert found("Починим сегодня до 17:00.")["outcome"] == "warn"


@pytest.mark.parametrize(
    "words",
    ["Курьер приедет завтра.", "The courier will come tomorrow.", "Заказ доставят завтра.",
     "Разработчики исправят ошибку до пятницы."],
)  # fmt: skip
def test_so_is_work_that_is_named_by_who_does_it(found, words):
    assert found(words)["text"] == words.rstrip(".")


@pytest.mark.parametrize(
    "words",
    ["Перезвоню вам завтра до 15:00.", "Узнаю у мастера и напишу до 15:00.", "Починим.",
     "Курьер уже выехал."],
)  # fmt: skip
def test_ones_own_work_and_work_without_a_date_are_not(found, words):
    assert found(words) is None


def test_a_team_promises_its_own_work_without_asking(cast, found, signed_in):
    owner = signed_in(cast.owner)
    assert owner.post(reverse("promises-works"), {"repair": cast.copper.pk}).status_code == 302
    assert found("Починим завтра.") is None
    owner.post(reverse("promises-works"), {"repair": cast.barley.pk})
    assert found("Починим завтра.")["outcome"] == "warn"


def test_the_form_knows_what_the_draft_would_promise(cast, asked, signed_in, at):
    WorkOf.objects.create(work="repair", team=cast.barley)
    client = signed_in(cast.ea_nasir)
    saved = {"body": "Да. Починим завтра до 12:00.", "mode": "reply", "version": 0}
    assert post(client, reverse("save-draft", args=[asked.pk]), **saved).status_code == 200
    initial = client.get(reverse("promise-ask", args=[asked.pk])).context["form"].initial
    assert (initial["text"], initial["work"]) == ("Починим завтра до 12:00", "repair")
    assert initial["due"] == dt.datetime(2026, 3, 4, 9, 0, tzinfo=dt.UTC)
    assert initial["team"] == cast.barley.pk


@pytest.fixture
def sent(ask):
    """Barley has been asked."""
    ask()


def test_the_team_sees_it_without_the_conversation_and_names_another_time(
    cast, asked, found, sent, say, signed_in
):
    client = signed_in(cast.arbituram)
    assert "Ea Nasir спрашивает" in client.get(reverse("notices")).content.decode()
    page = client.get(reverse("promises-asked")).content.decode()
    assert "Починим кран" in page
    assert client.get(f"/c/{asked.pk}/").status_code == 404
    assert say("other_time", due="2026-03-05T12:00", note="Нет детали").status_code == 302
    assert "Починим кран" not in client.get(reverse("promises-asked")).content.decode()
    assert found("Починим завтра.")["outcome"] == "warn"
    assert found("Починим 5 марта до 12:00.") is None
    mine = signed_in(cast.ea_nasir)
    assert "ответ про срок" in mine.get(reverse("notices")).content.decode()
    beside = mine.get(reverse("promises-beside", args=[asked.pk])).content.decode()
    assert "Нет детали" in beside
    cast.answers(asked, "Починим 5 марта до 12:00.", NOON + 5 * MINUTE)
    assert "ответ про срок" not in mine.get(reverse("notices")).content.decode()


def test_a_refusal_confirms_nothing(found, ask, say):
    ask()
    say("refused", note="Бригада на другом объекте")
    assert found("Починим завтра.")["outcome"] == "warn"


def test_whoever_does_not_answer_is_reminded_and_then_the_lead_is_asked(cast, ask, signed_in, at):
    ask()
    one = Confirmation.objects.get()
    assert one.answer_by == NOON + HOUR
    assert confirmations_due(NOON + 29 * MINUTE) == 0
    assert [confirmations_due(NOON + 30 * MINUTE) for _ in range(2)] == [1, 0]
    owner = signed_in(cast.owner)
    assert "нет ответа про срок" not in owner.get(reverse("notices")).content.decode()
    assert [confirmations_due(NOON + HOUR) for _ in range(2)] == [1, 0]
    assert "нет ответа про срок" in owner.get(reverse("notices")).content.decode()


def test_asked_twice_it_is_one_question_and_answered_twice_the_first_word_counts(ask, say):
    ask()
    ask()
    assert Confirmation.objects.count() == 1
    assert say("confirmed").status_code == 302
    assert say("refused").status_code == 404
    assert Confirmation.objects.get().state == "confirmed"


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"due": "2026-03-03T09:00"}, "due"), ({"due": "soon"}, "due"), ({"text": " "}, "text"),
     ({"team": "own"}, "team"), ({"work": "magic"}, "work")],
)  # fmt: skip
def test_what_makes_no_sense_is_told_beside_its_field(cast, ask, fields, field):
    own = Team.objects.get(name="Copper").pk
    answer = ask(**{name: own if value == "own" else value for name, value in fields.items()})
    assert answer.status_code == 422
    assert answer.context["form"].errors[field]
    assert not Confirmation.objects.exists()


def test_nobody_answers_for_another_team(cast, asked, ask, signed_in):
    ask()
    number = Confirmation.objects.get().pk
    for user, status in ((cast.ea_nasir, 404), (cast.reviewer, 403)):
        answer = signed_in(user).post(
            reverse("promise-answer", args=[number]), {"state": "refused"}
        )
        assert answer.status_code == status
    stranger = signed_in(cast.arbituram)
    assert stranger.get(reverse("promise-ask", args=[asked.pk])).status_code == 404


@pytest.mark.parametrize("fields", [{"state": "asked"}, {"state": "other_time"}, {}])
def test_an_answer_that_says_nothing_is_refused(cast, ask, signed_in, fields):
    ask()
    number = Confirmation.objects.get().pk
    answer = signed_in(cast.arbituram).post(reverse("promise-answer", args=[number]), fields)
    assert answer.status_code == 400
