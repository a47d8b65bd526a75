"""Forms of inboxes and tokens."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import Team
from nanni_desk.api.models import Scope
from nanni_desk.channels.widget.options import OWN_WORDS
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


def _words(label: Any, **more: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=300, required=False, **more)


class WidgetForm(InboxForm):
    """A chat on a site."""

    origins = forms.CharField(
        label=_("Sites"), widget=forms.Textarea({"rows": 3}), required=False,
        help_text=_("One address a line, such as https://example.org. It opens nowhere else."),
    )  # fmt: skip
    identity_required = forms.BooleanField(
        label=_("Only customers whom the site vouches for"), required=False
    )
    greeting_ru = _words(_("Greeting in Russian"), help_text=_("Without one, ours is used."))
    greeting_en = _words(_("Greeting in English"))
    bot_name_ru = _words(
        _("What the program is called in Russian"),
        help_text=_("It only asks what happened; its name must say that it is a program."),
    )
    bot_name_en = _words(_("What the program is called in English"))
    notice = _words(
        _("Notice above the chat"),
        help_text=_("Times as {{opens}} or {{wait}}: a time that is written out is wrong soon."),
    )
    notice_when = forms.ChoiceField(
        label=_("Shown to"), required=False,
        choices=[
            ("always", _("everybody")),
            ("unverified", _("those whom the site does not vouch for")),
            ("verified", _("those whom the site vouches for")),
            ("staffed", _("everybody, while people are there")),
            ("unstaffed", _("everybody, while nobody is there")),
        ],
    )  # fmt: skip
    notice_until = forms.DateField(
        label=_("Last day of the notice"), required=False, widget=forms.DateInput({"type": "date"})
    )
    own = ("origins", "identity_required")

    def values(self) -> dict[str, Any]:
        """The sites as a list, words by language, the notice if there is one."""
        data = self.cleaned_data
        values = super().values() | {"origins": data["origins"].split()}
        if "greeting_ru" in self.data:
            values["words"] = {
                language: {name: data[f"{name}_{language}"] for name in OWN_WORDS}
                for language in ("ru", "en")
            }
        if "notice" in self.data:
            values["notices"] = [self._notice()] if data["notice"] else []
        return values

    def _notice(self) -> dict[str, str]:
        until = self.cleaned_data["notice_until"]
        return {
            "text": self.cleaned_data["notice"],
            "when": self.cleaned_data["notice_when"] or "always",
            "until": until.isoformat() if until else "",
        }

    @classmethod
    def shown(cls, kept: dict[str, Any]) -> dict[str, Any]:
        """One site a line; of several notices the first."""
        notice: dict[str, str] = next(iter(kept.get("notices", ())), {})
        return super().shown(kept) | {
            "origins": "\n".join(kept.get("origins", ())),
            **{
                f"{name}_{language}": words
                for language, own in kept.get("words", {}).items()
                for name, words in own.items()
            },
            "notice": notice.get("text", ""),
            "notice_when": notice.get("when", "always"),
            "notice_until": notice.get("until", ""),
        }


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
