"""Problems with the input in words."""

import re

from nanni.cli.i18n import language, say
from nanni.review.sources.draft import Problem

#: What our reader of JSON says; libraries that read YAML and TOML speak English only.
_RUSSIAN = (
    (r"^unexpected '(.*)'", r"лишнее «\1»"),
    (r"^expected '(.*)'", r"ожидался знак «\1»"),
    (r"^expected a key in double quotes", "ожидалось имя поля в двойных кавычках"),
    (r"^the text ends too early", "текст оборвался"),
    (r"^a string is not closed", "строка в кавычках не закончена"),
    (r"^there is more after the end of the value", "после конца значения стоит что-то ещё"),
    (r"\(column (\d+)\)$", r"(столбец \1)"),
)


def describe(problem: Problem) -> str:
    """What is wrong, without the place."""
    detail = problem.detail
    if detail and language() == "ru":
        for english, russian in _RUSSIAN:
            detail = re.sub(english, russian, detail)
    return say(f"p-{problem.kind}", detail=detail)


def line_of(problem: Problem) -> str:
    """What is wrong, with the place."""
    where = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return f"nanni: {where}: {describe(problem)}"
