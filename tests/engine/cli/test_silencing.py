"""Silencing findings in files and settings, always with a reason."""

import json

import pytest


@pytest.fixture
def check(nanni, fixtures):
    def run(*arguments):
        return nanni("check", *arguments, "--config", fixtures / "nanni.toml")

    return run


def codes(done) -> list[str]:
    return [json.loads(line)["code"] for line in done.out.splitlines()]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "Please call us back. # nanni: ignore TEA01 {}"),
        ("a.txt", "// nanni: ignore TEA01 {}\nPlease call us back."),
        ("a.txt", "# nanni: ignore-file TEA01 {}\n\nAll is well.\n\nPlease call us back."),
        ("a.txt", "# nanni: ignore call-us-back {}\nPlease call us back."),
        ("a.txt", "# nanni: ignore TEA {}\nPlease call us back."),
        ("a.md", "<!-- nanni: ignore TEA01 {} -->\nPlease call us back."),
        ("a.md", "Please call us back. <!-- nanni: ignore TEA01 {} -->"),
        ("a.html", "<p>Please call us back.</p> <!-- nanni: ignore TEA01 {} -->"),
        ("a.yaml", "text: Please call us back. # nanni: ignore TEA01 {}"),
        ("a.yaml", "# nanni: ignore TEA01 {}\ntext: >\n  So please\n  call us back."),
        ("a.toml", 'text = "Please call us back." # nanni: ignore TEA01 {}'),
        ("a.json", '{{"text": "Please call us back.", "nanni": "ignore TEA01 {}"}}'),
        ("a.jsonl", '{{"text": "Please call us back.", "nanni": ["ignore TEA01 {}"]}}'),
        ("a.csv", "text,nanni\nPlease call us back.,ignore TEA01 {}\n"),
    ],
)
def test_a_silence_with_a_reason_silences_and_one_without_is_reported(check, write, name, content):
    done = check(write(name, content.format("the priest wants it")), "--format", "json")
    report = json.loads(done.out)
    assert done.code == 0
    [silenced] = report["reviews"][0]["suppressed"]
    assert silenced["code"] == "TEA01"
    assert silenced["silenced"] == {"reason": "the priest wants it", "by": "file"}
    bare = check(write(name, content.format("")), "--format", "jsonl", "--select", "TEA,SUP")
    assert sorted(codes(bare)) == ["SUP01", "TEA01"]


def test_an_unknown_rule_is_reported(check, write):
    path = write("a.txt", "# nanni: ignore TEA99 why not\nPlease call us back.")
    done = check(path, "--select", "TEA,SUP")
    assert "warn[SUP01] malformed-silence" in done.out
    assert "There is no rule “TEA99”" in done.out


def test_a_silence_without_use_is_reported(check, write):
    path = write("a.txt", "# nanni: ignore TEA01 it was needed once\nAll is well.")
    done = check(path, "--select", "TEA,SUP")
    assert done.code == 1
    assert "1 | # nanni: ignore TEA01 it was needed once" in done.out
    assert "note[SUP02] unused-silence" in done.out


def test_silences_of_rules_that_do_not_run_are_left_alone(check, write):
    path = write("a.txt", "# nanni: ignore TEA01 it was needed once\nAll is well.")
    assert check(path, "--select", "TEA02,SUP").code == 0
    assert check(path, "--select", "TEA,SUP", "--ignore", "TEA01").code == 0
    assert check(path, "--select", "TEA,SUP", "--ignore", "SUP").code == 0


def test_a_silence_means_its_line_only(check, write):
    path = write("a.txt", "# nanni: ignore TEA01 x\nPlease call us back.\nPlease call us back.\n")
    [line] = check(path, "--format", "jsonl").out.splitlines()
    assert json.loads(line)["place"]["line"] == 3


def test_statistics_of_silences(check, write):
    path = write("a.txt", "# nanni: ignore-file TEA01 x\n\n" + "Please call us back.\n" * 3)
    out = check(path, "--statistics").out
    assert "TEA01       0         3" in out
    assert "Silenced with a reason: 3." in out


def test_fingerprints_of_the_settings(nanni, write, fixtures):
    path = write("a.txt", "Please call us back.")
    rules = f'rules = ["{fixtures}/team.toml"]\n'
    config = write("nanni.toml", rules)
    select = ("--select", "TEA", "--format", "json")
    found = json.loads(nanni("check", path, *select).out)["reviews"][0]["findings"][0]
    silences = "\n".join(
        f'[[silence]]\nfingerprint = "{mark}"\nreason = "{reason}"'
        for mark, reason in ((found["fingerprint"], "a name"), ("0123456789ab", "long gone"))
    )
    config.write_text(rules + silences)
    done = nanni("check", path, *select, "--statistics")
    report = json.loads(done.out)
    assert done.code == 0
    [silenced] = report["reviews"][0]["suppressed"]
    assert silenced["silenced"] == {"reason": "a name", "by": "settings"}
    assert report["summary"]["unused_silences"] == {"0123456789ab": "long gone"}
    assert report["summary"]["statistics"] == {"TEA01": {"findings": 0, "suppressed": 1}}
    text = nanni("check", path, "--select", "TEA", "--statistics").out
    assert "without use, may be removed: 0123456789ab" in text


def test_sarif_carries_the_reason(check, write):
    path = write("a.txt", "Please call us back. # nanni: ignore TEA01 the priest wants it")
    [result] = json.loads(check(path, "--format", "sarif").out)["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "the priest wants it"}]
