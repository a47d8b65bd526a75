"""``nanni show``: one conversation of an export, annotated in the terminal."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator

from nanni.cli.audit import add_reading
from nanni.cli.errors import CommandError
from nanni.cli.i18n import count, language, say, use
from nanni.cli.parser import Parser, add_color, make_parser
from nanni.cli.problems import line_of
from nanni.cli.terminal import Paint, printable, terminal_width, wants_color
from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.audit.job import Job
    from nanni.audit.reading import Read
    from nanni.audit.wording import Lang
    from nanni.review.engine import RuleInfo

#: Conversations that a list shows, and ids that a mistyped one is compared with.
_LISTED, _COMPARED = 50, 20_000


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("show", say("show-about"))
    parser.add_argument("file", metavar=say("m-file"), help=say("hs-file"))
    parser.add_argument("id", nargs="?", metavar=say("m-id"), help=say("hs-id"))
    add_reading(parser)
    group = parser.add_argument_group(say("group-judge"))
    group.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    group.add_argument("--facts", metavar=say("m-file"), help=say("ha-facts"))
    group.add_argument(
        "--calendar", default="RU", metavar=say("m-country"), help=say("ha-calendar")
    )
    group.add_argument("--now", metavar=say("m-moment"), help=say("ha-now"))
    group = parser.add_argument_group(say("group-show"))
    group.add_argument("--brief", action="store_true", help=say("hs-brief"))
    group.add_argument("--lang", choices=("ru", "en"), metavar=say("m-lang"), help=say("hs-lang"))
    add_color(group)
    # What else a job needs to know is of no matter to one conversation.
    parser.set_defaults(out="", jobs=None, sample=None, seed=0, show_personal=True)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    from nanni.cli.audit_options import read_job

    options = build_parser().parse_args(arguments)
    if options.lang:
        use(options.lang)
    options.paths = [options.file]
    job = read_job(options)
    found = _only(options, job) if options.id is None else _asked_for(options, job)
    if found is None:
        return 0
    for line in _annotated(found, options, job):
        print(line)
    return 0


def _asked_for(options: Namespace, job: "Job") -> "Read":
    """The conversation that was asked for.

    Raises:
        CommandError: there is none of this name.
    """
    keys: list[str] = []
    for number, read in enumerate(_conversations(options, job), 1):
        if options.id in {read.key, f"#{number}"}:
            return read
        if len(keys) < _COMPARED:
            keys.append(read.key)
    if not keys:
        raise CommandError(say("audit-nothing"))
    raise CommandError(_unknown(options, keys))


def _only(options: Namespace, job: "Job") -> "Read | None":
    """The only conversation there is; of several a list is printed.

    Raises:
        CommandError: there are none.
    """
    listed: list[Read] = []
    total = 0
    for read in _conversations(options, job):
        total += 1
        if len(listed) < _LISTED:
            listed.append(read)
    if not total:
        raise CommandError(say("audit-nothing"))
    if total == 1:
        return listed[0]
    for read in listed:
        print(_listed(read, job))
    if total > len(listed):
        print(say("show-more", number=total - len(listed)))
    said = count(total, "conversations")
    print("\n" + say("show-many", conversations=said, path=options.file))
    return None


def _conversations(options: Namespace, job: "Job") -> "Iterator[Read]":
    """Every conversation of the export, with the keys that an audit gives them."""
    from nanni.audit.inputs import find_sources
    from nanni.audit.parquet import PyarrowMissingError
    from nanni.audit.reading import Reading
    from nanni.audit.shard import plan
    from nanni.review.sources.draft import Problem

    try:
        for source in find_sources([options.file], options.format):
            if isinstance(source, Problem):
                print(line_of(source), file=sys.stderr)
                continue
            for shard in plan([source]):
                for read in Reading(shard, job):
                    if isinstance(read, Problem):
                        print(line_of(read), file=sys.stderr)
                    else:
                        yield read
    except PyarrowMissingError as error:
        raise CommandError(say("needs-extra", library="pyarrow", extra="audit")) from error


def _unknown(options: Namespace, keys: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(options.id, keys, 1)
    hint = say("did-you-mean", near=near[0]) if near else ""
    return say("show-no-id", path=options.file, name=options.id) + hint


def _listed(read: "Read", job: "Job") -> str:
    """A conversation in one line: its key, its day and its first words."""
    from nanni.audit.wording import Wording

    messages = read.conversation.messages
    at = next((m.at for m in messages if m.at is not None), None)
    words = Wording("ru" if language() == "ru" else "en", job.reading_zone())
    first = next((m.text for m in messages if m.role == "customer"), "")
    said = read.conversation.meta.get("subject") or first
    line = "  ".join(part for part in (read.key, words.moment(at), " ".join(said.split())) if part)
    width = terminal_width()
    line = printable(line)
    return line if len(line) <= width else line[: width - 1] + "…"


def _annotated(read: "Read", options: Namespace, job: "Job") -> "Iterator[str]":
    from nanni.audit.summary.dialogues import dialogue_of
    from nanni.audit.tables import rows_of
    from nanni.audit.wording import Wording
    from nanni.audit.work import analyst_of
    from nanni.cli.annotated import Annotated

    analyst = analyst_of(job)
    times = [m.at for m in read.conversation.messages if m.at is not None]
    moment = job.moment
    analysis = analyst.analyse(read.conversation, moment)
    dialogue = dialogue_of(rows_of(read.conversation, analysis, ("", read.key)))
    lang: Lang = "ru" if language() == "ru" else "en"
    zone = analyst.calendar.local(times[0]).tzinfo if times else None
    words = Wording(lang, zone or job.reading_zone(), moment or (times[-1] if times else None))
    rules = {} if options.brief else _rules(analyst.engine.rules.values(), lang)
    paint = Paint(enabled=wants_color(options.color, sys.stdout))
    drawn = Annotated(read.conversation, dialogue, rules, words, paint, terminal_width())
    yield from drawn.lines()
    yield ""
    broken = sum(one.state == "broken" for one in analysis.promises)
    yield say(
        "show-sums",
        open=len(analysis.open_questions),
        questions=len(analysis.questions),
        broken=broken,
        promises=len(analysis.promises),
        faults=len(dialogue.faults),
    )
    if analysis.forgotten:
        waiting = analysis.waiting
        length = waiting.length if waiting else None
        said = say("show-forgotten")
        if length is not None:
            said += " " + say("show-waits", length=words.length(length.total_seconds()))
        yield said


def _rules(rules: Iterable["RuleInfo"], lang: str) -> dict[str, tuple[str, str]]:
    """Reason and advice of each rule."""
    out = {}
    for rule in rules:
        why, advice = (
            text.get(lang, "") if isinstance(text, dict) else str(text)
            for text in (rule.fields["why"], rule.fields["advice"])
        )
        out[str(rule.fields["code"])] = why, advice
    return out
