"""Charsets: bytes of a letter to text, whatever the letter says, or fails to say, of them."""

import codecs
from functools import lru_cache

from nanni.review.sources.encoding import guess_cyrillic

#: Names that say nothing, or that programs write for an encoding they do not know.
_NOTHING = frozenset(
    {"", "unknown", "unknown-8bit", "x-unknown", "8bit", "none", "us-ascii", "ascii"}
)
#: Programs that know no Cyrillic write one of these for a letter that is in it.
_LATIN = frozenset({"iso8859-1", "cp1252", "iso8859-15"})
#: Codecs of Python that no letter means; some are slow or run on forever.
_NEVER = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs"}
)
_MARK = "\ufeff"


@lru_cache(1 << 10)
def _codec(charset: str) -> str | None:
    """Python's name of a charset; None for an unknown one."""
    name = charset.strip().strip("\"'").lower()
    if name in _NOTHING:
        return None
    for spelling in (
        name,
        name.replace("win-", "cp").replace("windows", "cp").replace("cp-", "cp"),
    ):
        try:
            found = codecs.lookup(spelling)
        except (LookupError, ValueError):
            continue
        # Base64 and the like are codecs too; the flag is the only way to tell them.
        is_text = getattr(found, "_is_text_encoding", True)
        return found.name if is_text and found.name not in _NEVER else None
    return None


def decode(data: bytes, charset: str | None = None) -> str:
    """The text; NUL bytes, which some programs leave behind, are dropped.

    >>> decode("Где заказ?".encode("cp1251"), "x-unknown")
    'Где заказ?'
    """
    if charset is None and data.isascii():
        return data.decode("ascii").replace("\0", "")
    return _decoded(data, charset).replace("\0", "").removeprefix(_MARK)


def _decoded(data: bytes, charset: str | None) -> str:
    name = _codec(charset or "")
    attempts: tuple[str | None, ...] = (name, "utf-8")
    if name in _LATIN and not data.isascii():
        attempts = ("utf-8", _cyrillic(data), name)
    for attempt in attempts:
        if attempt is not None:
            try:
                return data.decode(attempt)
            except (UnicodeError, ValueError):
                continue
    guess = _cyrillic(data)
    if guess is None and (name is None or name == "utf-8"):
        # Most of it may be right: a letter cut in the middle of a sign.
        return (
            data.decode("utf-8", "replace")
            if _mostly_utf8(data)
            else data.decode("cp1252", "replace")
        )
    return data.decode(guess or name or "utf-8", "replace")


def _cyrillic(data: bytes) -> str | None:
    """The old Cyrillic encoding that the bytes read as Russian in."""
    return guess_cyrillic(data.replace(b"\0", b""))


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    return text.count("\ufffd") * 4 < sum(char > "\x7f" for char in text)
