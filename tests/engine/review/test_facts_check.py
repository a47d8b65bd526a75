"""Looking a fact book through."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.model.facts import Fact, FactBook
from nanni.review.facts_check import check_facts

TODAY = date(2026, 5, 14)
DELIVERY = (("доставка", "город"),)


def fact(name: str, value: str = "300 RUB", **fields: object) -> Fact:
    fields = {"subject": DELIVERY, "source": "Правила"} | fields
    return Fact(name, fields.pop("kind", "price"), value=value, told=value, **fields)


def troubles(*facts: Fact) -> list[tuple[str, str, str | None]]:
    found = check_facts(FactBook(facts), TODAY)
    return [(one.trouble, one.fact.name, one.other and one.other.name) for one in found]


def test_a_sound_book():
    old = fact("old", "250 RUB", valid_until=date(2025, 12, 31), review_by=date(2025, 1, 1))
    new = fact("new", valid_from=date(2026, 1, 1), review_by=date(2026, 6, 1))
    assert troubles(old, new) == []


def test_an_end_that_nothing_follows():
    assert troubles(fact("old", valid_until=date(2026, 5, 13))) == [("ended", "old", None)]
    assert troubles(fact("old", valid_until=TODAY)) == []


def test_a_day_of_review_that_has_come():
    assert troubles(fact("a", review_by=TODAY)) == [("due", "a", None)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {"value": "350 RUB"}, [("conflict", "b", "a")]),
        ({}, {}, [("twice", "b", "a")]),
        ({}, {"value": "350 RUB", "kind": "fee"}, [("conflict", "b", "a")]),
        ({}, {"value": "350 RUB", "subject": (("города", "доставки"),)}, [("conflict", "b", "a")]),
        ({}, {"value": "350 RUB", "subject": (("доставка", "село"),)}, []),
        ({}, {"value": "P5D", "kind": "term"}, []),
        ({"value": "99 RUB/month"}, {"value": "990 RUB/year"}, []),
        (
            {"valid_until": date(2026, 6, 1)},
            {"value": "350 RUB", "valid_from": date(2026, 6, 1)},
            [("conflict", "b", "a")],
        ),
        (
            {"valid_until": date(2026, 6, 1)},
            {"value": "350 RUB", "valid_from": date(2026, 6, 2)},
            [],
        ),
    ],
)
def test_two_facts_of_one_subject(one, other, expected):
    assert troubles(fact("a", **one), fact("b", **other)) == expected


def test_a_fact_without_a_source_is_hearsay_and_no_mistake():
    [one] = check_facts(FactBook((fact("a", source=""),)), TODAY)
    assert (one.trouble, one.is_note) == ("unsourced", True)


_DAYS = st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1))


@given(_DAYS, _DAYS, _DAYS, _DAYS)
def test_the_order_of_facts_changes_no_conflict(a_from, a_until, b_from, b_until):
    one = fact("a", valid_from=a_from, valid_until=a_until)
    other = fact("b", "350 RUB", valid_from=b_from, valid_until=b_until)
    there = {trouble for trouble, _, _ in troubles(one, other)}
    back = {trouble for trouble, _, _ in troubles(other, one)}
    assert there == back
