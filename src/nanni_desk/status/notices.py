"""The line in a chat that tells of a failure being made good."""

import datetime as dt
from typing import NamedTuple

from nanni_desk.conversations.models import Contact
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.states import State
from nanni_desk.status.selectors import Matter, address_of, is_told, told
from nanni_desk.status.wording import dated, headline


class Notice(NamedTuple):
    """A case in a line.

    Args:
        state: one of four states, in words.
        date: what happens when.
        url: the customer's page.
    """

    state: str
    date: str
    url: str


def notice_for(contact: Contact, now: dt.datetime) -> Notice | None:
    """What a customer whom we know is told of their open case; None without one."""
    found = Case.objects.select_related("owner", "conversation__team__hours")
    case = found.filter(contact=contact).exclude(state=State.CLOSED).first()
    if case is None or not is_told(case):
        return None
    standing = told(Matter(case.conversation, case), now).standing
    return Notice(headline(standing), dated(standing, now), address_of(case.conversation, now))
