import json
from pathlib import Path

import pytest

from nanni.audit import parquet
from nanni.audit import shard as shard_module
from nanni.audit.parquet import schema_of
from nanni.audit.run import Monitor
from nanni.audit.store import StoreError
from nanni.audit.tables import TABLES


def test_tables_are_what_the_contract_says(month, run, tmp_path):
    out = tmp_path / "out"
    totals = run(month, out)
    pa = parquet.pyarrow()
    for name, columns in TABLES.items():
        files = list((out / "tables" / name).glob("*.parquet"))
        assert len(files) == len(month)
        assert all(pa.parquet.read_schema(f).equals(schema_of(columns)) for f in files)
    assert totals.counts["conversations"] == totals.read == 120
    assert totals.counts["messages"] > 300
    assert totals.counts["promises"] > 10


def test_totals_are_counted_from_the_rows(month, run, rows, tmp_path):
    totals = run(month, tmp_path / "out")
    found = rows(tmp_path / "out", "conversations")
    for name in ("customer_messages", "open_questions", "broken_promises", "forgotten", "faults"):
        assert totals.totals[name] == sum(row[name] for row in found) > 0
    states = [row["state"] for row in rows(tmp_path / "out", "promises")]
    assert totals.totals["broken_promises"] == states.count("broken")


def test_the_number_of_processes_and_the_order_of_paths_change_nothing(
    month, run, written, tmp_path
):
    run(month, tmp_path / "one")
    run(month[::-1], tmp_path / "two", processes=2)
    assert written(tmp_path / "one") == written(tmp_path / "two")


def test_parts_of_one_file_give_the_same_rows_as_the_whole(month, run, rows, tmp_path, monkeypatch):
    whole = tmp_path / "whole.jsonl"
    whole.write_text("".join(Path(p).read_text("utf-8") for p in month), encoding="utf-8")
    run([whole], tmp_path / "one")
    monkeypatch.setattr(shard_module, "SMALLEST", 4096)
    assert run([whole], tmp_path / "many").shards > 5

    def bare(out):
        return {json.dumps({**row, "shard": ""}, default=str) for row in rows(out, "messages")}

    assert bare(tmp_path / "one") == bare(tmp_path / "many")


def test_spans_hold_in_what_was_written(month, run, rows, tmp_path):
    for personal in (False, True):
        out = tmp_path / f"out{personal}"
        run(month[:2], out, show_personal=personal)
        texts = {(m["conversation"], m["message"]): m["text"] for m in rows(out, "messages")}
        for table in ("findings", "questions", "promises", "signals"):
            for row in rows(out, table):
                text = texts[row["conversation"], row["message"]]
                assert text[row["start"] : row["end"]] == row["text"]


def test_customers_are_hidden_unless_asked_for(month, run, rows, tmp_path):
    run(month, tmp_path / "hidden")
    run(month, tmp_path / "shown", show_personal=True)
    secrets = ("Мария", "916 123", "maria@mail")

    def seen(out):
        all_rows = [row for table in TABLES for row in rows(out, table)]
        return [
            secret
            for secret in secrets
            if secret in json.dumps(all_rows, default=str, ensure_ascii=False)
        ]

    assert seen(tmp_path / "hidden") == []
    assert seen(tmp_path / "shown") == list(secrets)


def test_row_groups_are_written_as_they_fill(month, run, tmp_path, monkeypatch):
    monkeypatch.setattr(parquet, "_GROUP_ROWS", 20)
    run(month[:1], tmp_path / "out")
    [path] = (tmp_path / "out/tables/messages").glob("*.parquet")
    assert parquet.pyarrow().parquet.ParquetFile(path).num_row_groups > 2


def test_a_broken_record_is_told_with_its_line_in_the_file(run, tmp_path, month, monkeypatch):
    path = tmp_path / "a.jsonl"
    good = Path(month[0]).read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*good, "{broken\n", *good[:3], '{"messages": 5}\n']), "utf-8")
    monkeypatch.setattr(shard_module, "SMALLEST", 2048)
    totals = run([path], tmp_path / "out")
    assert totals.shards > 3
    assert totals.counts["conversations"] == 23
    listed = (tmp_path / "out/problems.jsonl").read_text("utf-8").splitlines()
    told = [json.loads(one) for one in listed]
    assert [(one["path"], one["line"]) for one in told] == [(str(path), 21), (str(path), 25)]
    assert totals.problem_count == 2


def test_conversations_of_one_id_keep_keys_of_their_own(run, rows, tmp_path, month):
    path = tmp_path / "a.jsonl"
    line = Path(month[0]).read_text("utf-8").splitlines()[0]
    nameless = json.dumps({**json.loads(line), "id": None}, ensure_ascii=False)
    path.write_text(f"{line}\n{line}\n{nameless}\n", "utf-8")
    run([path], tmp_path / "out")
    keys = [row["conversation"] for row in rows(tmp_path / "out", "conversations")]
    assert keys == ["c0", "c0 (2)", "#3"]


def test_channels_that_no_rule_knows_are_chats(run, rows, tmp_path, month):
    path = tmp_path / "a.jsonl"
    line = json.loads(Path(month[0]).read_text("utf-8").splitlines()[0])
    path.write_text(json.dumps({**line, "channel": "telegram"}) + "\n", "utf-8")
    assert run([path], tmp_path / "out").problem_count == 0
    assert rows(tmp_path / "out", "conversations")[0]["channel"] == "chat"


def test_what_is_finished_is_not_done_again(month, run, written, tmp_path):
    out = tmp_path / "out"
    assert run(month[:4], out).reused == 0
    before = {p.name: p.stat().st_mtime_ns for p in (out / "manifest").iterdir()}
    assert run(month, out).reused == 4
    after = {p.name: p.stat().st_mtime_ns for p in (out / "manifest").iterdir()}
    assert {name: after[name] for name in before} == before
    assert run(month, out).reused == 6
    run(month, tmp_path / "at once")
    assert written(out) == written(tmp_path / "at once")


def test_a_changed_file_is_read_again_and_counted_once(month, run, rows, tmp_path):
    out = tmp_path / "out"
    run(month, out)
    changed = Path(month[0])
    changed.write_text("".join(changed.read_text("utf-8").splitlines(keepends=True)[:5]), "utf-8")
    totals = run(month, out)
    assert (totals.reused, totals.counts["conversations"]) == (5, 105)
    assert len(rows(out, "conversations")) == 105


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"now": "2026-05-01T00:00:00+00:00"}, "now"),
        ({"show_personal": True}, "personal"),
        ({"calendar": "US", "ours": ("x",)}, "calendar, reading"),
    ],
)
def test_results_of_another_job_are_refused_until_told_to_forget(
    month, run, tmp_path, change, said
):
    out = tmp_path / "out"
    run(month[:1], out)
    with pytest.raises(StoreError) as caught:
        run(month[:1], out, **change)
    assert (caught.value.kind, caught.value.detail) == ("other-job", said)
    assert run(month[:1], out, fresh=True, **change).reused == 0


def test_results_of_files_that_were_not_named_are_refused(month, run, tmp_path):
    run(month, tmp_path / "out")
    with pytest.raises(StoreError) as caught:
        run(month[1:], tmp_path / "out")
    assert (caught.value.kind, caught.value.detail) == ("other-inputs", month[0])


def test_two_audits_do_not_write_to_one_folder(month, run, tmp_path):
    class Second(Monitor):
        def stage(self, *_):
            with pytest.raises(StoreError) as caught:
                run(month, tmp_path / "out")
            assert caught.value.kind == "busy"

    run(month[:1], tmp_path / "out", monitor=Second())


def test_half_files_of_a_killed_process_are_swept_and_foreign_files_stay(month, run, tmp_path):
    out = tmp_path / "out"
    run(month[:1], out)
    (out / "notes.txt").write_text("mine")
    (out / "tables/messages/.abc.parquet.99.part").write_bytes(b"half")
    (out / "tables/messages/abc.parquet").write_bytes(b"not in the manifest")
    run(month, out)
    names = {path.name for path in (out / "tables/messages").iterdir()}
    assert names == {f"{path.stem}.parquet" for path in (out / "manifest").iterdir()}
    run(month, out, fresh=True)
    assert (out / "notes.txt").read_text() == "mine"


def test_terms_are_judged_at_the_last_moment_of_the_export(month, run, tmp_path):
    totals = run(month, tmp_path / "out", now=None)
    last = max(
        message["at"]
        for path in month
        for line in Path(path).read_text("utf-8").splitlines()
        for message in json.loads(line)["messages"]
    )
    assert totals.now == last
    assert run(month, tmp_path / "out", now=None).reused == len(month)


def test_a_time_after_the_file_was_written_is_no_moment_to_judge_at(month, run, tmp_path):
    path = tmp_path / "a.jsonl"
    text = Path(month[0]).read_text("utf-8").replace("2026-03-0", "2199-03-0")
    path.write_text(text, "utf-8")
    assert run([path], tmp_path / "out", now=None).now < "2199"


def test_a_file_that_cannot_be_opened_stops_nobody(month, run, tmp_path):
    totals = run([*month, tmp_path / "absent.jsonl"], tmp_path / "out")
    assert totals.failed == [(str(tmp_path / "absent.jsonl"), "missing")]
    assert totals.counts["conversations"] == 120
