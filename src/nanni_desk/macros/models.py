"""Macro: a fact that is told often, in Russian and in English."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Macro(models.Model):
    """A prepared text with variables. It carries facts; an apology is written by hand (S0-5)."""

    class Channel(models.TextChoices):
        """Where it fits; the names are those of folders under ``channels``."""

        ANY = "", _("Everywhere")
        WIDGET = "widget", _("Chat on a site")
        CALLBACK = "callback", _("Another system")

    name = models.CharField(max_length=80)
    category = models.CharField(max_length=40, blank=True)
    #: Whose it is; None is everybody's.
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT, null=True, blank=True)
    channel = models.CharField(max_length=20, choices=Channel, blank=True, default=Channel.ANY)
    body_ru = models.TextField(blank=True)
    body_en = models.TextField(blank=True)
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    #: Saved although the engine warned: ``reason``, ``codes``, ``by``, ``at``; else empty.
    override = models.JSONField(default=dict)
    uses = models.PositiveIntegerField(default=0)
    used_at = models.DateTimeField(null=True)
    #: No longer offered; kept, because replies were made from it.
    retired_at = models.DateTimeField(null=True)

    class Meta:
        """A name stands for one text at a time."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["name", "team"],
                condition=models.Q(retired_at__isnull=True),
                name="macro_name_once_a_team",
            ),
            models.UniqueConstraint(
                fields=["name"],
                condition=models.Q(retired_at__isnull=True, team__isnull=True),
                name="macro_name_once_for_all",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def bodies(self) -> dict[str, str]:
        """The texts there are, by language."""
        texts = {"ru": self.body_ru, "en": self.body_en}
        return {language: text for language, text in texts.items() if text}
