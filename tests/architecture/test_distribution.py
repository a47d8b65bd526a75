import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
EXTRAS = PROJECT["project"]["optional-dependencies"]


def folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def required() -> set[str]:
    requirements = [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *(requirement for extra in EXTRAS.values() for requirement in extra),
    ]
    names = {folded(re.split(r"[\[<>=!~;]", requirement)[0]) for requirement in requirements}
    return names - {"nanni"}


def pins() -> list[str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_constraints_are_exact_versions_and_nothing_else():
    assert [line for line in pins() if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_constraints_are_sorted_and_unique():
    names = [folded(line.partition("==")[0]) for line in pins()]
    assert names == sorted(set(names))


def test_every_requirement_is_pinned():
    assert required() <= {folded(line.partition("==")[0]) for line in pins()}


@pytest.mark.parametrize("requirement", PROJECT["project"]["dependencies"])
def test_every_runtime_dependency_has_its_reason(requirement):
    name = re.escape(requirement.partition(">")[0])
    assert re.search(
        rf"^\| `{name}` \| \S", (ROOT / "docs/dependencies.md").read_text(), re.MULTILINE
    )


def test_wheel_says_that_it_is_typed():
    assert (ROOT / "src/nanni/py.typed").exists()


def test_make_targets_that_contributing_names_exist():
    makefile = (ROOT / "Makefile").read_text()
    named = re.findall(r"`make ([a-z-]+)", (ROOT / "CONTRIBUTING.md").read_text())
    assert named
    assert [
        target for target in named if not re.search(rf"^{target}:", makefile, re.MULTILINE)
    ] == []


@pytest.mark.parametrize("fragment", sorted((ROOT / "changelog.d").iterdir()), ids=lambda p: p.name)
def test_news_fragment_is_of_a_known_kind(fragment):
    kinds = "|".join(kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"])
    assert fragment.name == "README.md" or re.fullmatch(
        rf"(?:\d+|\+[\w-]+)\.(?:{kinds})(?:\.\d+)?\.md", fragment.name
    )
