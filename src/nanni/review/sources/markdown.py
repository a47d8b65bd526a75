"""Markdown: the prose, without front matter, code, tags, comments and the signs of markup.

The lines of a paragraph are joined, because a reader sees one. Every section under a heading of the
first or second level is a draft of its own: that is how files of several macros are written.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape

from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.passage import Mapper, Passage
from nanni.review.sources.silences import line_silences
from nanni.review.sources.source import Source
from nanni.text.links import link_fault

_SECTION_LEVEL = 2


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(
        r"(?P<comment><!--.*?(?:-->|\Z))"
        r"|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
        r"|(?P<image>!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\]))"
        r"|\[(?P<label>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\](?:\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)"
        r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)|\[[^\]]*\])"
        r"|<(?P<auto>(?:https?://|mailto:)[^\s<>]+)>"
        r"|(?P<newline><br\s*/?>)"
        r"|(?P<tag></?[a-zA-Z][\w:-]*(?:\"[^\"]*\"|'[^']*'|[^'\"<>])*>)"
        r"|(?P<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});)"
        r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
        r"|(?P<mark>\*\*\*?|__|~~|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|\*(?=\S)|(?<=\S)\*)",
        re.DOTALL | re.IGNORECASE,
    )


@cache
def _block() -> re.Pattern[str]:
    return re.compile(
        r"(?P<fence>[ ]{0,3}(?:`{3,}|~{3,}))"
        r"|(?P<heading>[ ]{0,3}(?P<level>\#{1,6})(?:[ \t]+|(?=\r?$)))"
        r"|(?P<rule>[ ]{0,3}(?:=+|-{2,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,}|(?:-[ ]*){3,})[ \t]*(?=\r?$)"
        r"|[ ]*\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ \t]*(?=\r?$))"
        r"|(?P<definition>[ ]{0,3}\[[^\]]+\]:[ \t]*\S+)"
        r"|(?P<bullet>[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)"
        r"|(?P<number>[ \t]*\d{1,3}[.)][ \t]+)"
        r"|(?P<quote>[ ]{0,3}>[ ]?)"
        r"|(?P<table>[ ]{0,3}\|)"
        r"|(?P<indented>[ ]{4}|\t)"
        r"|(?P<indent>[ \t]*)",
    )


def read(source: Source) -> Iterator[Draft | Problem]:
    """The sections of the file."""
    raw = source.stream.read()
    source.silences += line_silences(raw, [])
    for mapper in _Reader(raw).sections():
        if mapper.text.strip():
            yield Draft({0: Passage(mapper.text, raw, mapper.segments, style="markdown")})


class _Reader:
    """Walks the lines of a Markdown text."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._mapper = Mapper(raw)
        self._fence = ""
        self._in_list = False
        self._joins = False
        self._blank = False
        self._comments = [m.span() for m in re.finditer(r"<!--.*?(?:-->|\Z)", raw, re.DOTALL)]

    def sections(self) -> Iterator[Mapper]:
        """The prose of each section."""
        at = self._front_matter()
        while at < len(self._raw):
            end = self._raw.find("\n", at)
            end = len(self._raw) if end < 0 else end
            if self._begins_section(at):
                self._mapper.strip()
                yield self._mapper
                self._mapper, self._joins = Mapper(self._raw), False
            self._line(at, end - self._raw.endswith("\r", at, end))
            at = end + 1
        self._mapper.strip()
        yield self._mapper

    def _front_matter(self) -> int:
        found = re.match(
            r"(?:---|\+\+\+)[ \t]*\r?\n.*?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|\Z)", self._raw, re.DOTALL
        )
        return found.end() if found else 0

    def _begins_section(self, at: int) -> bool:
        if self._fence or not self._mapper or self._raw[at] not in "# ":
            return False
        found = _block().match(self._raw, at)
        return bool(found and found["heading"] and len(found["level"]) <= _SECTION_LEVEL)

    def _line(self, start: int, end: int) -> None:
        block = _block().match(self._raw, start, end)
        if block is None or self._skipped(block, start, end):
            return
        at = block.end()
        if at >= end and not block["bullet"]:
            self._joins, self._blank = False, True
            return
        if not (self._joins or block["bullet"] or block["number"] or self._raw[start] in " \t"):
            self._in_list = False
        if block["heading"]:
            self._heading(start, at, end)
        elif block["bullet"] or block["number"]:
            self._item((block["number"] or "- ").lstrip(), start, at)
            self._inline(at, end)
        elif block["quote"]:
            self._gap("\n", start)
            self._mapper.keep(start, end)
            self._joins = False
        elif block["table"]:
            self._cells(at, end)
        else:
            self._prose(at, end)
        self._blank = False

    def _heading(self, start: int, at: int, end: int) -> None:
        self._gap("\n\n", start)
        words = self._raw[at:end].rstrip()
        self._inline(at, at + len(re.sub(r"[ \t]+#+$", "", words)))
        self._joins = False

    def _skipped(self, block: re.Match[str], start: int, end: int) -> bool:
        """Whether the line is no prose at all; keeps count of code blocks."""
        if self._fence:
            if self._raw[start:end].strip().startswith(self._fence) and block["fence"]:
                self._fence = ""
            return True
        if block["fence"]:
            self._fence = block["fence"].strip()[:3]
            self._joins = self._in_list = False
            return True
        if block["indented"] and not self._joins and not self._in_list:
            return bool(self._raw[start:end].strip())
        return bool(block["rule"] or block["definition"])

    def _gap(self, gap: str, at: int) -> None:
        if self._mapper:
            self._mapper.strip(" ")
            missing = len(gap) - self._mapper.trailing_newlines
            if missing > 0:
                self._mapper.put("\n" * missing, max(at - 1, 0), at)

    def _item(self, marker: str, start: int, at: int) -> None:
        self._gap("\n\n" if self._blank else "\n", start)
        self._mapper.put(marker, at - len(marker), at)
        self._joins = self._in_list = True

    def _cells(self, at: int, end: int) -> None:
        for cell in re.finditer(r"[^|]+", self._raw[at:end]):
            if cell[0].strip():
                self._gap("\n", at + cell.start())
                left = len(cell[0]) - len(cell[0].lstrip())
                self._inline(at + cell.start() + left, at + cell.start() + len(cell[0].rstrip()))
        self._joins = False

    def _prose(self, at: int, end: int) -> None:
        if self._joins and self._mapper:
            if not self._mapper.ends_with("\n"):
                self._mapper.put(" ", max(at - 1, 0), at)
        else:
            self._gap("\n\n", at)
        hard = self._raw.endswith(("  ", "\\"), at, end)
        stop = at + len(self._raw[at:end].rstrip().removesuffix("\\"))
        self._inline(at, stop)
        self._joins = True
        if hard:
            self._mapper.put("\n", stop, end)

    def _inline(self, start: int, end: int) -> None:
        """Take the words of a stretch of one line, without the signs of markup."""
        at = start
        for comment_start, comment_end in self._comments:
            if comment_start < end and comment_end > at:
                self._words(at, max(comment_start, at))
                at = min(comment_end, end)
        self._words(at, end)

    def _words(self, start: int, end: int) -> None:
        mapper, at = self._mapper, start
        for token in _inline().finditer(self._raw, start, end):
            if token.start() >= at:
                mapper.keep(at, token.start())
                at = token.end()
                self._token(token)
        mapper.keep(at, end)

    def _token(self, token: re.Match[str]) -> None:
        mapper, (start, end) = self._mapper, token.span()
        stands_for = {
            "newline": "\n",
            "entity": unescape(token["entity"] or ""),
            "escaped": token["escaped"],
        }
        if token["code"] or (token["label"] is not None and _leads_nowhere(token)):
            mapper.keep(start, end)
        elif token["label"]:
            self._words(*token.span("label"))
        elif token["auto"]:
            mapper.keep(*token.span("auto"))
        elif token.lastgroup in stands_for:
            mapper.put(stands_for[token.lastgroup], start, end)
        elif (token["image"] or token["comment"]) and mapper.ends_with(" "):
            mapper.strip(" ")


def _leads_nowhere(token: re.Match[str]) -> bool:
    return token["target"] is not None and link_fault(token["target"]) is not None


def targets(raw: str) -> Iterator[tuple[int, str]]:
    """Targets of the links in ``raw`` with their positions."""
    for token in _inline().finditer(raw):
        if token["target"]:
            yield token.start("target"), token["target"]
        elif token["auto"]:
            yield token.start("auto"), token["auto"]
