"""Terms of law: which rule holds on which day, and what date it gives."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import Calendar
from nanni_desk.refunds.law import FOLDER, BadLaw, read_rules, rule_for, rules_on, term_of

MOSCOW = ZoneInfo("Europe/Moscow")
days = st.dates(dt.date(2025, 9, 1), dt.date(2028, 12, 31))
RULE = """
[[rule]]
key = "a"
ru = "а"
en = "a"
days = 10
counting = "calendar"
valid_from = 2020-01-01
"""


@pytest.mark.parametrize(
    ("key", "demanded", "due", "alarm"),
    [
        # The day after is the first day; day 7 of 10 is when somebody is warned, or before it.
        ("zpp-22", dt.date(2026, 3, 3), dt.date(2026, 3, 13), dt.date(2026, 3, 10)),
        ("zpp-31", dt.date(2026, 3, 2), dt.date(2026, 3, 12), dt.date(2026, 3, 6)),
        # The last day is a Saturday: the Monday after it.
        ("zpp-22", dt.date(2026, 3, 4), dt.date(2026, 3, 16), dt.date(2026, 3, 13)),
        # The last day lies in the holidays of January.
        ("zpp-26.1", dt.date(2025, 12, 25), dt.date(2026, 1, 12), dt.date(2025, 12, 30)),
        ("zpp-16", dt.date(2026, 3, 3), dt.date(2026, 3, 6), dt.date(2026, 3, 4)),
        # Working days pass over the eighth of March, which moves to Monday the ninth.
        ("finance-15", dt.date(2026, 3, 3), dt.date(2026, 3, 25), dt.date(2026, 3, 23)),
        ("own", dt.date(2026, 3, 6), dt.date(2026, 3, 12), dt.date(2026, 3, 11)),
    ],
)
def test_a_term_ends_on_the_day_the_law_says(key, demanded, due, alarm):
    at = dt.datetime.combine(demanded, dt.time(14), MOSCOW)
    found = term_of(rule_for(key, demanded), at, Calendar())
    assert (found.due_at.date(), found.alarm_at.date()) == (due, alarm)


@given(days, st.times())
def test_no_term_ends_before_its_days_are_over_or_on_a_day_off(day, hour):
    calendar, at = Calendar(), dt.datetime.combine(day, hour, MOSCOW)
    for rule in rules_on(day):
        found = term_of(rule, at, calendar)
        assert (found.due_at.date() - day).days >= rule.days
        assert calendar.is_working_day(found.due_at.date())
        assert at <= found.alarm_at <= found.due_at


def test_a_rule_speaks_for_its_own_days_only():
    assert rule_for("zpp-16", dt.date(2025, 8, 31)) is None
    assert rule_for("zpp-16", dt.date(2025, 9, 1)).days == 3


def test_every_rule_of_law_cites_its_article_and_a_source():
    for path in FOLDER.glob("*.toml"):
        for rule in read_rules(path):
            assert rule.key == "own" or (rule.article and rule.law and rule.source)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[rule", "Expected"),
        (RULE.replace("10", "0"), "a: days"),
        (RULE.replace("calendar", "banking"), "a: counting"),
        (RULE.replace("2020-01-01", '"soon"'), "a: valid_from"),
        (RULE + RULE, "a: two editions"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(tmp_path, text, says):
    path = tmp_path / "law.toml"
    path.write_text(text)
    with pytest.raises(BadLaw, match=says):
        read_rules(path)


def test_an_edition_ends_where_the_next_begins(tmp_path):
    path = tmp_path / "law.toml"
    newer = RULE.replace("2020-01-01", "2026-01-01").replace("10", "7")
    path.write_text(RULE + "valid_until = 2025-12-31\n" + newer)
    old, new = read_rules(path)
    assert old.holds_on(dt.date(2025, 12, 31))
    assert not old.holds_on(dt.date(2026, 1, 1))
    assert new.holds_on(dt.date(2026, 1, 1))
