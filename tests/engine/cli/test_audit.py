"""``nanni audit`` and ``nanni convert`` as their user meets them."""

import json
from pathlib import Path

import pytest

from nanni.cli import audit_progress, i18n
from nanni.cli.audit_progress import AuditProgress

TALK = (
    '{"id": "c1", "messages": [{"role": "customer", "text": "Когда вернёте деньги?",'
    ' "at": "2026-03-02T10:00:00+00:00"}, {"role": "agent", "text": "Вернём завтра до 18:00.",'
    ' "at": "2026-03-02T10:05:00+00:00", "author": "anna"}]}\n'
)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch, write):
    """A working folder with an export in it; no report is written unless a test asks."""
    monkeypatch.chdir(tmp_path)
    write("march.jsonl", TALK * 3)
    return tmp_path


def audit(nanni, *words, **more):
    return nanni("audit", *words, "--jobs", "1", "--no-report", **more)


def test_an_export_becomes_tables_and_a_few_numbers(nanni, here):
    done = audit(nanni, "march.jsonl", "--now", "2026-03-10", lang="ru")
    assert done.code == 0, done.err
    assert "Разобрано: 3 разговора, 6 сообщений, 1 файл." in done.out
    assert "из 3 вопросов" in done.out
    assert "О сроках судим на 10.03.2026 00:00 UTC." in done.out
    assert done.err == ""
    assert len(list((here / "march-audit/tables/messages").iterdir())) == 1


def test_the_same_command_again_has_nothing_to_do(nanni):
    audit(nanni, "march.jsonl", "--out", "out")
    done = audit(nanni, "march.jsonl", "--out", "out")
    assert "Done before: 1 part." in done.out
    done = audit(nanni, "march.jsonl", "--out", "out", "--quiet")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_other_conditions_are_refused_in_words(nanni):
    audit(nanni, "march.jsonl", "--out", "out")
    done = audit(nanni, "march.jsonl", "--out", "out", "--calendar", "us", "--show-personal")
    assert done.code == 2
    assert "made in another way (calendar, --show-personal)" in done.err
    done = audit(nanni, "march.jsonl", "--out", "out", "--calendar", "us", "--fresh")
    assert done.code == 0


def test_other_files_are_refused_in_words(nanni, write):
    write("april.jsonl", TALK)
    audit(nanni, "march.jsonl", "april.jsonl", "--out", "out")
    done = audit(nanni, "march.jsonl", "--out", "out", lang="ru")
    assert done.code == 2
    assert "лежит разбор и других файлов (april.jsonl)" in done.err


def test_broken_records_are_listed_and_the_rest_is_done(nanni, write):
    write("march.jsonl", TALK + "{broken\n" + TALK)
    done = audit(nanni, "march.jsonl")
    assert done.code == 0
    assert "2 conversations" in done.out
    assert "Not read: 1 record, all in march-audit/problems.jsonl:" in done.err
    assert "march.jsonl:2: cannot be parsed" in done.err


def test_what_is_no_export_is_told(nanni, write):
    write("photo.bin", b"\x00\x01\x02" * 50)
    write("empty.jsonl", "")
    done = audit(nanni, "photo.bin", "empty.jsonl", "absent.json", "march.jsonl", "--out", "out")
    assert done.code == 2
    assert "3 conversations" in done.out
    assert "photo.bin: no known shape of an export" in done.err
    assert "empty.jsonl: no known shape of an export" in done.err
    assert "absent.json: no such file" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("path", ["photo.bin", "empty.jsonl", "absent.json", "nothing*", "folder"])
def test_nothing_to_analyse_is_a_mistake(nanni, here, write, path):
    write("photo.bin", b"\x00\x01\x02" * 50)
    write("empty.jsonl", "")
    (here / "folder").mkdir()
    done = audit(nanni, path, "--out", "out")
    assert done.code == 2
    assert "nothing to analyse" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Name an export"),
        (("--sample", "0"), "--sample: “0”: expected a whole number"),
        (("--jobs", "many"), "--jobs: “many”"),
        (("--zone", "Moon/Base"), "--zone: “Moon/Base”: there is no such zone"),
        (("--now", "soon"), "--now: “soon”: expected a moment"),
        (("--calendar", "Mars"), "--calendar: “Mars”: the calendar knows no such country"),
        (("--map", "text"), "--map: “text”: expected OURS=THEIRS"),
        (("--facts", "absent.toml"), "--facts: “absent.toml”: there is no such file"),
        (("--format", "excel"), "--format: “excel” will not do; there are: parquet, telegram"),
    ],
)
def test_mistakes_are_told_by_the_options_name(nanni, words, said):
    done = nanni("audit", *(["march.jsonl", *words] if words else []))
    assert done.code == 2
    assert said in done.err


def test_folders_and_patterns_name_many_exports(nanni, write):
    write("in/a.jsonl", TALK)
    write("in/deep/b.jsonl", TALK)
    write("in/.hidden.jsonl", TALK)
    write("in/notes.bin", b"\x00" * 9)
    assert "2 conversations, 4 messages, 2 files" in audit(nanni, "in", "in/a.jsonl").out
    assert "2 conversations" in audit(nanni, "in/**/*.jsonl", "--out", "out").out


def test_a_folder_of_letters_is_one_export(nanni, write):
    for number, text in enumerate(("Where is my parcel?", "It arrives tomorrow.")):
        sides = ["client@mail.example", "help@shop.example"]
        sender, receiver = sides if number == 0 else sides[::-1]
        write(
            f"mail/{number}.eml",
            f"From: <{sender}>\r\nTo: <{receiver}>\r\nDate: Mon, 2 Mar 2026 1{number}:00:00 +0000"
            f"\r\nSubject: {'Re: ' * number}parcel\r\nMessage-ID: <{number}@x.example>\r\n"
            f"In-Reply-To: <0@x.example>\r\n\r\n{text}\r\n",
        )
    done = audit(nanni, "mail", "--ours", "shop.example")
    assert "1 conversation, 2 messages, 1 file." in done.out, done.err


def test_tables_take_columns_by_name(nanni, write):
    write("a.csv", "num;wer;was\n1;client;Hello?\n1;agent;We will call you back.\n")
    words = ["--map", "conversation=num,role=wer", "--map", "text=was"]
    done = audit(nanni, "a.csv", "--format", "tables", *words)
    assert "1 conversation, 2 messages" in done.out, done.err


def test_only_finished_audits_are_compared(nanni):
    audit(nanni, "march.jsonl", "--out", "a")
    done = nanni("audit", "--compare", "a", "absent")
    assert (done.code, "no finished audit in “absent”" in done.err) == (2, True)
    assert nanni("audit", "--compare", "a", "a", lang="ru").code == 0


def test_an_audit_ends_with_a_report(nanni, here):
    done = nanni("audit", "march.jsonl", "--jobs", "1", "--lang", "ru")
    assert "Report: march-audit/report.html" in done.out
    assert 'lang="ru"' in (here / "march-audit/report.html").read_text("utf-8")


def test_convert_writes_lines_and_rows(nanni, here):
    done = nanni("convert", "march.jsonl", "a.parquet")
    assert (done.code, done.err) == (0, "Written: 3 conversations, 6 messages.\n")
    done = nanni("convert", "a.parquet", "-", "--to", "jsonl", lang="ru")
    assert done.err == "Записано: 3 разговора, 6 сообщений.\n"
    assert nanni("convert", "a.parquet", "b.jsonl").code == 0
    [first, *_] = Path("b.jsonl").read_text("utf-8").splitlines()
    assert json.loads(first) == {"channel": "chat", **json.loads(TALK)}
    assert not list(here.glob(".*part"))


def test_convert_has_to_know_the_form(nanni):
    assert "--to jsonl or --to parquet" in nanni("convert", "march.jsonl", "b.txt").err
    assert "--to jsonl" in nanni("convert", "march.jsonl", "-", "--to", "parquet").err
    assert "nothing to analyse" in nanni("convert", "absent", "b.jsonl").err


class Shard:
    id = "x"
    size = 100


class Terminal:
    def isatty(self):
        return True

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def test_people_see_a_bar_with_a_rate_and_others_do_not(monkeypatch):
    monkeypatch.setattr("sys.stderr", Terminal())
    clock = [0.0]
    monkeypatch.setattr(audit_progress, "monotonic", lambda: clock[0])
    bar = AuditProgress(enabled=True)
    bar.stage("analyse", 200, 2)
    for number in range(5):
        clock[0] += 1
        bar.at(Shard, 10 * number, 50)
    task = bar._bar.tasks[0]
    assert task.completed == 40
    assert "50 " in task.fields["rate"]
    bar.finished(Shard)
    bar.hide()
    monkeypatch.setenv("NANNI_LANG", "ru")
    i18n.language.cache_clear()
    assert bar.stopped().startswith("Остановлено: 1 из 2 частей.")
    i18n.language.cache_clear()
    quiet = AuditProgress(enabled=False)
    quiet.stage("analyse", 200, 2)
    assert quiet._bar is None
