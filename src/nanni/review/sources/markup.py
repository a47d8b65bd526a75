"""HTML: the words a reader sees, without tags, scripts, styles, code and comments."""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape

from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.passage import Mapper, Passage
from nanni.review.sources.silences import line_silences
from nanni.review.sources.source import Source
from nanni.text.links import link_fault

_UNSEEN = "script|style|code|pre|kbd|samp|head|title|template|textarea|svg|select|noscript"
_PARAGRAPHS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol table blockquote section article header footer main aside nav"
    " form fieldset figure dl address hr body html".split()
)
_LINES = frozenset("br li tr td th dt dd option caption figcaption legend".split())


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<skip><!--.*?(?:-->|\Z)|<!\[CDATA\[.*?\]\]>|<[!?][^>]*>"
        rf"|<(?P<unseen>{_UNSEEN})\b[^>]*>.*?(?:</(?P=unseen)\s*>|\Z))"
        r"|</?(?P<tag>[a-zA-Z][\w:-]*)(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^'\">])*)>"
        r"|(?P<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});?)"
        r"|(?P<space>[ \t\r\n\f]+)"
        r"|(?P<text>[^<& \t\r\n\f]+|[<&])",
        re.DOTALL | re.IGNORECASE,
    )


@cache
def _href() -> re.Pattern[str]:
    return re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*))", re.IGNORECASE)


def looks_like_html(text: str) -> bool:
    """Whether a string of a data file is written in HTML.

    >>> looks_like_html("<p>Добрый день"), looks_like_html("a < b, c > d")
    (True, False)
    """
    return "<" in text and bool(
        re.search(
            r"</?(?:p|br|div|span|a|b|i|ul|ol|li|strong|em|h\d|table)\b[^<>]*>", text, re.IGNORECASE
        )
    )


def extract(raw: str) -> Mapper:
    """The visible words of ``raw`` and where they stand in it.

    A link that leads nowhere keeps its tag, so that the rule about such links has its words.
    """
    mapper = Mapper(raw)
    for token in _token().finditer(raw):
        start, end = token.span()
        if token["text"]:
            mapper.keep(start, end)
        elif token["space"]:
            if not _at_break(mapper):
                mapper.put(" ", start, end)
        elif token["entity"]:
            mapper.put(unescape(token["entity"]), start, end)
        elif token["tag"]:
            _tag(mapper, token)
    mapper.strip()
    return mapper


#: Stand for the breaks of lines and paragraphs while the words of a page are put together.
_LINE, _PARAGRAPH = "\x01", "\x02"


@cache
def _visible_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What is no word; blanks other than one space; breaks with the blanks around them."""
    return (
        re.compile(
            rf"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?\]\]>|<[!?][^<>]*>|[{_LINE}{_PARAGRAPH}]"
            rf"|<(?P<unseen>{_UNSEEN})\b[^<>]*>.*?(?:</(?P=unseen)\s*>|\Z)"
            r"|</?(?P<tag>[a-zA-Z][\w:-]*)(?:\"[^\"]*\"|'[^']*'|[^'\"<>])*>"
            r"|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});?",
            re.DOTALL | re.IGNORECASE,
        ),
        re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]"),
        re.compile(rf" ?([{_LINE}{_PARAGRAPH}][ {_LINE}{_PARAGRAPH}]*)"),
    )


def visible(raw: str) -> str:
    r"""The words that ``extract`` finds, without their places and many times faster.

    >>> visible("<p>Добрый&nbsp;день!</p> <p>Ваш<br>заказ  <b>готов</b></p>")
    'Добрый\xa0день!\n\nВаш\nзаказ готов'
    """
    no_word, blanks, breaks = _visible_patterns()
    text = blanks.sub(" ", no_word.sub(_seen, raw))
    return breaks.sub(lambda found: "\n\n" if _PARAGRAPH in found[1] else "\n", text).strip(" \n")


def _seen(found: re.Match[str]) -> str:
    """What is seen in place of something that is no word."""
    if found[0].startswith("&"):
        return unescape(found[0])
    tag = (found["tag"] or "").lower()
    if tag in _PARAGRAPHS:
        return _PARAGRAPH
    return _LINE if tag in _LINES else ""


def _tag(mapper: Mapper, token: re.Match[str]) -> None:
    start, end = token.span()
    tag = token["tag"].lower()
    if tag == "a" and mapper.raw[start + 1] != "/" and _leads_nowhere(token["attributes"]):
        mapper.keep(start, end)
    elif tag in _PARAGRAPHS:
        _break(mapper, "\n\n", start, end)
    elif tag in _LINES:
        _break(mapper, "\n", start, end)


def _break(mapper: Mapper, gap: str, start: int, end: int) -> None:
    if not mapper:
        return
    mapper.strip(" ")
    missing = len(gap) - mapper.trailing_newlines
    if missing > 0:
        mapper.put("\n" * missing, start, end)


def _at_break(mapper: Mapper) -> bool:
    return mapper.ends_with(" ") or mapper.ends_with("\n")


def _leads_nowhere(attributes: str) -> bool:
    found = _href().search(attributes)
    if found is None:
        return False
    return link_fault(unescape(next((g for g in found.groups() if g is not None), ""))) is not None


def targets(raw: str) -> Iterator[tuple[int, str]]:
    """Targets of the links in ``raw`` with their positions."""
    for token in _token().finditer(raw):
        if (token["tag"] or "").lower() == "a":
            for found in _href().finditer(token["attributes"]):
                group = next(i for i in (1, 2, 3) if found[i] is not None)
                at = token.start("attributes") + found.start(group)
                yield at, unescape(found[group])


def read(source: Source) -> Iterator[Draft | Problem]:
    """One draft: the page."""
    raw = source.stream.read()
    mapper = extract(raw)
    if mapper.text.strip():
        source.silences += line_silences(raw, [])
        yield Draft({0: Passage(mapper.text, raw, mapper.segments, style="html")})
