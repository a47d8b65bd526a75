"""Checks that the links of the Markdown pages lead somewhere: to files, headings, named paths.

Addresses on the net are not visited.
"""

import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_SKIPPED_FOLDERS = frozenset({"build", "dist", "node_modules"})
_FENCE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1[`~]* *$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)")
_HEADING = re.compile(r"^#{1,6} +(.*?)(?: +#+)? *$", re.MULTILINE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# Pages about the engine name its modules from the engine's own folder.
_STARTS = ("", "src/nanni", "src/nanni_desk")
_NAMED_PATH = re.compile(r"`([\w.-]+(?:/[\w.-]+)+/?)`")


def pages(root: Path) -> Iterator[Path]:
    """All Markdown files of the repository, hidden and built folders left out."""
    for folder, subfolders, names in os.walk(root):
        # os.walk goes only where this list says: a virtual environment holds many thousand files.
        subfolders[:] = sorted(
            name for name in subfolders if name not in _SKIPPED_FOLDERS and not name.startswith(".")
        )
        yield from (Path(folder, name) for name in sorted(names) if name.endswith(".md"))


def problems(root: Path) -> Iterator[str]:
    """Describe every link and named path that leads nowhere, as `page: target`."""
    for page in pages(root):
        text = _without_fences(page)
        for target in _LINK.findall(_CODE.sub("", text)):
            if not _SCHEME.match(target) and not _leads_somewhere(root, page, target):
                yield f"{page.relative_to(root).as_posix()}: {target}"
        if _promises_paths(page.relative_to(root)):
            for named in _NAMED_PATH.findall(text):
                if not any((root / start / named).exists() for start in _STARTS):
                    yield f"{page.relative_to(root).as_posix()}: `{named}`"


def _promises_paths(page: Path) -> bool:
    # These pages tell a newcomer where things are, so a path in backticks there is a promise.
    return page.name == "CONTRIBUTING.md" or page.parts[:2] == ("docs", "architecture")


def _leads_somewhere(root: Path, page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    base = root if name.startswith("/") else page.parent
    path = base / name.lstrip("/") if name else page
    if not path.exists():
        return False
    return not anchor or path.suffix != ".md" or anchor in _anchors(path)


@cache
def _anchors(page: Path) -> frozenset[str]:
    seen: dict[str, int] = {}
    anchors = set()
    for heading in _HEADING.findall(_without_fences(page)):
        anchor = _anchor(heading)
        count = seen.get(anchor, 0)
        seen[anchor] = count + 1
        anchors.add(f"{anchor}-{count}" if count else anchor)
    return frozenset(anchors)


def _anchor(heading: str) -> str:
    """The address that the usual Markdown hosts give to a heading."""
    kept = (
        letter
        for letter in heading.strip().lower()
        if letter in " -_" or unicodedata.category(letter)[0] in "LMN"
    )
    return "".join(kept).replace(" ", "-")


def _without_fences(page: Path) -> str:
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def main(root: Path = ROOT) -> int:
    """Print the links that lead nowhere; 1 when there are any."""
    found = list(problems(root))
    for problem in found:
        print(f"dead link: {problem}", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
