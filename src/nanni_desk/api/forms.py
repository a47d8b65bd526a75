"""Forms of inboxes and tokens."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import Team
from nanni_desk.api.models import Scope
from nanni_desk.conversations.models import Inbox
from nanni_desk.conversations.services.inboxes import Described


class InboxForm(forms.Form):
    """What all inboxes have; a kind's own settings are added by its form below."""

    name = forms.CharField(label=pgettext_lazy("of a thing", "Name"), max_length=80)
    team = forms.ModelChoiceField(
        Team.objects.order_by("name"), label=_("Team"), help_text=_("Its queue takes what arrives.")
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    #: What an owner sets about this kind, checked by ``clean_settings`` of the channel.
    own: tuple[str, ...] = ()

    def values(self) -> dict[str, Any]:
        """The kind's own settings as the channel wants them."""
        return {name: self.cleaned_data[name] for name in self.own}

    def described(self, checked: dict[str, Any]) -> Described:
        """The inbox as it shall be; ``checked`` are the channel's settings."""
        data = self.cleaned_data
        return Described(
            data["name"], data["team"], data["language"], checked, data.get("is_active", True)
        )

    @classmethod
    def of(cls, inbox: Inbox) -> "InboxForm":
        """The form of an inbox as it stands."""
        known = {name: getattr(inbox, name) for name in ("name", "team", "language", "is_active")}
        return cls(initial=known | cls.shown(inbox.settings))

    @classmethod
    def shown(cls, kept: dict[str, Any]) -> dict[str, Any]:
        """Kept settings as the form's fields show them."""
        return {name: kept[name] for name in cls.own if name in kept}


class WidgetForm(InboxForm):
    """A chat on a site."""

    origins = forms.CharField(
        label=_("Sites"), widget=forms.Textarea({"rows": 3}), required=False,
        help_text=_("One address a line, such as https://example.org. It opens nowhere else."),
    )  # fmt: skip
    identity_required = forms.BooleanField(
        label=_("Only customers whom the site vouches for"), required=False
    )
    own = ("origins", "identity_required")

    def values(self) -> dict[str, Any]:
        """The sites as a list."""
        return super().values() | {"origins": self.cleaned_data["origins"].split()}

    @classmethod
    def shown(cls, kept: dict[str, Any]) -> dict[str, Any]:
        """One site a line."""
        return super().shown(kept) | {"origins": "\n".join(kept.get("origins", ()))}


class CallbackForm(InboxForm):
    """A connection to another system."""

    url = forms.CharField(
        label=_("Where replies are posted"), max_length=2000, required=False,
        widget=forms.URLInput({"placeholder": "https://"}),
        help_text=_("An https address of the other system. Without it nothing can be answered."),
    )  # fmt: skip
    own = ("url",)


class TokenForm(forms.Form):
    """What a program may do with an inbox."""

    name = forms.CharField(
        label=pgettext_lazy("of a thing", "Name"),
        max_length=80,
        help_text=_("Which program it is: “Booking form”."),
    )
    scopes = forms.MultipleChoiceField(
        label=_("It may"), choices=Scope, widget=forms.CheckboxSelectMultiple
    )


FORMS: dict[str, type[InboxForm]] = {"widget": WidgetForm, "callback": CallbackForm}
