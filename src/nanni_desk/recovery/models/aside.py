"""Aside: a side state of a case, with its owner, reason and review day. ContactTry: we called."""

from typing import ClassVar

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from nanni_desk.recovery.models.case import Case


class Aside(models.Model):
    """Something that holds beside the state of a case; none of them stops a legal term."""

    class Kind(models.TextChoices):
        """What it is (DOMAIN section 3)."""

        BOUNDARY = "boundary", _("A boundary holds")
        PAUSED = "paused", _("The customer asked for a pause")
        LEGAL_HOLD = "legal_hold", _("Nothing may be erased or closed: legal hold")
        NO_CONTACT = "no_contact", _("The customer can’t be reached")
        REOPENED = "reopened", _("It was opened again")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="asides")
    kind = models.CharField(max_length=10, choices=Kind)
    reason = models.CharField(max_length=300)
    #: Who looks at it again; None for what came about without anybody of ours.
    owner = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="asides"
    )
    since = models.DateTimeField()
    #: At most two weeks after ``since``.
    review_at = models.DateTimeField()
    #: When everybody was told that nobody had looked at it again.
    overdue_told_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        """One of a kind at a time; it is looked at after it began."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["case", "kind"], condition=models.Q(ended_at=None), name="aside_one_open"
            ),
            models.CheckConstraint(
                condition=models.Q(review_at__gt=F("since")), name="aside_is_looked_at_again"
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["review_at"], name="aside_review", condition=models.Q(ended_at=None)
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} of case {self.case_id}"


class ContactTry(models.Model):
    """One try to reach a customer that came to nothing."""

    class Channel(models.TextChoices):
        """How it was tried."""

        CHAT = "chat", _("In the chat")
        PHONE = "phone", _("By phone")
        MAIL = "mail", _("By mail")
        MESSENGER = "messenger", _("In a messenger")
        LETTER = "letter", _("By letter")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="contact_tries")
    channel = models.CharField(max_length=10, choices=Channel)
    note = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)

    def __str__(self) -> str:
        return f"{self.channel} for case {self.case_id}"
