"""Refreshes the transcripts in the READMEs by running them: `python -m tools.transcripts`.

A transcript is a `console` block: `$ cat NAME` shows the file, `$ nanni …` is run beside it.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
READMES = {"README.md": "en", "README.ru.md": "ru"}
_BLOCK = re.compile(r"```console\n(?P<body>.*?)```", re.DOTALL)
_STEP = re.compile(r"^\$ (?P<command>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)


def refreshed(text: str, lang: str) -> str:
    """A README with every transcript as its commands print it now."""
    return _BLOCK.sub(lambda block: f"```console\n{_replayed(block['body'], lang)}```", text)


def _replayed(body: str, lang: str) -> str:
    steps = []
    with tempfile.TemporaryDirectory() as folder:
        for step in _STEP.finditer(body):
            program, *arguments = step["command"].split()
            if program == "cat":
                output = step["output"].rstrip() + "\n"
                (Path(folder) / arguments[0]).write_text(output, encoding="utf-8")
            else:
                output = _run(arguments, folder, lang)
            steps.append(f"$ {step['command']}\n{output.rstrip()}\n")
    return "\n".join(steps)


def _run(arguments: list[str], folder: str, lang: str) -> str:
    nanni = str(Path(sys.executable).parent / "nanni")
    environment = {**os.environ, "NANNI_LANG": lang, "COLUMNS": "100"}
    done = subprocess.run(
        [nanni, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def main() -> int:
    """Rewrite the READMEs, or with `--check` say whether they are fresh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a transcript is stale")
    check = parser.parse_args().check
    stale = []
    for name, lang in READMES.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        fresh = refreshed(text, lang)
        if fresh != text:
            stale.append(name)
            if not check:
                path.write_text(fresh, encoding="utf-8")
    print(f"transcripts: {'stale' if check else 'refreshed'}: {', '.join(stale) or 'none'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
