"""Delivery: what a promise came to."""

from django.db import models


class Delivery(models.Model):
    """What became of a promise in fact, beside the words that were promised (S3-3)."""

    promise = models.OneToOneField(
        "conversations.Commitment", on_delete=models.CASCADE, related_name="delivery"
    )
    text = models.TextField()
    #: Whether this is what was promised, as whoever noted it sees it.
    is_whole = models.BooleanField()
    noted_at = models.DateTimeField()
    noted_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return self.text
