"""Turns pyspellchecker's English words and simplemma's lemmas into table entries.

The word list gives its smallest count to dictionary words that its texts never use; these are kept
(they are real words), everything that is not made of a-z and inner apostrophes is left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from simplemma.strategies import DictionaryLookupStrategy

from tools.formtable import english_words as words
from tools.formtable.entry import Entry

PLAIN: Final = re.compile(r"[a-z]+(?:'[a-z]+)*")

ARTEFACT_SHARE: Final = 20
"""A listed lemma that is so many times rarer than a regular one is an artefact («fixe»)."""

ADJECTIVE_SHARE: Final = 2
"""A participle so many times commoner than its verb is also a word of its own («frustrated»)."""

RARE_VERB_SHARE: Final = 50
"""From this share on the participle itself is the likelier lemma («pending», «according»)."""

SERVICE_COUNT: Final = 600
"""The count given to words of the trade that the list lacks: about that of «refunds»."""

SHORTEST_VERB: Final = 3
"""Shorter beginnings of words in -ing are chance: «ring», «king», «during»."""

VERB, PAST, PARTICIPLE, GERUND = "VERB", "VERB,VBD", "VERB,VBN", "VERB,VBG"

_ISE = re.compile(r"(\w{3,})([iy])z(e|es|ed|er|ers|ing|able|ation|ations|ational)")


class EnglishForms:
    """All English forms with their lemmas, and the counts to rank them by."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Take the words of a frequency list and add what it lacks."""
        unwanted = set(words.UNWANTED.split())
        self.counts = {w: n for w, n in counts.items() if PLAIN.fullmatch(w) and w not in unwanted}
        self._floor = min(counts.values())
        self._american = self._british_spellings()
        self._lookup = DictionaryLookupStrategy()
        self._irregular = _irregular_forms()
        self._fixed = _fixed_lemmas()
        self._itself = set(words.ALSO_ITSELF.split())
        for british, american in self._american.items():
            self.counts.setdefault(british, max(self.counts[american] // 4, self._floor))
        for word in self._fixed:
            self.counts.setdefault(word, SERVICE_COUNT)
        self.entries = self._entries()
        """The entry of every form; each lemma is a form too."""

    def _entries(self) -> dict[str, Entry]:
        lemmas = {word: self._lemmas(word) for word in self.counts}
        for lemma in {lemma for found in lemmas.values() for lemma in found}:
            lemmas.setdefault(lemma, (lemma,))
        verbs = {
            found[0]
            for word, found in lemmas.items()
            if word.endswith(("ing", "ed")) and found[0] != word and self._attested(word)
        }
        verbs |= {verb for forms in self._irregular.values() for verb, _ in forms}
        return {
            word: Entry(found, self._readings(word, found, verbs)) for word, found in lemmas.items()
        }

    def _attested(self, word: str) -> bool:
        """Whether texts use the word, rather than a dictionary only."""
        return self.counts.get(word, 0) > self._floor

    def _lemmas(self, word: str) -> tuple[str, ...]:
        if word in self._fixed:
            return self._fixed[word]
        if word in self._american:
            return self._lemmas(self._american[word])
        if "'" in word:
            base, _, rest = word.rpartition("'")
            owner = rest == "s" and base in self.counts and word not in words.WITH_IS
            return self._lemmas(base) if owner else (word,)
        verbs = dict.fromkeys(verb for verb, _ in self._irregular.get(word, ()))
        found = [*verbs] or [self._regular_lemma(word)]
        if word in found and not (found := self._verbs_of_noun(word)):
            return (word,)
        share = self.counts[word] / self.counts.get(found[0], 1)
        participle = word.endswith(("ed", "ing"))
        if participle and share >= RARE_VERB_SHARE:
            return (word, *found)
        if (
            word in self._itself
            or (participle and share >= ADJECTIVE_SHARE)
            or (word.endswith("ing") and self._attested(f"{word}s"))
            or self._lookup.get_lemma(word, "en") == word
        ):
            found.append(word)
        return tuple(found)

    def _verbs_of_noun(self, word: str) -> list[str]:
        """Return the verb of a word that the list takes for a noun or an adjective («setting»)."""
        if not word.endswith(("ing", "ed")):
            return []
        bases = [
            base for base in _bases(word) if len(base) >= SHORTEST_VERB and self._attested(base)
        ]
        return [max(bases, key=lambda base: self.counts[base])] if bases else []

    def _regular_lemma(self, word: str) -> str:
        listed = self._lookup.get_lemma(word, "en")
        listed = listed.lower() if listed and PLAIN.fullmatch(listed.lower()) else None
        if listed == word:
            return word
        ruled = max(_bases(word), key=lambda base: self.counts.get(base, 0), default="")
        count = self.counts.get(ruled, 0)
        if listed is None:
            return ruled if count * ARTEFACT_SHARE >= self.counts[word] and ruled else word
        listed = self._american.get(listed, listed)
        if count > ARTEFACT_SHARE * self.counts.get(listed, 1):
            return ruled
        return listed if listed in self.counts else word

    def _readings(
        self, word: str, lemmas: tuple[str, ...], verbs: set[str]
    ) -> tuple[tuple[str, int], ...]:
        readings = [
            (tag, lemmas.index(verb))
            for verb, tag in self._irregular.get(word, ())
            if verb in lemmas
        ]
        for index, lemma in enumerate(lemmas):
            if lemma not in verbs:
                continue
            if lemma in (word, self._american.get(word)):
                readings.append((VERB, index))
            elif not readings:
                readings += [(tag, index) for tag in _regular_tags(word)]
        return tuple(dict.fromkeys(readings))

    def _british_spellings(self) -> dict[str, str]:
        """Return American spellings by British ones."""
        stems = dict(pair.split(">") for pair in words.BRITISH_STEMS.split())
        found = {}
        for word in self.counts:
            ise = _ISE.fullmatch(word)
            if ise and f"{ise[1]}{ise[2]}ze" not in words.ONE_SPELLING:
                found[f"{ise[1]}{ise[2]}s{ise[3]}"] = word
            for end in range(3, len(word) + 1):
                stem, rest = stems.get(word[:end]), word[end:]
                if stem and rest in _british_rests(stem):
                    silent = stem.endswith("e") and rest.startswith(("e", "i"))
                    found[(stem[:-1] if silent else stem) + rest] = word
        return {british: word for british, word in found.items() if british != word}


def _british_rests(stem: str) -> frozenset[str]:
    if stem.endswith("our"):
        return words.OUR_RESTS
    # «licence» is the noun only, «fulfil» doubles its l like Americans do.
    return words.NOUN_RESTS if stem.endswith(("l", "ce")) else words.VERB_RESTS


def _irregular_forms() -> dict[str, list[tuple[str, str]]]:
    """Return the verbs and the tags of irregular forms."""
    forms: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in words.IRREGULAR_VERBS.replace("\n", "|").split("|"):
        if line:
            verb, past, participle = line.split()
            forms[past].append((verb, PAST))
            forms[participle].append((verb, PARTICIPLE))
    return forms


def _fixed_lemmas() -> dict[str, tuple[str, ...]]:
    fixed: dict[str, tuple[str, ...]] = {word: (word,) for word in words.SERVICE_WORDS.split()}
    for noun in words.SERVICE_NOUNS.split():
        fixed |= dict.fromkeys((noun, f"{noun}s", f"{noun}'s"), (noun,))
    for verb in words.SERVICE_VERBS.split():
        stem = verb + verb[-1] if verb.endswith("p") else verb
        fixed |= dict.fromkeys((verb, f"{verb}s", f"{stem}ed", f"{stem}ing"), (verb,))
    for pair in words.LEMMAS.split():
        word, _, lemmas = pair.partition(":")
        fixed[word] = tuple(lemmas.split(","))
    return fixed


def _bases(word: str) -> Iterator[str]:
    """Yield the words that regular inflection turns into this one."""
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
    if word.endswith("ied"):
        yield word[:-3] + "y"
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and re.search("[aeiouy]", stem):
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2:-1] or stem.endswith("ck"):
                yield stem[:-1]


def _regular_tags(word: str) -> tuple[str, ...]:
    if word.endswith("ing"):
        return (GERUND,)
    return (PAST, PARTICIPLE) if word.endswith("ed") else ()
