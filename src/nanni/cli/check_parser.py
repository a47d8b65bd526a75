"""The parser of ``nanni check``: every option with its help."""

from nanni.cli.formats import FORMATS
from nanni.cli.i18n import say
from nanni.cli.parser import Parser, add_color, make_parser
from nanni.model import CHANNELS, SEVERITIES

LANGUAGES = ("ru", "en")


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("check", say("check-about"), say("check-exit"))
    _add_what(parser)
    _add_rules(parser)
    _add_show(parser)
    fix = parser.add_argument_group(say("group-fix")).add_mutually_exclusive_group()
    fix.add_argument("--fix", action="store_true", help=say("h-fix"))
    fix.add_argument("--diff", action="store_true", help=say("h-diff"))
    return parser


def _add_what(parser: Parser) -> None:
    parser.add_argument("paths", nargs="*", metavar=say("m-path"), help=say("h-paths"))
    group = parser.add_argument_group(say("group-what"))
    group.add_argument("--context", metavar=say("m-file"), help=say("h-context"))
    group.add_argument(
        "--channel",
        choices=CHANNELS,
        metavar=say("m-channel"),
        help=say("h-channel", channels=", ".join(CHANNELS)),
    )
    group.add_argument("--lang", choices=LANGUAGES, metavar=say("m-lang"), help=say("h-lang"))
    group.add_argument("--first-reply", action="store_const", const=True, help=say("h-first-reply"))
    group.add_argument(
        "--field", action="append", default=[], metavar=say("m-field"), help=say("h-field")
    )
    group.add_argument("--stdin-name", metavar=say("m-name"), help=say("h-stdin-name"))


def _add_rules(parser: Parser) -> None:
    group = parser.add_argument_group(say("group-rules"))
    group.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    for name in ("--select", "--ignore"):
        group.add_argument(
            name, action="append", default=[], metavar=say("m-codes"), help=say(f"h-{name[2:]}")
        )
    group.add_argument("--links", action="store_true", help=say("h-links"))


def _add_show(parser: Parser) -> None:
    group = parser.add_argument_group(say("group-show"))
    group.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        metavar=say("m-format"),
        help=say("h-format", formats=", ".join(FORMATS)),
    )
    group.add_argument(
        "--severity", choices=SEVERITIES, metavar=say("m-level"), help=say("h-severity")
    )
    group.add_argument("--show-merits", action="store_true", help=say("h-show-merits"))
    group.add_argument("--statistics", action="store_true", help=say("h-statistics"))
    add_color(group)
    group.add_argument("-q", "--quiet", action="store_true", help=say("h-quiet"))
