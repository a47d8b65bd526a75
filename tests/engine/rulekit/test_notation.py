"""The phrase notation: what it means, and how it refuses what means nothing."""

import pytest

from nanni.rulekit.notation import PhraseError, parse_phrase


def _flat(source: str) -> list[list[str]]:
    return [["|".join(slot.alternatives) for slot in s.slots] for s in parse_phrase(source)]


def test_words_are_lemmas_and_equals_signs_are_forms() -> None:
    assert _flat("понимать =вас") == [["w:понимать", "=вас"]]


def test_bars_inside_a_word_and_between_sequences() -> None:
    assert _flat("мы (скоро|вскоре | в срок)") == [
        ["w:мы", "w:скоро|w:вскоре"],
        ["w:мы", "w:в", "w:срок"],
    ]


def test_optional_negated_and_gap() -> None:
    [sequence] = parse_phrase("!не обещать? ...2 деньги", slack=1)
    negated, optional, last = sequence.slots
    assert negated.negated
    assert optional.optional
    assert last.gap == 2


def test_slack_applies_between_plain_slots() -> None:
    [sequence] = parse_phrase("понимать негодование", slack=2)
    assert [slot.gap for slot in sequence.slots] == [0, 2]


def test_english_pairs_read_their_contractions() -> None:
    assert ["=we'll", "w:refund"] in _flat("=we =will refund")
    assert any("=don't" in run[0] for run in _flat("do not care"))


def test_inflected_words_keep_their_grammemes() -> None:
    assert _flat("вернуть:futr,1per") == [["w:вернуть:futr,1per"]]


def test_marks_of_the_sentence() -> None:
    [sequence] = parse_phrase("^ привет $")
    assert sequence.at_start
    assert sequence.at_end


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("(мы", "never closed"),
        ("мы)", "unexpected"),
        ("", "at least one word"),
        ("!не", "at least one word"),
        ("@nowhere", "unknown list"),
        ("a||b", "empty alternative"),
        (" ".join(["(а | б)"] * 10), "variants"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(source: str, reason: str) -> None:
    with pytest.raises(PhraseError, match=reason):
        parse_phrase(source)
