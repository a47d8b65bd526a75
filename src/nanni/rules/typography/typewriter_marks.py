"""TYP02: straight quotation marks and hyphens for dashes in texts that many will read."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, literals
from nanni.rulekit.view import View
from nanni.rules.typography._edits import changes, fix
from nanni.text.typography import Change

_LONGEST = 60


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    for change in changes(view, "range", "dash"):
        hyphen = view.text.find("-", change.start, change.end)
        if change.kind == "dash" and hyphen >= 0:
            yield Hit(hyphen, change.end, fixes=(fix(view, [change]),))
    opened: list[Change] = []
    for mark in changes(view, "quotes"):
        if mark.new in "«„":
            opened.append(mark)
        elif opened:
            yield _quotation(view, opened.pop(), mark)


def _quotation(view: View, first: Change, last: Change) -> Hit:
    end = last.end if last.end - first.start <= _LONGEST else first.end
    return Hit(first.start, end, fixes=(fix(view, (first, last)),))


RULE = Rule(
    code="TYP02",
    name="typewriter-marks",
    category="typography",
    severity="note",
    why={
        "ru": "Прямые кавычки и дефис вместо тире делают письмо похожим на черновик.",
        "en": "Straight quotes and hyphens for dashes make a letter look like a draft.",
    },
    advice={
        "ru": "Поставьте «ёлочки» и тире — правка рядом.",
        "en": "Use proper quotation marks and dashes; the fix is at hand.",
    },
    match=literals('"', " - ", " -- ", "\u00a0- "),
    check=_check,
    langs=("ru",),
    channels=("public", "email", "macro"),
    zones=("quotation", "signature"),
    source=("REVIEW TYP02", "S3-19"),
)
