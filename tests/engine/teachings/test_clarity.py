"""Teachings about plain words, checked through the public face of the engine."""

import pytest

from nanni import Reviewer
from nanni.review.settings import Settings
from nanni.rulekit import Brand


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


@pytest.mark.teaching("S3-17")
@pytest.mark.parametrize("text", ["Растим клиентоориентированность.", "Ловите лайфхаки от нас."])
def test_trade_jargon_is_noted_with_a_plain_variant(reviewer: Reviewer, text: str) -> None:
    [finding] = [f for f in reviewer.review(text).findings if f.category == "jargon"]
    assert finding.outcome == "note"
    assert finding.fixes[0].edits[0].text in {"внимание к людям", "совет", "Внимание к людям"}


@pytest.mark.teaching("S3-22")
def test_sudden_english_gets_its_russian_pair(reviewer: Reviewer) -> None:
    [finding] = [
        f for f in reviewer.review("Оформите return").findings if f.category == "anglicism"
    ]
    assert finding.text == "return"
    assert finding.fixes[0].edits[0].text == "возврат"


@pytest.mark.teaching("S3-22")
def test_registered_marks_and_the_glossary_are_left_alone(reviewer: Reviewer) -> None:
    text = "Откройте Telegram или Booking на iPhone."
    assert not [f for f in reviewer.review(text).findings if f.category == "anglicism"]
    brand = Brand(glossary=frozenset({"тикет"}))
    own = Reviewer.load(Settings(brand=brand))
    assert not [f for f in own.review("Завела тикет.").findings if f.category == "anglicism"]
