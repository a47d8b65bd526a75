"""The calculator tells what the arithmetic says (DOMAIN section 4)."""

import pytest

from nanni_desk.attention.load import Work, reply_time, slot_wait, table


@pytest.mark.teaching("S4-9")
@pytest.mark.parametrize(
    ("chats", "pause", "minutes"),
    [
        (3, 120, 74 / 60), (5, 120, 125 / 60), (10, 120, 5.5), (20, 120, 13), (50, 120, 35.5),
        (10, 360, 2.5), (20, 360, 9), (50, 360, 31.5),
    ],
)  # fmt: skip
def test_reply_times_of_so_many_chats_at_a_time(chats, pause, minutes):
    assert reply_time(chats, 45, pause) / 60 == pytest.approx(minutes, abs=0.06)


@pytest.mark.teaching("S4-9")
def test_the_page_tells_reply_time_and_missing_heads_for_each_cap(cast, signed_in):
    client = signed_in(cast.ea_nasir)
    asked = {"arrivals": 60, "handling": 6, "work": 45, "pause": 120, "people": 4}
    page = client.get("/load/", asked).content.decode()
    for said in ("1 мин 14 с", "2 мин 5 с", "5,5 мин", "13,0 мин", "35,5 мин"):
        assert said in page
    rows = {row.cap: row for row in table(Work(60, 360, 45, 120, 4))}
    assert rows[3].missing == rows[3].needed - 4 > 0
    assert f'<span class="badge badge--warning">{rows[3].missing}</span>' in page
    assert "очередь только растёт" in page


def test_more_chats_at_a_time_never_finish_more_than_hands_can(cast):
    rows = table(Work(30, 360, 45, 120, 3))
    finished = [row.finished for row in rows]
    assert finished == sorted(finished)
    assert finished[-1] <= 3600 / 360
    assert [row.reply for row in rows] == sorted(row.reply for row in rows)


@pytest.mark.parametrize(
    ("arrivals", "lasts", "slots", "expected"),
    [
        (0, 600, 3, 0.0),
        (30, 60, 1, 60.0),  # one place half busy: as long as one conversation
        (60, 60, 1, None),
        (10, 600, 0, None),
    ],
)
def test_waiting_for_a_place_follows_erlang(arrivals, lasts, slots, expected):
    assert slot_wait(arrivals, lasts, slots) == (
        None if expected is None else pytest.approx(expected)
    )


@pytest.mark.parametrize("nonsense", [{"work": "0"}, {"people": "x"}, {"arrivals": "nan"}])
def test_nonsense_is_answered_in_words(cast, signed_in, nonsense):
    asked = {"arrivals": 60, "handling": 6, "work": 45, "pause": 120, "people": 4} | nonsense
    answer = signed_in(cast.ea_nasir).get("/load/", asked)
    assert answer.status_code == 422
    assert "field__problem" in answer.content.decode()


def test_a_stranger_is_led_to_the_sign_in_page(client, db):
    assert client.get("/load/").status_code == 302
