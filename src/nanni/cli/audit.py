"""``nanni audit``: exports in, tables and a report out."""

import sys
from argparse import Namespace
from pathlib import Path

from nanni.cli.audit_options import read_job
from nanni.cli.errors import CommandError, UsageError
from nanni.cli.i18n import language, say
from nanni.cli.parser import Parser, make_parser
from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.audit.pool import Runner
    from nanni.audit.run import Totals

_INTERRUPTED = 130
#: Where the work may be done beside this machine.
CLUSTERS = ("spark", "dask")


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("audit", say("audit-about"), say("audit-exit"))
    parser.add_argument("paths", nargs="*", metavar=say("m-path"), help=say("ha-paths"))
    add_reading(parser)
    _add_judging(parser)
    _add_running(parser)
    group = parser.add_argument_group(say("group-out"))
    group.add_argument("--out", metavar=say("m-folder"), help=say("ha-out"))
    group.add_argument("--lang", choices=("ru", "en"), metavar=say("m-lang"), help=say("ha-lang"))
    group.add_argument("--no-report", action="store_true", help=say("ha-no-report"))
    group.add_argument("--show-personal", action="store_true", help=say("ha-show-personal"))
    group.add_argument(
        "--compare", nargs=2, metavar=(say("m-folder"), say("m-folder")), help=say("ha-compare")
    )
    group.add_argument("-q", "--quiet", action="store_true", help=say("ha-quiet"))
    return parser


def add_reading(parser: Parser) -> None:
    """The options that say how an export is read."""
    from nanni.audit.readers import FORMATS

    group = parser.add_argument_group(say("group-read"))
    group.add_argument(
        "--format",
        choices=FORMATS,
        metavar=say("m-format"),
        help=say("ha-format", formats=", ".join(FORMATS)),
    )
    group.add_argument(
        "--ours", action="append", default=[], metavar=say("m-name"), help=say("ha-ours")
    )
    group.add_argument(
        "--map", action="append", default=[], metavar=say("m-pairs"), help=say("ha-map")
    )
    group.add_argument("--zone", metavar=say("m-zone"), help=say("ha-zone"))


def _add_judging(parser: Parser) -> None:
    group = parser.add_argument_group(say("group-judge"))
    group.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    group.add_argument("--facts", metavar=say("m-file"), help=say("ha-facts"))
    group.add_argument(
        "--calendar", default="RU", metavar=say("m-country"), help=say("ha-calendar")
    )
    group.add_argument("--now", metavar=say("m-moment"), help=say("ha-now"))
    group.add_argument("--sample", metavar=say("m-number"), help=say("ha-sample"))
    group.add_argument("--seed", type=int, default=0, metavar=say("m-number"), help=say("ha-seed"))


def _add_running(parser: Parser) -> None:
    group = parser.add_argument_group(say("group-run"))
    group.add_argument("--jobs", metavar=say("m-number"), help=say("ha-jobs"))
    group.add_argument("--fresh", action="store_true", help=say("ha-fresh"))
    group.add_argument("--on", choices=CLUSTERS, metavar=say("m-cluster"), help=say("ha-on"))


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    options = build_parser().parse_args(arguments)
    if options.compare:
        return _compare(options)
    if not options.paths:
        raise UsageError(say("audit-no-paths"), "nanni audit")
    from nanni.cli.audit_report import say_problems, say_totals

    totals = _audited(options)
    if totals is None:
        return _INTERRUPTED
    if not totals.counts["conversations"]:
        say_problems(totals, options.out)
        raise CommandError(say("audit-nothing"))
    if not options.quiet:
        say_totals(totals, options.out)
    say_problems(totals, options.out)
    if options.facts and not options.quiet:
        from nanni.cli.facts import say_unsound

        say_unsound(options.facts)
    if not options.no_report:
        _report(Path(options.out), options.lang or language())
    return 2 if totals.failed else 0


def _audited(options: Namespace) -> "Totals | None":
    """The audit itself; None when it was interrupted."""
    from nanni.audit.inputs import find_sources
    from nanni.audit.parquet import PyarrowMissingError
    from nanni.audit.run import audit
    from nanni.audit.store import StoreError
    from nanni.cli.audit_progress import AuditProgress

    options.out = options.out or _out_for(options.paths)
    job = read_job(options)
    progress = AuditProgress(enabled=not options.quiet)
    try:
        sources = [*find_sources(options.paths, options.format)]
        return audit(sources, job, _runner(options), progress, fresh=options.fresh)
    except KeyboardInterrupt:
        progress.hide()
        print(f"\n{progress.stopped()}", file=sys.stderr)
        return None
    except StoreError as error:
        raise CommandError(_refusal(error, options.out)) from error
    except PyarrowMissingError as error:
        raise CommandError(say("needs-extra", library="pyarrow", extra="audit")) from error
    except OSError as error:
        from nanni.cli.problems import system_reason

        place = error.filename or options.out
        raise CommandError(say("audit-failed", path=place, reason=system_reason(error))) from error
    finally:
        progress.hide()


def _out_for(paths: list[str]) -> str:
    """A folder named after the export, so that the next one does not meet it."""
    name = Path(paths[0]).name.partition(".")[0] if len(paths) == 1 else ""
    return f"{name}-audit" if name.strip("*") else "nanni-audit"


def _runner(options: Namespace) -> "Runner":
    from nanni.audit.pool import Pool

    if options.on is None:
        return Pool(options.jobs)
    try:
        if options.on == "spark":
            from nanni.audit.spark import Spark

            made: Runner = Spark(options.jobs)
        else:
            from nanni.audit.dask import Dask

            made = Dask(options.jobs)
    except ImportError as error:
        library = "pyspark" if options.on == "spark" else "distributed"
        raise CommandError(say("needs-extra", library=library, extra=options.on)) from error
    return made


def _refusal(error: Exception, out: str) -> str:
    kind, detail = getattr(error, "kind", ""), getattr(error, "detail", "")
    if kind == "other-job":
        detail = ", ".join(say(f"mark-{name}") for name in detail.split(", "))
    return say(f"store-{kind}", out=out, detail=detail)


def _report(out: Path, lang: str) -> None:
    from nanni.audit.report import write_report

    print(say("audit-report", path=write_report(out, lang)))


def _compare(options: Namespace) -> int:
    from nanni.audit.compare import say_changes

    before, after = map(Path, options.compare)
    for folder in (before, after):
        if not (folder / "audit.json").is_file():
            raise CommandError(say("no-audit", path=folder))
    print(say_changes(before, after, options.lang or language()))
    return 0
