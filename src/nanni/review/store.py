"""The compiled ruleset on disk: compiled once, loaded in milliseconds ever after.

Kept like Python keeps bytecode: beside a fingerprint of everything it was made from, rebuilt
when that changes, never trusted from anywhere but the user's own cache folder.
"""

import contextlib
import gc
import marshal
import os
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from zlib import crc32

import nanni
from nanni.rulekit.rule import Rule
from nanni.rulekit.ruleset import Expression, Program, Ruleset
from nanni.text.forms import Forms

_PACKAGE = Path(nanni.__file__).parent
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
    path = cache_folder() / f"ruleset-{crc32(key):08x}.bin"
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError, KeyError), _no_collector():
        stored, plain = marshal.loads(path.read_bytes())  # noqa: S302 - our own file
        if stored == key:
            return _from_plain(plain)
    ruleset = compile_ruleset(forms, extra)
    with contextlib.suppress(OSError):
        _write(path, marshal.dumps((key, _to_plain(ruleset))))
    return ruleset


@contextlib.contextmanager
def _no_collector() -> Iterator[None]:
    """Nothing of a hundred thousand new objects is garbage: looking for it takes 30 ms."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def compile_ruleset(forms: Forms, extra: ExtraRules | None = None) -> Ruleset:
    """Import every rule and compile the index, without any cache."""
    from nanni.review.discovery import discover  # noqa: PLC0415 - imports all rules
    from nanni.rulekit.compiler import Compiler  # noqa: PLC0415 - needed once
    from nanni.rulekit.cues import all_cues  # noqa: PLC0415 - imports all cues

    rules = discover()
    if extra is not None:
        rules += extra([rule.code for rule, _ in rules])
    return Compiler(forms).compile(all_cues(), rules)


def cache_folder() -> Path:
    """Where compiled rules are kept: ``NANNI_CACHE``, else the user's cache folder."""
    named = os.environ.get("NANNI_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    # Unlike Path.home(), this does not fail where nobody knows whose home it is.
    home = os.path.expanduser("~")  # noqa: PTH111
    return (Path(base) if base else Path(home) / ".cache") / "nanni"


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
            for name, size, changed in sorted(_stats(str(_PACKAGE / source)))
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


def _to_plain(ruleset: Ruleset) -> dict[str, object]:
    plain: dict[str, object] = {f.name: getattr(ruleset, f.name) for f in fields(ruleset)}
    plain["programs"] = [tuple(p) for p in ruleset.programs]
    plain["expressions"] = [tuple(e) for e in ruleset.expressions]
    plain["guards"] = {
        owner: {
            role: (number, [tuple(e) for e in expressions], cues)
            for role, (number, expressions, cues) in roles.items()
        }
        for owner, roles in ruleset.guards.items()
    }
    return plain


def _from_plain(plain: dict[str, object]) -> Ruleset:
    ruleset = Ruleset(**plain)  # type: ignore[arg-type]
    ruleset.programs = [Program(*p) for p in ruleset.programs]
    ruleset.expressions = [Expression(*e) for e in ruleset.expressions]
    ruleset.guards = {
        owner: {
            role: (number, [Expression(*e) for e in expressions], cues)
            for role, (number, expressions, cues) in roles.items()
        }
        for owner, roles in ruleset.guards.items()
    }
    return ruleset


def _write(path: Path, data: bytes) -> None:
    """Write under another name and rename, so that a reader never sees half a file."""
    import tempfile  # noqa: PLC0415 - only to store

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)  # noqa: PTH105 - both are strings here
    except OSError:
        os.unlink(name)  # noqa: PTH108
        raise
    kept = sorted(path.parent.glob("ruleset-*.bin"), key=lambda p: p.stat().st_mtime_ns)
    for old in kept[:-_KEPT]:
        old.unlink(missing_ok=True)
