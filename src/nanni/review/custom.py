"""A team's own rules in TOML: the same matchers, the same obligatory examples, no code."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any, get_args

from nanni.model import SEVERITIES
from nanni.review.slow_regex import slowness
from nanni.review.toml_table import ConfigError, Table, TomlFile
from nanni.rulekit.examples import Example, ExampleError, Line, cut_marks
from nanni.rulekit.matchers import (
    CueRef,
    Layout,
    LayoutKind,
    Literal,
    Matcher,
    Pattern,
    Phrase,
    Words,
)
from nanni.rulekit.rule import PROSE_CHANNELS, At, Rule, RuleError

_RULE = frozenset(
    "code name category severity why advice phrases words within literals patterns cues layout"
    " unless unless-sentence unless-message slack fix channels langs at count source bad"
    " good".split()
)
_LANGS = ("ru", "en")
_CHANNELS = (*PROSE_CHANNELS, "note")
_LAYOUTS: tuple[LayoutKind, ...] = get_args(LayoutKind)
_PLACES: tuple[At, ...] = get_args(At)
_MIN_EXAMPLES = 3
_NUMBERS = ("phrases", "words", "literals", "patterns", "cues", "layout")


def rules_key(paths: tuple[str, ...]) -> bytes:
    """What the rule files say, as bytes that change when they do.

    Raises:
        ConfigError: a file cannot be read.
    """
    texts = (TomlFile(Path(name)).text for name in paths)
    return "\0".join(("team", *texts)).encode()


def read_rules(paths: tuple[str, ...], taken: Collection[str] = ()) -> list[tuple[Rule, str]]:
    """Rules of all files, each proved on its own examples.

    Args:
        paths: the files.
        taken: codes of other rules.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    rules: list[tuple[Rule, str]] = []
    seen: dict[str, str] = dict.fromkeys(taken, "a shipped rule")
    for name in paths:
        for table in _tables(TomlFile(Path(name))):
            rule = _rule(table)
            if rule.code in seen:
                raise table.refuse(
                    "code",
                    f"the code {rule.code} is taken by {seen[rule.code]}",
                    "use letters of your own, like TEA01",
                )
            seen[rule.code] = f"another rule of {name}"
            _prove(table, rule, _examples(table, rule))
            rules.append((rule, ""))
    return rules


def _tables(file: TomlFile) -> list[Table]:
    root = file.root().allow({"rule"})
    tables = root.tables("rule")
    if not tables:
        raise root.refuse("rule", "there is no rule in the file", "write each as [[rule]]")
    return [table.allow(_RULE) for table in tables]


def _rule(table: Table) -> Rule:
    for key in ("code", "name"):
        if not table.text(key):
            raise table.refuse(None, f"a rule needs '{key}'", _LIKE[key])
    code = table.text("code")
    try:
        return Rule(
            code=code,
            name=table.text("name"),
            category=table.text("category", "team"),
            severity=table.choice("severity", SEVERITIES, "warn"),  # type: ignore[arg-type]
            why=_both(table, "why"),
            advice=_both(table, "advice"),
            match=_matchers(table),
            unless=_phrases(table, "unless"),
            unless_sentence=_phrases(table, "unless-sentence"),
            unless_message=_phrases(table, "unless-message"),
            langs=table.choices("langs", _LANGS) or _LANGS,
            channels=table.choices("channels", _CHANNELS) or PROSE_CHANNELS,
            at=table.choice("at", _PLACES, "anywhere"),  # type: ignore[arg-type]
            count=table.number("count", 1, least=1),
            source=table.strings("source"),
        ).checked()
    except RuleError as error:
        reason = str(error).partition("): ")[2] or str(error)
        wrong = next((k for k in ("code", "name", "category") if reason.startswith(k)), None)
        hint = _LIKE.get(wrong or "", "see docs/howto/own-rules.md")
        raise table.refuse(wrong, f"rule {code}: {reason}", hint) from error


_LIKE = {"code": "like TEA01", "name": "the bad pattern in kebab case, like call-us-back"}


def _both(table: Table, key: str) -> dict[str, str]:
    """A sentence in both interface languages; one that is given once serves for both."""
    value = table.data.get(key)
    if isinstance(value, dict):
        inner = table.table(key).allow(_LANGS)
        texts: dict[str, str] = {lang: inner.text(lang).strip() for lang in _LANGS}
    else:
        texts = dict.fromkeys(_LANGS, table.text(key).strip())
    given = next((text for text in texts.values() if text), None)
    if given is None:
        code = table.data.get("code")
        hint = f'one plain sentence: {key} = "…", or {key} = {{ ru = "…", en = "…" }}'
        raise table.refuse(key if key in table else None, f"rule {code} needs '{key}'", hint)
    return {lang: text or given for lang, text in texts.items()}


def _phrases(table: Table, key: str) -> tuple[Phrase, ...]:
    return tuple(Phrase(text) for text in table.strings(key))


def _matchers(table: Table) -> tuple[Matcher, ...]:
    slack = table.number("slack", 1)
    fix = table.text("fix") if "fix" in table else None
    out: list[Matcher] = [
        *(Phrase(text, slack, "", fix) for text in table.strings("phrases")),
        *(Literal(text, whole=True, fix=fix) for text in table.strings("literals")),
        *_words(table),
        *(_pattern(inner.allow({"regex", "gate", "cased"})) for inner in table.tables("patterns")),
        *(CueRef(name) for name in table.strings("cues")),
    ]
    layout = table.table("layout").allow(_LAYOUTS)
    out += [Layout(kind, layout.number(kind, 1, least=1)) for kind in _LAYOUTS if kind in layout]
    if not out:
        hint = f"add one of {', '.join(_NUMBERS)}"
        raise table.refuse(None, f"rule {table.data.get('code')} has nothing to match", hint)
    return tuple(out)


def _words(table: Table) -> list[Words]:
    groups = table.data.get("words", [])
    if not isinstance(groups, list) or not all(
        isinstance(group, list) and all(isinstance(w, str) for w in group) for group in groups
    ):
        raise table.refuse(
            "words",
            "'words' must be a list of lists of strings",
            'like words = [["вернуть", "деньги"]]',
        )
    within = table.number("within", 7, least=2)
    return [Words(tuple(group), within) for group in groups]


def _pattern(table: Table) -> Pattern:
    regex, gate = table.text("regex"), table.strings("gate")
    if not regex:
        raise table.refuse(None, "a pattern needs 'regex'")
    if not gate or "" in gate:
        raise table.refuse(
            "gate" if gate else None,
            "a pattern needs 'gate'",
            "pieces of text, one of which every match contains",
        )
    try:
        slow = slowness(regex)
    except (re.error, RecursionError, OverflowError) as error:
        raise table.refuse("regex", f"no regular expression: {error}") from error
    if slow:
        raise table.refuse(
            "regex",
            f"this may take for ever on some text: {slow}",
            "bound the inner repeat, like {0,40}",
        )
    return Pattern(regex, tuple(g.lower().replace("ё", "е") for g in gate), table.flag("cased"))


def _examples(table: Table, rule: Rule) -> list[tuple[Example, str, int]]:
    """The examples, each with its key and position."""
    out = []
    for kind in ("bad", "good"):
        texts = table.strings(kind)
        if len(texts) < _MIN_EXAMPLES:
            raise table.refuse(
                kind if kind in table else None,
                f"rule {rule.code} needs {_MIN_EXAMPLES} {kind} examples, it has {len(texts)}",
                "mark what is wrong in bad ones: ==…==, or begin with ! for the whole message",
            )
        for number, text in enumerate(texts):
            out.append((_example(table, rule, kind, number, text), kind, number))
    return out


def _example(table: Table, rule: Rule, kind: str, number: int, text: str) -> Example:
    where = (*table.where, kind, number)
    whole = kind == "bad" and text.startswith("!")
    try:
        body, marks = cut_marks(text.removeprefix("!") if whole else text)
    except ExampleError as error:
        raise table.file.refuse(
            where, f"rule {rule.code}: {error}", "marks come in pairs"
        ) from error
    if (kind == "bad") != bool(marks or whole):
        raise table.file.refuse(
            where,
            f"rule {rule.code}: {_UNMARKED if kind == 'bad' else _MARKED}",
            "mark what is wrong in bad ones: ==…==, or begin with ! for the whole message",
        )
    role: Any = "note" if rule.channels == ("note",) else "agent"
    line = Line(role, body, marks, whole)
    return Example(kind, [line], {"channel": rule.channels[0]}, None, 1)  # type: ignore[arg-type]


_UNMARKED = "a bad example marks nothing"
_MARKED = "a good example marks something"


def _reason(disagreement: str) -> str:
    """What is wrong, without the label of the example."""
    for word in (": expected ", ": nothing ", ": fixed "):
        at = disagreement.rfind(word)
        if at >= 0:
            return disagreement[at + 2 :]
    return disagreement


def _prove(table: Table, rule: Rule, examples: list[tuple[Example, str, int]]) -> None:
    from nanni.review.engine import Engine  # noqa: PLC0415 - the engine reads settings too
    from nanni.review.proof import disagreements  # noqa: PLC0415 - the same
    from nanni.review.settings import Selection, Settings  # noqa: PLC0415 - the same
    from nanni.rulekit.compiler import Compiler  # noqa: PLC0415 - the same
    from nanni.rulekit.cues import all_cues  # noqa: PLC0415 - only when rules have changed
    from nanni.rulekit.notation import PhraseError  # noqa: PLC0415 - the same
    from nanni.text.forms import load_forms  # noqa: PLC0415 - the same

    forms = load_forms()
    try:
        ruleset = Compiler(forms).compile(all_cues(), [(rule, "")])
    except PhraseError as error:
        raise table.file.refuse(_place_of(table, str(error)), str(error)) from error
    engine = Engine(ruleset, forms, Settings(selection=Selection(extend=("ALL",))))
    for example, kind, number in examples:
        wrong = disagreements(engine, rule.code, example)
        if wrong:
            raise table.file.refuse(
                (*table.where, kind, number),
                f"rule {rule.code} disagrees with its {kind} example: {_reason(wrong[0])}",
                "change the example or what the rule matches",
            )


def _place_of(table: Table, message: str) -> tuple[str | int, ...]:
    """The phrase that an error quotes, or the rule."""
    for key in ("phrases", "unless", "unless-sentence", "unless-message", "cues"):
        for number, text in enumerate(table.strings(key)):
            if text and text in message:
                return (*table.where, key, number)
    return table.where


__all__ = ["ConfigError", "read_rules", "rules_key"]
