"""Boundary: what we do when a colleague is insulted. Nobody is muted, every step is logged.

Each step is told to the customer, a limit ends by itself on its day, and somebody else decides
about an appeal (DOMAIN section 5).
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation, Message


class Boundary(models.Model):
    """The boundary named in one conversation; the customer's matter goes on all the same."""

    class Limit(models.TextChoices):
        """How we answer while it lasts. Every message is still read and every clock runs."""

        NONE = "", _("No limit")
        WRITTEN = "written", _("In writing only, no calls")
        ONE_PERSON = "one_person", _("One named colleague answers")
        DAILY = "daily", _("One answer each working day")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="boundaries"
    )
    opened_at = models.DateTimeField()
    limit = models.CharField(max_length=10, choices=Limit, blank=True)
    limited_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: When the limit ends unless somebody renews it; at most two weeks ahead.
    review_at = models.DateTimeField(null=True)
    appealed_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        """One at a time in a conversation."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conversation"], name="boundary_one_open",
                condition=models.Q(closed_at__isnull=True),
            )
        ]  # fmt: skip
        indexes: ClassVar = [
            models.Index(
                fields=["review_at"], name="boundary_review",
                condition=models.Q(closed_at__isnull=True),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"boundary in #{self.conversation_id}"


class BoundaryStep(models.Model):
    """One step, who took it, why, and what the customer was told. Never edited."""

    class Kind(models.TextChoices):
        """What was done."""

        WARNED = "warned", _("Warned")
        WRITING = "writing", _("Moved to writing")
        COLLEAGUE = "colleague", _("Handed to a colleague")
        LIMITED = "limited", _("Limited")
        APPEALED = "appealed", _("The customer appealed")
        UPHELD = "upheld", _("Upheld after an appeal")
        LIFTED = "lifted", _("Lifted")
        ENDED = "ended", _("Ended on its day")

    boundary = models.ForeignKey(Boundary, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=10, choices=Kind)
    #: None is the desk itself, or the customer who appealed.
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    reason = models.CharField(max_length=300, blank=True)
    told = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+")

    def __str__(self) -> str:
        return self.kind


class Relief(models.Model):
    """A break after an insult. It counts in no figure about the person (S4-18)."""

    person = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    begun_at = models.DateTimeField()
    #: When it ends, or ended if the person came back before.
    until = models.DateTimeField()

    class Meta:
        """Looked up by person and time."""

        indexes: ClassVar = [models.Index(fields=["person", "begun_at"], name="relief_of")]

    def __str__(self) -> str:
        return f"{self.person_id} until {self.until:%H:%M}"
