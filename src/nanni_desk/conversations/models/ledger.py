"""The ledgers beside a conversation: questions, promises, signals, statements, things untold."""

from typing import ClassVar

from django.db import models
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models.conversation import Conversation
from nanni_desk.conversations.models.message import Message


class Question(models.Model):
    """Something the customer wants to be told; open until somebody of ours answers."""

    class Status(models.TextChoices):
        """What became of it."""

        OPEN = "open", _("Open")
        ANSWERED = "answered", _("Answered")
        PARTLY = "partly", _("Answered in part")
        DEFERRED = "deferred", _("Promised for a time")
        REDIRECTED = "redirected", _("Sent elsewhere")
        DISMISSED = "dismissed", _("Not a question")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="questions"
    )
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="questions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    kind = models.CharField(max_length=10)
    is_main = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    asked_at = models.DateTimeField()
    answered_by = models.ForeignKey(
        Message, on_delete=models.SET_NULL, null=True, related_name="answers"
    )
    answer_start = models.PositiveIntegerField(null=True)
    answer_end = models.PositiveIntegerField(null=True)
    repeats = models.ForeignKey("self", on_delete=models.SET_NULL, null=True)
    #: A person said what became of it; the engine no longer touches it.
    decided_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)

    class Meta:
        """A question is known by its place."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message", "start", "end"], name="question_place")
        ]

    def __str__(self) -> str:
        return self.text


#: A promise that is still to be kept, late or not: its state is open or broken. The state itself
#: is not asked, since SQLite knows no index again whose condition holds a list.
UNSETTLED = models.Q(settled_at__isnull=True)
#: When an unsettled promise falls due; one without a time that is broken is overdue since it was.
TERM = Coalesce("due", "broken_at")


class Commitment(models.Model):
    """Something we took on: who, what, to whom, by when."""

    class State(models.TextChoices):
        """What became of it; broken stays broken (S2-10)."""

        OPEN = "open", _("Open")
        KEPT = "kept", _("Kept")
        BROKEN = "broken", _("Broken")
        RENEGOTIATED = "renegotiated", _("Moved in time")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Source(models.TextChoices):
        """Where it was made."""

        REPLY = "reply", _("In a reply")
        HAND = "hand", _("Written down by a colleague")
        FORM = "form", _("By a form or a program")
        SERIES = "series", _("It comes again")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="commitments"
    )
    message = models.ForeignKey(
        Message, on_delete=models.CASCADE, null=True, related_name="commitments"
    )
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    text = models.TextField()
    kind = models.CharField(max_length=15, default="action")
    action = models.TextField(blank=True)
    due = models.DateTimeField(null=True)
    due_text = models.CharField(max_length=120, blank=True)
    is_conditional = models.BooleanField(default=False)
    #: When it is looked whether the condition of a promise is met.
    look_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=15, choices=State, default=State.OPEN)
    source = models.CharField(max_length=10, choices=Source, default=Source.REPLY)
    #: Who keeps it; None is the conversation's owner.
    owner = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    #: Who that is now: the owner, or else whoever has the conversation. The ledgers keep it so.
    keeper = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    made_at = models.DateTimeField()
    #: When the term passed; kept although the promise may be done later.
    broken_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    #: When the reminder before the term went out.
    reminded_at = models.DateTimeField(null=True)
    #: When everybody was told that the term had passed.
    breach_told_at = models.DateTimeField(null=True)
    #: The customer asked about it while it was open (S1-5).
    pinged_at = models.DateTimeField(null=True)
    #: What proves the state: message, span and what it proves.
    evidence = models.JSONField(default=list)
    #: A person said what became of it; the engine no longer touches it.
    decided_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        """A promise of a reply is known by its place."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["message", "start", "end"],
                condition=models.Q(message__isnull=False),
                name="commitment_place",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["due"], name="commitment_due", condition=models.Q(state="open")),
            models.Index(
                fields=["due"],
                name="commitment_untold_breach",
                condition=models.Q(breach_told_at__isnull=True, state__in=["open", "broken"]),
            ),
            # The orders of the page of promises, to the letter: whatever the desk holds, a page is
            # read off one of them.
            models.Index(TERM, F("id"), name="commitment_unsettled", condition=UNSETTLED),
            models.Index(
                F("keeper"), TERM, F("id"), name="commitment_of_keeper", condition=UNSETTLED
            ),
            models.Index(fields=["state", "-made_at", "-id"], name="commitment_by_state"),
            models.Index(
                fields=["-made_at", "-id"],
                name="commitment_late",
                condition=models.Q(broken_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text


class Signal(models.Model):
    """Something in the customer's words that ought to change what we do next."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="signals")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="signals")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    kind = models.CharField(max_length=15)
    strength = models.PositiveSmallIntegerField()
    code = models.CharField(max_length=8)

    class Meta:
        """A signal is known by its place and kind."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["message", "start", "end", "kind"], name="signal_place")
        ]

    def __str__(self) -> str:
        return self.kind


class Untold(models.Model):
    """A fact that is known on our side and that the customer has not been told yet (S1-15)."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="untold")
    text = models.CharField(max_length=300)
    known_at = models.DateTimeField()
    known_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)
    #: When it becomes a task.
    tell_by = models.DateTimeField()
    told_by = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True)
    told_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.text


class Statement(models.Model):
    """Something that we told the customer and that can be true or not: a price, a term, hours.

    Written once, with the fact book's word of that day, and kept: what was said was said.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="statements"
    )
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="statements")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    #: A kind of fact, as the engine names them.
    kind = models.CharField(max_length=10)
    #: What it is about, as lemmas.
    subject = models.JSONField(default=list)
    #: Normalised: ``1490 RUB``, ``P14D``, ``09:00-18:00``, ``yes``.
    value = models.CharField(max_length=200)
    verdict = models.CharField(max_length=12)
    #: The fact it was held against, by name; empty when the book knew none.
    fact = models.CharField(max_length=120, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        """A statement is known by its place and kind, and sought by the fact it is about."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["message", "start", "end", "kind"], name="statement_place"
            )
        ]
        indexes: ClassVar = [models.Index(fields=["fact", "id"], name="statement_fact")]

    def __str__(self) -> str:
        return self.text
