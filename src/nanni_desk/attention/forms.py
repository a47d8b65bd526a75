"""Forms of attention: the calculator, a team's hours, a limit, an appeal."""

import datetime as dt
import zoneinfo
from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team
from nanni_desk.attention.load import Work
from nanni_desk.attention.models import Boundary
from nanni_desk.attention.selectors.hours import weekday_name
from nanni_desk.attention.services.boundary import Told
from nanni_desk.conversations.models import TeamHours
from nanni_desk.lib.errors import BadInput


class LoadForm(forms.Form):
    """What comes in and what it takes, in the units people think in."""

    arrivals = forms.FloatField(
        label=_("Conversations an hour"), min_value=0, max_value=10_000,
    )  # fmt: skip
    handling = forms.FloatField(
        label=_("Work on one conversation, minutes"), min_value=0.1, max_value=600,
        help_text=_("Reading, finding out and writing, all replies together."),
    )  # fmt: skip
    work = forms.FloatField(
        label=_("Work on one reply, seconds"), min_value=1, max_value=3600,
    )  # fmt: skip
    pause = forms.FloatField(
        label=_("The customer's pause, seconds"), min_value=0, max_value=36_000,
        help_text=_("From our reply to their next message."),
    )  # fmt: skip
    people = forms.IntegerField(label=_("People there now"), min_value=0, max_value=500)

    @classmethod
    def example(cls) -> dict[str, object]:
        """A day at a chat desk."""
        return {"arrivals": 18, "handling": 6, "work": 45, "pause": 120, "people": 3}

    def to_work(self) -> Work:
        """The values in seconds."""
        data = self.cleaned_data
        return Work(
            data["arrivals"], data["handling"] * 60, data["work"], data["pause"], data["people"]
        )


def _time(label: str) -> forms.TimeInput:
    """A field of the table, where the column's head is seen and the label is heard."""
    return forms.TimeInput({"type": "time", "step": 60, "aria-label": label}, format="%H:%M")


class HoursForm(forms.Form):
    """A week with one break a day, as a week is mostly kept."""

    zone = forms.CharField(label=_("Time zone"), max_length=40, required=False)
    holidays_of = forms.CharField(
        label=_("Public holidays of"), max_length=6, required=False,
        help_text=_("A country's code, such as RU; empty works on holidays too."),
    )  # fmt: skip
    days_off = forms.CharField(
        label=_("Other days off"), required=False, max_length=2000,
        help_text=_("Dates such as 2026-12-31, separated by blanks or commas."),
    )  # fmt: skip

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["zone"].help_text = _("Empty is %(zone)s.") % {"zone": settings.TIME_ZONE}
        labels = (("opens", _("opens")), ("pause", _("break from")), ("resumes", _("break until")),
                  ("closes", _("closes")))  # fmt: skip
        for day in range(7):
            for name, label in labels:
                said = f"{weekday_name(day)}: {label}"
                self.fields[f"{name}_{day}"] = forms.TimeField(
                    required=False, label=said, widget=_time(said)
                )

    @classmethod
    def of(cls, team: Team) -> "HoursForm":
        """The form of a team's hours as they stand."""
        hours = getattr(team, "hours", None) or TeamHours(team=team)
        initial = {"zone": hours.zone, "holidays_of": hours.holidays_of,
                   "days_off": ", ".join(hours.days_off)}  # fmt: skip
        for day, stretches in enumerate(hours.week):
            if stretches:
                initial |= {f"opens_{day}": stretches[0][0], f"closes_{day}": stretches[-1][1]}
            if len(stretches) > 1:
                initial |= {f"pause_{day}": stretches[0][1], f"resumes_{day}": stretches[1][0]}
        return cls(initial=initial)

    @property
    def days(self) -> list[tuple[str, list[forms.BoundField]]]:
        """For each weekday its name and its four fields."""
        return [
            (weekday_name(day),
             [self[f"{name}_{day}"] for name in ("opens", "pause", "resumes", "closes")])
            for day in range(7)
        ]  # fmt: skip

    @property
    def plain(self) -> list[forms.BoundField]:
        """The fields that do not belong to a day."""
        return [self["zone"], self["holidays_of"], self["days_off"]]

    @property
    def week(self) -> list[list[list[str]]]:
        """The week as it is stored."""
        return [self._day(day) for day in range(7)]

    def clean_zone(self) -> str:
        """A zone that exists."""
        zone = str(self.cleaned_data["zone"]).strip()
        if zone and zone not in zoneinfo.available_timezones():
            raise forms.ValidationError(_("There is no such time zone."))
        return zone

    def clean_days_off(self) -> list[str]:
        """ISO dates."""
        words = str(self.cleaned_data["days_off"]).replace(",", " ").split()
        try:
            return [dt.date.fromisoformat(word).isoformat() for word in words]
        except ValueError:
            raise forms.ValidationError(_("One of these is not a date.")) from None

    def clean(self) -> dict[str, Any]:
        """Hours and breaks come in pairs."""
        data = dict(super().clean() or {})
        for day in range(7):
            for first, second in (("opens", "closes"), ("pause", "resumes")):
                if bool(data.get(f"{first}_{day}")) != bool(data.get(f"{second}_{day}")):
                    self.add_error(f"{second}_{day}", _("Both times, or neither."))
        return data

    def _day(self, day: int) -> list[list[str]]:
        opens, pause, resumes, closes = (
            self.cleaned_data.get(f"{name}_{day}")
            for name in ("opens", "pause", "resumes", "closes")
        )
        if opens is None or closes is None:
            return []
        stretches = [(opens, closes)]
        if pause is not None and resumes is not None:
            stretches = [(opens, pause), (resumes, closes)]
        return [[f"{a:%H:%M}", f"{b:%H:%M}"] for a, b in stretches]


class LimitForm(forms.Form):
    """A limit: what, until when, why."""

    limit = forms.ChoiceField(
        label=_("How we answer"),
        choices=[choice for choice in Boundary.Limit.choices if choice[0]],
    )
    until = forms.DateField(
        label=_("Until"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    reason = forms.CharField(
        label=_("Reason, as the customer will read it"), max_length=300, min_length=3
    )

    def clean_until(self) -> dt.datetime:
        """The end of that day."""
        day = self.cleaned_data["until"]
        return timezone.make_aware(dt.datetime.combine(day, dt.time(23, 59)))


class AppealForm(forms.Form):
    """What becomes of an appeal."""

    uphold = forms.TypedChoiceField(
        label=_("Decision"), choices=[("no", _("Lift the limit")), ("yes", _("Keep the limit"))],
        coerce=lambda value: value == "yes",
    )  # fmt: skip
    reason = forms.CharField(
        label=_("Reason, as the customer will read it"), max_length=300, min_length=3
    )


def told_from(data: Mapping[str, str]) -> Told:
    """How a step is told, from the hidden fields of its form.

    Raises:
        BadInput: the fields are missing.
    """
    seen, token = data.get("seen", ""), data.get("token", "")[:64]
    if not seen.isdecimal() or not token:
        raise BadInput
    return Told(int(seen), token, dt.timedelta(seconds=settings.HOLD_SECONDS))
