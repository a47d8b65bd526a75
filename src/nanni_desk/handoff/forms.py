"""The forms of a tracker and of work that is handed over."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import Team
from nanni_desk.handoff.models import Task, Tracker
from nanni_desk.handoff.services.asking import Written
from nanni_desk.handoff.services.setting_up import Described


class TrackerForm(forms.Form):
    """Where another team keeps its work."""

    name = forms.CharField(label=pgettext_lazy("of a thing", "Name"), max_length=80)
    team = forms.ModelChoiceField(Team.objects.order_by("name"), label=_("Whose work it holds"))
    url = forms.CharField(
        label=_("Address of its interface"), max_length=300,
        help_text=_("Such as https://api.github.com, https://gitlab.com or"
                    " https://firm.atlassian.net; of a webhook the whole address."),
    )  # fmt: skip
    project = forms.CharField(
        label=_("Project"),
        max_length=120,
        required=False,
        help_text=_("GitHub: owner/name. GitLab: number or path. Jira: key. Webhook: nothing."),
    )
    account = forms.CharField(
        label=_("Account"),
        max_length=120,
        required=False,
        help_text=_("Only for Jira in the cloud: the address whose token it is."),
    )
    token_name = forms.CharField(
        label=_("Variable with the token"), max_length=60, required=False,
        help_text=_("Name of an environment variable that begins with NANNI_TRACKER_. The token"
                    " itself is neither stored nor shown."),
    )  # fmt: skip
    is_active = forms.BooleanField(label=_("In use"), required=False, initial=True)

    @classmethod
    def of(cls, tracker: Tracker) -> "TrackerForm":
        """The form of a tracker as it stands."""
        return cls(initial={name: getattr(tracker, name) for name in cls.base_fields})

    @property
    def described(self) -> Described:
        """What was typed; only of a valid form."""
        return Described(**self.cleaned_data)


class TaskForm(forms.Form):
    """Work for another team."""

    tracker = forms.ModelChoiceField(Tracker.objects.none(), label=_("Where to"))
    title = forms.CharField(label=_("What is to be done"), max_length=200)
    body = forms.CharField(
        label=_("What they need to know"), required=False, max_length=5000,
        widget=forms.Textarea({"rows": 8}),
    )  # fmt: skip
    priority = forms.ChoiceField(label=_("How urgent it is"), choices=Task.Priority)
    due = forms.DateTimeField(
        label=_("Needed by"), required=False,
        widget=forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )  # fmt: skip
    cause = forms.CharField(
        label=_("Department where the cause lies"),
        required=False,
        max_length=80,
        help_text=_("For our reports. The customer does not read it: it excuses nothing."),
    )
    with_people = forms.BooleanField(
        label=_("Leave personal data in"),
        required=False,
        help_text=_("Otherwise names, mail addresses, phones and secrets are taken out."),
    )

    def __init__(self, trackers: QuerySet[Tracker], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        field = self.fields["tracker"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = trackers

    @property
    def written(self) -> Written:
        """What was typed; only of a valid form."""
        given = {name: value for name, value in self.cleaned_data.items() if name != "tracker"}
        return Written(**given)
