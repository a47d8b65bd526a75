"""User, Team, Invitation, AuditEntry, Attempt: who works here and what they did to the desk."""

import datetime as dt
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

#: For so long a newcomer gets fewer chats at a time (DOMAIN section 4).
NOVICE = dt.timedelta(days=60)


class Role(models.TextChoices):
    """What a person may do; each includes nothing of the others by itself, see ``rights.py``."""

    OWNER = "owner", pgettext_lazy("role", "Owner")
    LEAD = "lead", pgettext_lazy("role", "Lead")
    AGENT = "agent", pgettext_lazy("role", "Agent")
    REVIEWER = "reviewer", pgettext_lazy("role", "Reviewer")


class Presence(models.TextChoices):
    """Whether a person takes conversations now. Set by the person, never guessed from idleness."""

    AVAILABLE = "available", _("Available")
    BREAK = "break", _("On a break")
    AWAY = "away", _("Away")


class Team(models.Model):
    """People who share a queue."""

    name = models.CharField(max_length=80, unique=True)

    def __str__(self) -> str:
        return self.name


class UserManager(BaseUserManager["User"]):
    """Finds people by their address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """The person who signs in with this address."""
        return self.get(email__iexact=(username or "").strip())


class User(AbstractBaseUser):
    """Somebody who works at the desk.

    ``title`` is the real title from the firm's directory: customers are shown it when a matter
    goes to a senior, and nobody types it freely (S2-24).
    """

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=80)
    title = models.CharField(max_length=80, blank=True)
    role = models.CharField(max_length=10, choices=Role, default=Role.AGENT)
    teams = models.ManyToManyField(Team, related_name="members", blank=True)
    #: Languages this person answers in, ISO 639-1.
    languages = models.JSONField(default=list)
    #: Language of the pages; empty follows the browser.
    page_language = models.CharField(max_length=2, blank=True)
    presence = models.CharField(max_length=10, choices=Presence, default=Presence.AWAY)
    #: When the break ends; only with ``Presence.BREAK``.
    break_until = models.DateTimeField(null=True, blank=True)
    joined_at = models.DateTimeField()
    is_active = models.BooleanField(default=True)
    #: Preferences of the pages: sound, desktop notices, density, theme.
    preferences = models.JSONField(default=dict)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = UserManager()

    def __str__(self) -> str:
        return self.name

    @property
    def actor(self) -> str:
        """How events name this person."""
        return f"user:{self.pk}"

    def is_novice(self, now: dt.datetime) -> bool:
        """Whether the person is new here."""
        return now - self.joined_at < NOVICE


class Invitation(models.Model):
    """A way in for one person, once, for a while; the token itself is not stored."""

    token_hash = models.CharField(max_length=64, unique=True)
    email = models.EmailField(max_length=254)
    role = models.CharField(max_length=10, choices=Role, default=Role.AGENT)
    teams = models.ManyToManyField(Team, blank=True)
    invited_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.email


class AuditEntry(models.Model):
    """What a person changed about the desk itself: rights, settings, exports. Never edited."""

    at = models.DateTimeField()
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    action = models.CharField(max_length=60)
    target = models.CharField(max_length=120, blank=True)
    data = models.JSONField(default=dict)

    class Meta:
        """Read newest first."""

        indexes: ClassVar = [models.Index(fields=["-at"], name="audit_at")]

    def __str__(self) -> str:
        return f"{self.action} {self.target}"


class Attempt(models.Model):
    """One try at something limited, such as signing in; the key is a keyed hash."""

    key = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        """Counted by key within a time."""

        indexes: ClassVar = [models.Index(fields=["key", "at"], name="attempt_key")]

    def __str__(self) -> str:
        return self.key
