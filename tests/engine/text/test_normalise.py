"""Normalising drops only what carries no meaning, and always finds the way back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text import normalise


@pytest.mark.parametrize(
    ("original", "low"),
    [
        ("Ёлка", "елка"),
        ("из\u200bви\u00adните", "извините"),
        ("и\u0306од", "йод"),
        ("don’t", "don't"),
        ("a\u202ebc", "abc"),
        ("что\u2011то", "что-то"),
        ("", ""),
    ],
)
def test_folding(original: str, low: str) -> None:
    assert normalise(original).low == low


def test_span_of_a_word_with_dropped_marks_covers_them() -> None:
    original = "Мы из\u200bвиняемся!"
    norm = normalise(original)
    start = norm.low.index("извиняемся")
    a, b = norm.to_original(start, start + len("извиняемся"))
    assert original[a:b] == "из\u200bвиняемся"


@given(st.text())
def test_nothing_is_lost(original: str) -> None:
    norm = normalise(original)
    assert len(norm.low) == len(norm.text)
    ends = [norm.to_original(i, i + 1) for i in range(len(norm.text))]
    assert all(0 <= a < b <= len(original) for a, b in ends)
    assert all(first[1] <= second[0] for first, second in pairwise(ends))


@given(st.text(alphabet=st.sampled_from("абвеёйАЯ \u200b\u0306\u0308ue'’-\n")))
def test_kept_letters_come_in_order(original: str) -> None:
    norm = normalise(original)
    kept = [original[norm.to_original(i, i + 1)[0]] for i in range(len(norm.text))]
    assert len(kept) == len(norm.text)
    assert norm.from_original(len(original)) == len(norm.text)
