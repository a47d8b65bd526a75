"""The options of ``nanni check``: what they are by default, and what a request of them means."""

from nanni.cli.errors import UsageError
from nanni.cli.i18n import say
from nanni.cli.session import Request, nearest_config
from nanni.model.typed import TYPE_CHECKING
from nanni.review.sources.walk import STDIN

if TYPE_CHECKING:
    from nanni.model import Severity


class Options:
    """What was asked for; the attributes are named as the options are."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.context: str | None = None
        self.channel: str | None = None
        self.lang: str | None = None
        self.first_reply: bool | None = None
        self.field: list[str] = []
        self.stdin_name: str | None = None
        self.config: str | None = None
        self.select: list[str] = []
        self.ignore: list[str] = []
        self.links = False
        self.format = "text"
        self.severity: Severity | None = None
        self.show_merits = False
        self.statistics = False
        self.color = "auto"
        self.quiet = False
        self.fix = False
        self.diff = False


def read_options(arguments: list[str]) -> Options:
    """The options that the arguments name.

    A request that only names files is the usual one and does not need argparse, which takes as long
    to load as the draft to review.
    """
    options = Options()
    if any(argument.startswith("-") and argument != STDIN for argument in arguments):
        from nanni.cli.check_parser import build_parser

        build_parser().parse_args(arguments, options)
    else:
        options.paths = list(arguments)
    return options


def read_request(options: Options) -> Request:
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
