"""How each kind of tracker is spoken to: one module a kind, all with the same functions. Pure.

``create`` and ``ask`` make requests; ``made`` and ``standing`` read the answers; ``find`` and
``found`` look for a task that may have been made by a try whose answer was lost; ``is_genuine`` and
``told`` read what the tracker tells by itself.
"""

import datetime as dt
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from django.utils import timezone

from nanni_desk.handoff.models import Task, Tracker


class Request(NamedTuple):
    """What is sent: everything but the address of the interface before ``path``."""

    method: str
    path: str
    body: dict[str, Any] | None
    headers: dict[str, str]

    @property
    def raw(self) -> bytes:
        """The body as it goes out."""
        return b"" if self.body is None else json.dumps(self.body, ensure_ascii=False).encode()


class Made(NamedTuple):
    """What the tracker calls a task, and where people look at it."""

    remote: str
    url: str


class Standing(NamedTuple):
    """How far a task is there.

    Args:
        remote: as the tracker calls it.
        is_closed: whether it is done there.
        due: the date that stands there; None without one.
        knows_due: whether the tracker said anything of a date.
    """

    remote: str
    is_closed: bool
    due: dt.date | None = None
    knows_due: bool = False


class Kind(Protocol):
    """What a module of a kind has."""

    def create(self, tracker: Tracker, task: Task, token: str) -> Request:
        """The request that makes the task."""

    def made(self, tracker: Tracker, body: bytes) -> Made:
        """What its answer says."""

    def find(self, tracker: Tracker, task: Task, token: str) -> Request | None:
        """The request that looks for the task by its key; None when repetition does no harm."""

    def found(self, tracker: Tracker, task: Task, body: bytes) -> Made | None:
        """The task, if the answer holds it."""

    def ask(self, tracker: Tracker, task: Task, token: str) -> Request | None:
        """The request that asks how far it is; None when it cannot be asked."""

    def standing(self, tracker: Tracker, body: bytes) -> Standing:
        """What its answer says."""

    def is_genuine(self, tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> bool:
        """Whether what was told comes from the tracker."""

    def told(self, tracker: Tracker, body: bytes, headers: Mapping[str, str]) -> Standing | None:
        """What was told; None when it is of no interest."""

    def delivery(self, body: bytes, headers: Mapping[str, str]) -> str:
        """The tracker's own name for what it told."""


def kind_of(tracker: Tracker) -> Kind:
    """The module that speaks with it."""
    module: Any = import_module(f"{__name__}.{Tracker.Kind(tracker.kind).value}")
    return module  # type: ignore[no-any-return] # a module has functions, a protocol methods


def marker(task: Task) -> str:
    """The line in a task's text by which it is found again."""
    return f"nanni:{task.key}"


def text_of(task: Task) -> str:
    """The text of a task with its term, its place here, and its marker."""
    due = timezone.localtime(task.due) if task.due else None
    term = f"\n\nDue: {due:%Y-%m-%d %H:%M %z}" if due else ""
    return f"{task.body}{term}\n\n{marker(task)}"


def due_day(task: Task) -> str:
    """The day of its term, as trackers that know days alone take it; empty without."""
    return f"{timezone.localtime(task.due):%Y-%m-%d}" if task.due else ""


def day_of(value: Any) -> dt.date | None:
    """The day in what a tracker wrote: a date, or a moment in its own zone."""
    try:
        return dt.date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def read(body: bytes) -> dict[str, Any]:
    """The object in an answer.

    Raises:
        ValueError: there is none.
    """
    found = json.loads(body)
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004 - what was sent is wrong, not our call
    return found


def read_list(body: bytes) -> list[dict[str, Any]]:
    """The list of objects in an answer.

    Raises:
        ValueError: there is none.
    """
    found = json.loads(body)
    if not isinstance(found, list):
        raise ValueError("not a list")  # noqa: TRY004 - see above
    return [one for one in found if isinstance(one, dict)]
