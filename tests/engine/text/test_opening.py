"""Opening hours in text: days and hours in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.opening import find_hours, parsed, written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("работаем с 9 до 21", "09:00-21:00"),
        ("работаем с 9 утра до 9 вечера", "09:00-21:00"),
        ("работаем пн–пт с 9 до 21, сб 10–18", "mo-fr 09:00-21:00; sa 10:00-18:00"),
        ("с 9 до 21 по будням и с 10 до 18 в субботу", "mo-fr 09:00-21:00; sa 10:00-18:00"),
        ("в выходные: в субботу с 10 до 18, в воскресенье закрыто", "sa 10:00-18:00; su closed"),
        ("открыто ежедневно с 10 до 22", "mo-su 10:00-22:00"),
        ("в воскресенье не работаем", "su closed"),
        ("да, работаем и в воскресенье", "su open"),
        ("работаем до 22:00", "..-22:00"),
        ("открываемся в 9 утра", "09:00-.."),
        ("работаем круглосуточно", "00:00-24:00"),
        ("бар работает с 18 до 2", "18:00-02:00"),
        ("перерыв с 13 до 14, работаем с 9 до 18", "09:00-18:00"),
        ("open mon-fri 9am-6pm, sat 10 to 4, closed on sunday",
         "mo-fr 09:00-18:00; sa 10:00-16:00; su closed"),
        ("we're open from 9 to 5 on weekdays", "mo-fr 09:00-17:00"),
        ("the store closes at 8 p.m.", "..-20:00"),
        ("open 24/7", "00:00-24:00"),
        ("open from noon until midnight", "12:00-24:00"),
    ],
)  # fmt: skip
def test_hours(text, value):
    assert [one.value for one in find_hours(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "работаем 2-3 дня",
        "принимаем заявки 2-3 часа",
        "открыто до 15 мая",
        "привезём с 9 до 21",
        "магазин закрыт",
        "open until 300 rubles",
        "открыто 10-12 товаров",
    ],
)
def test_no_hours(text):
    assert find_hours(text) == []


def test_a_question_of_hours_makes_hours_of_a_bare_answer():
    assert [one.value for one in find_hours("с 9 до 21", asked=True)] == ["09:00-21:00"]


_HOURS = st.sampled_from(["09:00-21:00", "10:00-18:00", "..-22:00", "closed", "open"])


@given(st.dictionaries(st.integers(0, 6) | st.none(), _HOURS, min_size=1))
def test_what_is_written_is_read_back(told):
    assert parsed(written(told)) == told


@given(st.text(max_size=60).map(str.lower))
def test_spans_stand_in_the_text(text):
    for one in find_hours(text, asked=True):
        assert 0 <= one.start < one.end <= len(text)
