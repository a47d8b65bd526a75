"""The argument parser of all commands: argparse, speaking the interface language."""

import argparse
import sys
from importlib import import_module
from textwrap import wrap

from nanni.cli.argparse_words import translate, translate_plural
from nanni.cli.errors import UsageError
from nanni.cli.i18n import say
from nanni.model.typed import Any, NoReturn

#: When to paint.
COLORS = ("auto", "always", "never")


class _Formatter(argparse.HelpFormatter):
    """Breaks lines at blanks only: a path or a name cut at a hyphen cannot be copied."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(" ".join(text.split()), width, break_on_hyphens=False, break_long_words=False)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in self._split_lines(text, width - len(indent)))


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are ours to print."""

    @property
    def actions(self) -> list[argparse.Action]:
        """All options and arguments, for completion scripts."""
        return list(self._actions)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Say what is allowed without the quotes that Python puts around it."""
        if action.choices is not None and value not in action.choices:
            known = ", ".join(map(str, action.choices))
            name = "/".join(action.option_strings) or str(action.metavar)
            self.error(say("bad-choice", option=name, value=value, known=known))

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments.

        Raises:
            UsageError: always.
        """
        raise UsageError(message, command=self.prog)


def make_parser(command: str, about: str, epilog: str = "") -> Parser:
    """A parser of ``nanni COMMAND`` with its help option."""
    # argparse looks its words up in its own module; there is no other way to translate them.
    words: Any = argparse
    words._ = translate
    words.ngettext = translate_plural
    known: dict[str, Any] = {"color": False} if sys.version_info >= (3, 14) else {}
    parser = Parser(
        prog=f"nanni {command}",
        description=about,
        epilog=epilog or None,
        add_help=False,
        formatter_class=_Formatter,
        allow_abbrev=False,
        **known,
    )
    parser.add_argument("-h", "--help", action="help", help=say("help"))
    return parser


def parser_of(command: str) -> Parser:
    """The parser of a command, for its page and its completion."""
    module = "check_parser" if command == "check" else command
    parser: Parser = import_module(f"nanni.cli.{module}").build_parser()
    return parser


def add_color(parser: argparse._ActionsContainer) -> None:
    """The option that every command which paints has."""
    parser.add_argument(
        "--color", choices=COLORS, default="auto", metavar=say("m-when"), help=say("h-color")
    )
