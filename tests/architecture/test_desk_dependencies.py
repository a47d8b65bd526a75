import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from tools import vulnerabilities

ROOT = Path(__file__).resolve().parents[2]
DESK = ROOT / "src/nanni_desk"
MODULES = sorted(path for path in DESK.rglob("*.py") if "migrations" not in path.parts)
REQUIRED = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]

# Import name -> distribution. All else that the desk imports is ours or the standard library.
RUNTIME = {
    "csp": "django-csp",
    "django": "django",
    "granian": "granian",
    "jwt": "pyjwt",
    "redis": "redis",
}
# Django finds these by name.
BY_NAME = {"psycopg", "whitenoise"}


def named(extra: str) -> set[str]:
    return {re.split(r"[\[<>=]", requirement)[0] for requirement in REQUIRED[extra]}


def roots(module: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_the_desk_imports_only_what_its_extra_names():
    allowed = {"nanni", "nanni_desk", *sys.stdlib_module_names, *RUNTIME}
    strangers = {
        f"{module.relative_to(ROOT)}: {root}"
        for module in MODULES
        for root in roots(module) - allowed
    }
    assert strangers == set()


def test_the_extra_names_only_what_the_desk_uses():
    used = {root for module in MODULES for root in roots(module)}
    assert set(RUNTIME) <= used
    assert named("desk") == {*RUNTIME.values(), *BY_NAME}


@pytest.mark.parametrize("name", sorted(named("desk")))
def test_every_dependency_of_the_desk_has_its_reason(name):
    page = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| `{re.escape(name)}` \| \S", page, re.MULTILINE)


def test_what_is_audited_is_what_users_install():
    runtime = vulnerabilities.runtime()
    assert {"ahocorasick-rs", "django", "asgiref", "sqlparse", "psycopg-binary"} <= runtime
    assert runtime.isdisjoint({"pytest", "ruff", "mypy", "playwright", "nanni"})
    assert runtime <= set(vulnerabilities.pins())


@pytest.mark.parametrize(
    ("packages", "status", "told"),
    [
        ([], 0, ["NOT CHECKED, no vulnerability service answered"]),
        (
            [{"name": "a", "skip_reason": "x"}],
            0,
            ["NOT CHECKED, no vulnerability service answered"],
        ),
        ([{"name": "a", "version": "1", "vulns": []}], 0, []),
        (
            [
                {"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1"}]},
                {"name": "b", "skip_reason": "x"},
            ],
            1,
            ["NOT CHECKED: b", "a 1: PYSEC-1"],
        ),
    ],
)
def test_a_vulnerability_fails_and_silence_is_told_loudly(packages, status, told):
    assert vulnerabilities.judge({"dependencies": packages}) == (status, told)


def test_no_answer_is_told_loudly():
    assert vulnerabilities.judge(None) == vulnerabilities.judge({"dependencies": []})
