"""Goals that need nothing but this engine: pace, growth with rules and phrases, caches, length."""

import json
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from statistics import median

from bench import generator
from bench.measuring import Row, Sizes, figure, interleaved, ratio, seconds
from nanni import Reviewer
from nanni.model import Situation
from nanni.review.discovery import discover
from nanni.review.engine import Engine
from nanni.review.settings import Settings
from nanni.review.store import compile_ruleset
from nanni.rulekit.compiler import Compiler
from nanni.rulekit.cues import all_cues
from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Rule
from nanni.text.forms import load_forms

PACE, RULES, PHRASES, COLD, LINEAR = 0.12, 2.0, 1.2, 0.6, 2.0
_SHIPPED = Path(__file__).parent.parent / "tests" / "accuracy" / "replies.jsonl"
#: What any checker has to do at least: fold case and cut words and marks apart.
_TOKENS = re.compile(r"\w+|[^\w\s]")
_WORDS = re.compile(r"\w+")
_FEW = 10
#: Marks that open or end something, and how often they stand in the shorter text.
_MARKS = (".", "!", "\n> ", "«", "`", "(", "а ", "1.", "@", "://", "{")
_REPEATS = 4_000
_LEXICONS = 20
_HERE = Situation()


def corpora(sizes: Sizes) -> dict[str, list[str]]:
    """All texts to measure on, by name."""
    made = {
        f"{lang} {name}": make(lang, sizes.messages)
        for lang in generator.LANGUAGES
        for name, make in (("small", generator.small), ("zipf", generator.zipf))
    }
    lines = _SHIPPED.read_text(encoding="utf-8").splitlines() if _SHIPPED.is_file() else []
    shipped = [json.loads(line)["text"] for line in lines]
    return {**made, "shipped examples": shipped} if shipped else made


def pace(sizes: Sizes) -> list[Row]:
    """Goal 4: the engine with all rules beside the bare tokenizer."""
    reviewer = Reviewer.load()
    rows = []
    for name, texts in corpora(sizes).items():
        found = sum(len(reviewer.review(text).findings) for text in texts)
        works = (
            partial(_tokenize, _TOKENS, texts),
            partial(_tokenize, _WORDS, texts),
            partial(review_all, reviewer, texts),
        )
        times = interleaved(works, sizes.rounds)
        value, spread = ratio(times[0], times[2])
        note = (
            f"{_described(texts)}, {found / len(texts):.2f} findings each;"
            f" words alone as the limit: {figure(ratio(times[1], times[2])[0])};"
            f" one core here: {len(texts) / median(times[2]):,.0f} messages/s"
        )
        rows.append(Row("4", f"engine / tokenizer, {name}", value, spread, ">=", PACE, note))
    return rows


def growth_with_rules(sizes: Sizes) -> list[Row]:
    """Goal 5, first half: all rules beside ten of them."""
    forms, rules = load_forms(), discover()
    few = rules[:: max(len(rules) // _FEW, 1)][:_FEW]
    small = Engine(Compiler(forms).compile(all_cues(), few), forms, Settings())
    whole = Engine(compile_ruleset(forms), forms, Settings())
    note = f"{len(rules)} rules; the ten: {' '.join(rule.code for rule, _ in few)}"
    rows = []
    for lang in generator.LANGUAGES:
        value, spread = _compared(whole, small, generator.small(lang, sizes.messages), sizes)
        what = f"all rules / {_FEW} rules, {lang} small"
        rows.append(Row("5", what, value, spread, "<=", RULES, note))
    return rows


def growth_with_phrases(sizes: Sizes) -> list[Row]:
    """Goal 5, second half: ten times the phrases, in lexicons drawn from the dictionary."""
    forms = load_forms()
    base = compile_ruleset(forms)
    size = 9 * len(base.programs) // _LEXICONS
    extra = [(_lexicon(number, size), "") for number in range(_LEXICONS)]
    larger = compile_ruleset(forms, lambda _: extra)
    usual, more = Engine(base, forms, Settings()), Engine(larger, forms, Settings())
    note = f"{len(larger.programs)} phrases beside {len(base.programs)}"
    rows = []
    for lang in generator.LANGUAGES:
        value, spread = _compared(more, usual, generator.small(lang, sizes.messages), sizes)
        what = f"10x phrases / phrases, {lang} small"
        rows.append(Row("5", what, value, spread, "<=", PHRASES, note))
    return rows


def cold_caches(sizes: Sizes) -> list[Row]:
    """Goal 6: the first pass over texts of many different words beside the second."""
    reviewer = Reviewer.load()
    rows = []
    for lang in generator.LANGUAGES:
        texts = generator.zipf(lang, 4 * sizes.messages)
        review_all(reviewer, texts[:20])  # modules and grammars are loaded, words are not
        found = []
        for _ in range(sizes.rounds):
            forget(reviewer)
            cold = seconds(partial(review_all, reviewer, texts))
            found.append(seconds(partial(review_all, reviewer, texts)) / cold)
        spread = f"{figure(min(found))}-{figure(max(found))}"
        note = f"{_described(texts)}, {len(_vocabulary(texts)):,} forms"
        what = f"cold / warm pace, {lang} zipf"
        rows.append(Row("6", what, median(found), spread, ">=", COLD, note))
    return rows


def length(sizes: Sizes) -> list[Row]:
    """Time a character on one line of the greatest size, beside a line a sixteenth as long."""
    reviewer = Reviewer.load()
    rows = []
    for lang in generator.LANGUAGES:
        long = generator.one_line(lang, sizes.longest)
        short = long[: len(long) // 16]
        review_all(reviewer, [short])
        works = (partial(review_all, reviewer, [long]), partial(review_all, reviewer, [short] * 4))
        times = interleaved(works, min(sizes.rounds, 5))
        value, spread = ratio([time / 4 for time in times[0]], times[1])
        what = f"time a character, one line of {len(long):,} / {len(short):,}, {lang}"
        rows.append(Row("", what, value, spread, "<=", LINEAR))
    return rows


def monotony(sizes: Sizes) -> list[Row]:
    """Time a character on texts that repeat one mark, where a careless expression is quadratic."""
    reviewer = Reviewer.load()
    worst = (0.0, "")
    for mark in _MARKS:
        short, long = mark * _REPEATS, mark * (_REPEATS * 4)
        works = (partial(review_all, reviewer, [long]), partial(review_all, reviewer, [short] * 4))
        value, _ = ratio(*interleaved(works, min(sizes.rounds, 5)))
        worst = max(worst, (value, repr(mark)))
    what = f"time a character, the worst of {len(_MARKS)} marks repeated"
    return [Row("", what, worst[0], worst[1], "<=", LINEAR)]


def forget(reviewer: Reviewer) -> None:
    """Drop everything that was learnt of single words; compiled grammars and regexes stay."""
    reviewer.engine.scanner.forget()
    for name, module in list(sys.modules.items()):
        if not name.startswith("nanni."):
            continue
        for value in vars(module).values():
            parameters = getattr(value, "cache_parameters", None)
            if parameters and parameters()["maxsize"]:
                value.cache_clear()
    for name in ("_fine", "_verdicts"):
        learnt = getattr(sys.modules.get("nanni.rules.spelling._words"), name, None)
        if learnt:
            learnt.clear()


def review_all(reviewer: Reviewer, texts: Sequence[str]) -> None:
    """Review each text alone, through the public face."""
    for text in texts:
        reviewer.review(text)


def _compared(
    above: Engine, below: Engine, texts: Sequence[str], sizes: Sizes
) -> tuple[float, str]:
    works = [partial(_run, engine, texts) for engine in (above, below)]
    for work in works:
        work()
    return ratio(*interleaved(works, sizes.rounds))


def _run(engine: Engine, texts: Sequence[str]) -> None:
    for text in texts:
        engine.findings(text, _HERE)


def _tokenize(pattern: re.Pattern[str], texts: Sequence[str]) -> None:
    for text in texts:
        pattern.findall(text.lower())


def _lexicon(number: int, size: int) -> Rule:
    said = {"ru": "слова из словаря", "en": "words of a dictionary"}
    return Rule(
        code=f"LEX{number:02d}",
        name=f"lexicon-{number}",
        category="clutter",
        severity="note",
        why=said,
        advice=said,
        match=phrases(*generator.phrases("en" if number % 2 else "ru", size, number)),
    )


def _vocabulary(texts: Sequence[str]) -> set[str]:
    return {word for text in texts for word in _WORDS.findall(text.lower())}


def _described(texts: Sequence[str]) -> str:
    return f"{len(texts):,} messages of {sum(map(len, texts)) / len(texts):.0f} characters"
