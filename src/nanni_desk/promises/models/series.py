"""Series: a promise that comes again. Occurrence: one of its promises, made by the clock."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import pgettext_lazy

from nanni_desk.conversations.models import Commitment, Conversation


class Series(models.Model):
    """«The report by hand each month»: who does it, who instead, and when it comes again."""

    class Every(models.TextChoices):
        """How often."""

        DAY = "day", pgettext_lazy("repeated", "Every working day")
        WEEK = "week", pgettext_lazy("repeated", "Every week")
        MONTH = "month", pgettext_lazy("repeated", "Every month")

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="series")
    text = models.CharField(max_length=300)
    every = models.CharField(max_length=5, choices=Every)
    #: Of a week, Monday is 0.
    weekday = models.PositiveSmallIntegerField(null=True)
    #: Of a month, from 1; a month that has no such day has it on its last.
    day = models.PositiveSmallIntegerField(null=True)
    at = models.TimeField()
    owner = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    substitute = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    begun_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    #: The day whose promise is made next, as the rhythm names it, and when that is done.
    next_day = models.DateField()
    next_at = models.DateTimeField()
    #: Since when its owner or substitute has left: a lead is asked for somebody else.
    wants_somebody_since = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        """A substitute is somebody else, and a rhythm is whole."""

        constraints: ClassVar = [
            models.CheckConstraint(
                name="series_has_a_substitute", condition=~Q(owner=models.F("substitute"))
            ),
            models.CheckConstraint(
                name="series_has_its_day",
                condition=Q(every="day")
                | Q(every="week", weekday__range=(0, 6))
                | Q(every="month", day__range=(1, 31)),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["next_at"], name="series_next", condition=Q(ended_at__isnull=True))
        ]

    def __str__(self) -> str:
        return self.text


class Occurrence(models.Model):
    """The promise of one day of a series: the day is made once, whoever looks and how often."""

    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="occurrences")
    #: As the rhythm names it; its term lies on a working day.
    day = models.DateField()
    promise = models.OneToOneField(Commitment, on_delete=models.CASCADE, related_name="occurrence")
    #: When it is looked whether its owner is there; None once that is done.
    look_at = models.DateTimeField(null=True)
    #: When the substitute took it over, because the owner was away or had left.
    passed_at = models.DateTimeField(null=True)

    class Meta:
        """A day of a series is one promise."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["series", "day"], name="occurrence_once")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["look_at"], name="occurrence_look", condition=Q(look_at__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return f"{self.day} of {self.series_id}"
