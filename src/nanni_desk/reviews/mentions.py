"""Who is called by name in a note: «@Ольга Ветрова», or «@Ольга» when there is only one. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple


class Colleague(NamedTuple):
    """Somebody who can be called."""

    number: int
    name: str


def called(body: str, colleagues: Iterable[Colleague]) -> list[int]:
    """The numbers of those whom a note calls.

    >>> team = [Colleague(1, "Ольга Ветрова"), Colleague(2, "Ольга Серова"), Colleague(3, "Пётр")]
    >>> called("@Ольга Серова и @пётр, взгляните", team), called("@Ольга, взгляни", team)
    ([2, 3], [])
    """
    if "@" not in body:
        return []
    everybody = list(colleagues)
    firsts = Counter(_first(one.name) for one in everybody)
    names = {one.name.casefold(): one.number for one in everybody}
    names |= {_first(one.name): one.number for one in everybody if firsts[_first(one.name)] == 1}
    longest = sorted(filter(None, names), key=len, reverse=True)
    if not longest:
        return []
    pattern = re.compile(rf"(?<!\w)@({'|'.join(map(re.escape, longest))})(?!\w)")
    return sorted({names[found] for found in pattern.findall(body.casefold())})


def _first(name: str) -> str:
    return name.casefold().partition(" ")[0]
