"""Teachings about promises, checked through the public face of the engine."""

import pytest

from nanni import Reviewer


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


@pytest.mark.teaching("S0-6")
def test_an_attempt_is_flagged_and_a_deed_with_a_time_is_a_promise(reviewer: Reviewer) -> None:
    hedged = reviewer.review("Постараемся разобраться", channel="public").findings
    assert "hedged_commitment" in {f.category for f in hedged}

    firm = reviewer.review("Разберёмся, отвечу сегодня до 18:00", channel="public")
    assert not [f for f in firm.faults if f.category == "hedged_commitment"]
    promises = [f for f in firm.findings if f.category == "promise"]
    assert promises
    timed = [p for p in promises if p.data["deadline"] is not None]
    assert [p.data["deadline"] for p in timed] == ["P0D"]
    assert "18:00" in timed[0].text
