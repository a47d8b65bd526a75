"""A regular expression over words: every known word is one private character.

A pattern names words as they are, classes as ``<unit>``, named parts in capitals, and keeps the
operators of `re`; blanks mean nothing. «``в <soon> время``» matches three tokens.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from nanni.text.expressions import compiled

#: Symbols: `re` compiles a class of characters below 256 ten times as fast as any other class.
_SMALL = [c for c in map(chr, range(256)) if c.isalnum() or not (c.isascii() and c.isprintable())]
_FIRST_LARGE = 0xE000
_WORD = r"[^\W\d_A-Z]+(?:'[a-z]+)?"
#: Names of groups and of classes, which are not words.
_NAMES = r"\(\?P<\w+>|<\w+>"


@cache
def _pieces() -> re.Pattern[str]:
    return compiled(
        r"(?P<operator>\(\?P<\w+>|\(\?(?:<?[=!]|:)|\{[0-9,]+\})"
        r"|<(?P<part>\w+)>"
        r"|(?P<macro>[A-Z][A-Z_0-9]*)"
        rf"|(?P<word>{_WORD})"
        r"|(?P<blank>\s)"
        r"|(?P<other>.)"
    )


class Alphabet:
    """Words that play the same parts share a symbol, so a part is a short character class."""

    def __init__(
        self,
        parts: Mapping[str, Iterable[str]],
        macros: Mapping[str, str],
        patterns: Iterable[str],
        rare: Iterable[str],
    ) -> None:
        """Give symbols to all words of ``parts`` and patterns.

        Args:
            parts: the words of each part.
            macros: patterns that others name in capitals.
            patterns: further patterns.
            rare: and those whose own words may have symbols that are slow to compile.
        """
        self._macros = macros
        self._translated: dict[str, str] = {}
        roles: dict[str, set[str]] = {}
        for part, words in parts.items():
            for word in words:
                roles.setdefault(word, set()).add(part)
        common = _roles((*macros.values(), *patterns))
        for role in common | _roles(rare):
            if role[0] == "=":
                roles.setdefault(role[1:], set()).add(role)
        played = {word: tuple(sorted(parts_of_word)) for word, parts_of_word in roles.items()}
        self._members: dict[str, list[str]] = {}
        symbols: dict[tuple[str, ...], str] = {}
        # Sorted, so that words of one part get neighbouring symbols and classes are ranges.
        ordered = sorted(set(played.values()), key=lambda key: (common.isdisjoint(key), key))
        for number, key in enumerate(ordered):
            symbols[key] = _SMALL[number] if number < len(_SMALL) else chr(_FIRST_LARGE + number)
            for role in key:
                self._members.setdefault(role, []).append(symbols[key])
        self.symbol_of = {word: symbols[key] for word, key in played.items()}

    def one_of(self, role: str) -> str:
        """The character class of a part (``unit``) or of a literal word (``=до``)."""
        members = self._members[role]
        return members[0] if len(members) == 1 else f"[{_ranges(members)}]"

    def members(self, role: str) -> list[str]:
        """The symbols of all words that play a part."""
        return self._members[role]

    def _macro(self, name: str) -> str:
        known = self._translated.get(name)
        if known is None:
            known = self._translated[name] = f"(?:{self.translated(self._macros[name])})"
        return known

    def translated(self, pattern: str) -> str:
        """The pattern over symbols.

        Raises:
            KeyError: the pattern names a part or a macro that does not exist.
        """
        out: list[str] = []
        for piece in _pieces().finditer(pattern):
            if part := piece["part"]:
                out.append(self.one_of(part))
            elif macro := piece["macro"]:
                out.append(self._macro(macro))
            elif word := piece["word"]:
                out.append(self.one_of(f"={word}"))
            elif not piece["blank"]:
                out.append(piece[0])
        return "".join(out)


def _roles(patterns: Iterable[str]) -> set[str]:
    """What patterns name: parts (``unit``) and literal words (``=до``)."""
    # One search for all of them: the pieces of so many patterns take milliseconds.
    text = " ".join(patterns)
    words = re.findall(_WORD, re.sub(_NAMES, " ", text))
    return {*re.findall(r"(?<!\?P)<(\w+)>", text), *(f"={word}" for word in words)}


def _ranges(symbols: list[str]) -> str:
    """The inside of a character class; `re` reads a range faster than its members."""
    spans: list[list[int]] = []
    for code in map(ord, symbols):
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(
        chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in spans
    )
