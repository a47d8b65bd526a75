r"""Escapes: Telegram writes control characters as ``\x0B``, which is not JSON; here it becomes it.

The chunks of a file are mended one by one; what a chunk breaks off is held back for the next.
"""

import re

_ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
_OPEN = re.compile(rb"\\(?:x[0-9A-Fa-f]?)?")
#: The longest beginning of an escape that tells nothing yet: ``\x0``.
_LONGEST = 3


class Escapes:
    """Mends one file; called with each chunk in turn and with whether it is the last."""

    def __init__(self) -> None:
        self._held = b""

    def __call__(self, chunk: bytes, last: bool) -> bytes:  # noqa: FBT001 - see Document
        r"""The chunk with ``\xNN`` made ``\u00NN``; an escaped backslash before an x stays."""
        chunk = self._held + chunk
        cut = len(chunk) if last else _open_escape(chunk)
        chunk, self._held = chunk[:cut], chunk[cut:]
        return _ESCAPE.sub(_mended, chunk) if b"\\x" in chunk else chunk


def _mended(found: re.Match[bytes]) -> bytes:
    return b"\\u00" + found[1] if found[1] else found[0]


def _open_escape(chunk: bytes) -> int:
    """Where an escape begins that the end of the chunk cuts off; the end when none does."""
    at = chunk.rfind(b"\\", max(len(chunk) - _LONGEST, 0))
    if at < 0 or not _OPEN.fullmatch(chunk, at):
        return len(chunk)
    backslashes = at + 1 - len(chunk[: at + 1].rstrip(b"\\"))
    return at if backslashes % 2 else len(chunk)
