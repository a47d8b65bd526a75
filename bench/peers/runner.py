"""Runs a Python tool over texts on request; started by the interpreter of ``.bench/venv``.

Imports nothing of Nanni's, which that interpreter does not have.
"""

import json
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from time import perf_counter

Check = Callable[[str], int]


def proselint() -> Check:
    """All checks of proselint, as its own command configures them."""
    registry = import_module("proselint.registry").CheckRegistry()
    registry.register_many(import_module("proselint.checks").__register__)
    settings, draft = import_module("proselint.config").DEFAULT, import_module("proselint.tools")
    return lambda text: len(draft.LintFile(source="<draft>", content=text).lint(settings))


def pylat() -> Check:
    """LanguageTool's Russian rules in Python."""
    tool = import_module("pylat_ru").LanguageToolRU()
    return lambda text: len(tool.check(text))


TOOLS = {"proselint": (proselint, "proselint"), "pylat-ru": (pylat, "pylat-ru")}


def main(name: str) -> None:
    """Answer every line of texts with the time of each and the number of findings."""
    load, distribution = TOOLS[name]
    check = load()
    check("One, two.")
    print(json.dumps({"version": version(distribution)}), flush=True)
    for line in sys.stdin:
        times, findings = [], 0
        for text in json.loads(line):
            begin = perf_counter()
            findings += check(text)
            times.append(perf_counter() - begin)
        print(json.dumps({"seconds": times, "findings": findings}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
