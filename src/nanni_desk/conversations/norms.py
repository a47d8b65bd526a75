"""How soon we owe what: the defaults of good service, by channel (DOMAIN section 4).

Working time throughout: the desk's calendar decides when a minute counts.
"""

import datetime as dt
from typing import NamedTuple

_minutes = lambda n: dt.timedelta(minutes=n)  # noqa: E731 - the table below reads as one


class Norms(NamedTuple):
    """The clocks of a channel.

    Args:
        first_reply: target for the first content of a person.
        next_reply: target for every later turn.
        hint: when the owner is reminded.
        alarm: when everybody sees it.
        lead: when it is handed to the lead.
        apology: when the customer is owed an apology and a time.
    """

    first_reply: dt.timedelta
    next_reply: dt.timedelta
    hint: dt.timedelta
    alarm: dt.timedelta
    lead: dt.timedelta
    apology: dt.timedelta

    @property
    def steps(self) -> tuple[dt.timedelta, ...]:
        """How long a customer has waited when each of the watchdog's ``STEPS`` is due."""
        return self.hint, self.alarm, self.lead


#: What happens while nobody answers, in order.
STEPS = ("hint", "alarm", "lead")
CHAT = Norms(*map(_minutes, (1, 1, 3, 5, 8, 15)))
MESSENGER = Norms(*map(_minutes, (15, 15, 30, 60, 120, 240)))
MAIL = Norms(*map(_minutes, (240, 240, 360, 480, 540, 540)))
_BY_KIND = {"widget": CHAT, "callback": MESSENGER, "mail": MAIL}

#: After an answer that covers everything, silence for so long is consent.
CHECK_BACK = dt.timedelta(hours=72)
#: A promise without a time is kept within a working day.
UNDATED_PROMISE = dt.timedelta(hours=9)
#: How long before its term the owner of a promise is reminded.
REMINDER = dt.timedelta(minutes=15)
#: A fact that is known and untold becomes a task (S1-15).
TELL = dt.timedelta(minutes=15)


def norms_of(kind: str) -> Norms:
    """The clocks of a kind of inbox."""
    return _BY_KIND.get(kind, MESSENGER)
