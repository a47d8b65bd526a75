"""What customers read on their page: the four states, what goes on, what the date is."""

import datetime as dt
import re

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.lib.templatetags.words import moment
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.selectors.choices import Choice
from nanni_desk.recovery.sums import money
from nanni_desk.status.standing import Kind, Standing, What, When

STATES: dict[str, str | Promise] = {
    Kind.IN_WORK: gettext_lazy("We are working on it"),
    Kind.YES: gettext_lazy("Decided: yes"),
    Kind.NO: gettext_lazy("Decided: no"),
}
#: A state of waiting says for whom.
WAITING: dict[str, str | Promise] = {
    What.YOUR_CHOICE: gettext_lazy("Waiting for your choice"),
    What.OUR_MANAGER: gettext_lazy("Waiting for our manager’s decision"),
    What.YOUR_WORD: gettext_lazy("Waiting for a word from you"),
    What.PAUSED: gettext_lazy("Waiting for you, as you asked"),
    What.UNREACHED: gettext_lazy("Waiting for a word from you"),
    What.LAWYERS: gettext_lazy("Waiting for our lawyers"),
}
SAID: dict[str, str | Promise] = {
    What.TAKEN_UP: gettext_lazy("A person of ours is finding out what went wrong."),
    What.FACTS: gettext_lazy(
        "We are going through messages, calls and records so that we don’t have to guess."
    ),
    What.REMEDY: gettext_lazy("We know what happened and are choosing how to make it good."),
    What.SECOND_LOOK: gettext_lazy(
        "You disagree with what we offered. Another person decides this time."
    ),
    What.YOUR_CHOICE: gettext_lazy("Choose below what suits you."),
    What.OUR_MANAGER: gettext_lazy("What we want to offer you needs a manager’s yes."),
    What.YOUR_WORD: gettext_lazy("We have answered. If anything is left, write to us."),
    What.PAUSED: gettext_lazy("We have put it aside until the day you named."),
    What.UNREACHED: gettext_lazy("We could not reach you. Write below how it suits you best."),
    What.LAWYERS: gettext_lazy("Our lawyers look at one question. Your terms go on all the same."),
    What.AGREED: gettext_lazy("You have chosen, and we do it:"),
    What.ALL_GIVEN: gettext_lazy("Everything agreed is done. Is all well now?"),
    What.DONE: gettext_lazy("Everything agreed is done."),
    What.REFUSED: gettext_lazy(
        "We can’t give what was asked for. The reason is in our reply; if you disagree, say so "
        "below and another person decides."
    ),
    What.MONEY_ASKED: gettext_lazy("We are checking your demand for money back."),
    What.MONEY_COMES: gettext_lazy("You get your money back."),
    What.MONEY_PAID: gettext_lazy("The money has been sent to you."),
    What.ANSWERING: gettext_lazy("Your message is here, a person of ours answers it."),
    What.PROMISED: gettext_lazy("We keep what we promised you."),
    What.ANSWERED: gettext_lazy("Everything you asked has been answered."),
}
_LATE = gettext_lazy("We are late with this. That is our fault, not yours.")


def headline(standing: Standing) -> str:
    """The state in words."""
    if standing.kind == Kind.WAITING:
        return str(WAITING[standing.what])
    return str(STATES[standing.kind])


def sentence(standing: Standing) -> str:
    """What goes on."""
    said = str(SAID[standing.what])
    return f"{_LATE} {said}" if standing.late else said


def dated(standing: Standing, now: dt.datetime) -> str:
    """What happens at the date, and the date: «Следующая новость: до 5 мая в 14:05»."""
    told = {
        When.NEWS_BY: _("The next news reaches you by then: %(day)s."),
        When.REMIND_AT: _("No hurry. We write to you again %(day)s."),
        When.DONE_BY: _("Done by: %(day)s."),
        When.SILENCE_UNTIL: _("If you write nothing until %(day)s, we take it that all is well."),
        When.SINCE: _("So since %(day)s."),
    }[standing.when]
    return told % {"day": named(standing.at, now)}


def named(at: dt.datetime, now: dt.datetime) -> str:
    """A moment that is never without its day."""
    said = moment(at, now)
    is_today = timezone.localtime(at).date() == timezone.localtime(now).date()
    return _("today at %(clock)s") % {"clock": said} if is_today else said


def our_clock(now: dt.datetime) -> str:
    """The zone that every time on the page is told in: ``UTC+3``, ``UTC-3:30``."""
    minutes = int((timezone.localtime(now).utcoffset() or dt.timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def described(offer: Choice | Remedy) -> str:
    """What is offered or was chosen, with its sum unless the text names it."""
    text = offer.text.strip().rstrip(".")
    if offer.amount is None:
        return text
    told = money(offer.amount, offer.currency)
    return text if _figures(told) in _figures(text) else f"{text}, {told}"


def _figures(text: str) -> str:
    return re.sub(r"\D", "", text)
