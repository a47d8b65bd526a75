"""What a terminal needs: colours when they are wanted, and how many cells a text takes."""

import os
from functools import cache

from nanni.model.typed import TextIO

_CODES = {
    "error": "1;31",
    "warn": "1;33",
    "note": "1;36",
    "info": "1;32",
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "cyan": "36",
    "underline": "4",
}
#: A sum and its currency stay on one line.
_AFTER_SUM = ("₽", "€", "%")
#: Cyrillic, dashes with quotation marks, arrows: with Latin letters nearly all that is shown.
_NARROW = (("\u0400", "\u047f"), ("\u2010", "\u2027"), ("\u2190", "\u21ff"))
_TAB = "    "
_MIN_WIDTH = 40
_MAX_WIDTH = 120


class Paint:
    """Colours texts, or leaves them as they are."""

    def __init__(self, *, enabled: bool) -> None:
        self.enabled = enabled

    def __call__(self, text: str, *styles: str) -> str:
        """``text`` in the given styles."""
        if not self.enabled or not text:
            return text
        codes = ";".join(_CODES[style] for style in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"


def wants_color(choice: str, stream: TextIO) -> bool:
    """Whether to colour: as asked, else by NO_COLOR, FORCE_COLOR and the stream."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def terminal_width() -> int:
    """Columns to fill."""
    try:
        columns = int(os.environ.get("COLUMNS", "")) or os.get_terminal_size().columns
    except (ValueError, OSError):
        return 100
    return max(_MIN_WIDTH, min(columns, _MAX_WIDTH))


def cells(text: str) -> int:
    """How many cells of a terminal ``text`` takes.

    >>> cells("да"), cells("e\u0301"), cells("漢字")
    (2, 1, 4)
    """
    return len(text) if text.isascii() else sum(map(_cell, text))


@cache
def _cell(char: str) -> int:
    if char < "\u0300" or any(first <= char <= last for first, last in _NARROW):
        return 1
    import unicodedata

    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def printable(text: str) -> str:
    r"""``text`` with everything that could move the cursor or turn the line made visible.

    >>> printable("a\tb\x1b[31m")
    'a    b·[31m'
    """
    if text.isprintable():
        return text
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char == "\t":
        return _TAB
    if char == "\xa0" or char.isprintable():
        return char
    import unicodedata

    category = unicodedata.category(char)
    if category in {"Zs", "Zl", "Zp"}:
        return " "
    # Joiners and marks have no width of their own and turn nothing.
    return char if char in "\u200b\u200c\u200d\ufe0f\u2060" else "·"


class Window:
    """A stretch of a line that fits into the terminal, with the span of interest in it."""

    def __init__(self, text: str, start: int, end: int, width: int) -> None:
        """Cut ``text`` around ``text[start:end]`` to ``width`` cells."""
        before, marked, after = (printable(p) for p in (text[:start], text[start:end], text[end:]))
        lead = before
        if cells(before) + cells(marked) + cells(after) > width:
            room = max(width - min(cells(marked), width), 0)
            lead = _keep_end(before, max(room // 2, room - cells(after)))
            marked = _keep_start(marked, width)
            after = _keep_start(after, width - cells(lead) - cells(marked))
        self.before, self.marked, self.after = lead, marked, after

    @property
    def carets(self) -> str:
        """The line of signs below the marked words."""
        return " " * cells(self.before) + "^" * max(cells(self.marked), 1)


def _keep_start(text: str, width: int) -> str:
    if cells(text) <= width:
        return text
    used = 0
    for i, char in enumerate(text):
        used += _cell(char)
        if used > width - 1:
            return text[:i] + "…"
    return text


def _keep_end(text: str, width: int) -> str:
    if cells(text) <= width:
        return text
    used = 0
    for i in range(len(text) - 1, -1, -1):
        used += _cell(text[i])
        if used > width - 1:
            return "…" + text[i + 1 :]
    return text


def wrapped(lead: str, text: str, width: int, indent: str) -> list[str]:
    """``lead`` and ``text`` in lines of ``width`` cells; later ones begin with ``indent``."""
    lines: list[str] = []
    line, fresh = lead, True
    for word in _words(printable(text.replace("\n", " "))):
        if not fresh and cells(line) + 1 + cells(word) > width:
            lines.append(line)
            line = indent + word
        else:
            line += word if fresh else f" {word}"
        fresh = False
    return [*lines, line]


def _words(text: str) -> list[str]:
    words: list[str] = []
    for word in text.split(" "):
        if words and word.startswith(_AFTER_SUM):
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words
