"""Reading what was promised, asked and is repeated."""

from nanni_desk.promises.selectors.board import (
    A_PAGE,
    LISTS,
    Place,
    Wanted,
    board,
    colleagues_of,
    link_of,
    teams_of,
    timed_promises_of,
    who_may_keep,
)

__all__ = [
    "A_PAGE", "LISTS", "Place", "Wanted", "board", "colleagues_of", "link_of", "teams_of",
    "timed_promises_of", "who_may_keep",
]  # fmt: skip
