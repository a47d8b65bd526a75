"""GitLab's issues, by version 4 of its interface; an issue has a date of its own."""

import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from nanni_desk.handoff.kinds import (
    Made,
    Request,
    Standing,
    day_of,
    due_day,
    marker,
    read,
    read_list,
    text_of,
)
from nanni_desk.handoff.models import Task, Tracker


def create(tracker: Tracker, task: Task, token: str) -> Request:
    """Make an issue."""
    body = {
        "title": task.title,
        "description": text_of(task),
        "labels": f"priority::{task.priority},from::support",
    }
    if task.due:
        body["due_date"] = due_day(task)
    return Request("POST", f"{_base(tracker)}/issues", body, _headers(token))


def made(_tracker: Tracker, body: bytes) -> Made:
    """Its number within the project, and its address."""
    issue = read(body)
    return Made(str(issue["iid"]), str(issue["web_url"]))


def find(tracker: Tracker, task: Task, token: str) -> Request:
    """By our marker in its text."""
    query = urlencode({"search": marker(task), "in": "description"})
    return Request("GET", f"{_base(tracker)}/issues?{query}", None, _headers(token))


def found(_tracker: Tracker, task: Task, body: bytes) -> Made | None:
    """The one that bears our marker."""
    mine = (one for one in read_list(body) if marker(task) in str(one.get("description") or ""))
    return next((Made(str(one["iid"]), str(one["web_url"])) for one in mine), None)


def ask(tracker: Tracker, task: Task, token: str) -> Request:
    """How far it is."""
    return Request("GET", f"{_base(tracker)}/issues/{quote(task.remote)}", None, _headers(token))


def standing(_tracker: Tracker, body: bytes) -> Standing:
    """State and date."""
    return _standing(read(body))


def is_genuine(tracker: Tracker, _body: bytes, headers: Mapping[str, str]) -> bool:
    """By the secret token that it repeats."""
    return hmac.compare_digest(headers.get("X-Gitlab-Token", "").encode(), tracker.secret.encode())


def told(_tracker: Tracker, body: bytes, _headers: Mapping[str, str]) -> Standing | None:
    """Only of issues."""
    event = read(body)
    if event.get("object_kind") != "issue":
        return None
    return _standing(event["object_attributes"])


def delivery(_body: bytes, headers: Mapping[str, str]) -> str:
    """GitLab names each event; tries of one bear one name."""
    return headers.get("Idempotency-Key", "") or headers.get("X-Gitlab-Event-UUID", "")


def _standing(issue: dict[str, Any]) -> Standing:
    due = day_of(issue.get("due_date"))
    return Standing(str(issue["iid"]), issue.get("state") == "closed", due, "due_date" in issue)


def _base(tracker: Tracker) -> str:
    return f"/api/v4/projects/{quote(tracker.project, safe='')}"


def _headers(token: str) -> dict[str, str]:
    return {"PRIVATE-TOKEN": token, "Accept": "application/json"}
