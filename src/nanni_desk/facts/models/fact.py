"""Fact: something customers are told that can be right or wrong; its versions; the book's stamp."""

import datetime as dt
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What sort of value it has; the engine's kinds."""

    PRICE = "price", _("Price")
    FEE = "fee", _("Fee")
    TERM = "term", _("Term")
    HOURS = "hours", _("Opening hours")
    ADDRESS = "address", _("Address")
    CONTACT = "contact", pgettext_lazy("fact", "Contact")
    FEATURE = "feature", _("What there is")


class Grade(models.TextChoices):
    """How we know it (S3-62)."""

    MEASURED = "measured", _("Measured or written down")
    TOLD = "told", _("Somebody said so")
    GUESSED = "guessed", _("A guess")


class Fact(models.Model):
    """One line of the book, in the words of ``facts.toml`` and as the engine reads it."""

    name = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=10, choices=Kind)
    #: Ways of speaking of it, in people's words; empty means the name.
    subject = models.JSONField(default=list)
    #: The value in people's words.
    value = models.CharField(max_length=200)
    #: What the engine made of the subject and the value when the fact was saved.
    ways = models.JSONField()
    normal = models.CharField(max_length=200)
    grade = models.CharField(max_length=10, choices=Grade, default=Grade.GUESSED)
    valid_from = models.DateField(null=True)
    valid_until = models.DateField(null=True)
    source = models.CharField(max_length=300, blank=True)
    owner = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="facts"
    )
    #: Who answers for it where that is nobody of the desk: a department, a firm.
    owner_name = models.CharField(max_length=80, blank=True)
    #: The day by which somebody looks whether it still holds.
    review_at = models.DateField(null=True)
    note = models.CharField(max_length=300, blank=True)
    #: It is what this fact was before.
    edition_of = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, related_name="editions"
    )
    version = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField()
    #: It was untrue, and nothing has taken its place.
    retracted_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name

    @property
    def shown(self) -> str:
        """The value in the reader's language, where it is a word of ours."""
        if self.kind != Kind.FEATURE:
            return self.value
        return gettext("yes") if self.normal == "yes" else gettext("no")

    @property
    def answers_for_it(self) -> str:
        """Who is to be asked."""
        return self.owner.name if self.owner else self.owner_name

    def holds_on(self, day: dt.date) -> bool:
        """Whether it is true on a day, as far as the book says."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


class FactVersion(models.Model):
    """How a fact stood after one change. Never edited."""

    class What(models.TextChoices):
        """What was done."""

        CREATED = "created", _("Written down")
        CHANGED = "changed", _("Changed")
        CORRECTED = "corrected", _("Corrected: it had been wrong")
        RETRACTED = "retracted", _("Taken back")
        IMPORTED = "imported", _("Imported")

    fact = models.ForeignKey(Fact, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    what = models.CharField(max_length=10, choices=What)
    at = models.DateTimeField()
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True, related_name="+")
    why = models.CharField(max_length=300, blank=True)
    #: The fields of the fact as they were then; days as ISO dates.
    data = models.JSONField()

    class Meta:
        """A version has its number once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["fact", "number"], name="fact_version_once")
        ]

    def __str__(self) -> str:
        return f"{self.fact_id} v{self.number}"


class Book(models.Model):
    """One row: the stamp by which every process sees that the book is another one."""

    stamp = models.CharField(max_length=32)

    def __str__(self) -> str:
        return self.stamp
