"""The pages about the command line say what it does."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from nanni import Reviewer
from nanni.cli.parser import parser_of
from nanni.review import config
from nanni.review.toml_table import ConfigError
from tools import cli_docs

HOWTO = Path(__file__).resolve().parents[2] / "docs/howto"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def fences(page: str, language: str) -> list[str]:
    text = (HOWTO / page).read_text(encoding="utf-8")
    return [body for name, body in FENCE.findall(text) if name == language]


def test_the_reference_is_fresh(capsys):
    assert cli_docs.main(["--check"]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("page", sorted(HOWTO.glob("*.md")), ids=lambda p: p.name)
@pytest.mark.parametrize("name", ["check", "audit", "convert"])
def test_named_options_exist(page, name):
    known = {flag for action in parser_of(name).actions for flag in action.option_strings}
    for line in page.read_text(encoding="utf-8").splitlines():
        if f"nanni {name} " in line:
            command = line[line.index(f"nanni {name} ") :].partition("|")[0].partition("`")[0]
            assert set(re.findall(r"(?<![\w-])--[a-z-]+", command)) <= known, line


@pytest.mark.parametrize("page", ["own-rules.md", "own-rules.ru.md"])
def test_the_rule_of_the_guide_works(tmp_path, page):
    settings, rule = fences(page, "toml")[:2]
    (tmp_path / "rules").mkdir()
    (tmp_path / "nanni.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "rules/team.toml").write_text(rule, encoding="utf-8")
    reviewer = Reviewer.load(tmp_path / "nanni.toml")
    assert "TEA01" in {f.code for f in reviewer.review("Перезвоните нам завтра.").findings}


@pytest.mark.parametrize("page", ["settings.md", "settings.ru.md"])
def test_the_settings_of_the_guide_are_all_there_are_and_work(tmp_path, page):
    [settings] = fences(page, "toml")
    (tmp_path / "rules").mkdir()
    (tmp_path / "nanni.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "facts.toml").touch()
    rule = fences("own-rules.md", "toml")[1]
    (tmp_path / "rules/team.toml").write_text(rule, encoding="utf-8")
    assert Reviewer.load(tmp_path / "nanni.toml").settings.brand.name == "shop"
    named = set(re.findall(r"[a-z-]+", (HOWTO / page).read_text(encoding="utf-8")))
    assert named >= config.SETTINGS | config.BRAND_SETTINGS


@pytest.mark.parametrize(
    ("page", "lang", "marked", "other"),
    [
        ("own-rules.md", "en", "==call us back== tom", "==Phone us now== tom"),
        ("own-rules.ru.md", "ru", "==позвоните нам== после", "==звякните нам== после"),
    ],
)
def test_the_mistake_of_the_guide_is_told_as_it_says(tmp_path, page, lang, marked, other):
    rule = fences(page, "toml")[1].replace(marked, other)
    (tmp_path / "rules").mkdir()
    (tmp_path / "nanni.toml").write_text('rules = ["rules/*.toml"]\n', encoding="utf-8")
    (tmp_path / "rules/team.toml").write_text(rule, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        Reviewer.load(tmp_path / "nanni.toml")
    shown = caught.value.told(lang).removeprefix(f"{tmp_path}/")
    assert shown in (HOWTO / page).read_text(encoding="utf-8")


def test_toml_and_yaml_of_the_guides_can_be_read():
    for page in HOWTO.glob("*.md"):
        for text in fences(page.name, "toml"):
            tomllib.loads(text)
        for text in fences(page.name, "yaml"):
            assert yaml.safe_load(text)
