import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "src/nanni"
MODULES = sorted(ENGINE.rglob("*.py"))

# Import name -> distribution. Everything else that the engine imports is the standard library.
RUNTIME = {
    "ahocorasick_rs": "ahocorasick-rs",
    "holidays": "holidays",
    "marisa_trie": "marisa-trie",
    "pymorphy3": "pymorphy3",
    "rich": "rich",
    "yaml": "pyyaml",
}
LANGUAGE_SERVER = {"lsprotocol": "lsprotocol", "pygls": "pygls"}
# Extras of `nanni audit`, loaded when a table is written or a cluster is asked.
AUDIT = {
    "distributed": "distributed",
    "jinja2": "jinja2",
    "markupsafe": "markupsafe",
    "py4j": "pyspark",
    "pyarrow": "pyarrow",
    "pyspark": "pyspark",
}
# pymorphy3 finds its dictionary by entry point and zoneinfo its zones by package, so nothing
# imports these by name.
DATA_ONLY = {"pymorphy3-dicts-ru", "tzdata"}

# The engine works offline: it opens no connection and starts no server.
NETWORK = {
    "ftplib",
    "http.client",
    "http.server",
    "imaplib",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "xmlrpc",
}

# A rule sees a conversation and nothing else, so that the same text always gets the same answer.
OUTSIDE_WORLD = {"glob", "io", "logging", "os", "pathlib", "random", "secrets", "time"}

HEAVY = {
    "asyncio",
    "distributed",
    "holidays",
    "numpy",
    "pyarrow",
    "pygls",
    "pymorphy3",
    "pymorphy3_dicts_ru",
    "rich",
    "unittest",
    "yaml",
}

# `nanni check --links` asks the addresses in macros whether they answer, and only when told to.
ONLINE = {"src/nanni/cli/reach.py"}


def imported_names(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_roots(module: Path) -> set[str]:
    return {name.partition(".")[0] for name in imported_names(module)}


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def test_there_is_an_engine_to_look_at():
    assert MODULES


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_engine_imports_only_what_is_allowed(module):
    allowed = {"nanni", *sys.stdlib_module_names, *RUNTIME, *LANGUAGE_SERVER, *AUDIT}
    assert imported_roots(module) - allowed == set()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_engine_opens_no_connection(module):
    if name_of(module) not in ONLINE:
        assert set(imported_names(module)) & NETWORK == set()


@pytest.mark.parametrize("module", sorted((ENGINE / "rules").rglob("*.py")), ids=name_of)
def test_rules_do_not_look_outside(module):
    # Only the modules inside a family are rules; the package's own face may walk the folders.
    if module.parent != ENGINE / "rules":
        assert imported_roots(module) & OUTSIDE_WORLD == set()


# What a draft may need takes the names of types from `nanni.model.typed`, which cost nothing there.
ON_A_DRAFTS_WAY = ("model", "text", "rulekit", "rules", "review", "cli")


@pytest.mark.parametrize("folder", ON_A_DRAFTS_WAY)
def test_nothing_on_a_drafts_way_imports_typing(folder):
    mirror = ENGINE / "model" / "typed.py"  # a type checker alone reads its import
    modules = [module for module in (ENGINE / folder).rglob("*.py") if module != mirror]
    assert len(modules) > 1
    assert [name_of(m) for m in modules if "typing" in imported_roots(m)] == []


def test_allow_list_is_what_the_distribution_requires():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    required = {requirement.partition(">")[0] for requirement in project["dependencies"]}
    assert required == {*RUNTIME.values(), *DATA_ONLY}
    server = {
        requirement.partition(">")[0] for requirement in project["optional-dependencies"]["lsp"]
    }
    assert server == set(LANGUAGE_SERVER.values())


def test_command_line_starts_light():
    program = "import sys, nanni.cli.main; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) & HEAVY == set()
