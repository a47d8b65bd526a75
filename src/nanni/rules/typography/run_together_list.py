"""TYP12: numbered or dashed steps that stand in one line."""

import re
from collections.abc import Iterator, Sequence

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View

_LONG = 170
_MANY = 4
_ITEM = r"(?:(?<=\s)|(?<=^))[1-9][.)](?=\s?[^\W\d])"
_BULLET = r"(?<=\s)[-–—•*](?=\s\S)"


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if view.document.in_zone(match.start, "quotation"):
            continue
        line_end = view.text.find("\n", match.start)
        end = line_end if line_end >= 0 else len(view.text)
        line = view.text[match.start : end]
        source = _ITEM if match.label == "numbers" else _BULLET
        items = [match.start + m.start() for m in re.finditer(source, line)]
        if match.label == "numbers":
            items = _in_order(view.text, items)
        if len(items) >= _MANY or (len(items) == _MANY - 1 and len(line) >= _LONG):
            yield Hit(items[0], match.end, fixes=(_fix(view, items),))


def _in_order(text: str, items: list[int]) -> list[int]:
    """The items that count on from 1."""
    out: list[int] = []
    for at in items:
        if text[at] == str(len(out) + 1):
            out.append(at)
    return out


def _fix(view: View, items: list[int]) -> Fix:
    """Every item on a line of its own."""
    to_original = view.document.to_original
    spaces = [at - 1 for at in items if at and view.text[at - 1] == " "]
    edits = (Edit(*to_original(at, at + 1), "\n") for at in spaces)
    return Fix(safe=False, edits=tuple(edits))


RULE = Rule(
    code="TYP12",
    name="run-together-list",
    category="formatting",
    severity="note",
    why={
        "ru": "Шаги в одну строку путаются: человек теряет место, пока выполняет их по одному.",
        "en": "Steps in one line blur: people lose their place while they follow them.",
    },
    advice={
        "ru": "Каждый шаг — с новой строки.",
        "en": "Put every step on a line of its own.",
    },
    match=(
        pattern(
            r"(?:(?<=\s)|^)1[.)] ?[^\W\d][^\n]{2,250}?\s2[.)] ?[^\W\d][^\n]{2,250}?"
            r"\s3[.)] ?[^\W\d]",
            *(" 2.", " 2)"),
            label="numbers",
        ),
        pattern(
            r":\s(?:[-–—•*] \S[^\n]{2,120}?\s){3}[-–—•*] \S|(?:\s•\s?\S[^\n•]{2,120}){3}",
            *(": -", ": —", ": –", ": •", ": *", " •"),
            label="bullets",
        ),
    ),
    check=_check,
    source=("corpus README: formatting",),
)
