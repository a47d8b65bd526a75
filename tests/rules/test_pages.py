"""Every page of every rule, and every further case, is a test."""

from pathlib import Path

import pytest

from nanni.review.dialogue_proof import disagreements_anywhere
from nanni.review.discovery import PAGE_SUFFIXES, discover, missing_pages, page_path
from nanni.review.engine import Engine
from nanni.review.settings import Selection, Settings
from nanni.review.store import compile_ruleset
from nanni.rulekit.examples import Example, parse_examples
from nanni.text.forms import load_forms

CASES = Path(__file__).parent
RULES = discover()
MIN_EXAMPLES = 3


@pytest.fixture(scope="session")
def engine() -> Engine:
    settings = Settings(selection=Selection(extend=("ALL",)))
    return Engine(compile_ruleset(load_forms()), load_forms(), settings)


def _sources() -> list[tuple[str, str, Path]]:
    out = []
    for rule, module in RULES:
        family, name = module.rsplit(".", 2)[-2:]
        pages = [(rule.code, lang, page_path(module, lang)) for lang in PAGE_SUFFIXES]
        out += [page for page in pages if page[2].is_file()]
        case = CASES / family / f"{name}.md"
        if case.is_file():
            out.append((rule.code, "cases", case))
    return out


def _examples() -> list[object]:
    return [
        pytest.param(code, example, id=f"{code}-{where}-{example.place}")
        for code, where, path in _sources()
        for example in parse_examples(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(("code", "example"), _examples())
def test_rule_agrees_with_its_example(engine: Engine, code: str, example: Example) -> None:
    assert disagreements_anywhere(engine, code, example) == []


@pytest.mark.parametrize(("code", "lang", "path"), [s for s in _sources() if s[1] != "cases"])
def test_page_has_examples_enough(code: str, lang: str, path: Path) -> None:
    kinds = [e.kind for e in parse_examples(path.read_text(encoding="utf-8"))]
    assert kinds.count("bad") >= MIN_EXAMPLES, f"{code} {lang}: bad examples"
    assert kinds.count("good") >= MIN_EXAMPLES, f"{code} {lang}: good examples"


def test_every_rule_has_its_pages() -> None:
    assert missing_pages() == []


def test_cases_belong_to_rules() -> None:
    known = {path for _, where, path in _sources() if where == "cases"}
    stray = set(CASES.glob("*/*.md")) - known
    assert not stray
