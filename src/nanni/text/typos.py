"""Repairing a word that no dictionary has: the known forms that one plausible slip turns into it.

The slips are tried from the surest (stretched letters, letters of the other alphabet) to the
loosest (a neighbouring key); looser kinds are not tried once a surer one has given a good answer.
"""

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import Final

from nanni.text import slips
from nanni.text.forms import Forms

MAX_LENGTH: Final = 28
"""Longer strings are file names, keys and links."""

MIN_LENGTH: Final = 4
"""A shorter word is one slip away from too many others to say which one was meant."""

MAX_RUNS: Final = 3
"""Stretched runs whose lengths are tried independently; a word with more of them is a cry."""

GOOD: Final = 40
"""A score that ends the search: a fairly common word, by a likely slip."""

FLOOR: Final = -20
"""A lower score is no answer: a rare word by an unlikely slip."""

# How much less likely a kind of slip is than the surest one, in the units of `Forms.freq`, where
# 23 units are a factor of e.
SOUND: Final = 20
DOUBLED: Final = 20
SWAPPED: Final = 30
EXTRA: Final = 40
MISSING: Final = 40
NEIGHBOUR: Final = 60
TWO_SOUNDS: Final = 80

_RUN = re.compile(r"([^\W\d_])\1\1+")
_LETTERS = re.compile(r"[а-я]+|[a-z']+")


def squeeze(word: str) -> tuple[str, ...]:
    """Return the spellings without stretched letters: each run of three or more as one or as two.

    >>> squeeze("большооой")
    ('большой', 'большоой')
    >>> squeeze("спасибо")
    ()
    """
    pieces = _RUN.split(word)
    runs = pieces[1::2]
    if not runs or len(runs) > MAX_RUNS:
        return ()
    return tuple(
        "".join(
            piece + run * times
            for piece, run, times in zip(pieces[::2], (*runs, ""), (*lengths, 0), strict=True)
        )
        for lengths in product((1, 2), repeat=len(runs))
    )


def fold_lookalikes(word: str) -> str:
    """Write a word of two alphabets in one of them, where every foreign letter has a twin there.

    >>> fold_lookalikes("cпacибo") == "спасибо"
    True
    >>> fold_lookalikes("wi-fiшный")
    'wi-fiшный'
    """
    latin = {char for char in word if "a" <= char <= "z"}
    cyrillic = {char for char in word if "а" <= char <= "я"}
    if not latin or not cyrillic:
        return word
    if latin.issubset(slips.LATIN_TWINS):
        return word.translate(slips.TO_CYRILLIC_TWINS)
    if cyrillic.issubset(slips.CYRILLIC_TWINS):
        return word.translate(slips.TO_LATIN_TWINS)
    return word


def repairs(word: str, forms: Forms) -> list[str]:
    """Return the known forms that a single plausible slip turns into `word`, likeliest first.

    Args:
        word: A lower-case word with е for ё that `forms` does not know.
        forms: The table that says which words exist and how common they are.
    """
    if len(word) > MAX_LENGTH:
        return []
    sure = [form for form in dict.fromkeys(_other_spellings(word)) if form in forms]
    if sure:
        return sorted(sure, key=lambda form: -_weight(form, forms))
    word = min((fold_lookalikes(word), *squeeze(word)), key=len)
    if len(word) < MIN_LENGTH or not _LETTERS.fullmatch(word):
        return []
    return _Search(word, forms).run()


def _other_spellings(word: str) -> Iterator[str]:
    """Yield readings of the word that keep all of its letters: no slip of spelling is assumed."""
    yield from squeeze(word)
    folded = fold_lookalikes(word)
    yield folded
    yield from squeeze(folded)
    if len(word) < MIN_LENGTH:
        return
    if word.isascii():
        yield word.translate(slips.TO_CYRILLIC_LAYOUT)
        if not word.strip(slips.LATIN_TWINS):
            yield word.translate(slips.TO_CYRILLIC_TWINS)
    else:
        yield fold_lookalikes(word.translate(slips.DIGIT_TWINS))
        yield word.translate(slips.TO_LATIN_LAYOUT)


class _Search:
    """One search for the forms that a slip of spelling may have turned into a word."""

    def __init__(self, word: str, forms: Forms) -> None:
        self._word = word
        self._forms = forms
        self._found: dict[str, int] = {}
        self._tried: set[str] = {word}
        russian = word[0] >= "а"
        self._sounds = slips.RUSSIAN_SOUNDS if russian else slips.ENGLISH_SOUNDS
        self._dropped = slips.DROPPED_RUSSIAN if russian else slips.DROPPED_ENGLISH
        # No form begins like the word does up to here: the slip is not to the right of it.
        self._last = self._last_good_place()

    def run(self) -> list[str]:
        """Try the kinds of slips, surest first, until one gives a good answer."""
        self._try(SOUND, self._resounded(self._word))
        self._try(DOUBLED, self._doubled())
        self._try(SWAPPED, self._swapped())
        self._try(EXTRA, self._extra())
        if not self._has_good():
            self._try(MISSING, self._missing())
            self._try(NEIGHBOUR, self._neighbouring())
        if not self._found:
            self._try(TWO_SOUNDS, self._resounded_twice())
        return sorted(self._found, key=lambda form: (-self._found[form], form))

    def _try(self, penalty: int, candidates: Iterator[str]) -> None:
        forms, tried = self._forms, self._tried
        for form in candidates:
            if form not in tried:
                tried.add(form)
                if form in forms:
                    score = _weight(form, forms) - penalty
                    if score >= FLOOR:
                        self._found[form] = score

    def _has_good(self) -> bool:
        return max(self._found.values(), default=FLOOR) >= GOOD

    def _last_good_place(self) -> int:
        """Return the length of the longest beginning that some form shares."""
        low, high = 0, len(self._word)
        while low < high:
            middle = (low + high + 1) // 2
            if self._forms.begins(self._word[:middle]):
                low = middle
            else:
                high = middle - 1
        return low

    def _places(self, shift: int = 0) -> range:
        """Return the places where a slip may be."""
        return range(min(self._last + 1, len(self._word) + shift))

    def _resounded(self, word: str) -> Iterator[str]:
        for place in self._places():
            for wrong, right in self._sounds.get(word[place], ()):
                if word.startswith(wrong, place):
                    yield word[:place] + right + word[place + len(wrong) :]

    def _resounded_twice(self) -> Iterator[str]:
        word, swaps = self._word, []
        for place, char in enumerate(word):
            for wrong, right in self._sounds.get(char, ()):
                if len(wrong) == len(right) == 1:
                    swaps.append((place, right))
        for (one, first), (two, second) in combinations(swaps, 2):
            if one != two and one <= self._last:
                yield word[:one] + first + word[one + 1 : two] + second + word[two + 1 :]

    def _doubled(self) -> Iterator[str]:
        word = self._word
        for place in self._places():
            if word[place : place + 1] == word[place + 1 : place + 2]:
                yield word[:place] + word[place + 1 :]
            else:
                yield word[:place] + word[place] + word[place:]

    def _swapped(self) -> Iterator[str]:
        word = self._word
        for place in self._places(shift=-1):
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]

    def _extra(self) -> Iterator[str]:
        word = self._word
        for place in self._places():
            yield word[:place] + word[place + 1 :]

    def _missing(self) -> Iterator[str]:
        word = self._word
        for place in self._places(shift=1):
            start, end = word[:place], word[place:]
            for letter in self._dropped:
                yield start + letter + end

    def _neighbouring(self) -> Iterator[str]:
        word = self._word
        for place in self._places():
            start, end = word[:place], word[place + 1 :]
            for letter in slips.NEIGHBOURS.get(word[place], ""):
                yield start + letter + end


def _weight(form: str, forms: Forms) -> int:
    """How common a form is; one that the frequency list lacks borrows from its lemma."""
    own = forms.freq(form)
    borrowed = max((forms.freq(lemma) for lemma in forms.lemmas(form)), default=0) // 2
    return max(own, borrowed)
