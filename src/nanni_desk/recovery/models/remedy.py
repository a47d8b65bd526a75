"""Remedy: what we give to make it good; Approval: who may say yes to what the giver may not."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.recovery.models.case import Case, CaseIssue


class Remedy(models.Model):
    """Something offered or given. Sums are whole minor units of a currency: no money is lost."""

    class State(models.TextChoices):
        """How far it got."""

        WAITING = "waiting", _("Waits for approval")
        OFFERED = "offered", _("Offered")
        REFUSED = "refused", _("Not approved")
        CHOSEN = "chosen", _("Chosen")
        DECLINED = "declined", _("Not chosen")
        FULFILLED = "fulfilled", _("Given")
        BROKEN = "broken", _("Promised and not given")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="remedies")
    issue = models.ForeignKey(CaseIssue, on_delete=models.CASCADE, null=True)
    #: A key of ``catalogue.KINDS``.
    kind = models.CharField(max_length=20)
    text = models.CharField(max_length=300)
    amount = models.BigIntegerField(null=True)
    currency = models.CharField(max_length=3, blank=True)
    #: On top of ``amount``, in the same units: only where our side cancelled (S3-60).
    bonus = models.BigIntegerField(null=True)
    #: What the customer paid or was to pay: a bonus and the whole of it are measured by this.
    price = models.BigIntegerField(null=True)
    #: Why it is given before an acknowledgement, or beyond the loss.
    because = models.CharField(max_length=300, blank=True)
    #: Nobody was asked because a rule of the desk allows it.
    by_rule = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State)
    offered_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)
    offered_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    #: When its term passed; kept although it may be given later.
    broken_at = models.DateTimeField(null=True)
    #: Of the payment or delivery.
    proof = models.CharField(max_length=120, blank=True)
    #: Made by the giver's page, so that the same click twice gives once.
    token = models.CharField(max_length=64, unique=True)

    class Meta:
        """A sum has a currency, and no sum is negative."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(amount__isnull=True)
                | (models.Q(amount__gt=0) & ~models.Q(currency="")),
                name="remedy_sum_is_a_sum",
            ),
            models.CheckConstraint(
                condition=models.Q(bonus__isnull=True)
                | models.Q(bonus__gt=0, amount__isnull=False),
                name="remedy_bonus_is_on_top",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def worth(self) -> int:
        """All of its money, in minor units of ``currency``."""
        return (self.amount or 0) + (self.bonus or 0)


class Approval(models.Model):
    """A question to a higher role: may this be given? Unanswered it goes up a level (S0-18)."""

    class State(models.TextChoices):
        """What became of it."""

        ASKED = "asked", _("Asked")
        GRANTED = "granted", _("Granted")
        REFUSED = "refused", _("Refused")

    remedy = models.OneToOneField(Remedy, on_delete=models.CASCADE, related_name="approval")
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    #: The role that may answer now; rises when nobody does.
    role = models.CharField(max_length=10)
    #: The level that may answer, as it was when it was asked: ``catalogue.Level``.
    level = models.PositiveSmallIntegerField()
    asked_at = models.DateTimeField()
    rises_at = models.DateTimeField()
    raised = models.PositiveSmallIntegerField(default=0)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    because = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"approval of {self.remedy_id}"
