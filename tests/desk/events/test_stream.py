"""The event stream as a client sees it: a real process, real connections."""

import datetime as dt

import pytest
from django.core import signing

from nanni_desk.events import tickets
from nanni_desk.events.selectors import Audience
from nanni_desk.events.tickets import issue
from tests.desk.conftest import NOON
from tools.running_desk import until

CUSTOMER = Audience(None, conversation=7)
COPPER = Audience(1, frozenset({1}))


def test_what_happens_arrives_at_once_and_in_order(stream, happens):
    client = stream.listen()
    ids = happens(20)
    until(lambda: len(client.ids) >= 20, "twenty events")
    assert client.ids == ids


@pytest.mark.parametrize(
    "away", [dt.timedelta(seconds=1), dt.timedelta(hours=1), dt.timedelta(days=3)]
)
def test_whoever_was_away_misses_nothing_and_gets_nothing_twice(stream, happens, away):
    [seen] = happens(at=NOON - away)
    missed = happens(int(40 + away / dt.timedelta(hours=1) * 20), at=NOON - away / 2)
    client = stream.listen(after=seen)
    fresh = happens(3)
    until(lambda: client.ids[-3:] == fresh, "the newest")
    assert client.ids == missed + fresh


def test_a_browser_that_reconnects_says_what_it_saw_by_itself(stream, happens):
    first, seen, *missed = happens(5)
    client = stream.listen(after=first, headers={"Last-Event-ID": str(seen)})
    until(lambda: len(client.ids) >= 3, "what was missed")
    assert client.ids == missed


def test_a_process_that_starts_again_loses_nothing(stream, happens):
    [seen] = happens()
    stream.stop()
    missed = happens(5)
    stream.start()
    client = stream.listen(after=seen)
    until(lambda: len(client.ids) >= 5, "what was missed")
    assert client.ids == missed


# Who may listen


def test_a_ticket_that_is_forged_damaged_or_missing_opens_nothing(stream):
    good = issue(COPPER)
    elsewhere = signing.dumps([1, None, None, 0], key="of somebody else", salt=tickets._SALT)
    for ticket in ("", "x", good[:-2], elsewhere):
        assert stream.listen(ticket=ticket or "-").status == 403


def test_a_ticket_opens_nothing_after_a_minute(stream, monkeypatch):
    written = signing.time.time() - tickets.LIFETIME_SECONDS - 1
    monkeypatch.setattr(signing.time, "time", lambda: written)
    old = issue(COPPER)
    monkeypatch.undo()
    assert stream.listen(ticket=old, after=0).status == 403


@pytest.mark.parametrize("after", ["-", "-1", "9" * 30, "1e3"])
def test_a_place_that_is_no_number_is_refused(stream, after):
    assert stream.listen(after=after).status == 400


def test_events_of_another_team_never_arrive(stream, happens):
    [start] = happens()
    happens(3, team=2)
    client = stream.listen(COPPER, after=start)
    happens(3, team=2)
    mine = happens(2, team=1) + happens(1)
    until(lambda: mine[-1] in client.ids, "the event for all")
    assert client.ids == mine


def test_what_is_for_one_person_reaches_nobody_else(stream, happens):
    mine, theirs = stream.listen(COPPER), stream.listen(Audience(2, None))
    private = happens(1, user=1)
    for_all = happens()
    until(lambda: for_all[0] in mine.ids and for_all[0] in theirs.ids, "the event for all")
    assert mine.ids == private + for_all
    assert theirs.ids == for_all


def test_a_customer_hears_only_what_is_public_in_their_own_conversation(stream, happens):
    [start] = happens()
    happens(2, conversation=7)
    happens(2, conversation=8, public=True)
    public = happens(2, conversation=7, public=True)
    client = stream.listen(CUSTOMER, after=start)
    happens(1, conversation=8, public=True)
    public += happens(1, conversation=7, public=True)
    until(lambda: public[-1] in client.ids, "the last public event")
    assert client.ids == public


# Signing out


def test_signing_out_ends_the_streams_of_that_person_alone(stream, happens):
    leaver, stays = stream.listen(COPPER), stream.listen(Audience(2, None))
    happens(kind="person.signed_out", user=1)
    assert leaver.ended.wait(10)
    later = happens()
    until(lambda: stays.ids == later, "the event after")


def test_a_ticket_made_before_signing_out_listens_no_more(stream, happens):
    [start] = happens()
    ticket = issue(COPPER)
    happens(kind="person.signed_out", user=1)
    client = stream.listen(ticket=ticket, after=start)
    assert client.ended.wait(10)


def test_a_ticket_made_after_signing_in_again_listens_on(stream, happens):
    [start] = happens()
    happens(kind="person.signed_out", user=1)
    client = stream.listen(COPPER, after=start)
    later = happens(team=1)
    until(lambda: client.ids[-1:] == later, "the event after")
    assert not client.ended.is_set()
