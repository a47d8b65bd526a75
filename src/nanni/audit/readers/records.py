"""Records: the objects of a JSON export, whether it holds lines, a list, pages or one object.

A broken record is told with its line and spoils only itself.
"""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from nanni.audit.readers.document import Document, FaultError
from nanni.audit.readers.export import HEAD, Export
from nanni.audit.readers.jsonlines import json_lines
from nanni.review.sources.draft import Problem
from nanni.review.sources.reading import problem_of

_MARK = b"\xef\xbb\xbf"
_WHOLE_LINE = re.compile(rb"^\{.*\}\s*$", re.MULTILINE)


class Record(NamedTuple):
    """An object of an export.

    Attributes:
        value: its fields.
        line: where it begins, from one.
    """

    value: dict[str, Any]
    line: int


def records(export: Export, pages: tuple[str, ...] = ()) -> Iterator[Record | Problem]:
    """Every record of the export, in order.

    Args:
        export: a file of JSON lines, or one or more JSON values one after another.
        pages: names of the lists that an answer of an interface carries its records in; what such
            an answer says beside them is passed over.
    """
    try:
        with export.open() as stream:
            if _is_lines(stream):
                for line in json_lines(export):
                    if isinstance(line, Problem):
                        yield line
                    else:
                        yield from _unfolded(export, line.value, line.number, pages)
            else:
                yield from _Pieces(export, stream, pages).read()
    except OSError as error:
        yield problem_of(error, str(export.path))


def _is_lines(stream: BinaryIO) -> bool:
    """Whether records stand on lines of their own; the stream is left at its beginning."""
    head = stream.read(HEAD).removeprefix(_MARK).lstrip()
    stream.seek(0)
    if not head.startswith(b"{"):
        # A list, or lines of which the first is broken.
        return not head.startswith(b"[")
    return b"\n" not in head or bool(_WHOLE_LINE.search(head))


def _unfolded(
    export: Export, value: object, line: int, pages: tuple[str, ...]
) -> Iterator[Record | Problem]:
    """The records of one value: itself, or those of the page that it is."""
    if isinstance(value, list):
        for item in value:
            yield from _unfolded(export, item, line, pages)
        return
    if not isinstance(value, dict):
        yield export.problem("record", line, "expected an object")
        return
    names = [name for name in pages if isinstance(value.get(name), list | dict)]
    for name in names:
        yield from _unfolded(export, value[name], line, pages)
    if not names:
        yield Record(value, line)


class _Pieces:
    """Records of a document that is walked piece by piece."""

    def __init__(self, export: Export, stream: BinaryIO, pages: tuple[str, ...]) -> None:
        self._export = export
        self._pages = pages
        self._document = Document(stream)

    def read(self) -> Iterator[Record | Problem]:
        beginning = self._document.beginning()
        while True:
            try:
                sign = self._document.peek()
                if sign == "[":
                    yield from self._list()
                elif sign == "{":
                    yield from self._object()
                elif sign:
                    line = self._document.line
                    self._document.value()
                    yield self._export.problem("record", line, "expected an object")
                else:
                    return
            except FaultError as fault:
                yield self._export.problem(fault.kind, fault.line, str(fault))
                if self._document.resume(beginning) is None:
                    return

    def _list(self) -> Iterator[Record | Problem]:
        self._document.enter("[")
        beginning = self._document.beginning()
        while True:
            try:
                if not self._document.more("]"):
                    return
                line = self._document.line
                yield from _unfolded(self._export, self._document.value(), line, self._pages)
            except FaultError as fault:
                yield self._export.problem(fault.kind, fault.line, str(fault))
                if self._document.resume(beginning) is None:
                    return

    def _object(self) -> Iterator[Record | Problem]:
        """One record; when it is a page, its list is walked and not held."""
        line = self._document.line
        self._document.enter("{")
        value: dict[str, Any] = {}
        is_page = False
        while self._document.more("}"):
            key = self._document.key()
            sign = self._document.peek()
            if key in self._pages and sign in {"[", "{"}:
                is_page = True
                yield from self._list() if sign == "[" else self._object()
            else:
                value[key] = self._document.value()
        if not is_page:
            yield Record(value, line)
