"""Work goes to another team's tracker once, as it was shown, and truthfully."""

import base64
import hashlib
import hmac
import json

import pytest
from django.urls import reverse

from nanni_desk.handoff.models import Task, Tracker
from nanni_desk.handoff.services import sending
from tests.desk.handoff.conftest import TOKEN

KINDS = ["github", "gitlab", "jira", "webhook"]


@pytest.mark.parametrize(
    ("kind", "path", "remote"),
    [
        ("github", "/repos/ur/copper/issues", "41"),
        ("gitlab", "/api/v4/projects/ur%2Fcopper/issues", "41"),
        ("jira", "/rest/api/2/issue", "COP-41"),
        ("webhook", "/hook", "T-41"),
    ],
)
def test_a_task_is_made_there_with_its_term_and_its_urgency(server, sent, kind, path, remote):
    task = sent(kind)
    [(method, asked, _headers, body)] = server.got
    assert (method, asked) == ("POST", path)
    assert "Починим вход в кабинет" in str(json.loads(body))
    assert "2026-03-05" in body.decode()
    assert (task.state, task.remote, task.failure) == ("sent", remote, "")
    assert task.remote_url.endswith(f"/{task.remote.removeprefix('T-')}")


def test_each_tracker_gets_its_token_as_it_wants_it(server, hand, tracker_of):
    for kind in KINDS:
        hand(tracker_of(kind), send="1")
    sending.send_due()
    github, gitlab, jira, webhook = (headers for _, _, headers, _ in server.got)
    assert github["Authorization"] == webhook["Authorization"] == f"Bearer {TOKEN}"
    assert gitlab["PRIVATE-TOKEN"] == TOKEN
    said = base64.b64decode(jira["Authorization"].removeprefix("Basic ")).decode()
    assert said == f"ea@ur.example:{TOKEN}"
    body = server.got[3][3]
    secret = Tracker.objects.get(kind="webhook").secret.encode()
    assert (
        webhook["Nanni-Signature"] == f"sha256={hmac.new(secret, body, hashlib.sha256).hexdigest()}"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_shown_is_what_is_sent(server, hand, tracker_of, kind):
    tracker = tracker_of(kind)
    shown = hand(tracker)
    assert not Task.objects.exists()
    page = shown.content.decode()
    assert TOKEN not in page
    token = str(shown.context["token"])
    hand(tracker, send="1", token=token)
    sending.send_due()
    sent = json.loads(server.got[0][3])
    told = json.loads(shown.context["json"])
    assert told == sent


def test_personal_data_is_taken_out_unless_it_is_asked_for(server, hand, tracker_of):
    tracker = tracker_of("github")
    words = "Нанни, nanni@ur.example, +7 900 123-45-67, карта 4111 1111 1111 1111"
    hand(tracker, body=words, send="1")
    hand(tracker, body=words, send="1", with_people="on")
    sending.send_due()
    masked, plain = (json.loads(body)["body"] for _, _, _, body in server.got)
    for secret in ("Нанни", "ur.example", "900 123", "4111"):
        assert secret not in masked
    assert "nanni@ur.example" in plain


def test_the_form_begins_without_personal_data(cast, promised, tracker_of, signed_in):
    tracker_of("github")
    page = reverse("task-new", args=[promised.conversation_id])
    client = signed_in(cast.ea_nasir)
    initial = client.get(page, {"promise": promised.pk}).context["form"].initial
    assert "кабинет не открывается" in initial["body"]
    assert "900 123" not in initial["body"]
    assert f"/c/{promised.conversation_id}/" in initial["body"]
    assert initial["title"] == "Починим вход в кабинет"


def test_two_clicks_hand_over_once(server, hand, tracker_of):
    tracker, token = tracker_of("gitlab"), "7b1f7f2e-0d5a-4d0e-9a3f-6f9f0d3f0001"
    for _ in range(2):
        assert hand(tracker, send="1", token=token).status_code == 302
    sending.send_due()
    assert (Task.objects.count(), len(server.issues)) == (1, 1)


@pytest.mark.parametrize("kind", ["github", "gitlab", "jira"])
def test_a_lost_answer_makes_no_second_task(server, hand, tracker_of, at, kind):
    server.statuses = [599]
    hand(tracker_of(kind), send="1")
    sending.send_due()
    task = Task.objects.get()
    assert (task.state, len(server.issues)) == ("waiting", 1)
    server.status = 200
    at.later(hours=1)
    sending.send_due()
    task.refresh_from_db()
    assert (task.state, len(server.issues)) == ("sent", 1)


def test_a_webhook_is_told_the_same_key_at_every_try(server, hand, tracker_of, at):
    server.statuses = [503]
    hand(tracker_of("webhook"), send="1")
    sending.send_due()
    at.later(hours=1)
    sending.send_due()
    keys = [headers["Idempotency-Key"] for _, _, headers, _ in server.got]
    assert keys == [str(Task.objects.get().key)] * 2


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "проверьте"), (403, "права"), (404, "нет такого проекта"), (422, "поля"),
     (302, "302"), (410, "410")],
)  # fmt: skip
def test_a_refusal_is_told_with_what_to_do_and_can_be_tried_again(
    cast, server, sent, signed_in, status, words
):
    server.status = status
    task = sent("github")
    assert (task.state, task.try_at) == ("failed", None)
    assert words in task.failure
    server.status = 201
    client = signed_in(cast.ea_nasir)
    assert (
        task.failure in client.get(reverse("tasks", args=[task.conversation_id])).content.decode()
    )
    assert client.post(reverse("task-again", args=[task.pk])).status_code == 302
    sending.send_due()
    task.refresh_from_db()
    assert task.state == "sent"
    assert client.post(reverse("task-again", args=[task.pk])).status_code == 422


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_may_get_better_is_tried_again_by_itself(server, sent, at, status):
    server.statuses = [status]
    task = sent("github")
    assert task.state == "waiting"
    assert task.failure
    server.status = 200
    server.issues.clear()
    at.later(minutes=2)
    sending.send_due()
    task.refresh_from_db()
    assert (task.state, task.failure) == ("sent", "")


def test_a_token_that_is_not_there_is_named(sent, settings):
    settings.ENVIRONMENT.values.pop("NANNI_TRACKER_TEST")
    task = sent("github")
    assert task.state == "failed"
    assert "NANNI_TRACKER_TEST" in task.failure


def test_no_address_of_an_inner_network_is_called(server, hand, tracker_of, settings):
    tracker = tracker_of("github")
    settings.ALLOW_PRIVATE_CALLBACKS = False
    hand(tracker, send="1")
    sending.send_due()
    assert Task.objects.get().state == "failed"
    assert server.got == []
