"""Matchers find what they say, in any form, order and spelling, and nothing in zones."""

import pytest

from nanni.model import Situation
from nanni.review.engine import Engine
from nanni.review.settings import Selection, Settings
from nanni.rulekit import (
    CueRef,
    Layout,
    Literal,
    Phrase,
    Rule,
    literals,
    pattern,
    phrases,
    words,
)
from nanni.rulekit.compiler import Compiler
from nanni.rulekit.cues import all_cues
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.notation import PhraseError
from nanni.text.forms import load_forms

TEXT = {"ru": "почему", "en": "why"}


def _rule(*match: Matcher, **more: object) -> Rule:
    return Rule(
        code="TST01",
        name="test-rule",
        category="test",
        severity="warn",
        why=TEXT,
        advice=TEXT,
        match=match,
        **more,  # type: ignore[arg-type]
    )


def _found(text: str, *match: Matcher, channel: str = "chat", **more: object) -> list[str]:
    ruleset = Compiler(load_forms()).compile(all_cues(), [(_rule(*match, **more), "")])
    engine = Engine(ruleset, load_forms(), Settings(selection=Selection(extend=("ALL",))))
    findings, _ = engine.findings(text, Situation(channel=channel))
    return [f.text for f in findings]


@pytest.mark.parametrize(
    "text",
    [
        "Понимаем ваше негодование",
        "ПОНИМАЕМ ВАШЕ НЕГОДОВАНИЕ",
        "понимаем всё ваше негодование",
        "понима\u200bем ваше негодование",
        "понимаeм ваше негодование",  # a Latin e
        "понимаем ваше негадование",
        "понимааааем ваше негодование",
    ],
)
def test_a_phrase_is_found_in_any_guise(text: str) -> None:
    assert _found(text, Phrase("понимать ваш негодование")) == [text]


def test_word_order_is_free_in_words() -> None:
    assert _found("Негодование ваше мы понимаем.", words("понимать", "негодование")) == [
        "Негодование ваше мы понимаем"
    ]


def test_a_phrase_never_crosses_a_sentence() -> None:
    assert _found("Понимаем. Негодование.", Phrase("понимать негодование")) == []


def test_zones_are_passed_by() -> None:
    assert _found("Не пишите «понимаем ваше негодование» никому", Phrase("понимать ваш")) == []
    assert _found("> понимаем ваше\nНет", Phrase("понимать ваш")) == []


def test_negated_neighbour_and_gap() -> None:
    phrase = Phrase("!не обещать ...3 деньги")
    assert _found("Обещаем завтра вернуть деньги", phrase) == ["Обещаем завтра вернуть деньги"]
    assert _found("Не обещаем вернуть деньги", phrase) == []


def test_literals_and_patterns() -> None:
    assert _found("Скидка 100%!", *literals("100%")) == ["100%"]
    assert _found("опоссума и опоссум", Literal("опоссум", whole=True)) == ["опоссум"]
    assert _found("карта 4276 1234", pattern(r"\b\d{4} (?P<m>\d{4})", "4276")) == ["1234"]


def test_unless_by_overlap_sentence_and_message() -> None:
    base = Phrase("вернуть")
    assert _found("не вернём", base, unless=phrases("=не вернуть")) == []
    assert _found("вернём завтра", base, unless_sentence=phrases("завтра")) == []
    assert _found("вернём. завтра", base, unless_sentence=phrases("завтра")) == ["вернём"]
    assert _found("вернём. завтра", base, unless_message=phrases("завтра")) == []


def test_count_and_position() -> None:
    base = Phrase("извинить")
    assert _found("извините. извините. извините", base, count=2) == ["извините"]
    assert _found("один. два. три. извините", base, at="opening") == []
    assert _found("один. два. три. извините", base, at="closing") == ["извините"]


def test_layout_and_cues() -> None:
    assert _found("раз два три", Layout("sentence_words", 3)) == ["раз два три"]
    assert _found("Очень жаль", CueRef("apology"))


def test_overlapping_matches_are_one_finding() -> None:
    found = _found("в самое ближайшее время", *phrases("ближайший время", "самый ближайший время"))
    assert found == ["самое ближайшее время"]


@pytest.mark.parametrize(
    "matcher",
    [
        Phrase("(мы"),
        pattern("(", "x"),
        pattern("x"),
        CueRef("nowhere"),
        words("два слова"),
        Phrase("<NOSUCH>"),
        Phrase("аб*"),
    ],
)
def test_what_cannot_be_compiled_names_the_rule(matcher: Matcher) -> None:
    with pytest.raises(PhraseError, match="TST01"):
        _found("текст", matcher)
