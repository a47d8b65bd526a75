"""Teachings about tone and insults, checked through the public face of the engine."""

import pytest

from nanni import Reviewer
from nanni.model import Finding


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


def _of(reviewer: Reviewer, code: str, text: str, channel: str = "chat") -> list[Finding]:
    return [f for f in reviewer.review(text, channel=channel).findings if f.code == code]


@pytest.mark.teaching("S2-2")
@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("У нас сейчас очень много обращений.", "excuse"),
        ("Выражайтесь прилично.", "disrespect"),
        ("Ничего нельзя сделать, к большоооому сожалению.", "refusal_without_remedy"),
    ],
)
def test_excuse_tone_policing_and_helplessness_are_flagged(
    reviewer: Reviewer, text: str, category: str
) -> None:
    assert category in {f.category for f in reviewer.review(text).findings}


@pytest.mark.teaching("S2-16")
@pytest.mark.parametrize(
    "text", ["Ужасная ситуация, просто безобразие.", "Безобразие. Полное безобразие."]
)
def test_second_evaluation_word_is_noted_and_a_fact_is_asked_for(
    reviewer: Reviewer, text: str
) -> None:
    [finding] = _of(reviewer, "TON18", text)
    assert finding.outcome == "note"
    assert "фактом" in finding.advice


@pytest.mark.teaching("S2-16")
def test_one_admission_is_enough_and_passes(reviewer: Reviewer) -> None:
    assert not _of(reviewer, "TON18", "Ужасная ситуация: письмо двое суток лежало в спаме.")


@pytest.mark.teaching("S3-4")
@pytest.mark.parametrize(
    "text", ["Не нравится - уходите", "Не нравится — уходите.", "Take it or leave it."]
)
@pytest.mark.parametrize("channel", ["chat", "email", "public", "macro"])
def test_ultimatum_is_blocked_everywhere(reviewer: Reviewer, text: str, channel: str) -> None:
    assert [f.outcome for f in _of(reviewer, "TON16", text, channel)] == ["block"]


@pytest.mark.teaching("S3-23")
@pytest.mark.parametrize(
    "text", ["Да этот клиент — хуй", "Этот клиент - ***", "Customer is a f***"]
)
def test_crude_insult_in_a_note_is_blocked_and_a_fact_is_asked_for(
    reviewer: Reviewer, text: str
) -> None:
    [finding] = _of(reviewer, "NOT01", text, "note")
    assert finding.outcome == "block"
    assert "акт" in finding.advice or "fact" in finding.advice
    assert not finding.fixes


@pytest.mark.teaching("S3-24")
@pytest.mark.parametrize(
    "text",
    [
        "Клиент — лжец.",
        "Пишу крохобору и невежде.",
        "Клиент — опоссум.",
        "Говорила с телепнем и олухом.",
        "Скудоумам не объяснить.",
        "Ответила шлепку майонезному.",
        "Не стоит мизинца моей тёщи.",
        "Увидела клиента-опоссума в очереди.",
    ],
)
def test_elegant_insults_are_caught_in_any_form(reviewer: Reviewer, text: str) -> None:
    found = _of(reviewer, "NOT01", text, "note")
    assert found
    assert {f.outcome for f in found} == {"block"}
    assert not any(f.fixes for f in found)


@pytest.mark.teaching("S3-24")
@pytest.mark.parametrize("channel", ["note", "chat"])
@pytest.mark.parametrize(
    "text",
    ["Опоссум есть в продаже.", "Клиент купил опоссума и клетку.", "Корм для опоссумов — 900 ₽."],
)
def test_opossum_among_a_zoo_shops_goods_is_no_insult(
    reviewer: Reviewer, text: str, channel: str
) -> None:
    assert not _of(reviewer, "NOT01", text, channel)
