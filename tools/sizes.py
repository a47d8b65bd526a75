"""Measures modules and functions against the size budgets of this repository.

`python -m tools.sizes` lists what is above the soft budget; a test enforces the hard one.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "tools", "bench", "tests")


@dataclass(frozen=True, slots=True)
class Budget:
    """Lines that something should stay under, and lines that it must stay under."""

    soft: int
    hard: int


RULE = Budget(150, 300)
TEST = Budget(250, 500)
MODULE = Budget(300, 500)
FUNCTION = Budget(25, 50)


@dataclass(frozen=True, slots=True)
class Size:
    """The measured lines of one module (`src/a.py`) or function (`src/a.py::B.c`)."""

    place: str
    lines: int
    budget: Budget


def measure(root: Path) -> Iterator[Size]:
    """Measure every Python module of the repository and every function in it."""
    for path in _modules(root):
        place = path.relative_to(root).as_posix()
        source = path.read_text(encoding="utf-8")
        yield Size(place, len(source.splitlines()), _budget(place))
        yield from _functions(ast.parse(source), f"{place}::")


def _modules(root: Path) -> Iterator[Path]:
    yield from sorted(root.glob("*.py"))
    for folder in FOLDERS:
        # Django writes migrations; nobody reads them from end to end.
        yield from sorted(p for p in (root / folder).rglob("*.py") if "migrations" not in p.parts)


def _budget(place: str) -> Budget:
    if place.startswith("tests/"):
        return TEST
    return RULE if place.startswith("src/nanni/rules/") else MODULE


def _functions(node: ast.AST, prefix: str) -> Iterator[Size]:
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _functions(child, prefix)
            continue
        if not isinstance(child, ast.ClassDef):
            yield Size(prefix + child.name, _span(child) - _docstring_span(child), FUNCTION)
        yield from _functions(child, f"{prefix}{child.name}.")


def _span(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _docstring_span(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    # A well described function is not a long one.
    return 0 if ast.get_docstring(function, clean=False) is None else _span(function.body[0])


def main() -> int:
    """Print what is above its soft budget, the largest excess first."""
    above = [size for size in measure(ROOT) if size.lines > size.budget.soft]
    for size in sorted(above, key=lambda size: size.budget.soft / size.lines):
        print(f"{size.lines:5} of {size.budget.soft}  {size.place}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
