"""Seen and Looking: how far somebody has read a conversation, and who has it open now."""

from typing import ClassVar

from django.db import models


class Seen(models.Model):
    """How far a person of the desk has read; the newest message is unread until then."""

    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="seen_by"
    )
    message = models.BigIntegerField(default=0)

    class Meta:
        """One mark a person and conversation."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "conversation"], name="seen_once")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} saw {self.message} of #{self.conversation_id}"


class Looking(models.Model):
    """A person has a conversation open; without a sign of life for a while they have left."""

    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="+"
    )
    at = models.DateTimeField()
    typing_at = models.DateTimeField(null=True)

    class Meta:
        """One row a person and conversation."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "conversation"], name="looking_once")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} looks at #{self.conversation_id}"
