"""When a repeated promise comes again, and by which words it says so."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import Calendar
from nanni_desk.promises.others_work import work_in
from nanni_desk.promises.recognising import rhythm_in
from nanni_desk.promises.rhythm import Rhythm, following, looked_at, made_at, term

RUSSIAN = Calendar()
SIX = dt.time(18)
#: Years whose official days are known.
DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2026, 12, 31))
RHYTHMS = st.builds(
    Rhythm, st.sampled_from(["day", "week", "month"]), st.just(SIX), st.integers(0, 6),
    st.integers(1, 31),
)  # fmt: skip


def days_of(rhythm, first, count):
    found = []
    for _ in range(count):
        first = following(rhythm, first, RUSSIAN)
        found.append(first.isoformat())
    return found


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (31, ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]),
        (29, ["2024-01-29", "2024-02-29", "2024-03-29", "2024-04-29"]),
        (1, ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"]),
    ],
)
def test_a_month_without_the_day_has_it_on_its_last(day, expected):
    assert days_of(Rhythm("month", SIX, day=day), dt.date(2023, 12, 31), 4) == expected


def test_weeks_and_working_days():
    assert days_of(Rhythm("week", SIX, weekday=4), dt.date(2026, 3, 6), 2) == [
        "2026-03-13", "2026-03-20",
    ]  # fmt: skip
    # The ninth of March is a day off in 2026, for the eighth was a Sunday.
    assert days_of(Rhythm("day", SIX), dt.date(2026, 3, 6), 2) == ["2026-03-10", "2026-03-11"]


def test_a_day_off_moves_the_term_to_the_working_day_before():
    sunday = dt.date(2026, 5, 31)
    assert term(Rhythm("month", SIX, day=31), sunday, RUSSIAN).date() == dt.date(2026, 5, 29)


@given(rhythm=RHYTHMS, day=DAYS)
def test_time_goes_on_and_every_term_lies_on_a_working_day(rhythm, day):
    next_day = following(rhythm, day, RUSSIAN)
    due = term(rhythm, next_day, RUSSIAN)
    assert next_day > day
    assert (next_day - day).days <= 31 or rhythm.every == "day"
    assert RUSSIAN.is_working_day(due.date())
    assert made_at(rhythm, next_day, RUSSIAN) < due
    assert looked_at(due, RUSSIAN) < due


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Отчёт выгружу вручную 25 числа каждого месяца", ("month", 25)),
        ("Буду присылать отчёт каждый месяц до 12:30", ("month", 31)),
        ("Ежемесячно будем сверять начисления", ("month", 31)),
        ("Буду писать вам по пятницам", ("week", 4)),
        ("Каждую среду пришлю сводку", ("week", 2)),
        ("Раз в неделю будем проверять", ("week", 4)),
        ("Ежедневно проверяю и пишу вам", ("day", None)),
        ("I'll send the report by hand every month", ("month", 31)),
        ("We will write to you on Fridays", ("week", 4)),
        ("I'll check it daily", ("day", None)),
    ],
)
def test_a_repeated_promise_is_recognised(words, expected):
    found = rhythm_in(words)
    number = {"month": found.day, "week": found.weekday}.get(found.every)
    assert (found.every, number) == expected


@pytest.mark.parametrize(
    "words",
    ["Пришлю отчёт 25 числа", "Напишу вам в пятницу", "I'll call you on Friday",
     "Проверю каждый пункт заявки", "Отвечу в этом месяце"],
)  # fmt: skip
def test_a_promise_for_once_is_not(words):
    assert rhythm_in(words) is None


def test_a_clock_is_taken_along():
    assert rhythm_in("Каждый понедельник до 12:30 пришлю сводку").at == dt.time(12, 30)


@pytest.mark.parametrize(
    ("words", "work"),
    [
        ("Починим завтра", "repair"),
        ("The courier will come tomorrow", "delivery"),
        ("Завтра вам доставят заказ", "delivery"),
        ("Мастер приедет завтра в 12:00", "visit"),
        ("Разработчики исправят ошибку до пятницы", "development"),
        ("Бухгалтерия переведёт деньги до 10 марта", "money"),
        ("We'll fix it tomorrow", "repair"),
    ],
)
def test_the_work_of_others_is_recognised(words, work):
    assert work_in(words) == work


@pytest.mark.parametrize(
    "words",
    ["Перезвоню завтра до 15:00", "Узнаю и напишу вам до вечера", "I will write to you tomorrow",
     "Проверю, почему причина не указана"],
)  # fmt: skip
def test_ones_own_work_is_not(words):
    assert work_in(words) is None
