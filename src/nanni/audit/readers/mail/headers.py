"""Headers: what the head of a letter says, read so that no broken line of it does harm."""

import re
from collections.abc import Iterator
from datetime import datetime, tzinfo
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses
from typing import NamedTuple

from nanni.audit.readers.mail.charsets import decode
from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.turns import mended

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:[ \t]*(.*?)\s*\Z", re.DOTALL)
_FOLD = re.compile(r"\r?\n[ \t]*")
_LINE_END = re.compile(rb"\r?\n(?![ \t])")
_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_ADDRESS = re.compile(r"[\w.+=/&'*!#$%-]{1,64}@[\w.-]{1,253}\w")
#: Nearly all fields are one of these; the standard parser takes ten times as long.
_SIMPLE = re.compile(
    rf"\s*(?:(?P<name>\"[^\"\\]*\"|[^\"<>,;:()@\\]*)<)?(?P<address>{_ADDRESS.pattern})>?\s*"
)
_COMMENT_LAST = re.compile(r"\s*\([^()]*\)\s*$")
#: Fields that a letter of a newsletter repeats a thousand times; more tells nothing new.
_MOST_PEOPLE = 50
_MOST_IDS = 100
_LONGEST_FIELD = 1 << 14


class Address(NamedTuple):
    """Somebody who sends or gets letters.

    Attributes:
        address: in small letters.
        name: as shown; empty when the letter has none.
    """

    address: str
    name: str


class Headers:
    """The fields of a letter's head by their names in small letters."""

    def __init__(self, head: bytes) -> None:
        self._fields: dict[str, list[bytes]] = {}
        for line in _LINE_END.split(head):
            found = _FIELD.match(line)
            if found is not None:
                name = found[1].decode("ascii").lower()
                self._fields.setdefault(name, []).append(found[2][:_LONGEST_FIELD])

    def __bool__(self) -> bool:
        """Whether there is any field."""
        return bool(self._fields)

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def raw(self, name: str) -> str:
        """The first field of that name, unfolded, its bytes decoded but not its encoded words."""
        values = self._fields.get(name)
        return _unfolded(values[0]) if values else ""

    def _all(self, name: str) -> Iterator[str]:
        return map(_unfolded, self._fields.get(name, ()))

    def text(self, name: str) -> str:
        """The field as the reader of the letter sees it.

        >>> Headers(b"Subject: =?koi8-r?B?98/Q0s/T?=").text("subject")
        'Вопрос'
        """
        return words(self.raw(name))

    def people(self, *names: str) -> list[Address]:
        """Everybody named in the fields, as far as they have an address."""
        out: dict[str, str] = {}
        for name in names:
            for value in self._all(name):
                for person in _people(value):
                    out.setdefault(person.address, person.name)
        return [Address(*pair) for pair in list(out.items())[:_MOST_PEOPLE]]

    def ids(self, *names: str) -> list[str]:
        """Identifiers of letters; a field may hold several, and may stand there twice."""
        found = [i for name in names for value in self._all(name) for i in _ids(value)]
        return list(dict.fromkeys(found))[-_MOST_IDS:]

    def moment(self, zone: tzinfo) -> datetime | None:
        """When it was sent; where the letter does not say so, when it was received.

        A sender's clock that runs ahead of the receiver's by more than a day is not believed.
        """
        sent = _moment(self.raw("date"), zone)
        received = _moment(self.raw("received").rpartition(";")[2], zone)
        if sent is None or (received is not None and (sent - received).days >= 1):
            return received
        return sent


def _unfolded(value: bytes) -> str:
    text = decode(value)
    return _FOLD.sub(" ", text) if "\n" in text else text


def words(text: str) -> str:
    """A field's encoded words, decoded; one that is spoiled stays as it is."""
    if "=?" not in text:
        return text.strip()
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError):
        return text.strip()
    return mended("".join(_part(value, charset) for value, charset in parts)).strip()


def _part(value: str | bytes, charset: str | None) -> str:
    if isinstance(value, str):
        return value
    # What stands between encoded words comes in this encoding.
    return decode(value, charset) if charset else value.decode("raw-unicode-escape", "replace")


def _people(value: str) -> Iterator[Address]:
    if (simple := _SIMPLE.fullmatch(value)) is not None:
        yield Address(simple["address"].lower(), words(simple["name"] or "").strip("\"' "))
        return
    found = False
    for name, address in getaddresses([value]):
        if _ADDRESS.fullmatch(address.strip()):
            found = True
            yield Address(address.strip().lower(), words(name).strip("\"' "))
    if not found:
        yield from (Address(address.lower(), "") for address in _ADDRESS.findall(value))


def _ids(value: str) -> list[str]:
    return _ID.findall(value) or [word for word in value.split() if "@" in word]


def _moment(value: str, zone: tzinfo) -> datetime | None:
    text = _COMMENT_LAST.sub("", value).strip()
    if text.endswith("-0000"):
        text = text[:-5] + "+0000"
    return find_moment(text, zone)


class Subject(NamedTuple):
    """A subject for comparing.

    Attributes:
        key: what letters of one conversation share; empty when it tells nothing.
        answers: whether it says that the letter answers or forwards another one.
    """

    key: str
    answers: bool


_ANSWER = re.compile(
    r"\s*(?:(?:re|aw|sv|fw|fwd|ответ|отв|пересл|пер|на)(?:\[\d+\]|\(\d+\))?\s*:|\[(?:external|внешн\w+"
    r"|spam|спам)\])\s*",
    re.IGNORECASE,
)
#: The number of a case, in brackets or with its sign, as desks put it into subjects.
_CASE = re.compile(
    r"[\[(](?:\w[\w .-]{0,20})?[#№:]?\s?(\w{0,6}-?\d{3,})[\])]|(?:ticket|case|request|тикет|заявк\w"
    r"|обращени\w)\s?[#№]\s?(\d{3,})|##-?\s?(\w{0,6}-?\d{3,})\s?-?##",
    re.IGNORECASE,
)


def subject_of(text: str) -> Subject:
    """The subject without what replies add to it.

    >>> subject_of("Re: Fwd: Где заказ?"), subject_of("[#48211] Заказ").key
    (Subject(key='где заказ?', answers=True), '#48211')
    """
    rest, answers = text, False
    while found := _ANSWER.match(rest):
        rest, answers = rest[found.end() :], True
    case = _CASE.search(rest)
    if case is not None:
        return Subject("#" + next(number for number in case.groups() if number), answers=True)
    return Subject(" ".join(rest.lower().split()), answers)
