"""Cause: why failures of ours happen, kept once however many cases go back to it (S1-18, S1-22)."""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _

_WORD = re.compile(r"\w+")
_LONGEST = 300


def key_of(title: str) -> str:
    """By what a cause is found again: case, spaces and full stops make no other cause.

    >>> key_of("Нет журнала перезвонов.") == key_of("нет  журнала перезвонов")
    True
    """
    return " ".join(_WORD.findall(title.casefold().replace("ё", "е")))[:_LONGEST]


class Cause(models.Model):
    """A root cause: what it is, who answers for it outside support, what was done about it."""

    class Area(models.TextChoices):
        """Where in the firm it lies."""

        PROCESS = "process", _("How we work")
        PRODUCT = "product", _("What we sell")
        KNOWLEDGE = "knowledge", _("What we know and say")
        TOOLS = "tools", _("What we work with")
        SUPPLIER = "supplier", _("Those who work for us")

    class Level(models.IntegerChoices):
        """Whose it is now; each return takes it one level up."""

        HOLDER = 0, _("with whoever answers for it")
        HEAD = 1, _("with their head")
        TOP = 2, _("with the head of the firm")

    title = models.CharField(max_length=300)
    key = models.CharField(max_length=300, unique=True)
    area = models.CharField(max_length=10, choices=Area, default=Area.PROCESS)
    owner = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="causes"
    )
    #: Who answers for it where that is nobody of the desk: a department, a firm.
    owner_name = models.CharField(max_length=80, blank=True)
    level = models.PositiveSmallIntegerField(choices=Level, default=Level.HOLDER)
    opened_at = models.DateTimeField()
    reopened = models.PositiveSmallIntegerField(default=0)
    #: It is dealt with when something changed, or somebody stands for its staying as it is.
    change = models.CharField(max_length=300, blank=True)
    accepted_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    closed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.title

    @property
    def answers_for_it(self) -> str:
        """Who is to be asked."""
        return self.owner.name if self.owner else self.owner_name


class CauseEntry(models.Model):
    """Something that happened to a cause. Never edited."""

    class What(models.TextChoices):
        """What it was."""

        FOUND = "found", _("Found")
        AGAIN = "again", _("Found again")
        REOPENED = "reopened", _("Came back")
        OWNED = "owned", _("Given to somebody")
        CHANGED = "changed", _("Something changed")
        ACCEPTED = "accepted", _("Stays as it is")

    cause = models.ForeignKey(Cause, on_delete=models.CASCADE, related_name="entries")
    what = models.CharField(max_length=10, choices=What)
    at = models.DateTimeField()
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("recovery.Case", on_delete=models.PROTECT, null=True, related_name="+")
    #: Where the cause was after it; a return shows here how far up it went.
    level = models.PositiveSmallIntegerField(choices=Cause.Level)
    note = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"{self.what}: {self.note}"
