import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (".ci", "bench", "changelog.d", "docs", "src", "tests", "tools")
BINARY = {
    ".bin",
    ".gif",
    ".gz",
    ".ico",
    ".jpg",
    ".mo",
    ".parquet",
    ".pdf",
    ".png",
    ".pyc",
    ".woff2",
}
BUILT = ROOT / "src/nanni/text/data"

# This file must not find itself, so each pattern is put together from pieces.
FORBIDDEN = {
    "a path of one machine": r"(?:^|[^\w.>])/(?:work|root|farm|home/\w+|Users/\w+)" + "/",
    "a Windows path of one machine": r"\b[A-Z]:\\\\?" + r"Users\b",
    "a package index": "|".join(
        (
            r"\bpypi\." + "(?:org|python)",
            r"\bpython" + r"hosted\.org",
            r"\bregistry\." + r"(?:npmjs|yarnpkg)\.",
            r"index-url[ =]" + "https?:",
            r'"resolved": ' + '"https?:',
        )
    ),
    "a note to self without an issue": r"\b(?:TO" + "DO|FIX" + r"ME)\b(?!.*#\d)",
    "code switched off": r"^\s*(?:if (?:False|0)|el" + r"if (?:False|0)):",
    "a conflict marker": "^(?:<{7}|>{7}) ",
    "a debugger": r"\b(?:breakpoint\(\)|pdb\.set_" + r"trace)",
}


def texts() -> Iterator[Path]:
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file())
    for folder in FOLDERS:
        for parent, subfolders, names in os.walk(ROOT / folder):
            # Caches of tools that somebody ran inside a folder are no part of the repository.
            subfolders[:] = sorted(n for n in subfolders if not n.startswith((".", "__")))
            yield from (Path(parent, name) for name in sorted(names))


def lines() -> Iterator[tuple[str, str]]:
    for path in texts():
        if path.suffix in BINARY or (path.parent == BUILT and path.suffix != ".md"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield f"{path.relative_to(ROOT).as_posix()}:{number}", line


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what):
    pattern = re.compile(FORBIDDEN[what])
    assert [f"{place}: {line.strip()}" for place, line in lines() if pattern.search(line)] == []


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a path of one machine", "see /ro" + "ot/notes.txt"),
        ("a path of one machine", "open('/home/" + "ea_nasir/copper.txt')"),
        ("a package index", "https://py" + "pi.org/simple"),
        ("a note to self without an issue", "# TO" + "DO: later"),
        ("code switched off", "    if " + "False:"),
    ],
)
def test_patterns_bite(what, line):
    assert re.search(FORBIDDEN[what], line)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a path of one machine", "docs/home/page.md and <b>x</b>" + "/root" + "/y"),
        ("a note to self without an issue", "# TO" + "DO(nanni): #12 widen this"),
        ("code switched off", "if falsehood:"),
    ],
)
def test_patterns_spare(what, line):
    assert not re.search(FORBIDDEN[what], line)
