"""Conversation: one thread in one channel, which the database does not let anybody forget."""

from typing import ClassVar

from django.db import models
from django.db.models import F
from django.db.models.lookups import IsNull
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models.contact import Contact


class Inbox(models.Model):
    """A configured channel: a chat widget on a site, a connection to another system."""

    name = models.CharField(max_length=80)
    #: Name of the folder under ``channels``.
    kind = models.CharField(max_length=20)
    #: Public, part of the line that is pasted into a site.
    key = models.CharField(max_length=40, unique=True)
    #: Signs identities and deliveries; shown once to the owner.
    secret = models.CharField(max_length=80)
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT)
    language = models.CharField(max_length=2, default="ru")
    #: Checked by the channel's own form.
    settings = models.JSONField(default=dict)
    is_active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class Tag(models.Model):
    """A word about conversations; people have none."""

    name = models.CharField(max_length=40, unique=True)

    def __str__(self) -> str:
        return self.name


class Status(models.TextChoices):
    """Where a conversation stands."""

    OPEN = "open", _("Open")
    WAITING = "waiting", _("Waiting for the customer")
    SNOOZED = "snoozed", _("Snoozed")
    CLOSED = "closed", _("Closed")


class NextAction(models.TextChoices):
    """What we do next, at the time beside it."""

    REPLY = "reply", _("Reply")
    RETRY = "retry", _("Send again what failed")
    KEEP_PROMISE = "keep_promise", _("Keep the promise")
    TELL = "tell", _("Tell the customer")
    WAKE = "wake", _("Take up again")
    CHECK_BACK = "check_back", _("Ask whether all is well")


class Conversation(models.Model):
    """One thread with one contact.

    Unless it is closed it has an owner, a person or a team's queue, and a next action with a
    time: the database refuses a row without them.
    """

    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="conversations")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="conversations")
    subject = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=2, blank=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    priority = models.SmallIntegerField(default=0)
    tags = models.ManyToManyField(Tag, blank=True, related_name="conversations")
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT, null=True)
    assignee = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="assigned"
    )
    assigned_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    next_action = models.CharField(max_length=20, choices=NextAction, blank=True)
    next_action_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True)
    snoozes = models.PositiveSmallIntegerField(default=0)
    #: Since when the customer waits for us; cleared by an answer, not by a word.
    owed_since = models.DateTimeField(null=True)
    #: How many of the watchdog's steps this wait has gone through, and when the next one is due.
    steps_raised = models.PositiveSmallIntegerField(default=0)
    watch_at = models.DateTimeField(null=True)
    #: From the customer's signals and broken promises; 0 ordinary, 3 danger.
    severity = models.PositiveSmallIntegerField(default=0)
    #: Above all waiting ones: 2 a reply failed, 1 the customer reminded us of a promise, or writes
    #: while a failure of ours is being repaired.
    lift = models.PositiveSmallIntegerField(default=0)
    last_message = models.BigIntegerField(default=0)
    last_message_at = models.DateTimeField(null=True)
    #: The first reply of a person of ours.
    answered_at = models.DateTimeField(null=True)
    #: What the customer has seen.
    read_by_contact = models.BigIntegerField(default=0)
    #: Grows with every change: who has read without a lock sees whether it is still so.
    version = models.PositiveBigIntegerField(default=0)

    class Meta:
        """The constraint is the product: nobody is forgotten."""

        constraints: ClassVar = [
            models.CheckConstraint(
                name="conversation_is_never_forgotten",
                condition=models.Q(status=Status.CLOSED)
                | (
                    (models.Q(team__isnull=False) | models.Q(assignee__isnull=False))
                    & ~models.Q(next_action="")
                    & models.Q(next_action_at__isnull=False)
                ),
            ),
            models.CheckConstraint(
                name="conversation_snoozed_until_a_time",
                condition=~models.Q(status=Status.SNOOZED) | models.Q(snoozed_until__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                # The order of ``selectors.queue_for``, to the letter: a page of the queue is read
                # off this index, however long the queue is.
                F("lift").desc(),
                IsNull(F("owed_since"), rhs=True),
                F("owed_since"),
                F("severity").desc(),
                F("priority").desc(),
                F("next_action_at"),
                F("id"),
                name="conversation_queue",
                condition=~models.Q(status=Status.CLOSED),
            ),
            models.Index(
                fields=["next_action_at"],
                name="conversation_next",
                condition=~models.Q(status=Status.CLOSED),
            ),
            models.Index(
                fields=["watch_at"],
                name="conversation_watched",
                condition=models.Q(watch_at__isnull=False),
            ),
            models.Index(
                fields=["assigned_at"],
                name="conversation_alarmed",
                condition=models.Q(steps_raised__gte=2, assignee__isnull=False),
            ),
            models.Index(
                fields=["team", "-lift", "owed_since", "-severity"],
                name="conversation_nobodys",
                condition=models.Q(assignee__isnull=True, owed_since__isnull=False),
            ),
            models.Index(
                fields=["snoozed_until"],
                name="conversation_asleep",
                condition=models.Q(snoozed_until__isnull=False),
            ),
            models.Index(
                fields=["next_action_at"],
                name="conversation_waiting",
                condition=models.Q(status=Status.WAITING),
            ),
            models.Index(fields=["-last_message_at"], name="conversation_recent"),
            models.Index(fields=["assignee", "status"], name="conversation_assignee"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class Draft(models.Model):
    """What somebody has written and not sent yet; one a person, conversation and mode."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="drafts")
    author = models.ForeignKey("accounts.User", on_delete=models.CASCADE)
    is_note = models.BooleanField(default=False)
    body = models.TextField(blank=True)
    #: Grows with each save; an older tab does not overwrite a newer text.
    version = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()

    class Meta:
        """One draft of a kind."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "author", "is_note"], name="draft_once")
        ]

    def __str__(self) -> str:
        return f"draft in #{self.conversation_id}"
