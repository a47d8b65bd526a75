"""Calendars: when the team works, and how working time is counted."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the team works."""

    country: str = "RU"

    def working_time_between(self, begin: datetime, end: datetime) -> timedelta:
        """Working time from ``begin`` to ``end``."""
        return max(end - begin, timedelta())
