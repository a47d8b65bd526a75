"""What is said of a draft while it is written."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nanni_desk.conversations.models import Question
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.replying import say_as_bot
from nanni_desk.events.models import Event
from nanni_desk.reviews.examination import Writing, examine
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)
ASKS = "Сколько стоит приём? И есть ли у вас парковка?"


@pytest.fixture
def asked(cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, ASKS, NOON)
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def review(signed_in, cast, asked):
    """Posts a draft as the composer does; gives the answer."""

    def ask(body, user=None, conversation=asked, **more):
        client = signed_in(user or cast.ea_nasir)
        return post(client, f"/c/{conversation.pk}/review/", body=body, version=7, **more)

    return ask


def codes(answer):
    return [finding["code"] for finding in answer.json()["findings"]]


def test_findings_come_with_their_words_reason_fix_and_page(review):
    answer = review("Здравствуйте! Приём стоит 1500 рублей , парковка есть.").json()
    assert answer["version"] == 7
    [comma] = [f for f in answer["findings"] if f["fixes"]]
    [[start, end, text]] = comma["fixes"][0]["edits"]
    body = "Здравствуйте! Приём стоит 1500 рублей , парковка есть."
    assert body[:start] + text + body[end:] == body.replace(" ,", ",")
    assert comma["page"] == f"/rules/{comma['code']}/"
    assert comma["why"]
    assert comma["advice"]


def test_places_count_code_points_beyond_the_basic_plane(review):
    body = "🙂🙂 Здравствуйте! Сожалеем, если мы вас задели."
    [finding] = [f for f in review(body).json()["findings"] if f["code"] == "APO02"]
    assert body[finding["start"] : finding["end"]] == finding["text"]


def test_the_reasons_are_in_the_language_of_the_writers_pages(cast, review):
    cast.ea_nasir.page_language = "en"
    cast.ea_nasir.save()
    [finding] = [f for f in review("Сожалеем, если вас задели.").json()["findings"]
                 if f["code"] == "APO02"]  # fmt: skip
    assert finding["why"].isascii() or "“" in finding["why"]
    cast.ea_nasir.page_language = "ru"
    cast.ea_nasir.save()
    [finding] = [f for f in review("Сожалеем, если вас задели.").json()["findings"]
                 if f["code"] == "APO02"]  # fmt: skip
    assert not finding["why"].isascii()


@pytest.mark.teaching("S1-13")
def test_the_checklist_ticks_what_the_draft_answers(review):
    body = "Здравствуйте! Приём стоит 1500 рублей."
    price, parking = review(body).json()["questions"]
    assert (price["status"], parking["status"]) == ("answered", "open")
    assert body[slice(*price["answer"])].rstrip(".") == "Приём стоит 1500 рублей"
    assert ASKS[price["start"] : price["end"]] == price["text"]
    assert parking["left"]


def test_a_question_that_a_person_settled_is_not_asked_again(cast, asked, review):
    parking = asked.questions.get(text__contains="парковка")
    working.decide_question(
        actor=cast.ea_nasir, question=parking.pk, status=Question.Status.DISMISSED, now=NOON
    )
    assert [q["text"] for q in review("Здравствуйте!").json()["questions"]] == [
        "Сколько стоит приём?"
    ]


def test_a_promise_is_recognised_with_its_time_and_the_words_that_name_it(review):
    body = "Здравствуйте! Уточню у врача и перезвоню вам до 15:00."
    [promise] = review(body).json()["promises"]
    assert promise["due"] == "2026-03-03T15:00:00+03:00"
    assert promise["words"] == "15:00"
    assert body[slice(*promise["time"])] == "до 15:00"


def test_an_undated_promise_has_no_time(review):
    [promise] = review("Здравствуйте! Перезвоню вам.").json()["promises"]
    assert promise["due"] is None
    assert promise["time"] is None


@pytest.mark.teaching("S1-7")
def test_a_greeting_is_missed_in_the_first_reply_only(cast, asked, review):
    body = "Приём стоит 1500 рублей, парковка есть."
    [missing] = [f for f in review(body).json()["findings"] if f["code"] == "GRT01"]
    assert missing["outcome"] == "note"
    for minute, words in enumerate(("Здравствуйте! Приём стоит 1500 рублей.", "Парковка есть."), 1):
        cast.answers(asked, words, NOON + minute * MINUTE)
    assert "GRT01" not in codes(review("Въезд со двора."))


@pytest.mark.teaching("S4-11")
def test_asking_again_for_what_a_bot_was_told_is_warned_of(cast, review):
    conversation = cast.begin(NOON)
    say_as_bot(conversation=conversation.pk, body="Опишите вопрос.", now=NOON, token="b")
    cast.says(conversation, "Не пришёл заказ 441732.", NOON + MINUTE)
    say_as_bot(conversation=conversation.pk, body="Зову человека.", now=NOON + MINUTE, token="c")
    answer = review(
        "Здравствуйте! Подскажите, пожалуйста, номер заказа?", conversation=conversation
    )
    [again] = [f for f in answer.json()["findings"] if f["code"] == "ANS03"]
    assert again["outcome"] == "warn"


def test_a_note_is_read_as_a_note(review):
    answer = review("Клиент — крохобор и невежда.", mode="note").json()
    assert ("NOT01", "block") in [(f["code"], f["outcome"]) for f in answer["findings"]]
    assert answer["questions"] == answer["promises"] == []


def test_reading_a_draft_leaves_no_trace(cast, asked, review):
    before = Event.objects.count()
    drafts = ["Приём стоит 1500 рублей.", "Перезвоню вам до 15:00.", "Здравствуйте!", ""]
    alone = [review(draft).json() for draft in drafts]
    assert [review(draft).json() for draft in drafts] == alone
    assert Event.objects.count() == before
    cast.answers(asked, "Здравствуйте! Разбираемся.", NOON + MINUTE)
    assert asked.questions.filter(status="open").count() == 2
    assert asked.commitments.count() == 0


def test_a_long_conversation_is_fetched_in_one_query(cast, asked):
    for step in range(8):
        cast.says(asked, f"Когда привезут заказ {step}4173?", NOON)
    conversation = conversation_for(cast.ea_nasir, asked.pk)
    writing = Writing("Здравствуйте! Приём стоит 1500 рублей.")
    with CaptureQueriesContext(connection) as captured:
        found = examine(conversation, writing, actor=cast.ea_nasir, now=NOON, language="ru")
    assert len(found.messages) == 9
    assert sum("conversations_" in query["sql"] for query in captured) == 1


@pytest.mark.parametrize("who", ["arbituram", "reviewer"])
def test_who_may_not_answer_gets_no_review(cast, review, who):
    assert review("Здравствуйте!", user=getattr(cast, who)).status_code in {403, 404}


def test_nonsense_is_refused_in_words(signed_in, cast, asked):
    client = signed_in(cast.ea_nasir)
    for values in ({"body": 5}, {"body": "x", "version": -1}, {"body": "x", "attachments": "many"},
                   {"body": "ы" * 20_001}):  # fmt: skip
        answer = post(client, f"/c/{asked.pk}/review/", **values)
        assert (answer.status_code, answer.json()["error"]) == (400, "bad_input")
