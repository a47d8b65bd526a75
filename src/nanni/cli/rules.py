"""``nanni rules``: all rules with what they weigh in this team's settings."""

import sys

from nanni.cli.i18n import count, language, say
from nanni.cli.parser import Parser, add_color, make_parser
from nanni.cli.session import nearest_config
from nanni.cli.terminal import Paint, wants_color
from nanni.model.typed import Any

FORMATS = ("text", "json", "codes")


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("rules", say("rules-about"))
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        metavar=say("m-format"),
        help=say("h-rules-format"),
    )
    parser.add_argument("--config", metavar=say("m-file"), help=say("h-config"))
    add_color(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    options = build_parser().parse_args(arguments)
    rules = known_rules(options.config or nearest_config([]))
    if options.format == "json":
        import json

        print(json.dumps(rules, ensure_ascii=False, indent=1))
    elif options.format == "codes":
        print("\n".join(rule["code"] for rule in rules))
    else:
        paint = Paint(enabled=wants_color(options.color, sys.stdout))
        print("\n".join(_lines(rules, paint)))
    return 0


def known_rules(config: str | None) -> list[dict[str, Any]]:
    """All rules by code, as plain values, under the team's settings."""
    from nanni.review.reviewer import Reviewer

    reviewer = Reviewer.load(config)
    settings = reviewer.settings
    out = []
    for rule in reviewer.engine.rules.values():
        fields = rule.fields
        code = fields["code"]
        out.append(
            {
                "code": code,
                "name": fields["name"],
                "category": fields["category"],
                "severity": rule.severity,
                "enabled": settings.selects(code, settings.channel, default=fields["enabled"]),
                "preview": fields["preview"],
                "langs": list(fields["langs"]),
                "channels": list(fields["channels"]),
                "blocks": list(fields["blocks"]),
                "options": dict(rule.options),
                "source": list(fields["source"]),
                "version": fields["version"],
                "why": dict(fields["why"]),
                "advice": dict(fields["advice"]),
            }
        )
    return sorted(out, key=lambda rule: str(rule["code"]))


def _lines(rules: list[dict[str, Any]], paint: Paint) -> list[str]:
    width = max((len(rule["name"]) for rule in rules), default=0)
    lines = []
    for rule in rules:
        off = "" if rule["enabled"] else f" ({say('rules-off')})"
        level = paint(rule["severity"].ljust(5), rule["severity"])
        why = rule["why"][language()]
        lines.append(
            f"{paint(rule['code'], 'bold')}  {level}  {rule['name'].ljust(width)}  {why}{off}"
        )
    return [*lines, "", say("rules-count", rules=count(len(rules), "rules"))]
