"""One's own promises in one's calendar, by a link that can be ended."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services import working
from nanni_desk.promises.ical import Entry, calendar
from nanni_desk.promises.models import CalendarLink
from tests.desk.conftest import NOON

HOUR = dt.timedelta(hours=1)
PAGE = "/promises/calendar/"


def make(client):
    """The address that the page shows once."""
    return client.post(PAGE, {"make": "1"}).context["address"]


def events(address):
    """What a calendar without a session reads there."""
    answer = Client().get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(answer.content).walk("VEVENT")


@pytest.fixture
def promised(cast):
    """Three promises: of Ea-nasir, of Sit-sin, and of whoever has the conversation."""
    conversation = cast.begin(NOON)
    for text, owner in (("Починим; вернём, позвоним", cast.ea_nasir), ("чужое", cast.sit_sin),
                        ("общее", None)):  # fmt: skip
        working.promise(actor="system", conversation=conversation.pk, text=text, due=NOON + HOUR,
                        now=NOON, owner=owner)  # fmt: skip
    return conversation


def test_a_calendar_shows_ones_own_open_promises(cast, promised, signed_in, at):
    address = make(signed_in(cast.ea_nasir))
    [event] = events(address)
    assert event["summary"] == "Починим; вернём, позвоним"
    assert event["dtstart"].dt == NOON + HOUR
    assert event["dtstamp"].dt == NOON
    assert event["description"] == "Кому: Нанни"
    assert event["url"].endswith(f"/c/{promised.pk}/")
    working.assign(actor="system", conversation=promised.pk, assignee=cast.ea_nasir, now=NOON)
    assert [e["summary"] for e in events(address)] == ["Починим; вернём, позвоним", "общее"]


def test_what_is_settled_leaves_it_and_what_is_late_stays(cast, promised, signed_in, at):
    address = make(signed_in(cast.ea_nasir))
    at.later(hours=2)
    [event] = events(address)
    found = Commitment.objects.get(owner=cast.ea_nasir)
    assert event["uid"] == f"promise-{found.pk}@testserver"
    working.decide_commitment(
        actor=cast.ea_nasir, commitment=found.pk, state=Commitment.State.KEPT, now=at.now
    )
    assert events(address) == []


def test_a_link_opens_nothing_once_it_is_ended_or_made_anew(cast, promised, signed_in, at):
    client = signed_in(cast.ea_nasir)
    first = make(client)
    second = make(client)
    assert Client().get(first).status_code == 404
    assert len(events(second)) == 1
    assert second not in client.get(PAGE).content.decode()
    client.post(PAGE, {"end": "1"})
    assert Client().get(second).status_code == 404


def test_a_link_of_somebody_who_left_opens_nothing(cast, promised, signed_in, at):
    address = make(signed_in(cast.ea_nasir))
    User.objects.filter(pk=cast.ea_nasir.pk).update(is_active=False)
    assert Client().get(address).status_code == 404


def test_whoever_leaves_the_team_sees_its_promises_no_more(cast, promised, signed_in, at):
    address = make(signed_in(cast.ea_nasir))
    cast.ea_nasir.teams.clear()
    assert events(address) == []


def test_the_secret_is_not_kept_and_a_guess_opens_nothing(cast, promised, signed_in, at):
    address = make(signed_in(cast.ea_nasir))
    token = address.rsplit("/", 1)[1].removesuffix(".ics")
    link = CalendarLink.objects.get()
    assert token not in link.token_hash
    for guess in (link.token_hash, token[:-1], token.upper(), "guess"):
        assert Client().get(reverse("promises-feed", args=[guess])).status_code == 404


#: What people write, line ends of every kind among it.
WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")
    | st.sampled_from(["\n", ";", ",", "\\", "😀", "ё"]),
    max_size=200,
)


@given(summary=WORDS, description=WORDS, minutes=st.integers(0, 10**6))
def test_whatever_is_written_is_read_back_and_no_line_is_longer_than_75_bytes(
    summary, description, minutes
):
    at = NOON + dt.timedelta(minutes=minutes)
    here = at.astimezone(dt.timezone(dt.timedelta(hours=3)))
    written = calendar("Обещания", [Entry("7@desk", here, summary, description, "u:7")], NOON)
    assert written.endswith(b"END:VCALENDAR\r\n")
    lines = written.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()  # no letter is torn in two
    [event] = Calendar.from_ical(written).walk("VEVENT")
    assert (str(event["summary"]), str(event["description"])) == (summary, description)
    assert event["dtstart"].dt == at


def test_what_no_calendar_can_read_is_left_out():
    entry = Entry("7@desk", NOON, "a\x00b\rc\r\nd", "", "u:7")
    [event] = Calendar.from_ical(calendar("", [entry], NOON)).walk("VEVENT")
    assert str(event["summary"]) == "ab\nc\nd"
