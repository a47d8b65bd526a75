"""Forms of people and their work: invitations, persons, teams, one's own profile."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import Role, Team, User

THEMES = [("", _("As on this device")), ("light", _("Light")), ("dark", _("Dark"))]


def _languages() -> forms.MultipleChoiceField:
    """Languages somebody answers in."""
    return forms.MultipleChoiceField(
        label=_("Answers in"), choices=settings.LANGUAGES, widget=forms.CheckboxSelectMultiple
    )


def _teams() -> "forms.ModelMultipleChoiceField[Team]":
    """The queues somebody works in."""
    return forms.ModelMultipleChoiceField(
        Team.objects.order_by("name"), label=_("Teams"), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip


class InviteForm(forms.Form):
    """Whom to invite, and as what."""

    email = forms.EmailField(label=_("E-mail"), max_length=254)
    role = forms.ChoiceField(label=_("Role"), choices=Role, initial=Role.AGENT)
    teams = _teams()


class PersonForm(forms.Form):
    """What an owner decides about a colleague."""

    role = forms.ChoiceField(label=_("Role"), choices=Role)
    title = forms.CharField(
        label=_("Title"), max_length=80, required=False,
        help_text=_("The real one, as in the firm's directory: customers are shown it."),
    )  # fmt: skip
    teams = _teams()
    languages = _languages()
    is_active = forms.BooleanField(
        label=_("May sign in"), required=False,
        help_text=_("Without it all sessions of this person end at once."),
    )  # fmt: skip

    @classmethod
    def of(cls, person: User) -> "PersonForm":
        """The form of a person as they are."""
        names = ("role", "title", "languages", "is_active")
        initial: dict[str, Any] = {name: getattr(person, name) for name in names}
        return cls(initial=initial | {"teams": person.teams.all()})


class TeamForm(forms.Form):
    """A team's name."""

    name = forms.CharField(label=pgettext_lazy("of a thing", "Name"), max_length=80)


class ProfileForm(forms.Form):
    """What a person decides about themselves."""

    name = forms.CharField(
        label=_("Name"), max_length=80, help_text=_("Customers see it beside your replies.")
    )
    languages = _languages()
    page_language = forms.ChoiceField(
        label=_("Language of the pages"), required=False,
        choices=[("", _("As on this device")), *settings.LANGUAGES],
    )  # fmt: skip
    theme = forms.ChoiceField(label=_("Theme"), choices=THEMES, required=False)
    sound = forms.BooleanField(label=_("Sound when somebody writes"), required=False)
    notices = forms.BooleanField(label=_("Notices on the desktop"), required=False)

    @classmethod
    def of(cls, person: User) -> "ProfileForm":
        """The form of a person as they are; sound and notices are on until switched off."""
        likes = person.preferences
        return cls(
            initial={
                "name": person.name,
                "languages": person.languages,
                "page_language": person.page_language,
                "theme": likes.get("theme", ""),
                "sound": likes.get("sound", True),
                "notices": likes.get("notices", True),
            }
        )


class PasswordForm(forms.Form):
    """A new password, and the old one as a proof that it is really you."""

    current = forms.CharField(
        label=_("Present password"),
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
    )
    password = forms.CharField(
        label=_("New password"), widget=forms.PasswordInput({"autocomplete": "new-password"}),
        help_text=_("At least 8 characters, not only digits, not a common word."),
    )  # fmt: skip


class AcceptForm(forms.Form):
    """How a newcomer introduces themselves."""

    name = forms.CharField(
        label=_("Name"), max_length=80, help_text=_("Customers see it beside your replies."),
        widget=forms.TextInput({"autocomplete": "name"}),
    )  # fmt: skip
    password = forms.CharField(
        label=_("Password"), widget=forms.PasswordInput({"autocomplete": "new-password"}),
        help_text=_("At least 8 characters, not only digits, not a common word."),
    )  # fmt: skip
    languages = _languages()
