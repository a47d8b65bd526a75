"""What happened to a conversation, told in words: thin lines of the thread, and its whole log."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from django.db.models import QuerySet
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.events.models import Event
from nanni_desk.events.selectors import of_conversation
from nanni_desk.lib.prepared import prepared
from nanni_desk.lib.templatetags.words import moment
from nanni_desk.reviews.selectors import reason_in_words


class Happening(NamedTuple):
    """Something that happened.

    Args:
        number: of the event.
        at: when.
        icon: a symbol of icons.svg.
        text: in words.
        level: ``danger``, ``warning`` or empty.
    """

    number: int
    at: dt.datetime
    icon: str
    text: str
    level: str = ""


class Names:
    """Names of people by number; asks the database once for those it does not know."""

    def __init__(self, known: Iterable[User | None]) -> None:
        self._names = {user.pk: user.name for user in known if user is not None}

    def learn(self, events: Sequence[Event]) -> None:
        """Get the names of everybody that these events speak of."""
        wanted = {_number(e.actor) for e in events} | {e.data.get("assignee") for e in events}
        missing = {n for n in wanted if n} - self._names.keys()
        if missing:
            found = User.objects.filter(pk__in=missing).values_list("pk", "name")
            self._names |= dict(found)

    def of(self, number: int | None) -> str:
        """A name; of somebody unknown none."""
        return self._names.get(number or 0, "")

    def actor(self, event: Event) -> str:
        """Who did it, if it was a person of ours."""
        return self.of(_number(event.actor))


def _number(actor: str) -> int | None:
    kind, _sep, number = actor.partition(":")
    return int(number) if kind == "user" and number.isdecimal() else None


def happenings(
    conversation: Conversation, names: Names, now: dt.datetime, *, all_of_them: bool = False
) -> list[Happening]:
    """What happened, oldest first; the thread shows only what changes its course."""
    events = (_everything if all_of_them else _in_thread)(conversation.pk)
    names.learn(events)
    told = (_tell(event, names, now) for event in events)
    return _without_repeats([one for one in told if one is not None])


def _without_repeats(found: list[Happening]) -> list[Happening]:
    """An assignment is told to both teams that it concerns: one line is enough."""
    kept: list[Happening] = []
    for one in found:
        if not kept or (kept[-1].at, kept[-1].text) != (one.at, one.text):
            kept.append(one)
    return kept


def _tell(event: Event, names: Names, now: dt.datetime) -> Happening | None:
    icon, words, level = _WORDS[event.kind]
    text = words(event, names, now)
    return Happening(event.id, event.at, icon, text, level) if text else None


#: Why the desk itself gave a conversation to somebody, or took it back.
_BY_ITSELF = {
    "queue": gettext_lazy("the queue gave it to who was free"),
    "full": gettext_lazy("everybody has as many as they can hold"),
    "lead": gettext_lazy("nobody had answered for too long"),
    "silent": gettext_lazy("nobody had answered for too long"),
    "away": gettext_lazy("its owner went away"),
    "boundary": gettext_lazy("a colleague takes over after an insult"),
}


def _assigned(event: Event, names: Names, _now: dt.datetime) -> str:
    actor, owner = names.actor(event), names.of(event.data.get("assignee"))
    reason = event.data.get("reason", "")
    if reason in _BY_ITSELF:
        text = _("Handed to: %(who)s") % {"who": owner} if owner else _("Back in the queue")
        return f"{text} · {_BY_ITSELF[reason]}"
    if not owner:
        text = _("Back in the queue")
    elif owner == actor:
        text = _("%(who)s took it") % {"who": owner}
    else:
        text = _("Handed to: %(who)s") % {"who": owner}
    return _by(text, "" if owner == actor else actor, reason)


def _snoozed(event: Event, names: Names, now: dt.datetime) -> str:
    until = parse_datetime(event.data.get("until", ""))
    text = _("Snoozed until: %(when)s") % {"when": moment(until, now)}
    return _by(text, names.actor(event), event.data.get("reason", ""))


def _changed(event: Event, names: Names, _now: dt.datetime) -> str:
    words = {
        "woken": _("Taken up again"),
        "links_ended": _("Earlier links to the customer’s page were ended"),
    }.get(event.data.get("what", ""))
    return _by(words, names.actor(event), "") if words else ""


def _described(event: Event, names: Names, now: dt.datetime) -> str:
    if event.data.get("what") == "described":
        return _by(_("Subject, priority or tags changed"), names.actor(event), "")
    return _changed(event, names, now)


def _raised(event: Event, _names: Names, _now: dt.datetime) -> str:
    steps = {
        "hint": _("The owner was reminded: the customer waits"),
        "alarm": _("The whole team was told: the customer waits too long"),
        "lead": _("Handed to the lead: the customer waits too long"),
    }
    return steps.get(event.data.get("step", ""), "")


def _reviewed(event: Event, names: Names, _now: dt.datetime) -> str:
    reason = reason_in_words(event.data.get("reason", ""))
    return _by(_("Sent in spite of a warning"), names.actor(event), reason) if reason else ""


def _plain(text: str) -> Callable[[Event, Names, dt.datetime], str]:
    return lambda event, names, _now: _by(_(text), names.actor(event), "")


def _by(text: str, who: str, reason: str) -> str:
    parts = [text, who]
    if reason:
        parts.append(f"«{reason}»")
    return " · ".join(part for part in parts if part)


def _noop(text: str) -> str:
    """Marks words that are translated when they are told."""
    return text


gettext_noop = _noop
_Words = tuple[str, Callable[[Event, Names, dt.datetime], str], str]
_WORDS: dict[str, _Words] = {
    "conversation.opened": ("inbox", _plain(gettext_noop("The conversation began")), ""),
    "conversation.assigned": ("person", _assigned, ""),
    "conversation.snoozed": ("snooze", _snoozed, ""),
    "conversation.changed": ("edit", _described, ""),
    "conversation.closed": ("done", _plain(gettext_noop("The conversation was closed")), ""),
    "conversation.reopened": ("reopen", _plain(gettext_noop("Opened again")), ""),
    "escalation.raised": (
        "question",
        _plain(gettext_noop("A colleague did not answer: it went a level up")),
        "danger",
    ),
    "case.aside_overdue": (
        "clock",
        _plain(gettext_noop("Nobody has looked again at a case put aside")),
        "danger",
    ),
    "promise.broken": ("promise", _plain(gettext_noop("The term of a promise passed")), "danger"),
    "promise.due_soon": ("promise", _plain(gettext_noop("A promise falls due soon")), "warning"),
    "attention.raised": ("bell", _raised, "warning"),
    "message.held": ("reply", _plain(gettext_noop("A reply was accepted")), ""),
    "message.withdrawn": ("back", _plain(gettext_noop("A reply was taken back")), ""),
    "message.failed": ("failed", _plain(gettext_noop("A reply was not sent")), "danger"),
    "message.noted": ("note", _plain(gettext_noop("A note was written")), ""),
    "message.edited": ("edit", _plain(gettext_noop("A note was changed")), ""),
    "message.read": ("eye", _plain(gettext_noop("The customer has read it")), ""),
    "draft.reviewed": ("shield", _reviewed, ""),
}
_IN_THREAD = frozenset({
    "conversation.assigned", "conversation.snoozed", "conversation.changed", "conversation.closed",
    "conversation.reopened", "escalation.raised", "case.aside_overdue", "promise.broken",
    "attention.raised", "draft.reviewed",
})  # fmt: skip


@prepared
def _everything(conversation: int) -> QuerySet[Event]:
    return of_conversation(conversation, _WORDS)


@prepared
def _in_thread(conversation: int) -> QuerySet[Event]:
    return of_conversation(conversation, sorted(_IN_THREAD))
