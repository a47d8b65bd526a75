"""The forms of a fact, of its correction, of a file, and of telling people together."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.facts.models import Fact, Grade, Kind
from nanni_desk.facts.services.disclosing import MOST_PER_MINUTE
from nanni_desk.facts.written import Written

_LARGEST_FILE = 2 * 1024 * 1024


def _day(label: Any, help_text: Any = "") -> forms.DateField:
    widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=False, widget=widget, help_text=help_text)


class FactForm(forms.Form):
    """A line of the book."""

    name = forms.CharField(label=pgettext_lazy("of a thing", "Name"), max_length=120)
    kind = forms.ChoiceField(label=_("What it is"), choices=Kind)
    value = forms.CharField(
        label=_("Value"), max_length=200,
        help_text=_("As you would write it: 300 ₽, 14 days, mo-fr from 9 to 21, yes or no."),
    )  # fmt: skip
    subject = forms.CharField(
        label=_("How people speak of it"), required=False, max_length=2000,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("One way a line, in every language you answer in. Empty means the name."),
    )  # fmt: skip
    source = forms.CharField(
        label=_("Where it is written down"), required=False, max_length=300,
        help_text=_("Without a source it is shown as a guess."),
    )  # fmt: skip
    grade = forms.ChoiceField(label=_("How we know it"), choices=Grade, initial=Grade.MEASURED)
    valid_from = _day(_("True from"))
    valid_until = _day(_("True until"))
    owner = forms.ModelChoiceField(
        User.objects.filter(is_active=True).order_by("name"), label=_("Who answers for it"),
        required=False, empty_label=_("Nobody here"),
    )  # fmt: skip
    owner_name = forms.CharField(label=_("Or a department or firm"), required=False, max_length=80)
    review_at = _day(_("To be looked at again by"))
    note = forms.CharField(label=_("Note"), required=False, max_length=300)

    @classmethod
    def of(cls, fact: Fact) -> "FactForm":
        """The form of a fact as it stands."""
        names = set(cls.base_fields) - {"subject"}
        initial = {name: getattr(fact, name) for name in names}
        return cls(initial=initial | {"subject": "\n".join(fact.subject)})

    @property
    def written(self) -> Written:
        """What was typed; only of a valid form."""
        data = self.cleaned_data
        ways = tuple(way.strip() for way in data["subject"].splitlines() if way.strip())
        return Written(**data | {"subject": ways})


class CorrectionForm(forms.Form):
    """What is true instead, and since when the old value was not."""

    value = forms.CharField(
        label=_("What is true"), max_length=200, required=False,
        help_text=_("Empty when nobody knows yet: then the fact ends."),
    )  # fmt: skip
    wrong_since = _day(
        _("Wrong since"), _("Empty means always: everybody who was ever told is found.")
    )
    source = forms.CharField(
        label=_("Where the right value is written down"), required=False, max_length=300
    )
    why = forms.CharField(label=_("How it came about"), required=False, max_length=300)


class EditionForm(forms.Form):
    """A value that holds from a day on; the old one was true until then."""

    value = forms.CharField(label=_("New value"), max_length=200)
    since = forms.DateField(
        label=_("True from"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    source = forms.CharField(label=_("Where it is written down"), required=False, max_length=300)


class FileForm(forms.Form):
    """A book to take in."""

    file = forms.FileField(
        label=_("facts.toml or a CSV file"), widget=forms.FileInput({"accept": ".toml,.csv"})
    )

    def clean_file(self) -> Any:
        """Refuse what is too large to be a book."""
        file = self.cleaned_data["file"]
        if file.size > _LARGEST_FILE:
            raise forms.ValidationError(_("The file is too large to be a fact book."))
        return file


class BatchForm(forms.Form):
    """How fast people are told together."""

    per_minute = forms.IntegerField(
        label=_("At most so many a minute"), min_value=1, max_value=MOST_PER_MINUTE, initial=60
    )
