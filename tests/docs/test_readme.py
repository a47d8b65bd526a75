"""The transcripts of the READMEs are what the command really prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STEP = re.compile(r"^\$ (?P<command>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)


@pytest.mark.parametrize(("readme", "lang"), [("README.md", "en"), ("README.ru.md", "ru")])
def test_transcript_is_true(readme: str, lang: str, tmp_path: Path) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    block = re.search(r"```console\n(.*?)```", text, re.DOTALL)
    assert block
    steps = [(m["command"].split(), m["output"].rstrip()) for m in STEP.finditer(block[1])]
    (_, name), body = steps[0]
    (tmp_path / name).write_text(body + "\n", encoding="utf-8")
    command, expected = steps[1]
    nanni = str(Path(sys.executable).parent / "nanni")
    done = subprocess.run(
        [nanni, *command[1:]],
        cwd=tmp_path,
        env={**os.environ, "NANNI_LANG": lang, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.stdout.rstrip() == expected
    assert done.returncode == 1


@pytest.mark.parametrize("readme", ["README.md", "README.ru.md"])
def test_python_example_runs(readme: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert code
    exec(compile(code[1], readme, "exec"), {})  # noqa: S102 - our own page
    assert "block" in capsys.readouterr().out
