"""Evidence: what proves how it was: a message, a call, a log, a document."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Attachment, Message
from nanni_desk.recovery.models.case import CaseIssue


class Evidence(models.Model):
    """Something attached to one issue."""

    class Kind(models.TextChoices):
        """What it is."""

        MESSAGE = "message", _("A message")
        CALL = "call", _("A call")
        LOG = "log", _("A log")
        DOCUMENT = "document", _("A document")

    issue = models.ForeignKey(CaseIssue, on_delete=models.CASCADE, related_name="evidence")
    kind = models.CharField(max_length=10, choices=Kind)
    message = models.ForeignKey(Message, on_delete=models.PROTECT, null=True, related_name="+")
    attachment = models.ForeignKey(
        Attachment, on_delete=models.PROTECT, null=True, related_name="+"
    )
    text = models.TextField(blank=True)
    added_at = models.DateTimeField()
    added_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)

    def __str__(self) -> str:
        return f"{self.kind}: {self.text}"
