"""Naming a time to the customer: the words for the draft, and a few times to choose from.

These words go into replies, so they are in the customer's language, whatever the writer's pages
are in; the engine reads them back as the same moment.
"""

import datetime as dt
from typing import NamedTuple

from django.utils.translation import gettext as _

from nanni.dialogue.calendars import Calendar

_MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "en": "January February March April May June July August September October November December",
}
_DAY = {"ru": ("сегодня", "завтра"), "en": ("today", "tomorrow")}
_BY = {"ru": "до", "en": "by"}
_SOON = dt.timedelta(minutes=30)
_LATER = dt.timedelta(hours=2)
_GRAIN_MINUTES = 5
#: After opening there is an hour to find out what was promised the day before.
_AFTER_OPENING = dt.timedelta(hours=1)
_LONGEST_QUOTE = 80


class Term(NamedTuple):
    """A time that can be promised.

    Args:
        at: the moment.
        label: how the writer's page calls it.
        words: how the reply names it.
        sentence: a sentence for the reply that promises an answer by then.
    """

    at: dt.datetime
    label: str
    words: str
    sentence: str


def words_for(at: dt.datetime, now: dt.datetime, language: str, calendar: Calendar) -> str:
    """The words that name a moment in a reply.

    >>> noon = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)
    >>> words_for(noon + dt.timedelta(hours=3), noon, "ru", Calendar())
    'сегодня до 15:00'
    >>> words_for(noon + dt.timedelta(days=3), noon, "en", Calendar())
    'by 12:00 on 6 March'
    """
    here, today = calendar.local(at), calendar.local(now).date()
    clock = f"{here.hour}:{here.minute:02}"
    days = (here.date() - today).days
    if days in {0, 1}:
        return f"{_DAY[language][days]} {_BY[language]} {clock}"
    date = f"{here.day} {_MONTHS[language].split()[here.month - 1]}"
    if here.year != today.year:
        date += f" {here.year}"
    return f"{date} до {clock}" if language == "ru" else f"by {clock} on {date}"


def term(
    at: dt.datetime, now: dt.datetime, language: str, calendar: Calendar, question: str = ""
) -> Term:
    """A time to promise an answer by.

    Args:
        at: the moment.
        now: when it is said.
        language: of the reply.
        calendar: on whose clocks it is named.
        question: the customer's words that it is about; empty when there is nothing to confuse.
    """
    words = words_for(at, now, language, calendar)
    quote = " ".join(question.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
    if language == "ru":
        sentence = f"По вопросу «{quote}» отвечу {words}." if quote else f"Уточню и отвечу {words}."
    elif quote:
        sentence = f"About “{quote}”: I’ll reply {words}."
    else:
        sentence = f"I’ll check and reply {words}."
    return Term(at, "", words, sentence)


def offered(now: dt.datetime, language: str, calendar: Calendar, question: str = "") -> list[Term]:
    """Times to choose from: soon, later today, and the next working day, as far as we work."""
    labels = ((_SOON, _("in half an hour")), (_LATER, _("in two hours")))
    found = [
        term(_rounded(now + length), now, language, calendar, question)._replace(label=label)
        for length, label in labels
        if _is_open(_rounded(now + length), calendar)
    ]
    morning = _next_morning(now, calendar)
    days = (morning.date() - calendar.local(now).date()).days
    label = _("tomorrow morning") if days == 1 else _("on the next working day")
    return [*found, term(morning, now, language, calendar, question)._replace(label=label)]


def _rounded(at: dt.datetime) -> dt.datetime:
    over = dt.timedelta(
        minutes=at.minute % _GRAIN_MINUTES, seconds=at.second, microseconds=at.microsecond
    )
    return at - over + (dt.timedelta(minutes=_GRAIN_MINUTES) if over else dt.timedelta())


def _is_open(at: dt.datetime, calendar: Calendar) -> bool:
    here = calendar.local(at)
    clock = here.time()
    return any(
        stretch.opens <= clock and (clock <= stretch.closes or stretch.closes == dt.time())
        for stretch in calendar.working_hours(here.date())
    )


def _next_morning(now: dt.datetime, calendar: Calendar) -> dt.datetime:
    day = calendar.local(now).date()
    for _step in range(30):
        day += dt.timedelta(days=1)
        if hours := calendar.working_hours(day):
            return calendar.at(day, hours[0].opens) + _AFTER_OPENING
    return calendar.at(day, dt.time(10))
