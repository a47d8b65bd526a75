"""Whatever becomes of a case, its customer is told one of four states and a date."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import Calendar
from nanni_desk.recovery.states import State
from nanni_desk.status.standing import Facts, Kind, What, When, of_case
from nanni_desk.status.wording import SAID, STATES, WAITING
from tests.desk.conftest import NOON

OFFICE = Calendar(zone="Europe/Moscow")
moments = st.none() | st.integers(-200, 60).map(lambda days: NOON + dt.timedelta(days=days))
few = st.integers(0, 2)
facts = st.builds(
    Facts,
    state=st.sampled_from(State.values),
    due=moments,
    since=st.just(NOON - dt.timedelta(hours=1)),
    offered=few, waiting=few, refused=few, chosen=few,
    give_by=moments, promised=st.none() | st.just(NOON + dt.timedelta(hours=3)),
    asked_until=moments,
    set_aside=st.none() | st.just((What.PAUSED, NOON + dt.timedelta(days=2))),
)  # fmt: skip


@given(facts)
def test_a_date_lies_ahead_or_tells_since_when_it_is_over(found):
    standing = of_case(found, OFFICE, NOON)
    assert standing.kind in Kind
    if standing.when == When.SINCE:
        assert standing.at <= NOON
        assert standing.kind in {Kind.YES, Kind.NO}
    else:
        assert standing.at > NOON


@given(facts)
def test_everything_told_has_words(found):
    standing = of_case(found, OFFICE, NOON)
    assert standing.what in SAID
    assert standing.kind in STATES or standing.what in WAITING


def test_no_is_said_only_when_we_refused_and_offer_nothing_else():
    refused = Facts(State.OFFERED, NOON, NOON, refused=1)
    assert of_case(refused, OFFICE, NOON).kind == Kind.NO
    for other in ({"offered": 1}, {"waiting": 1}, {"chosen": 1}):
        more = Facts(State.OFFERED, NOON, NOON, refused=1, **other)
        assert of_case(more, OFFICE, NOON).kind != Kind.NO
