"""TeamHours: when a team is there; without a row it keeps the desk's office hours."""

from django.db import models


def office_week() -> list[list[list[str]]]:
    """Monday to Friday, nine to six: for each weekday its stretches, opening and closing."""
    return [[["09:00", "18:00"]] for _ in range(5)] + [[], []]


class TeamHours(models.Model):
    """The hours in which a team answers; outside of them no clock of a customer runs."""

    team = models.OneToOneField("accounts.Team", on_delete=models.CASCADE, related_name="hours")
    #: Seven days, Monday first, each a list of stretches; a lunch break lies between two of them.
    week = models.JSONField(default=office_week)
    #: IANA name; empty is the desk's own zone.
    zone = models.CharField(max_length=40, blank=True)
    #: ISO 3166 code of the country whose public holidays are kept; empty keeps none.
    holidays_of = models.CharField(max_length=6, blank=True, default="RU")
    #: Days on which this team is away, ISO dates.
    days_off = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"hours of {self.team_id}"
