"""``nanni convert``: an export in, our own JSON lines or Parquet out."""

import sys
from argparse import Namespace
from pathlib import Path

from nanni.cli.audit import add_reading
from nanni.cli.audit_options import names_of, pairs_of, zone_of
from nanni.cli.errors import CommandError, UsageError
from nanni.cli.i18n import count, say
from nanni.cli.parser import Parser, make_parser
from nanni.cli.problems import line_of, system_reason
from nanni.model.typed import TYPE_CHECKING
from nanni.review.sources.draft import Problem

if TYPE_CHECKING:
    from nanni.audit.convert import Converted
    from nanni.audit.job import Job
    from nanni.audit.shard import Source

_STDOUT = "-"
_TARGETS = ("jsonl", "parquet")
_BY_SUFFIX = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("convert", say("convert-about"))
    parser.add_argument("input", metavar=say("m-path"), help=say("hc-input"))
    parser.add_argument("output", metavar=say("m-file"), help=say("hc-output"))
    parser.add_argument("--to", choices=_TARGETS, metavar=say("m-format"), help=say("hc-to"))
    add_reading(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    from nanni.audit.inputs import find_sources
    from nanni.audit.job import Job

    options = build_parser().parse_args(arguments)
    form = _form(options)
    sources: list[Source] = []
    problems = []
    for found in find_sources([options.input], options.format):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            sources.append(found)
    for problem in problems:
        _tell(problem)
    if not sources:
        raise CommandError(say("audit-nothing"))
    job = Job(
        "",
        zone=zone_of(options.zone),
        ours=names_of(options.ours),
        columns=pairs_of(options.map),
    )
    done = _converted(form, sources, job, options.output)
    print(
        say(
            "convert-done",
            conversations=count(done.conversations, "conversations"),
            messages=count(done.messages, "messages"),
        ),
        file=sys.stderr,
    )
    return 0 if done.conversations else 2


def _form(options: Namespace) -> str:
    form = options.to or _BY_SUFFIX.get(Path(options.output).suffix.lower())
    if form is None or (form == "parquet" and options.output == _STDOUT):
        raise UsageError(say("bad-target"), "nanni convert")
    return str(form)


def _converted(form: str, sources: list["Source"], job: "Job", output: str) -> "Converted":
    from nanni.audit import convert
    from nanni.audit.parquet import PyarrowMissingError, aside

    if output == _STDOUT:
        return convert.to_jsonl(sources, job, sys.stdout.buffer, _tell)
    path = Path(output)
    try:
        if form == "parquet":
            return convert.to_parquet(sources, job, path, _tell)
        other = aside(path)
        try:
            with other.open("wb") as out:
                done = convert.to_jsonl(sources, job, out, _tell)
            other.replace(path)
        finally:
            other.unlink(missing_ok=True)
    except PyarrowMissingError as error:
        raise CommandError(say("needs-extra", library="pyarrow", extra="audit")) from error
    except OSError as error:
        raise CommandError(say("audit-failed", path=output, reason=system_reason(error))) from error
    return done


def _tell(problem: Problem) -> None:
    print(line_of(problem), file=sys.stderr)
