"""Asks whether a known vulnerability stands in what a user of ours installs.

`python -m tools.vulnerabilities` hands the pinned runtime dependencies, the desk's and the audit's
included, to pip-audit. Without a connection, or where no vulnerability service answers, it says
loudly that nothing was checked and does not fail: the same command runs where there is one.
"""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
#: What an installation for users may hold; `dev` is ours alone.
EXTRAS = ("audit", "desk", "lsp")
#: Advisory -> why it does not concern us. An entry without a reason is none.
ACCEPTED: dict[str, str] = {}
_SECONDS = 120


def pins() -> dict[str, str]:
    """The version of every package that `make setup` installs, by folded name."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    found = (line.partition("==") for line in lines if line and not line.startswith("#"))
    return {folded(name): version for name, _equals, version in found}


def runtime() -> set[str]:
    """Folded names of all packages that the runtime dependencies bring, themselves included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in EXTRAS:
        wanted += project["optional-dependencies"][extra]
    seen: set[str] = set()
    waiting = [Requirement(text) for text in wanted]
    while waiting:
        requirement = waiting.pop()
        name = folded(requirement.name)
        if name in seen:
            continue
        seen.add(name)
        waiting += _brought_by(requirement)
    return seen


def folded(name: str) -> str:
    """A package's name in its one spelling."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _brought_by(requirement: Requirement) -> list[Requirement]:
    try:
        texts = metadata.requires(requirement.name) or []
    except metadata.PackageNotFoundError:
        return []
    found = [Requirement(text) for text in texts]
    extras = requirement.extras or {""}
    return [
        one
        for one in found
        if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in extras)
    ]


def main() -> int:
    """Check; 1 when something is vulnerable."""
    versions = pins()
    listed = [f"{name}=={versions[name]}" for name in sorted(runtime()) if name in versions]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(listed) + "\n")
        file.flush()
        status, lines = judge(_ask(file.name))
    for line in lines:
        print(f"vulnerabilities: {line}", file=sys.stderr)
    return status


def judge(answer: dict[str, Any] | None) -> tuple[int, list[str]]:
    """An exit code and what to say about an answer of pip-audit; None is no answer."""
    packages = answer["dependencies"] if answer else []
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    if len(unknown) == len(packages):
        return 0, ["NOT CHECKED, no vulnerability service answered"]
    lines = [f"NOT CHECKED: {', '.join(unknown)}"] if unknown else []
    bad = [
        f"{package['name']} {package['version']}: {advisory['id']}"
        for package in packages
        for advisory in package.get("vulns", ())
        if advisory["id"] not in ACCEPTED
    ]
    return int(bool(bad)), lines + bad


def _ask(path: str) -> dict[str, Any] | None:
    """What pip-audit knows about the pinned packages; None when it could not ask."""
    command = [
        sys.executable, "-m", "pip_audit", "--requirement", path, "--no-deps", "--disable-pip",
        "--format", "json", "--progress-spinner", "off", "--timeout", "10",
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return None
    return answer


if __name__ == "__main__":
    sys.exit(main())
