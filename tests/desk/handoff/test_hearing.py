"""What a tracker says flows back into the promise: by itself, signed, or asked."""

import datetime as dt
import hashlib
import hmac
import json

import pytest
from django.test import Client
from django.urls import reverse

from nanni_desk.conversations.models import Untold
from nanni_desk.events.models import Event
from nanni_desk.handoff.models import Task, Tracker
from nanni_desk.handoff.services import hearing
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)


def said(kind, *, closed=False, due=None, remote="41"):
    """An event as the tracker posts it."""
    state = "closed" if closed else "open"
    if kind == "github":
        milestone = {"due_on": f"{due}T07:00:00Z"} if due else None
        issue = {"number": int(remote), "state": state, "milestone": milestone}
        return {"action": "edited", "issue": issue, "repository": {"full_name": "ur/copper"}}
    if kind == "gitlab":
        fields = {"iid": int(remote), "state": state if closed else "opened", "due_date": due}
        return {"object_kind": "issue", "object_attributes": fields}
    if kind == "jira":
        status = {"statusCategory": {"key": "done" if closed else "indeterminate"}}
        issue = {"key": f"COP-{remote}", "fields": {"status": status, "duedate": due}}
        return {"webhookEvent": "jira:issue_updated", "issue": issue}
    return {"task": f"T-{remote}", "state": state} | ({"due": due} if due else {})


def signed(kind, body, secret, number="1"):
    """The headers with which it posts."""
    mac = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {
        "github": {"X-Hub-Signature-256": mac, "X-GitHub-Event": "issues",
                   "X-GitHub-Delivery": number},
        "gitlab": {"X-Gitlab-Token": secret, "X-Gitlab-Event-UUID": number},
        "jira": {"X-Hub-Signature": mac, "X-Atlassian-Webhook-Identifier": number},
        "webhook": {"Nanni-Signature": mac, "Idempotency-Key": number},
    }[kind]  # fmt: skip


@pytest.fixture
def tell():
    """The tracker posts an event: ``tell("github", closed=True)``; gives the status."""

    def post(kind, *, secret=None, number="1", **event):
        tracker = Tracker.objects.get()
        body = json.dumps(said(kind, **event)).encode()
        headers = signed(kind, body, secret or tracker.secret, number)
        address = reverse("tracker-told", args=[tracker.key])
        return Client(enforce_csrf_checks=True).post(
            address, body, content_type="application/json", headers=headers
        ).status_code  # fmt: skip

    return post


@pytest.mark.teaching("S2-3")
@pytest.mark.parametrize("kind", ["github", "gitlab", "jira", "webhook"])
def test_what_is_done_there_asks_to_tell_the_customer_and_keeps_no_promise_by_itself(
    promised, sent, tell, kind
):
    task = sent(kind)
    assert tell(kind, closed=True) == 204
    task.refresh_from_db()
    assert task.state == Task.State.CLOSED
    assert "Починим вход в кабинет" in Untold.objects.get().text
    promised.refresh_from_db()
    assert promised.state == "open"
    assert Event.objects.filter(kind="task.moved", data__state="closed").count() == 1


@pytest.mark.teaching("S2-3")
@pytest.mark.parametrize("kind", ["github", "gitlab", "jira", "webhook"])
def test_a_date_moved_there_asks_for_a_new_time_before_the_term(promised, sent, tell, kind):
    task = sent(kind)
    assert tell(kind, due="2026-03-09") == 204
    task.refresh_from_db()
    assert task.remote_due.date() == dt.date(2026, 3, 9)
    assert "договоритесь" in Untold.objects.get().text
    promised.refresh_from_db()
    assert promised.due == NOON.replace(day=5, hour=15)


def test_a_date_moved_after_the_term_mends_nothing(promised, sent, tell, at):
    sent("gitlab")
    at.now = NOON.replace(day=6)
    tell("gitlab", due="2026-03-09")
    assert not Untold.objects.exists()


def test_an_earlier_date_is_no_news_for_the_customer(promised, sent, tell):
    sent("gitlab")
    tell("gitlab", due="2026-03-04")
    assert not Untold.objects.exists()


def test_what_is_opened_again_is_said(sent, tell):
    task = sent("gitlab")
    tell("gitlab", closed=True)
    tell("gitlab", number="2")
    task.refresh_from_db()
    assert task.state == Task.State.SENT
    assert Untold.objects.count() == 2


@pytest.mark.parametrize("kind", ["github", "gitlab", "jira", "webhook"])
def test_a_forged_word_changes_nothing(sent, tell, kind):
    task = sent(kind)
    assert tell(kind, closed=True, secret="another") == 403
    task.refresh_from_db()
    assert task.state == Task.State.SENT


@pytest.mark.parametrize("kind", ["github", "webhook"])
def test_told_twice_it_counts_once(sent, tell, kind):
    sent(kind)
    for number in ("1", "1", "2"):
        tell(kind, closed=True, number=number)
    assert Untold.objects.count() == 1


def test_a_task_of_somebody_else_is_none_of_ours(sent, tell):
    sent("github")
    assert tell("github", closed=True, remote="7") == 204
    assert Task.objects.get().state == Task.State.SENT


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"issue": 7}', b"\xff"])
def test_what_cannot_be_read_is_refused(sent, body):
    sent("github")
    tracker = Tracker.objects.get()
    address = reverse("tracker-told", args=[tracker.key])
    answer = Client().post(
        address, body, content_type="application/json",
        headers=signed("github", body, tracker.secret),
    )  # fmt: skip
    assert answer.status_code == 400


def test_an_unknown_address_is_nothing(db):
    assert Client().post(reverse("tracker-told", args=["guess"]), b"{}",
                         content_type="application/json").status_code == 404  # fmt: skip


@pytest.mark.parametrize("kind", ["github", "gitlab", "jira"])
def test_a_tracker_that_does_not_tell_is_asked(server, sent, at, kind):
    task = sent(kind)
    at.later(minutes=9)
    assert hearing.poll_due() == 0
    server.status, event = 200, said(kind, closed=True)
    issue = event.get("issue") or event["object_attributes"]
    server.issues[:] = [issue]
    at.later(minutes=1)
    assert hearing.poll_due() == 1
    task.refresh_from_db()
    assert (task.state, task.poll_at) == (Task.State.CLOSED, None)


def test_one_that_answers_nothing_is_asked_again_later(server, sent, at):
    task = sent("github")
    server.status = 500
    at.later(minutes=10)
    assert hearing.poll_due() == 1
    task.refresh_from_db()
    assert (task.state, task.poll_at) == (Task.State.SENT, at.now + 10 * MINUTE)


def test_what_was_told_long_ago_is_forgotten(sent, tell):
    sent("github")
    tell("github", closed=True)
    assert hearing.forget_heard(NOON + dt.timedelta(days=6)) == 0
    assert hearing.forget_heard(NOON + dt.timedelta(days=8)) == 1
