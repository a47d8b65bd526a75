import re

import pytest

from bench import generator, texts_en, texts_ru


@pytest.mark.parametrize("make", [generator.small, generator.zipf])
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_same_seed_gives_same_texts(make, lang):
    assert make(lang, 20, seed=7) == make(lang, 20, seed=7)
    assert make(lang, 20, seed=7) != make(lang, 20, seed=8)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_messages_are_as_long_as_replies(lang):
    assert all(60 <= len(text) <= 300 for text in generator.small(lang, 200))


@pytest.mark.parametrize("texts", [texts_ru, texts_en])
def test_every_slot_is_filled(texts):
    named = {
        slot
        for sentence in (*texts.OPENINGS, *texts.BODIES, *texts.CLOSINGS)
        for slot in re.findall(r"\{(\w+)\}", sentence)
    }
    assert named == set(texts.SLOTS)
    assert len(set(texts.BODIES)) >= 32


def test_zipf_texts_hold_many_more_words():
    def words(texts):
        return {word for text in texts for word in re.findall(r"\w+", text.lower())}

    small, zipf = generator.small("ru", 200), generator.zipf("ru", 200)
    assert len(words(zipf)) > 4 * len(words(small))


@pytest.mark.parametrize("size", [1, 500, 12_345])
def test_one_line_has_the_size_asked_for(size):
    line = generator.one_line("en", size)
    assert len(line) == size
    assert "\n" not in line


def test_phrases_are_short_and_repeatable():
    made = generator.phrases("ru", 50, seed=3)
    assert made == generator.phrases("ru", 50, seed=3)
    assert all(2 <= len(phrase.split()) <= 3 for phrase in made)
