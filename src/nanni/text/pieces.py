"""A file of which single pieces are read: the form table, a compiled ruleset.

The pieces that a draft needs are strewn over such files, and a system that maps a file brings
sixteen pages for each that is touched: a hundred words would map all of its megabytes.
"""

import os
from collections.abc import Callable

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH123


class Pieces:
    """The bytes of a file, read when a slice is asked for and never kept."""

    __slots__ = ("_file",)

    def __init__(self, path: str) -> None:
        """Open the file; the object keeps it open.

        Raises:
            OSError: it cannot be read.
        """
        self._file = os.open(path, os.O_RDONLY)

    def __del__(self, close: Callable[[int], None] = os.close) -> None:
        # A default, since at the end of the process the module may be gone before its objects.
        if hasattr(self, "_file"):
            close(self._file)

    def __len__(self) -> int:
        return os.fstat(self._file).st_size

    def __getitem__(self, place: slice) -> bytes:
        return os.pread(self._file, place.stop - place.start, place.start)


def pieces(path: str) -> "Pieces | memoryview":
    """The bytes of a file; where the system cannot read amid a file, it is mapped.

    Raises:
        OSError: it cannot be read.
        ValueError: it is empty and had to be mapped.
    """
    if hasattr(os, "pread"):
        return Pieces(path)
    import mmap  # noqa: PLC0415 - only there

    with open(path, "rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
