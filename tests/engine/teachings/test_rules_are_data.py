"""S0-16: known mistakes stay known, because a rule is data with examples, not code."""

from pathlib import Path

import pytest

from nanni import Reviewer
from nanni.review.discovery import discover, page_path
from nanni.rulekit.examples import parse_examples

RULES = """
[[rule]]
code = "OWN01"
name = "blame-the-moon"
why = "Луна ни при чём, а клиент слышит отговорку."
advice = "Скажите, что случилось у нас."
phrases = ["луна|ретроградный меркурий"]
source = ["разбор жалобы от 3 мая"]
bad = [
    "Это всё ==ретроградный Меркурий==.",
    "Виновата ==ретроградного Меркурия== фаза.",
    "Опять ==ретроградным Меркурием== накрыло.",
]
good = ["Это наша ошибка.", "Меркурий — это термометр?", "Доставим завтра."]
"""


@pytest.mark.teaching("S0-16")
def test_a_rule_added_to_a_file_is_caught_without_touching_code(tmp_path: Path) -> None:
    draft = "Сбой случился, потому что ретроградный Меркурий мешает."
    assert "OWN01" not in {f.code for f in Reviewer.load().review(draft).findings}

    rules = RULES.replace("луна|ретроградный меркурий", "ретроградный меркурий")
    (tmp_path / "lessons.toml").write_text(rules, encoding="utf-8")
    config = tmp_path / "nanni.toml"
    config.write_text('rules = ["lessons.toml"]\n', encoding="utf-8")

    [finding] = [f for f in Reviewer.load(config).review(draft).findings if f.code == "OWN01"]
    assert finding.text == "ретроградный Меркурий"
    assert "отговорку" in finding.why


@pytest.mark.teaching("S0-16")
def test_every_rule_has_a_positive_and_a_negative_test() -> None:
    for rule, module in discover():
        for lang in ("en", "ru"):
            page = page_path(module, lang).read_text(encoding="utf-8")
            kinds = {example.kind for example in parse_examples(page)}
            assert kinds == {"bad", "good"}, rule.code
        assert rule.source, f"{rule.code} names no lesson"
