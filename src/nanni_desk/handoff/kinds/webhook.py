"""Any other system: a signed POST with a key, answered with its name for the task.

It tells us of changes in the same words: ``{"task", "state", "due"}``, signed as ours is.
"""

import hashlib
import hmac
from collections.abc import Mapping

from django.utils import timezone

from nanni_desk.handoff.kinds import Made, Request, Standing, day_of, read
from nanni_desk.handoff.models import Task, Tracker


def create(tracker: Tracker, task: Task, token: str) -> Request:
    """Post the task; ``Nanni-Signature`` covers the body."""
    body = {
        "key": str(task.key),
        "title": task.title,
        "text": task.body,
        "priority": task.priority,
        "due": timezone.localtime(task.due).isoformat() if task.due else None,
        "cause": task.cause,
    }
    request = Request("POST", "", body, {"Idempotency-Key": str(task.key)})
    request.headers["Nanni-Signature"] = _signature(tracker, request.raw)
    if token:
        request.headers["Authorization"] = f"Bearer {token}"
    return request


def made(_tracker: Tracker, body: bytes) -> Made:
    """Its name for the task; whoever gives none is told of it by our key."""
    answer = read(body) if body.strip() else {}
    return Made(str(answer.get("id") or ""), str(answer.get("url") or ""))


def find(_tracker: Tracker, _task: Task, _token: str) -> None:
    """Our key keeps a repetition from making a second one."""
    return


def found(_tracker: Tracker, _task: Task, _body: bytes) -> None:
    """Nothing is looked for."""
    return


def ask(_tracker: Tracker, _task: Task, _token: str) -> None:
    """It tells by itself."""
    return


def standing(_tracker: Tracker, body: bytes) -> Standing:
    """State and date."""
    event = read(body)
    due = day_of(event.get("due"))
    return Standing(str(event["task"]), event.get("state") == "closed", due, "due" in event)


def is_genuine(tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> bool:
    """By the same signature that ours bear."""
    said = headers.get("Nanni-Signature", "")
    return hmac.compare_digest(_signature(tracker, body).encode(), said.encode())


def told(tracker: Tracker, body: bytes, _headers: Mapping[str, str]) -> Standing | None:
    """Whatever it says."""
    return standing(tracker, body)


def delivery(_body: bytes, headers: Mapping[str, str]) -> str:
    """By its own key, if it gives one."""
    return headers.get("Idempotency-Key", "")


def _signature(tracker: Tracker, body: bytes) -> str:
    return "sha256=" + hmac.new(tracker.secret.encode(), body, hashlib.sha256).hexdigest()
