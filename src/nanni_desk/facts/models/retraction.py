"""Retraction: something we told was untrue. Disclosure: one person who is to be told so."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Contact, Conversation, Message
from nanni_desk.facts.models.fact import Fact


class Retraction(models.Model):
    """A value of a fact that was told and was wrong, and the search for all who were told it."""

    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="retractions")
    #: The fact as it was told: the fields of a ``FactVersion``.
    old = models.JSONField()
    #: What is true instead, in people's words; empty when nothing is known.
    new_value = models.CharField(max_length=200, blank=True)
    #: First day on which it was wrong; None means always.
    wrong_since = models.DateField(null=True)
    why = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    #: How far the ledger of statements and the conversations have been looked through.
    statements_done = models.BigIntegerField(default=0)
    conversations_done = models.BigIntegerField(default=0)
    #: None while the search goes on.
    searched_at = models.DateTimeField(null=True)

    class Meta:
        """Those that are still being searched are asked for every second."""

        indexes: ClassVar = [
            models.Index(
                fields=["id"], name="retraction_open", condition=models.Q(searched_at=None)
            )
        ]

    def __str__(self) -> str:
        return f"{self.old['name']}: {self.old['value']}"


class Batch(models.Model):
    """Disclosures that go out together, once a second person has said yes."""

    retraction = models.ForeignKey(Retraction, on_delete=models.PROTECT, related_name="batches")
    asked_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    #: At most so many within a minute.
    per_minute = models.PositiveIntegerField()
    approved_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    approved_at = models.DateTimeField(null=True)
    stopped_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: Nothing more goes out: all of it went, or somebody stopped it.
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"batch {self.pk}"


class Disclosure(models.Model):
    """One person who was told something untrue. Told once, whatever happens meanwhile."""

    class State(models.TextChoices):
        """How far we are with telling them."""

        TO_TELL = "to_tell", _("To be told")
        SENDING = "sending", _("On its way")
        TOLD = "told", _("Told")
        ANSWERED = "answered", _("Answered")
        FAILED = "failed", _("Not sent")
        LEFT = "left", _("Left untold")

    retraction = models.ForeignKey(Retraction, on_delete=models.PROTECT, related_name="disclosures")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="disclosures")
    #: Where they were told last, and where they are told the truth.
    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="disclosures"
    )
    #: The message with the untrue words, and those words.
    said = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="+")
    quote = models.CharField(max_length=300)
    body = models.TextField()
    edited_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    state = models.CharField(max_length=10, choices=State, default=State.TO_TELL)
    made_at = models.DateTimeField()
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="members")
    #: Part of the token of the reply; grows when somebody takes the reply back.
    tries = models.PositiveSmallIntegerField(default=0)
    reply = models.OneToOneField(
        Message, on_delete=models.PROTECT, null=True, related_name="disclosure"
    )
    accepted_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    #: They wrote between our knowing and our telling (S2-9).
    asked_first = models.BooleanField(default=False)
    left_because = models.CharField(max_length=300, blank=True)

    class Meta:
        """A person is told of one retraction once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["retraction", "contact"], name="disclosure_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["retraction", "state", "id"], name="disclosure_progress"),
            models.Index(fields=["batch", "accepted_at"], name="disclosure_budget"),
            models.Index(fields=["conversation"], name="disclosure_place"),
        ]

    def __str__(self) -> str:
        return f"disclosure {self.pk}"

    @property
    def token(self) -> str:
        """Of the reply that tells it: the same reply however often it is begun."""
        return f"disclosure-{self.pk}-{self.tries}"
