"""Running the command line inside the test process, as a user of a given language."""

import io
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from nanni.cli import i18n
from nanni.cli.main import main

FIXTURES = Path(__file__).parent / "fixtures"


@dataclass
class Done:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


@pytest.fixture
def fixtures() -> Path:
    return FIXTURES


@pytest.fixture
def nanni(monkeypatch, capsys):
    """A function that runs ``nanni`` with arguments, standard input and a language."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NANNI_DEBUG", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def run(*arguments: object, stdin: str | bytes | None = None, lang: str = "en") -> Done:
        monkeypatch.setenv("NANNI_LANG", lang)
        i18n.language.cache_clear()
        if stdin is not None:
            data = stdin.encode() if isinstance(stdin, str) else stdin
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    yield run
    i18n.language.cache_clear()


@pytest.fixture
def write(tmp_path):
    """A function that writes a file below the test's folder and gives its path."""

    def put(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return put


@pytest.fixture(autouse=True)
def _one_ruleset(monkeypatch):
    """Load each ruleset once: a command starts anew for every test, its rules need not."""
    from nanni.review import reviewer

    load = reviewer.load_ruleset

    def load_once(forms, extra=None, key=b""):
        if key not in _LOADED:
            _LOADED[key] = load(forms, extra, key)
        return _LOADED[key]

    monkeypatch.setattr(reviewer, "load_ruleset", load_once)


_LOADED: dict[bytes, object] = {}
