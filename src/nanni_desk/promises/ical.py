"""Writing a calendar file by RFC 5545: lines, folding, escaping, moments in UTC."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

#: Bytes of a line, its end not counted (section 3.1).
_MOST_BYTES = 75
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029]")


class Entry(NamedTuple):
    """Something at a moment.

    Args:
        uid: the same each time, and nobody else's.
        at: when it is; a moment without a length.
        summary: its title.
        description: what else there is to say.
        url: where to read on.
    """

    uid: str
    at: dt.datetime
    summary: str
    description: str
    url: str


def calendar(name: str, entries: Iterable[Entry], now: dt.datetime) -> bytes:
    """The file.

    Args:
        name: what the calendar is called.
        entries: what is in it.
        now: when it is written.
    """
    return b"".join(_folded(line) for line in _lines(name, entries, now))


def _lines(name: str, entries: Iterable[Entry], now: dt.datetime) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nanni//Promises//EN")
    yield f"NAME:{_text(name)}"
    yield f"X-WR-CALNAME:{_text(name)}"
    yield "REFRESH-INTERVAL;VALUE=DURATION:PT15M"
    for entry in entries:
        yield "BEGIN:VEVENT"
        yield f"UID:{_text(entry.uid)}"
        yield f"DTSTAMP:{_moment(now)}"
        yield f"DTSTART:{_moment(entry.at)}"
        yield f"SUMMARY:{_text(entry.summary)}"
        yield f"DESCRIPTION:{_text(entry.description)}"
        yield f"URL:{entry.url}"
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _moment(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(words: str) -> str:
    plain = _UNWRITABLE.sub("", _LINE_ENDS.sub("\n", words))
    escaped = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line with its end, broken between letters; what follows a break begins with a space."""
    parts, part = [], b""
    for letter in line:
        byte = letter.encode()
        if len(part) + len(byte) > _MOST_BYTES:
            parts.append(part)
            part = b" "
        part += byte
    return b"\r\n".join([*parts, part, b""])
