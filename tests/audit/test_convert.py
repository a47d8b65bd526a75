import io
import json
from pathlib import Path

import pytest

from nanni.audit import readers
from nanni.audit.convert import to_jsonl, to_parquet
from nanni.audit.inputs import find_sources
from nanni.audit.job import Job
from nanni.audit.readers import Export, format_named
from nanni.audit.readers.parquet import cuts
from nanni.model import Conversation

FIXTURES = Path(__file__).parent / "readers/fixtures"


def converted(path) -> bytes:
    out, told = io.BytesIO(), []
    to_jsonl(find_sources([str(path)]), Job(""), out, told.append)
    return out.getvalue()


@pytest.mark.parametrize(
    "path",
    ["telegram/personal.json", "tables/interleaved.csv", "transcript/whatsapp_ru.txt"],
)
def test_parquet_holds_what_the_lines_hold(tmp_path, path):
    lines = converted(FIXTURES / path)
    assert lines.count(b"\n") >= 1
    target = tmp_path / "a.parquet"
    done = to_parquet(find_sources([str(FIXTURES / path)]), Job(""), target, print)
    assert done.conversations == lines.count(b"\n")
    assert converted(target) == lines


def test_our_own_lines_come_out_as_they_went_in(month, tmp_path):
    path = tmp_path / "again.jsonl"
    path.write_bytes(converted(month[0]))
    assert converted(path) == path.read_bytes()


def test_row_groups_are_parts_of_their_own(month, tmp_path, monkeypatch):
    from nanni.audit import convert

    monkeypatch.setattr(convert, "_GROUP_CHARS", 500)
    monkeypatch.setattr(readers.parquet, "_PART", 1)
    target = tmp_path / "a.parquet"
    to_parquet(find_sources([month[0]]), Job(""), target, print)
    assert len(cuts(target)) > 3
    assert converted(target) == converted(month[0])


def test_an_audit_reads_parquet_as_it_reads_lines(month, run, rows, tmp_path):
    target = tmp_path / "a.parquet"
    to_parquet(find_sources([month[0]]), Job(""), target, print)
    run([target], tmp_path / "parquet")
    run([month[0]], tmp_path / "lines")

    def said(out):
        return [(f["code"], f["conversation"], f["start"]) for f in rows(out, "findings")]

    assert said(tmp_path / "parquet") == said(tmp_path / "lines")


def test_parquet_of_something_else_is_told(tmp_path, month, run):
    from nanni.audit.parquet import pyarrow

    pa = pyarrow()
    pa.parquet.write_table(pa.table({"x": [1]}), tmp_path / "a.parquet")
    totals = run([tmp_path / "a.parquet", month[0]], tmp_path / "out")
    assert [(p.kind, p.detail) for p in totals.problems] == [("shape", "no column 'messages'")]
    (tmp_path / "b.parquet").write_bytes(b"PAR1 cut off")
    [problem] = format_named("parquet").read(Export(tmp_path / "b.parquet"))
    assert problem.kind == "syntax"


def test_times_of_parquet_may_be_timestamps(tmp_path):
    from nanni.audit.parquet import pyarrow

    pa = pyarrow()
    message = {"role": "customer", "text": "Да", "at": __import__("datetime").datetime(2026, 3, 1)}
    pa.parquet.write_table(
        pa.Table.from_pylist([{"id": 5, "messages": [message]}]), tmp_path / "a.parquet"
    )
    [found] = format_named("parquet").read(Export(tmp_path / "a.parquet"))
    assert isinstance(found, Conversation)
    assert found.messages[0].at.isoformat() == "2026-03-01T00:00:00+00:00"
    assert json.loads(converted(tmp_path / "a.parquet"))["id"] == "5"
