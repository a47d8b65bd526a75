"""Escalation: a question to one colleague by a time. Rise: nobody answered, a level up."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation, Message


class Escalation(models.Model):
    """One question to one person, about one customer's matter (S2-23)."""

    class State(models.TextChoices):
        """What became of it."""

        ASKED = "asked", _("Asked")
        TAKEN = "taken", _("Taken on")
        ANSWERED = "answered", _("Answered")
        WITHDRAWN = "withdrawn", _("No longer needed")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="escalations"
    )
    asked_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, related_name="escalations_made"
    )
    #: Who has to answer now; another person after each rise.
    asked = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="escalations")
    #: Whether a colleague of the same level was asked: a customer is told no title then (S2-24).
    is_peer = models.BooleanField()
    question = models.TextField()
    #: What has been tried, in the asker's words.
    done = models.TextField(blank=True)
    asked_at = models.DateTimeField()
    answer_by = models.DateTimeField()
    #: When it goes a level up unless somebody takes it on.
    rises_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    taken_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    #: The note or the reply that answered it.
    answer = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        """Looked up by who has to answer, and by what rises."""

        indexes: ClassVar = [
            models.Index(
                fields=["asked", "answer_by"], name="escalation_of",
                condition=models.Q(state__in=["asked", "taken"]),
            ),
            models.Index(
                fields=["rises_at"], name="escalation_rises",
                condition=models.Q(state__in=["asked", "taken"]),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"question {self.pk} in #{self.conversation_id}"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to answer."""
        return self.state in {self.State.ASKED, self.State.TAKEN}


class Rise(models.Model):
    """A question that went a level up because it was not answered in time (S4-21)."""

    escalation = models.ForeignKey(Escalation, on_delete=models.CASCADE, related_name="rises")
    before = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    after = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.before_id} → {self.after_id}"
