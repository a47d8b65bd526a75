"""Showing a Markdown page in a terminal: headings, emphasis and marked words in colour."""

import re

from nanni.cli.terminal import Paint

_MARK = re.compile(r"==(.+?)==")
_CODE = re.compile(r"`([^`\n]+)`")
_EMPHASIS = re.compile(r"(?<![\w*])\*\*?([^*\n]+)\*\*?(?![\w*])")


def render(page: str, paint: Paint) -> str:
    """The page as it is, or coloured."""
    page = page.rstrip("\n")
    if not paint.enabled:
        return page
    lines = []
    fenced = False
    for line in page.split("\n"):
        if line.startswith("```"):
            fenced = not fenced
        elif fenced:
            lines.append("  " + _example(line, paint))
        else:
            lines.append(_prose(line, paint))
    return "\n".join(lines)


def _example(line: str, paint: Paint) -> str:
    speaker, colon, rest = line.partition(":")
    if colon and speaker.rstrip("!").isalpha():
        line = paint(speaker + colon, "dim") + rest
    return _MARK.sub(lambda m: paint(m[1], "warn", "underline"), line)


def _prose(line: str, paint: Paint) -> str:
    if line.startswith("#"):
        return paint(line.lstrip("# "), "bold")
    line = _CODE.sub(lambda m: paint(m[1], "cyan"), line)
    return _EMPHASIS.sub(lambda m: paint(m[1], "underline"), line)
