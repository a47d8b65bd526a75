"""The options of ``nanni check``: what there is, and what a request made of them means."""

from argparse import Namespace

from nanni.cli.errors import UsageError
from nanni.cli.formats import FORMATS
from nanni.cli.i18n import say
from nanni.cli.parser import Parser, make_parser
from nanni.cli.session import Request, nearest_config
from nanni.model import CHANNELS, SEVERITIES
from nanni.review.sources.walk import STDIN

COLORS = ("auto", "always", "never")
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
    group.add_argument(
        "--color", choices=COLORS, default="auto", metavar=say("m-when"), help=say("h-color")
    )
    group.add_argument("-q", "--quiet", action="store_true", help=say("h-quiet"))


def read_request(options: Namespace) -> Request:
    """The request that the options make.

    Raises:
        UsageError: the file of the customer's messages cannot be used.
    """
    request = Request(options.config or nearest_config(options.paths))
    request.select = _codes(options.select)
    request.ignore = _codes(options.ignore)
    if options.context:
        request.context = _context(options.context)
    request.channel = options.channel
    request.lang = options.lang
    request.first_reply = options.first_reply
    request.fields = tuple(options.field)
    return request


def _codes(given: list[str]) -> tuple[str, ...]:
    return tuple(code.strip() for part in given for code in part.split(",") if code.strip())


def _context(path: str) -> tuple[str, ...]:
    """The customer's messages in a file, oldest first."""
    from nanni.cli.problems import describe
    from nanni.review.sources.encoding import NotTextError
    from nanni.review.sources.reading import Opened, problem_of
    from nanni.review.sources.walk import Found

    try:
        with Opened(Found(path, "text"), path) as opened:
            text = opened.stream.read().replace("\r\n", "\n")
    except (OSError, NotTextError) as error:
        reason = describe(problem_of(error, path))
        raise UsageError(say("bad-context", path=path, reason=reason), "nanni check") from error
    if path != STDIN and path.lower().endswith(".json"):
        return _json_context(path, text)
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def _json_context(path: str, text: str) -> tuple[str, ...]:
    import json

    try:
        data = json.loads(text)
        items = data["messages"] if isinstance(data, dict) else data
        said = [
            m if isinstance(m, str) else m["text"]
            for m in items
            if isinstance(m, str) or m["role"] == "customer"
        ]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = say("context-shape")
        raise UsageError(say("bad-context", path=path, reason=reason), "nanni check") from error
    return tuple(str(text) for text in said)
