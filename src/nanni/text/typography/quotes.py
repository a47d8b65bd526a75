"""Quotation marks: «ёлочки» outside, „лапки“ inside; English ones on request."""

from nanni.text.typography.canvas import MASK, Request

_MARKS = '"«»„“”'
_OPENING, _CLOSING = "«„", "»”"
_BEFORE_OPENING = " \t\n\u00a0([{/—–-…*_~>"
_PAIRS = {"ru": (("«", "»"), ("„", "“")), "en": (("“", "”"), ("‘", "’"))}


def quote_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``quotes`` for a masked text.

    A paragraph whose marks do not pair up, or that looks like data, is left as it is.
    """
    if not any(mark in text for mark in _MARKS):
        return []
    out: list[Request] = []
    start = 0
    for line in text.split("\n"):
        if any(mark in line for mark in _MARKS) and not _is_data(line):
            out += [(start + at, start + at + 1, mark) for at, mark in _line(line, lang)]
        start += len(line) + 1
    return out


def _is_data(line: str) -> bool:
    return '="' in line or '":' in line or '","' in line


def _line(line: str, lang: str) -> list[tuple[int, str]]:
    """Position and right form of each quotation mark; empty when they do not pair up."""
    marks: list[tuple[int, str]] = []
    stack: list[int] = []
    pairs = _PAIRS["en" if lang == "en" else "ru"]
    for at, char in enumerate(line):
        if char not in _MARKS:
            continue
        before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
        if char == '"' and before.isdigit() and not stack:
            continue  # inches
        if _opens(char, before, after, bool(stack)):
            if len(stack) >= len(pairs):
                return []
            marks.append((at, pairs[len(stack)][0]))
            stack.append(at)
        else:
            if not stack or stack[-1] == at - 1:
                return []
            stack.pop()
            marks.append((at, pairs[len(stack)][1]))
    return [] if stack else marks


def _opens(char: str, before: str, after: str, inside: bool) -> bool:  # noqa: FBT001 - one fact
    if char in _OPENING:
        return True
    if char in _CLOSING:
        return False
    starts = not before or before in _BEFORE_OPENING or before in _OPENING or before in '"“'
    if starts and before in '"“' and before:
        starts = not inside or (after.isalnum() or after == MASK)
    return starts and bool(after) and not after.isspace()
