"""Inputs: which exports are meant by the paths and patterns of a command, and of what shape."""

import os
from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path

from nanni.audit.readers import Export, Format, format_named, sniff
from nanni.audit.shard import Source
from nanni.review.sources.draft import Problem
from nanni.review.sources.reading import problem_of

#: Files of one letter each; a folder of them is one export, because threads go across files.
_LETTERS = frozenset({".eml", ".emlx", ".msg"})
_HIDDEN = (".", "__")


def find_sources(paths: Sequence[str], name: str | None = None) -> Iterator[Source | Problem]:
    """The exports that paths name, each once; what cannot be an export comes as a problem.

    Args:
        paths: files, folders and patterns with ``*``, as typed.
        name: the format of all of them; None finds out.
    """
    chosen = None if name is None else format_named(name)
    seen: set[str] = set()
    for path, named in _expanded(paths):
        real = os.path.realpath(path)
        if real in seen:
            continue
        seen.add(real)
        found = _source(path, chosen)
        # In a folder there may be anything; only what was named itself has to be an export.
        if found is not None:
            yield found
        elif named:
            yield Problem("shape", path)


def _expanded(paths: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Files and folders of letters, each with whether the user named it."""
    for typed in paths:
        path = os.path.normpath(typed)
        if has_magic(path) and not Path(path).exists():
            some = sorted(glob(path, recursive=True))  # noqa: PTH207 - patterns may be absolute
            if not some:
                yield path, True
            for one in some:
                yield from _walked(one)
        else:
            yield from _walked(path)


def _walked(path: str) -> Iterator[tuple[str, bool]]:
    if not Path(path).is_dir() or _holds_letters(Path(path)):
        yield path, True
        return
    found = False
    for parent, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        letters = [name for name in folders if _holds_letters(Path(parent, name))]
        folders[:] = [name for name in folders if name not in letters]
        for name in sorted([*letters, *names]):
            if not name.startswith(_HIDDEN):
                found = True
                yield os.path.join(parent, name), False  # noqa: PTH118 - as the user typed it
    if not found:
        yield path, True


def _holds_letters(folder: Path) -> bool:
    """Whether a folder is one export of mail: letters lie in it, or it is a Maildir."""
    if (folder / "cur").is_dir() and (folder / "new").is_dir():
        return True
    return any(one.suffix.lower() in _LETTERS for one in folder.iterdir())


def _source(path: str, chosen: Format | None) -> Source | Problem | None:
    where = Path(path)
    try:
        if where.is_dir():
            known = chosen or (format_named("mail") if _holds_letters(where) else None)
        else:
            known = chosen or sniff(Export(where))
            where.open("rb").close()
    except OSError as error:
        return problem_of(error, path)
    return None if known is None else Source(path, known)
