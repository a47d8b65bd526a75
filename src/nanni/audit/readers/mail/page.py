"""Page: the words of a letter in HTML, with quoted parts marked as quoted lines."""

import re

from nanni.audit.readers.mail.quotes import quoted
from nanni.review.sources.markup import extract

_QUOTE = re.compile(r"<(?P<end>/?)blockquote\b[^>]*>", re.IGNORECASE)
#: Code is no prose to the review of a page, but in a letter somebody wrote it to be read.
_PLAIN = re.compile(r"</?(?:code|kbd|samp|tt)\b[^>]*>", re.IGNORECASE)
_PRE = re.compile(r"<pre\b[^>]*>(.*?)(?:</pre\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_HIDDEN = re.compile(
    r"<(div|span|p|td)\b[^>]*display\s*:\s*none[^>]*>[^<]*(?:<br\s*/?>[^<]*)*</\1\s*>",
    re.IGNORECASE,
)
_BLANK = re.compile(r"[ \t\xa0\u200b\u200c\u034f\ufeff]+$", re.MULTILINE)
_GAP = re.compile(r"\n{3,}")


def page_words(page: str) -> str:
    """What a reader of the page sees."""
    page = _PRE.sub(lambda found: f"<div>{_as_lines(found[1])}</div>", page)
    page = _HIDDEN.sub("", _PLAIN.sub("", page))
    out: list[str] = []
    depth = at = 0
    for found in _QUOTE.finditer(page):
        out += _lines(page[at : found.start()], depth)
        depth = max(depth - 1, 0) if found["end"] else depth + 1
        at = found.end()
    out += _lines(page[at:], depth)
    return _GAP.sub("\n\n", "\n".join(out)).strip("\n")


def _as_lines(code: str) -> str:
    return code.replace("\r\n", "\n").replace("\n", "<br>")


def _lines(piece: str, depth: int) -> list[str]:
    words = _BLANK.sub("", extract(piece).text).strip("\n")
    if not words:
        return []
    lines = words.split("\n")
    for _ in range(depth):
        lines = [quoted(line) for line in lines]
    return ["", *lines]
