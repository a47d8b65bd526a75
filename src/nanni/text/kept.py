"""Kept: what takes long to make and is made once, as files in the user's cache folder.

Kept like Python keeps bytecode: beside a fingerprint of everything it was made from, made anew
when that changes, never trusted from anywhere but the user's own folder.
"""

import contextlib
import os
import sys
from collections.abc import Sequence
from zlib import crc32

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH103, PTH105, PTH108, PTH111, PTH118

#: Files of one name that are kept: one per state of the sources, or team, on this machine.
_KEPT = 8
#: Nothing is made from these.
_BESIDE = (".md", ".pyc")


def cache_folder() -> str:
    """Where files are kept: ``NANNI_CACHE``, else the user's cache folder."""
    named = os.environ.get("NANNI_CACHE")
    if named:
        return named
    base = os.environ.get("XDG_CACHE_HOME")
    # Unlike Path.home(), this does not fail where nobody knows whose home it is.
    return os.path.join(base or os.path.join(os.path.expanduser("~"), ".cache"), "nanni")


def fingerprint(folders: Sequence[str]) -> bytes:
    """All files in these folders and below, by name, size and time of change, and Python's version.

    Raises:
        OSError: a folder cannot be read.
    """
    return repr((sys.version, [sorted(_stats(folder)) for folder in folders])).encode()


def place(name: str, key: bytes) -> str:
    """The path of what was made from ``key``; whoever opens it must compare the keys."""
    return os.path.join(cache_folder(), f"{name}-{crc32(key):08x}.bin")


def keep(path: str, data: bytes) -> None:
    """Write a file to its `place`, so that nobody reads half of it; drops the oldest of its name.

    Raises:
        OSError: the folder cannot be written.
    """
    import tempfile  # noqa: PLC0415 - only to store

    folder, file_name = os.path.split(path)
    os.makedirs(folder, exist_ok=True)
    handle, half = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(half, path)
    except OSError:
        os.unlink(half)
        raise
    name = file_name.rpartition("-")[0]
    with os.scandir(folder) as entries:
        stored = [e for e in entries if e.name.startswith(f"{name}-") and e.name.endswith(".bin")]
    for old in sorted(stored, key=lambda e: e.stat().st_mtime_ns)[:-_KEPT]:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(old.path)


def _stats(folder: str) -> list[tuple[str, int, int]]:
    out: list[tuple[str, int, int]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_BESIDE):
                continue
            if not entry.is_dir():
                stat = entry.stat()
                out.append((entry.path, stat.st_size, stat.st_mtime_ns))
            elif entry.name != "__pycache__":
                out += _stats(entry.path)
    return out
