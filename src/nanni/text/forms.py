"""The word-form table: what a Russian or English form may be a form of, and how common it is.

The table is built from open dictionaries when the package is built (`hatch_build.py`) and stays on
disk: loading it reads next to nothing, and all processes share what the system keeps of it.
`data/README.md` describes the files.
"""

import os
from collections.abc import Callable
from functools import cache
from struct import unpack

import marisa_trie

from nanni.model.typed import Any, Final
from nanni.text.pieces import pieces

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH118, PTH120, PTH123
DATA: Final = os.path.join(os.path.dirname(__file__), "data")

LEMMA_SET: Final = 1 << 31
"""Set in `lemmas.u32` when the value is an offset into `lemma_sets.u32` and not a lemma's id."""

LEMMA_SHIFT: Final = 13
"""A reading is one 16-bit value: the tag's id below this bit, the index of its lemma above."""

TAG_MASK: Final = (1 << LEMMA_SHIFT) - 1

#: Words whose tags are remembered: rules of grammar ask for those of the same words.
_REMEMBERED: Final = 20_000

#: Bytes of a number, by its code in `struct`.
_SIZES: Final = {"B": 1, "H": 2, "I": 4}


class FormsMissingError(RuntimeError):
    """The package was not built completely: its word-form table is not there."""

    def __init__(self, folder: str) -> None:
        """``folder`` is where the table was looked for."""
        super().__init__(folder)
        self._folder = folder

    def __str__(self) -> str:
        return self.told("en")

    def told(self, lang: str) -> str:
        """The text in a language of the interface, ``ru`` or ``en``."""
        if lang == "ru":
            return (
                f"Таблицы словоформ в {self._folder} нет или она неполна; её соберёт `make setup`."
            )
        return (
            f"The word-form table in {self._folder} is missing or incomplete: run `make setup`, "
            "which builds it."
        )


class Forms:
    """Answers questions about single words; words are lower-case, with е for ё.

    No method raises for a word that the table does not have.
    """

    __slots__ = (
        "_folder",
        "_freq",
        "_lemma_sets",
        "_lemmas",
        "_readings",
        "_tag_ids",
        "_tag_names",
        "_tag_sets",
        "_tags",
        "_tags_of",
        "_trie",
        "known",
    )

    known: Callable[[str], bool]
    """Whether the dictionaries have this form (the trie's own method: the hottest call)."""

    def __init__(self, folder: str | os.PathLike[str] = DATA) -> None:
        """Map the table in a folder; prefer `load_forms`, which does it once a process."""
        self._folder = folder = os.fspath(folder)
        self._trie: Any = marisa_trie.Trie()
        try:
            self._trie.mmap(os.path.join(folder, "forms.marisa"))
            self._lemmas = _Rows(os.path.join(folder, "lemmas.u32"), "I")
            self._lemma_sets = _Rows(os.path.join(folder, "lemma_sets.u32"), "I")
            self._tags = _Rows(os.path.join(folder, "tags.u16"), "H")
            self._tag_sets = _Rows(os.path.join(folder, "tag_sets.u32"), "I")
            self._readings = _Rows(os.path.join(folder, "readings.u16"), "H")
            self._freq = _Rows(os.path.join(folder, "freq.u8"), "B")
        except (OSError, RuntimeError) as error:
            raise FormsMissingError(folder) from error
        self.known = self._trie.__contains__
        self._tag_names: tuple[str, ...] | None = None
        self._tag_ids: dict[int, tuple[int, ...]] = {}
        self._tags_of: dict[str, tuple[str, ...]] = {}

    def __contains__(self, word: str) -> bool:
        return self.known(word)

    def begins(self, beginning: str) -> bool:
        """Whether some form begins so."""
        return next(self._trie.iterkeys(beginning), None) is not None

    def lemma_ids(self, word: str) -> tuple[int, ...]:
        """Return the ids of the form's lemmas, likeliest first."""
        row = self._trie.get(word)
        if row is None:
            return ()
        value = self._lemmas[row]
        if value < LEMMA_SET:
            return (value,)
        start = (value ^ LEMMA_SET) + 1
        return self._lemma_sets.some(start, start + self._lemma_sets[start - 1])

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return the form's lemmas, likeliest first."""
        return tuple(map(self._trie.restore_key, self.lemma_ids(word)))

    def lemma_id(self, lemma: str) -> int | None:
        """Return the id that `lemma_ids` gives to forms of this lemma."""
        row: int | None = self._trie.get(lemma)
        return row

    def lemma(self, lemma_id: int) -> str:
        """Return the lemma that has this id."""
        name: str = self._trie.restore_key(lemma_id)
        return name

    def tags(self, word: str) -> tuple[str, ...]:
        """Return the form's grammatical tags, likeliest first, as OpenCorpora writes them."""
        known = self._tags_of.get(word)
        if known is None:
            if len(self._tags_of) >= _REMEMBERED:
                self._tags_of.clear()
            names = self.tag_names()
            known = self._tags_of[word] = tuple(names[tag] for tag in self.tag_ids(word))
        return known

    def tag_ids(self, word: str) -> tuple[int, ...]:
        """Return the ids of the form's tags, likeliest first."""
        row = self._trie.get(word)
        if row is None:
            return ()
        tag_set = self._tags[row]
        ids = self._tag_ids.get(tag_set)
        if ids is None:
            codes = self._reading_codes(tag_set)
            ids = self._tag_ids[tag_set] = tuple(dict.fromkeys(code & TAG_MASK for code in codes))
        return ids

    def readings(self, word: str) -> tuple[tuple[int, int], ...]:
        """Return the form's readings, likeliest first, as pairs of a lemma id and a tag id."""
        row = self._trie.get(word)
        if row is None:
            return ()
        codes, lemmas = self._reading_codes(self._tags[row]), self.lemma_ids(word)
        return tuple((lemmas[code >> LEMMA_SHIFT], code & TAG_MASK) for code in codes)

    def tag_names(self) -> tuple[str, ...]:
        """Return all tags; a tag's id is its place here."""
        if self._tag_names is None:
            with open(os.path.join(self._folder, "tags.txt"), encoding="utf-8") as file:
                self._tag_names = tuple(file.read().split("\n"))
        return self._tag_names

    def tag_ids_with(self, *grammemes: str) -> frozenset[int]:
        """Return the ids of the tags that have all of these grammemes, such as VERB and 1per."""
        wanted = set(grammemes)
        return frozenset(
            index
            for index, name in enumerate(self.tag_names())
            if wanted <= set(name.replace(" ", ",").split(","))
        )

    def freq(self, word: str) -> int:
        """Return how common the form is, from 0 (rare or unknown) to 255, on a log scale."""
        row = self._trie.get(word)
        return 0 if row is None else self._freq[row]

    def _reading_codes(self, tag_set: int) -> tuple[int, ...]:
        return self._readings.some(*self._tag_sets.some(tag_set, tag_set + 2))

    @classmethod
    def load(cls) -> "Forms":
        """Return the table of this package, mapped once a process."""
        return load_forms()


@cache
def load_forms() -> Forms:
    """Return the table of this package, mapped once a process."""
    return Forms()


class _Rows:
    """Numbers of a file, read when they are asked for, one at a time or some in a row."""

    __slots__ = ("_bytes", "_code", "_size")

    def __init__(self, path: str, code: str) -> None:
        self._bytes, self._code, self._size = pieces(path), code, _SIZES[code]

    def __getitem__(self, row: int) -> int:
        size = self._size
        return int.from_bytes(self._bytes[row * size : (row + 1) * size], "little")

    def some(self, start: int, end: int) -> tuple[int, ...]:
        """The numbers of the rows from ``start`` to ``end``, exclusive."""
        size = self._size
        return unpack(f"<{end - start}{self._code}", self._bytes[start * size : end * size])
