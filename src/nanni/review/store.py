"""The compiled ruleset on disk: compiled once, opened in a millisecond ever after.

Kept like Python keeps bytecode: beside a fingerprint of everything it was made from, rebuilt
when that changes, never trusted from anywhere but the user's own cache folder. The file stays
open: what a process does not look up is never read.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Collection
from functools import cache
from zlib import crc32

import nanni
from nanni.rulekit.packing import opened, packed
from nanni.rulekit.rule import Rule
from nanni.rulekit.ruleset import Ruleset
from nanni.text.forms import Forms
from nanni.text.pieces import pieces

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH103, PTH105, PTH108, PTH111, PTH118, PTH120
_PACKAGE = os.path.dirname(nanni.__file__)
_SOURCES = ("rules", "rulekit", "text")


#: Reads a team's own rules, given the codes that are taken.
ExtraRules = Callable[[Collection[str]], list[tuple[Rule, str]]]

#: Rulesets kept: one per team whose texts are reviewed on this machine.
_KEPT = 8


def load_ruleset(forms: Forms, extra: ExtraRules | None = None, extra_key: bytes = b"") -> Ruleset:
    """The compiled rules: from the cache when nothing changed, else compiled and stored.

    Args:
        forms: the form table.
        extra: reads a team's own rules, compiled into the same index; not called when the
            cache knows them already.
        extra_key: the bytes those rules are read from.
    """
    key = _sources() + extra_key
    path = os.path.join(cache_folder(), f"ruleset-{crc32(key):08x}.bin")
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError, KeyError):
        stored = opened(pieces(path), key)
        if stored is not None:
            return stored
    data = packed(compile_ruleset(forms, extra), key)
    with contextlib.suppress(OSError):
        _write(path, data)
    ruleset = opened(memoryview(data), key)
    assert ruleset is not None  # noqa: S101 - packed with this key
    return ruleset


def compile_ruleset(forms: Forms, extra: ExtraRules | None = None) -> Ruleset:
    """Import every rule and compile the index, without any cache."""
    from nanni.review.discovery import discover  # noqa: PLC0415 - imports all rules
    from nanni.rulekit.compiler import Compiler  # noqa: PLC0415 - needed once
    from nanni.rulekit.cues import all_cues  # noqa: PLC0415 - imports all cues

    rules = discover()
    if extra is not None:
        rules += extra([rule.code for rule, _ in rules])
    return Compiler(forms).compile(all_cues(), rules)


def cache_folder() -> str:
    """Where compiled rules are kept: ``NANNI_CACHE``, else the user's cache folder."""
    named = os.environ.get("NANNI_CACHE")
    if named:
        return named
    base = os.environ.get("XDG_CACHE_HOME")
    # Unlike Path.home(), this does not fail where nobody knows whose home it is.
    return os.path.join(base or os.path.join(os.path.expanduser("~"), ".cache"), "nanni")


@cache
def _sources() -> bytes:
    """Everything the shipped rules are made from, by name, size and time of change.

    Looked at once a process, like the modules themselves: a process that goes on after an edit
    must not store what it imported before under what lies there now.
    """
    parts = [sys.version]
    for source in _SOURCES:
        parts += [
            f"{name}:{size}:{changed}"
            for name, size, changed in sorted(_stats(os.path.join(_PACKAGE, source)))
        ]
    return "\n".join(parts).encode()


def _stats(folder: str) -> list[tuple[str, int, int]]:
    out: list[tuple[str, int, int]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    out += _stats(entry.path)
            elif not entry.name.endswith((".md", ".pyc")):
                stat = entry.stat()
                out.append((entry.path, stat.st_size, stat.st_mtime_ns))
    return out


def _write(path: str, data: bytes) -> None:
    """Write under another name and rename, so that a reader never sees half a file."""
    import tempfile  # noqa: PLC0415 - only to store

    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except OSError:
        os.unlink(name)
        raise
    with os.scandir(folder) as entries:
        stored = [e for e in entries if e.name.startswith("ruleset-") and e.name.endswith(".bin")]
    for old in sorted(stored, key=lambda e: e.stat().st_mtime_ns)[:-_KEPT]:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(old.path)
