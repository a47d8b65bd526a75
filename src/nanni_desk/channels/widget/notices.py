"""Notices above a conversation: made from what is so now, never left standing when it no longer is.

A notice that tells somebody to wait for a check that he passed long ago is worse than none
(S3-27). Therefore a notice says for whom it holds, ends by itself, and names what changes by
variables that are filled at the moment of showing.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import CannotDo

WHEN = ("always", "unverified", "verified", "staffed", "unstaffed")
VARIABLES = ("opens", "place", "wait")
#: Nobody knows what will be so in three months.
_LONGEST = dt.timedelta(days=92)
_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
#: A time or length written out is true on the day of writing only.
_FROZEN = re.compile(
    r"\b\d{1,2}[:.]\d{2}\b|\b\d+\s*(?:мин|час|дн|день|дня|min|hour|day)|"
    r"\b(?:сегодня|завтра|вчера|скоро|today|tomorrow|soon)\b|"
    r"\b(?:один|два|две|три|пять|one|two|three|five)\s+(?:минут|час|дн|minute|hour|day)",
    re.IGNORECASE,
)


class NoticeRefused(CannotDo):
    """A notice that would tell something untrue, at once or later; says why."""

    code = "notice"

    def __init__(self, text: str | Promise) -> None:
        super().__init__(text, field="notice")


class Notice(NamedTuple):
    """A sentence and when it holds.

    Args:
        text: with variables in double braces.
        when: one of ``WHEN``.
        until: the last day on which it is shown, ISO.
    """

    text: str
    when: str
    until: str


def read_notice(given: Mapping[str, Any], now: dt.datetime) -> Notice:
    """A notice that may be kept.

    Raises:
        NoticeRefused: it is stale, has no end, names an unknown variable, or writes out a time
            that will be wrong tomorrow.
    """
    text = " ".join(str(given.get("text", "")).split())[:300]
    when, until = str(given.get("when", "")), str(given.get("until", ""))
    if when not in WHEN or not text:
        raise NoticeRefused(_("Say what the notice tells and for whom it holds."))
    unknown = set(_VARIABLE.findall(text)) - set(VARIABLES)
    if unknown:
        raise NoticeRefused(_("Nobody knows the variable %(name)s.") % {"name": min(unknown)})
    if _FROZEN.search(_VARIABLE.sub("", text)):
        raise NoticeRefused(
            _("A time that is written out will be wrong soon: use {{opens}} or {{wait}}.")
        )
    _check_end(until, now)
    return Notice(text, when, until)


def _check_end(until: str, now: dt.datetime) -> None:
    try:
        last = dt.date.fromisoformat(until)
    except ValueError:
        raise NoticeRefused(_("Say on which day the notice ends.")) from None
    if last < now.date():
        raise NoticeRefused(_("The notice ended on %(day)s.") % {"day": last})
    if last > now.date() + _LONGEST:
        raise NoticeRefused(_("A notice holds for three months at most; look at it again then."))


def shown(
    notices: tuple[Notice, ...], states: frozenset[str], values: Mapping[str, str], today: dt.date
) -> list[str]:
    """The notices that are true now, filled; one whose variable has no value says nothing.

    Args:
        notices: all of them.
        states: what holds now, out of ``WHEN``.
        values: the variables that are known now.
        today: the day here.
    """
    return [
        _VARIABLE.sub(lambda match: values[match[1]], notice.text)
        for notice in notices
        if notice.when in states | {"always"}
        and dt.date.fromisoformat(notice.until) >= today
        and all(values.get(name) for name in _VARIABLE.findall(notice.text))
    ]
