"""The owner's form of the table of authority: in roubles and percent, as people say them."""

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.recovery.authority import LIMITED, Authority, Impossible
from nanni_desk.recovery.catalogue import BY_RULE, Kind, Level

_MOST_ROUBLES = 10**10
LEVELS: dict[Level, str | Promise] = {
    Level.AGENT: _("Everybody who answers"),
    Level.SENIOR: _("A lead"),
    Level.HEAD: _("The head of support"),
    Level.OWNER: _("The owner alone"),
}
#: What of the table makes no sense -> what the owner is told.
_WHY: dict[str, str | Promise] = {
    "limits": _("A higher role never gives less than a lower one: look at the sums of one remedy."),
    "a_day": _("A higher role never gives less than a lower one: look at the sums of a day."),
    "bonus": _("A higher role never gives less than a lower one: look at the bonuses."),
    "begins": _("At least three remedies without money must stay everybody's."),
}


class AuthorityForm(forms.Form):
    """Limits, bonuses, rates, and from which role on a kind is given without asking."""

    cancellation_bonus = forms.IntegerField(
        label=_("On top of the sum, percent"), min_value=1, max_value=100
    )
    cancellation_most = forms.IntegerField(
        label=_("Without a yes from above up to, ₽"), min_value=0, max_value=_MOST_ROUBLES
    )
    rate_USD = forms.IntegerField(label=_("One dollar, ₽"), min_value=1, max_value=_MOST_ROUBLES)  # noqa: N815 - a code of ISO 4217
    rate_EUR = forms.IntegerField(label=_("One euro, ₽"), min_value=1, max_value=_MOST_ROUBLES)  # noqa: N815 - the same

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        heads = dict(zip(_COLUMNS, HEADS, strict=True))
        for level in LIMITED:
            for name, most in _COLUMNS.items():
                label = f"{LEVELS[level]}: {heads[name]}"
                self.fields[f"{name}_{level.name}"] = forms.IntegerField(
                    min_value=0, max_value=most, widget=forms.NumberInput({"aria-label": label})
                )
        for kind in Kind:
            if kind not in BY_RULE:
                self.fields[f"begins_{kind}"] = forms.ChoiceField(
                    label=kind.label, choices=[(level.name, LEVELS[level]) for level in Level]
                )

    @classmethod
    def of(cls, table: Authority) -> "AuthorityForm":
        """The form of a table as it stands."""
        shown: dict[str, Any] = {
            "cancellation_bonus": table.cancellation_bonus,
            "cancellation_most": table.cancellation_most // 100,
        }
        shown |= {f"rate_{code}": rate for code, rate in table.rates.items()}
        for level in LIMITED:
            shown[f"limits_{level.name}"] = table.limits[level] // 100
            shown[f"a_day_{level.name}"] = table.a_day[level] // 100
            shown[f"bonus_{level.name}"] = table.bonus[level]
        shown |= {f"begins_{k}": table.begins.get(k, Level.AGENT).name for k in Kind}
        return cls(initial=shown)

    @property
    def sums(self) -> list[tuple[str | Promise, list[forms.BoundField]]]:
        """The rows of limits: a role, and its three fields."""
        return [
            (LEVELS[level], [self[f"{name}_{level.name}"] for name in _COLUMNS])
            for level in LIMITED
        ]

    @property
    def kinds(self) -> list[forms.BoundField]:
        """From which role on each kind is given without asking."""
        return [self[f"begins_{kind}"] for kind in Kind if kind not in BY_RULE]

    @property
    def others(self) -> list[forms.BoundField]:
        """Rates of currencies, for comparing sums with limits."""
        return [self["rate_USD"], self["rate_EUR"]]

    def clean(self) -> dict[str, Any]:
        """Make the table, or tell what is wrong with it."""
        data = super().clean() or {}
        if not self.errors:
            try:
                self.table = _table(data)
            except Impossible as error:
                self.add_error(None, str(_WHY.get(error.what, _("These values can't be."))))
        return data


_COLUMNS = {"limits": _MOST_ROUBLES, "a_day": _MOST_ROUBLES, "bonus": 100}
#: What stands above the three fields of a role.
HEADS = (
    pgettext_lazy("a sum", "In one remedy, ₽"),
    pgettext_lazy("a sum", "Within a day, ₽"),
    _("Bonus, % of the price"),
)


def _table(data: dict[str, Any]) -> Authority:
    begins = {kind: Level[data[f"begins_{kind}"]] for kind in Kind if kind not in BY_RULE}
    return Authority(
        limits={level: data[f"limits_{level.name}"] * 100 for level in LIMITED},
        a_day={level: data[f"a_day_{level.name}"] * 100 for level in LIMITED},
        bonus={level: data[f"bonus_{level.name}"] for level in LIMITED},
        rates={"RUB": 1, "USD": data["rate_USD"], "EUR": data["rate_EUR"]},
        begins={kind: level for kind, level in begins.items() if level > Level.AGENT},
        cancellation_bonus=data["cancellation_bonus"],
        cancellation_most=data["cancellation_most"] * 100,
    )
