"""Which encoding a file is written in: UTF-8, UTF-16, the two old Cyrillic ones, or an error.

A guess is made only where the letters leave no doubt; a wrong guess would be reviewed as nonsense.
"""

import codecs
from collections import Counter
from functools import cache

from nanni.model.typed import IO, BinaryIO

_CHUNK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CYRILLIC = ("cp1251", "koi8-r")
#: What is allowed beside tabs and line ends in a file that is still a text.
_CONTROL = bytes(set(range(32)) - {0, 9, 10, 12, 13, 27})
_NUL_SHARE = 0.01
_CONTROL_SHARE = 0.1
#: The letters that make up more than half of any Russian text, and those that are rare in it.
_FREQUENT = frozenset("оеаинтсрвлкмд")
_RARE = frozenset("ъэфц")
_MIN_LETTERS = 4
_ASCII = 127
_MIN_SCORE = 0.25
_FEW = 0.5
#: cp1251 has quotes, dashes and signs at these bytes; English text from an old editor has no other.
_SIGNS = frozenset(
    b"\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b\xa0\xa7\xa9\xab\xae\xb0\xb1\xb7\xb9\xbb"
)


class NotTextError(ValueError):
    """A file that cannot be read as text.

    Attributes:
        binary: it is no text at all, as opposed to text in an unknown encoding.
        position: the first byte that UTF-8 cannot explain, from zero.
        line: the line of that byte, from one.
        mostly_fine: most of its lines are UTF-8.
    """

    def __init__(
        self, *, binary: bool, position: int = 0, line: int = 1, mostly_fine: bool = False
    ) -> None:
        super().__init__("binary" if binary else f"byte {position}")
        self.binary = binary
        self.position = position
        self.line = line
        self.mostly_fine = mostly_fine


def detect_encoding(stream: BinaryIO) -> str:
    """The name of the encoding, for ``open``; the stream is left at its beginning.

    Raises:
        NotTextError: the bytes are no text, or their encoding cannot be told.
    """
    head = stream.read(4)
    stream.seek(0)
    for bom, name in _BOMS:
        if head.startswith(bom):
            _decode_all(stream, name)
            return name
    position, sample, line = _first_break(stream)
    stream.seek(0)
    if position < 0:
        return "utf-8"
    guess = guess_cyrillic(sample)
    if guess is None:
        raise NotTextError(
            binary=_is_binary(sample),
            position=position,
            line=line,
            mostly_fine=_broken_share(sample) < _FEW,
        )
    return guess


def _broken_share(sample: bytes) -> float:
    """The share of lines that are not UTF-8."""
    lines = sample.decode("utf-8", errors="replace").splitlines()
    return sum("\ufffd" in line for line in lines) / max(len(lines), 1)


def _decode_all(stream: BinaryIO, name: str) -> None:
    decoder = codecs.getincrementaldecoder(name)()
    done = 0
    try:
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
            done += len(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise NotTextError(binary=False, position=done + error.start) from error
    stream.seek(0)


def _first_break(stream: BinaryIO) -> tuple[int, bytes, int]:
    """Where UTF-8 ends to explain the bytes (-1: nowhere), the bytes around it, and its line."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    done, line = 0, 1
    while True:
        chunk = stream.read(_CHUNK)
        if not done and _is_binary(chunk):
            raise NotTextError(binary=True)
        pending = decoder.getstate()[0]
        try:
            decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            start = max(error.start - len(pending), 0)
            return done + start, pending + chunk, line + chunk.count(b"\n", 0, start)
        if not chunk:
            return -1, b"", line
        done += len(chunk)
        line += chunk.count(b"\n")


def _is_binary(sample: bytes) -> bool:
    """Whether NUL and other control bytes stand in it as they do in programs and pictures.

    A text with a stray NUL, as some exports have it, is still a text.
    """
    nuls = sample.count(0)
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls > len(sample) * _CONTROL_SHARE:
        return True
    if not nuls:
        return False
    if nuls > len(sample) * _NUL_SHARE and nuls > 1:
        return True
    return len(sample.translate(None, _CONTROL)) < len(sample)


def guess_cyrillic(sample: bytes) -> str | None:
    """``cp1251`` or ``koi8-r`` when the bytes read as Russian in one of them, else None.

    >>> guess_cyrillic("Приносим извинения".encode("koi8-r"))
    'koi8-r'
    """
    if _is_binary(sample) or len(sample.translate(None, _CONTROL)) < len(sample):
        return None
    high = bytes(byte for byte in sample if byte > _ASCII)
    if _SIGNS.issuperset(high) and len(high) * 2 < len(sample):
        return "cp1251"
    scores = {name: _russian_score(sample, name) for name in _CYRILLIC}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _MIN_SCORE else None


def _russian_score(sample: bytes, name: str) -> float:
    """From below 0 (nonsense) to about 0.7 (Russian).

    The share of frequent letters, less whatever Russian does not have: rare letters in number,
    capitals after small letters, Cyrillic and Latin in one word, letters of other alphabets.
    """
    text = sample.decode(name, errors="replace")
    letters = [char for char in text if "а" <= char.lower() <= "я" or char in "ёЁ"]
    foreign = sum(char > "\x7f" and char.isalpha() for char in text) - len(letters)
    strange = text.count("\ufffd") + sum("\u2500" <= char <= "\u25ff" for char in text)
    if len(letters) < _MIN_LETTERS:
        return -1.0
    counts = Counter(char.lower() for char in letters)
    frequent = sum(counts[char] for char in _FREQUENT)
    rare = sum(counts[char] for char in _RARE)
    wrong = len(_misplaced().findall(text)) + foreign + strange
    return (frequent - 3 * rare - 5 * wrong) / len(letters)


@cache
def _misplaced():  # type: ignore[no-untyped-def]  # noqa: ANN202 - re is imported on demand
    import re

    return re.compile("[а-яё][А-ЯЁ](?=[а-яё])|[a-zA-Z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][a-zA-Z]")


def spooled(stream: BinaryIO) -> IO[bytes]:
    """Standard input as a file that can be read twice; a long one is kept on disk."""
    head = stream.read(_CHUNK + 1)
    if len(head) <= _CHUNK:
        from io import BytesIO

        return BytesIO(head)
    import shutil
    import tempfile

    kept = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    kept.write(head)
    shutil.copyfileobj(stream, kept, _CHUNK)
    kept.seek(0)
    return kept
