"""The transcripts and the example of the READMEs are what really happens."""

import re
from pathlib import Path

import pytest

from tools.transcripts import READMES, refreshed

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("readme", "lang"), READMES.items())
def test_transcripts_are_true(readme: str, lang: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    assert refreshed(text, lang) == text, "run `make docs`"
    assert "warn[" in text


@pytest.mark.parametrize("readme", READMES)
def test_python_example_runs(readme: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert code
    exec(compile(code[1], readme, "exec"), {})  # noqa: S102 - our own page
    assert "block" in capsys.readouterr().out
