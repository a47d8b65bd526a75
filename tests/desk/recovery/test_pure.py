"""Severity, guards and clocks without a database."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import Calendar
from nanni_desk.recovery.severity import Failure, Harm, Reason, Severity, grade
from nanni_desk.recovery.states import WAYS, Facts, Need, State, due_at, needs
from tests.desk.conftest import NOON


@pytest.mark.parametrize(
    ("harm", "severity"),
    [
        (Harm(frozenset({Failure.ACCOUNT})), "A"),
        (Harm(frozenset({Failure.MONEY})), "B"),
        (Harm(frozenset({Failure.PROMISE})), "C"),
        (Harm(frozenset({Failure.OTHER})), "D"),
        (Harm(frozenset({Failure.PROMISE}), failures=2), "B"),
        (Harm(frozenset({Failure.PROMISE}), fruitless=3), "B"),
        (Harm(frozenset({Failure.PROMISE}), failures=2, is_public=True), "A"),
        (Harm(frozenset({Failure.OTHER}), is_vulnerable=True), "A"),
        (Harm(frozenset({Failure.PROMISE, Failure.MONEY}), failed_repairs=1), "A"),
    ],
)
def test_severity_follows_harm(harm, severity):
    assert grade(harm).severity == severity


def test_the_reasons_are_told():
    found = grade(Harm(frozenset({Failure.PROMISE}), failures=3, fruitless=4))
    assert found.reasons == (Reason.KIND, Reason.REPEATED, Reason.FRUITLESS)


facts = st.builds(
    Facts,
    severity=st.sampled_from(list(Severity)),
    issues=st.integers(0, 3),
    issues_with_evidence=st.integers(0, 3),
    issues_explained=st.integers(0, 3),
    issues_with_outcome=st.integers(0, 3),
    offers=st.integers(0, 2),
    offers_waiting=st.integers(0, 2),
    **{
        name: st.booleans()
        for name in Facts.__dataclass_fields__
        if Facts.__dataclass_fields__[name].type in (bool, "bool")
    },
)


@given(facts)
def test_every_state_but_the_last_has_a_way_out(found):
    for state, ways in WAYS.items():
        assert bool(ways) == (state != State.CLOSED)
        for to in ways:
            assert all(isinstance(need, Need) for need in needs(state, to, found))


def test_no_step_is_skipped():
    for state in State:
        for to in State:
            if to not in WAYS[state]:
                with pytest.raises(ValueError, match="no way"):
                    needs(state, to, Facts())


@given(
    st.sampled_from([s for s in State if s != State.CLOSED]),
    st.sampled_from(list(Severity)),
    st.integers(0, 100_000),
)
def test_clocks_never_run_backwards(state, severity, minutes):
    since = NOON + dt.timedelta(minutes=minutes)
    assert due_at(state, severity, since, Calendar()) > since


def test_the_gravest_runs_round_the_clock():
    night = NOON.replace(hour=22)
    assert due_at("detected", "A", night, Calendar()) == night + dt.timedelta(minutes=15)
    assert due_at("detected", "B", night, Calendar()) > night + dt.timedelta(hours=8)


def test_treatment_is_not_settled_by_money_alone():
    found = Facts(
        root_cause=True, lesson=True, agents_told=True, issues=1, issues_with_outcome=1,
        disrespect_by_money_alone=True, fulfilled=True,
    )  # fmt: skip
    assert needs("learned", "closed", found) == [Need.BEYOND_MONEY]
