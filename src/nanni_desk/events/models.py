"""Event: one row for everything that happened. Cursor: how far a reader of the log has come."""

from typing import ClassVar

from django.db import models


class Event(models.Model):
    """Something that happened, written in the transaction that made it happen.

    The id is the cursor of every live page, widget, webhook and report, so ids must become
    visible in ascending order: see ``publish``. Other apps' rows are named by number, without
    foreign keys, because the log outlives what it tells about.
    """

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    #: ``user:7``, ``contact:12``, ``bot`` or ``system``.
    actor = models.CharField(max_length=32)
    conversation = models.BigIntegerField(null=True)
    #: Who may be told: the team's members and those above teams; None is everybody at the desk.
    team = models.BigIntegerField(null=True)
    #: Told to this person alone.
    user = models.BigIntegerField(null=True)
    #: Whether the customer's side of the conversation is told as well.
    public = models.BooleanField(default=False)
    #: Numbers and codes, never words of people: whoever may read them asks for the object itself.
    data = models.JSONField(default=dict)

    class Meta:
        """The log is read by cursor, and by conversation for its history."""

        indexes: ClassVar = [
            models.Index(fields=["conversation", "id"], name="event_conversation"),
        ]

    def __str__(self) -> str:
        return f"{self.id} {self.kind}"


class Cursor(models.Model):
    """How far a consumer has come."""

    name = models.CharField(max_length=60, primary_key=True)
    last = models.BigIntegerField(default=0)
    failures = models.IntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.name}: {self.last}"
