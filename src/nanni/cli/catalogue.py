"""Codes and names of rules as people type them."""

from collections.abc import Mapping, Sequence

from nanni.cli.errors import UsageError
from nanni.cli.i18n import say
from nanni.model.typed import TYPE_CHECKING
from nanni.review.file_rules import FILE_RULES

if TYPE_CHECKING:
    from pathlib import Path


def check_codes(option: str, given: Sequence[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Codes and families for what was typed: codes, families, names; case does not matter.

    Raises:
        UsageError: one of them is nothing that we know.
    """
    rules = {**known, **FILE_RULES}
    names = {name: code for code, name in rules.items()}
    out = []
    for typed in given:
        code = names.get(typed.lower(), typed.upper())
        if code != "ALL" and not any(rule.startswith(code) for rule in rules):
            from difflib import get_close_matches

            near = get_close_matches(code, rules, 1) or get_close_matches(typed.lower(), names, 1)
            hint = say("did-you-mean", near=near[0]) if near else ""
            raise UsageError(say("bad-codes", option=option, code=typed) + hint, "nanni check")
        out.append(code)
    return tuple(out)


def is_known(code: str, known: Mapping[str, str]) -> bool:
    """Whether ``code`` is a code, a family or a name."""
    rules = {**known, **FILE_RULES}
    return code in rules.values() or any(rule.startswith(code) for rule in rules)


def page_of(name: str, lang: str) -> "Path":
    """The page of the rule called ``name``; it may not exist, for a team's own rule."""
    from pathlib import Path

    from nanni.review.discovery import PAGE_SUFFIXES, RULES_FOLDER

    stem = name.replace("-", "_") + PAGE_SUFFIXES.get(lang, ".md")
    if name in FILE_RULES.values():
        return Path(__file__).parent / "own_pages" / stem
    return next(iter(RULES_FOLDER.glob(f"*/{stem}")), RULES_FOLDER / stem)
