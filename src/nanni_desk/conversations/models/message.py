"""Message: what was said, by whom, and how far it got; attachments and earlier texts with it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models.conversation import Conversation


class Message(models.Model):
    """One message. Its text is stored masked: no secret a customer typed reaches this table."""

    class Kind(models.TextChoices):
        """Whose words they are."""

        INBOUND = "inbound", _("From the customer")
        OUTBOUND = "outbound", _("Reply")
        NOTE = "note", _("Note")
        EVENT = "event", _("Event")

    class State(models.TextChoices):
        """How far it got; always the truth, a failure included."""

        STORED = "stored", _("Received")
        HELD = "held", _("Can be taken back")
        PENDING = "pending", _("Being sent")
        SENT = "sent", _("Sent")
        DELIVERED = "delivered", _("Delivered")
        FAILED = "failed", _("Not sent")
        WITHDRAWN = "withdrawn", _("Taken back")

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="messages"
    )
    kind = models.CharField(max_length=10, choices=Kind)
    state = models.CharField(max_length=10, choices=State, default=State.STORED)
    body = models.TextField(blank=True)
    #: The person of ours who wrote it; None for the customer and for programs.
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    #: Written by a program of ours that says so.
    is_bot = models.BooleanField(default=False)
    #: What happened, for ``Kind.EVENT``: a code and its values, told in the reader's language.
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    language = models.CharField(max_length=2, blank=True)
    #: Kinds of secrets that were masked before storing.
    masked = models.JSONField(default=list)
    #: Made by the sender's side, so that a message sent twice is stored once.
    token = models.CharField(max_length=64, null=True)  # noqa: DJ001 - absent is not empty
    hold_until = models.DateTimeField(null=True)
    #: A worker that took the message for sending and died lets go of it at this time.
    claimed_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    failure = models.CharField(max_length=200, blank=True)
    sent_at = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    edited_at = models.DateTimeField(null=True)

    class Meta:
        """A token is used once in a conversation."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "token"], name="message_token_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["conversation", "id"], name="message_thread"),
            models.Index(
                fields=["hold_until"],
                name="message_to_send",
                condition=models.Q(state__in=["held", "pending"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def is_aside(self) -> bool:
        """About how we talk, not about the matter: it answers, asks and promises nothing."""
        return bool(self.data.get("about") == "boundary")


class MessageRevision(models.Model):
    """An earlier text of a message."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="revisions")
    body = models.TextField()
    replaced_at = models.DateTimeField()
    replaced_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT)

    def __str__(self) -> str:
        return f"revision of {self.message_id}"


class Mention(models.Model):
    """Somebody was called into a conversation by a note, and has not looked until ``seen_at``."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="mentions"
    )
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="mentions")
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    seen_at = models.DateTimeField(null=True)

    class Meta:
        """Asked for by person, unseen ones only."""

        indexes: ClassVar = [
            models.Index(
                fields=["user"], name="mention_unseen", condition=models.Q(seen_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"{self.user_id} in {self.message_id}"


class Attachment(models.Model):
    """A file. Without a message it is an upload that waits for its message, and lapses."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="attachments"
    )
    message = models.ForeignKey(
        Message, on_delete=models.CASCADE, null=True, related_name="attachments"
    )
    #: ``user:7`` or ``contact:12``: only they may send it.
    uploader = models.CharField(max_length=32)
    name = models.CharField(max_length=200)
    #: Found from the content, not from the name or the sender's word.
    content_type = models.CharField(max_length=80)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    #: Below the attachments' folder.
    path = models.CharField(max_length=120)
    #: A picture of a kind that no browser executes.
    is_picture = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
