"""Refund: a demand for money back. CustomerStep: something we asked the customer to do for it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Contact, Conversation, Message
from nanni_desk.recovery.catalogue import Level
from nanni_desk.recovery.models import Case, Remedy


class Refund(models.Model):
    """A demand for money back. No time closes it: only payment, a reason, or the customer's words.

    Unless closed it has somebody's next action with a time; when that passes it goes a level up.
    """

    class State(models.TextChoices):
        """Where it stands."""

        ASKED = "asked", _("Asked for")
        CHECKING = "checking", _("Being checked")
        WAITING = "waiting", _("Waits for a yes from above")
        APPROVED = "approved", _("Decided: yes, on its way")
        PAID = "paid", _("Paid")
        REFUSED = "refused", _("Decided: no")
        WITHDRAWN = "withdrawn", _("Withdrawn by the customer")

    class Source(models.TextChoices):
        """How it came to us."""

        MESSAGE = "message", _("From the customer's message")
        CASE = "case", _("From a case")
        HAND = "hand", _("Written down by a colleague")
        PROGRAM = "program", _("By a program")

    CLOSED = (State.PAID, State.REFUSED, State.WITHDRAWN)

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="refunds")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="refunds")
    #: Where the customer asked; a message is one demand, however often it is clicked.
    message = models.OneToOneField(
        Message, on_delete=models.PROTECT, null=True, related_name="refund"
    )
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="refunds")
    #: What the case remembers of it, once it is decided.
    remedy = models.OneToOneField(
        Remedy, on_delete=models.PROTECT, null=True, related_name="refund"
    )
    source = models.CharField(max_length=10, choices=Source)
    #: What they want, in their words.
    wanted = models.TextField()
    #: Minor units of ``currency``; None until the sum is known.
    amount = models.BigIntegerField(null=True)
    currency = models.CharField(max_length=3, blank=True)
    #: Where the money goes, such as «на карту, с которой платили»; never a card's number.
    payee = models.CharField(max_length=200, blank=True)

    #: A key of the rules of law, see ``law.py``.
    ground = models.CharField(max_length=30)
    demanded_at = models.DateTimeField()
    legal_due_at = models.DateTimeField()
    alarm_at = models.DateTimeField()
    alarmed_at = models.DateTimeField(null=True)

    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    owner = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="refunds"
    )
    next_action_at = models.DateTimeField(null=True)
    #: Whose business it is by now: a ``catalogue.Level``; grows when nobody acts.
    level = models.PositiveSmallIntegerField(default=Level.AGENT)
    raised = models.PositiveSmallIntegerField(default=0)
    #: The customer gave up after a step of ours: our defect (S4-23).
    abandoned_at = models.DateTimeField(null=True)

    #: Who would say yes and may not alone.
    asked_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: The lowest level that may say yes: set with ``asked_by``.
    level_needed = models.PositiveSmallIntegerField(null=True)
    decided_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)
    because = models.TextField(blank=True)
    withdrawn_by = models.ForeignKey(Message, on_delete=models.PROTECT, null=True, related_name="+")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    #: Made by the page or the program, so that a repeated request opens one.
    token = models.CharField(max_length=64, unique=True)

    class Meta:
        """None is forgotten, none is refused without a reason or withdrawn without their words."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(state__in=("paid", "refused", "withdrawn"))
                | models.Q(next_action_at__isnull=False),
                name="refund_is_never_forgotten",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="withdrawn") | models.Q(withdrawn_by__isnull=False),
                name="refund_is_withdrawn_in_words",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="refused") | ~models.Q(because=""),
                name="refund_is_refused_with_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(amount__isnull=True)
                | (models.Q(amount__gt=0) & ~models.Q(currency="")),
                name="refund_sum_is_a_sum",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["legal_due_at"], name="refund_by_law",
                condition=~models.Q(state__in=("paid", "refused", "withdrawn")),
            ),
            models.Index(
                fields=["next_action_at"], name="refund_next",
                condition=~models.Q(state__in=("paid", "refused", "withdrawn")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"refund {self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state not in self.CLOSED


class CustomerStep(models.Model):
    """Something the customer has to do before they get their money; more than three are a maze."""

    class Kind(models.TextChoices):
        """What it is."""

        DEMAND = "demand", _("Ask for the money")
        MESSAGE = "message", _("Write again")
        FORM = "form", _("Fill in a form")
        DOCUMENT = "document", _("Send a document")
        CALL = "call", _("Call or be called")
        VISIT = "visit", _("Come or send something")

    refund = models.ForeignKey(Refund, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=10, choices=Kind)
    what = models.CharField(max_length=200)
    #: None for the demand itself, which is the first step.
    asked_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.what
