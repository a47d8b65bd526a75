import datetime as dt
import pickle
import subprocess
import sys
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import ROUND_THE_CLOCK, STANDARD_WEEK, Calendar, Hours
from nanni.dialogue.official_days import official_year

day = dt.date.fromisoformat
at = dt.datetime.fromisoformat
hours = dt.timedelta(hours=1)

MOSCOW = Calendar()
NEW_YORK = Calendar("US", "America/New_York")
LUNCH = (Hours(dt.time(9), dt.time(13)), Hours(dt.time(14), dt.time(18)))
WITH_LUNCH = Calendar(None, "Europe/Berlin", (LUNCH,) * 6 + ((),))
#: A night shift: each day begins with the end of the one before.
NIGHT = Calendar(
    None,
    "America/New_York",
    ((Hours(dt.time(), dt.time(2)), Hours(dt.time(18), dt.time())),) * 7,
    keeps_holidays=False,
)
CALENDARS = st.sampled_from([MOSCOW, NEW_YORK, WITH_LUNCH, NIGHT, Calendar.always("DE")])
MOMENTS = st.datetimes(at("2015-01-01"), at("2035-01-01"), timezones=st.just(dt.UTC))
LENGTHS = st.timedeltas(dt.timedelta(), dt.timedelta(days=40))


def days_between(first: str, last: str) -> list[dt.date]:
    one = day(first)
    return [one + number * dt.timedelta(1) for number in range((day(last) - one).days + 1)]


# -- Russia's production calendars, by the decrees and the Labour Code -------------------------


@pytest.mark.parametrize(
    ("year", "working_days", "shortened"),
    [
        (2024, 248, "02-22 03-07 05-08 06-11 11-02"),
        (2025, 247, "03-07 04-30 06-11 11-01"),
        (2026, 247, "04-30 05-08 06-11 11-03"),
        (2027, 247, "02-20 04-30 06-11 11-03"),
    ],
)
def test_a_russian_year_has_as_many_days_as_its_calendar(year, working_days, shortened):
    days = days_between(f"{year}-01-01", f"{year}-12-31")
    assert sum(map(MOSCOW.is_working_day, days)) == working_days
    assert sorted(official_year("RU", year).shortened) == [
        day(f"{year}-{one}") for one in shortened.split()
    ]


@pytest.mark.parametrize(
    "moved_off",
    "2024-04-29 2024-04-30 2024-05-10 2024-12-30 2024-12-31 2025-05-02 2025-05-08 2025-06-13 "
    "2025-11-03 2025-12-31 2026-01-09 2026-03-09 2026-05-11 2026-12-31".split(),
)
def test_a_day_off_moved_to_a_weekday_is_free(moved_off):
    assert day(moved_off).weekday() < 5
    assert not MOSCOW.is_working_day(day(moved_off))
    assert MOSCOW.working_hours(day(moved_off)) == ()


@pytest.mark.parametrize("worked", "2024-04-27 2024-11-02 2024-12-28 2025-11-01".split())
def test_a_saturday_worked_by_decree_has_the_hours_of_friday(worked):
    assert day(worked).weekday() == 5
    assert MOSCOW.is_working_day(day(worked))
    assert MOSCOW.working_hours(day(worked))[0].opens == dt.time(9)


def test_the_eve_of_a_holiday_ends_an_hour_early():
    assert MOSCOW.working_hours(day("2026-04-30")) == (Hours(dt.time(9), dt.time(17)),)
    # A Saturday worked for Monday, 3 November, which would have been such an eve.
    assert MOSCOW.working_hours(day("2025-11-01")) == (Hours(dt.time(9), dt.time(17)),)
    # The eve of a moved day off is as long as any.
    assert MOSCOW.working_hours(day("2025-06-12")) == ()
    assert MOSCOW.working_hours(day("2026-12-30")) == STANDARD_WEEK[0]


def test_a_year_that_no_decree_speaks_of_has_its_holidays():
    assert not MOSCOW.is_working_day(day("2045-05-09"))
    assert not MOSCOW.is_working_day(day("2045-01-03"))


# -- Other countries and the team's own days ----------------------------------------------------


def test_other_countries_have_their_holidays_and_weekends():
    assert not NEW_YORK.is_working_day(day("2026-07-03"))  # observed for Saturday the fourth
    assert not Calendar("IL", "Asia/Jerusalem").is_working_day(day("2026-03-13"))  # a Friday
    assert Calendar("IL", "Asia/Jerusalem").is_working_day(day("2026-03-15"))
    assert not Calendar("DE-BY", "Europe/Berlin").is_working_day(day("2026-01-06"))
    assert Calendar("DE-BE", "Europe/Berlin").is_working_day(day("2026-01-06"))


def test_without_a_country_only_weekends_are_free():
    nowhere = Calendar(None)
    assert nowhere.is_working_day(day("2026-01-01"))
    assert not nowhere.is_working_day(day("2026-03-14"))


@pytest.mark.parametrize("country", ["XX", "DE-XX"])
def test_an_unknown_country_is_told(country):
    with pytest.raises(ValueError, match=country):
        Calendar(country).is_working_day(day("2026-01-01"))


def test_an_unknown_zone_is_told():
    with pytest.raises(ValueError, match="Mars/Olympus"):
        Calendar(zone="Mars/Olympus")


@pytest.mark.parametrize(
    "week",
    [
        STANDARD_WEEK[:6],
        ((Hours(dt.time(18), dt.time(9)),),) + ((),) * 6,
        ((Hours(dt.time(9), dt.time(13)), Hours(dt.time(12), dt.time(18))),) + ((),) * 6,
    ],
)
def test_impossible_hours_are_told(week):
    with pytest.raises(ValueError, match=r"week|overlap"):
        Calendar(hours=week)


def test_the_team_has_days_of_its_own():
    team = Calendar(
        days_off=frozenset({day("2026-03-12")}), working_days=frozenset({day("2026-03-14")})
    )
    assert not team.is_working_day(day("2026-03-12"))
    assert team.working_hours(day("2026-03-12")) == ()
    assert team.is_working_day(day("2026-03-14"))
    assert team.working_hours(day("2026-03-14")) == STANDARD_WEEK[4]


def test_working_days_are_the_countrys_even_where_the_team_answers_on_saturdays():
    shop = Calendar(hours=(*STANDARD_WEEK[:5], (Hours(dt.time(10), dt.time(15)),), ()))
    assert shop.working_hours(day("2026-03-14")) == (Hours(dt.time(10), dt.time(15)),)
    assert not shop.is_working_day(day("2026-03-14"))
    assert shop.add_working_days(at("2026-03-13 12:00"), 1) == MOSCOW.at(
        day("2026-03-16"), dt.time(18)
    )
    assert shop.working_hours(day("2026-05-09")) == ()  # a Saturday, but Victory Day


def test_round_the_clock_counts_holidays_and_nights():
    always = Calendar.always()
    assert always.hours == ROUND_THE_CLOCK
    assert always.working_time_between(at("2026-01-01"), at("2026-01-03")) == 48 * hours
    assert not always.is_working_day(day("2026-01-01"))


# -- Arithmetic ---------------------------------------------------------------------------------


def test_a_wait_over_the_weekend_counts_working_time():
    assert MOSCOW.working_time_between(at("2026-03-13 17:00"), at("2026-03-16 10:00")) == 2 * hours
    assert MOSCOW.working_time_between(at("2026-03-14 10:00"), at("2026-03-15 20:00")) == 0 * hours
    assert (
        MOSCOW.working_time_between(at("2026-03-13 12:00"), at("2026-03-13 12:45")) == hours * 3 / 4
    )


def test_a_wait_over_new_year_counts_no_holidays():
    assert MOSCOW.working_time_between(at("2025-12-30 17:00"), at("2026-01-12 10:00")) == 2 * hours


def test_a_lunch_break_is_no_working_time():
    assert WITH_LUNCH.working_time_between(at("2026-03-13 12:30"), at("2026-03-13 14:30")) == hours
    assert WITH_LUNCH.next_working_moment(at("2026-03-13 13:10")).time() == dt.time(14)


def test_moments_of_other_zones_are_read_as_they_are():
    start = dt.datetime(2026, 3, 13, 10, tzinfo=ZoneInfo("Asia/Vladivostok"))  # 03:00 in Moscow
    assert MOSCOW.next_working_moment(start) == MOSCOW.at(day("2026-03-13"), dt.time(9))
    assert MOSCOW.next_working_moment(start).tzinfo == ZoneInfo("Europe/Moscow")


def test_the_hour_that_spring_skips_and_autumn_repeats():
    always = Calendar.always("US", "America/New_York")
    assert always.working_time_between(at("2026-03-08 00:00"), at("2026-03-09 00:00")) == 23 * hours
    assert always.working_time_between(at("2026-11-01 00:00"), at("2026-11-02 00:00")) == 25 * hours
    # The night shift of the short night.
    assert NIGHT.working_time_between(at("2026-03-07 18:00"), at("2026-03-08 02:00")) == 8 * hours
    assert always.local(at("2026-03-08 02:30")).hour == 3


def test_working_days_are_counted_from_the_day_after():
    friday = at("2026-03-13 09:30")
    assert MOSCOW.add_working_days(friday, 1) == MOSCOW.at(day("2026-03-16"), dt.time(18))
    assert MOSCOW.add_working_days(at("2026-04-29 10:00"), 1) == MOSCOW.at(
        day("2026-04-30"), dt.time(17)
    )
    assert MOSCOW.add_working_days(friday, 0) == MOSCOW.local(friday)


def test_nothing_runs_backwards():
    with pytest.raises(ValueError, match="backwards"):
        MOSCOW.add_working_days(at("2026-03-13"), -1)
    with pytest.raises(ValueError, match="backwards"):
        MOSCOW.add_working_time(at("2026-03-13"), -hours)
    assert MOSCOW.working_time_between(at("2026-03-13"), at("2026-03-12")) == 0 * hours


def test_a_team_that_never_works_is_told_and_waits_for_nothing():
    closed = Calendar(hours=((),) * 7)
    with pytest.raises(ValueError, match="no working hours"):
        closed.next_working_moment(at("2026-03-13"))
    with pytest.raises(ValueError, match="no working hours"):
        closed.add_working_time(at("2026-03-13"), hours)
    assert closed.working_time_between(at("2026-03-13"), at("2027-03-13")) == 0 * hours


@given(CALENDARS, MOMENTS, LENGTHS)
def test_added_time_is_the_time_between(calendar, moment, length):
    end = calendar.add_working_time(moment, length)
    assert end >= moment
    assert calendar.working_time_between(moment, end) == length


@given(CALENDARS, MOMENTS, LENGTHS, LENGTHS)
def test_parts_of_a_wait_make_the_whole(calendar, moment, first, second):
    middle, end = moment + first, moment + first + second
    between = calendar.working_time_between
    assert between(moment, end) == between(moment, middle) + between(middle, end)
    assert between(moment, end) <= end - moment


@given(CALENDARS, MOMENTS, LENGTHS, LENGTHS)
def test_who_begins_later_or_works_longer_ends_no_earlier(calendar, moment, pause, length):
    add = calendar.add_working_time
    assert add(moment, length) <= add(moment + pause, length)
    assert add(moment, length) <= add(moment, length + pause)


@given(CALENDARS, MOMENTS)
def test_the_next_working_moment_is_worked_and_nothing_before_it_is(calendar, moment):
    opens = calendar.next_working_moment(moment)
    assert opens >= moment
    assert calendar.working_time_between(moment, opens) == 0 * hours
    second = dt.timedelta(seconds=1)
    later = opens.astimezone(dt.UTC) + second
    assert calendar.working_time_between(opens, later) == second
    assert calendar.next_working_moment(opens) == opens


@given(CALENDARS, MOMENTS, st.integers(0, 60), st.integers(0, 20), LENGTHS)
def test_more_working_days_end_later(calendar, moment, days, more, pause):
    end = calendar.add_working_days(moment, days)
    assert end >= moment
    assert end <= calendar.add_working_days(moment, days + more)
    if days:
        assert end <= calendar.add_working_days(moment + pause, days)
        assert calendar.is_working_day(end.date())


@given(CALENDARS, MOMENTS)
def test_a_calendar_travels_to_another_process(calendar, moment):
    copy = pickle.loads(pickle.dumps(calendar))  # noqa: S301 - our own bytes
    assert copy == calendar
    assert hash(copy) == hash(calendar)
    assert copy.next_working_moment(moment) == calendar.next_working_moment(moment)


def test_holidays_are_read_only_when_a_day_is_counted():
    program = "import sys, nanni.dialogue.due; print('holidays' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
