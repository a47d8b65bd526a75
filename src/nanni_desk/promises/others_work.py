"""By whose hands a promise is kept: words that name the work of another department. Pure.

«Перезвоню» I do myself; «починим» and «курьер приедет» others do, and a date for it is theirs.
"""

import re

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Work(TextChoices):
    """Work that is rarely done by whoever answers the customer."""

    DELIVERY = "delivery", _("Delivery and couriers")
    VISIT = "visit", _("Technicians who come to the customer")
    REPAIR = "repair", _("Repairs and mending of faults")
    DEVELOPMENT = "development", _("Development of programs")
    MONEY = "money", _("Accounting and payments")
    OTHER = "other", _("Something else")


_WORDS: dict[Work, str] = {
    Work.DELIVERY: (
        r"курьер|достав(?:им|ят|ит|ка|ку|ки)\b|привез(?:ём|ем|ут|ёт|ет)\b|отгруз(?:им|ят|ит)\b"
        r"|склад\w*\s+(?:отправ|отгруз)|courier|driver will|warehouse will"
        r"|(?:will|['’]ll) (?:be )?(?:deliver|ship)"
    ),
    Work.VISIT: (
        r"(?:мастер|техник|монт[её]р|сантехник|электрик|замерщик|бригада)\w*"
        r"|technician|fitter|plumber|electrician"
    ),
    Work.DEVELOPMENT: r"разработчик|программист|айтишник|developers?\b|engineers?\b|dev team",
    Work.MONEY: (
        r"бухгалтери|бухгалтер\b|accounting|accounts department|finance (?:team|department)"
    ),
    Work.REPAIR: (
        r"(?:от|по)?чин(?:им|ят|ит)\b|отремонтиру(?:ем|ют|ет)\b|исправ(?:им|ят|ит)\b"
        r"|устран(?:им|ят|ит)\b|налад(?:им|ят|ит)\b|(?:will|['’]ll) (?:be )?(?:fix|repair|mend)"
    ),
}
#: «Узнаю у мастера», "I'll ask the courier": asking is one's own work.
_MINE = re.compile(
    r"\b(?:узна|уточн|спрош|провер|напиш|сообщ|позвон|перезвон|отвеч|скаж|переда|напомн)(?:у|ю|им|ем)\b"
    r"|\b(?:will|['’]ll) (?:ask|find out|check|let you know|write|call|tell|get back)",
    re.IGNORECASE,
)
_FIND = {work: re.compile(rf"\b(?:{words})", re.IGNORECASE) for work, words in _WORDS.items()}


def work_in(text: str) -> Work | None:
    """The kind of work that a promise names, when it is another department's; None otherwise.

    >>> work_in("Починим завтра").value, work_in("The courier will come tomorrow").value
    ('repair', 'delivery')
    >>> work_in("Узнаю у мастера и перезвоню вам до 15:00") is None
    True
    """
    for work, pattern in _FIND.items():
        if found := pattern.search(text):
            return None if _MINE.search(text, 0, found.start()) else work
    return None
