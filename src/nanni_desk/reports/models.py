"""The pulse: how those who answer customers fare, kept so that nobody's answer can be found.

An answer is added to a tally and is then nowhere else; who has answered is known, what is not.
"""

from typing import ClassVar

from django.db import models


class PulseTally(models.Model):
    """How many gave this score in a week."""

    #: The week's Monday where the desk is.
    week = models.DateField()
    #: From 1, not at all, to 5, fully.
    score = models.PositiveSmallIntegerField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        """One tally a week and score."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["week", "score"], name="pulse_tally_once"),
            models.CheckConstraint(
                condition=models.Q(score__gte=1, score__lte=5), name="pulse_score_of_five"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.week}: {self.score}"


class PulseGiven(models.Model):
    """That somebody has answered in a week, so that nobody answers twice; when and what is not."""

    week = models.DateField()
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")

    class Meta:
        """One answer a week."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["week", "user"], name="pulse_once_a_week")
        ]

    def __str__(self) -> str:
        return f"{self.week}"
