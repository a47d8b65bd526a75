"""Problems with the input in words."""

from nanni.cli.i18n import say
from nanni.review.sources.draft import Problem


def describe(problem: Problem) -> str:
    """What is wrong, without the place."""
    return say(f"p-{problem.kind}", detail=problem.detail)


def line_of(problem: Problem) -> str:
    """What is wrong, with the place."""
    where = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return f"nanni: {where}: {describe(problem)}"
