"""Turns pymorphy3's dictionary into table entries: every form with all of its readings."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pymorphy3

from tools.formtable.dawg import Parse, WordsFile
from tools.formtable.entry import Entry, fold
from tools.formtable.russian_words import INFLECTED_LIKE


class Recipe(NamedTuple):
    """How to get from a form to its lemma: what to cut, what to put on, and the form's tag."""

    cut_start: int
    cut_end: int
    start: str
    end: str
    tag: str

    def lemma(self, word: str) -> str:
        """Apply the recipe to a form of its paradigm."""
        return fold(self.start + word[self.cut_start : len(word) - self.cut_end] + self.end)


class Shape(NamedTuple):
    """The recipes that differ by more than the tag, and the readings in the dictionary's order."""

    recipes: tuple[Recipe, ...]
    readings: tuple[tuple[str, int], ...]


Source = tuple[str, tuple[Parse, ...]]
"""A word as the dictionary spells it (with ё) and its parses."""


class RussianForms:
    """All Russian forms, folded to е; words that meet by folding share one entry."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Read the dictionary; `counts` (folded form to its count) breaks ties between lemmas."""
        analyzer: Any = pymorphy3.MorphAnalyzer(lang="ru")
        self._dictionary = analyzer.dictionary
        self._estimates: dict[str, int] = dict(analyzer.prob_estimator.p_t_given_w.items())
        self.attested = {key.partition(":")[0].replace("ё", "е") for key in self._estimates}
        self._counts = counts
        self._shapes: dict[tuple[Parse, ...], Shape] = {}
        self._recipes: dict[Parse, Recipe] = {}
        self._plain: dict[str, tuple[Parse, ...]] = {}
        self._with_yo: dict[str, list[Source]] = {}
        for word, parses in WordsFile(Path(self._dictionary.path) / "words.dawg"):
            self._add(word, parses)
        for line in INFLECTED_LIKE.strip().splitlines():
            model, _, words = line.partition(": ")
            for word in words.split():
                self._add_like(word, model)

    def words(self) -> Iterator[str]:
        """Yield every folded form."""
        yield from self._plain
        yield from (word for word in self._with_yo if word not in self._plain)

    def __iter__(self) -> Iterator[tuple[str, Entry]]:
        """Yield every folded form with its entry."""
        for word in self.words():
            yield word, self.entry(word)

    def entry(self, word: str) -> Entry:
        """Return the entry of a folded form."""
        plain = self._plain.get(word)
        if plain and word not in self._with_yo and word not in self.attested and len(word) > 1:
            shape = self._shape(plain)
            if len(shape.recipes) == 1:
                return Entry((shape.recipes[0].lemma(word),), shape.readings)
        sources = [(word, plain)] if plain else []
        return self._weighed_entry(word, [*sources, *self._with_yo.get(word, ())])

    def __contains__(self, word: str) -> bool:
        return word in self._plain or word in self._with_yo

    def _add(self, word: str, parses: tuple[Parse, ...]) -> None:
        if "ё" in word:
            self._with_yo.setdefault(fold(word), []).append((word, parses))
        else:
            self._plain[word] = self._plain.get(word, ()) + parses

    def _add_like(self, word: str, model: str) -> None:
        """Add all forms of a new word that inflects like a word of the dictionary."""
        parses = self._dictionary.words.get(model, [])
        paradigm_id = next((paradigm for paradigm, form in parses if form == 0), None)
        if paradigm_id is None:
            raise ValueError(f"«{model}», the model of «{word}», is no lemma of the dictionary")
        paradigm = self._dictionary.paradigms[paradigm_id]
        prefixes, suffixes = self._dictionary.paradigm_prefixes, self._dictionary.suffixes
        ending = suffixes[paradigm[0]]
        if not word.endswith(ending):
            raise ValueError(f"«{word}» does not end in -{ending} like its model «{model}»")
        stem, forms = word.removesuffix(ending), len(paradigm) // 3
        for form in range(forms):
            prefix, suffix = prefixes[paradigm[2 * forms + form]], suffixes[paradigm[form]]
            self._add(prefix + stem + suffix, ((paradigm_id, form),))

    def _weighed_entry(self, word: str, sources: list[Source]) -> Entry:
        readings = [
            (recipe.lemma(spelling), recipe.tag, self._estimate(spelling, word, recipe.tag))
            for spelling, parses in sources
            for recipe in map(self._recipe, parses)
        ]
        if len(word) == 1:
            # «в», «с», «у» are prepositions in a reply; the dictionary also lists the letters as
            # abbreviations of nouns, with a reading for each case.
            readings = [r for r in readings if "Abbr" not in r[1]] or readings
        readings.sort(key=lambda r: (r[2], self._counts.get(r[0], 0)), reverse=True)
        lemmas = tuple(dict.fromkeys(lemma for lemma, _, _ in readings))
        pairs = dict.fromkeys((tag, lemmas.index(lemma)) for lemma, tag, _ in readings)
        return Entry(lemmas, tuple(pairs))

    def _shape(self, parses: tuple[Parse, ...]) -> Shape:
        """Return what all words with these parses have in common; most parses recur often."""
        shape = self._shapes.get(parses)
        if shape is None:
            recipes = tuple(map(self._recipe, parses))
            ways = list(dict.fromkeys(recipe[:4] for recipe in recipes))
            shape = Shape(
                recipes=tuple(Recipe(*way, tag="") for way in ways),
                readings=tuple(dict.fromkeys((r.tag, ways.index(r[:4])) for r in recipes)),
            )
            self._shapes[parses] = shape
        return shape

    def _estimate(self, spelling: str, word: str, tag: str) -> int:
        """How often the annotated corpus reads this form so (per million), 0 when it has none."""
        found = self._estimates.get(f"{spelling}:{tag}")
        return found if found is not None else self._estimates.get(f"{word}:{tag}", 0)

    def _recipe(self, parse: Parse) -> Recipe:
        recipe = self._recipes.get(parse)
        if recipe is None:
            recipe = self._recipes[parse] = self._read_recipe(*parse)
        return recipe

    def _read_recipe(self, paradigm_id: int, form: int) -> Recipe:
        paradigm = self._dictionary.paradigms[paradigm_id]
        prefixes, suffixes = self._dictionary.paradigm_prefixes, self._dictionary.suffixes
        forms = len(paradigm) // 3
        return Recipe(
            cut_start=len(prefixes[paradigm[2 * forms + form]]),
            cut_end=len(suffixes[paradigm[form]]),
            start=prefixes[paradigm[2 * forms]],
            end=suffixes[paradigm[0]],
            tag=str(self._dictionary.gramtab[paradigm[forms + form]]),
        )
