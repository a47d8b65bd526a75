"""What the desk does about waiting. The clock runs the functions that take only ``now``."""

from nanni_desk.attention.services.assigning import OverCap, assign_next, assign_waiting, give, take
from nanni_desk.attention.services.boundary import limits_over
from nanni_desk.attention.services.pausing import breaks_over, snoozes_over
from nanni_desk.attention.services.promising import promises_due, untold_due
from nanni_desk.attention.services.taking_back import take_back
from nanni_desk.attention.services.watching import watch

__all__ = [
    "OverCap", "assign_next", "assign_waiting", "breaks_over", "give", "limits_over",
    "promises_due", "snoozes_over", "take", "take_back", "untold_due", "watch",
]  # fmt: skip
