"""Marking: a message cut where its marks begin and end, and the notes that stand below it."""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from nanni.audit.summary.dialogues import Dialogue

#: A finding over a whole message is told below it; to mark every word would mark none.
_WHOLE = 40
_OPEN = frozenset({"open", "partly"})
#: Thanks are told below a message and not marked in it.
_UNMARKED = frozenset({"thanks"})


class Mark(NamedTuple):
    """Words that something is said about.

    Attributes:
        start, end: half-open span of code points.
        kind: ``fault``, ``grave``, ``merit``, ``asked``, ``unasked`` (left open), ``promise``,
            ``broken``, ``signal`` or ``claim``.
        label: what is said, in a word or two.
    """

    start: int
    end: int
    kind: str
    label: str


class Piece(NamedTuple):
    """A stretch of a message under the same marks."""

    text: str
    kinds: tuple[str, ...]
    label: str


class Note(NamedTuple):
    """Something said below a message.

    Attributes:
        kind: as of the mark.
        code: the rule; empty for what is no finding.
        words: the words it is about; empty for a message as a whole.
        state: of a question or a promise; kind of a signal.
        more: what else there is to tell, by name.
    """

    kind: str
    code: str
    words: str
    state: str
    more: dict[str, str]


def pieces(text: str, marks: Sequence[Mark]) -> list[Piece]:
    """The text in pieces, none of them empty; joined they are the text.

    >>> [
    ...     piece.text
    ...     for piece in pieces("abcdef", [Mark(1, 3, "fault", "X"), Mark(2, 5, "asked", "")])
    ... ]
    ['a', 'b', 'c', 'de', 'f']
    """
    inside = [mark for mark in marks if not _covers(mark, text)]
    ends = {min(max(end, 0), len(text)) for mark in inside for end in (mark.start, mark.end)}
    edges = sorted({0, len(text), *ends})
    out = []
    for start, end in itertools.pairwise(edges):
        over = [mark for mark in inside if mark.start <= start and end <= mark.end]
        kinds = tuple(dict.fromkeys(mark.kind for mark in over))
        label = ", ".join(dict.fromkeys(mark.label for mark in over if mark.label))
        out.append(Piece(text[start:end], kinds, label))
    return out


def _covers(mark: Mark, text: str) -> bool:
    return mark.end - mark.start >= len(text.strip()) > _WHOLE


def marks_of(dialogue: Dialogue, message: int) -> list[Mark]:
    """Everything that is marked in a message."""
    return [
        Mark(words.start, words.end, note.kind, note.code)
        for words, note in _told(dialogue)
        if words.message == message and note.state not in _UNMARKED
    ]


def notes_of(dialogue: Dialogue, message: int, text: str) -> list[Note]:
    """What is said below a message: faults first, then what the ledgers hold."""
    notes = ((words, note) for words, note in _told(dialogue) if words.message == message)
    return [
        note._replace(words="") if _is_all(words, text) and note.code else note
        for words, note in notes
    ]


def _is_all(words: "_Words", text: str) -> bool:
    """Whether a finding stands for its whole message."""
    return words.end - words.start >= len(text.strip()) > _WHOLE


class _Words(Protocol):
    @property
    def message(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def _told(dialogue: Dialogue) -> Iterator[tuple[_Words, Note]]:
    """Everything that is said about a conversation."""
    for found in dialogue.found:
        # What these say is said below, as signals and promises.
        if not found.code.startswith("SIG") and found.category != "promise":
            kind = _severity(found.severity)
            yield found, Note(kind, found.code, found.text, found.severity, {})
    for asked in dialogue.asked:
        kind = "unasked" if asked.status in _OPEN else "asked"
        yield asked, Note(kind, "", asked.text, asked.status, {"answer": asked.answer})
    for promise in dialogue.promised:
        kind = "broken" if promise.state == "broken" else "promise"
        due = promise.due.isoformat() if promise.due else ""
        more = {"due": due, "due_text": promise.due_text, "evidence": promise.evidence}
        yield promise, Note(kind, "", promise.text, promise.state, more)
    for signal in dialogue.sensed:
        yield signal, Note("signal", "", signal.text, signal.kind, {})
    for claim in dialogue.claimed:
        if claim.verdict in {"contradicts", "stale"}:
            more = {"value": claim.value, "expected": claim.expected or ""}
            yield claim, Note("claim", "", claim.text, claim.verdict, more)


def _severity(severity: str) -> str:
    return {"error": "grave", "info": "merit"}.get(severity, "fault")
