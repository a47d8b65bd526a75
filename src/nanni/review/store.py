"""The compiled ruleset on disk: compiled once, opened in a millisecond ever after.

The file stays open: what a process does not look up is never read.
"""

import contextlib
import os
from collections.abc import Callable, Collection
from functools import cache

import nanni
from nanni.rulekit.packing import opened, packed
from nanni.rulekit.rule import Rule
from nanni.rulekit.ruleset import Ruleset
from nanni.text.forms import Forms
from nanni.text.kept import fingerprint, keep, place
from nanni.text.pieces import pieces

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH118, PTH120
_PACKAGE = os.path.dirname(nanni.__file__)
_SOURCES = ("rules", "rulekit", "text")

#: Reads a team's own rules, given the codes that are taken.
ExtraRules = Callable[[Collection[str]], list[tuple[Rule, str]]]


def load_ruleset(forms: Forms, extra: ExtraRules | None = None, extra_key: bytes = b"") -> Ruleset:
    """The compiled rules: from the cache when nothing changed, else compiled and stored.

    Args:
        forms: the form table.
        extra: reads a team's own rules, compiled into the same index; not called when the
            cache knows them already.
        extra_key: the bytes those rules are read from.
    """
    key = _sources() + extra_key
    path = place("ruleset", key)
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError, KeyError):
        stored = opened(pieces(path), key)
        if stored is not None:
            return stored
    data = packed(compile_ruleset(forms, extra), key)
    with contextlib.suppress(OSError):
        keep(path, data)
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


@cache
def _sources() -> bytes:
    """Everything the shipped rules are made from, by name, size and time of change.

    Looked at once a process, like the modules themselves: a process that goes on after an edit
    must not store what it imported before under what lies there now.
    """
    return fingerprint([os.path.join(_PACKAGE, source) for source in _SOURCES])
