"""A question to a real person: named, titled truly, timed, with everything known; and upwards."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Draft, Mention, Message
from nanni_desk.conversations.services.replying import claim_due, mark_sent
from nanni_desk.escalation.consumers import CONSUMERS
from nanni_desk.escalation.models import Escalation
from nanni_desk.escalation.services import rises_due
from nanni_desk.events.consumers import run_once
from nanni_desk.recovery.services.opening import Found, report
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def matter(cast):
    """A customer who has given the order's number and waits for a refund."""
    conversation = cast.begin(NOON)
    cast.says(conversation, "Номер заказа 48213. Верните деньги за приём, врача не было.", NOON)
    return conversation


@pytest.fixture
def ask(signed_in, cast, matter):
    """Asks a colleague through the form: ``ask(cast.sit_sin)``."""

    def do(whom, user=None, **fields):
        fields = {"person": whom.pk, "question": "Вернём 5 000 ₽?", "minutes": "60",
                  "tell": "on"} | fields  # fmt: skip
        return signed_in(user or cast.ea_nasir).post(f"/c/{matter.pk}/ask-person/", fields)

    return do


def titled(person, title):
    person.title = title
    person.save()
    return person


def draft(user):
    return Draft.objects.get(author=user, is_note=False).body


@pytest.mark.teaching("S2-23")
def test_the_customer_is_told_a_name_a_title_and_a_time(cast, at, ask, matter):
    titled(cast.sit_sin, "руководитель поддержки")
    assert ask(cast.sit_sin)["Location"] == f"/c/{matter.pk}/#composer"
    assert draft(cast.ea_nasir) == (
        "Ваш вопрос у Sit Sin (руководитель поддержки). Ответ будет сегодня до 13:00. "
        "Рассказывать всё заново не придётся: переписка и документы уже там."
    )


@pytest.mark.teaching("S2-23")
def test_whoever_is_asked_finds_it_in_their_list_with_everything_known(
    cast, at, ask, matter, signed_in
):
    report(Found("money", "Деньги за приём без врача", "hand", matter), actor="system", now=NOON)
    ask(cast.sit_sin, done="Проверила расписание: врача не было")
    client = signed_in(cast.sit_sin)
    assert "Вернём 5 000 ₽?" in client.get("/asks/").content.decode()
    page = client.get(f"/asks/{Escalation.objects.get().pk}/").content.decode()
    for known in ("48213", "Проверила расписание", "Деньги за приём без врача", "Ea Nasir"):
        assert known in page
    assert client.get(f"/c/{matter.pk}/asked/").status_code == 200


@pytest.mark.teaching("S2-23")
def test_asking_the_customer_again_is_remarked(cast, at, ask, matter, signed_in):
    ask(cast.sit_sin)
    review = post(signed_in(cast.sit_sin), f"/c/{matter.pk}/review/", mode="reply",
                  body="Подскажите, пожалуйста, номер заказа.", attachments=0)  # fmt: skip
    assert "ANS03" in {one["code"] for one in review.json()["findings"]}


@pytest.mark.teaching("S2-24")
def test_a_peer_is_a_fresh_look_and_never_a_manager(cast, at, ask, matter, signed_in):
    peer = titled(cast.arbituram, "старший администратор")
    peer.teams.add(cast.copper)
    page = signed_in(cast.ea_nasir).get(f"/c/{matter.pk}/ask-person/").content.decode()
    assert "старший администратор" not in page
    ask(peer, title="директор")
    text = draft(cast.ea_nasir)
    assert text.startswith("Коллега посмотрит на это свежим взглядом.")
    assert "Arbituram" not in text
    assert "директор" not in text


@pytest.mark.teaching("S2-24")
@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Передала ваш вопрос руководителю, он ответит сегодня до 15:00.", "ESC01"),
        ("Вопрос у Arbituram, нашего старшего менеджера.", "ESC02"),
        ("I have escalated this to my manager.", "ESC01"),
    ],
)
def test_a_typed_title_is_remarked(cast, at, matter, signed_in, body, code):
    cast.arbituram.teams.add(cast.copper)
    assert code in remarked(signed_in(cast.ea_nasir), matter, body)


def test_what_is_so_may_be_said(cast, at, ask, matter, signed_in):
    titled(cast.arbituram, "старший менеджер").teams.add(cast.copper)
    ask(cast.sit_sin)
    client = signed_in(cast.ea_nasir)
    for body in (
        "Передала ваш вопрос руководителю, он ответит сегодня до 15:00.",
        "Ответит Arbituram, наш старший менеджер.",
        "Старшего сына тоже можно записать.",
    ):
        assert not {"ESC01", "ESC02"} & remarked(client, matter, body), body


def remarked(client, matter, body):
    review = post(client, f"/c/{matter.pk}/review/", mode="reply", body=body, attachments=0)
    return {one["code"] for one in review.json()["findings"]}


def test_the_directorys_title_is_not_the_persons_own_to_write(cast, signed_in):
    signed_in(cast.ea_nasir).post("/me/", {"name": "Ea Nasir", "title": "Директор"})
    cast.ea_nasir.refresh_from_db()
    assert cast.ea_nasir.title == ""


@pytest.mark.teaching("S4-21")
@pytest.mark.parametrize(("kind", "minutes"), [("money", 30), ("promise", 120)])
def test_a_silent_manager_is_passed_over(cast, at, ask, matter, kind, minutes):
    report(Found(kind, "Сбой", "hand", matter), actor="system", now=NOON)
    ask(cast.sit_sin)
    at.later(minutes=minutes - 1)
    assert rises_due(at.now) == 0
    at.later(minutes=1)
    assert (rises_due(at.now), rises_due(at.now)) == (1, 0)
    assert Escalation.objects.get().asked == cast.owner


@pytest.mark.teaching("S4-21")
def test_the_wait_for_our_own_managers_is_counted(cast, at, ask, signed_in):
    ask(cast.sit_sin)
    at.later(minutes=120)
    rises_due(at.now)
    assert "Вернём 5 000 ₽?" in signed_in(cast.owner).get("/asks/").content.decode()
    page = signed_in(cast.sit_sin).get("/asks/").content.decode()
    assert "2 часа, 1 вопрос" in page


def test_a_question_stands_in_the_conversation_and_leaves_begun_notes_alone(
    cast, at, ask, matter, signed_in
):
    begun = {"conversation": matter, "author": cast.ea_nasir, "is_note": True, "saved_at": NOON}
    Draft.objects.create(body="не забыть", **begun)
    ask(cast.sit_sin)
    asked = Message.objects.get(kind="note")
    assert asked.body == "Вернём 5 000 ₽?"
    assert Draft.objects.get(is_note=True).body == "не забыть"
    at.later(hours=2)
    rises_due(at.now)
    assert set(Mention.objects.values_list("user", "message")) == {
        (cast.sit_sin.pk, asked.pk), (cast.owner.pk, asked.pk),
    }  # fmt: skip
    page = signed_in(cast.ea_nasir).get(f"/c/{matter.pk}/").content.decode()
    assert "вопрос ушёл на уровень выше" in page


def test_who_takes_it_on_has_until_the_time(cast, at, ask, signed_in):
    ask(cast.sit_sin, minutes="120")
    number = Escalation.objects.get().pk
    assert signed_in(cast.owner).post(f"/asks/{number}/do/take/").status_code == 422
    assert signed_in(cast.sit_sin).post(f"/asks/{number}/do/take/").status_code == 302
    at.later(minutes=119)
    assert rises_due(at.now) == 0
    at.later(minutes=1)
    assert rises_due(at.now) == 1


def test_at_the_top_nobody_is_passed_over_and_the_question_stays(cast, at, ask):
    ask(cast.owner, user=cast.sit_sin)
    at.later(hours=2)
    assert rises_due(at.now) == 1
    assert Escalation.objects.get().asked == cast.owner


def test_an_answer_is_a_note_that_calls_whoever_asked(cast, at, ask, matter, signed_in):
    ask(cast.sit_sin)
    number = Escalation.objects.get().pk
    client = signed_in(cast.sit_sin)
    for _ in range(2):
        client.post(f"/asks/{number}/do/answer/", {"text": "Да, возвращаем.", "token": "a"})
    said = Message.objects.filter(kind="note").last()
    assert (said.body, said.author) == ("Да, возвращаем.", cast.sit_sin)
    assert list(Mention.objects.order_by("pk").values_list("user", flat=True)) == [
        cast.sit_sin.pk, cast.ea_nasir.pk,
    ]  # fmt: skip
    assert Escalation.objects.get().state == "answered"
    at.later(days=1)
    assert rises_due(at.now) == 0


def test_a_reply_of_theirs_to_the_customer_settles_it(cast, at, ask, matter):
    ask(cast.sit_sin)
    cast.answers(matter, "Возвращаем 5 000 ₽ сегодня.", at.now, actor=cast.sit_sin)
    for message in claim_due(at.now):
        mark_sent(message=message.pk, now=at.now)
    for consumer in CONSUMERS:
        run_once(consumer)
    assert Escalation.objects.get().state == "answered"


def test_the_whole_conversation_can_be_taken(cast, at, ask, matter, signed_in):
    ask(cast.sit_sin)
    number = Escalation.objects.get().pk
    signed_in(cast.sit_sin).post(f"/asks/{number}/do/conversation/")
    matter.refresh_from_db()
    assert matter.assignee == cast.sit_sin


def test_only_whoever_asked_lets_it_go(cast, at, ask, signed_in):
    ask(cast.sit_sin)
    number = Escalation.objects.get().pk
    assert signed_in(cast.sit_sin).post(f"/asks/{number}/do/withdraw/").status_code == 422
    assert signed_in(cast.ea_nasir).post(f"/asks/{number}/do/withdraw/").status_code == 302
    assert Escalation.objects.get().state == "withdrawn"


@pytest.mark.parametrize(
    "wrong",
    [{"question": " "}, {"minutes": "", "by": ""}, {"minutes": "", "by": "2026-03-03T08:00"},
     {"minutes": "", "by": "2027-03-03T08:00"}, {"person": "0"}],
)  # fmt: skip
def test_nobody_is_asked_nothing_or_by_no_time(cast, at, ask, wrong):
    answer = ask(cast.sit_sin, **wrong)
    assert 400 <= answer.status_code < 500
    assert not Escalation.objects.exists()


def test_a_stranger_is_neither_asked_nor_shown(cast, at, ask, matter, signed_in):
    assert ask(cast.arbituram).status_code == 422
    ask(cast.sit_sin)
    number = Escalation.objects.get().pk
    assert signed_in(cast.arbituram).get(f"/asks/{number}/").status_code == 404
