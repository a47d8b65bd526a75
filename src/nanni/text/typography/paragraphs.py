"""Blanks and lines: no holes, no double empty lines, air between paragraphs, bound short words."""

import re
from functools import cache
from itertools import pairwise

from nanni.text.expressions import compiled
from nanni.text.typography.canvas import MASK, Request

NB = "\u00a0"
_UNITS = frozenset("г кг мг т л мл м см мм км шт ч р гб мб вт".split())
_PARTICLES = frozenset("ж же ли ль б бы".split())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "holes": compiled(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)|(?<=\S)\t(?=\S)"),
        "tails": compiled(r"(?<=\S)[ \t\u00a0]+(?=\n|\Z)"),
        "blank_lines": compiled(r"\n[ \t]*\n(?:[ \t]*\n)+"),
        "list_line": compiled(r"[ \t]*(?:[-–—*•·>|]|\d{1,2}[.)]|[а-яa-z]\))"),
        "begins": compiled(r"[ \t]*[«\"(]?[A-ZА-ЯЁ]"),
        "ends": compiled(r"\w[^\w\n]*[.!?…][»\")]?\Z"),
        "short": compiled(rf"(?<![\w'’-])(?P<w>[А-Яа-яЁё]{{1,2}})(?P<m> )(?=[\w«„№§\"({MASK}])"),
        "particle": compiled(r"(?<=[\w»])(?P<m> )(?=(?:ж|же|ли|ль|б|бы)(?![\w-]))"),
        "dash": compiled(r"(?<=\S)(?P<m> )(?=— )"),
    }


def blank_requests(text: str, _lang: str) -> list[Request]:
    """Requests of the pass ``blanks``: single spaces, no trailing ones, one empty line at most."""
    patterns = _patterns()
    out: list[Request] = []
    if "  " in text or "\t" in text or NB in text:
        out += [
            (*match.span(), NB if NB in match[0] else " ")
            for match in patterns["holes"].finditer(text)
        ]
    if " \n" in text or "\t\n" in text or text[-1:] in " \t" or f"{NB}\n" in text:
        out += [(*match.span(), "") for match in patterns["tails"].finditer(text)]
    if "\n" in text:
        out += [(*match.span(), "\n\n") for match in patterns["blank_lines"].finditer(text)]
    return out


def paragraph_requests(text: str, _lang: str) -> list[Request]:
    """Requests of the pass ``paragraphs``: an empty line where one paragraph follows another."""
    out: list[Request] = []
    start, lines = 0, text.split("\n")
    for line, following in pairwise(lines):
        start += len(line) + 1
        if _is_paragraph_end(line) and _is_paragraph_start(following):
            out.append((start - 1, start, "\n\n"))
    return out


def _is_paragraph_end(line: str) -> bool:
    patterns = _patterns()
    return bool(patterns["ends"].search(line[-8:])) and not patterns["list_line"].match(line)


def _is_paragraph_start(line: str) -> bool:
    patterns = _patterns()
    return bool(patterns["begins"].match(line)) and not patterns["list_line"].match(line)


def short_word_requests(text: str, lang: str) -> list[Request]:
    """The part of the pass ``nbsp`` that binds prepositions, particles and dashes."""
    if lang != "ru":
        return []
    patterns = _patterns()
    out: list[Request] = [
        (*match.span("m"), NB)
        for match in patterns["short"].finditer(text)
        if match["w"].lower() not in _PARTICLES
        and not (match["w"].lower() in _UNITS and _after_number(text, match.start()))
    ]
    out += [(*match.span("m"), NB) for match in patterns["particle"].finditer(text)]
    out += [(*match.span("m"), NB) for match in patterns["dash"].finditer(text)]
    return out


def _after_number(text: str, start: int) -> bool:
    return text[max(start - 2, 0) : start - 1].isdigit()


def ellipsis_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``ellipsis``: … for dots, ?.. and !.. kept."""
    if lang != "ru" or ".." not in text:
        return []
    out: list[Request] = []
    for match in re.finditer(r"(?<![./\\])\.{3,}(?![/\\])", text):
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        out.append((*match.span(), ".." if before and before in "!?" else "…"))
    return out
