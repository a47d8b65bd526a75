"""Checks that the committed bundles of the browser are what their sources make.

Types are checked and the scripts' own tests run as well. Needs Node.js; without it, or without the
packages of frontend/package-lock.json, nothing is checked, and that is said.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "frontend"
DESK = ROOT / "src/nanni_desk"


def _npm(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["npm", *words], cwd=FRONTEND, env={**os.environ, **environment}, check=False, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def problems() -> Iterator[str]:
    """What is wrong with the sources or the bundles."""
    for step in ("check", "test"):
        done = _npm("run", "--silent", step)
        if done.returncode:
            yield f"npm run {step}:\n{done.stdout}"
    with tempfile.TemporaryDirectory() as folder:
        done = _npm("run", "--silent", "build", NANNI_BUNDLES=folder)
        if done.returncode:
            yield f"npm run build:\n{done.stdout}"
        for built in sorted(Path(folder).rglob("*.js")):
            place = built.relative_to(folder)
            committed = DESK / place
            if not committed.exists() or committed.read_bytes() != built.read_bytes():
                yield f"src/nanni_desk/{place} is not what its source makes: run `make frontend`"


def main() -> int:
    """Run as a script."""
    if shutil.which("npm") is None:
        print("bundles: SKIPPED, there is no Node.js on this machine")
        return 0
    if not (FRONTEND / "node_modules/.package-lock.json").exists():
        done = _npm("ci", "--silent")
        if done.returncode:
            print(f"bundles: SKIPPED, the packages could not be installed\n{done.stdout}")
            return 0
    found = list(problems())
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
