"""``nanni lsp``: the language server on standard input and output."""

from nanni.cli.errors import CommandError
from nanni.cli.i18n import say
from nanni.cli.parser import Parser, make_parser


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("lsp", say("lsp-about"))
    parser.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    # Some editors pass it to every server; standard input is all there is.
    parser.add_argument("--stdio", action="store_true", help=say("h-stdio"))
    return parser


def run(arguments: list[str]) -> int:
    """Serve until the editor leaves; gives the exit code.

    Raises:
        CommandError: the packages of the extra ``lsp`` are not installed.
    """
    options = build_parser().parse_args(arguments)
    try:
        from nanni.cli.language_server import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol", "attrs", "cattrs"}:
            raise
        raise CommandError(say("lsp-missing")) from error
    make_server(options.config).start_io()
    return 0
