"""What stands beside promises: calendars, repeated ones, dates that another team is asked for."""

from nanni_desk.promises.models.calendar import CalendarLink
from nanni_desk.promises.models.condition import Condition
from nanni_desk.promises.models.confirmation import Confirmation
from nanni_desk.promises.models.delivery import Delivery
from nanni_desk.promises.models.series import Occurrence, Series
from nanni_desk.promises.models.work import WorkOf

__all__ = [
    "CalendarLink",
    "Condition",
    "Confirmation",
    "Delivery",
    "Occurrence",
    "Series",
    "WorkOf",
]
