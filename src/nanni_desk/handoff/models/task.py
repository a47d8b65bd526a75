"""Task: work handed to another team, with the promise that rests on it."""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.handoff.models.tracker import Tracker


class Task(models.Model):
    """A bug or a task as it was handed over. Its key goes with every try: it is made once."""

    class State(models.TextChoices):
        """How far it is; *sent* alone means that the tracker has it."""

        WAITING = "waiting", _("Waits to be handed over")
        SENT = "sent", _("Handed over")
        FAILED = "failed", _("Not taken")
        CLOSED = "closed", pgettext_lazy("a task", "Done there")

    class Priority(models.TextChoices):
        """How urgent it is."""

        LOW = "low", pgettext_lazy("priority", "Low")
        NORMAL = "normal", pgettext_lazy("priority", "Normal")
        HIGH = "high", pgettext_lazy("priority", "High")
        URGENT = "urgent", pgettext_lazy("priority", "Urgent")

    tracker = models.ForeignKey(Tracker, on_delete=models.PROTECT, related_name="tasks")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="tasks")
    promise = models.ForeignKey(
        Commitment, on_delete=models.SET_NULL, null=True, related_name="tasks"
    )
    key = models.UUIDField(unique=True, default=uuid.uuid4)
    title = models.CharField(max_length=200)
    #: Exactly as it was shown before it was handed over.
    body = models.TextField(blank=True)
    priority = models.CharField(max_length=6, choices=Priority, default=Priority.NORMAL)
    due = models.DateTimeField(null=True)
    #: Where the cause lies. For our eyes: to a customer it is no excuse (S2-4).
    cause = models.CharField(max_length=80, blank=True)
    asked_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    state = models.CharField(max_length=7, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    #: When it is tried next; None when nobody tries.
    try_at = models.DateTimeField(null=True)
    claimed_until = models.DateTimeField(null=True)
    failure = models.CharField(max_length=300, blank=True)
    sent_at = models.DateTimeField(null=True)
    #: As the tracker names it.
    remote = models.CharField(max_length=120, blank=True)
    remote_url = models.CharField(max_length=500, blank=True)
    #: The date that stands there, once somebody there has moved it.
    remote_due = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    #: When it is asked next how far it is; None when the tracker tells by itself.
    poll_at = models.DateTimeField(null=True)

    class Meta:
        """What was sent has its name there; what is due is found by its time."""

        constraints: ClassVar = [
            models.CheckConstraint(
                name="task_sent_has_a_name",
                condition=~Q(state__in=["sent", "closed"]) | ~Q(remote=""),
            ),
            models.UniqueConstraint(
                fields=["tracker", "remote"], name="task_of_tracker", condition=~Q(remote="")
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["try_at"], name="task_to_send", condition=Q(state="waiting")),
            models.Index(
                fields=["poll_at"], name="task_to_ask", condition=Q(poll_at__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Heard(models.Model):
    """Something that a tracker told us, by its own name for it: told again, it is nothing new."""

    tracker = models.ForeignKey(Tracker, on_delete=models.CASCADE)
    delivery = models.CharField(max_length=120)
    at = models.DateTimeField()

    class Meta:
        """Once a name; old ones are forgotten by time."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tracker", "delivery"], name="heard_once")
        ]
        indexes: ClassVar = [models.Index(fields=["at"], name="heard_at")]

    def __str__(self) -> str:
        return self.delivery
