"""Counted: what each number of a report counts, as a function from one conversation to events.

A number is nothing but the sum of the weights of its events, so that whoever opens it finds exactly
what was counted.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from nanni.audit.summary.dialogues import Dialogue, Found, Promised
from nanni.audit.summary.number import Event, Grade
from nanni.audit.summary.verdict import fails

#: Signals of somebody who has been driven to the boil.
BOILING = frozenset({"anger", "abuse", "churn_threat", "legal_threat", "public_threat"})
_OPEN = frozenset({"open", "partly"})
_SAID = 2


class Counted(NamedTuple):
    """What a number counts.

    Attributes:
        source: table and condition.
        grade: how it is known.
        events: the events of one conversation.
    """

    source: str
    grade: Grade
    events: Callable[[Dialogue], Iterator[Event]]


def whole(dialogue: Dialogue) -> Event:
    """The conversation as one event."""
    return Event(dialogue.key, at=dialogue.talk.first_at)


def _conversations(dialogue: Dialogue) -> Iterator[Event]:
    yield whole(dialogue)


def _messages(dialogue: Dialogue) -> Iterator[Event]:
    yield whole(dialogue)._replace(weight=dialogue.talk.messages)


def _forgotten(dialogue: Dialogue) -> Iterator[Event]:
    if not dialogue.talk.forgotten:
        return
    last = next((one for one in reversed(dialogue.said) if one.role == "customer"), None)
    if last is None:
        yield whole(dialogue)
        return
    words = next((f for f in dialogue.found if f.code == "WAI01"), None)
    about = (("waited", f"{pending_wait(dialogue):.0f}"),) if pending_wait(dialogue) else ()
    text, end = (words.text, words.end) if words and words.message == last.message else ("", 0)
    yield Event(dialogue.key, last.message, 0, end, text, last.at, about)


def pending_wait(dialogue: Dialogue) -> float:
    """Working seconds that the customer has waited for an answer that has not come."""
    if dialogue.talk.waited is None or not dialogue.talk.forgotten:
        return 0.0
    rest = dialogue.talk.waited - sum(one.wait for one in dialogue.said if one.wait is not None)
    return rest if rest >= 1 else 0.0


def _questions(dialogue: Dialogue) -> Iterator[Event]:
    if dialogue.asked:
        yield whole(dialogue)._replace(weight=len(dialogue.asked))


def _open_questions(dialogue: Dialogue) -> Iterator[Event]:
    times = {one.message: one.at for one in dialogue.said}
    for one in dialogue.asked:
        if one.status in _OPEN:
            about = (("status", one.status), ("main", "yes" if one.main else ""))
            yield Event(
                dialogue.key,
                one.message,
                one.start,
                one.end,
                one.text,
                times.get(one.message),
                about,
            )


def _promise(dialogue: Dialogue, one: Promised) -> Event:
    times = {said.message: said.at for said in dialogue.said}
    about = (
        ("action", one.action),
        ("due", one.due.isoformat() if one.due else ""),
        ("due_text", one.due_text),
        ("evidence", one.evidence),
        ("reminders", str(one.reminders)),
        ("kind", one.kind),
    )
    return Event(
        dialogue.key, one.message, one.start, one.end, one.text, times.get(one.message), about
    )


def _promises(state: str) -> Callable[[Dialogue], Iterator[Event]]:
    def events(dialogue: Dialogue) -> Iterator[Event]:
        yield from (_promise(dialogue, one) for one in dialogue.promised if one.state == state)

    return events


def _all_promises(dialogue: Dialogue) -> Iterator[Event]:
    yield from (_promise(dialogue, one) for one in dialogue.promised)


def _claims(verdict: str) -> Callable[[Dialogue], Iterator[Event]]:
    def events(dialogue: Dialogue) -> Iterator[Event]:
        for one in dialogue.claimed:
            if one.verdict == verdict:
                about = (
                    ("value", one.value),
                    ("expected", one.expected or ""),
                    ("fact", one.fact or ""),
                    ("subject", one.subject),
                )
                yield Event(dialogue.key, one.message, one.start, one.end, one.text, one.at, about)

    return events


def _compared(dialogue: Dialogue) -> Iterator[Event]:
    compared = sum(one.verdict != "unknown" for one in dialogue.claimed)
    if compared:
        yield whole(dialogue)._replace(weight=compared)


def _boiling(dialogue: Dialogue) -> Iterator[Event]:
    first = next(signals(dialogue, BOILING), None)
    if first is not None:
        yield first


def signals(dialogue: Dialogue, kinds: frozenset[str]) -> Iterator[Event]:
    """The signals of these kinds that were said aloud, not only hinted at."""
    for one in dialogue.sensed:
        if one.kind in kinds and one.strength >= _SAID:
            about = (("kind", one.kind), ("strength", str(one.strength)))
            yield Event(dialogue.key, one.message, one.start, one.end, one.text, one.at, about)


def _asked_again(dialogue: Dialogue) -> Iterator[Event]:
    if not dialogue.talk.repeats:
        return
    repeat = next((one for one in dialogue.asked if one.repeats), None)
    earlier = next(signals(dialogue, frozenset({"repeat_contact"})), None)
    if repeat is not None:
        times = {one.message: one.at for one in dialogue.said}
        place = (repeat.message, repeat.start, repeat.end, repeat.text, times.get(repeat.message))
        yield Event(dialogue.key, *place)
    else:
        yield earlier or whole(dialogue)


def _reminders(dialogue: Dialogue) -> Iterator[Event]:
    if dialogue.talk.reminders:
        yield whole(dialogue)._replace(weight=dialogue.talk.reminders)


def _faults(dialogue: Dialogue) -> Iterator[Event]:
    yield from (fault(dialogue, one) for one in dialogue.faults)


def fault(dialogue: Dialogue, one: Found) -> Event:
    """A finding as an event."""
    about = (("code", one.code), ("severity", one.severity))
    return Event(dialogue.key, one.message, one.start, one.end, one.text, one.at, about)


def _failed(dialogue: Dialogue) -> Iterator[Event]:
    if (reason := fails(dialogue)) is not None:
        yield whole(dialogue)._replace(about=(("reason", reason),))


def _unresolved(dialogue: Dialogue) -> Iterator[Event]:
    if dialogue.talk.outcome == "unresolved":
        yield whole(dialogue)


COUNTED: Mapping[str, Counted] = {
    "conversations": Counted("conversations", "measured", _conversations),
    "messages": Counted("conversations.messages", "measured", _messages),
    "forgotten": Counted("conversations.forgotten", "measured", _forgotten),
    "questions": Counted("questions", "told", _questions),
    "open_questions": Counted("questions.status: open, partly", "told", _open_questions),
    "promises": Counted("promises", "told", _all_promises),
    "broken_promises": Counted("promises.state: broken", "told", _promises("broken")),
    "open_promises": Counted("promises.state: open", "told", _promises("open")),
    "claims": Counted("claims.verdict: all but unknown", "told", _compared),
    "wrong_facts": Counted("claims.verdict: contradicts", "told", _claims("contradicts")),
    "stale_facts": Counted("claims.verdict: stale", "told", _claims("stale")),
    "boiling": Counted("signals.kind, strength 2 and more", "told", _boiling),
    "asked_again": Counted("conversations.repeats", "told", _asked_again),
    "reminders": Counted("conversations.reminders", "told", _reminders),
    "faults": Counted("findings.severity: note, warn, error", "measured", _faults),
    "failed": Counted("findings, claims, promises, questions", "told", _failed),
    "unresolved": Counted("", "guessed", _unresolved),
}


def events_of(name: str, some: Iterator[Dialogue]) -> Iterator[Event]:
    """All events of a number, however many there are."""
    counted = COUNTED[name]
    return chain.from_iterable(map(counted.events, some))
