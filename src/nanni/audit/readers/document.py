"""One JSON document of any size, walked piece by piece; a fault tells its line and is survivable.

The standard parser reads every piece. The walk between the pieces is our own, because a parser of
events tells no line and cannot go on behind a fault.
"""

import codecs
import re
from collections.abc import Callable
from json import JSONDecodeError, JSONDecoder
from typing import Any, BinaryIO

from nanni.review.sources.draft import ProblemKind

#: A piece with more signs is no message: reading it would cost the memory that we promise.
LONGEST = 1 << 24
_CHUNK = 1 << 20
#: A fault this near to the end of the text in hand may only mean that more is to be read.
_NEAR = 16
#: The beginning of a record is not longer; an indent, with the line end before it, neither.
_BEGINNING, _INDENT = 1 << 12, 1 << 6
_TOO_SHORT = "the text ends too early"
_SPACE = re.compile(r"[ \t\r\n]*")
#: What a byte that is not UTF-8 is read as.
_BROKEN = re.compile("[\udc80-\udcff]")
_decode = JSONDecoder(strict=False).raw_decode


class FaultError(ValueError):
    """The document breaks the grammar of JSON.

    Attributes:
        kind: the kind of problem that this is.
        line: where, from one.
    """

    def __init__(self, kind: ProblemKind, line: int, reason: str) -> None:
        super().__init__(reason)
        self.kind: ProblemKind = kind
        self.line = line


class Document:
    """Reads forward only and holds one piece of the document at a time.

    Args:
        stream: the bytes, UTF-8.
        mend: what is done to the bytes before they are read; it is given a chunk and whether it is
            the last one, and may hold back the end of it.
    """

    def __init__(
        self, stream: BinaryIO, mend: Callable[[bytes, bool], bytes] | None = None
    ) -> None:
        self._stream = stream
        self._mend = mend
        # A broken byte becomes half of a surrogate pair, so that it spoils its own piece only.
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
        self._text = ""
        self._at = 0
        self._ended = False
        self._damaged = False
        #: No comma is due: the next item is the first one.
        self._first = True
        #: Where to look for the next record after a fault.
        self._search = 0
        self._line = 1
        self._counted = 0

    @property
    def line(self) -> int:
        """The line of the next sign, from one."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def peek(self) -> str:
        """The next sign that is no blank; nothing at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def enter(self, sign: str) -> None:
        """Go into the object (``{``) or list (``[``) that comes next.

        Raises:
            FaultError: something else comes next.
        """
        self._take(sign)
        self._first = True

    def more(self, closing: str) -> bool:
        """Whether another item comes before ``closing``, which is passed when none does.

        Raises:
            FaultError: neither comes.
        """
        sign = self.peek()
        if sign == "," and not self._first:
            self._at += 1
            sign = self.peek()
        elif not sign or (sign != closing and not self._first):
            raise self._unexpected(f"expected ',' or '{closing}'")
        if sign == closing:
            self._at += 1
        self._first = sign != closing
        return self._first

    def key(self) -> str:
        """The next key of the object that was entered.

        Raises:
            FaultError: no key comes next.
        """
        if self.peek() != '"':
            raise self._unexpected("expected a key in double quotes")
        key = str(self.value())
        self._take(":")
        return key

    def value(self) -> Any:  # noqa: ANN401 - a document may hold anything
        """The piece that comes next, whole.

        Raises:
            FaultError: it is broken, cut off, too deep or too long.
        """
        self.peek()
        while True:
            self._search = self._at + 1
            try:
                value, end = _decode(self._text, self._at)
            except JSONDecodeError as error:
                if not (self._may_be_cut(error) and self._more()):
                    raise self._explained(error) from error
                continue
            except RecursionError as error:
                raise FaultError("too-deep", self.line, "too many brackets in brackets") from error
            except ValueError as error:
                # A number of thousands of digits.
                raise FaultError("syntax", self.line, str(error)) from error
            # The digits of a number may go on in the next chunk.
            may_go_on = isinstance(value, int | float) and end >= len(self._text) - _NEAR
            if not (may_go_on and self._more()):
                break
        if self._damaged and _BROKEN.search(self._text, self._at, end):
            self._search = end
            raise FaultError("encoding", self.line, "not UTF-8")
        self._at = end
        self._first = False
        return value

    def skip(self) -> None:
        """Pass the piece that comes next; an object or list goes by item by item.

        Raises:
            FaultError: it is broken.
        """
        sign = self.peek()
        closing = {"{": "}", "[": "]"}.get(sign)
        if closing is None:
            self.value()
            return
        self.enter(sign)
        while self.more(closing):
            if closing == "}":
                self.key()
            self.value()

    def beginning(self) -> re.Pattern[str]:
        """What the next record begins with, for ``resume``: its indent, else its first key."""
        self.peek()
        while len(self._text) - self._at < _BEGINNING and self._more():
            pass
        before, newline, indent = self._text[: self._at].rpartition("\n")
        if not indent.strip() and (newline or not before):
            return re.compile(rf"\n{re.escape(indent)}\{{")
        first = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*:').match(self._text, self._at)
        return re.compile(re.escape(first[0]) if first else r"\{")

    def resume(self, beginning: re.Pattern[str]) -> re.Match[str] | None:
        """After a fault, go on at the next text that looks like the beginning of a record.

        None means that there is none to the end of the document.
        """
        while True:
            found = beginning.search(self._text, self._search)
            if found and (found.end() < len(self._text) or self._ended):
                self._at = found.start()
                self._first = True
                return found
            self._at = max(self._search, len(self._text) - _BEGINNING)
            if not self._more():
                self._at = len(self._text)
                return None
            self._search = self._at

    def _take(self, sign: str) -> None:
        if self.peek() != sign:
            raise self._unexpected(f"expected '{sign}'")
        self._at += 1

    def _more(self) -> bool:
        """Read on, letting go of what was passed; whether there was anything to read."""
        if self._ended or len(self._text) - self._at > LONGEST:
            return False
        self._line = self.line
        keep = max(self._at - _INDENT, 0)
        rest = self._text[keep:]
        # By growing with what is in hand, a long piece is not tried again and again.
        chunk = self._stream.read(max(_CHUNK, len(rest)))
        self._ended = not chunk
        if self._mend is not None:
            chunk = self._mend(chunk, self._ended)
        text = self._decoder.decode(chunk, self._ended)
        self._damaged = self._damaged or _is_damaged(text)
        self._text = rest + text
        self._at = self._counted = self._at - keep
        return True

    def _may_be_cut(self, error: JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated") or error.pos >= len(self._text) - _NEAR

    def _explained(self, error: JSONDecodeError) -> FaultError:
        if len(self._text) - self._at > LONGEST:
            return FaultError("record", self.line, f"longer than {LONGEST >> 20} million signs")
        line = self.line + self._text.count("\n", self._at, error.pos)
        ended = self._ended and self._may_be_cut(error)
        return FaultError("syntax", line, _TOO_SHORT if ended else error.msg)

    def _unexpected(self, reason: str) -> FaultError:
        """The next sign is another one than expected; a record may begin right there."""
        self._search = len(self._text[: self._at].rstrip())
        return FaultError("syntax", self.line, reason if self._text[self._at :] else _TOO_SHORT)


def _is_damaged(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
