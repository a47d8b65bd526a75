"""Wording: numbers, dates and durations as people say them, in Russian and in English."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from math import floor, log10
from typing import Literal

from nanni.text.plurals import plural_form

Lang = Literal["ru", "en"]
Forms = tuple[tuple[str, str, str], tuple[str, str]]

_NB = "\xa0"
_MINUTE, _HOUR = 60, 3600
#: Seconds of a working day in which a wait is told; a wait of less than two is told in hours.
WORKING_DAY = 9 * _HOUR
_DAYS_FROM = 2
_WHOLE = 10
_SUM = re.compile(r"(\d+(?:\.\d+)?) ([A-Z]{3})")
_DAYS = re.compile(r"P(\d+)D( working)?")
_CLOCKS = re.compile(r"(?:([a-z]{2}(?:[-,][a-z]{2})*) )?(\d\d:\d\d-\d\d:\d\d)")
_LEADING_ZERO = re.compile(r"\b0(?=\d:)")
_WEEK = {"mo": "пн", "tu": "вт", "we": "ср", "th": "чт", "fr": "пт", "sa": "сб", "su": "вс"}
_CURRENCIES = {"RUB": "₽", "USD": "$", "EUR": "€"}
_ANSWERS = {"yes": ("есть", "yes"), "no": ("нет", "no"), "0": ("бесплатно", "free")}
_MONTHS: Mapping[Lang, tuple[str, ...]] = {
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}

NOUNS: Mapping[str, Forms] = {
    "conversations": (("разговор", "разговора", "разговоров"), ("conversation", "conversations")),
    "conversations-of": (
        ("разговора", "разговоров", "разговоров"),
        ("conversation", "conversations"),
    ),
    "conversations-in": (
        ("разговоре", "разговорах", "разговорах"),
        ("conversation", "conversations"),
    ),
    "messages": (("сообщение", "сообщения", "сообщений"), ("message", "messages")),
    "files": (("файл", "файла", "файлов"), ("file", "files")),
    "findings": (("замечание", "замечания", "замечаний"), ("finding", "findings")),
    "times": (("раз", "раза", "раз"), ("time", "times")),
    "records": (("запись", "записи", "записей"), ("record", "records")),
    "working-days": (
        ("рабочий день", "рабочих дня", "рабочих дней"),
        ("working day", "working days"),
    ),
    "days": (("день", "дня", "дней"), ("day", "days")),
    "forgotten": (
        ("забытый разговор", "забытых разговора", "забытых разговоров"),
        ("forgotten conversation", "forgotten conversations"),
    ),
    "open_questions": (
        ("вопрос без ответа", "вопроса без ответа", "вопросов без ответа"),
        ("question nobody answered", "questions nobody answered"),
    ),
    "broken_promises": (
        ("нарушенное обещание", "нарушенных обещания", "нарушенных обещаний"),
        ("broken promise", "broken promises"),
    ),
    "open_promises": (
        ("обещание ещё в силе", "обещания ещё в силе", "обещаний ещё в силе"),
        ("promise still stands", "promises still stand"),
    ),
    "wrong_facts": (
        ("неверный факт", "неверных факта", "неверных фактов"),
        ("thing told wrong", "things told wrong"),
    ),
    "stale_facts": (
        ("устаревший факт", "устаревших факта", "устаревших фактов"),
        ("outdated fact", "outdated facts"),
    ),
    "boiling": (
        ("клиент вскипел", "клиента вскипели", "клиентов вскипели"),
        ("customer came to the boil", "customers came to the boil"),
    ),
    "asked_again": (
        ("пришлось повторять", "пришлось повторять", "пришлось повторять"),
        ("had to repeat themselves", "had to repeat themselves"),
    ),
    "reminders": (
        ("напоминание", "напоминания", "напоминаний"),
        ("reminder", "reminders"),
    ),
    "faults": (("замечание", "замечания", "замечаний"), ("fault", "faults")),
    "failed": (
        ("разговор не удался по сути", "разговора не удались по сути", "разговоров не удались"),
        ("conversation failed in substance", "conversations failed in substance"),
    ),
    "waits": (("ожидание", "ожидания", "ожиданий"), ("wait", "waits")),
    "contacts": (("случай", "случая", "случаев"), ("case", "cases")),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """How a report speaks.

    Args:
        lang: its language.
        zone: the zone its times are told in.
        now: the moment it speaks at; a date of another year names the year.
        day: seconds of a working day, in which long waits are told.
    """

    lang: Lang
    zone: tzinfo = UTC
    now: datetime | None = None
    day: float = WORKING_DAY

    def number(self, value: float) -> str:
        r"""A number with its thousands apart; a fraction has one digit and only when it is small.

        >>> Wording("ru").number(12345.6), Wording("en").number(3.25)
        ('12\xa0346', '3.2')
        """
        if value != floor(value) and abs(value) < _WHOLE:
            said = f"{value:.1f}"
        else:
            said = f"{round(value):,}".replace(",", _NB if self.lang == "ru" else ",")
        return said.replace(".", ",") if self.lang == "ru" else said

    def noun(self, number: int, key: str) -> str:
        """The noun alone, in the form that goes with the number."""
        russian, english = NOUNS[key]
        return russian[plural_form(number)] if self.lang == "ru" else english[number != 1]

    def count(self, number: int, key: str) -> str:
        r"""A number with its noun.

        >>> Wording("ru").count(21, "conversations")
        '21\xa0разговор'
        """
        return f"{self.number(number)}{_NB}{self.noun(number, key)}"

    def share(self, hits: int, of: int) -> str:
        """A share in per cent; a small one is not rounded away to nothing."""
        if not of:
            return "—"
        value = 100 * hits / of
        digits = 1 if 0 < value < 1 and log10(value) >= -1 else 0
        said = f"{value:.{digits}f}" if value == 0 or value >= 0.1 else "<0.1"  # noqa: PLR2004
        return f"{said.replace('.', ',')}{_NB}%" if self.lang == "ru" else f"{said}%"

    def date(self, day: date) -> str:
        """A day: «2 марта», with the year when it is not this one."""
        said = f"{day.day}{_NB}{_MONTHS[self.lang][day.month - 1]}"
        if self.now is not None and day.year == self.local(self.now).year:
            return said
        return f"{said} {day.year}"

    def local(self, at: datetime) -> datetime:
        """The moment on the report's clocks."""
        return at.astimezone(self.zone)

    def moment(self, at: datetime | None) -> str:
        """A moment: «2 марта, 9:05»; a midnight is a day, exports that know only days say so."""
        if at is None:
            return ""
        here = self.local(at)
        if (here.hour, here.minute, here.second) == (0, 0, 0):
            return self.date(here.date())
        return f"{self.date(here.date())}, {here.hour}:{here.minute:02}"

    def period(self, first: datetime, last: datetime) -> str:
        """From one day to another: «2–31 марта 2026»."""
        one, two = self.local(first).date(), self.local(last).date()
        months = _MONTHS[self.lang]
        end = f"{two.day}{_NB}{months[two.month - 1]} {two.year}"
        if one == two:
            return end
        if (one.year, one.month) == (two.year, two.month):
            return f"{one.day}–{end}"
        start = f"{one.day}{_NB}{months[one.month - 1]}"
        if one.year != two.year:
            start += f" {one.year}"
        return f"{start} – {end}"

    def value(self, said: str) -> str:
        r"""A claim's value: «500 ₽» for ``500 RUB``, «7 дней» for ``P7D``; others as they are.

        >>> Wording("ru").value("P7D"), Wording("en").value("su 09:00-15:00")
        ('7\xa0дней', 'Su 9:00–15:00')
        """
        if found := _SUM.fullmatch(said):
            return f"{self.number(float(found[1]))}{_NB}{_CURRENCIES.get(found[2], found[2])}"
        if found := _DAYS.fullmatch(said):
            return self.count(int(found[1]), "working-days" if found[2] else "days")
        if found := _CLOCKS.fullmatch(said):
            return self._days(found[1]) + _LEADING_ZERO.sub("", found[2]).replace("-", "–")
        return _ANSWERS.get(said, (said, said))[self.lang == "en"]

    def _days(self, said: str | None) -> str:
        """Days of the week before their hours: «вс », "Su "."""
        if not said:
            return ""
        russian = self.lang == "ru"
        days = (_WEEK.get(d, d) if russian else d.capitalize() for d in re.split("[-,]", said))
        return ("–" if "-" in said else ", ").join(days) + " "

    def length(self, seconds: float) -> str:
        """A working time: «45 с», «38 мин», «2 ч 5 мин», «12 рабочих дней»."""
        names = ("ч", "мин", "с") if self.lang == "ru" else ("h", "min", "s")
        whole = round(seconds)
        if whole < _MINUTE:
            return f"{whole}{_NB}{names[2]}"
        if whole < _HOUR:
            minutes, rest = divmod(whole, _MINUTE)
            tail = f" {rest}{_NB}{names[2]}" if rest and minutes < 2 else ""  # noqa: PLR2004
            return f"{minutes}{_NB}{names[1]}{tail}"
        if whole >= _DAYS_FROM * self.day:
            noun = "days" if self.day >= 24 * _HOUR else "working-days"
            return self.count(round(whole / self.day), noun)
        hours, rest = divmod(whole, _HOUR)
        minutes = rest // _MINUTE
        tail = f" {minutes}{_NB}{names[1]}" if minutes else ""
        return f"{hours}{_NB}{names[0]}{tail}"
