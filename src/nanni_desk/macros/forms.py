"""The form of a macro."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.macros.models import Macro
from nanni_desk.macros.services import Written


class MacroForm(forms.Form):
    """What a macro says, to whom it belongs, and why it may stay as it is."""

    name = forms.CharField(label=pgettext_lazy("of a thing", "Name"), max_length=80)
    category = forms.CharField(label=_("Category"), max_length=40, required=False)
    team = forms.ModelChoiceField(
        Team.objects.none(), label=_("Team"), required=False, empty_label=_("For everybody")
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=Macro.Channel, required=False)
    body_ru = forms.CharField(
        label=_("Text in Russian"), required=False, max_length=10_000,
        widget=forms.Textarea({"rows": 6, "lang": "ru"}),
    )  # fmt: skip
    body_en = forms.CharField(
        label=_("Text in English"), required=False, max_length=10_000,
        widget=forms.Textarea({"rows": 6, "lang": "en"}),
    )  # fmt: skip
    reason = forms.CharField(
        label=_("Why it stays as it is"), required=False, max_length=300,
        help_text=_("Only when there are warnings; kept with the macro."),
    )  # fmt: skip

    def __init__(self, *args: object, user: User, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        own = team_ids(user)
        teams = Team.objects.order_by("name")
        field = self.fields["team"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = teams if own is None else teams.filter(pk__in=own)

    @classmethod
    def of(cls, macro: Macro, user: User) -> "MacroForm":
        """The form of a macro as it stands."""
        names = ("name", "category", "team", "channel", "body_ru", "body_en")
        initial = {name: getattr(macro, name) for name in names}
        return cls(initial=initial | {"reason": macro.override.get("reason", "")}, user=user)

    @property
    def written(self) -> Written:
        """What was typed; only of a valid form."""
        data = self.cleaned_data
        return Written(
            name=data["name"], body_ru=data["body_ru"], body_en=data["body_en"],
            category=data["category"], team=data["team"], channel=data["channel"],
        )  # fmt: skip
