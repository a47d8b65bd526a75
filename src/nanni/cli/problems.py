"""Problems with the input in words."""

from nanni.cli.i18n import language, say
from nanni.review.sources.draft import Problem


def describe(problem: Problem) -> str:
    """What is wrong, without the place."""
    return say(f"p-{problem.kind}", detail=_told(problem.detail))


def line_of(problem: Problem) -> str:
    """What is wrong, with the place."""
    where = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return f"nanni: {where}: {describe(problem)}"


def system_reason(error: OSError) -> str:
    """Why the system refused a file, without its name."""
    return _told(error.strerror or str(error))


def _told(detail: str) -> str:
    if not detail or language() != "ru":
        return detail
    from nanni.cli.problem_words import in_russian

    return in_russian(detail)
