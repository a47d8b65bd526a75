"""A team's own rules in TOML: the same matchers, the same obligatory examples, no code."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from nanni.review.config import ConfigError, _Source
from nanni.rulekit.examples import Example, Line
from nanni.rulekit.matchers import CueRef, Layout, Literal, Matcher, Pattern, Phrase, Words
from nanni.rulekit.rule import Rule, RuleError

_RULE = {
    "code", "name", "category", "severity", "why", "advice", "phrases", "words", "literals",
    "patterns", "cues", "layout", "unless", "unless-sentence", "unless-message", "slack", "fix",
    "channels", "langs", "at", "count", "source", "bad", "good",
}
_PATTERN = {"regex", "gate", "cased"}
_LAYOUT = {"sentence_words", "paragraph_chars", "caps_words", "message_words"}
_MIN_EXAMPLES = 3


def read_rules(paths: tuple[str, ...]) -> tuple[list[tuple[Rule, str]], bytes]:
    """Rules of all files, and the bytes they were read from (for the compiled cache).

    Each rule is proved on its own examples before it is accepted.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    rules: list[tuple[Rule, str]] = []
    key = b""
    for name in paths:
        source = _Source(Path(name))
        key += source.text.encode()
        for table in _tables(source):
            rule = _rule(source, table)
            _prove(source, rule, _examples(source, table))
            rules.append((rule, ""))
    codes = [rule.code for rule, _ in rules]
    for code in codes:
        if codes.count(code) > 1:
            msg = f"{', '.join(paths)}: the code {code} is used twice"
            raise ConfigError(msg)
    return rules, key


def _tables(source: _Source) -> list[dict[str, Any]]:
    source.keys(source.data, {"rule"}, "the rule file")
    tables = source.data.get("rule", [])
    if not isinstance(tables, list) or not tables:
        raise source.refuse("rule", "write each rule as a [[rule]] table")
    return [source.keys(t, _RULE, "rule") for t in tables]


def _rule(source: _Source, table: dict[str, Any]) -> Rule:
    code = str(table.get("code", ""))
    where = code or "rule"
    text = {}
    for key in ("why", "advice"):
        value = table.get(key)
        if isinstance(value, str) and value.strip():
            text[key] = {"ru": value, "en": value}
        elif isinstance(value, dict) and value:
            text[key] = {lang: str(value.get(lang) or next(iter(value.values()))) for lang in ("ru", "en")}
        else:
            raise source.refuse(where, f"rule {code}: '{key}' is missing", "one plain sentence")
    try:
        return Rule(
            code=code,
            name=str(table.get("name", "")),
            category=str(table.get("category", "team")),
            severity=table.get("severity", "warn"),
            why=text["why"],
            advice=text["advice"],
            match=_matchers(source, table),
            unless=_phrases(source, table, "unless"),
            unless_sentence=_phrases(source, table, "unless-sentence"),
            unless_message=_phrases(source, table, "unless-message"),
            langs=source.strings(table, "langs") or ("ru", "en"),
            channels=source.strings(table, "channels") or ("chat", "email", "public", "macro"),
            at=table.get("at", "anywhere"),
            count=int(table.get("count", 1)),
            source=source.strings(table, "source"),
        )
    except RuleError as error:
        raise source.refuse(where, str(error)) from error


def _phrases(source: _Source, table: dict[str, Any], key: str) -> tuple[Phrase, ...]:
    return tuple(Phrase(text) for text in source.strings(table, key))


def _matchers(source: _Source, table: dict[str, Any]) -> tuple[Matcher, ...]:
    slack, fix = int(table.get("slack", 1)), table.get("fix")
    out: list[Matcher] = [
        *(Phrase(text, slack, "", fix) for text in source.strings(table, "phrases")),
        *(Literal(text, whole=True, fix=fix) for text in source.strings(table, "literals")),
        *(CueRef(name) for name in source.strings(table, "cues")),
    ]
    for group in table.get("words", []):
        if not isinstance(group, list):
            raise source.refuse("words", "'words' is a list of lists", 'like [["вернуть", "деньги"]]')
        out.append(Words(tuple(map(str, group))))
    for item in table.get("patterns", []):
        inner = source.keys(item, _PATTERN, "patterns")
        gate = source.strings(inner, "gate")
        if not gate:
            raise source.refuse("patterns", "a pattern needs 'gate': literals every match contains")
        out.append(Pattern(str(inner.get("regex", "")), gate, bool(inner.get("cased", False))))
    for kind, limit in source.keys(table.get("layout", {}), _LAYOUT, "layout").items():
        out.append(Layout(kind, int(limit)))  # type: ignore[arg-type]
    if not out:
        raise source.refuse(
            str(table.get("code")), "the rule has nothing to match",
            "add phrases, words, literals, patterns, cues or layout")
    return tuple(out)


def _examples(source: _Source, table: dict[str, Any]) -> list[Example]:
    from nanni.rulekit.examples import _cut_marks  # noqa: PLC0415

    out: list[Example] = []
    for kind in ("bad", "good"):
        texts = source.strings(table, kind)
        if len(texts) < _MIN_EXAMPLES:
            raise source.refuse(
                str(table.get("code")), f"rule {table.get('code')}: needs {_MIN_EXAMPLES} {kind} examples",
                "mark the span in bad ones with ==…==, or begin with '!' for the whole message")
        for text in texts:
            body, marks = _cut_marks(text.removeprefix("!"))
            line = Line("agent", body, marks, whole=kind == "bad" and text.startswith("!"))
            out.append(Example(kind, [line], {}, None, 1))  # type: ignore[arg-type]
    return out


def _prove(source: _Source, rule: Rule, examples: list[Example]) -> None:
    from nanni.review.engine import Engine  # noqa: PLC0415
    from nanni.review.proof import disagreements  # noqa: PLC0415
    from nanni.review.settings import Selection, Settings  # noqa: PLC0415
    from nanni.rulekit.cues import all_cues  # noqa: PLC0415
    from nanni.rulekit.notation import PhraseError  # noqa: PLC0415
    from nanni.rulekit.ruleset import Compiler  # noqa: PLC0415
    from nanni.text.forms import load_forms  # noqa: PLC0415

    forms = load_forms()
    try:
        ruleset = Compiler(forms).compile(all_cues(), [(rule, "")])
    except PhraseError as error:
        raise source.refuse(rule.code, str(error)) from error
    engine = Engine(ruleset, forms, Settings(selection=Selection(extend=("ALL",))))
    for example in examples:
        wrong = disagreements(engine, rule.code, example)
        if wrong:
            near = get_close_matches(rule.code, [rule.code])
            raise source.refuse(near[0], f"rule {rule.code} disagrees with its example: {wrong[0]}")
