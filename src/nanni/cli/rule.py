"""``nanni rule``: the page of one rule in the interface language."""

import re
import sys

from nanni.cli.catalogue import page_of
from nanni.cli.errors import UsageError
from nanni.cli.i18n import language, say
from nanni.cli.pages import render
from nanni.cli.parser import Parser, add_color, make_parser
from nanni.cli.session import nearest_config
from nanni.cli.terminal import Paint, wants_color
from nanni.review.file_rules import FILE_RULES

#: Letters of a name that say more than any other name might.
_TELLING = 4


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("rule", say("rule-about"))
    parser.add_argument("code", metavar=say("m-code"), help=say("h-code"))
    parser.add_argument(
        "--lang", choices=("ru", "en"), metavar=say("m-lang"), help=say("h-page-lang")
    )
    parser.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    add_color(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    options = build_parser().parse_args(arguments)
    paint = Paint(enabled=wants_color(options.color, sys.stdout))
    page = find_page(options.code, options.lang or language(), options.config)
    print(render(page, paint))
    return 0


def find_page(typed: str, lang: str, config: str | None = None) -> str:
    """The page of the rule with this code or name, in Markdown.

    Raises:
        UsageError: there is no such rule.
    """
    from nanni.review.reviewer import Reviewer

    own = {name: code for code, name in FILE_RULES.items()}
    code = own.get(typed.lower(), typed.upper())
    if code in FILE_RULES:
        return page_of(FILE_RULES[code], lang).read_text(encoding="utf-8")
    rules = Reviewer.load(config or nearest_config([])).engine.rules.values()
    for rule in rules:
        if typed.upper() == rule.fields["code"] or typed.lower() == rule.fields["name"]:
            return _page(rule.fields, lang)
    known = [(str(r.fields["code"]), str(r.fields["name"])) for r in rules]
    raise UsageError(_unknown(typed, known), "nanni rule")


def _page(fields: dict[str, object], lang: str) -> str:
    page = page_of(str(fields["name"]), lang)
    return page.read_text(encoding="utf-8") if page.is_file() else _team_page(fields, lang)


def _team_page(fields: dict[str, object], lang: str) -> str:
    """What is known of a team's own rule; its examples stand in the team's file."""
    why, advice = fields["why"], fields["advice"]
    about = say("team-rule", category=fields["category"], severity=fields["severity"])
    texts = (why[lang], advice[lang]) if isinstance(why, dict) and isinstance(advice, dict) else ()
    return "\n\n".join((f"# {fields['code']}: {fields['name']}", about, *texts)) + "\n"


def _unknown(typed: str, known: list[tuple[str, str]]) -> str:
    from difflib import get_close_matches

    # «APO3» means APO03 rather than what is spelt most like it.
    padded = re.sub(r"(?<=[A-Z])(?=\d$)", "0", typed.upper())
    codes = [code for code, _ in known]
    near = [padded] if padded in codes else get_close_matches(padded, codes, 1)
    word = typed.lower()
    near = near or [name for _, name in known if len(word) >= _TELLING and word in name]
    near = near or get_close_matches(word, [name for _, name in known], 1)
    hint = say("did-you-mean", near=near[0]) if near else ""
    return f"{say('no-rule', name=typed)}{hint}. {say('list-rules')}"
