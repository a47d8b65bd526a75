"""CalendarLink: where a calendar reads a person's promises. Delivery: what a promise came to."""

from django.db import models


class CalendarLink(models.Model):
    """A person's link, one at a time; the address itself is not stored, ending it deletes it."""

    user = models.OneToOneField("accounts.User", on_delete=models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"calendar of user {self.user_id}"


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
