"""Due times: blocks of one moment of speaking, then lines of words, what to plan by, what lapses.

``when`` is the moment of speaking on the calendar's clocks. After the bar stands the moment to plan
by, after the slash the last moment that the words may mean when it is another one; ``~`` is the
end of the same day, 23:59:59. A dash says that the words bind to nothing.
"""

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.dialogue.calendars import Calendar
from nanni.dialogue.due import Due, due_iso, resolve, resolve_all
from nanni.text.deadlines import find_times

ROOT = Path(__file__).resolve().parents[2]
MOSCOW = Calendar()
NEW_YORK = Calendar("US", "America/New_York")
ALWAYS = Calendar.always()

on = dt.datetime.fromisoformat
TUESDAY = on("2026-03-10 11:00")

# Monday 9 March 2026 is a day off in Russia, moved from the 8th.
TABLE = {
    ("2026-03-10 11:30", MOSCOW): """
        # -- lengths
        ответим в течение часа | 2026-03-10 12:30
        ответим через полчаса | 2026-03-10 12:00
        ответим в течение полутора часов | 2026-03-10 13:00
        ответим минут через 10 | 2026-03-10 11:40
        вернемся через пару часов | 2026-03-10 13:30
        ответим не более чем через 2 часа | 2026-03-10 13:30
        ответим в течение суток | 2026-03-11 11:30
        ответим в течение дня | 2026-03-11 11:30
        ответим в течение 24 часов | 2026-03-11 11:30
        решим за двое суток | 2026-03-12 11:30
        сделаем за 3 дня | 2026-03-13 18:00 / ~
        займет от 3 до 5 дней | 2026-03-15 23:59:59
        в ближайшие 3 дня решим | 2026-03-13 18:00 / ~
        через 2–3 рабочих дня | 2026-03-13 18:00 / ~
        в течение 1-2 рабочих дней | 2026-03-12 18:00 / ~
        в течение рабочего дня | 2026-03-11 18:00 / ~
        в течение 5 рабочих дней | 2026-03-17 18:00 / ~
        в течение рабочей недели | 2026-03-17 18:00 / ~
        через 10 календарных дней | 2026-03-20 18:00 / ~
        в 10-дневный срок | 2026-03-20 18:00 / ~
        через неделю | 2026-03-17 18:00 / ~
        до двух недель | 2026-03-24 18:00 / ~
        через месяц | 2026-04-10 18:00 / ~
        через год | 2027-03-10 18:00 / ~
        в течение 3 рабочих часов | 2026-03-10 14:30
        в течение 8 рабочих часов | 2026-03-11 10:30
        within the hour | 2026-03-10 12:30
        in 15 minutes | 2026-03-10 11:45
        within 24 hours | 2026-03-11 11:30
        in the next 48 hours | 2026-03-12 11:30
        in a couple of hours | 2026-03-10 13:30
        within 2 business days | 2026-03-12 18:00 / ~
        within 4 business hours | 2026-03-10 15:30
        up to 5 days | 2026-03-15 23:59:59
        two weeks from now | 2026-03-24 18:00 / ~
        3 days from today | 2026-03-13 18:00 / ~
        через неделю в понедельник | 2026-03-16 18:00 / ~
        через 3 дня к обеду | 2026-03-13 13:00 / 2026-03-13 14:00
        in two days by noon | 2026-03-12 12:00

        # -- days reckoned from now
        ответим сегодня | 2026-03-10 18:00 / ~
        ответим сегодня до конца дня | 2026-03-10 18:00 / ~
        ответим до конца дня | 2026-03-10 18:00 / ~
        ответим до конца рабочего дня | 2026-03-10 18:00 / ~
        ответим сегодня-завтра | 2026-03-11 18:00 / ~
        ответим завтра или послезавтра | 2026-03-12 18:00 / ~
        ответим до завтра | 2026-03-11 18:00 / ~
        в течение завтрашнего дня | 2026-03-11 18:00 / ~
        завтра до обеда | 2026-03-11 13:00 / 2026-03-11 14:00
        завтра в обед | 2026-03-11 14:00
        завтра утром | 2026-03-11 12:00
        завтра с утра | 2026-03-11 12:00
        завтра днем | 2026-03-11 18:00
        завтра к вечеру | 2026-03-11 18:00 / ~
        завтра вечером | 2026-03-11 22:00 / ~
        завтра в первой половине дня | 2026-03-11 13:00
        завтра во второй половине дня | 2026-03-11 18:00 / ~
        сегодня ночью | 2026-03-11 06:00
        вечером напишу | 2026-03-10 22:00 / ~
        к утру сделаем | 2026-03-11 09:00 / 2026-03-11 12:00
        после обеда позвоню | 2026-03-10 18:00 / ~
        на следующий рабочий день | 2026-03-11 18:00 / ~
        by eod | 2026-03-10 18:00 / ~
        by close of business | 2026-03-10 18:00 / ~
        by end of day tomorrow | 2026-03-11 18:00 / ~
        later today | 2026-03-10 18:00 / ~
        tonight | 2026-03-10 22:00 / ~
        this afternoon | 2026-03-10 18:00
        by lunchtime | 2026-03-10 13:00 / 2026-03-10 14:00
        first thing tomorrow | 2026-03-11 12:00
        by tomorrow morning | 2026-03-11 09:00 / 2026-03-11 12:00
        before tomorrow | 2026-03-10 18:00 / ~
        next business day | 2026-03-11 18:00 / ~

        # -- times of day
        ответим до 15:00 | 2026-03-10 15:00
        ответим до 11:00 | 2026-03-11 11:00
        ответим к 18 часам | 2026-03-10 18:00
        ответим до 6 вечера | 2026-03-10 18:00
        перезвоню в час дня | 2026-03-10 13:00
        перезвоню в 5 часов | 2026-03-10 17:00
        ответим к полудню | 2026-03-10 12:00
        ответим до полуночи | 2026-03-10 23:59:59
        сегодня в 18-00 | 2026-03-10 18:00
        завтра до 12:00 | 2026-03-11 12:00
        завтра к 9 | 2026-03-11 09:00
        завтра с 12 до 14 | 2026-03-11 14:00
        в пятницу с 14:00 до 16:00 | 2026-03-13 16:00
        до 10 утра завтра | 2026-03-11 10:00
        до 18:00 мск в четверг | 2026-03-12 18:00
        после 15:00 позвоню | 2026-03-10 18:00 / ~
        after 7 pm | 2026-03-10 23:59:59
        by 5 pm | 2026-03-10 17:00
        at 5:30 | 2026-03-10 17:30
        by 9 am | 2026-03-11 09:00
        by 5pm tomorrow | 2026-03-11 17:00
        tomorrow between 2 and 4 pm | 2026-03-11 16:00
        by 5 pm est tomorrow | 2026-03-12 00:00
        by midnight | 2026-03-10 23:59:59

        # -- weekdays
        к пятнице | 2026-03-13 18:00 / ~
        до пятницы | 2026-03-13 18:00 / ~
        до конца пятницы | 2026-03-13 18:00 / ~
        к концу дня пятницы | 2026-03-13 18:00 / ~
        в понедельник утром | 2026-03-16 12:00
        утром в понедельник | 2026-03-16 12:00
        в понедельник до 15:00 | 2026-03-16 15:00
        в среду в 10 утра | 2026-03-11 10:00
        во вторник | 2026-03-17 18:00 / ~
        в следующую пятницу | 2026-03-20 18:00 / ~
        в эту субботу | 2026-03-14 23:59:59
        в понедельник-вторник | 2026-03-17 18:00 / ~
        в среду или в четверг | 2026-03-12 18:00 / ~
        начнем с понедельника | 2026-03-16 18:00 / ~
        by friday | 2026-03-13 18:00 / ~
        before friday | 2026-03-12 18:00 / ~
        by next friday | 2026-03-20 18:00 / ~
        monday by noon | 2026-03-16 12:00
        by 3 pm on friday | 2026-03-13 15:00
        by cob friday | 2026-03-13 18:00 / ~
        on tuesday | 2026-03-17 18:00 / ~
        this tuesday | 2026-03-10 18:00 / ~

        # -- dates
        ответим по 15-е | 2026-03-15 23:59:59
        ответим до 15 марта | 2026-03-15 23:59:59
        к 12 числу | 2026-03-12 18:00 / ~
        до 5 числа | 2026-04-05 23:59:59
        не позднее 20 мая | 2026-05-20 18:00 / ~
        12 марта в 15:00 | 2026-03-12 15:00
        до 18:00 12 марта | 2026-03-12 18:00
        15 марта утром | 2026-03-15 12:00
        до 5 января | 2027-01-05 23:59:59
        10 марта | 2026-03-10 18:00 / ~
        10-13 марта | 2026-03-13 18:00 / ~
        с 10 до 13 марта | 2026-03-13 18:00 / ~
        до 01.06 | 2026-06-01 18:00 / ~
        до 20.12.26 | 2026-12-20 23:59:59
        в пятницу 13.03 | 2026-03-13 18:00 / ~
        by march 13th | 2026-03-13 18:00 / ~
        friday, march 13 | 2026-03-13 18:00 / ~
        before march 13 | 2026-03-12 18:00 / ~
        by 2026-03-31 | 2026-03-31 18:00 / ~
        until 3/31/2026 | 2026-03-31 18:00 / ~

        # -- periods
        до конца недели | 2026-03-13 18:00 / 2026-03-15 23:59:59
        на этой неделе | 2026-03-13 18:00 / 2026-03-15 23:59:59
        на следующей неделе | 2026-03-20 18:00 / 2026-03-22 23:59:59
        в начале следующей недели | 2026-03-17 18:00 / ~
        в начале недели | 2026-03-10 18:00 / ~
        в середине недели | 2026-03-12 18:00 / ~
        на выходных | 2026-03-15 23:59:59
        до выходных | 2026-03-13 18:00 / ~
        после выходных | 2026-03-16 18:00 / ~
        до конца месяца | 2026-03-31 18:00 / ~
        в следующем месяце | 2026-04-30 17:00 / ~
        в марте | 2026-03-31 18:00 / ~
        к апрелю | 2026-04-01 18:00 / 2026-04-30 23:59:59
        до апреля | 2026-03-31 18:00 / ~
        в феврале | 2027-02-26 18:00 / 2027-02-28 23:59:59
        в первой половине апреля | 2026-04-15 18:00 / ~
        до конца мая | 2026-05-29 18:00 / 2026-05-31 23:59:59
        до конца квартала | 2026-03-31 18:00 / ~
        во втором квартале | 2026-06-30 18:00 / ~
        до конца года | 2026-12-30 18:00 / 2026-12-31 23:59:59
        до нового года | 2026-12-31 23:59:59
        next week | 2026-03-20 18:00 / 2026-03-22 23:59:59
        early next week | 2026-03-17 18:00 / ~
        by the end of next week | 2026-03-20 18:00 / 2026-03-22 23:59:59
        by eow | 2026-03-13 18:00 / 2026-03-15 23:59:59
        over the weekend | 2026-03-15 23:59:59
        end of the month | 2026-03-31 18:00 / ~
        in early april | 2026-04-10 18:00 / ~
        by mid-april | 2026-04-20 18:00 / ~
        by the end of q2 2026 | 2026-06-30 18:00 / ~

        # -- nothing
        ответим 31 ноября | -
        до 29 февраля | -
        до 25:00 | -
        до 20.12.25 | -
        в пятницу, 6 марта | -
        сегодня до 11:00 | -
        не раньше пятницы | -
        писали вчера | -
        каждый понедельник | -
        работаем с понедельника по пятницу | -
        работаем с 9:00 до 18:00 | -
        заявка висит 3 дня | -
        ответим скоро | -
        after friday | -
        2 days ago | -
        a week from monday | -
        """,
    # The week is nearly over.
    ("2026-03-13 18:30", MOSCOW): """
        сегодня | 2026-03-13 23:59:59
        до конца дня | 2026-03-13 23:59:59
        до конца рабочего дня | 2026-03-16 18:00 / ~
        by cob | 2026-03-16 18:00 / ~
        через час | 2026-03-13 19:30
        завтра | 2026-03-14 23:59:59
        в пятницу | 2026-03-20 18:00 / ~
        в эту пятницу | 2026-03-13 23:59:59
        до конца недели | 2026-03-15 23:59:59
        через 3 рабочих дня | 2026-03-18 18:00 / ~
        в течение 2 рабочих часов | 2026-03-16 11:00
        до 15:00 | 2026-03-14 15:00
        """,
    ("2026-03-14 12:00", MOSCOW): """
        в течение 1 рабочего дня | 2026-03-16 18:00 / ~
        within 2 business days | 2026-03-17 18:00 / ~
        до конца дня | 2026-03-14 23:59:59
        до конца рабочего дня | 2026-03-16 18:00 / ~
        на этой неделе | 2026-03-15 23:59:59
        в начале недели | 2026-03-17 18:00 / ~
        """,
    # Holidays, moved days and months' ends.
    ("2026-04-29 10:00", MOSCOW): """
        через 3 рабочих дня | 2026-05-05 18:00 / ~
        завтра | 2026-04-30 17:00 / ~
        в течение 16 рабочих часов | 2026-04-30 17:00
        """,
    ("2025-10-31 10:00", MOSCOW): """
        в течение 1 рабочего дня | 2025-11-01 17:00 / ~
        в течение 2 рабочих дней | 2025-11-05 18:00 / ~
        через месяц | 2025-11-30 23:59:59
        """,
    ("2025-12-30 16:00", MOSCOW): """
        в течение 2 рабочих дней | 2026-01-13 18:00 / ~
        до 15 января | 2026-01-15 18:00 / ~
        в январе | 2026-01-30 18:00 / 2026-01-31 23:59:59
        на следующей неделе | 2026-01-11 23:59:59
        """,
    ("2027-12-01 10:00", MOSCOW): """
        до 29 февраля | 2028-02-29 18:00 / ~
        31 января | 2028-01-31 18:00 / ~
        через 3 месяца | 2028-03-01 18:00 / ~
        """,
    ("2026-04-10 10:00", MOSCOW): """
        до 31-го | -
        до 30-го | 2026-04-30 17:00 / ~
        """,
    # Clocks go forward on Sunday 8 March 2026 in New York.
    ("2026-03-07 12:00", NEW_YORK): """
        within 24 hours | 2026-03-08 13:00
        tomorrow at 10 am | 2026-03-08 10:00
        tomorrow at 2:30 am | 2026-03-08 03:30
        by 6 pm msk on monday | 2026-03-09 11:00
        within 2 business days | 2026-03-10 18:00 / ~
        """,
    ("2026-07-02 12:00", NEW_YORK): """
        within one business day | 2026-07-06 18:00 / ~
        """,
    # Round the clock: the day is not over before midnight, working days are the country's.
    ("2026-03-13 20:00", ALWAYS): """
        до конца дня | 2026-03-13 23:59:59
        через 2 рабочих дня | 2026-03-17 23:59:59
        в течение 5 рабочих часов | 2026-03-14 01:00
        """,
}


def cases():
    for (when, calendar), block in TABLE.items():
        for line in block.splitlines():
            if line.strip() and not line.strip().startswith("#"):
                words, _, told = line.partition("|")
                yield pytest.param(
                    when, calendar, words.strip(), told.strip(), id=f"{when} {words.strip()}"
                )


def clock(moment: dt.datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S").removesuffix(":00")


def told(dues: list[Due]) -> str:
    if not dues:
        return "-"
    [due] = dues
    if due.lapses == due.moment:
        return clock(due.moment)
    lapses = clock(due.lapses)
    return f"{clock(due.moment)} / {'~' if lapses == f'{due.moment:%F} 23:59:59' else lapses}"


def rows_of_the_page():
    page = (ROOT / "docs/reference/due-times.md").read_text("utf-8")
    row = re.compile(r"^\| [«“](.+)[»”] \| (2\S+ \S+) \| (.*?) ?\|$", re.MULTILINE)
    for words, plan, lapses in row.findall(page):
        loose = "~" if lapses == f"{plan[:10]} 23:59:59" else lapses
        expected = f"{plan} / {loose}" if lapses else plan
        yield pytest.param("2026-03-10 11:30", MOSCOW, words.lower(), expected, id=f"page {words}")


def test_the_page_has_examples():
    assert len(list(rows_of_the_page())) > 30


@pytest.mark.parametrize(("when", "calendar", "words", "expected"), [*cases(), *rows_of_the_page()])
def test_words_fall_due(when: str, calendar: Calendar, words: str, expected: str):
    low = f"{words}."
    dues = resolve_all(find_times(low), low, on(when), calendar)
    assert told(dues) == expected


def test_the_due_time_names_its_words():
    low = "перезвоним завтра до 12:00, деньги вернем через 3 дня"
    dues = resolve_all(find_times(low), low, TUESDAY, MOSCOW)
    assert [due.end_text for due in dues] == ["завтра до 12:00", "через 3 дня"]
    assert all(low[due.start : due.end] == due.end_text for due in dues)


def test_times_of_two_sentences_stay_apart():
    low = "ответим завтра. до 15:00 мы в офисе"
    dues = resolve_all(find_times(low), low, TUESDAY, MOSCOW)
    assert [due.end_text for due in dues] == ["завтра", "до 15:00"]


def test_a_caller_may_know_that_a_bare_length_is_promised():
    low = "сделаю, 3 дня"
    [bare] = find_times(low)
    at = TUESDAY
    assert resolve(bare, low, at, MOSCOW) is None
    promised = resolve(bare._replace(deadline=True), low, at, MOSCOW)
    assert promised is not None
    assert promised.moment == MOSCOW.at(dt.date(2026, 3, 13), dt.time(18))


def test_speaking_time_of_another_zone_is_told_on_our_clocks():
    low = "ответим сегодня"
    at = dt.datetime(2026, 3, 10, 22, 30, tzinfo=dt.UTC)  # already Wednesday in Moscow
    due = resolve(find_times(low)[0], low, at, MOSCOW)
    assert due is not None
    assert clock(due.moment) == "2026-03-11 18:00"


def test_a_team_that_never_works_owes_no_working_hours():
    low = "ответим в течение 2 рабочих часов"
    closed = Calendar(hours=((),) * 7)
    assert resolve(find_times(low)[0], low, TUESDAY, closed) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("в течение 2-3 рабочих дней", "P3D"),
        ("сегодня", "P0D"),
        ("завтра до обеда", "P1D"),
        ("в понедельник", "2026-03-16"),
        ("до 15 марта", "2026-03-15"),
        ("before march 15", "2026-03-14"),
        ("до конца мая", "2026-05-31"),
        ("к апрелю", "2026-04-01"),
        ("на выходных", "2026-03-15"),
        ("до 15:00", None),
        ("скоро", None),
        ("31 ноября", None),
    ],
)
def test_iso_form(words: str, expected: str | None):
    at = TUESDAY
    assert due_iso(find_times(words)[0], words, at) == expected


def test_iso_form_without_a_time_of_speaking_tells_complete_dates_only():
    told = {
        words: due_iso(find_times(words)[0], words)
        for words in ("15.03.2026", "до 15 марта", "в среду", "за 3 дня")
    }
    assert list(told.values()) == ["2026-03-15", None, None, "P3D"]


PHRASES = sorted({words.values[2] for words in cases()})
MOMENTS = st.datetimes(on("1990-01-01"), on("2090-01-01"))
CALENDARS = st.sampled_from([MOSCOW, NEW_YORK, ALWAYS, Calendar(None, "Asia/Kathmandu")])


@given(st.sampled_from(PHRASES), MOMENTS, CALENDARS)
def test_due_times_lie_ahead_and_never_lapse_before_they_fall_due(words, at, calendar):
    for due in resolve_all(find_times(words), words, at, calendar):
        moment, lapses = due.moment.astimezone(dt.UTC), due.lapses.astimezone(dt.UTC)
        assert calendar.local(at).astimezone(dt.UTC) < moment <= lapses
        assert due.moment.tzinfo is not None


LENGTHS = [words for words in PHRASES if find_times(words)[:1] and find_times(words)[0].duration]


@given(st.sampled_from(LENGTHS), MOMENTS, st.timedeltas(dt.timedelta(), dt.timedelta(days=40)))
def test_who_speaks_later_may_do_it_later(words, at, pause):
    def lapses(when):
        dues = resolve_all(find_times(words), words, when, MOSCOW)
        return [due.lapses.astimezone(dt.UTC) for due in dues if not due.end_text[-1].isdigit()]

    earlier, later = lapses(at), lapses(at + pause)
    if len(earlier) == len(later):
        assert all(one <= other for one, other in zip(earlier, later, strict=True))


@given(st.text(alphabet="завтрдпоницумкчсбе 0123456789:.-мск", max_size=60), MOMENTS)
def test_any_text_is_read(text, at):
    for one in find_times(text):
        resolve(one, text, at, MOSCOW)
        due_iso(one, text, at)
