"""Reading the instructions in files that silence findings.

``<!-- nanni: ignore APO03 reason -->``, ``# nanni: ignore APO03 reason`` and ``// nanni: …`` stand
on the line they mean or on a line of their own before it; ``ignore-file`` means the whole file.
Where a format has no comments, a field ``nanni`` with the same words means its neighbours.
"""

import re
from functools import cache

from nanni.review.sources.draft import Silence
from nanni.review.sources.passage import Passage

_CODE = r"[A-Z]{3}\d{2},?|[A-Z]{3}\d{0,2},"
_KEYWORD = "nanni:"


class Directive:
    """An instruction found in a text, by its positions there."""

    __slots__ = ("alone", "codes", "end", "reason", "start", "whole_file")

    def __init__(
        self,
        start: int,
        end: int,
        codes: tuple[str, ...],
        reason: str,
        *,
        whole_file: bool,
        alone: bool,
    ) -> None:
        self.start = start
        self.end = end
        self.codes = codes
        self.reason = reason
        self.whole_file = whole_file
        self.alone = alone


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\S)(?:<!--|#|//)[ \t]*nanni:[ \t]*(?P<verb>ignore-file|ignore)\b"
        r"(?P<body>[^\r\n]*?)[ \t]*(?:-->|(?=\r?$))",
        re.MULTILINE,
    )


def find_directives(text: str) -> list[Directive]:
    """All instructions of a text, in order."""
    if _KEYWORD not in text:
        return []
    out = []
    for match in _pattern().finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        line_end = text.find("\n", match.end())
        rest = text[match.end() : line_end if line_end >= 0 else len(text)]
        alone = not text[line_start : match.start()].strip() and not rest.strip()
        codes, reason = split_body(match["body"])
        whole_file = match["verb"] == "ignore-file"
        out.append(Directive(*match.span(), codes, reason, whole_file=whole_file, alone=alone))
    return out


def split_body(body: str) -> tuple[tuple[str, ...], str]:
    """Codes and reason of ``APO03, CLI01 because the quote is the customer's``.

    >>> split_body("APO03: so the lawyers want it")
    (('APO03',), 'so the lawyers want it')
    """
    words = body.replace(":", " ", 1).split()
    count = 1
    while count < len(words) and (
        re.fullmatch(_CODE, words[count]) or words[count - 1].endswith(",")
    ):
        count += 1
    codes = tuple(code for word in words[:count] for code in word.split(",") if code)
    return codes, " ".join(words[count:]).strip("—–-:() ")


def line_silences(text: str, passages: list[Passage], line: int = 1) -> list[Silence]:
    """Silences written as comments in ``text``, whose first line is number ``line``.

    Args:
        text: the whole text of a file, or a piece of it that begins a line.
        passages: strings of a data file. What looks like an instruction inside of one is not one,
            and an instruction on the line before one means all of it.
        line: number of the first line.
    """
    out = []
    for directive in find_directives(text):
        if any(p.offset <= directive.start < p.offset + len(p.raw) for p in passages):
            continue
        own = line + text.count("\n", 0, directive.start)
        column = directive.start - text.rfind("\n", 0, directive.start)
        target = own + _lines_to_target(text, directive) if directive.alone else own
        scope = tuple(p for p in passages if _key_line(p) == target)
        out.append(
            Silence(
                directive.codes,
                directive.reason,
                Passage(
                    text[directive.start : directive.end],
                    offset=directive.start,
                    place=(own, column),
                ),
                0 if directive.whole_file else target,
                scope,
                whole_file=directive.whole_file,
            )
        )
    return out


def _key_line(passage: Passage) -> int:
    """The line of the key of a string; the text of a YAML block begins below it."""
    return passage.line - (passage.style in {"yaml-block", "yaml-folded"})


def _lines_to_target(text: str, directive: Directive) -> int:
    """How many lines below a lonely instruction the line stands that it means."""
    following = text[directive.end :].split("\n", 50)[1:]
    for number, content in enumerate(following, start=1):
        if content.strip() and not _pattern().search(content):
            return number
    return 1


def field_silence(passage: Passage, scope: tuple[Passage, ...]) -> Silence:
    """The silence written in a field ``nanni`` of a record, for the other texts of it."""
    body = passage.text.strip()
    whole_file = body.startswith("ignore-file")
    body = body.removeprefix("ignore-file" if whole_file else "ignore")
    codes, reason = split_body(body)
    return Silence(codes, reason, passage, 0, scope, whole_file=whole_file)
