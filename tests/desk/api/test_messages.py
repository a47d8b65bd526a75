"""Messages of other systems, reading, events; and what a token opens and what not."""

import datetime as dt
import threading

import pytest
from django.db import connection as database
from django.test import Client

from nanni_desk.api import services
from nanni_desk.api.models import ApiToken, Handled, Scope
from nanni_desk.conversations.models import Contact, Conversation, Message
from nanni_desk.conversations.services import replying
from tests.desk.conftest import NOON


def message(program, name="m-2", thread="T-1", text="И когда он придёт?", headers=None, **more):
    body = {"thread": thread, "id": name, "text": text} | more
    return program.post("messages", body, **(headers or {}))


def test_a_message_begins_a_conversation_and_the_next_one_goes_on(
    cast, program, written, signed_in
):
    number, first = written
    assert first["is_new"]
    again = message(program).json()
    assert again["conversation"] == number
    conversation = Conversation.objects.get(pk=number)
    assert conversation.owed_since == NOON
    assert conversation.team == cast.copper
    assert conversation.contact.name == "Нанни"
    assert conversation.messages.count() == 2
    assert signed_in(cast.ea_nasir).get(f"/c/{number}/").status_code == 200
    assert signed_in(cast.arbituram).get(f"/c/{number}/").status_code == 404


def test_the_same_message_again_is_the_first_one(program, written):
    number, first = written
    again = message(program, name="m-1", text="другой текст")
    assert again.status_code == 200
    assert again.json()["message"] == first["message"]
    assert not again.json()["is_new"]
    assert Message.objects.filter(conversation=number).count() == 1


def test_a_customer_is_known_by_the_number_and_never_by_what_was_typed(program, written):
    same = message(program, thread="T-2", customer={"id": "c-1"}).json()["conversation"]
    other = message(program, thread="T-3", customer={"id": "c-2", "email": "n@example.org"}).json()[
        "conversation"
    ]
    typed = message(program, thread="T-4", customer={"email": "n@example.org"}).json()[
        "conversation"
    ]
    contacts = {n: Conversation.objects.get(pk=n).contact_id for n in (same, other, typed)}
    assert contacts[same] == Conversation.objects.get(pk=written[0]).contact_id
    assert len(set(contacts.values())) == 3


def test_one_systems_customers_and_threads_are_not_anothers(cast, program, program_of, written):
    other = program_of(services_inbox(cast))
    told = message(other, name="m-1", customer={"id": "c-1"})
    assert told.status_code == 201
    assert told.json()["conversation"] != written[0]
    assert Contact.objects.filter(identities__value="c-1").count() == 2
    assert other.get(f"conversations/{written[0]}").status_code == 404
    assert other.post(
        "promises", {"text": "x", "minutes": 5, "conversation": written[0]}
    ).status_code == 404  # fmt: skip
    assert {e["conversation"] for e in other.get("events").json()["events"]} == {
        told.json()["conversation"]
    }


def services_inbox(cast):
    from nanni_desk.conversations.services.inboxes import Described, create_inbox

    described = Described("Other", cast.barley, "ru", {})
    return create_inbox(actor=cast.owner, kind="callback", described=described, now=NOON)


def test_secrets_are_masked_before_they_are_stored(program):
    told = message(program, text="карта 4111 1111 1111 1111").json()["message"]
    assert told["text"] == "карта •••• 1111"
    assert told["masked"] == ["card"]


def test_a_time_in_the_future_is_not_believed(program):
    later = (NOON + dt.timedelta(days=3)).isoformat()
    earlier = (NOON - dt.timedelta(minutes=3)).isoformat()
    assert message(program, name="a", at=later).json()["message"]["at"] == NOON.isoformat()
    assert message(program, name="b", at=earlier).json()["message"]["at"] == earlier


def test_a_closed_conversation_opens_again(cast, program, written):
    Conversation.objects.filter(pk=written[0]).update(
        status="closed", next_action="", next_action_at=None
    )
    assert message(program).json()["conversation"] == written[0]
    assert Conversation.objects.get(pk=written[0]).status == "open"


def test_a_conversation_is_read_without_its_notes(cast, program, written):
    number = written[0]
    replying.note(actor=cast.ea_nasir, conversation=number, body="тайна", now=NOON, token="n")
    cast.answers(Conversation.objects.get(pk=number), "Заказ 17 придёт завтра до 18:00.", NOON)
    told = program.get(f"conversations/{number}")
    assert "тайна" not in told.content.decode()
    body = told.json()
    assert [one["from"] for one in body["messages"]] == ["customer", "us"]
    assert body["thread"] == "T-1"
    assert body["owner"]["name"] == cast.ea_nasir.name
    assert body["questions"]


def test_a_reply_that_was_taken_back_was_never_said(cast, program, written):
    conversation = Conversation.objects.get(pk=written[0])
    reply = cast.answers(conversation, "Поспешил", NOON, hold=dt.timedelta(seconds=10))
    replying.withdraw(actor=cast.ea_nasir, message=reply.pk, now=NOON)
    assert "Поспешил" not in program.get(f"conversations/{written[0]}").content.decode()


def test_events_are_followed_by_cursor_without_gap_or_repeat(cast, program, written):
    message(program)
    seen, last = [], 0
    while True:
        page = program.get("events", after=last, limit=2).json()
        if not page["events"]:
            break
        assert len(page["events"]) <= 2
        seen += [event["id"] for event in page["events"]]
        last = page["last"]
    assert seen == sorted(set(seen))
    whole = program.get("events").json()["events"]
    assert [event["id"] for event in whole] == seen
    assert "message.received" in {event["kind"] for event in whole}
    assert program.get("events", after=last).json() == {"events": [], "last": last}


@pytest.mark.parametrize(
    "query", [{"after": "x"}, {"after": -1}, {"limit": 501}, {"after": 10**30}]
)
def test_a_cursor_that_makes_no_sense_is_refused(program, query):
    assert program.get("events", **query).status_code == 400


def test_a_key_gives_the_same_answer_and_does_nothing_twice(program):
    key = {"headers": {"idempotency-key": "k-1"}}
    body = {"text": "Перезвоним", "minutes": 30, "customer": {"name": "Нанни"}}
    first = program.post("promises", body, **key["headers"])
    again = program.post("promises", body, **key["headers"])
    assert (first.status_code, first.json()) == (again.status_code, again.json())
    assert Conversation.objects.count() == 1
    other = program.post("promises", body | {"minutes": 31}, **key["headers"])
    assert (other.status_code, other.json()["error"]) == (422, "key_reused")
    assert program.post("promises", body, **{"idempotency-key": "k-2"}).status_code == 201


def test_a_key_belongs_to_its_token(connection, program, program_of):
    other = program_of(connection)
    body = {"text": "Перезвоним", "minutes": 30, "thread": "T"}
    for one in (program, other):
        assert one.post("promises", body, **{"idempotency-key": "k"}).status_code == 201
    assert Handled.objects.count() == 2


def test_a_refusal_is_not_kept_under_the_key(program):
    headers = {"idempotency-key": "k"}
    assert program.post("promises", {"text": "x", "thread": "T"}, **headers).status_code == 400
    good = {"text": "x", "minutes": 5, "thread": "T"}
    assert program.post("promises", good, **headers).status_code == 201


def test_keys_are_forgotten_after_two_days(program):
    program.post("promises", {"text": "x", "minutes": 5, "thread": "T"}, **{"idempotency-key": "k"})
    assert services.prune(NOON + services.KEPT) == 0
    assert services.prune(NOON + services.KEPT + dt.timedelta(seconds=1)) == 1


@pytest.mark.django_db(transaction=True)
def test_one_request_sent_ten_times_at_once_is_done_once(program):
    body = {"text": "Перезвоним", "minutes": 30, "thread": "T"}
    told = []

    def send():
        told.append(program.post("promises", body, **{"idempotency-key": "k"}).json())
        database.close()

    threads = [threading.Thread(target=send) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one["promise"]["id"] for one in told}) == 1
    assert Conversation.objects.count() == 1


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer ", "Bearer nanni_x", "Basic abc", "nanni_x"]
)
def test_without_a_token_nothing_opens(db, at, shown):
    told = Client().get("/api/v1/events", headers={"authorization": shown})
    assert told.status_code == 401
    assert told["WWW-Authenticate"] == "Bearer"
    assert told.json()["error"] == "no_token"


def test_a_session_of_a_person_opens_nothing_here(cast, signed_in, at):
    assert signed_in(cast.owner).get("/api/v1/events").status_code == 401


@pytest.mark.parametrize(
    ("scope", "statuses"),
    [
        (Scope.PROMISES, (201, 403, 403, 403)),
        (Scope.MESSAGES, (403, 200, 403, 403)),
        (Scope.READ, (403, 403, 200, 200)),
    ],
)
def test_a_token_opens_what_its_scopes_say(connection, program_of, written, scope, statuses):
    program = program_of(connection, [scope])
    asked = (
        program.post("promises", {"text": "x", "minutes": 5, "conversation": written[0]}),
        message(program, name="m-1"),
        program.get(f"conversations/{written[0]}"),
        program.get("events"),
    )
    assert tuple(one.status_code for one in asked) == statuses


def test_a_revoked_token_and_a_token_of_a_switched_off_inbox_open_nothing(
    cast, connection, program
):
    connection.is_active = False
    connection.save()
    assert program.get("events").status_code == 401
    connection.is_active = True
    connection.save()
    assert program.get("events").status_code == 200
    services.revoke_token(actor=cast.owner, token=ApiToken.objects.get(), now=NOON)
    assert program.get("events").status_code == 401


def test_a_token_is_stored_as_a_hash_and_says_when_it_was_used(program, at):
    at.later(minutes=7)
    program.get("events")
    token = ApiToken.objects.get()
    assert program.token not in str(ApiToken.objects.values())
    assert token.used_at == at.now
    assert program.token.endswith(token.hint)


def test_the_limit_of_a_minute_is_told_and_passes(program, at, monkeypatch):
    monkeypatch.setattr(services, "REQUESTS_A_MINUTE", 3)
    assert [program.get("events").status_code for _ in range(4)] == [200, 200, 200, 429]
    told = program.get("events")
    assert int(told["Retry-After"]) == told.json()["seconds"] == 60
    at.later(minutes=1)
    assert program.get("events").status_code == 200


def test_messages_want_a_connection(cast, program_of):
    assert message(program_of(cast.inbox)).json()["error"] == "wrong_inbox"


@pytest.mark.parametrize("body", ["", "[1]", "{", "null", '"x"', "{}", "[" * 100_000])
def test_a_body_that_is_no_object_is_refused(program, body):
    told = program.post("messages", body)
    assert told.status_code == 400
    assert told.json()["error"] == "bad_input"


def test_a_huge_body_is_refused(program):
    told = program.post("messages", {"thread": "T", "id": "x", "text": "x" * 3_000_000})
    assert told.status_code == 400


def test_wrong_addresses_and_methods_are_told_as_json(program):
    assert program.get("no/such").json()["error"] == "not_found"
    told = program.get("promises")
    assert (told.status_code, told["Allow"], told.json()["error"]) == (405, "POST", "method")
