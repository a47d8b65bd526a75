"""Payout: one sum on its way to a customer; the database has one a demand and one a remedy."""

import uuid
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.recovery.models import Remedy
from nanni_desk.refunds.models.refund import Refund


class Payout(models.Model):
    """Money that is to be paid once. Its key goes with every try, so that a repetition is known."""

    class State(models.TextChoices):
        """How far it is; *confirmed* alone means that the customer has it."""

        ASKED = "asked", _("Waits to be handed over")
        SENT = "sent", _("Handed over, not confirmed yet")
        CONFIRMED = "confirmed", _("Payment confirmed")
        FAILED = "failed", _("Not taken")

    refund = models.OneToOneField(
        Refund, on_delete=models.PROTECT, null=True, related_name="payout"
    )
    remedy = models.OneToOneField(
        Remedy, on_delete=models.PROTECT, null=True, related_name="payout"
    )
    key = models.UUIDField(unique=True, default=uuid.uuid4)
    amount = models.BigIntegerField()
    currency = models.CharField(max_length=3)
    payee = models.CharField(max_length=200, blank=True)
    #: A name of ``providers.PROVIDERS``, as it was when it was asked.
    provider = models.CharField(max_length=20)
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    asked_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    #: When it is tried next; None when nobody tries.
    try_at = models.DateTimeField(null=True)
    claimed_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: The number of the payment at the bank or the cash desk.
    receipt = models.CharField(max_length=120, blank=True)

    class Meta:
        """It is for something, it is a sum, and none counts as paid without a number."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(refund__isnull=False) | models.Q(remedy__isnull=False),
                name="payout_is_for_something",
            ),
            models.CheckConstraint(
                condition=models.Q(amount__gt=0) & ~models.Q(currency=""),
                name="payout_sum_is_a_sum",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="confirmed")
                | (models.Q(confirmed_at__isnull=False) & ~models.Q(receipt="")),
                name="payout_is_confirmed_by_a_number",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["try_at"], name="payout_due", condition=models.Q(state="asked"))
        ]

    def __str__(self) -> str:
        return f"payout {self.key}"
