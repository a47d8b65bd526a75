"""Builds the word-form table of `nanni.text.forms` from the installed dictionaries."""

import gc
import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from time import perf_counter

from spellchecker import SpellChecker

from tools.formtable.english import EnglishForms
from tools.formtable.entry import Entry, fold
from tools.formtable.frequency import ATTESTED, Ranks
from tools.formtable.pack import Packer, build_trie
from tools.formtable.russian import RussianForms
from tools.formtable.russian_words import MISSING_COUNTS, common_lemmas

DATA = Path("src/nanni/text/data")
DICTIONARIES = ("pymorphy3", "pymorphy3-dicts-ru", "simplemma", "pyspellchecker", "marisa-trie")
FILES = (
    "forms.marisa",
    "lemmas.u32",
    "lemma_sets.u32",
    "tags.u16",
    "tag_sets.u32",
    "readings.u16",
    "tags.txt",
    "freq.u8",
)
STAMP = "stamp.txt"

Row = tuple[str, Entry, int]
"""A form, its entry and its rank."""


def main(root: Path = Path(__file__).parent.parent) -> None:
    """Build the table under the repository's root unless the present one is up to date."""
    data, stamp = root / DATA, _stamp()
    if _is_fresh(data, stamp):
        return
    _say("forms: building the word-form table (about a minute, once)")
    start = perf_counter()
    data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=data) as scratch:
        rows = _build(Path(scratch))
        (data / STAMP).unlink(missing_ok=True)
        for name in FILES:
            os.replace(Path(scratch) / name, data / name)  # noqa: PTH105
    (data / STAMP).write_text(stamp, encoding="ascii")
    size = sum((data / name).stat().st_size for name in FILES)
    _say(f"forms: {rows:,} forms, {size / 1e6:.1f} MB, {perf_counter() - start:.0f} s")


def _build(folder: Path) -> int:
    counts_ru, counts_en = _counts("ru") | MISSING_COUNTS, _counts("en")
    gc.disable()  # millions of long-lived tuples: each collection would walk them all for nothing
    try:
        russian, english = RussianForms(counts_ru), EnglishForms(counts_en)
        trie = build_trie(chain(russian.words(), english.entries))
        packer = Packer(trie)
        for row in chain(_russian_rows(russian, counts_ru), _english_rows(english)):
            packer.add(*row)
        packer.write(folder)
    finally:
        gc.enable()
    return len(trie)


def _russian_rows(russian: RussianForms, counts: Mapping[str, int]) -> Iterator[Row]:
    ranks = Ranks(counts)
    listed = {word: russian.entry(word) for word in counts if word in russian}
    ranks.add_lemma_counts(listed, common_lemmas())
    for word, entry in russian:
        yield word, entry, max(ranks.rank(word, entry), ATTESTED * (word in russian.attested))


def _english_rows(english: EnglishForms) -> Iterator[Row]:
    ranks = Ranks(english.counts)
    for word, entry in english.entries.items():
        yield word, entry, ranks.rank(word, entry)


def _counts(language: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word, count in SpellChecker(language=language).word_frequency.dictionary.items():
        counts[fold(word)] = counts.get(fold(word), 0) + count
    return counts


def _stamp() -> str:
    """Name everything that the table depends on: the builder's source and the dictionaries."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for path in [Path(__file__), *sorted((here / "formtable").glob("*.py"))]:
        digest.update(path.read_bytes())
    return "\n".join([digest.hexdigest(), *(f"{name} {version(name)}" for name in DICTIONARIES)])


def _is_fresh(data: Path, stamp: str) -> bool:
    present = all((data / name).exists() for name in (*FILES, STAMP))
    return present and (data / STAMP).read_text(encoding="ascii") == stamp


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
