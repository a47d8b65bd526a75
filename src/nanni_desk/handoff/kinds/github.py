"""GitHub's issues, by version 2022-11-28 of its REST interface.

An issue has no date of its own: the term stands in its text, a milestone's date is read as one.
"""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from nanni_desk.handoff.kinds import (
    Made,
    Request,
    Standing,
    day_of,
    marker,
    read,
    read_list,
    text_of,
)
from nanni_desk.handoff.models import Task, Tracker

_VERSION = "2022-11-28"


def create(tracker: Tracker, task: Task, token: str) -> Request:
    """Make an issue."""
    labels = [f"priority: {task.priority}", "from: support"]
    body = {"title": task.title, "body": text_of(task), "labels": labels}
    return Request("POST", f"{_base(tracker)}/issues", body, _headers(token))


def made(_tracker: Tracker, body: bytes) -> Made:
    """Its number and address."""
    found = read(body)
    return Made(str(found["number"]), str(found["html_url"]))


def find(tracker: Tracker, task: Task, token: str) -> Request:
    """The issues that came after ours was asked for: a search would lag behind."""
    since = task.asked_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    query = urlencode({"state": "all", "since": since, "per_page": "100"})
    return Request("GET", f"{_base(tracker)}/issues?{query}", None, _headers(token))


def found(_tracker: Tracker, task: Task, body: bytes) -> Made | None:
    """The one that bears our marker."""
    mine = (one for one in read_list(body) if marker(task) in str(one.get("body") or ""))
    return next((Made(str(one["number"]), str(one["html_url"])) for one in mine), None)


def ask(tracker: Tracker, task: Task, token: str) -> Request:
    """How far it is."""
    return Request("GET", f"{_base(tracker)}/issues/{quote(task.remote)}", None, _headers(token))


def standing(_tracker: Tracker, body: bytes) -> Standing:
    """State and milestone."""
    return _standing(read(body))


def is_genuine(tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> bool:
    """By its signature of the body."""
    made_here = hmac.new(tracker.secret.encode(), body, hashlib.sha256).hexdigest()
    said = headers.get("X-Hub-Signature-256", "")
    return hmac.compare_digest(f"sha256={made_here}".encode(), said.encode())


def told(_tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> Standing | None:
    """Only of issues."""
    if headers.get("X-GitHub-Event") != "issues":
        return None
    return _standing(read(body)["issue"])


def delivery(_body: bytes, headers: Mapping[str, str]) -> str:
    """GitHub names each delivery."""
    return headers.get("X-GitHub-Delivery", "")


def _standing(issue: dict[str, Any]) -> Standing:
    due = day_of((issue.get("milestone") or {}).get("due_on"))
    return Standing(str(issue["number"]), issue.get("state") == "closed", due, due is not None)


def _base(tracker: Tracker) -> str:
    return f"/repos/{quote(tracker.project)}"


def _headers(token: str) -> dict[str, str]:
    return {
        "Accept": "application/vnd.github+json",
        "Authorization": f"Bearer {token}",
        "X-GitHub-Api-Version": _VERSION,
    }
