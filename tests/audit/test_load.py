import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.audit import load
from nanni.audit.load import PAUSE, minute, stretches
from nanni.model import Message

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZERO = minute(BEGIN)


def said(role, after, author=None):
    return Message(role, "x", BEGIN + timedelta(minutes=after), author=author)


def relative(messages):
    return [(who, first - ZERO, last - ZERO) for who, first, last in stretches(messages)]


def test_a_conversation_is_open_from_the_agents_first_word_to_the_last_of_anybody():
    talk = [said("customer", 0), said("agent", 5, "anna"), said("customer", 20)]
    assert relative(talk) == [("anna", 5, 20)]


def test_an_hour_of_silence_ends_a_stretch():
    talk = [said("agent", 0, "anna"), said("agent", 61, "anna"), said("agent", 121, "ivan")]
    assert relative(talk) == [("anna", 0, 0), ("anna", 61, 121), ("ivan", 121, 121)]


def test_notes_bots_and_messages_without_a_time_or_author_open_nothing():
    talk = [
        said("note", 0, "anna"),
        said("bot", 1, "robot"),
        Message("agent", "x", None, author="anna"),
        said("agent", 2),
    ]
    assert relative(talk) == []


TALKS = st.lists(
    st.lists(
        st.tuples(st.integers(0, 300), st.sampled_from([None, "anna", "ivan"])),
        min_size=1,
        max_size=6,
    ),
    max_size=8,
)


def open_at(talks, author, when):
    """Counted anew from the definition, message by message."""
    number = 0
    for talk in talks:
        times = sorted(at for at, _ in talk)
        for index, (at, who) in enumerate(sorted(talk, key=lambda one: one[0])):
            if who != author or at > when:
                continue
            end = at
            for later in times[index:]:
                if timedelta(minutes=later - end) > PAUSE:
                    break
                end = later
            if end >= when:
                number += 1
                break
    return number


@given(TALKS)
def test_loads_are_what_the_definition_says(tmp_path_factory, talks):
    from nanni.audit.parquet import TableFiles
    from nanni.audit.store import PARTS, Store

    store = Store(tmp_path_factory.mktemp("load"))
    store.make()
    files = TableFiles(store.folder, "a.stretches", {PARTS: load.STRETCHES})
    for talk in talks:
        messages = [
            said("agent" if who else "customer", at, who)
            for at, who in sorted(talk, key=lambda one: one[0])
        ]
        files.add({PARTS: stretches(messages)}, 0)
    files.close()
    files.appear()
    assert load.gather(store, ["a"])
    found = load.Load(store.parts)
    for author in ("anna", "ivan"):
        if any(who == author for talk in talks for _, who in talk):
            for when in range(0, 301, 7):
                assert found.at(author, ZERO + when) == open_at(talks, author, when)
    assert found.at("nobody", ZERO) is None


@pytest.mark.teaching("S4-16")
def test_every_reply_knows_how_many_stood_open(run, rows, tmp_path):
    path = tmp_path / "a.jsonl"
    texts = []
    for number, start in enumerate((0, 3, 10, 200)):
        times = [BEGIN + timedelta(minutes=start + step) for step in (0, 5)]
        messages = [
            {"role": role, "text": "Да.", "at": at.isoformat(), "author": author}
            for role, author, at in zip(
                ("customer", "agent"), (f"c{number}", "anna"), times, strict=True
            )
        ]
        messages.append({**messages[0], "at": (times[1] + timedelta(minutes=6)).isoformat()})
        texts.append(json.dumps({"id": str(number), "messages": messages}))
    path.write_text("\n".join(texts), "utf-8")
    assert run([path], tmp_path / "out").has_load
    loads = {
        row["conversation"]: row["load"]
        for row in rows(tmp_path / "out", "messages")
        if row["role"] == "agent"
    }
    assert loads == {"0": 1, "1": 2, "2": 1, "3": 1}
    others = [r for r in rows(tmp_path / "out", "messages") if r["role"] != "agent"]
    assert {row["load"] for row in others} == {None}


def test_too_many_are_left_out_and_it_is_said(month, run, rows, tmp_path, monkeypatch):
    monkeypatch.setattr(load, "MOST", 10)
    assert not run(month, tmp_path / "out").has_load
    assert {row["load"] for row in rows(tmp_path / "out", "messages")} == {None}
    assert not json.loads((tmp_path / "out/audit.json").read_text("utf-8"))["load"]
