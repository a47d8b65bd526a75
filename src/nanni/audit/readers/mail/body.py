"""Body: the words of a letter and the number of its files, in whatever parts it was packed."""

import re
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, MessageError
from email.message import Message
from email.policy import Compat32
from typing import Any, NamedTuple, TypeAlias

from nanni.audit.readers.mail.charsets import decode
from nanni.audit.readers.mail.page import page_words
from nanni.audit.readers.mail.quotes import marked

# The class takes its parameters in stubs only.
_Part: TypeAlias = "Message[str, str]"
_SIGNATURES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
_CALENDARS = frozenset({"text/calendar", "application/ics"})
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
#: What some programs put into the plain part instead of the words.
_NO_HTML = re.compile(r"\b(?:html|browser|браузер\w*)\b", re.IGNORECASE)
_SHORT = 300
#: Faults of the standard parser on letters that break its expectations.
FAULTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MessageError,
    RecursionError,
    TypeError,
    ValueError,
)


class _Raw(Compat32):
    """Gives fields as they stand: the standard policies stumble over broken ones."""

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002
        return value


class Body(NamedTuple):
    """What a letter holds.

    Attributes:
        text: its words; quoted lines begin with ``>``.
        files: how many files came with it, pictures between the words among them.
        is_cut: whether it ends before its last part does.
    """

    text: str
    files: int
    is_cut: bool


def body_of(raw: bytes) -> Body:
    """The body of a letter.

    Raises:
        ValueError: it is packed in a way that cannot be taken apart; the text says how.
    """
    try:
        letter: Any = message_from_bytes(raw, policy=_Raw())
        parts = _Parts()
        parts.take(letter)
    except FAULTS as error:
        raise ValueError(f"{type(error).__name__}: {error}") from error
    text = "\n\n".join(words for words in parts.texts if words.strip())
    is_cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in letter.defects)
    return Body(marked(text), parts.files + parts.lone_invitations, is_cut)


class _Parts:
    """Words and files, gathered part by part."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.files = 0
        self._invitations = 0
        self._calendars = 0

    @property
    def lone_invitations(self) -> int:
        """Invitations that came only as another form of the words, not as a file beside them."""
        return max(self._invitations - self._calendars, 0)

    def take(self, part: _Part) -> None:
        """A part, with everything in it."""
        kind = part.get_content_type()
        if kind in _SIGNATURES:
            return
        if kind == "multipart/alternative":
            self._take_best(part)
        elif part.is_multipart() and kind != "message/rfc822":
            for inner in part.get_payload():
                if isinstance(inner, Message):
                    self.take(inner)
        elif _is_words(part, kind):
            self.texts.append(_words(part, kind))
        elif kind != "multipart/alternative" and not kind.startswith("multipart/"):
            self.files += 1
            self._calendars += kind in _CALENDARS
        else:
            # A container without its border: what stands in it was meant to be read.
            self.texts.append(_words(part, "text/plain"))

    def _take_best(self, part: _Part) -> None:
        """One of several forms of the same words: the plain one, unless it says nothing."""
        forms: list[_Parts] = []
        for inner in part.get_payload() if part.is_multipart() else []:
            if not isinstance(inner, Message):
                continue
            if inner.get_content_type() in _CALENDARS:
                self._invitations += 1
                continue
            form = _Parts()
            form.take(inner)
            forms.append(form)
            # Pictures come with one form only.
            self.files += form.files
            self._calendars += form._calendars
            self._invitations += form._invitations
        said = [form.texts for form in forms if any(map(str.strip, form.texts))]
        if said:
            self.texts += said[-1] if _says_nothing(said[0], said[-1]) else said[0]


def _says_nothing(plain: list[str], page: list[str]) -> bool:
    text = "\n".join(plain)
    return len(text) < _SHORT and len(text) < len("\n".join(page)) and bool(_NO_HTML.search(text))


def _is_words(part: _Part, kind: str) -> bool:
    if kind not in {"text/plain", "text/html", "text/enriched"}:
        return False
    named = part.get_filename() is not None
    return part.get_content_disposition() != "attachment" and not named


def _words(part: _Part, kind: str) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset()
    if kind != "text/html":
        text = decode(data, charset).replace("\r\n", "\n").replace("\r", "\n")
        if str(part.get_param("format", "")).lower() == "flowed":
            text = _unflowed(text, str(part.get_param("delsp", "")).lower() == "yes")
        return text.strip("\n").rstrip()
    if charset is None and (found := _META_CHARSET.search(data)):
        charset = found[1].decode("ascii")
    return page_words(decode(data, charset))


def _unflowed(text: str, drops_space: bool) -> str:  # noqa: FBT001 - as the letter says
    """Paragraphs in one line each, as the writer saw them (RFC 3676)."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        if open_depth == depth and words != "-- ":
            out[-1] += words
        else:
            out.append(f"{'>' * depth} {words}" if depth else words)
        is_open = words.endswith(" ") and words != "-- "
        open_depth = depth if is_open else None
        if is_open and drops_space:
            out[-1] = out[-1][:-1]
    return "\n".join(out)
