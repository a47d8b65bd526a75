from pathlib import Path

import pytest

from nanni import Reviewer
from nanni.review.config import ConfigError
from nanni.review.slow_regex import slowness

GOOD_RULE = """
[[rule]]
code = "TEA01"
name = "call-us-back"
severity = "warn"
why = "Клиент уже написал: звонок — лишняя работа для него."
advice = "Ответьте здесь или позвоните сами."
phrases = ["перезвонить =нам"]
bad = [
  "==Перезвоните нам== завтра.",
  "Лучше ==перезвоните вы нам== сами.",
  "Можно ==перезвонить нам== после обеда.",
]
good = ["Перезвоним вам завтра.", "Позвоните в банк.", "Мы вам перезвоним."]
"""


def team(folder: Path, rules: str) -> Path:
    (folder / "own.toml").write_text(rules, encoding="utf-8")
    path = folder / "nanni.toml"
    path.write_text('rules = ["own.toml"]\n', encoding="utf-8")
    return path


def codes(reviewer: Reviewer, text: str, **situation) -> list[str]:
    return [f.code for f in reviewer.review(text, **situation).findings if f.code[:3] == "TEA"]


def refusal(folder: Path, rules: str) -> str:
    with pytest.raises(ConfigError) as caught:
        Reviewer.load(team(folder, rules))
    return str(caught.value)


def test_a_team_writes_a_rule_without_code(tmp_path):
    reviewer = Reviewer.load(team(tmp_path, GOOD_RULE))
    [finding] = [
        f for f in reviewer.review("Пожалуйста, перезвоните нам.").findings if f.code == "TEA01"
    ]
    assert (finding.name, finding.category, finding.severity) == ("call-us-back", "team", "warn")
    assert finding.text == "перезвоните нам"
    assert finding.why.startswith("Клиент уже написал")


def test_shipped_rules_run_beside_it(tmp_path):
    reviewer = Reviewer.load(team(tmp_path, GOOD_RULE))
    found = {f.code for f in reviewer.review("Сожалеем, если задели. Перезвоните нам.").findings}
    assert {"APO02", "TEA01"} <= found


def test_a_change_of_the_file_is_seen(tmp_path):
    path = team(tmp_path, GOOD_RULE)
    assert codes(Reviewer.load(path), "Перезвоните нам.") == ["TEA01"]
    team(tmp_path, GOOD_RULE.replace("TEA01", "TEA07"))
    assert codes(Reviewer.load(path), "Перезвоните нам.") == ["TEA07"]


def test_every_kind_of_matcher(tmp_path):
    rules = """
[[rule]]
code = "TEA02"
name = "many-ways"
why = { ru = "Плохо.", en = "Bad." }
advice = "Лучше."
literals = ["н.о.м.е.р"]
words = [["талон", "очередь"]]
within = 5
patterns = [{ regex = "№ ?\\\\d{1,9}", gate = ["№"] }]
layout = { caps_words = 4 }
unless-message = ["шутка"]
langs = ["ru"]
channels = ["email"]
bad = [
  "Это ==н.о.м.е.р== заказа.",
  "Возьмите ==талон в очередь==.",
  "Ваш ==№ 15== готов.",
  "!ПРОЧТИТЕ НАШ ПЕРВЫЙ ОТВЕТ ещё раз.",
]
good = ["Заказ готов.", "Очередь движется.", "Это шутка, ваш № 15 готов."]
"""
    reviewer = Reviewer.load(team(tmp_path, rules))
    assert codes(reviewer, "Ваш № 15 готов.", channel="email") == ["TEA02"]
    assert codes(reviewer, "Ваш № 15 готов.", channel="chat") == []
    assert codes(reviewer, "Your № 15 is ready, come and get it.", channel="email") == []


def test_a_replacement_is_offered(tmp_path):
    rules = GOOD_RULE.replace("phrases", 'fix = "мы вам перезвоним"\nphrases')
    review = Reviewer.load(team(tmp_path, rules)).review("Перезвоните нам.")
    [finding] = [f for f in review.findings if f.code == "TEA01"]
    assert finding.fixes[0].edits[0].text == "Мы вам перезвоним"


def with_line(old: str, new: str) -> str:
    assert old in GOOD_RULE
    return GOOD_RULE.replace(old, new)


# Line, reason and hint, each as a piece of the message.
MISTAKES = [
    ("", 1, "there is no rule in the file", "[[rule]]"),
    ("[rule]\n", 1, "'rule' must be a list of tables", "[[rule]]"),
    ("[[rulez]]\n", 1, "unknown setting 'rulez'", "'rule'"),
    (with_line("phrases", "phrase"), 8, "unknown setting 'phrase' in rule.0", "'phrases'"),
    (with_line('code = "TEA01"\n', ""), 2, "a rule needs 'code'", "like TEA01"),
    (with_line('"TEA01"', '"tea"'), 3, "code must be like APO02", "like TEA01"),
    (with_line('"TEA01"', "7"), 3, "'code' must be a string", ""),
    (with_line('"call-us-back"', '"Call us"'), 4, "name must be kebab-case", "kebab case"),
    (with_line('"warn"', '"loud"'), 5, "unknown severity 'loud'", "known: error"),
    (with_line('why = "', 'whyy = "'), 6, "unknown setting 'whyy'", "'why'"),
    (
        with_line('advice = "Ответьте здесь или позвоните сами."\n', ""),
        2,
        "needs 'advice'",
        "sentence",
    ),
    (
        with_line('"Ответьте здесь или позвоните сами."', '{ de = "x" }'),
        7,
        "unknown setting 'de'",
        "en, ru",
    ),
    (with_line('phrases = ["перезвонить =нам"]\n', ""), 2, "has nothing to match", "add one of"),
    (with_line('["перезвонить =нам"]', '"перезвонить"'), 8, "must be a list of strings", "like"),
    (with_line('["перезвонить =нам"]', '["(перезвонить"]'), 8, "(перезвонить", ""),
    (with_line("phrases", 'cues = ["nothing"]\nphrases'), 8, "unknown cue 'nothing'", "known:"),
    (with_line("phrases", "slack = -1\nphrases"), 8, "'slack' must be a whole number", ""),
    (with_line("phrases", "count = 0\nphrases"), 8, "whole number from 1 on", ""),
    (with_line("phrases", 'at = "end"\nphrases'), 8, "unknown at 'end'", "known: anywhere"),
    (with_line("phrases", 'langs = ["de"]\nphrases'), 8, "unknown value 'de' in 'langs'", "en, ru"),
    (with_line("phrases", 'channels = ["mail"]\nphrases'), 8, "unknown value 'mail'", "'email'"),
    (with_line("phrases", 'words = ["a"]\nphrases'), 8, "list of lists", "words = [["),
    (
        with_line("phrases", "layout = { caps = 3 }\nphrases"),
        8,
        "unknown setting 'caps'",
        "caps_words",
    ),
    (
        with_line("phrases", 'patterns = [{ regex = "a" }]\nphrases'),
        8,
        "needs 'gate'",
        "pieces of text",
    ),
    (
        with_line("phrases", 'patterns = [{ regex = "(a", gate = ["a"] }]\nphrases'),
        8,
        "no regular expression: missing )",
        "",
    ),
    (
        with_line("phrases", 'patterns = [{ regex = "(a+)+b", gate = ["a"] }]\nphrases'),
        8,
        "a repeat inside of a repeat",
        "bound the inner repeat",
    ),
    (with_line(', "Мы вам перезвоним."', ""), 14, "needs 3 good examples, it has 2", "mark"),
    (
        with_line("==Перезвоните нам==", "Перезвоните нам"),
        10,
        "a bad example marks nothing",
        "==…==",
    ),
    (with_line("Позвоните в", "==Позвоните== в"), 14, "a good example marks something", "==…=="),
    (with_line("==Перезвоните нам==", "==Перезвоните нам"), 10, "unbalanced ==", "in pairs"),
    (
        with_line("==Перезвоните нам== завтра", "==Позвоните нам== завтра"),
        10,
        "disagrees with its bad example: expected «Позвоните нам», found nothing",
        "change the example",
    ),
    (
        with_line("Позвоните в банк.", "Перезвоните нам."),
        14,
        "disagrees with its good example: expected nothing, found «Перезвоните нам»",
        "change the example",
    ),
    (with_line("TEA01", "APO02"), 3, "the code APO02 is taken by a shipped rule", "like TEA01"),
    (GOOD_RULE * 2, 17, "the code TEA01 is taken by another rule", "like TEA01"),
]


@pytest.mark.parametrize(("rules", "line", "reason", "hint"), MISTAKES)
def test_a_mistake_is_told_with_file_line_reason_and_hint(tmp_path, rules, line, reason, hint):
    message = refusal(tmp_path, rules)
    assert message.startswith(f"{tmp_path / 'own.toml'}:{line}: ")
    assert reason in message
    assert hint in message


def test_a_rule_file_that_is_not_toml(tmp_path):
    assert "own.toml:2: not valid TOML: " in refusal(tmp_path, "[[rule]]\ncode = \n")


@pytest.mark.parametrize(
    "regex", [r"(?:a+)+", r"(?:(?:ab)*c)*", r"(a|aa)+", r"(.)\1", r"(?:x|[xy]z)*"]
)
def test_expressions_that_may_take_for_ever(regex):
    assert slowness(regex)


@pytest.mark.parametrize(
    "regex", [r"\d{1,9}(?:[ -]\d{3})?", r"(?:да|нет)+", r"(?:да|дом)+", r"[^\n]*"]
)
def test_expressions_that_take_linear_time(regex):
    assert slowness(regex) == ""
