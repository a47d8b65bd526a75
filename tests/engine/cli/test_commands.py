"""`nanni`, `nanni rule`, `nanni rules`, `nanni completion`, and how fast and light they start."""

import json
import os
import subprocess
import sys

import pytest

import nanni as package
from nanni.cli import i18n
from nanni.cli.help_messages import HELP
from nanni.cli.main import COMMANDS
from nanni.cli.messages import MESSAGES, NOUNS

COMMAND = [sys.executable, "-m", "nanni.cli.main"]
#: What a draft's review needs not, and what therefore must not be loaded for it.
HEAVY = {
    "django", "numpy", "pydantic", "pymorphy3", "rich", "yaml", "pygls", "asyncio", "unittest",
    "json", "csv", "difflib", "argparse", "tomllib", "http", "ssl", "socket", "email", "subprocess",
}  # fmt: skip


def test_the_overview(nanni):
    done = nanni("--help")
    assert done.code == 0
    assert all(f"  {command} " in done.out for command in COMMANDS)
    assert nanni().code == 2
    assert nanni("--version").out == f"nanni {package.__version__}\n"


def test_a_mistyped_command(nanni):
    done = nanni("chek", lang="ru")
    assert done.code == 2
    assert "нет команды «chek»" in done.err
    assert "(может быть, «check»?)" in done.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_command_has_help(nanni, command, lang):
    done = nanni(command, "--help", lang=lang)
    assert done.code == 0
    assert f"nanni {command}" in done.out


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_help_keeps_to_the_terminal_and_cuts_no_word(nanni, monkeypatch, command, lang):
    monkeypatch.setenv("COLUMNS", "60")
    out = nanni(*command.split(), "--help", lang=lang).out
    long = [line for line in out.splitlines() if len(line) > 60 and len(line.split()) > 1]
    assert long == []
    assert not any(line.endswith("-") for line in out.splitlines())


# The language


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE"}, "en"),
        ({}, "en"),
        ({"LANG": "ru_RU", "LC_MESSAGES": "en_US"}, "en"),
        ({"LC_MESSAGES": "en_US", "LC_ALL": "ru_RU"}, "ru"),
        ({"LC_ALL": "ru_RU", "NANNI_LANG": "en"}, "en"),
        ({"LC_ALL": "", "LANG": "ru"}, "ru"),
    ],
)
def test_language_of_the_interface(monkeypatch, environment, lang):
    for variable in ("NANNI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    i18n.language.cache_clear()
    assert i18n.language() == lang
    i18n.language.cache_clear()


def test_both_languages_name_the_same_values():
    import string

    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, (russian, english) in MESSAGES.items():
        assert russian, key
        assert english, key
        assert fields(russian) == fields(english), key
    assert set(HELP) < set(MESSAGES)
    assert all(len(russian) == 3 and len(english) == 2 for russian, english in NOUNS.values())


# Rules


def test_the_page_of_a_rule(nanni):
    by_code = nanni("rule", "apo02")
    assert by_code.code == 0
    assert by_code.out.startswith("# APO02: conditional-apology")
    assert nanni("rule", "conditional-apology").out == by_code.out
    assert "## Чем вредит" in nanni("rule", "APO02", lang="ru").out
    assert nanni("rule", "APO02", "--lang", "ru").out == nanni("rule", "APO02", lang="ru").out


def test_a_page_in_colour_has_no_markup(nanni):
    out = nanni("rule", "APO02", "--color", "always").out
    assert "==" not in out
    assert "```" not in out
    assert "\x1b[1mAPO02: conditional-apology\x1b[0m" in out


@pytest.mark.parametrize("code", ["SUP01", "SUP02", "LNK02", "unused-silence"])
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_rules_about_files_have_pages(nanni, code, lang):
    done = nanni("rule", code, lang=lang)
    assert done.code == 0
    assert done.out.startswith("# ")


def test_an_unknown_rule(nanni):
    done = nanni("rule", "APO99")
    assert done.code == 2
    assert "there is no rule “APO99”" in done.err
    assert "nanni rules" in done.err


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("APO3", "APO03"),
        ("conditional", "conditional-apology"),
        ("conditonal-apologie", "conditional-apology"),
    ],
)
def test_the_rule_that_was_meant(nanni, typed, near):
    assert f"(did you mean “{near}”?)" in nanni("rule", typed).err


def test_a_rule_of_the_team(nanni, fixtures):
    done = nanni("rule", "TEA01", "--config", fixtures / "nanni.toml")
    assert done.out.startswith("# TEA01: call-us-back")
    assert "a call is more work" in done.out


def test_the_list_of_rules(nanni, fixtures):
    out = nanni("rules", "--config", fixtures / "nanni.toml", lang="ru").out
    lines = {line[:5]: line for line in out.splitlines()}
    assert "call-us-back" in lines["TEA01"]
    assert "(выключено)" not in lines["TEA01"]
    assert "(выключено)" in lines["APO02"]
    assert "Всего: " in out


def test_the_list_of_rules_for_programs(nanni):
    rules = json.loads(nanni("rules", "--format", "json").out)
    [rule] = [r for r in rules if r["code"] == "APO02"]
    assert rule["name"] == "conditional-apology"
    assert set(rule["why"]) == {"ru", "en"}
    assert rule["enabled"] is True
    assert [r["code"] for r in rules] == nanni("rules", "--format", "codes").out.split()


# Completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_completion_names_everything(nanni, shell, lang):
    out = nanni("completion", shell, lang=lang).out
    assert all(command in out for command in COMMANDS)
    assert "select" in out
    assert "sarif" in out


def complete(script: str, *words: str) -> list[str]:
    quoted = " ".join(f"'{word}'" for word in words)
    program = (
        f"{script}\nCOMP_WORDS=({quoted})\nCOMP_CWORD={len(words) - 1}\n_nanni\n"
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_completion_in_bash(nanni):
    script = nanni("completion", "bash").out
    assert complete(script, "nanni", "ch") == ["check"]
    assert complete(script, "nanni", "check", "--sev") == ["--severity"]
    assert complete(script, "nanni", "check", "--format", "ju") == ["junit"]
    assert complete(script, "nanni", "completion", "z") == ["zsh"]


def test_an_unknown_shell(nanni):
    done = nanni("completion", "tcsh")
    assert done.code == 2
    assert "bash, zsh, fish" in done.err


# Starting


def test_a_request_without_options_means_what_the_parser_would_say():
    from nanni.cli.check_options import Options
    from nanni.cli.check_parser import build_parser

    parsed = vars(build_parser().parse_args(["a.txt", "-"]))
    assert parsed == {**vars(Options()), "paths": ["a.txt", "-"]}


@pytest.fixture
def draft(write):
    return write("draft.txt", "Сожалеем, если мы вас задели. Здравствуйте, Анна!")


def test_one_draft_loads_nothing_heavy(draft):
    program = (
        "import sys; from nanni.cli.main import main;"
        f"code = main(['check', {str(draft)!r}]);"
        "print(*sorted(sys.modules), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert {name.partition(".")[0] for name in done.stderr.split()} & HEAVY == set()


def test_no_network_and_no_home(draft, tmp_path):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "ru_RU.UTF-8"}
    environment |= {k: v for k, v in os.environ.items() if k == "PYTHONPATH"}
    done = subprocess.run(
        [*COMMAND, "check", str(draft)],
        capture_output=True, env=environment, cwd=tmp_path, check=False, encoding="utf-8"
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "почему: " in done.stdout


def test_output_that_holds_ascii_only(draft):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "NANNI_LANG": "ru"}
    done = subprocess.run(
        [*COMMAND, "check", str(draft)], capture_output=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert b"APO02" in done.stdout
    assert b"Traceback" not in done.stderr
