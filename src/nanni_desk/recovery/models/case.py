"""Case: failures of ours towards one contact, being repaired; its issues, and the steps taken."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Commitment, Contact, Conversation, Message
from nanni_desk.recovery.severity import Failure, Severity
from nanni_desk.recovery.states import State


class Trigger(models.TextChoices):
    """What brought the case about (S2-3, S2-5, S2-7)."""

    BROKEN_PROMISE = "T1", _("A promise was broken")
    MISINFORMATION = "T2", _("We said something untrue")
    BOIL = "T3", _("The customer was driven to the boil")
    HAND = "hand", _("Opened by a colleague")
    PROGRAM = "api", _("Opened by a program")
    QUALITY = "quality", _("Found in a review")


class Case(models.Model):
    """One contact's failures, repaired together: a contact has at most one open case.

    Unless closed it has a next step with a time, as conversations have.
    """

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="cases")
    #: Where the customer is talked to.
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="cases")
    state = models.CharField(max_length=15, choices=State, default=State.DETECTED)
    #: Every trigger that fed it, in order, without repeats.
    triggers = models.JSONField(default=list)
    severity = models.CharField(max_length=1, choices=Severity)
    #: Why it is so grave; codes of ``severity.Reason``.
    reasons = models.JSONField(default=list)
    owner = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="recovery_cases"
    )
    opened_at = models.DateTimeField()
    #: Who knew first decides who must write first (S2-9).
    we_knew_at = models.DateTimeField(null=True)
    they_knew_at = models.DateTimeField(null=True)
    state_since = models.DateTimeField()
    #: When the state should be left; None when closed.
    due_at = models.DateTimeField(null=True)
    #: The state whose clock ran out first; kept for the report.
    breached_at = models.DateTimeField(null=True)
    is_public = models.BooleanField(default=False)
    is_vulnerable = models.BooleanField(default=False)

    #: Severity A: steps done before words, by code of ``containment.STEPS``.
    containment = models.JSONField(default=list)
    customer_told_at = models.DateTimeField(null=True)
    customer_told_by = models.CharField(max_length=60, blank=True)
    affected_searched_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(
        Message, on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: In the customer's own words (S3-8), or what they said instead.
    remedy_sought = models.TextField(blank=True)
    loss_money = models.BigIntegerField(null=True)
    loss_currency = models.CharField(max_length=3, blank=True)
    loss_hours = models.DecimalField(max_digits=6, decimal_places=1, null=True)
    loss_distress = models.CharField(max_length=300, blank=True)
    choice = models.TextField(blank=True)
    #: The second decision after a dispute: by another person, with reasons.
    decided_again_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_again_because = models.TextField(blank=True)
    asked_whether_well_at = models.DateTimeField(null=True)
    confirmed_by = models.ForeignKey(Message, on_delete=models.PROTECT, null=True, related_name="+")
    public_outcome = models.TextField(blank=True)
    #: Never shown as an excuse (S2-4).
    cause_department = models.CharField(max_length=80, blank=True)
    cause = models.ForeignKey(
        "recovery.Cause", on_delete=models.PROTECT, null=True, related_name="cases"
    )
    cause_named_at = models.DateTimeField(null=True)
    process_change = models.CharField(max_length=300, blank=True)
    #: Who accepted that nothing changes.
    accepted_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    agents_told_at = models.DateTimeField(null=True)
    reopened = models.PositiveSmallIntegerField(default=0)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        """One open case a contact, and none that waits for nothing."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["contact"], condition=~models.Q(state=State.CLOSED), name="case_one_open"
            ),
            models.CheckConstraint(
                condition=models.Q(state=State.CLOSED) | models.Q(due_at__isnull=False),
                name="case_is_never_forgotten",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["due_at"], name="case_due", condition=~models.Q(state=State.CLOSED)
            )
        ]

    def __str__(self) -> str:
        return f"case {self.pk}"


class CaseIssue(models.Model):
    """One thing that went wrong, with its own explanation and its own outcome (S2-18)."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="issues")
    kind = models.CharField(max_length=15, choices=Failure)
    title = models.CharField(max_length=300)
    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, null=True, related_name="+"
    )
    commitment = models.OneToOneField(
        Commitment, on_delete=models.PROTECT, null=True, related_name="case_issue"
    )
    message = models.ForeignKey(Message, on_delete=models.PROTECT, null=True, related_name="+")
    happened_at = models.DateTimeField()
    #: The explanation is these three, or it is none (S2-17).
    what = models.TextField(blank=True)
    why = models.TextField(blank=True)
    fix = models.TextField(blank=True)
    no_evidence_because = models.CharField(max_length=300, blank=True)
    outcome = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title


class CaseStep(models.Model):
    """A step a case took, by whom and when; the case's own history."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="steps")
    came_from = models.CharField(max_length=15, blank=True)
    went_to = models.CharField(max_length=15)
    at = models.DateTimeField()
    #: How long the state that was left had lasted, and when its term had run out, if it had.
    seconds = models.PositiveBigIntegerField(null=True)
    late_since = models.DateTimeField(null=True)
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    note = models.TextField(blank=True)

    class Meta:
        """Reports ask for the steps of a period."""

        indexes: ClassVar = [models.Index(fields=["at"], name="case_step_at")]

    def __str__(self) -> str:
        return f"{self.came_from} → {self.went_to}"
