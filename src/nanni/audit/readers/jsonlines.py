"""JSON lines: one value a line, in the memory of one line; a broken one spoils only itself."""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from nanni.audit.readers.export import Export
from nanni.review.sources.draft import Problem

#: Nobody's conversation is as long on one line; reading it would cost the memory we promise.
LONGEST = 1 << 24
_MARK = b"\xef\xbb\xbf"
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_LONE = re.compile("[\ud800-\udfff]")


class Line(NamedTuple):
    """A value and its line, from one."""

    number: int
    value: Any


def json_lines(export: Export) -> Iterator[Line | Problem]:
    """The values of an export line by line; empty lines say nothing and are passed over."""
    with export.open() as stream:
        for number, raw in _lines(stream):
            if len(raw) > LONGEST:
                detail = f"the line is longer than {LONGEST >> 20} MB"
                yield export.problem("record", number, detail)
            elif raw.strip():
                yield _read(export, number, raw)


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; of one that is too long only the beginning, longer than allowed."""
    number = 0
    while raw := stream.readline(LONGEST + 1):
        number += 1
        part = raw
        while len(part) > LONGEST and not part.endswith(b"\n"):
            part = stream.readline(LONGEST + 1)
        yield number, raw.removeprefix(_MARK) if number == 1 else raw


def _read(export: Export, number: int, raw: bytes) -> Line | Problem:
    try:
        value = json.loads(raw.decode())
    except UnicodeDecodeError as error:
        return export.problem("encoding", number, f"byte {error.start + 1} is not UTF-8")
    except RecursionError:
        return export.problem("too-deep", number)
    except ValueError as error:
        return export.problem("syntax", number, str(error))
    return Line(number, _mended(value) if _HALF.search(raw) else value)


def _mended(value: Any) -> Any:  # noqa: ANN401 - any value of JSON
    """``value`` without halves of surrogate pairs, which no file could hold afterwards."""
    if isinstance(value, str):
        return _LONE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {key: _mended(item) for key, item in value.items()}
    return value
