"""Finding the shipped rules: walking the folders is the whole registry."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import nanni.rules
from nanni.rulekit.rule import Rule, RuleError

RULES_FOLDER = Path(nanni.rules.__file__).parent
PAGE_SUFFIXES = {"en": ".md", "ru": ".ru.md"}


def discover() -> list[tuple[Rule, str]]:
    """All shipped rules with their module names, sorted by code.

    Raises:
        RuleError: a rule is malformed, two share a code or a name, or a module's name is not its
            rule's.
    """
    found: dict[str, tuple[Rule, str]] = {}
    names: set[str] = set()
    for family in iter_modules([str(RULES_FOLDER)]):
        folder = RULES_FOLDER / family.name
        for item in iter_modules([str(folder)]):
            if item.name.startswith("_"):
                continue
            module = f"{nanni.rules.__name__}.{family.name}.{item.name}"
            rule = import_module(module).RULE.checked()
            _refuse_malformed(rule, item.name, folder)
            if rule.code in found or rule.name in names:
                other = found[rule.code][1] if rule.code in found else rule.name
                msg = f"{module}: code {rule.code} or name {rule.name} is taken by {other}"
                raise RuleError(msg)
            found[rule.code] = (rule, module)
            names.add(rule.name)
    return [found[code] for code in sorted(found)]


def _refuse_malformed(rule: Rule, module: str, folder: Path) -> None:
    if rule.name != module.replace("_", "-"):
        msg = f"{folder.name}/{module}.py: the rule is named {rule.name}; rename one of them"
        raise RuleError(msg)


def missing_pages() -> list[Path]:
    """Pages that rules should have and do not; a test keeps this empty."""
    pages = (page_path(module, lang) for _, module in discover() for lang in PAGE_SUFFIXES)
    return [page for page in pages if not page.is_file()]


def page_path(module: str, lang: str) -> Path:
    """The page of the rule defined in ``module``, in the interface language ``lang``."""
    family, name = module.rsplit(".", 2)[-2:]
    return RULES_FOLDER / family / f"{name}{PAGE_SUFFIXES.get(lang, '.md')}"
