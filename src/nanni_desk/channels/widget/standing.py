"""What the customer is told about how things stand: one true state, with a date (S0-20)."""

import datetime as dt
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nanni_desk.attention.selectors import Estimate, customer_state, estimate
from nanni_desk.attention.selectors.state import State
from nanni_desk.channels.widget.notices import shown
from nanni_desk.channels.widget.options import options_of
from nanni_desk.channels.widget.selectors import is_customer, verified_email
from nanni_desk.channels.widget.times import Preposition, told
from nanni_desk.conversations.hours import calendar_of
from nanni_desk.conversations.models import Contact, Conversation, Inbox
from nanni_desk.lib.engine import local


class Standing(NamedTuple):
    """How things stand for the customer.

    Args:
        staffed: whether people answer at this hour.
        hours: the same in a sentence, with the time at which they do again.
        state: ``new``, ``in_work``, ``promised``, ``your_turn`` or ``closed``.
        text: the same in a sentence with its time; empty for ``new``.
        at: that time, ISO; empty for ``new``.
        place: place in the queue in words; empty when unknown.
        wait: how long until an answer, in words; empty when unknown.
        notices: what else is so now.
    """

    staffed: bool
    hours: str
    state: str = "new"
    text: str = ""
    at: str = ""
    place: str = ""
    wait: str = ""
    notices: tuple[str, ...] = ()


def standing_of(
    inbox: Inbox, contact: Contact | None, conversation: Conversation | None, now: dt.datetime
) -> Standing:
    """How things stand at this moment."""
    team = conversation.team if conversation else inbox.team
    opens_at = calendar_of(team or inbox.team).next_working_moment(now)
    staffed = opens_at <= now
    opens = "" if staffed else told("from", opens_at, now)
    begun = conversation if conversation and conversation.last_message else None
    guess = estimate(begun, now) if begun else None
    standing = Standing(
        staffed=staffed,
        hours=_("We are here.") if staffed else _("We answer %(when)s.") % {"when": opens},
        place=_place(guess),
        wait=_wait(guess),
        notices=_notices(inbox, contact, now, opens=opens, guess=guess),
    )
    return standing if begun is None else _stated(standing, begun, guess, opens_at, now)


def _stated(
    standing: Standing, conversation: Conversation, guess: Estimate | None, opens_at: dt.datetime,
    now: dt.datetime,
) -> Standing:  # fmt: skip
    state, at, late = customer_state(conversation, now)
    if state != "in_work":
        said, how = _settled(state)
    elif not standing.staffed:
        said, how, at = _("Your message is in the queue. We answer %(when)s."), "from", opens_at
    else:
        said, how = _("Your message is here. We answer %(when)s."), "by"
        if late:
            said = _("We are late, sorry. A person answers %(when)s.")
        elif guess is not None and guess.high is not None:
            at = max(at, now + guess.high)
    when = told(how, at, now)
    return standing._replace(state=state, text=said % {"when": when}, at=at.isoformat())


def _settled(state: State) -> tuple[str, Preposition]:
    if state == "promised":
        return _("We promised to come back to you %(when)s."), "by"
    if state == "closed":
        return _("Closed %(when)s. If anything is left, write here and it opens again."), "at"
    return _("The word is with you. If we hear nothing, we will ask how it went %(when)s."), "at"


def _place(guess: Estimate | None) -> str:
    return _("Your place in the queue: %(place)d") % {"place": guess.place} if guess else ""


def _wait(guess: Estimate | None) -> str:
    if guess is None or guess.low is None or guess.high is None:
        return ""
    low, high = (int(length.total_seconds() // 60) for length in (guess.low, guess.high))
    if low < 1:
        return ngettext("up to %(n)d minute", "up to %(n)d minutes", high) % {"n": high}
    words = ngettext("%(low)d to %(n)d minute", "%(low)d to %(n)d minutes", high)
    return words % {"low": low, "n": high}


def _notices(
    inbox: Inbox, contact: Contact | None, now: dt.datetime, *, opens: str, guess: Estimate | None
) -> tuple[str, ...]:
    known = contact is not None and (
        is_customer(inbox, contact) or verified_email(contact) != ""
    )  # fmt: skip
    states = {"verified" if known else "unverified", "unstaffed" if opens else "staffed"}
    values = {"opens": opens, "place": str(guess.place) if guess else "", "wait": _wait(guess)}
    notices = options_of(inbox).notices
    return tuple(shown(notices, frozenset(states), values, local(now).date()))
