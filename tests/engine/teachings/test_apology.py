"""Teachings about apologies and stock empathy, checked through the public face of the engine."""

import pytest

from nanni import Finding, Reviewer
from nanni.model import Recovery
from nanni.review.settings import Settings
from nanni.rulekit import Brand

CARE = "cliche_empathy"


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


def _of(findings: tuple[Finding, ...], category: str) -> list[Finding]:
    return [finding for finding in findings if finding.category == category]


@pytest.mark.teaching("S0-4")
@pytest.mark.parametrize(
    "text",
    [
        "Мы понимаем ваше негодование",
        "Мы понимаем негодование",
        "Мы поняли всё ваше НЕГОДОВАНИЕ",
        "Мы прекрасно понимаем, как вы возмущены",
        "We understand your frustration",
    ],
)
def test_stock_empathy_is_flagged_with_span_reason_and_a_factual_alternative(
    reviewer: Reviewer, text: str
) -> None:
    [finding] = _of(reviewer.review(text).findings, CARE)
    assert finding.code == "CLI01"
    assert finding.text == text[finding.start : finding.end]
    assert finding.why
    # The alternative is a fact and a deed with a figure, not another feeling.
    assert any(char.isdigit() for char in finding.advice)


@pytest.mark.teaching("S0-4")
def test_understanding_a_thing_is_no_cliche(reviewer: Reviewer) -> None:
    assert not reviewer.review("Мы понимаем, как работает API").faults


@pytest.mark.teaching("S0-8")
def test_an_intensifier_beside_regret_is_flagged_and_may_be_deleted(reviewer: Reviewer) -> None:
    found = reviewer.review("Нам правда очень жаль").findings
    [finding] = _of(found, "sincerity_intensifier")
    assert finding.text == "правда"
    assert not finding.fixes[0].safe
    assert finding.fixes[0].edits[0].text == ""


@pytest.mark.teaching("S0-8")
@pytest.mark.parametrize(
    "text", ["Это правда: списали дважды", "Действительно, списали дважды, вернула 300 ₽"]
)
def test_the_same_word_that_confirms_a_fact_is_left_alone(reviewer: Reviewer, text: str) -> None:
    assert not _of(reviewer.review(text).findings, "sincerity_intensifier")


@pytest.mark.teaching("S0-13")
def test_a_plea_for_understanding_has_to_be_earned(reviewer: Reviewer) -> None:
    plea = "Надеемся на понимание"

    def outcomes(recovery: Recovery | None) -> list[str]:
        found = reviewer.review(plea, recovery=recovery).findings
        return [f.outcome for f in _of(found, "hope_for_understanding")]

    assert outcomes(None) == ["warn"]
    assert outcomes(Recovery()) == ["warn"]
    assert outcomes(Recovery(acted=True, fulfilled=True)) == ["note"]
    remedied = reviewer.review("Деньги вернули сегодня. " + plea).findings
    assert not _of(remedied, "hope_for_understanding")


def test_a_brand_may_thank_for_patience_but_not_demand_it() -> None:
    own = Reviewer.load(Settings(brand=Brand(thanks_for_patience=True)))
    thanks = own.review("Спасибо за терпение, разбираемся.").findings
    assert not _of(thanks, "hope_for_understanding")
    assert _of(own.review("Наберитесь терпения.").findings, "hope_for_understanding")


@pytest.mark.teaching("S0-15")
@pytest.mark.parametrize(
    "text", ["Жаль, что вы восприняли это как хамство", "We are sorry you feel that way"]
)
def test_regret_for_a_perception_is_blocked_where_it_hurts_most(
    reviewer: Reviewer, text: str
) -> None:
    for situation in ({"channel": "public"}, {"recovery": Recovery()}):
        [finding] = _of(reviewer.review(text, **situation).findings, "non_apology")
        assert finding.outcome == "block"
    [finding] = _of(reviewer.review(text).findings, "non_apology")
    assert finding.outcome == "warn"


@pytest.mark.teaching("S0-15")
def test_regret_for_our_deed_passes(reviewer: Reviewer) -> None:
    review = reviewer.review("Жаль, что ответили грубо", channel="public")
    assert not _of(review.findings, "non_apology")
    assert review.outcome != "block"
