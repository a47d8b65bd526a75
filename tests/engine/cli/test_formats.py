"""Every form of the report against its golden file; `NANNI_GOLDEN=write` writes them anew."""

import json
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

import nanni as package

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "docs/reference/review.schema.json").read_text("utf-8"))


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own output


def compare(name: str, text: str) -> None:
    path = GOLDEN / name
    text = text.replace(f'"{package.__version__}"', '"VERSION"')
    if os.environ.get("NANNI_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.fixture
def here(monkeypatch, fixtures):
    monkeypatch.chdir(fixtures)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("lang", ["en", "ru"])
@pytest.mark.parametrize("color", ["never", "always"])
def test_text(nanni, lang, color):
    done = nanni("check", "macros", "--statistics", "--color", color, lang=lang)
    assert done.code == 1
    compare(f"text-{lang}-{color}.txt", done.out)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "junit", "github"])
def test_forms_for_programs(nanni, form):
    done = nanni("check", "macros", "--format", form, "--color", "always")
    assert done.code == 1
    assert "\x1b" not in done.out
    compare(f"{form}.txt", done.out)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("arguments", [[], ["--statistics"], ["--select", "APO01"]])
def test_json_report_fits_the_schema(nanni, arguments):
    done = nanni("check", "macros", "--format", "json", *arguments)
    report = json.loads(done.out)
    Draft202012Validator(SCHEMA).validate(report)
    Draft202012Validator({**SCHEMA, "anyOf": [{"$ref": "#/$defs/report"}]}).validate(report)


@pytest.mark.usefixtures("here")
def test_json_lines_fit_the_schema(nanni):
    lines = nanni("check", "macros", "--format", "jsonl").out.splitlines()
    assert lines
    schema = {**SCHEMA, "anyOf": [{"$ref": "#/$defs/finding_line"}]}
    for line in lines:
        Draft202012Validator(schema).validate(json.loads(line))


def test_a_review_of_the_library_fits_the_schema():
    from nanni.model import review_to_json

    review = package.Reviewer.load().review("добрый день ,ждите. Сожалеем, если мы вас задели.")
    shape = review_to_json(review)
    assert shape["findings"]
    schema = {**SCHEMA, "anyOf": [{"$ref": "#/$defs/review"}]}
    Draft202012Validator(schema).validate(shape)


def test_the_schema_refuses_what_it_does_not_describe():
    assert not Draft202012Validator(SCHEMA).is_valid({"language": "ru", "findings": []})
    Draft202012Validator.check_schema(SCHEMA)


def test_problems_stand_in_every_form(nanni, write):
    path = write("broken.jsonl", '{"text": "All is well."}\n{oops\n')
    report = json.loads(nanni("check", path, "--format", "json").out)
    [problem] = report["problems"]
    assert (problem["kind"], problem["line"]) == ("syntax", 2)
    Draft202012Validator(SCHEMA).validate(report)
    run = json.loads(nanni("check", path, "--format", "sarif").out)["runs"][0]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["level"] == "error"
    suites = parsed(nanni("check", path, "--format", "junit").out)
    assert suites.find(".//error") is not None
    assert "::error file=" in nanni("check", path, "--format", "github").out


def test_junit_has_a_passing_case_for_a_clean_file(nanni, write):
    path = write("clean.txt", "All is well.")
    suites = parsed(nanni("check", path, "--format", "junit").out)
    [suite] = suites
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")


def test_junit_survives_signs_that_xml_has_not(nanni, write, fixtures):
    path = write("odd.txt", "\x01<b>&\x0b Please call us back.\ufffe")
    done = nanni("check", path, "--format", "junit", "--config", fixtures / "nanni.toml")
    assert parsed(done.out).find(".//failure") is not None


def test_github_escapes_what_would_end_the_command(nanni, write, fixtures):
    path = write("a,b:c.txt", "Please call\nus back.\n100% please call us back.")
    out = nanni("check", path, "--format", "github", "--config", fixtures / "nanni.toml").out
    [line] = out.splitlines()
    assert "file=" in line
    assert "a%2Cb%3Ac.txt" in line
