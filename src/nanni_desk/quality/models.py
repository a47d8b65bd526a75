"""Review: one examination of one conversation. Remark: something in it, good or bad, quoted."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation, Message


class Review(models.Model):
    """What a reviewer saw in a conversation: at least one strength, or why there is none (S1-1)."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey("accounts.User", on_delete=models.PROTECT)
    created_at = models.DateTimeField()
    no_strength_because = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"review of #{self.conversation_id}"


class Remark(models.Model):
    """One strength or fault: the words, and what they did to the customer."""

    class Kind(models.TextChoices):
        """Which of the two it is."""

        STRENGTH = "strength", _("Went well")
        FAULT = "fault", _("Went wrong")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="remarks")
    kind = models.CharField(max_length=10, choices=Kind)
    message = models.ForeignKey(Message, on_delete=models.CASCADE)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    why = models.CharField(max_length=500)

    def __str__(self) -> str:
        return self.quote
