"""The page of a conversation: thread, states, marks, ledger, and what one does there."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nanni_desk.conversations.models import Commitment, Conversation, Question, Status
from nanni_desk.conversations.services import receiving, replying
from nanni_desk.pages.pieces import Mark, cut
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
pytestmark = pytest.mark.usefixtures("at")


def text(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON, subject="Приём")
    cast.says(conversation, "Сколько стоит приём? И во сколько вы закрываетесь?", NOON)
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def browser(signed_in, cast):
    return signed_in(cast.ea_nasir)


PARTS = ("", "head/", "thread/", "ledger/", "about/", "here/")
DOING = (
    "take/", "hand-over/", "snooze/", "wake/", "close/", "reopen/", "describe/", "promises/",
    "untold/", "contact/", "facts/", "look/", "see/",
)  # fmt: skip


@pytest.mark.parametrize("part", [*PARTS, "owners/"])
def test_another_team_and_a_stranger_see_nothing(signed_in, cast, asked, client, part):
    assert signed_in(cast.ea_nasir).get(f"/c/{asked.pk}/{part}").status_code == 200
    assert signed_in(cast.arbituram).get(f"/c/{asked.pk}/{part}").status_code == 404
    assert client.get(f"/c/{asked.pk}/{part}").status_code == 302


@pytest.mark.parametrize("what", DOING)
def test_another_team_and_a_stranger_do_nothing(signed_in, cast, asked, client, what):
    before = Conversation.objects.values().get(pk=asked.pk)
    assert signed_in(cast.arbituram).post(f"/c/{asked.pk}/{what}").status_code == 404
    assert client.post(f"/c/{asked.pk}/{what}").status_code == 302
    assert Conversation.objects.values().get(pk=asked.pk) == before


@pytest.mark.parametrize("what", DOING[:-2])
def test_a_reviewer_reads_and_does_nothing(signed_in, cast, asked, what):
    browser = signed_in(cast.reviewer)
    page = browser.get(f"/c/{asked.pk}/")
    assert "отвечают агенты" in text(page)
    assert b'data-key="e"' not in page.content
    assert browser.post(f"/c/{asked.pk}/{what}").status_code == 403


def test_ledger_rows_of_another_team_are_not_there(signed_in, cast, asked):
    promise = Commitment.objects.create(conversation=asked, text="Перезвонить", made_at=NOON)
    stranger = signed_in(cast.arbituram)
    question = asked.questions.first()
    assert stranger.post(f"/questions/{question.pk}/", {"status": "answered"}).status_code == 404
    assert stranger.post(f"/promises/{promise.pk}/", {"state": "kept"}).status_code == 404


def test_questions_are_marked_in_the_text_with_their_state(browser, cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON + MINUTE)
    page = browser.get(f"/c/{asked.pk}/").content.decode()
    assert 'mark--question mark--answered" data-ref="question-' in page
    assert 'mark--question mark--open" data-ref="question-' in page
    assert 'mark--answer mark--answered" data-ref="question-' in page


@pytest.mark.parametrize(
    ("marks", "pieces"),
    [
        ([], [("Где слитки?", None)]),
        ([Mark(4, 11, "question", "open", "q")], [("Где ", None), ("слитки?", "q")]),
        ([Mark(4, 11, "promise", "open", "p"), Mark(0, 6, "question", "open", "q")],
         [("Где сл", "q"), ("итки?", "p")]),
        ([Mark(5, 99, "promise", "open", "p")], [("Где слитки?", None)]),
    ],
)  # fmt: skip
def test_cutting_loses_nothing(marks, pieces):
    assert [(p.text, p.mark and p.mark.ref) for p in cut("Где слитки?", marks)] == pieces


def test_a_customers_markup_is_shown_as_words(browser, cast, asked):
    cast.says(
        asked, '<img src=x onerror="alert(1)"> javascript:alert(1) https://ur.example/a', NOON
    )
    page = browser.get(f"/c/{asked.pk}/").content.decode()
    assert "<img src=x" not in page
    assert 'href="javascript' not in page
    assert '<a href="https://ur.example/a" rel="nofollow">' in page


def test_states_of_replies_are_told_truthfully(browser, cast, asked, at):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON, hold=dt.timedelta(seconds=10))
    thread = f"/c/{asked.pk}/thread/"
    assert "Уйдёт через 0:10" in text(browser.get(thread))
    assert "Отменить" in text(browser.get(thread))
    at.later(seconds=11)
    [message] = replying.claim_due(at.now)
    assert "Отправляется" in text(browser.get(thread))
    replying.mark_sent(message=message.pk, now=at.now)
    assert "Отправлено" in text(browser.get(thread))
    receiving.read_up_to(conversation=asked.pk, message=message.pk, now=at.now)
    assert "Прочитано" in text(browser.get(thread))


def test_a_failed_reply_gives_its_reason_and_a_way_on(browser, cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON)
    [message] = replying.claim_due(NOON)
    replying.mark_failed(message=message.pk, reason="ящик полон", permanent=True, now=NOON)
    page = text(browser.get(f"/c/{asked.pk}/thread/"))
    assert "Не отправлено : ящик полон" in page
    assert "Отправить ещё раз" in page


def test_a_note_is_unmistakable_and_keeps_its_earlier_texts(browser, cast, asked):
    note = replying.note(
        actor=cast.ea_nasir, conversation=asked.pk, body="Клиент из Ура", now=NOON, token="n"
    )
    assert "Изменить заметку" in text(browser.get(f"/c/{asked.pk}/thread/"))
    browser.post(f"/m/{note.pk}/change/", {"body": "Клиент из Дильмуна"})
    page = browser.get(f"/c/{asked.pk}/thread/")
    assert "Клиент из Дильмуна" in text(page)
    assert b"said--note" in page.content
    assert "Заметка, клиент её не видит" in text(page)
    assert "Клиент из Ура" in text(page)


def test_a_note_is_changed_by_its_writer_alone_and_never_into_an_insult(
    browser, cast, asked, signed_in
):
    note = replying.note(
        actor=cast.ea_nasir, conversation=asked.pk, body="Клиент из Ура", now=NOON, token="n"
    )
    lead = signed_in(cast.sit_sin)
    assert "Изменить заметку" not in text(lead.get(f"/c/{asked.pk}/thread/"))
    lead.post(f"/m/{note.pk}/change/", {"body": "Чужая рука"})
    browser.post(f"/m/{note.pk}/change/", {"body": "Клиент идиот"})
    browser.post(f"/m/{note.pk}/change/", {"body": "  "})
    note.refresh_from_db()
    assert note.body == "Клиент из Ура"


def test_a_hidden_secret_is_told(browser, cast, asked):
    cast.says(asked, "карта 4111 1111 1111 1111, cvv 123", NOON)
    page = text(browser.get(f"/c/{asked.pk}/thread/"))
    assert "Перед сохранением скрыто: номер карты, код" in page
    assert "4111 1111" not in page


def test_what_happened_is_told_between_the_messages(browser, cast, asked, at):
    browser.post(f"/c/{asked.pk}/take/")
    at.later(minutes=1)
    browser.post(f"/c/{asked.pk}/snooze/", {"when": "hour"})
    page = text(browser.get(f"/c/{asked.pk}/thread/"))
    assert "В работе: Ea Nasir" in page
    assert "Отложено до: 13:01 · Ea Nasir" in page


def test_a_long_thread_shows_its_newest_and_leads_to_the_rest(browser, cast, asked):
    for number in range(70):
        asked.messages.create(kind="inbound", body=f"Слиток {number}.", created_at=NOON)
    page = text(browser.get(f"/c/{asked.pk}/"))
    assert "Показать ещё 11 сообщений" in page
    assert "Слиток 69." in page
    assert "Слиток 9." not in page
    assert "Слиток 9." in text(browser.get(f"/c/{asked.pk}/?all"))


@pytest.mark.parametrize("ask", [{}, {"headers": {"X-Requested-With": "fetch"}}])
def test_taking_makes_it_ones_own(browser, cast, asked, ask):
    answer = browser.post(f"/c/{asked.pk}/take/", **ask)
    asked.refresh_from_db()
    assert asked.assignee == cast.ea_nasir
    assert answer.status_code == (200 if ask else 302)


def test_it_can_be_handed_to_a_colleague_a_team_and_back(browser, cast, asked):
    where = f"/c/{asked.pk}/hand-over/"
    browser.post(f"/c/{asked.pk}/take/")
    browser.post(where, {"to": "queue"})
    asked.refresh_from_db()
    assert asked.assignee is None
    browser.post(f"/c/{asked.pk}/take/")
    browser.post(where, {"to": f"user:{cast.sit_sin.pk}"})
    asked.refresh_from_db()
    assert asked.assignee == cast.sit_sin
    assert browser.post(where, {"to": "queue"}).status_code == 403
    assert browser.post(where, {"to": "user:x"}).status_code == 403


def test_handed_to_another_team_it_is_gone_from_here(browser, signed_in, cast, asked):
    browser.post(f"/c/{asked.pk}/hand-over/", {"to": f"team:{cast.barley.pk}"})
    assert browser.get(f"/c/{asked.pk}/").status_code == 404
    assert signed_in(cast.arbituram).get(f"/c/{asked.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("sent", "until"),
    [
        ({"when": "hour"}, NOON + dt.timedelta(hours=1)),
        ({"when": "tomorrow"}, dt.datetime(2026, 3, 4, 6, tzinfo=dt.UTC)),
        ({"when": "monday"}, dt.datetime(2026, 3, 9, 6, tzinfo=dt.UTC)),
        ({"until": "2026-03-05T18:30"}, dt.datetime(2026, 3, 5, 15, 30, tzinfo=dt.UTC)),
    ],
)
def test_it_is_put_aside_until_the_chosen_moment(browser, asked, sent, until):
    browser.post(f"/c/{asked.pk}/snooze/", sent)
    asked.refresh_from_db()
    assert (asked.status, asked.snoozed_until) == (Status.SNOOZED, until)
    browser.post(f"/c/{asked.pk}/wake/")
    asked.refresh_from_db()
    assert asked.status == Status.OPEN


@pytest.mark.parametrize(
    ("sent", "status"), [({}, 400), ({"until": "soon"}, 400), ({"until": "2020-01-01T10:00"}, 422)]
)
def test_a_moment_that_is_none_or_past_is_refused(browser, asked, sent, status):
    assert browser.post(f"/c/{asked.pk}/snooze/", sent).status_code == status


def test_closing_is_refused_while_something_is_open_and_says_what(browser, cast, asked):
    answer = browser.post(f"/c/{asked.pk}/close/", headers={"X-Requested-With": "fetch"})
    assert answer.status_code == 422
    assert (answer.json()["error"], answer.json()["questions"]) == ("still_open", 2)
    for question in asked.questions.all():
        browser.post(f"/questions/{question.pk}/", {"status": "dismissed"})
    browser.post(f"/c/{asked.pk}/close/")
    asked.refresh_from_db()
    assert asked.status == Status.CLOSED
    browser.post(f"/c/{asked.pk}/reopen/")
    asked.refresh_from_db()
    assert asked.status != Status.CLOSED


def test_a_person_decides_about_a_question(browser, cast, asked):
    question = asked.questions.first()
    browser.post(f"/questions/{question.pk}/", {"status": "answered"})
    question.refresh_from_db()
    assert (question.status, question.decided_by) == (Question.Status.ANSWERED, cast.ea_nasir)
    assert browser.post(f"/questions/{question.pk}/", {"status": "x"}).status_code == 400


def test_a_promise_is_written_moved_kept(browser, asked, at):
    browser.post(f"/c/{asked.pk}/promises/", {"text": "Перезвонить", "due": "2026-03-03T15:00"})
    promise = asked.commitments.get()
    assert promise.due == dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC)
    page = text(browser.get(f"/c/{asked.pk}/ledger/"))
    assert "Перезвонить срок 15:00, через 3 ч 00" in page
    browser.post(f"/promises/{promise.pk}/", {"due": "2026-03-03T16:00"})
    promise.refresh_from_db()
    assert promise.due == dt.datetime(2026, 3, 3, 13, tzinfo=dt.UTC)
    at.later(hours=5)
    assert "просрочено на 1 ч 00" in text(browser.get(f"/c/{asked.pk}/ledger/"))
    assert browser.post(f"/promises/{promise.pk}/", {"due": "2026-03-04T16:00"}).status_code == 422
    browser.post(f"/promises/{promise.pk}/", {"state": "kept"})
    promise.refresh_from_db()
    assert promise.state == Commitment.State.KEPT


def test_what_we_know_and_have_not_told_stands_there_until_it_is_told(browser, asked, at):
    browser.post(f"/c/{asked.pk}/untold/", {"text": "Запись подтверждена в 11:00"})
    page = text(browser.get(f"/c/{asked.pk}/ledger/"))
    assert "Запись подтверждена в 11:00 Мы знаем, клиент ещё нет" in page
    at.later(minutes=16)
    assert b"entry--untold is-late" in browser.get(f"/c/{asked.pk}/ledger/").content
    fact = asked.untold.get()
    browser.post(f"/untold/{fact.pk}/told/")
    fact.refresh_from_db()
    assert fact.told_at == at.now
    assert browser.post(f"/c/{asked.pk}/untold/", {"text": " "}).status_code == 400


def test_contacts_have_facts_and_a_preference_and_no_labels(browser, cast, asked):
    where = f"/c/{asked.pk}/"
    browser.post(f"{where}contact/", {"name": "Нанни из Ура", "prefers": "written"})
    browser.post(f"{where}facts/", {"text": "Покупает медь", "source": "табличка"})
    assert browser.post(f"{where}facts/", {"text": "Сложный"}).status_code == 400
    assert browser.post(f"{where}contact/", {"prefers": "shout"}).status_code == 400
    page = text(browser.get(f"{where}about/"))
    assert "Нанни из Ура" in page
    assert "Только письменно" in page
    assert "Покупает медь табличка · до 30 августа 2026" in page
    fact = cast.nanni.facts.get()
    browser.post(f"{where}facts/{fact.pk}/drop/")
    assert not cast.nanni.facts.exists()


def test_subject_tags_and_priority(browser, asked):
    browser.post(
        f"/c/{asked.pk}/describe/", {"subject": "Медь", "tags": "медь, Ур, ", "priority": "2"}
    )
    asked.refresh_from_db()
    assert (asked.subject, asked.priority) == ("Медь", 2)
    assert sorted(tag.name for tag in asked.tags.all()) == ["Ур", "медь"]


def test_who_else_is_here_and_types(signed_in, browser, cast, asked, at):
    colleague = signed_in(cast.sit_sin)
    colleague.post(f"/c/{asked.pk}/look/")
    assert "Sit Sin здесь" in text(browser.get(f"/c/{asked.pk}/here/"))
    colleague.post(f"/c/{asked.pk}/look/", {"typing": "1"})
    assert "Sit Sin печатает" in text(browser.get(f"/c/{asked.pk}/here/"))
    at.later(seconds=10)
    assert "Sit Sin здесь" in text(browser.get(f"/c/{asked.pk}/here/"))
    colleague.post(f"/c/{asked.pk}/look/", {"left": "1"})
    assert "Sit Sin" not in text(browser.get(f"/c/{asked.pk}/here/"))


def test_who_went_silent_is_gone(signed_in, browser, cast, asked, at):
    from nanni_desk.pages.services.looking import forget_gone

    signed_in(cast.sit_sin).post(f"/c/{asked.pk}/look/")
    at.later(seconds=60)
    assert "Sit Sin" not in text(browser.get(f"/c/{asked.pk}/here/"))
    assert forget_gone(at.now) == 1
    assert forget_gone(at.now) == 0


def test_news_go_to_those_whom_they_concern(signed_in, cast, asked, client):
    from nanni_desk.events.models import Event

    event = Event.objects.get(kind="message.received")
    where = f"/news/{event.pk}/"
    assert signed_in(cast.ea_nasir).get(where).json() == {
        "title": "Нанни", "text": "Сколько стоит приём? И во сколько вы закрываетесь?",
        "url": f"/c/{asked.pk}/", "loud": True,
    }  # fmt: skip
    signed_in(cast.ea_nasir).post(f"/c/{asked.pk}/take/")
    assert signed_in(cast.sit_sin).get(where).json()["loud"] is False
    assert signed_in(cast.arbituram).get(where).status_code == 404
    assert client.get(where).status_code == 302


def test_the_page_asks_the_database_few_times(browser, cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON + MINUTE)
    with CaptureQueriesContext(connection) as queries:
        browser.get(f"/c/{asked.pk}/thread/")
    assert len(queries) <= 10, "\n".join(query["sql"][:160] for query in queries)
