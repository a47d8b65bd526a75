"""The way to buy and the way to get the money back, as a firm describes them in a file. Pure.

``refund-paths.toml`` beside this module is the example that is given out; the desk's own stands in
its data folder.
"""

import tomllib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from nanni_desk.refunds.ceiling import MOST_STEPS

FILE = "refund-paths.toml"
EXAMPLE = Path(__file__).parent / FILE
_FIELDS = {"name", "buy", "refund", "inboxes"}


class BadPaths(ValueError):
    """The file cannot be used.

    Args:
        code: ``missing``, ``syntax``, ``empty``, ``unknown``, ``name``, ``steps`` or ``twice``.
        where: the path, or the place in the file.
    """

    def __init__(self, code: str, where: str = "") -> None:
        super().__init__(f"{code} {where}".strip())
        self.code = code
        self.where = where


class Described(NamedTuple):
    """One thing that customers buy and may want to give back.

    Args:
        name: what it is.
        buy: steps from wanting it to having paid.
        refund: steps from wanting the money back to having it.
        inboxes: keys of the inboxes whose real refunds belong to it.
    """

    name: str
    buy: Sequence[str]
    refund: Sequence[str]
    inboxes: Sequence[str] = ()


class Problem(StrEnum):
    """What makes a way red."""

    LONGER = "longer"
    MAZE = "maze"
    MEASURED_LONGER = "measured_longer"
    MEASURED_MAZE = "measured_maze"


class Verdict(NamedTuple):
    """A way with what is wrong about it.

    Args:
        path: as it is described.
        measured: how many steps each real refund took.
        problems: none when it is green.
    """

    path: Described
    measured: Sequence[int]
    problems: Sequence[Problem]


def judge(path: Described, measured: Sequence[int]) -> Verdict:
    """Whether money comes back as easily as it was taken.

    >>> judge(Described("x", ["a", "b"], ["1", "2", "3"]), []).problems
    [<Problem.LONGER: 'longer'>]
    """
    shortest = len(path.buy)
    found = {
        Problem.LONGER: len(path.refund) > shortest,
        Problem.MAZE: len(path.refund) > MOST_STEPS,
        Problem.MEASURED_LONGER: bool(measured) and median(measured) > shortest,
        Problem.MEASURED_MAZE: any(steps > MOST_STEPS for steps in measured),
    }
    return Verdict(path, measured, [problem for problem, holds in found.items() if holds])


def read_paths(path: Path) -> list[Described]:
    """The ways that a file describes.

    Raises:
        BadPaths: it is not there or makes no sense.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadPaths("missing") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadPaths("syntax", str(error)) from None
    rows = told.get("path")
    if not isinstance(rows, list) or not rows:
        raise BadPaths("empty")
    found = [_described(number, row) for number, row in enumerate(rows, 1)]
    names = [one.name for one in found]
    for name in names:
        if names.count(name) > 1:
            raise BadPaths("twice", name)
    return found


def _described(number: int, row: Any) -> Described:
    name = row.get("name") if isinstance(row, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise BadPaths("name", str(number))
    if unknown := sorted(set(row) - _FIELDS):
        raise BadPaths("unknown", f"{name}: {', '.join(unknown)}")
    buy, refund = _steps(row, name, "buy"), _steps(row, name, "refund")
    inboxes = _steps(row, name, "inboxes") if "inboxes" in row else []
    return Described(name, buy, refund, inboxes)


def _steps(row: dict[str, Any], name: str, field: str) -> list[str]:
    steps = row.get(field)
    told = (
        isinstance(steps, list) and steps and all(isinstance(s, str) and s.strip() for s in steps)
    )
    if not told:
        raise BadPaths("steps", f"{name}: {field}")
    return [str(step) for step in steps]  # type: ignore[union-attr]
