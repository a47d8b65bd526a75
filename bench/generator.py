"""Makes replies to measure on: the same seed gives the same texts.

The small vocabulary flatters caches, the Zipf one is harder on them than life: half of its longer
words are drawn from the whole dictionary, and some of those are misspelt.
"""

import random
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path
from types import ModuleType

from bench import texts_en, texts_ru
from nanni.text.forms import DATA, load_forms

LANGUAGES: Mapping[str, ModuleType] = {"ru": texts_ru, "en": texts_en}
SHORTEST, LONGEST = 60, 300
_BODIES = (1, 2, 2, 3, 3, 4)
_OPENS, _CLOSES = 0.6, 0.35
_LONGER_WORD = re.compile(r"\b[^\W\d_]{5,}\b")
_REPLACED, _MISSPELT = 0.5, 0.03
_DICTIONARY = 60_000
_ALPHABETS = {"ru": re.compile("[а-я]{4,14}"), "en": re.compile("[a-z]{4,14}")}


def small(lang: str, count: int, seed: int = 1) -> list[str]:
    """Replies of a few hundred different words, 60 to 300 characters each."""
    draw = random.Random(f"{lang}-{seed}")
    return [_message(LANGUAGES[lang], draw) for _ in range(count)]


def zipf(lang: str, count: int, seed: int = 1) -> list[str]:
    """The same replies with words from all of the dictionary in them, some of them misspelt."""
    draw = random.Random(f"zipf-{lang}-{seed}")
    words, weights = dictionary(lang)
    stock = iter(draw.choices(words, cum_weights=weights, k=count * 16))

    def another(found: re.Match[str]) -> str:
        if draw.random() > _REPLACED:
            return found[0]
        word = next(stock)
        if draw.random() < _MISSPELT:
            word = _misspelt(word, draw)
        return word.capitalize() if found[0][0].isupper() else word

    return [_LONGER_WORD.sub(another, text) for text in small(lang, count, seed)]


@cache
def dictionary(lang: str) -> tuple[list[str], list[float]]:
    """Forms of a language, commonest first, and their summed weights (Zipf's law)."""
    forms, draw = load_forms(), random.Random(lang)
    known = Path(DATA, "freq.u8").stat().st_size  # one byte a form
    words: set[str] = set()
    while len(words) < _DICTIONARY:
        word = forms.lemma(draw.randrange(known))
        if _ALPHABETS[lang].fullmatch(word):
            words.add(word)
    ranked = sorted(words, key=lambda word: (-forms.freq(word), word))
    return ranked, list(accumulate(1 / rank for rank in range(10, len(ranked) + 10)))


def phrases(lang: str, count: int, seed: int = 1) -> list[str]:
    """Phrases of two or three common words, such as a rule's lexicon might hold."""
    draw = random.Random(f"phrases-{lang}-{seed}")
    words = dictionary(lang)[0][:20_000]
    return [" ".join(draw.sample(words, draw.choice((2, 2, 3)))) for _ in range(count)]


def one_line(lang: str, size: int) -> str:
    """A text of exactly ``size`` characters on one line."""
    pieces, length = [], 0
    for text in _endless(lang):
        pieces.append(text)
        length += len(text) + 1
        if length > size:
            break
    return " ".join(pieces)[:size]


def _endless(lang: str) -> Iterator[str]:
    draw = random.Random(lang)
    while True:
        yield _message(LANGUAGES[lang], draw)


def _message(texts: ModuleType, draw: random.Random) -> str:
    while True:
        sentences = draw.sample(texts.BODIES, draw.choice(_BODIES))
        if draw.random() < _OPENS:
            sentences.insert(0, draw.choice(texts.OPENINGS))
        if draw.random() < _CLOSES:
            sentences.append(draw.choice(texts.CLOSINGS))
        filled = {slot: draw.choice(values) for slot, values in texts.SLOTS.items()}
        text = " ".join(sentences).format(**filled)
        if SHORTEST <= len(text) <= LONGEST:
            return text


def _misspelt(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word) - 1)
    slip = draw.choice(("swap", "drop", "double"))
    if slip == "swap":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if slip == "drop" else word[:at] + word[at] + word[at:]
