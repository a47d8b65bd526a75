"""The entry of the command line: finds the command, loads it alone, and turns errors into words."""

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from nanni.cli.errors import CommandError, UsageError
from nanni.cli.i18n import language, say

COMMANDS = (
    "check", "show", "audit", "convert", "facts", "rule", "rules", "demo", "lsp", "completion",
)  # fmt: skip

EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
EXIT_PIPE = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit code and never raises.

    Without arguments it runs the command that the process was started for, and ends the process.
    """
    if arguments is not None:
        return _guarded(list(arguments))
    # Everything loaded at start is kept to the end: looking for garbage in it takes longer than
    # the review of a draft, and so does taking it apart piece by piece when all is said.
    gc.disable()
    code = _guarded(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


def _guarded(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        # A half of a surrogate pair in a reviewed text must not stop the report.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(arguments)
        if not sys.stdout.closed:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader went away: let Python's own flush at exit write into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_PIPE
    except SystemExit as error:
        # argparse ends the program after --help.
        return error.code if isinstance(error.code, int) else 0
    except Exception as error:  # noqa: BLE001 - the last door: nobody shall see a traceback
        return _explain(error)
    return code


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments else "--help"
    if name in {"-h", "--help", "help"}:
        print(overview())
        return 0 if arguments else EXIT_USAGE
    if name in {"-V", "--version"}:
        import nanni

        print(f"nanni {nanni.__version__}")
        return 0
    run: Callable[[list[str]], int]
    run = import_module(f"nanni.cli.{name}").run if name in COMMANDS else _from_elsewhere(name)
    return run(arguments[1:])


def _from_elsewhere(name: str) -> Callable[[list[str]], int]:
    from nanni.cli import elsewhere

    entry = elsewhere.found().get(name)
    if entry is None:
        raise UsageError(_unknown(name))
    # Such a command may run for weeks.
    gc.enable()
    return elsewhere.load(entry)


def overview() -> str:
    """The help of the program as a whole."""
    from nanni.cli import elsewhere
    from nanni.cli.terminal import terminal_width, wrapped

    names = (*COMMANDS, *elsewhere.found())
    width = max(map(len, names)) + 2
    lines = [
        f"{say('usage')}nanni {say('command')} …",
        "",
        *wrapped("", say("about"), terminal_width(), ""),
        "",
        f"{say('commands')}:",
        *(f"  {name.ljust(width)}{say('do-' + name)}" for name in names),
        "",
        f"{say('options')}:",
        f"  {'-h, --help'.ljust(width + 4)}{say('help')}",
        f"  {'-V, --version'.ljust(width + 4)}{say('version')}",
        "",
        say("command-help"),
    ]
    return "\n".join(lines)


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    from nanni.cli import elsewhere

    names = (*COMMANDS, *elsewhere.found())
    near = get_close_matches(name, names, 1)
    hint = say("did-you-mean", near=near[0]) if near else ""
    return say("unknown-command", name=name, known=", ".join(names)) + hint


def _explain(error: Exception) -> int:
    if os.environ.get("NANNI_DEBUG"):
        import traceback

        traceback.print_exception(error)
        return EXIT_USAGE
    if isinstance(error, CommandError):
        message = str(error)
    elif hasattr(error, "told"):  # the engine refused something of the user's, in their language
        message = error.told(language())
    elif isinstance(error, MemoryError):
        message = say("out-of-memory")
    else:
        message = say("internal", error=f"{type(error).__name__}: {error}")
    print(f"nanni: {message}", file=sys.stderr)
    if isinstance(error, UsageError):
        print(say("see-help", command=error.command), file=sys.stderr)
    return EXIT_USAGE


if __name__ == "__main__":
    sys.exit(main())
