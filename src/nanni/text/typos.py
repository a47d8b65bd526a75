"""Repairing a word that no dictionary has: the known forms that one plausible slip turns into it.

The slips are tried from the surest (stretched letters, letters of the other alphabet) to the
loosest (a neighbouring key); looser kinds are not tried once a surer one has given a good answer.
"""

from collections.abc import Iterator
from itertools import combinations, product

from nanni.model.typed import Final
from nanni.text import slips
from nanni.text.expressions import compiled
from nanni.text.forms import Forms

MAX_LENGTH: Final = 28
"""Longer strings are file names, keys and links."""

MIN_LENGTH: Final = 4
"""A shorter word is one slip away from too many others to say which one was meant."""

COMMON: Final = 40
"""A word typed in the wrong layout has to be this common: chance makes rare words of anything."""

REACH: Final = 3
"""How far left of the place where the word stops being a word the costly slips are looked for."""

MAX_RUNS: Final = 3
"""Stretched runs whose lengths are tried independently; a word with more of them is a cry."""

GOOD: Final = 60
"""A score that ends the search: a fairly common word, by a likely slip."""

FLOORS: Final = {4: 20, 5: 0}
"""By length of the word: a lower score is no answer. Short names are one slip from many words."""

FLOOR: Final = -20
"""The floor for longer words: a rare word by an unlikely slip is no answer."""

# How much less likely a kind of slip is than the surest one, in the units of `Forms.freq`, where
# 23 units are a factor of e.
SOUND: Final = 20
DOUBLED: Final = 20
SWAPPED: Final = 30
EXTRA: Final = 40
MISSING: Final = 40
NEIGHBOUR: Final = 60
TWO_SOUNDS: Final = 80

_RUN = compiled(r"([^\W\d_])\1\1+")
_LETTERS = compiled(r"[а-я]+|[a-z']+")


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
    if word in slips.STOCK:
        return [slips.STOCK[word]]
    sure = [form for form in dict.fromkeys(_other_spellings(word)) if forms.known(form)]
    sure += [form for form in _other_layouts(word) if forms.freq(form) >= COMMON]
    if sure:
        return sorted(sure, key=lambda form: -forms.freq(form))
    folded = fold_lookalikes(word)
    word = min((folded, *squeeze(folded)), key=len)
    if len(word) < MIN_LENGTH or not _LETTERS.fullmatch(word):
        return []
    return _Search(word, forms).run()


def _other_spellings(word: str) -> Iterator[str]:
    """Yield readings of the word that keep all of its letters: no slip of spelling is assumed."""
    yield from squeeze(word)
    folded = fold_lookalikes(word)
    if folded != word:
        yield folded
        yield from squeeze(folded)
    if len(word) < MIN_LENGTH:
        return
    if not word.strip(slips.LATIN_TWINS):
        yield word.translate(slips.TO_CYRILLIC_TWINS)
    if any(map(str.isdecimal, word)):
        yield fold_lookalikes(word.translate(slips.DIGIT_TWINS))


def _other_layouts(word: str) -> Iterator[str]:
    """Yield what the same keys type when the keyboard is switched to the other language."""
    if len(word) >= MIN_LENGTH:
        layout = slips.TO_CYRILLIC_LAYOUT if word.isascii() else slips.TO_LATIN_LAYOUT
        yield word.translate(layout)


class _Search:
    """One search for the forms that a slip of spelling may have turned into a word."""

    def __init__(self, word: str, forms: Forms) -> None:
        self._word = word
        self._known = forms.known
        self._freq = forms.freq
        self._floor = FLOORS.get(len(word), FLOOR)
        self._found: dict[str, int] = {}
        russian = word[0] >= "а"
        self._sounds = slips.RUSSIAN_SOUNDS if russian else slips.ENGLISH_SOUNDS
        self._dropped = slips.DROPPED_RUSSIAN if russian else slips.DROPPED_ENGLISH
        # No form begins like the word does up to here: the slip is not to the right of it.
        self._last = _good_beginning(word, forms)

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
        found = self._found
        for form in filter(self._known, candidates):
            if form not in found:
                score = self._freq(form) - penalty
                if score >= self._floor:
                    found[form] = score

    def _has_good(self) -> bool:
        return max(self._found.values(), default=FLOOR) >= GOOD

    def _places(self, shift: int = 0, reach: int = MAX_LENGTH) -> range:
        """Return the places where a slip may be."""
        return range(max(self._last - reach, 0), min(self._last + 1, len(self._word) + shift))

    def _resounded(self, word: str) -> Iterator[str]:
        for place in self._places():
            for wrong, right in self._sounds.get(word[place], ()):
                if word.startswith(wrong, place):
                    yield word[:place] + right + word[place + len(wrong) :]

    def _resounded_twice(self) -> Iterator[str]:
        word, unstressed = self._word, slips.UNSTRESSED
        vowels = [place for place, char in enumerate(word) if char in unstressed]
        for one, two in combinations(vowels, 2):
            if one <= self._last:
                first, second = unstressed[word[one]], unstressed[word[two]]
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
        for place in self._places(shift=1, reach=REACH):
            start, end = word[:place], word[place:]
            for letter in self._dropped:
                yield start + letter + end

    def _neighbouring(self) -> Iterator[str]:
        word = self._word
        for place in self._places(reach=REACH):
            start, end = word[:place], word[place + 1 :]
            for letter in slips.NEIGHBOURS.get(word[place], ""):
                yield start + letter + end


def _good_beginning(word: str, forms: Forms) -> int:
    """Return the length of the longest beginning of the word that some form shares."""
    low, high = 0, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if forms.begins(word[:middle]):
            low = middle
        else:
            high = middle - 1
    return low
