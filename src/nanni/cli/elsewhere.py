"""Commands that other packages bring: found by their entry points, and only when asked for."""

from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint, entry_points

from nanni.cli.errors import CommandError
from nanni.cli.i18n import say

_GROUP = "nanni.commands"
Command = Callable[[list[str]], int]


def found() -> Mapping[str, EntryPoint]:
    """What is there, by name."""
    return {entry.name: entry for entry in sorted(entry_points(group=_GROUP))}


def load(entry: EntryPoint) -> Command:
    """The command of an entry point.

    Raises:
        CommandError: a package it needs is not installed; says how to install it.
    """
    try:
        command: Command = entry.load()
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in {"nanni", "nanni_desk"}:
            raise
        raise CommandError(say("needs-desk", command=entry.name, missing=error.name)) from None
    return command
