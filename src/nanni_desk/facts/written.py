"""A fact as people write it, and what the engine makes of it."""

import datetime as dt
from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni.model.facts import Fact as Known
from nanni.review.facts_file import FactError, fact_from
from nanni_desk.accounts.models import User
from nanni_desk.facts.models import Grade
from nanni_desk.lib.errors import CannotDo

#: What a value looks like, by kind.
EXAMPLES: dict[str, str | Promise] = {
    "price": gettext_lazy("300 ₽"),
    "fee": gettext_lazy("2 %"),
    "term": gettext_lazy("14 days"),
    "hours": gettext_lazy("mo-fr from 9 to 21, sat 10-18"),
    "address": gettext_lazy("12 Forest Street"),
    "contact": "+7 800 555-35-35",
    "feature": gettext_lazy("yes"),
}


class Unreadable(CannotDo):
    """The engine can make nothing of it; ``field`` is what to put right."""

    code = "unreadable"

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text, field=field)
        self.field = field


class Written(NamedTuple):
    """What a form or a line of a file holds; ``valid_from`` and the like are days."""

    name: str
    kind: str
    value: str
    subject: tuple[str, ...] = ()
    grade: str = Grade.GUESSED
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    source: str = ""
    owner: User | None = None
    owner_name: str = ""
    review_at: dt.date | None = None
    note: str = ""

    def read(self) -> Known:
        """What the engine makes of it.

        Raises:
            Unreadable: nothing.
        """
        settings: dict[str, Any] = {
            "name": self.name, "kind": self.kind, "value": self.value,
            "valid-from": self.valid_from, "valid-until": self.valid_until,
        }  # fmt: skip
        if self.subject:
            settings["subject"] = list(self.subject)
        try:
            return fact_from({key: value for key, value in settings.items() if value is not None})
        except FactError as refused:
            field = refused.key.replace("-", "_") or ("value" if self.name else "name")
            raise Unreadable(field, self._what_is_wrong(field)) from None

    def _what_is_wrong(self, field: str) -> str:
        if field == "value":
            example = EXAMPLES.get(self.kind, "")
            return _("This can't be read as a value of its kind. Write it like “%(example)s”.") % {
                "example": example
            }
        known = {
            "name": _("A fact needs a name."),
            "kind": _("There is no such kind of fact."),
            "subject": _("A way of speaking of it needs words."),
            "valid_until": _("The fact would end before it begins."),
        }
        return known.get(field, _("This can't be read."))

    @property
    def true_grade(self) -> str:
        """Without a source it is a guess, whatever anybody calls it (S3-62)."""
        return self.grade if self.source.strip() else Grade.GUESSED
