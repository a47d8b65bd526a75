"""Packs table entries into the flat little-endian files that `nanni.text.forms` maps to memory."""

import sys
from array import array
from collections.abc import Iterable
from pathlib import Path

import marisa_trie

from tools.formtable.entry import Entry

LEMMA_SET = 1 << 31
"""Set in `lemmas.u32` when the value is an offset into `lemma_sets.u32` and not a lemma's id."""

LEMMA_SHIFT = 13
"""A reading is one 16-bit value: the tag's id below this bit, the index of its lemma above."""


class Packer:
    """Collects rows under the ids of a finished trie and writes the arrays."""

    def __init__(self, trie: marisa_trie.Trie) -> None:
        self._trie = trie
        self._lemmas = array("I", bytes(4 * len(trie)))
        self._lemma_sets = array("I")
        self._lemma_set_ids: dict[tuple[str, ...], int] = {}
        self._tags = array("H", bytes(2 * len(trie)))
        self._tag_sets: dict[tuple[tuple[str, int], ...], int] = {(): 0}
        self._freq = array("B", bytes(len(trie)))

    def add(self, word: str, entry: Entry, rank: int) -> None:
        """Store what is known about a form."""
        row = self._trie[word]
        self._lemmas[row] = self._lemma_value(entry.lemmas)
        self._tags[row] = self._tag_sets.setdefault(entry.readings, len(self._tag_sets))
        self._freq[row] = rank

    def write(self, folder: Path) -> None:
        """Write all files of the table into a folder."""
        tag_ids: dict[str, int] = {}
        readings, offsets = array("H"), array("I")
        for tag_set in self._tag_sets:
            offsets.append(len(readings))
            for tag, lemma in tag_set:
                readings.append(tag_ids.setdefault(tag, len(tag_ids)) | lemma << LEMMA_SHIFT)
        offsets.append(len(readings))
        if max(len(tag_ids) >> LEMMA_SHIFT, len(self._tag_sets) >> 16):
            raise OverflowError("the dictionary outgrew 16-bit tag sets: widen the arrays")
        self._trie.save(str(folder / "forms.marisa"))
        _write(folder / "lemmas.u32", self._lemmas)
        _write(folder / "lemma_sets.u32", self._lemma_sets)
        _write(folder / "tags.u16", self._tags)
        _write(folder / "tag_sets.u32", offsets)
        _write(folder / "readings.u16", readings)
        _write(folder / "freq.u8", self._freq)
        (folder / "tags.txt").write_text("\n".join(tag_ids), encoding="utf-8")

    def _lemma_value(self, lemmas: tuple[str, ...]) -> int:
        if len(lemmas) == 1:
            return int(self._trie[lemmas[0]])
        offset = self._lemma_set_ids.get(lemmas)
        if offset is None:
            offset = self._lemma_set_ids[lemmas] = len(self._lemma_sets)
            self._lemma_sets.append(len(lemmas))
            self._lemma_sets.extend(self._trie[lemma] for lemma in lemmas)
        return offset | LEMMA_SET


def build_trie(words: Iterable[str]) -> marisa_trie.Trie:
    """Number all forms."""
    return marisa_trie.Trie(words)


def _write(path: Path, values: "array[int]") -> None:
    if sys.byteorder == "big":
        values = values[:]
        values.byteswap()
    with path.open("wb") as file:
        values.tofile(file)
