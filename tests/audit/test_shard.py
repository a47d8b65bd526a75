from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.audit import shard as module
from nanni.audit.job import Job
from nanni.audit.readers import format_named
from nanni.audit.shard import Shard, Source, part_of, plan

JOB = Job("")


def read_by_parts(path: Path, name: str = "conversations") -> list[bytes]:
    shards = plan([Source(str(path), format_named(name))])
    out = []
    for one in shards:
        with part_of(one, JOB).open() as stream:
            out.append(stream.read())
    return out


@pytest.fixture
def _small_parts(monkeypatch):
    monkeypatch.setattr(module, "SMALLEST", 10)


@given(st.lists(st.binary(max_size=60).map(lambda b: b.replace(b"\n", b" ")), max_size=40))
def test_parts_hold_whole_lines_and_all_of_them(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("cut") / "a.jsonl"
    path.write_bytes(b"\n".join(texts))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SMALLEST", 10)
        parts = read_by_parts(path)
    assert b"".join(parts) == path.read_bytes()
    assert all(part.endswith(b"\n") for part in parts[:-1])


@pytest.mark.usefixtures("_small_parts")
def test_the_cut_depends_on_the_file_alone(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * 30 + b"\n" + b"y" * 30 + b"\n")
    source = Source(str(path), format_named("conversations"))
    first = plan([source])
    assert len(first) == 2
    assert plan([source]) == first


def test_a_changed_file_has_other_shards(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("one\n")
    [before] = plan([Source(str(path), format_named("conversations"))])
    path.write_text("two or more\n")
    [after] = plan([Source(str(path), format_named("conversations"))])
    assert before.id != after.id


@pytest.mark.usefixtures("_small_parts")
def test_a_file_whose_records_belong_together_is_not_cut(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,role,text\n" + "1,agent,hello there\n" * 20)
    assert len(read_by_parts(path, "tables")) == 1


TICKET = '{"id": 1, "requester_id": 5, "submitter_id": 5, "comments": []}\n'
USER = '{"id": 5, "role": "agent", "name": "Anna"}\n'


@pytest.mark.usefixtures("_small_parts")
@pytest.mark.parametrize(("text", "parts"), [(TICKET * 3, 3), (USER + TICKET * 3, 1)])
def test_tickets_are_cut_apart_only_where_each_line_is_whole(tmp_path, text, parts):
    path = tmp_path / "a.json"
    path.write_text(text)
    assert len(read_by_parts(path, "zendesk")) == parts


def test_a_part_counts_its_lines_once_however_it_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\ntwo\nthree\nfour\n")
    part = part_of(Shard("x", str(path), "conversations", 10, 4, 14), JOB)
    assert part.head() == b"two\nthree\n"
    with part.open() as stream:
        stream.seek(2)
        stream.seek(0)
        assert stream.readlines() == [b"two\n", b"three\n"]
    assert (part.meter.lines, part.meter.bytes) == (2, 10)


def test_a_shard_is_read_back_as_it_was_written():
    one = Shard("x", "a.jsonl", "conversations", 10, 0, 10)
    assert Shard.from_json(one.to_json()) == one
