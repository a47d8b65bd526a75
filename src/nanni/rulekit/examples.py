"""The example notation of rule pages and test cases.

A page carries fenced transcripts under the headings Bad and Good::

    ```transcript channel=email first-reply
    customer: Где мой заказ?
    agent: ==Сожалеем, если== мы вас задели.

    agent!: Заказ в пути.
    ```

One ``role: text`` a line, deeper lines continue the text, a blank line separates examples.
Double equals signs mark the span that must be found; an exclamation mark after the role anchors a
finding to the message as a whole; ``fixed:`` shows the text after the offered fixes.

Where time matters, a role is followed by the day and hour of an imaginary fortnight that begins on
Monday, 2 March 2026: ``customer @Tue 14:05: …``, ``agent @Mon2 9:30: …``; the setting
``now=Wed-18:00`` says when one looks; ``facts`` puts the shipped fact book beside it.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from nanni.model import Conversation, Message, Recovery, Role, Situation
from nanni.model.typed import Literal, cast

Kind = Literal["bad", "good"]

_HEADINGS: dict[str, Kind] = {"bad": "bad", "good": "good", "плохо": "bad", "хорошо": "good"}
_FENCE = re.compile(
    r"^```transcript(?P<settings>[^\n]*)\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL
)
_HEADING = re.compile(r"^## +(?P<title>.+?) *$", re.MULTILINE)
_LINE = re.compile(
    r"(?P<role>customer|agent|bot|note|fixed)(?P<whole>!?)"
    r"(?: @(?P<at>\w+ \d\d?:\d\d))?: ?(?P<text>.*)"
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY = re.compile(rf"(?P<day>{'|'.join(_DAYS)})(?P<second>2?)[ -](?P<hour>\d\d?):(?P<minute>\d\d)")
#: Moscow's working day begins at nine; examples are told in UTC plus three, Moscow's time.
_MONDAY = datetime(2026, 3, 2, tzinfo=UTC) - timedelta(hours=3)
_RECOVERY = {
    "open": Recovery(),
    "acted": Recovery(acted=True),
    "fulfilled": Recovery(acted=True, fulfilled=True),
}


class ExampleError(ValueError):
    """A transcript that cannot be read; the text says which line and why."""


@dataclass(slots=True)
class Line:
    """One message of an example."""

    role: Role
    text: str
    marks: list[tuple[int, int]] = field(default_factory=list)
    whole: bool = False
    at: datetime | None = None


@dataclass(slots=True)
class Example:
    """One transcript with what the rule must find in it.

    Attributes:
        kind: ``bad`` (exactly the marks are found) or ``good`` (nothing is found).
        lines: the messages.
        settings: ``channel``, ``first-reply``, ``recovery``, ``lang``, ``attachments``.
        fixed: the last message after its fixes, if the example shows it.
        place: line number in the file, for error messages.
    """

    kind: Kind
    lines: list[Line]
    settings: dict[str, str]
    fixed: str | None
    place: int

    @property
    def now(self) -> datetime | None:
        """When one looks at the conversation, if the example says it."""
        stated = self.settings.get("now")
        return None if stated is None else _moment(stated)

    def conversation(self) -> Conversation:
        """All messages as one conversation."""
        attached = self.settings.get("attachments")
        return Conversation(
            tuple(
                Message(
                    line.role,
                    line.text,
                    line.at,
                    language=self.settings.get("lang"),
                    attachments=None if attached is None else int(attached),
                )
                for line in self.lines
            ),
            self.settings.get("channel", "chat"),
        )

    def situation(self, index: int) -> Situation:
        """What is known around message ``index``."""
        before = self.lines[:index]
        stated = self.settings.get("first-reply")
        first = not any(line.role == "agent" for line in before)
        if stated is not None:
            first = stated in {"", "yes"}
        role = self.lines[index].role
        return Situation(
            context=tuple(line.text for line in before if line.role == "customer"),
            channel="note" if role == "note" else self.settings.get("channel", "chat"),
            lang=self.settings.get("lang"),
            first_reply=first,
            recovery=_RECOVERY.get(self.settings.get("recovery", "")),
            attachments=int(self.settings["attachments"])
            if "attachments" in self.settings
            else None,
        )


def parse_examples(page: str) -> list[Example]:
    """All examples of a page, in order.

    Raises:
        ExampleError: a transcript stands under no known heading, is empty or malformed.
    """
    out: list[Example] = []
    headings = [(m.start(), m["title"].lower()) for m in _HEADING.finditer(page)]
    for fence in _FENCE.finditer(page):
        title = next((t for at, t in reversed(headings) if at < fence.start()), "")
        place = page.count("\n", 0, fence.start("body")) + 1
        kind = next((k for word, k in _HEADINGS.items() if title.startswith(word)), None)
        if kind is None:
            msg = f"line {place}: a transcript must stand under Bad/Good (Плохо/Хорошо)"
            raise ExampleError(msg)
        settings = _settings(fence["settings"])
        out += _block(fence["body"], kind, settings, place)
    return out


def _settings(source: str) -> dict[str, str]:
    return dict(part.partition("=")[::2] for part in source.split())


def _block(body: str, kind: Kind, settings: dict[str, str], place: int) -> list[Example]:
    out: list[Example] = []
    for number, chunk in _chunks(body, place):
        lines, fixed = _lines(chunk, number)
        if not lines:
            continue
        marked = any(line.marks or line.whole for line in lines)
        if marked != (kind == "bad"):
            wrong = "marks nothing" if kind == "bad" else "marks a span"
            msg = f"line {number}: a {kind} example {wrong}"
            raise ExampleError(msg)
        out.append(Example(kind, lines, settings, fixed, number))
    return out


def _chunks(body: str, place: int) -> list[tuple[int, list[str]]]:
    chunks: list[tuple[int, list[str]]] = []
    current: list[str] = []
    start = place
    for offset, line in enumerate([*body.split("\n"), ""]):
        if line.strip():
            if not current:
                start = place + offset
            current.append(line)
        elif current:
            chunks.append((start, current))
            current = []
    return chunks


def _lines(chunk: list[str], number: int) -> tuple[list[Line], str | None]:
    lines: list[Line] = []
    fixed: str | None = None
    for offset, raw in enumerate(chunk):
        found = _LINE.match(raw)
        if found is None:
            if not lines or not raw.startswith("  "):
                msg = f"line {number + offset}: expected 'role: text', got {raw!r}"
                raise ExampleError(msg)
            more = "\n" + raw[2:].replace("\\n", "\n")
            if fixed is not None:
                fixed += more
            else:
                lines[-1].text += more
        elif found["role"] == "fixed":
            fixed = _unescape(found["text"])
        else:
            lines.append(
                Line(
                    cast("Role", found["role"]),
                    _unescape(found["text"]),
                    whole=bool(found["whole"]),
                    at=_moment(found["at"]) if found["at"] else None,
                )
            )
    for line in lines:
        line.text, line.marks = cut_marks(line.text)
    return lines, fixed


def _moment(source: str) -> datetime:
    found = _DAY.fullmatch(source)
    if found is None:
        msg = f"expected a day and an hour such as 'Tue 14:05', got {source!r}"
        raise ExampleError(msg)
    days = _DAYS.index(found["day"]) + (len(_DAYS) if found["second"] else 0)
    return _MONDAY + timedelta(days=days, hours=int(found["hour"]), minutes=int(found["minute"]))


def _unescape(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\_", "\u00a0").replace("\\s", " ")


def cut_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its ``==marks==``, and the spans that they marked.

    Raises:
        ExampleError: a mark is not closed.
    """
    parts = text.split("==")
    if len(parts) % 2 == 0:
        msg = f"unbalanced == in {text!r}"
        raise ExampleError(msg)
    marks, position = [], 0
    for i, part in enumerate(parts):
        if i % 2:
            marks.append((position, position + len(part)))
        position += len(part)
    return "".join(parts), marks
