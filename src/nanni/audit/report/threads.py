"""Threads: the conversations that a report shows in full, and which they are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from nanni.audit.marking import Note, Piece, marks_of, notes_of, pieces
from nanni.audit.summary.dialogues import Dialogue, Key, read_again
from nanni.audit.summary.number import Event
from nanni.audit.summary.tally import Summary
from nanni.audit.summary.verdict import Weight, weigh

#: Conversations that one file holds; the others are shown by ``nanni show``.
MOST = 300
#: Messages of a conversation that are shown without a mark between them.
_LONG, _FIRST, _AROUND = 60, 6, 1
#: Characters of a message; nobody reads more of it in a report.
_LONGEST = 5000
#: Characters before and after quoted words.
_CONTEXT = 60
_TITLE = 70


class Line(NamedTuple):
    """One message as it is shown, or a gap.

    Attributes:
        place: of the message; of the first one left out for a gap.
        role: customer, agent, bot or note; ``gap`` for messages left out.
        author: who wrote it.
        at: when.
        wait: working seconds that the customer had waited for it.
        load: conversations open with its author.
        pieces: its text, cut at the marks.
        notes: what is said below it.
        left_out: messages, for a gap.
    """

    place: int
    role: str
    author: str = ""
    at: datetime | None = None
    wait: float | None = None
    load: int | None = None
    pieces: tuple[Piece, ...] = ()
    notes: tuple[Note, ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class Thread:
    """A conversation that is shown in full.

    Args:
        anchor: its name within the page.
        dialogue: its rows.
        texts: of its messages.
        weight: how grave it is.
    """

    anchor: str
    dialogue: Dialogue
    texts: Sequence[str]
    weight: Weight

    @property
    def title(self) -> str:
        """Its subject, else the customer's first words."""
        if self.dialogue.talk.subject.strip():
            return _shortened(self.dialogue.talk.subject, _TITLE)
        said = zip(self.dialogue.said, self.texts, strict=False)
        first = next((text for one, text in said if one.role == "customer" and text.strip()), "")
        return _shortened(first, _TITLE)

    @property
    def found_by(self) -> str:
        """What a search looks through, in small letters."""
        talk = self.dialogue.talk
        codes = dict.fromkeys(fault.code for fault in self.dialogue.faults)
        kinds = dict.fromkeys(signal.kind for signal in self.dialogue.sensed)
        some = (talk.conversation, talk.subject, talk.channel, *codes, *kinds, *self.texts)
        return " ".join(" ".join(some).lower().split())

    def lines(self) -> Iterator[Line]:
        """Its messages; of a long one those that something is said about, and their neighbours."""
        shown = list(map(self._line, range(len(self.dialogue.said))))
        keep = set(range(len(shown)))
        if len(shown) > _LONG:
            keep = set(range(_FIRST)) | {len(shown) - 1}
            for line in shown:
                if line.notes:
                    keep.update(range(line.place - _AROUND, line.place + _AROUND + 1))
        gap = 0
        for place, line in enumerate(shown):
            if place in keep:
                if gap:
                    yield Line(place - gap, "gap", left_out=gap)
                    gap = 0
                yield line
            else:
                gap += 1

    def _line(self, place: int) -> Line:
        one = self.dialogue.said[place]
        text = self.texts[place] if place < len(self.texts) else ""
        shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        return Line(
            place,
            one.role,
            one.author or "",
            one.at,
            one.wait,
            one.load,
            tuple(pieces(shown, marks_of(self.dialogue, one.message))),
            tuple(notes_of(self.dialogue, one.message, text)),
        )

    def quote(self, event: Event) -> tuple[str, str, str]:
        """The words of an event with a little of what stands around them."""
        text = self.texts[event.message] if 0 <= event.message < len(self.texts) else event.text
        start, end = (event.start, event.end) if event.end > event.start else (0, len(text))
        before, words, after = text[:start], text[start:end], text[end:]
        if len(before) > _CONTEXT:
            before = "…" + before[-_CONTEXT:].split(" ", 1)[-1]
        if len(after) > _CONTEXT:
            after = after[:_CONTEXT].rsplit(" ", 1)[0] + "…"
        return before, _shortened(words, 300, keep=True), after


def chosen(summary: Summary) -> list[Key]:
    """The conversations that are shown: those of the events, a fair share of every list."""
    lists: list[Iterable[Event]] = [
        *(summary.numbers[name].events for name in _LEADING),
        (event for _, event in summary.worst[:20]),
        *(line.found.events[:3] for line in summary.rules),
        *(cause.boiled.events[:3] for cause in summary.causes),
        (event for _, event in summary.below),
        (skip.event for skip in summary.skips[:50]),
        (drag.event for drag in summary.drags[:50]),
        *(number.events[:5] for number in summary.signals),
    ]
    keys: dict[Key, None] = dict.fromkeys(key for key, _ in summary.grave[:20])
    for events in zip_longest(*lists):
        keys.update((event.key, None) for event in events if event is not None)
        if len(keys) >= MOST:
            break
    rest = [key for key, _ in summary.grave]
    rest += [event.key for event in summary.numbers["conversations"].events]
    for key in rest:
        keys.setdefault(key)
    return list(keys)[:MOST]


_LEADING = (
    "forgotten",
    "broken_promises",
    "wrong_facts",
    "open_questions",
    "boiling",
    "stale_facts",
    "open_promises",
    "asked_again",
)


def load_threads(summary: Summary) -> Mapping[Key, Thread]:
    """The conversations that are shown, the gravest first, then by time.

    Raises:
        OSError: a table cannot be read.
    """
    found = [
        (weigh(dialogue), dialogue, texts)
        for dialogue, texts in read_again(summary.about.out, chosen(summary))
    ]
    found.sort(key=lambda one: (one[0].severity, -len(one[0].reasons), _when(one[1])))
    return {
        dialogue.key: Thread(f"c{number}", dialogue, texts, weight)
        for number, (weight, dialogue, texts) in enumerate(found, 1)
    }


def _when(dialogue: Dialogue) -> tuple[float, Key]:
    first = dialogue.talk.first_at
    return (first.timestamp() if first else float("inf")), dialogue.key


def _shortened(text: str, length: int, *, keep: bool = False) -> str:
    """The beginning of a text, its blanks and line ends made one unless they are to be kept."""
    said = text if keep else " ".join(text.split())
    return said if len(said) <= length else said[: length - 1].rstrip() + "…"
