"""One row of the word-form table before it is packed, and the alphabet it is folded to."""

from typing import NamedTuple


class Entry(NamedTuple):
    """What the table says about one form: its lemmas, likeliest first, and its readings."""

    lemmas: tuple[str, ...]
    readings: tuple[tuple[str, int], ...]
    """Pairs of a tag and the index of the lemma it belongs to, likeliest first."""


def fold(word: str) -> str:
    """Write a word as the table spells it: lower-case, with е for ё."""
    return word.lower().replace("ё", "е")
