"""What the desk noticed and did about waiting: steps, take-backs, raised caps, skips, waits."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation


class Raised(models.Model):
    """A step of the watchdog: said once for each wait, whatever happens to the clock."""

    class Step(models.TextChoices):
        """What is said; the first three stand in ``norms.STEPS``."""

        HINT = "hint", _("The customer is waiting")
        ALARM = "alarm", _("The customer has waited too long")
        LEAD = "lead", _("Handed to the lead")
        TELL = "tell", _("Tell the customer")
        WOKEN = "woken", _("Put aside until now")
        HELP = "help", _("Need a hand?")

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="raised")
    step = models.CharField(max_length=10, choices=Step)
    #: What it is about begins here: the wait, the fact's term, the snooze's end.
    since = models.DateTimeField()
    #: When it was due, and when it was said; the two differ when nobody was there to say it.
    due_at = models.DateTimeField()
    raised_at = models.DateTimeField()
    cleared_at = models.DateTimeField(null=True)

    class Meta:
        """Once a wait."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "since", "step"], name="raised_once")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["conversation"], name="raised_open",
                condition=models.Q(cleared_at__isnull=True),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.step} of #{self.conversation_id}"


class TakenBack(models.Model):
    """A conversation went from somebody back to the queue, because its customer waited."""

    class Why(models.TextChoices):
        """What had happened."""

        AWAY = "away", _("You were away")
        SILENT = "silent", _("No reply came in time")
        FULL = "full", _("Your hands were full")
        BOUNDARY = "boundary", _("After an insult")

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    why = models.CharField(max_length=10, choices=Why)
    #: The wait in which it happened; in this wait nobody hands it to the same person again.
    since = models.DateTimeField()
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)

    class Meta:
        """Shown to the person until seen; asked for by conversation when somebody is chosen."""

        indexes: ClassVar = [
            models.Index(
                fields=["person"], name="taken_back_unseen",
                condition=models.Q(seen_at__isnull=True),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"#{self.conversation_id} from {self.person_id}"


class CapRaised(models.Model):
    """Somebody got one conversation more than the cap: who allowed it, and why (S4-4)."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=300)
    #: How many they had in hand already, and the limit that was passed.
    load = models.PositiveSmallIntegerField()
    cap = models.PositiveSmallIntegerField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.load} + 1 > {self.cap}"


class Skip(models.Model):
    """A newer wait was answered while an older one stood: a fact about order, not about a person.

    Told to the person first; on repetition the lead sees it with the load of that moment.
    """

    person = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    #: Since when the customer who was answered had waited.
    since = models.DateTimeField()
    passed_over = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    passed_over_since = models.DateTimeField()
    #: Conversations in hand at that moment.
    load = models.PositiveSmallIntegerField()
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    #: On repetition; and when a lead had seen to it.
    told_lead_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        """One answer skips once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "conversation", "since"], name="skip_once")
        ]
        indexes: ClassVar = [models.Index(fields=["person", "at"], name="skip_recent")]

    def __str__(self) -> str:
        return f"#{self.passed_over_id} behind #{self.conversation_id}"


class Wait(models.Model):
    """One wait of a customer: what we estimated when it began, and how long it was."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="waits")
    team = models.ForeignKey("accounts.Team", on_delete=models.CASCADE, null=True)
    since = models.DateTimeField()
    #: Place in the team's queue and people there, when the wait began.
    place = models.PositiveIntegerField()
    people = models.PositiveSmallIntegerField()
    #: The estimate in seconds; None when we did not know.
    low = models.PositiveIntegerField(null=True)
    high = models.PositiveIntegerField(null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    #: The customer's wait in working time; it is their truth and nothing is taken off it.
    seconds = models.PositiveIntegerField(null=True)
    #: Of these, seconds of a break after a boundary: left out of every figure about us (S4-18).
    relief_seconds = models.PositiveIntegerField(default=0)

    class Meta:
        """Recent waits of a team make the estimates of the next ones."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "since"], name="wait_once")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["team", "-answered_at"], name="wait_recent",
                condition=models.Q(answered_at__isnull=False),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"#{self.conversation_id} since {self.since:%H:%M}"
