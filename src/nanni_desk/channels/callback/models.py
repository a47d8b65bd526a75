"""ExternalThread: a conversation as the other system names it."""

from typing import ClassVar

from django.db import models


class ExternalThread(models.Model):
    """Joins a conversation of ours and the other system's name for it."""

    inbox = models.ForeignKey("conversations.Inbox", on_delete=models.CASCADE)
    external = models.CharField(max_length=120)
    conversation = models.OneToOneField(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="external_thread"
    )

    class Meta:
        """A name stands for one conversation."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["inbox", "external"], name="external_thread_once")
        ]

    def __str__(self) -> str:
        return self.external
