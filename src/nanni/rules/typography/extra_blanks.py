"""TYP07: double spaces, tabs and heaps of empty lines inside a message."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View

_TABLE_COLUMNS = 3


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    text = view.text
    for match in matches:
        piece = text[match.start : match.end]
        if match.label == "lines":
            yield view.hit(match, fixes=(view.replace(match.start, match.end, "\n\n", safe=True),))
            continue
        if view.lang == "en" and text[match.start - 1] in ".!?:":
            continue  # the typewriter habit of two blanks after a sentence
        if not _in_table(text, match.start):
            new = "\u00a0" if "\u00a0" in piece else " "
            yield view.hit(match, fixes=(view.replace(match.start, match.end, new, safe=True),))


def _in_table(text: str, at: int) -> bool:
    """Whether the blanks align columns."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    if "|" in line or line[:2] == "  ":
        return True
    return line.count("  ") + line.count("\t") >= _TABLE_COLUMNS and "\n" in text


RULE = Rule(
    code="TYP07",
    name="extra-blanks",
    category="formatting",
    severity="note",
    why={
        "ru": "Дыры между словами и пустые экраны мешают читать и выдают спешку.",
        "en": "Holes between words and empty screens slow the reader and betray haste.",
    },
    advice={
        "ru": "Один пробел между словами, одна пустая строка между абзацами.",
        "en": "One space between words, one empty line between paragraphs.",
    },
    match=(
        pattern(r"(?<=\S)[ \u00a0]{2,}(?=[^\s|])", "  ", " \u00a0", "\u00a0 ", label="blanks"),
        pattern(r"(?<=\S)[ \u00a0]*\t[\t \u00a0]*(?=\S)", "\t", label="blanks"),
        pattern(r"(?<=\S)[ \t]*\n[ \t]*\n(?:[ \t]*\n)+(?=\S)", "\n\n\n", "\n \n", label="lines"),
    ),
    check=_check,
    zones=("quotation", "signature"),
    source=("S3-20", "S3-21"),
)
