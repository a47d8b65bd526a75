"""ApiToken: a program's permission. Handled: what it was answered to a request it may repeat."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    """Something that a token allows, within its inbox."""

    PROMISES = "promises:write", _("Write promises down")
    MESSAGES = "messages:write", _("Hand over customers' messages")
    CASES = "cases:write", _("Tell of failures of ours")
    REFUNDS = "refunds:write", _("Write demands for money back down")
    READ = "conversations:read", _("Read conversations and events")


class ApiToken(models.Model):
    """A program's permission to work with one inbox; the token itself is not stored."""

    inbox = models.ForeignKey(
        "conversations.Inbox", on_delete=models.CASCADE, related_name="tokens"
    )
    name = models.CharField(max_length=80)
    token_hash = models.CharField(max_length=64, unique=True)
    #: Its last letters, to tell tokens apart.
    hint = models.CharField(max_length=4)
    scopes = models.JSONField(default=list)
    created_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    #: Requests of the minute that began last, for the limit.
    minute = models.BigIntegerField(default=0)
    in_minute = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.name

    @property
    def actor(self) -> str:
        """How events name the program."""
        return f"token:{self.pk}"


class Handled(models.Model):
    """An answer kept under the request's ``Idempotency-Key``, to be given again unchanged."""

    token = models.ForeignKey(ApiToken, on_delete=models.CASCADE)
    key = models.CharField(max_length=128)
    #: Of method, path and body: another request must not come under the same key.
    fingerprint = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    answer = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        """A key is used once a token; old ones are pruned by time."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["token", "key"], name="handled_once")
        ]
        indexes: ClassVar = [models.Index(fields=["at"], name="handled_at")]

    def __str__(self) -> str:
        return self.key
