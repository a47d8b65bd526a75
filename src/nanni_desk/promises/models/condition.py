"""Condition: on what a promise hangs, and how long we have once it is met."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from nanni_desk.conversations.models import Commitment


class Condition(models.Model):
    """«As soon as the part comes, within two days»: its term begins when somebody says so."""

    promise = models.OneToOneField(Commitment, on_delete=models.CASCADE, related_name="condition")
    words = models.CharField(max_length=300)
    #: Working days from the moment that it is met.
    within_days = models.PositiveSmallIntegerField(default=1)
    #: When its keeper was asked to look; None while there is time.
    asked_at = models.DateTimeField(null=True)
    met_at = models.DateTimeField(null=True)
    met_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        """What is unmet and unasked is found quickly."""

        indexes: ClassVar = [
            models.Index(
                fields=["id"], name="condition_waits",
                condition=Q(met_at__isnull=True, asked_at__isnull=True),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.words
