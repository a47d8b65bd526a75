"""What stands beside a case: claims against the customer, terms agreed for the time after it."""

from django.db import models

from nanni_desk.conversations.models import Contact
from nanni_desk.recovery.models.case import Case


class CounterClaim(models.Model):
    """Something we hold the customer owes. It weighs on nothing in the case (S3-7)."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="counter_claims")
    text = models.CharField(max_length=300)
    amount = models.BigIntegerField(null=True)
    currency = models.CharField(max_length=3, blank=True)
    noted_at = models.DateTimeField()
    noted_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)

    def __str__(self) -> str:
        return self.text


class Condition(models.Model):
    """How we deal with this customer from now on, as agreed with them (S3-9)."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="conditions")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="conditions")
    text = models.CharField(max_length=300)
    agreed_at = models.DateTimeField()
    agreed_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.text
