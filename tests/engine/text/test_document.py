"""A document is cut once: words, sentences and positions agree with the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text import Document


def _sentences(text: str) -> list[str]:
    document = Document(text)
    spans = [document.words_span(a, b) for a, b in document.sentence_ranges()]
    return [document.text[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Да. Нет.", ["Да", "Нет"]),
        ("Живёт в г. Пермь. Всё.", ["Живёт в г. Пермь", "Всё"]),
        ("Это А. С. Иванов. Он врач.", ["Это А. С. Иванов", "Он врач"]),
        ("Цена 3.5 тыс. рублей", ["Цена 3.5 тыс. рублей"]),
        ("Правда?! Да…  точно", ["Правда", "Да", "точно"]),
        ("Первая строка\nвторая строка", ["Первая строка", "вторая строка"]),
        ("See Dr. House, approx. 3 pm. Bye", ["See Dr. House, approx. 3 pm", "Bye"]),
        ("«Точно!» — сказал он. Да", ["Точно", "сказал он", "Да"]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert _sentences(text) == expected


def test_words_keep_hyphens_and_apostrophes() -> None:
    assert Document("Кто-то won't прийти—да").words == ["кто-то", "won't", "прийти", "да"]


@given(st.text())
def test_pieces_rebuild_the_text(text: str) -> None:
    document = Document(text)
    rebuilt = "".join(
        gap + word for gap, word in zip(document.gaps, [*document.words, ""], strict=True)
    )
    assert rebuilt == document.low
    for i, word in enumerate(document.words):
        assert document.low[document.starts[i] : document.word_end(i)] == word


@given(st.text(alphabet=st.sampled_from("аб .!?\n«»1")))
def test_every_word_has_one_sentence(text: str) -> None:
    document = Document(text)
    covered = [i for first, last in document.sentence_ranges() for i in range(first, last)]
    assert covered == list(range(len(document.words)))
    assert all(
        first <= i < last
        for i in range(len(document.words))
        for first, last in [document.sentence_words(i)]
    )
