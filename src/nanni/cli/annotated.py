"""Annotated: one conversation drawn for a terminal, with what is known of every message."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import groupby

from nanni.audit.marking import Note, Piece, marks_of, notes_of, pieces
from nanni.audit.phrases import PHRASES
from nanni.audit.summary.dialogues import Dialogue, Said
from nanni.audit.wording import Lang, Wording
from nanni.cli.terminal import Paint, cells, printable, wrapped
from nanni.model import Conversation

_INDENT = "    "
#: By state where it has a sign of its own, else by kind.
_SIGNS = {
    "deferred": "◷",
    "redirected": "→",
    "kept": "✓",
    "asked": "✓",
    "unasked": "○",
    "promise": "◷",
    "broken": "✗",
    "signal": "!",
    "claim": "≠",
}
_STYLES = {
    "grave": "error",
    "broken": "error",
    "unasked": "error",
    "claim": "error",
    "fault": "warn",
    "signal": "warn",
    "asked": "note",
    "promise": "note",
    "merit": "info",
}
#: What of several marks over the same words is drawn.
_ORDER = tuple(_STYLES)
#: Waits shorter than this need no line of their own.
_FELT = 60

Rules = Mapping[str, tuple[str, str]]


class Annotated:
    """Draws a conversation.

    Args:
        conversation: as it was read.
        dialogue: its rows.
        rules: reason and advice by code; empty for codes alone.
        wording: how dates and lengths are said.
        paint: colours, or marks in their place.
        width: cells of a line.
    """

    def __init__(
        self,
        conversation: Conversation,
        dialogue: Dialogue,
        rules: Rules,
        wording: Wording,
        paint: Paint,
        width: int,
    ) -> None:
        self._texts = [message.text for message in conversation.messages]
        self._dialogue, self._rules = dialogue, rules
        self._w, self._paint, self._width = wording, paint, width
        self._told: set[str] = set()

    def t(self, key: str, **values: object) -> str:
        """A phrase of the report."""
        russian, english = PHRASES[key]
        lang: Lang = self._w.lang
        return (russian if lang == "ru" else english).format(**values)

    def lines(self) -> Iterator[str]:
        """The conversation line by line."""
        talk = self._dialogue.talk
        head = [
            talk.subject or talk.conversation,
            self.t(f"channel-{talk.channel}"),
            self._w.moment(talk.first_at),
            self._w.count(talk.messages, "messages"),
        ]
        yield self._paint(printable(" · ".join(part for part in head if part)), "bold")
        for said, text in zip(self._dialogue.said, self._texts, strict=True):
            yield ""
            if said.wait is not None and said.wait >= _FELT:
                waited = self.t("waited-for", length=self._w.length(said.wait))
                yield self._paint(f"  — {waited} —", "dim")
            yield self._by(said)
            yield from self._text(text, said.message)
            for note in notes_of(self._dialogue, said.message, text):
                yield from self._note(note)

    def _by(self, said: Said) -> str:
        who = self.t(f"role-{said.role}")
        if said.author and said.role in {"agent", "note"}:
            who += f", {printable(said.author)}"
        at = self._w.moment(said.at)
        return "  " + self._paint(who, "bold") + (self._paint(f" {at}", "dim") if at else "")

    def _text(self, text: str, message: int) -> Iterator[str]:
        """A message in lines, its marked words drawn."""
        line: list[tuple[str, str]] = []
        used = len(_INDENT)
        for words, blank, style in _words(pieces(text, marks_of(self._dialogue, message))):
            room = cells(words) + (0 if self._paint.enabled or not style else 4)
            if "\n" in blank or (line and used + len(blank) + room > self._width):
                yield _INDENT + self._drawn(line)
                line, used = [], len(_INDENT)
            elif blank and line:
                # The blank between two words of one mark belongs to it.
                line.append((" ", style if line[-1][1] == style else ""))
                used += 1
            line.append((words, style))
            used += room
        yield (_INDENT + self._drawn(line)).rstrip()

    def _drawn(self, line: list[tuple[str, str]]) -> str:
        out = []
        for style, some in groupby(line, key=lambda part: part[1]):
            words = "".join(part[0] for part in some)
            if not style:
                out.append(words)
            elif self._paint.enabled:
                out.append(self._paint(words, _STYLES[style], "underline"))
            else:
                out.append(f"=={words}==")
        return "".join(out)

    def _note(self, note: Note) -> Iterator[str]:
        sign = _SIGNS.get(note.state) or _SIGNS.get(note.kind)
        style = _STYLES[note.kind]
        if sign is None:
            yield from self._rule(note, style)
            return
        prefix = {"asked": "q", "unasked": "q", "promise": "p", "broken": "p", "signal": "sig"}
        state = self.t(f"{prefix.get(note.kind, 'claim')}-{note.state}")
        said = f"«{note.words}»" if self._w.lang == "ru" else f"“{note.words}”"
        lead = f"      {self._paint(f'{sign} {state}', style)}: "
        yield from self._wrapped(lead, said + self._more(note))

    def _more(self, note: Note) -> str:
        """What belongs to a question, a promise or a claim beside its words."""
        said, due = "", note.more.get("due")
        if due:
            said += ", " + self.t("due", moment=self._w.moment(datetime.fromisoformat(due)))
        answer = note.more.get("answer") or note.more.get("evidence")
        if answer:
            said += f" → «{answer}»" if self._w.lang == "ru" else f" → “{answer}”"
        if note.kind == "claim":
            said += ", " + self.t("said-value", value=self._w.value(note.more["value"]))
            if note.more["expected"]:
                said += ", " + self.t("true-value", value=self._w.value(note.more["expected"]))
        return said

    def _rule(self, note: Note, style: str) -> Iterator[str]:
        """A finding; its reason only the first time that its rule speaks."""
        words = printable(" ".join(note.words.split()))
        yield f"      {self._paint(note.code, style)} {words}".rstrip()
        if note.kind == "merit" or note.code in self._told or note.code not in self._rules:
            return
        self._told.add(note.code)
        why, advice = self._rules[note.code]
        yield from self._wrapped("        ", why)
        if advice:
            yield from self._wrapped(f"        {self.t('better')}: ", advice)

    def _wrapped(self, lead: str, text: str) -> Iterator[str]:
        indent = " " * (len(lead) - len(lead.lstrip()) + 2)
        yield from wrapped(lead, text, self._width, indent)


def _words(marked: list[Piece]) -> Iterator[tuple[str, str, str]]:
    """Words, the blank before each, and the mark that is drawn over it."""
    blank = ""
    for piece in marked:
        style = next((kind for kind in _ORDER if kind in piece.kinds), "")
        for part in _split(piece.text):
            if part.isspace():
                blank = "\n" if "\n" in part else part
            else:
                yield printable(part), blank, style
                blank = ""


def _split(text: str) -> Iterator[str]:
    """The text in turns of blanks and of everything else."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or text[place].isspace() != text[start].isspace():
            yield text[start:place]
            start = place
