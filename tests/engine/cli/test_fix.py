"""`--fix` and `--diff`: safe edits only, and nothing else in the file changes."""

import json
import stat

import pytest

from nanni.cli import fixing

ONLY = ("--select", "TYP01")
WRONG, RIGHT = "день ,ждите", "день, ждите"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "koi8-r", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encoding_and_line_ends_stay(nanni, write, encoding, end):
    before = f"Добрый {WRONG} нас в лавке.{end}И ещё: табличка цела.{end}"
    path = write("a.txt", before, encoding)
    done = nanni("check", path, "--fix", *ONLY)
    assert path.read_bytes() == before.replace(WRONG, RIGHT).encode(encoding)
    assert done.code == 0
    assert "Made 1 fix in 1 file." in done.err


def test_utf_16_keeps_its_byte_order(nanni, write):
    path = write("a.txt", f"\ufeffДобрый {WRONG}.", "utf-16-be")
    nanni("check", path, "--fix", *ONLY)
    assert path.read_bytes() == f"\ufeffДобрый {RIGHT}.".encode("utf-16-be")


FORMATS = [
    ("a.json", '{"text": "Добрый \\u0434ень ,ждите\\n\\"да\\"", "n": [1,2]}', "\\u0434ень, ждите"),
    ("a.jsonl", '{"text": "Добрый день ,ждите"}\n{"text":"да"}\n', RIGHT),
    ("a.csv", 'id,text\r\n1,"Добрый день ,ждите ""нас"""\r\n', 'день, ждите ""нас""'),
    ("a.yaml", "# x\ntext: >\n    Добрый\n    день ,ждите\n\n# y\n", RIGHT),
    ("a.yaml", "text: 'Добрый день ,ждите, it''s'\n", RIGHT),
    ("a.yaml", 'text: "Добрый \\u0434ень ,ждите"\n', "\\u0434ень, ждите"),
    ("a.toml", 'text = "Добрый день ,ждите" # день ,ждите\n', f'"Добрый {RIGHT}" #'),
    ("a.html", "<p>Добрый <b>день</b> ,ждите&nbsp;нас</p>", "<b>день</b>, ждите&nbsp;нас"),
    ("a.md", "# Имя\n\nДобрый **день** ,ждите\nнас.\n", "**день**, ждите\nнас"),
]


@pytest.mark.parametrize(("name", "before", "after"), FORMATS)
def test_every_format(nanni, write, name, before, after):
    path = write(name, before)
    assert nanni("check", path, "--fix", *ONLY).code == 0
    text = path.read_bytes().decode()
    assert after in text
    assert text.replace(", ждите", " ,ждите") == before


@pytest.mark.parametrize(("name", "before", "_"), FORMATS)
def test_a_second_run_changes_nothing(nanni, write, name, before, _):
    path = write(name, before)
    nanni("check", path, "--fix", *ONLY)
    once = path.read_bytes()
    done = nanni("check", path, "--fix", *ONLY)
    assert path.read_bytes() == once
    assert "Made" not in done.err


def test_diff_shows_and_changes_nothing(nanni, write):
    path = write("a.txt", f"Раз.\nДобрый {WRONG}.\n")
    done = nanni("check", path, "--diff", *ONLY)
    assert path.read_text("utf-8") == f"Раз.\nДобрый {WRONG}.\n"
    assert f"-Добрый {WRONG}." in done.out
    assert f"+Добрый {RIGHT}." in done.out
    assert done.code == 1
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


def test_diff_of_a_clean_file(nanni, write):
    done = nanni("check", write("a.txt", "Всё хорошо.\n"), "--diff")
    assert (done.code, done.out) == (0, "")


def test_standard_input_is_corrected_to_standard_output(nanni):
    done = nanni("check", "-", "--fix", *ONLY, stdin=f"Добрый {WRONG}.\n")
    assert done.out == f"Добрый {RIGHT}.\n"
    done = nanni("check", "-", "--diff", *ONLY, stdin=f"Добрый {WRONG}.\n")
    assert f"+Добрый {RIGHT}." in done.out


def test_unsafe_fixes_are_left_to_people(nanni, write, fixtures):
    path = write("a.txt", "Send back our dear tablet.")
    done = nanni("check", path, "--fix", "--config", fixtures / "nanni.toml")
    assert path.read_text() == "Send back our dear tablet."
    assert done.code == 1


def test_silenced_findings_are_not_fixed(nanni, write):
    before = f"# nanni: ignore TYP01 так на табличке\nДобрый {WRONG}.\n"
    path = write("a.txt", before)
    nanni("check", path, "--fix", *ONLY)
    assert path.read_text("utf-8") == before


def test_findings_below_the_level_are_not_fixed(nanni, write):
    path = write("a.txt", f"Добрый {WRONG}.")
    nanni("check", path, "--fix", "--severity", "error", *ONLY)
    assert WRONG in path.read_text("utf-8")


def test_mode_and_links_stay(nanni, write, tmp_path):
    path = write("a.txt", f"Добрый {WRONG}.")
    path.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    nanni("check", link, "--fix", *ONLY)
    assert link.is_symlink()
    assert RIGHT in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_file_with_a_broken_line_is_left_alone(nanni, write):
    before = '{"text": "Добрый день ,ждите"}\n{oops\n'
    path = write("a.jsonl", before)
    done = nanni("check", path, "--fix", *ONLY)
    assert path.read_text("utf-8") == before
    assert done.code == 2


def test_a_copy_that_reads_otherwise_is_thrown_away(nanni, write, monkeypatch):
    before = f"Добрый {WRONG}."
    path = write("a.txt", before)
    monkeypatch.setattr(fixing, "_texts", lambda *_: ["something else"])
    done = nanni("check", path, "--fix", *ONLY)
    assert path.read_text("utf-8") == before
    assert done.code == 2
    assert "the file would read differently" in done.err
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


def test_a_crash_in_the_middle_leaves_the_file(nanni, write, monkeypatch):
    path = write("a.txt", f"Добрый {WRONG}.")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(fixing.shutil, "copymode", fail)
    done = nanni("check", path, "--fix", *ONLY)
    assert WRONG in path.read_text("utf-8")
    assert "No space left on device" in done.err
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


def test_what_the_encoding_cannot_hold_is_not_written(nanni, write, fixtures, monkeypatch):
    from nanni.model import Edit, Fix

    path = write("a.txt", "Перезвоните нам, пожалуйста, завтра.", "koi8-r")
    config = fixtures / "nanni.toml"
    original = fixing.Session.file

    def with_fix(self, found, name):

        from nanni.cli.report import DraftReport, Placed

        for report in original(self, found, name):
            if isinstance(report, DraftReport) and report.findings:
                [placed] = report.findings
                fixes = (Fix(safe=True, edits=(Edit(0, 11, "«Позвоните»"),)),)
                finding = placed.finding._replace(fixes=fixes)
                again = (Placed(finding, placed.passage),)
                yield DraftReport(report.path, report.draft, report.language, again)
            else:
                yield report

    monkeypatch.setattr(fixing.Session, "file", with_fix)
    done = nanni("check", path, "--fix", "--config", config)
    assert path.read_bytes() == "Перезвоните нам, пожалуйста, завтра.".encode("koi8-r")
    assert done.code == 2
    assert "the fixes are not written" in done.err


def test_the_report_says_what_could_be_fixed(nanni, write):
    path = write("a.txt", f"Добрый {WRONG}.")
    report = json.loads(nanni("check", path, "--format", "json", *ONLY).out)
    assert report["summary"]["fixable"] == 1
    assert "--fix can mend safely: 1." in nanni("check", path, *ONLY).out


@pytest.mark.parametrize(
    ("text", "code", "shown"),
    [
        ("Вернули 900 ₽ в среду.", "TYP15", "no-break space: “900 ₽”, “в среду.”"),
        ("Ждём вас .\nДо встречи.", "TYP01", "“вас .” → “вас.”"),
        ("Пришлите пожалуйста чек.", "LNG05", "insert “,”"),
    ],
)
def test_a_fix_is_told_so_that_it_can_be_seen(nanni, write, text, code, shown):
    path = write("a.txt", text)
    lines = nanni("check", path, "--select", code, "--channel", "macro").out.splitlines()
    assert f"    = fix (--fix): {shown}" in lines
