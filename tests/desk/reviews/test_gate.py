"""The gate between a draft and the customer, through HTTP."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.conversations.models import Commitment, Draft, Message
from nanni_desk.events.models import Event
from nanni_desk.reviews.models import Override
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)
FULL = "Здравствуйте! Приём стоит 1500 рублей, парковка есть во дворе."
WARNED = FULL + " Приносим извинения за возможные неудобства."


@pytest.fixture
def asked(cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём? И есть ли у вас парковка?", NOON)
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def send(signed_in, cast, asked):
    """Sends a reply as the composer does; gives the answer."""

    def reply(body=FULL, user=None, path="reply", **more):
        values = {"token": "mine", "seen": asked.messages.latest("pk").pk, "body": body} | more
        return post(signed_in(user or cast.ea_nasir), f"/c/{asked.pk}/{path}/", **values)

    return reply


def replies(conversation):
    return conversation.messages.filter(kind=Message.Kind.OUTBOUND)


def test_a_clean_reply_is_held_and_can_be_taken_back(signed_in, cast, asked, send):
    answer = send()
    assert answer.status_code == 201
    assert answer.json()["hold_seconds"] == 10
    assert replies(asked).get().state == Message.State.HELD
    undo = post(signed_in(cast.ea_nasir), f"/m/{answer.json()['message']}/withdraw/")
    assert undo.json()["body"] == FULL
    assert replies(asked).get().state == Message.State.WITHDRAWN
    assert Draft.objects.get().body == FULL


def test_a_reply_takes_twelve_statements(signed_in, cast, asked):
    """BEGIN and COMMIT among them, and on PostgreSQL one more, by which writers take turns."""
    client, seen = signed_in(cast.ea_nasir), asked.messages.latest("pk").pk
    with CaptureQueriesContext(connection) as captured:
        answer = post(client, f"/c/{asked.pk}/reply/", body=FULL, token="mine", seen=seen)
    assert answer.status_code == 201
    assert asked.questions.filter(status="answered").count() == 2
    # Once a second a process looks whether the fact book is another one.
    statements = [one["sql"] for one in captured if "facts_" not in one["sql"]]
    assert len(statements) <= 12 + (connection.vendor == "postgresql"), "\n".join(statements)


def test_what_is_told_of_a_reply_is_told_in_one_order(asked, send):
    before = Event.objects.latest("pk").pk
    message = send().json()["message"]
    told = list(Event.objects.filter(pk__gt=before).order_by("pk").values("kind", "data"))
    assert [one["kind"] for one in told] == ["ledger.changed", "message.held", "draft.reviewed"]
    assert [one["data"].get("message") for one in told] == [None, message, message]


def test_what_left_cannot_be_taken_back(signed_in, cast, at, send):
    number = send().json()["message"]
    Message.objects.update(state=Message.State.PENDING)
    undo = post(signed_in(cast.ea_nasir), f"/m/{number}/withdraw/")
    assert (undo.status_code, undo.json()["error"]) == (422, "too_late")


def test_a_reply_submitted_twice_is_one_reply(asked, send):
    assert send().json()["message"] == send().json()["message"]
    assert replies(asked).count() == 1
    assert Event.objects.filter(kind="draft.reviewed").count() == 1


def test_a_text_changed_after_its_first_try_went_out_is_not_taken_for_sent(asked, send):
    send()
    answer = send(FULL + " Ждём вас!")
    assert (answer.status_code, answer.json()["error"]) == (409, "already_sent")
    assert replies(asked).get().body == FULL


def test_something_unseen_stops_the_send_and_is_shown(cast, asked, send):
    seen = asked.messages.get().pk
    fresh = cast.says(asked, "И до которого часа?", NOON + MINUTE)
    answer = send(seen=seen)
    assert (answer.status_code, answer.json()["error"]) == (409, "unseen")
    assert [m["body"] for m in answer.json()["arrived"]] == ["И до которого часа?"]
    assert answer.json()["newest"] == fresh.pk
    assert not replies(asked).exists()


def test_a_colleagues_reply_stops_the_send_too(cast, asked, send):
    seen = asked.messages.get().pk
    cast.answers(asked, "Здравствуйте! Приём стоит 1500 рублей.", NOON, actor=cast.sit_sin)
    answer = send(seen=seen)
    assert answer.json()["arrived"][0]["who"] == "Sit Sin"


@pytest.mark.teaching("S3-55")
def test_a_warning_is_sent_against_with_a_reason_and_listed(signed_in, cast, asked, send):
    refused = send(WARNED)
    assert (refused.status_code, refused.json()["error"]) == (422, "wants_reason")
    codes = [f["code"] for f in refused.json()["findings"] if f["outcome"] == "warn"]
    assert codes
    assert not replies(asked).exists()
    sent = send(WARNED, accepted=codes, reason="agreed")
    assert sent.status_code == 201
    assert {o.code for o in Override.objects.all()} == set(codes)
    event = Event.objects.get(kind="draft.reviewed")
    assert (event.data["overridden"], event.data["reason"]) == (sorted(set(codes)), "agreed")
    assert replies(asked).get().data["review"]["reason"] == "agreed"
    page = signed_in(cast.sit_sin).get("/reviews/overridden/").content.decode()
    assert codes[0] in page
    assert cast.ea_nasir.name not in page.partition("<main")[2]


def test_a_reason_for_one_warning_covers_no_other(asked, send):
    assert send(WARNED, accepted=["ZZZ01"], reason="agreed").status_code == 422
    codes = [f["code"] for f in send(WARNED).json()["findings"] if f["outcome"] == "warn"]
    assert send(WARNED, accepted=codes).status_code == 422
    assert send(WARNED, accepted=codes, reason="because").status_code == 422
    assert send(WARNED, accepted=codes, reason="other").status_code == 422
    assert not replies(asked).exists()
    assert send(WARNED, accepted=codes, reason="other", remark="Так просили").status_code == 201


def test_a_stop_is_no_matter_of_reasons(asked, send):
    body = FULL + " Пришлите пароль от личного кабинета."
    answer = send(body)
    assert (answer.status_code, answer.json()["error"]) == (422, "stopped")
    assert answer.json()["may_send"] is False
    codes = [f["code"] for f in answer.json()["findings"] if f["outcome"] != "note"]
    again = send(body, accepted=codes, reason="other", remark="надо")
    assert again.json()["error"] == "stopped"
    assert not replies(asked).exists()


def test_a_lead_lets_a_stop_through_in_words_that_are_kept(cast, asked, send):
    body = FULL + " Пришлите пароль от личного кабинета."
    answer = send(body, user=cast.sit_sin)
    assert answer.json()["may_send"] is True
    codes = [f["code"] for f in answer.json()["findings"] if f["outcome"] != "note"]
    assert send(body, user=cast.sit_sin, accepted=codes, reason="meant").status_code == 422
    sent = send(body, user=cast.sit_sin, accepted=codes, reason="mistaken", remark="Учебный стенд")
    assert sent.status_code == 201
    assert AuditEntry.objects.get(action="reply.sent_despite_stop").actor == cast.sit_sin
    assert Override.objects.filter(outcome="block").exists()


@pytest.mark.teaching("S1-12")
def test_an_open_question_is_warned_of_and_a_time_makes_a_promise(signed_in, cast, asked, send):
    half = "Здравствуйте! Приём стоит 1500 рублей."
    refused = send(half)
    assert refused.json()["error"] == "wants_reason"
    [left] = [q for q in refused.json()["questions"] if q["left"]]
    assert left["text"].endswith("есть ли у вас парковка?")
    [soon, *_rest] = refused.json()["terms"]
    assert send(f"{half} {soon['sentence']}").status_code == 201
    promise = asked.commitments.get()
    assert promise.due == dt.datetime.fromisoformat(soon["at"])
    assert asked.questions.get(pk=left["id"]).status == "deferred"


def test_a_time_is_kept_even_when_the_words_do_not_say_it(asked, send):
    half = "Здравствуйте! Приём стоит 1500 рублей."
    [left] = [q for q in send(half).json()["questions"] if q["left"]]
    due = NOON + 3 * 60 * MINUTE
    assert send(half, later={str(left["id"]): due.isoformat()}).status_code == 201
    promise = asked.commitments.get()
    assert (promise.due, promise.source) == (due, Commitment.Source.HAND)
    assert asked.questions.get(pk=left["id"]).status == "deferred"


def test_an_open_question_left_with_a_reason_stays_open(asked, send):
    half = "Здравствуйте! Приём стоит 1500 рублей."
    [left] = [q for q in send(half).json()["questions"] if q["left"]]
    assert send(half, left=[left["id"]], reason="meant").status_code == 201
    assert asked.questions.get(pk=left["id"]).status == "open"
    assert Override.objects.get().code == "ANS01"


def test_a_time_that_has_passed_promises_nothing(asked, send):
    [left, _] = send("Здравствуйте!").json()["questions"]
    answer = send("Здравствуйте!", later={str(left["id"]): "2026-03-02T10:00:00+03:00"})
    assert answer.json()["error"] == "in_the_past"


@pytest.mark.teaching("S3-23")
def test_an_insult_in_a_note_is_stopped_and_a_fact_is_asked_for(asked, send):
    answer = send("Клиент — крохобор и невежда.", path="note")
    assert (answer.status_code, answer.json()["error"]) == (422, "stopped")
    assert answer.json()["findings"][0]["advice"]
    assert answer.json()["may_send"] is False
    assert not asked.messages.filter(kind=Message.Kind.NOTE).exists()
    assert send("Звонил четыре раза за день.", path="note").status_code == 201
    assert asked.messages.get(kind=Message.Kind.NOTE).body == "Звонил четыре раза за день."


def test_a_colleague_called_in_a_note_is_told(cast, asked, send):
    assert send("@Sit Sin, взгляните, пожалуйста", path="note").status_code == 201
    assert [mention.user for mention in asked.mentions.all()] == [cast.sit_sin]


def test_nobody_of_another_team_is_called(asked, send):
    assert send("@Arbituram, взгляните", path="note").status_code == 201
    assert not asked.mentions.exists()


def test_a_note_of_doubtful_style_is_nobodys_business(asked, send):
    assert send("Приносим извинения за возможные неудобства , да", path="note").status_code == 201


def test_a_failed_reply_is_sent_again(signed_in, cast, asked, send):
    number = send().json()["message"]
    Message.objects.update(state=Message.State.FAILED)
    answer = post(signed_in(cast.ea_nasir), f"/m/{number}/retry/")
    assert (answer.status_code, answer.json()["state"]) == (201, "pending")
    assert post(signed_in(cast.ea_nasir), f"/m/{number}/retry/").json()["error"] == "not_failed"


@pytest.mark.parametrize(("who", "status"), [("arbituram", 404), ("reviewer", 403), (None, 401)])
def test_nobody_else_sends(signed_in, cast, asked, client, who, status):
    someone = signed_in(getattr(cast, who)) if who else client
    for path in ("reply", "note", "review", "draft", "preflight"):
        answer = post(someone, f"/c/{asked.pk}/{path}/", body="Здравствуйте!", token="t", seen=9)
        assert answer.status_code == status, path
    message = asked.messages.get()
    for path in ("withdraw", "retry"):
        assert post(someone, f"/m/{message.pk}/{path}/").status_code == status
    assert asked.messages.count() == 1


@pytest.mark.parametrize(
    "values",
    [{"token": ""}, {"token": "x" * 65}, {"later": [1]}, {"later": {"a": "b"}}, {"seen": "1"},
     {"accepted": [1]}, {"left": ["1"]}, {"attachments": [True]}, {"body": "x" * 20_001},
     {"remark": "x" * 301}],
)  # fmt: skip
def test_nonsense_is_refused_in_words(asked, send, values):
    answer = send(**values)
    assert answer.status_code in {400, 422}
    assert answer.json()["text"]
    assert not replies(asked).exists()


def test_an_empty_reply_is_nothing_to_send(send):
    assert send("  \n ").json()["error"] == "empty"


# Without JavaScript.


def test_a_plain_form_sends_and_comes_back_to_the_conversation(signed_in, cast, asked):
    form = {"body": FULL.replace(" ", "\r\n", 1), "seen": asked.messages.get().pk, "token": "f1"}
    answer = signed_in(cast.ea_nasir).post(f"/c/{asked.pk}/reply/", form)
    message = replies(asked).get()
    assert answer.headers["Location"] == f"/c/{asked.pk}/#message-{message.pk}"
    assert "\r" not in message.body


def test_a_plain_form_shows_the_gate_keeps_the_text_and_takes_a_reason(signed_in, cast, asked):
    client, seen = signed_in(cast.ea_nasir), asked.messages.get().pk
    gate = client.post(f"/c/{asked.pk}/reply/", {"body": WARNED, "seen": seen, "token": "f1"})
    page = gate.content.decode()
    assert gate.status_code == 422
    assert WARNED in page
    form = {"body": WARNED, "seen": seen, "token": "f1", "reason": "meant",
            "accepted": [finding.code for finding in gate.context["objections"]]}  # fmt: skip
    assert client.post(f"/c/{asked.pk}/reply/", form).status_code == 302


def test_a_plain_form_promises_the_rest_in_the_reply_itself(signed_in, cast, asked):
    client, seen = signed_in(cast.ea_nasir), asked.messages.get().pk
    form = {"body": "Здравствуйте! Приём стоит 1500 рублей.", "seen": seen, "token": "f1"}
    gate = client.post(f"/c/{asked.pk}/reply/", form)
    [left] = [asked.question.pk for asked in gate.context["left"]]
    form |= {"left": [left], "later_at": gate.context["terms"][0].at.isoformat()}
    assert client.post(f"/c/{asked.pk}/reply/", form).status_code == 302
    assert "отвечу сегодня до 12:30" in replies(asked).get().body
    assert asked.commitments.get().due == NOON + 30 * MINUTE


def test_a_plain_form_shows_what_arrived(signed_in, cast, asked):
    client, seen = signed_in(cast.ea_nasir), asked.messages.get().pk
    fresh = cast.says(asked, "И до которого часа?", NOON + MINUTE)
    form = {"body": FULL, "seen": seen, "token": "f1"}
    gate = client.post(f"/c/{asked.pk}/reply/", form)
    assert gate.status_code == 409
    assert "И до которого часа?" in gate.content.decode()
    assert gate.context["outgoing"].seen == fresh.pk
