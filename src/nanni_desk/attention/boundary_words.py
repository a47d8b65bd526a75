"""What a customer is told at each step of the boundary flow: honest, short, in their language."""

import datetime as dt
from collections.abc import Callable

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from nanni_desk.attention.models import Boundary


def warning(language: str) -> str:
    """The boundary, named once."""
    return _in(language, lambda: _(
        "I will go on with your question. One request: no insults, please. A person reads here."
    ))  # fmt: skip


def writing(language: str) -> str:
    """From now on in writing."""
    return _in(language, lambda: _(
        "From here on we answer in writing, without calls. Your question stays open."
    ))  # fmt: skip


def colleague(language: str, name: str) -> str:
    """Somebody else goes on; by name when it is known who."""
    if not name:
        return _in(language, lambda: _(
            "A colleague of mine goes on from here and sees everything you wrote: there is nothing"
            " to repeat."
        ))  # fmt: skip
    return _in(language, lambda: _(
        "%(name)s goes on from here and sees everything you wrote: there is nothing to repeat."
    ) % {"name": name})  # fmt: skip


def limited(language: str, limit: str, until: dt.datetime, reason: str) -> str:
    """The limit, its day, its reason, and the way to a second look."""
    return _in(language, lambda: _(
        "Up to and including %(day)s: %(limit)s. The reason: %(reason)s. We read all your messages"
        " and your question stays open. If you disagree, reply with the word “appeal”: somebody"
        " else decides."
    ) % {"day": _day(until), "reason": reason.rstrip("."),
         "limit": _lower(str(Boundary.Limit(limit).label))})  # fmt: skip


def appealed(language: str, by: dt.datetime) -> str:
    """The appeal has arrived."""
    return _in(language, lambda: _(
        "Your appeal has arrived. Somebody who did not set the limit decides, and writes to you"
        " before %(time)s."
    ) % {"time": _clock(by)})  # fmt: skip


def to_decide(language: str) -> str:
    """The promise in the ledger that follows from an appeal."""
    return _in(language, lambda: _("Decide the appeal against the limit"))


def decided(language: str, upheld_until: dt.datetime | None, reason: str) -> str:
    """What became of the appeal."""
    reason = reason.rstrip(".")
    if upheld_until is None:
        return _in(language, lambda: _("The limit is lifted. The reason: %(reason)s.")
                   % {"reason": reason})  # fmt: skip
    return _in(language, lambda: _(
        "The limit stays up to and including %(day)s. The reason: %(reason)s."
    ) % {"day": _day(upheld_until), "reason": reason})  # fmt: skip


def ended(language: str) -> str:
    """The limit has come to its day."""
    return _in(language, lambda: _("The limit has ended: we answer as usual again."))


def _in(language: str, say: Callable[[], str]) -> str:
    with translation.override(language or settings.LANGUAGE_CODE):
        return say()


def _clock(at: dt.datetime) -> str:
    """The day is always named: the customer may read it on another one."""
    here = timezone.localtime(at)
    return _("%(clock)s on %(day)s") % {"clock": f"{here.hour}:{here.minute:02}", "day": _day(at)}


def _day(at: dt.datetime) -> str:
    return date_format(timezone.localtime(at), pgettext("day and month", "j E"))


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
