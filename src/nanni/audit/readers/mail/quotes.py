"""Quotes: words of an earlier letter inside of a later one, marked with ``>`` and never cut.

Many programs mark them already; those that put a head like «От: … Отправлено: …» above them, or
only a line with a date and an address, do not.
"""

import re

_CLOCK = r"\d{1,2}:\d{2}"
_FROM = re.compile(r"\s*\*?(?:from|от|от кого|von)\s?:\*?\s*\S", re.IGNORECASE)
_FIELD = re.compile(
    r"\s*\*?(?:sent|date|to|subject|cc|отправлено|дата|кому|копия|тема|отправлен)\s?:\*?(?:\s|$)",
    re.IGNORECASE,
)
#: «чт, 12 мар. 2026 г. в 12:05, Анна <anna@shop.example>:» says who wrote what stands below.
_SAYS = re.compile(
    rf"(?=.*(?:{_CLOCK}|\d{{4}}))(?=.*(?:@|{_CLOCK}|wrote|писал|пишет)).*:\s*$", re.DOTALL
)
_HEAD_LINES = 7
_FIELDS = 2
_LONGEST = 300


def marked(text: str) -> str:
    """The text with every quoted line marked as one."""
    lines = text.split("\n")
    start = _head_at(lines)
    lines[start:] = [quoted(line) for line in lines[start:]]
    for number, line in enumerate(lines):
        if line.startswith(">"):
            _mark_sayer(lines, number)
    return "\n".join(lines)


def quoted(line: str) -> str:
    """The line as a quoted one.

    >>> quoted("Hello"), quoted("> Hello"), quoted("")
    ('> Hello', '>> Hello', '>')
    """
    return f">{line}" if not line or line.startswith(">") else f"> {line}"


def _head_at(lines: list[str]) -> int:
    """Where the head of an earlier letter stands; behind the last line when none does."""
    for number, line in enumerate(lines):
        if _FROM.match(line):
            below = [one for one in lines[number + 1 : number + 1 + _HEAD_LINES * 2] if one.strip()]
            if sum(bool(_FIELD.match(one)) for one in below[:_HEAD_LINES]) >= _FIELDS:
                return number
    return len(lines)


def _mark_sayer(lines: list[str], number: int) -> None:
    """Mark the line, or the two it was broken into, that introduces the quote at ``number``."""
    end = number
    while end and not lines[end - 1].strip():
        end -= 1
    if not end or lines[end - 1].startswith(">"):
        return
    for count in (1, 2):
        above = lines[max(end - count, 0) : end]
        said = " ".join(above)
        if len(said) <= _LONGEST and all(one.strip() for one in above) and _SAYS.match(said):
            lines[end - len(above) : end] = [quoted(one) for one in above]
            return
