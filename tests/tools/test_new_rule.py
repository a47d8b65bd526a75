"""A new rule's files are written with the next free code, and prove themselves at once."""

from pathlib import Path

import pytest

from nanni.review.discovery import RULES_FOLDER
from nanni.review.engine import Engine
from nanni.review.proof import disagreements
from nanni.review.settings import Settings
from nanni.rulekit.compiler import Compiler
from nanni.rulekit.cues import all_cues
from nanni.rulekit.examples import parse_examples
from nanni.text.forms import load_forms
from tools.new_rule import next_code, write_rule
from tools.rule_docs import render


def test_the_scaffold_is_complete_and_reads_as_a_rule(tmp_path: Path) -> None:
    written = write_rule("promise", "promise-of-magic", tmp_path)
    init, *written = written
    assert init.name == "__init__.py"
    assert [p.name for p in written] == [
        "promise_of_magic.py",
        "promise_of_magic.md",
        "promise_of_magic.ru.md",
    ]
    scope: dict[str, object] = {}
    exec(compile(written[0].read_text("utf-8"), str(written[0]), "exec"), scope)  # noqa: S102
    rule = scope["RULE"]
    assert rule.name == "promise-of-magic"
    ruleset = Compiler(load_forms()).compile(all_cues(), [(rule, "")])
    engine = Engine(ruleset, load_forms(), Settings())
    for page in written[1:]:
        examples = parse_examples(page.read_text("utf-8"))
        assert [e.kind for e in examples].count("bad") == 3
        assert [disagreements(engine, rule.code, e) for e in examples] == [[]] * len(examples)


def test_codes_continue_their_family() -> None:
    code = next_code("promise")
    assert code.startswith("PRM")
    assert not list((RULES_FOLDER / "promise").glob(f"*{code}*"))
    assert next_code("somewhere_new") == "SOM01"


@pytest.mark.parametrize(
    ("family", "name"),
    [("Promise", "a-b"), ("promise", "Bad Name"), ("promise", "hedged-commitment")],
)
def test_bad_names_and_existing_rules_are_refused(family: str, name: str) -> None:
    with pytest.raises(ValueError, match=r"must be|exists"):
        write_rule(family, name)


def test_generated_reference_names_every_rule_in_both_languages() -> None:
    files = render()
    index = next(text for path, text in files.items() if path.name == "index.ru.md")
    assert "PRM01" in index
    assert {"PRM01.md", "PRM01.ru.md"} <= {path.name for path in files}
