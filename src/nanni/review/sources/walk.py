"""Which files are meant by the paths on a command line, in a stable order."""

import os
from collections.abc import Iterator

from nanni.model.typed import NamedTuple

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH112, PTH122, PTH206

#: Suffix -> how the file is read.
KINDS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".toml": "toml",
    ".html": "html",
    ".htm": "html",
}
#: Never words for a customer; `nanni.toml` and the rules beside it quote faults on purpose.
_OTHERS = frozenset({"nanni.toml", "pyproject.toml", "package.json", "package-lock.json"})
_OTHER_FOLDERS = frozenset({"node_modules", "__pycache__"})
_MACRO_WORDS = ("macro", "template", "canned", "snippet", "макрос", "шаблон")

STDIN = "-"


class Found(NamedTuple):
    """A file to read.

    Attributes:
        path: as the user named it, or below a folder that the user named.
        kind: how to read it.
        channel: the channel that its name tells, or None.
        error: why it cannot be read, when that is known already.
    """

    path: str
    kind: str
    channel: str | None = None
    error: str = ""


def kind_of(path: str) -> str | None:
    """How a file of this name is read; None when its suffix says nothing."""
    return KINDS.get(os.path.splitext(path)[1].lower())


def channel_of(path: str) -> str | None:
    """``macro`` for files whose name, or one of the two folders around, says that they are."""
    near = "/".join(os.path.normpath(path).split(os.sep)[-3:]).lower()
    return "macro" if any(word in near for word in _MACRO_WORDS) else None


def find_files(paths: list[str]) -> Iterator[Found]:
    """The files meant by ``paths``; folders are walked, what is hidden in them is not.

    A file that is named itself is always read, as plain text when its suffix is unknown.
    """
    seen: set[str] = set()
    for path in paths:
        if path == STDIN:
            yield Found(STDIN, "text")
        elif os.path.isdir(path):
            yield from _in_folder(path, seen)
        elif _is_new(path, seen):
            yield Found(path, kind_of(path) or "text", channel_of(path))


def _in_folder(folder: str, seen: set[str]) -> Iterator[Found]:
    from pathlib import Path

    failed: list[OSError] = []
    for parent, subfolders, names in os.walk(folder, onerror=failed.append):
        subfolders[:] = sorted(
            name for name in subfolders if not name.startswith(".") and name not in _OTHER_FOLDERS
        )
        for name in sorted(names):
            path = str(Path(parent, name))
            kind = kind_of(name)
            if kind and not name.startswith(".") and name not in _OTHERS and _is_new(path, seen):
                yield Found(path, kind, channel_of(path))
        while failed:
            error = failed.pop()
            yield Found(str(error.filename), "", None, error.strerror or str(error))
    for error in failed:
        yield Found(str(error.filename), "", None, error.strerror or str(error))


def _is_new(path: str, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True
