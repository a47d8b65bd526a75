"""Ranks forms by how common they are: one byte on a logarithmic scale."""

import math
from collections import defaultdict
from collections.abc import Mapping

from tools.formtable.entry import Entry

TOP = 255

ATTESTED = 20
"""The rank of a form that the list lacks and an annotated corpus has."""

SHARE_OF_LEMMA_FORM = 25
"""How far below all of its forms together the lemma's own form ranks, if the list lacks it."""

SHARE_OF_LEMMA = 60
"""How far below its lemma a form ranks that the list does not have: about a fourteenth of it."""

SHARE_OF_RARE_FORM = 120
"""The same for participles, gerunds and bookish variants, which speech hardly uses."""

RARE_FORMS = (
    "PRTF",
    "PRTS",
    "GRND",
    "V-be",
    "V-bi",
    "V-ey",
    "V-oy",
    "Arch",
    "Slng",
    "Dist",
    "Erro",
)


class Ranks:
    """The scale of one frequency list.

    The lists give their smallest count to words that merely exist; such words rank 0, like words
    that a list does not have.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._floor = min(counts.values())
        self._unit = (TOP - 1) / math.log(max(counts.values()) / self._floor)
        self._lemma_counts: dict[str, int] = defaultdict(int)

    def add_lemma_counts(self, entries: Mapping[str, Entry], least: Mapping[str, int]) -> None:
        """Let forms borrow from their likeliest lemma; `least` names counts to fall back on."""
        for word, entry in entries.items():
            self._lemma_counts[entry.lemmas[0]] += self._counts[word]
        for lemma, count in least.items():
            self._lemma_counts[lemma] = max(self._lemma_counts[lemma], count)

    def rank(self, word: str, entry: Entry) -> int:
        """Return how common a form is, from 0 to 255."""
        own = self._scaled(self._counts.get(word, 0))
        lemma = self._scaled(self._lemma_counts.get(entry.lemmas[0], 0))
        if not lemma:
            return own
        return max(own, lemma - _share(word, entry), 0)

    def _scaled(self, count: int) -> int:
        return 1 + round(self._unit * math.log(count / self._floor)) if count > self._floor else 0


def _share(word: str, entry: Entry) -> int:
    if word == entry.lemmas[0]:
        return SHARE_OF_LEMMA_FORM
    tag = entry.readings[0][0] if entry.readings else ""
    return SHARE_OF_RARE_FORM if any(mark in tag for mark in RARE_FORMS) else SHARE_OF_LEMMA
