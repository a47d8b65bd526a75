"""Heads: the lines that begin a message in a pasted chat, in the styles of messengers and people.

A transcript has one style; it is the one that most of its lines are written in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nanni.audit.readers.moments import CLOCK, DATE
from nanni.audit.readers.speakers import is_event, role_in_name

_WHEN = rf"(?:(?P<date>{DATE}),?\s(?:в\s|at\s)?)?(?P<clock>{CLOCK})"
_DAY = r"(?:\w{2,12}\.?,\s)?"
_NAME = r"(?P<name>[^\s:,\[\]<>|-][^:,\[\]|\n]{0,59}?)"
_TEXT = r"(?P<text>.*)"

#: Style -> the head of a message. In the ones that have no name between, a line without one was
#: written by the messenger itself.
_STYLES = {
    # 12.03.2026, 12:05 - Мария: текст
    "dash": rf"{_WHEN}\s[-–—]\s(?:(?P<name>[^:\n]{{1,80}}):(?:\s|$))?{_TEXT}",
    # [12.03.2026, 12:05:11] Мария: текст
    "brackets": (
        rf"[\[(]{_DAY}(?:{_WHEN}|(?P<clock_first>{CLOCK}),?\s(?P<date_last>{DATE}))[\])]\s?[-–—]?\s?"
        rf"(?:(?P<name>[^:\n]{{1,80}}):(?:\s|$))?{_TEXT}"
    ),
    # Мария, 12:05: текст
    "name-time": rf"{_NAME}(?:,\s|\s[\[(]?|,\s[\[(]){_WHEN}[)\]]?:(?:\s|$){_TEXT}",
    # 12:05 <Мария> текст
    "angles": rf"[\[(]?{_WHEN}[\])]?\s<(?P<name>[^<>\n]{{1,60}})>:?\s{_TEXT}",
    # 12:05 Мария: текст
    "time-name": rf"{_DAY}{_WHEN},?\s+(?:[|]\s*)?{_NAME}(?::(?:\s|$)|\s?[|]\s){_TEXT}",
    # Мария (поддержка) 12.03.2026 12:05, and the words on the lines below
    "heading": rf"{_NAME}(?:,\s|\s|\s[|·•—–-]\s)[\[(]?{_DAY}{_WHEN}[\])]?:?(?P<text>)",
    # **Мария:** текст
    "bare": r"[*_]{0,2}(?P<name>[^\s:*_\-–—•>#][^:\n*]{0,39}?)[*_]{0,2}:[*_]{0,2}(?:\s|$)" + _TEXT,
}
_COMPILED = {
    style: re.compile(pattern, re.IGNORECASE | re.DOTALL) for style, pattern in _STYLES.items()
}
#: Other lines may look like a head of these, unless it tells a date.
_NEED_NAMES = frozenset({"heading", "bare"})
_MARKS = "\u200e\u200f\u202a\u202c\ufeff"
#: What people write before a colon in their messages, again and again.
_LABELS = frozenset(
    "адрес номер телефон тел email e-mail почта имя фамилия фио сумма дата время тема заказ итого"
    " цена ссылка важно внимание p.s. ps вопрос ответ примечание срок address number phone name"
    " order date time total subject price link note important question answer error ошибка".split()
)
_FEW_WORDS = 3
_TWICE = 2
_NEARLY_ALL = 0.6


class Head(NamedTuple):
    """The beginning of a message.

    Attributes:
        name: who writes; empty when the messenger itself does.
        date: as written, empty when the line has none.
        clock: as written, empty when the line has none.
        text: what stands on the same line.
    """

    name: str
    date: str
    clock: str
    text: str


class Style(NamedTuple):
    """How a transcript is written.

    Attributes:
        name: of the style.
        names: who writes, when only that tells the head of a message from «Адрес: Москва» or
            «Приеду в 12:05»; None where the rest of the line does.
        heads: how many of the lines that were looked at are heads.
    """

    name: str
    names: frozenset[str] | None = None
    heads: int = 0

    def head(self, line: str) -> Head | None:
        """The head that a line is; None when it goes on with what was said before."""
        found = _COMPILED[self.name].fullmatch(line)
        if found is None:
            return None
        parts = found.groupdict()
        name = (parts["name"] or "").strip().lstrip("~").strip()
        date = parts.get("date") or parts.get("date_last") or ""
        known = name in self.names if self.names is not None else bool(date)
        if self.name in _NEED_NAMES and not known:
            return None
        return Head(
            name,
            date,
            parts.get("clock") or parts.get("clock_first") or "",
            parts["text"],
        )


def unmarked(line: str) -> str:
    """A line without its end and without the marks of direction that messengers put in."""
    line = line.rstrip("\r\n")
    for mark in _MARKS:
        line = line.replace(mark, "")
    return line


def style_of(lines: Iterable[str]) -> Style | None:
    """The style of a transcript by its first lines; None when they are none of a transcript."""
    said = [line for line in map(unmarked, lines) if line.strip()]
    styles = [_style(name, said) for name in _STYLES]
    best = max(styles, key=lambda style: style.heads)
    return best if best.heads else None


def _style(name: str, lines: Sequence[str]) -> Style:
    matches = [found for found in map(_COMPILED[name].fullmatch, lines) if found]
    names = Counter(found["name"].strip() for found in matches if found["name"])
    dated = sum(bool(found.groupdict().get("date")) for found in matches) * 2 > len(matches)
    if name not in _NEED_NAMES or dated:
        return Style(name, heads=sum(names.values()))
    # With both sides named by their roles nobody else speaks once.
    both = len({role for who in names if (role := role_in_name(who))}) > 1
    all_speak = sum(names.values()) >= len(lines) * _NEARLY_ALL and not both
    speakers = frozenset(who for who, n in names.items() if _speaks(who, n, all_speak=all_speak))
    return Style(name, speakers, sum(names[who] for who in speakers))


def _speaks(name: str, count: int, *, all_speak: bool) -> bool:
    """Whether words before a colon are somebody's name: a role, or what comes again and again."""
    words = name.lower().split()
    if len(words) > _FEW_WORDS or not name[0].isalpha() or not _LABELS.isdisjoint(words):
        return False
    if role_in_name(name) or is_event(name):
        return True
    return name[0].isupper() and (count >= _TWICE or all_speak)
