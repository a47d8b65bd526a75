"""Confirmation: another team is asked whether a date holds that we want to name (S2-10)."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.conversations.models import Conversation
from nanni_desk.promises.others_work import Work


class Confirmation(models.Model):
    """A question to those whose work a promise would be, with a time for their answer."""

    class State(models.TextChoices):
        """What they said."""

        ASKED = "asked", pgettext_lazy("a date", "Asked")
        CONFIRMED = "confirmed", pgettext_lazy("a date", "Confirmed")
        OTHER_TIME = "other_time", _("Another time")
        REFUSED = "refused", _("Not possible")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="confirmations"
    )
    #: What would be promised, in our words.
    text = models.CharField(max_length=300)
    work = models.CharField(max_length=12, choices=Work)
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT, related_name="+")
    #: By when it would be promised.
    due = models.DateTimeField()
    asked_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    #: By when an answer is needed; before it they are reminded, after it their lead is asked.
    answer_by = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)
    raised_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    answered_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True)
    #: By when it will be done, on their word.
    holds_from = models.DateTimeField(null=True)
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        """A yes has its time; what waits is found by it."""

        constraints: ClassVar = [
            models.CheckConstraint(
                name="confirmation_has_its_time",
                condition=~Q(state__in=["confirmed", "other_time"]) | Q(holds_from__isnull=False),
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["answer_by"], name="confirmation_waits", condition=Q(state="asked")
            )
        ]

    def __str__(self) -> str:
        return self.text
