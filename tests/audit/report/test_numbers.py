"""Every number is the count of the events that it opens."""

from collections import Counter

import pyarrow.dataset as ds
import pytest

from nanni.audit.summary import dialogues, summarise
from nanni.audit.summary.counted import COUNTED, events_of
from nanni.audit.summary.dialogues import read_again
from nanni.audit.summary.number import KEPT, Event, Number
from nanni.audit.summary.number import Counter as Counting
from nanni.audit.summary.spread import EXACT, Spread


def rows(out, table):
    return ds.dataset(sorted((out / "tables" / table).glob("*.parquet"))).to_table().to_pylist()


@pytest.fixture(scope="module")
def summary(month):
    return summarise(month)


@pytest.mark.parametrize("name", COUNTED)
def test_a_number_is_the_weight_of_its_events(month, summary, name):
    events = list(events_of(name, dialogues(month)))
    number = summary.numbers[name]
    assert number.value == sum(event.weight for event in events)
    assert number.counted == len(events)
    assert number.conversations == len({event.key for event in events})
    assert set(number.events) <= set(events)


def test_numbers_agree_with_the_tables(month, summary):
    talks, questions, promises = (
        rows(month, t) for t in ("conversations", "questions", "promises")
    )
    findings, claims = rows(month, "findings"), rows(month, "claims")
    states = Counter(one["state"] for one in promises)
    verdicts = Counter(one["verdict"] for one in claims)
    value = {name: number.value for name, number in summary.numbers.items()}
    assert value["conversations"] == len(talks)
    assert value["messages"] == len(rows(month, "messages"))
    assert value["forgotten"] == sum(one["forgotten"] for one in talks)
    assert value["questions"] == len(questions)
    assert value["open_questions"] == sum(one["open_questions"] for one in talks)
    assert value["broken_promises"] == states["broken"]
    assert value["open_promises"] == states["open"]
    assert value["wrong_facts"] == verdicts["contradicts"]
    assert value["stale_facts"] == verdicts["stale"]
    assert value["faults"] == sum(one["severity"] != "info" for one in findings)
    by_rule = Counter(one["code"] for one in findings if one["severity"] != "info")
    assert {line.code: line.found.value for line in summary.rules} == by_rule
    assert sum(summary.severities.values()) == len(talks)


def test_events_lead_to_the_words(month, summary):
    events = [event for number in summary.numbers.values() for event in number.events if event.text]
    keys = {event.key for event in events}
    texts = {one.key: said for one, said in read_again(month, keys)}
    assert len(events) > 50
    for event in events:
        assert texts[event.key][event.message][event.start : event.end] == event.text


def test_weeks_add_up(summary):
    for name in ("forgotten", "open_questions", "faults"):
        assert sum(week.values[name] for week in summary.weeks) == summary.numbers[name].value
    assert summary.weeks[0].monday.isoformat() == "2026-03-02"
    assert summary.weeks[-1].is_partial


def test_the_kept_events_do_not_depend_on_the_order():
    events = [Event((f"s{n % 3}", f"c{n}"), n % 7) for n in range(3 * KEPT)]
    numbers = []
    for some in (events, events[::-1]):
        counting = Counting("x", "table", "measured")
        for event in some:
            counting.add(event)
        numbers.append(counting.number())
    assert numbers[0].events == numbers[1].events
    assert len(numbers[0].events) == KEPT
    assert (numbers[0].value, numbers[0].has_all) == (3 * KEPT, False)


def test_many_waits_are_told_to_one_per_cent():
    spread, known = Spread((500.0,)), []
    for number in range(EXACT + 5000):
        value = float(number % 1000 + 1)
        spread.add(value)
        known.append(value)
    known.sort()
    for share in (0.1, 0.5, 0.9):
        exact = known[int(share * len(known))]
        assert spread.at(share) == pytest.approx(exact, rel=0.02)
    assert spread.within(500.0) == sum(value <= 500 for value in known)
    assert spread.worst == 1000.0


@pytest.mark.teaching("S3-62")
def test_a_number_without_a_source_is_a_guess():
    assert Number("loyal", 12, known="measured").grade == "guessed"
    assert Number("forgotten", 12, source="conversations", known="measured").grade == "measured"
    sources = {name: counted.source for name, counted in COUNTED.items()}
    assert {name for name, source in sources.items() if not source} == {"unresolved"}
