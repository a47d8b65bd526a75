"""Ended: status links that open nothing any more. Feedback: what customers said on their page."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.recovery.models import Case


class Ended(models.Model):
    """Links of one conversation up to an edition were ended by a colleague."""

    conversation = models.OneToOneField(
        Conversation, on_delete=models.CASCADE, related_name="ended_links"
    )
    #: Links of this edition open; earlier ones do not.
    edition = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)

    def __str__(self) -> str:
        return f"links of #{self.conversation_id} before edition {self.edition}"


class Feedback(models.Model):
    """Something a customer said about how we deal with their matter (S1-24)."""

    class Kind(models.TextChoices):
        """What it was."""

        WRONG = "wrong", _("Something is wrong")
        NOT_WELL = "not_well", _("It is not fixed")
        WELL = "well", _("All is well")
        CHOSEN = "chosen", _("Chose a remedy")
        NONE_FITS = "none_fits", _("Nothing on offer fits")

    kind = models.CharField(max_length=10, choices=Kind)
    #: Their words, in the conversation like any other.
    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="feedback")
    #: The reply of ours it is about, when it is about one.
    about = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, null=True, related_name="feedback")
    at = models.DateTimeField()

    class Meta:
        """Read newest first."""

        indexes: ClassVar = [models.Index(fields=["-at"], name="feedback_at")]

    def __str__(self) -> str:
        return f"{self.kind} in {self.message_id}"
