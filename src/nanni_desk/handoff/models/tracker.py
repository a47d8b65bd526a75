"""Tracker: another team's list of work, and how we reach it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Tracker(models.Model):
    """A tracker as the owner set it up. Its token stands in the environment, never here."""

    class Kind(models.TextChoices):
        """Whose interface it speaks."""

        GITHUB = "github", "GitHub"
        GITLAB = "gitlab", "GitLab"
        JIRA = "jira", "Jira"
        WEBHOOK = "webhook", _("Another system, by webhook")

    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=Kind)
    #: The team whose work it holds.
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT, related_name="trackers")
    #: Address of the interface, such as https://api.github.com.
    url = models.CharField(max_length=300)
    #: ``owner/name``, a project's number or key; nothing for a webhook.
    project = models.CharField(max_length=120, blank=True)
    #: Whose token it is, where the tracker asks for a name as well.
    account = models.CharField(max_length=120, blank=True)
    #: Name of the environment variable that holds the token.
    token_name = models.CharField(max_length=60, blank=True)
    #: Part of the address to which the tracker tells what happened.
    key = models.CharField(max_length=40, unique=True)
    #: Signs what it tells us, and what we post to a webhook; shown once to the owner.
    secret = models.CharField(max_length=80)
    is_active = models.BooleanField(default=True)
    #: When it last told us something; before that we ask it ourselves.
    heard_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name
