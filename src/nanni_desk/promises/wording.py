"""What pages call rhythms and kinds of work."""

from django.utils.dates import WEEKDAYS
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.promises.rhythm import Rhythm

_LAST_DAY = 31
#: On the which weekday: Russian bends them, and Wednesday and Friday differ from the others.
ON_WEEKDAYS: tuple[Promise, ...] = (
    gettext_lazy("every Monday"), gettext_lazy("every Tuesday"), gettext_lazy("every Wednesday"),
    gettext_lazy("every Thursday"), gettext_lazy("every Friday"), gettext_lazy("every Saturday"),
    gettext_lazy("every Sunday"),
)  # fmt: skip


def rhythm_in_words(rhythm: Rhythm) -> str:
    """Such as «every Monday by 12:00»."""
    if rhythm.every == "day":
        when = _("every working day")
    elif rhythm.every == "week":
        when = str(ON_WEEKDAYS[rhythm.weekday])
    elif rhythm.day == _LAST_DAY:
        when = _("on the last day of each month")
    else:
        when = _("on day %(day)d of each month") % {"day": rhythm.day}
    return _("%(when)s by %(clock)s") % {"when": when, "clock": f"{rhythm.at:%H:%M}"}


def weekdays() -> list[tuple[int, str]]:
    """The days of a week by number, Monday first."""
    return [(number, str(name)) for number, name in WEEKDAYS.items()]
