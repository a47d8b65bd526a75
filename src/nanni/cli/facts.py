"""``nanni facts check``: a fact book looked through before it is trusted."""

import sys
from collections import Counter
from datetime import date
from pathlib import Path

from nanni.cli.errors import CommandError, UsageError
from nanni.cli.i18n import count, say
from nanni.cli.parser import Parser, make_parser
from nanni.cli.session import nearest_config
from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.model.facts import Fact
    from nanni.review.facts_check import FactTrouble

FORMATS = ("text", "json")
_DEEDS = ("check",)
_TROUBLES = ("conflict", "ended", "due", "twice", "unsourced")


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("facts", say("facts-about"), say("facts-exit"))
    parser.add_argument("deed", choices=_DEEDS, metavar="check", help=say("hf-check"))
    parser.add_argument("file", nargs="?", metavar=say("m-file"), help=say("hf-file"))
    parser.add_argument("--on", metavar=say("m-day"), help=say("hf-on"))
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        metavar=say("m-format"),
        help=say("hf-format"),
    )
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    from nanni.review.facts_check import check_facts
    from nanni.review.facts_file import fact_lines, read_facts

    options = build_parser().parse_args(arguments)
    day = _day(options.on)
    path = Path(options.file) if options.file else _named_book()
    book = read_facts(path)
    troubles = check_facts(book, day)
    lines = fact_lines(path) if troubles else []
    if options.format == "json":
        import json

        print(json.dumps([_plain(one, lines) for one in troubles], ensure_ascii=False, indent=1))
    else:
        for one in troubles:
            print(f"{path}:{lines[one.number]}: {_sentence(one)}")
        print(_summary(len(book.facts), troubles))
    return int(any(not one.is_note for one in troubles))


def say_unsound(path: str) -> None:
    """Tell on the error stream that a book, which has been used, wants to be looked through."""
    from nanni.review.facts_check import check_facts
    from nanni.review.facts_file import read_facts

    troubles = check_facts(read_facts(Path(path)), _day(None))
    wrong = [one for one in troubles if not one.is_note]
    if wrong:
        told = count(len(wrong), "troubles")
        print(say("facts-unsound", path=path, troubles=told), file=sys.stderr)


def _day(given: str | None) -> date:
    if given is None:
        from time import localtime

        return date(*localtime()[:3])
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise UsageError(say("bad-day", value=given), "nanni facts") from error


def _named_book() -> Path:
    """The book that the nearest ``nanni.toml`` names."""
    from nanni.review.toml_table import TomlFile

    config = nearest_config([])
    if config is not None:
        top = TomlFile(Path(config)).root()
        if "facts" in top:
            return Path(config).parent / top.text("facts")
    raise CommandError(say("no-facts"))


def _sentence(one: "FactTrouble") -> str:
    fact, other = one.fact, one.other
    return say(
        f"fact-{one.trouble}",
        name=fact.name,
        told=fact.told,
        until=fact.valid_until,
        review=fact.review_by,
        owner=fact.owner or say("fact-nobody"),
        other=other.name if other else "",
        other_told=other.told if other else "",
    )


def _summary(facts: int, troubles: "list[FactTrouble]") -> str:
    counts = Counter[str](one.trouble for one in troubles)
    told = [f"{say(f'facts-{name}')} {counts[name]}" for name in _TROUBLES if counts[name]]
    return f"{count(facts, 'facts')}: {', '.join(told) or say('facts-sound')}."


def _plain(one: "FactTrouble", lines: list[int]) -> dict[str, object]:
    return {
        "trouble": one.trouble,
        "line": lines[one.number],
        **_fields(one.fact),
        "other": _fields(one.other) if one.other else None,
    }


def _fields(fact: "Fact") -> dict[str, object]:
    days = {
        "valid_from": fact.valid_from,
        "valid_until": fact.valid_until,
        "review_by": fact.review_by,
    }
    return {
        "name": fact.name,
        "kind": fact.kind,
        "value": fact.value,
        "told": fact.told,
        "owner": fact.owner,
        "source": fact.source,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }
