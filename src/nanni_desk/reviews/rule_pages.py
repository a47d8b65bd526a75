"""The page of a rule as a reader sees it: its Markdown, cut into parts that a template shows.

The pages keep to a small part of Markdown (``docs/howto/add-a-rule.md``), and everything goes
through the template's escaping, so that a team's own rules may say what they like.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from nanni.review.discovery import PAGE_SUFFIXES, RULES_FOLDER
from nanni_desk.lib.engine import reviewer
from nanni_desk.lib.errors import NotThere

_MARKED = re.compile(
    r"==(.+?)==|`([^`\n]+)`|(?<![\w*])\*\*([^*\n]+)\*\*(?![\w*])|(?<![\w*])\*([^*\n]+)\*(?![\w*])"
)
_SPEAKER = re.compile(
    r"(?P<role>customer|agent|bot|note)(?P<whole>!?)(?: @(?P<at>\w+ \d+:\d+))?: ?(?P<words>.*)"
)
_KINDS = {1: "mark", 2: "code", 3: "strong", 4: "em"}


class Piece(NamedTuple):
    """A run of words: ``plain``, ``mark``, ``code``, ``strong`` or ``em``."""

    kind: str
    text: str


class Line(NamedTuple):
    """A line of an example; ``role`` is empty when nobody says it.

    ``is_marked`` tells that the finding is about the whole message.
    """

    role: str
    at: str
    is_marked: bool
    pieces: list[Piece]


class Block(NamedTuple):
    """A part of the page: ``heading``, ``text`` or ``talk`` (several talks in a fence)."""

    kind: str
    pieces: list[Piece]
    talks: list[list[Line]]


class RulePage(NamedTuple):
    """The page of one rule."""

    code: str
    name: str
    outcome: str
    blocks: list[Block]


def rule_page(code: str, language: str) -> RulePage:
    """The page of the rule with this code, in a language of ours.

    Raises:
        NotThere: there is no such rule.
    """
    for rule in reviewer().engine.rules.values():
        if rule.fields["code"] == code:
            outcome = "block" if "always" in rule.fields["blocks"] else str(rule.severity)
            blocks = list(_blocks(_source(rule.fields, language)))
            return RulePage(code, str(rule.fields["name"]), outcome, blocks)
    raise NotThere


def rule_names() -> dict[str, str]:
    """Code -> name of every rule."""
    rules = reviewer().engine.rules.values()
    return {rule.fields["code"]: rule.fields["name"] for rule in rules}


def _source(fields: dict[str, Any], language: str) -> str:
    stem = str(fields["name"]).replace("-", "_") + PAGE_SUFFIXES[language]
    found = next(RULES_FOLDER.glob(f"*/{stem}"), None)
    if found is not None:
        return found.read_text(encoding="utf-8")
    # A team's own rule: its examples stand in the team's file.
    return f"{fields['why'][language]}\n\n{fields['advice'][language]}\n"


def _blocks(source: str) -> Iterator[Block]:
    """The parts after the title."""
    fenced: list[str] | None = None
    text: list[str] = []
    for line in [*source.splitlines(), ""]:
        if line.startswith("```"):
            if fenced is not None:
                yield Block("talk", [], list(_talks(fenced)))
            fenced = [] if fenced is None else None
        elif fenced is not None:
            fenced.append(line)
        elif line.startswith("## "):
            yield Block("heading", _pieces(line[3:]), [])
        elif line.strip() and not line.startswith("# "):
            text.append(line.strip())
            continue
        if text and fenced is None:
            yield Block("text", _pieces(" ".join(text)), [])
            text = []


def _talks(lines: list[str]) -> Iterator[list[Line]]:
    talk: list[Line] = []
    for line in [*lines, ""]:
        if not line.strip():
            if talk:
                yield talk
            talk = []
            continue
        if said := _SPEAKER.fullmatch(line):
            at, whole = said["at"] or "", bool(said["whole"])
            talk.append(Line(said["role"], at, whole, _pieces(said["words"])))
        else:
            talk.append(Line("", "", is_marked=False, pieces=_pieces(line)))


def _pieces(text: str) -> list[Piece]:
    out, at = [], 0
    for found in _MARKED.finditer(text):
        if found.start() > at:
            out.append(Piece("plain", text[at : found.start()]))
        out.append(Piece(_KINDS[found.lastindex or 1], found[found.lastindex or 1]))
        at = found.end()
    if at < len(text):
        out.append(Piece("plain", text[at:]))
    return out
