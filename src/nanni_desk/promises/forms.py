"""The forms of a repeated promise, of a date that is asked for, and of the answer."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.promises.models import Series
from nanni_desk.promises.others_work import Work
from nanni_desk.promises.rhythm import Rhythm
from nanni_desk.promises.wording import weekdays

_LONGEST = 300


def _moment(label: Any) -> forms.DateTimeField:
    widget = forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    return forms.DateTimeField(label=label, widget=widget)


class PeopleForm(forms.Form):
    """Who keeps a repeated promise, and who does when they are not there."""

    owner = forms.ModelChoiceField(User.objects.none(), label=_("Who does it"))
    substitute = forms.ModelChoiceField(
        User.objects.none(), label=_("Who does it when they are away")
    )

    def __init__(self, people: QuerySet[User], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        for name in ("owner", "substitute"):
            field = self.fields[name]
            assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
            field.queryset = people


class SeriesForm(PeopleForm):
    """A promise that comes again."""

    text = forms.CharField(label=_("What is done each time"), max_length=_LONGEST)
    every = forms.ChoiceField(label=_("How often"), choices=Series.Every, initial="month")
    weekday = forms.TypedChoiceField(
        label=_("Day of the week"), choices=weekdays, coerce=int, required=False,
        help_text=_("For every week."),
    )  # fmt: skip
    day = forms.IntegerField(
        label=_("Day of the month"), min_value=1, max_value=31, initial=31, required=False,
        help_text=_("For every month. A month without this day has it on its last one; a day off"
                    " moves it to the working day before."),
    )  # fmt: skip
    at = forms.TimeField(
        label=_("By what time"), initial="18:00",
        widget=forms.TimeInput({"type": "time"}, format="%H:%M"),
    )  # fmt: skip
    field_order = ("text", "every", "weekday", "day", "at", "owner", "substitute")

    @property
    def rhythm(self) -> Rhythm:
        """When it comes again; only of a valid form."""
        given = self.cleaned_data
        day = given["day"] or 31
        return Rhythm(given["every"], given["at"], given["weekday"] or 0, day)


class ConditionForm(forms.Form):
    """A promise that hangs on something."""

    text = forms.CharField(label=_("What we promise"), max_length=_LONGEST)
    words = forms.CharField(label=_("On what condition"), max_length=_LONGEST)
    within_days = forms.IntegerField(
        label=_("Working days once it is met"), min_value=1, max_value=60, initial=2
    )
    look_at = _moment(_("When we look whether it is met"))


class AskForm(forms.Form):
    """A date for another team's work."""

    text = forms.CharField(label=_("What we would promise"), max_length=_LONGEST)
    due = _moment(_("By when"))
    work = forms.ChoiceField(label=_("Whose work it is"), choices=Work, initial=Work.OTHER)
    team = forms.ModelChoiceField(Team.objects.none(), label=_("Whom to ask"))

    def __init__(self, teams: QuerySet[Team], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        field = self.fields["team"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = teams
