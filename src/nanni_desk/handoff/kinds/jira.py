"""Jira's issues, by version 2 of its REST interface, which takes plain text."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from nanni_desk.handoff.kinds import Made, Request, Standing, day_of, due_day, read, text_of
from nanni_desk.handoff.models import Task, Tracker

_PRIORITIES = {"low": "Low", "normal": "Medium", "high": "High", "urgent": "Highest"}


def create(tracker: Tracker, task: Task, token: str) -> Request:
    """Make an issue; its label is how it is found again."""
    fields: dict[str, Any] = {
        "project": {"key": tracker.project},
        "issuetype": {"name": "Task"},
        "summary": task.title,
        "description": text_of(task),
        "priority": {"name": _PRIORITIES[task.priority]},
        "labels": [_label(task)],
    }
    if task.due:
        fields["duedate"] = due_day(task)
    return Request("POST", "/rest/api/2/issue", {"fields": fields}, _headers(tracker, token))


def made(tracker: Tracker, body: bytes) -> Made:
    """Its key, and the address that people open."""
    return _made(tracker, read(body))


def find(tracker: Tracker, task: Task, token: str) -> Request:
    """By our label."""
    query = urlencode({"jql": f'labels = "{_label(task)}"', "fields": "key", "maxResults": "1"})
    return Request("GET", f"/rest/api/2/search?{query}", None, _headers(tracker, token))


def found(tracker: Tracker, _task: Task, body: bytes) -> Made | None:
    """The one that bears our label."""
    return next((_made(tracker, one) for one in read(body).get("issues", [])), None)


def ask(tracker: Tracker, task: Task, token: str) -> Request:
    """How far it is."""
    path = f"/rest/api/2/issue/{quote(task.remote)}?fields=status,duedate"
    return Request("GET", path, None, _headers(tracker, token))


def standing(_tracker: Tracker, body: bytes) -> Standing:
    """State and date."""
    return _standing(read(body))


def is_genuine(tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> bool:
    """By its signature of the body."""
    made_here = hmac.new(tracker.secret.encode(), body, hashlib.sha256).hexdigest()
    said = headers.get("X-Hub-Signature", "")
    return hmac.compare_digest(f"sha256={made_here}".encode(), said.encode())


def told(_tracker: Tracker, body: bytes, _headers: Mapping[str, str]) -> Standing | None:
    """Only of issues."""
    event = read(body)
    if not str(event.get("webhookEvent", "")).startswith("jira:issue_"):
        return None
    return _standing(event["issue"])


def delivery(_body: bytes, headers: Mapping[str, str]) -> str:
    """Jira names each event; tries of one bear one name."""
    return headers.get("X-Atlassian-Webhook-Identifier", "")


def _made(tracker: Tracker, issue: dict[str, Any]) -> Made:
    key = str(issue["key"])
    return Made(key, f"{tracker.url.rstrip('/')}/browse/{quote(key)}")


def _standing(issue: dict[str, Any]) -> Standing:
    fields = issue.get("fields") or {}
    category = ((fields.get("status") or {}).get("statusCategory") or {}).get("key")
    due = day_of(fields.get("duedate"))
    return Standing(str(issue["key"]), category == "done", due, "duedate" in fields)


def _label(task: Task) -> str:
    return f"nanni-{task.key}"


def _headers(tracker: Tracker, token: str) -> dict[str, str]:
    """A cloud's token goes with its account, a server's personal one goes alone."""
    if not tracker.account:
        return {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    both = base64.b64encode(f"{tracker.account}:{token}".encode()).decode()
    return {"Authorization": f"Basic {both}", "Accept": "application/json"}
