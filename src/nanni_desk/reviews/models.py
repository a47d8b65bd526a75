"""Override: a warning that was sent in spite of, and why. Counted by rule, never by person."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reason(models.TextChoices):
    """Why a reply goes out although something was said against it."""

    MISTAKEN = "mistaken", _("Nanni is wrong here")
    MEANT = "meant", _("It is meant that way")
    AGREED = "agreed", _("Agreed so with the customer")
    OTHER = "other", _("Another reason")


class Override(models.Model):
    """One finding of a rule that did not keep a reply from being sent (S3-55)."""

    message = models.ForeignKey(
        "conversations.Message", on_delete=models.CASCADE, related_name="overrides"
    )
    code = models.CharField(max_length=8)
    #: ``warn``, or ``block`` when a lead let it through.
    outcome = models.CharField(max_length=5)
    #: The words that the rule marked; empty when it spoke of the whole reply.
    words = models.CharField(max_length=200, blank=True)
    reason = models.CharField(max_length=10, choices=Reason)
    remark = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()

    class Meta:
        """Summed up over a stretch of time."""

        indexes: ClassVar = [models.Index(fields=["at", "code"], name="override_at")]

    def __str__(self) -> str:
        return f"{self.code} in message {self.message_id}"
