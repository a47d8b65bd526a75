"""Tracker: where another team keeps its work. Task: one piece of it that we handed over."""

from nanni_desk.handoff.models.task import Heard, Task
from nanni_desk.handoff.models.tracker import Tracker

__all__ = ["Heard", "Task", "Tracker"]
