"""Turns pyspellchecker's English word list and simplemma's lemmas into table entries."""

from collections.abc import Mapping

import simplemma

from tools.formtable.entry import Entry


def english_forms(counts: Mapping[str, int]) -> dict[str, Entry]:
    """Return all English forms that are spelt with the letters a-z and the apostrophe."""
    entries = {}
    for word in counts:
        if not word.replace("'", "").isalpha() or not word.isascii():
            continue
        lemma = str(simplemma.lemmatize(word, lang="en")).lower()
        entries[word] = Entry((lemma,), ())
    for entry in list(entries.values()):
        for lemma in entry.lemmas:
            entries.setdefault(lemma, Entry((lemma,), ()))
    return entries
