"""Teachings about refusals and advice, checked through the public face of the engine."""

import pytest

from nanni import Finding, Reviewer
from nanni.model import Recovery

REFUSAL = "К большому сожалению, не имеем возможности вернуть деньги."


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


def _of(findings: tuple[Finding, ...], category: str) -> list[Finding]:
    return [finding for finding in findings if finding.category == category]


@pytest.mark.teaching("S0-12")
def test_a_refusal_without_an_alternative_blocks_a_recovery_and_warns_elsewhere(
    reviewer: Reviewer,
) -> None:
    elsewhere = _of(reviewer.review(REFUSAL).findings, "refusal_without_remedy")
    assert [finding.outcome for finding in elsewhere] == ["warn"]

    recovery = reviewer.review(REFUSAL, recovery=Recovery()).findings
    assert "block" in {f.outcome for f in _of(recovery, "refusal_without_remedy")}

    softened = reviewer.review(REFUSAL + " Зато бесплатно перенесём поездку на май.").findings
    assert not _of(softened, "refusal_without_remedy")


@pytest.mark.teaching("S0-14")
def test_advice_before_any_action_is_flagged(reviewer: Reviewer) -> None:
    advice = "Советуем придерживаться рекомендаций."
    category = "unsolicited_advice_instead_of_help"
    found = _of(reviewer.review(advice).findings, category)
    assert found
    assert found[0].text.startswith("Советуем")

    after_work = reviewer.review("Карту заблокировал, деньги вернул. " + advice).findings
    assert not _of(after_work, category)
    acted = reviewer.review(advice, recovery=Recovery(acted=True)).findings
    assert not _of(acted, category)


@pytest.mark.teaching("S0-19")
def test_a_refusal_with_a_promise_to_try_is_flagged(reviewer: Reviewer) -> None:
    findings = reviewer.review("Сделать ничего не можем, но будем стараться.").findings
    assert "REF11" in {finding.code for finding in findings}

    honest = reviewer.review("Вернуть деньги не можем, зато обменяем билет на май.").findings
    assert "REF11" not in {finding.code for finding in honest}


@pytest.mark.teaching("S2-2")
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Ничего нельзя сделать, к большоооому сожалению.", "ичего нельзя сделать"),
        ("Выражайтесь прилично.", "ыражайтесь прилично"),
        ("У нас сейчас много заказов, поэтому не успеваем.", "много заказов"),
    ],
)
def test_excuse_tone_policing_and_helplessness_are_flagged(
    reviewer: Reviewer, text: str, part: str
) -> None:
    faults = reviewer.review(text).faults
    assert any(part in fault.text or fault.text in part for fault in faults), faults


@pytest.mark.teaching("S2-2")
def test_stretched_vowels_are_read_as_the_word(reviewer: Reviewer) -> None:
    scan = reviewer.engine.scanner.entries(["большоооому", "большому"])
    assert scan[0] is not None
    assert scan[1] is not None
    assert scan[0].symbols == scan[1].symbols
