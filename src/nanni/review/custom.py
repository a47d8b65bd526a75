"""A team's own rules in TOML: the same matchers, the same obligatory examples, no code."""

import re
from collections.abc import Collection
from pathlib import Path

from nanni.model import SEVERITIES
from nanni.model.typed import Any, choices
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
from nanni.text.saying import Amount, Saying

_RULE = frozenset(
    "code name category severity why advice phrases words within literals patterns cues layout"
    " unless unless-sentence unless-message slack fix channels langs at count source bad"
    " good".split()
)
_LANGS = ("ru", "en")
_CHANNELS = (*PROSE_CHANNELS, "note")
_LAYOUTS: tuple[LayoutKind, ...] = choices(LayoutKind)
_PLACES: tuple[At, ...] = choices(At)
_LEAST = 3
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
    seen = dict.fromkeys(taken, Saying("a shipped rule"))
    for name in paths:
        for table in _tables(TomlFile(Path(name))):
            rule = _rule(table)
            if rule.code in seen:
                owner = seen[rule.code]
                reason = Saying("the code {code} is taken by {owner}", code=rule.code, owner=owner)
                raise table.refuse("code", reason, Saying("use letters of your own, like TEA01"))
            seen[rule.code] = Saying("another rule of {path}", path=name)
            _prove(table, rule, _examples(table, rule))
            rules.append((rule, ""))
    return rules


def _tables(file: TomlFile) -> list[Table]:
    root = file.root().allow({"rule"})
    tables = root.tables("rule")
    if not tables:
        reason = Saying("there is no rule in the file")
        raise root.refuse("rule", reason, Saying("write each as [[{key}]]", key="rule"))
    return [table.allow(_RULE) for table in tables]


def _rule(table: Table) -> Rule:
    for key in ("code", "name"):
        if not table.text(key):
            raise table.refuse(None, Saying("a rule needs '{key}'", key=key), _LIKE[key])
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
        hint = _LIKE.get(wrong or "", Saying("see docs/howto/own-rules.md"))
        raise table.refuse(wrong, _of_rule(code, Saying(reason)), hint) from error


def _of_rule(code: str, reason: Saying) -> Saying:
    return Saying("rule {code}: {reason}", code=code, reason=reason)


_LIKE = {
    "code": Saying("like TEA01"),
    "name": Saying("the bad pattern in kebab case, like call-us-back"),
}


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
        reason = Saying("rule {code} needs '{key}'", code=table.data.get("code"), key=key)
        hint = Saying(
            'one plain sentence: {key} = "…", or {key} = {{ ru = "…", en = "…" }}', key=key
        )
        raise table.refuse(key if key in table else None, reason, hint)
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
        reason = Saying("rule {code} has nothing to match", code=table.data.get("code"))
        raise table.refuse(None, reason, Saying("add one of {known}", known=", ".join(_NUMBERS)))
    return tuple(out)


def _words(table: Table) -> list[Words]:
    groups = table.data.get("words", [])
    if not isinstance(groups, list) or not all(
        isinstance(group, list) and all(isinstance(w, str) for w in group) for group in groups
    ):
        raise table.refuse(
            "words",
            Saying("'words' must be a list of lists of strings"),
            Saying('like words = [["вернуть", "деньги"]]'),
        )
    within = table.number("within", 7, least=2)
    return [Words(tuple(group), within) for group in groups]


def _pattern(table: Table) -> Pattern:
    regex, gate = table.text("regex"), table.strings("gate")
    if not regex:
        raise table.refuse(None, Saying("a pattern needs 'regex'"))
    if not gate or "" in gate:
        raise table.refuse(
            "gate" if gate else None,
            Saying("a pattern needs 'gate'"),
            Saying("pieces of text, one of which every match contains"),
        )
    try:
        slow = slowness(regex)
    except (re.error, RecursionError, OverflowError) as error:
        reason = Saying("no regular expression: {reason}", reason=Saying(str(error)))
        raise table.refuse("regex", reason) from error
    if slow:
        reason = Saying("this may take for ever on some text: {reason}", reason=Saying(slow))
        raise table.refuse("regex", reason, Saying("bound the inner repeat, like {0,40}"))
    return Pattern(regex, tuple(g.lower().replace("ё", "е") for g in gate), table.flag("cased"))


def _examples(table: Table, rule: Rule) -> list[tuple[Example, str, int]]:
    """The examples, each with its key and position."""
    out = []
    for kind in ("bad", "good"):
        texts = table.strings(kind)
        if len(texts) < _LEAST:
            reason = Saying(
                _TOO_FEW[kind], code=rule.code, least=Amount(_LEAST), has=Amount(len(texts))
            )
            raise table.refuse(kind if kind in table else None, reason, _MARK)
        for number, text in enumerate(texts):
            out.append((_example(table, rule, kind, number, text), kind, number))
    return out


def _example(table: Table, rule: Rule, kind: str, number: int, text: str) -> Example:
    where = (*table.where, kind, number)
    whole = kind == "bad" and text.startswith("!")
    try:
        body, marks = cut_marks(text.removeprefix("!") if whole else text)
    except ExampleError as error:
        reason = _of_rule(rule.code, Saying("unbalanced == in {text!r}", text=text))
        raise table.file.refuse(where, reason, Saying("marks come in pairs")) from error
    if (kind == "bad") != bool(marks or whole):
        reason = _of_rule(rule.code, _UNMARKED if kind == "bad" else _MARKED)
        raise table.file.refuse(where, reason, _MARK)
    role: Any = "note" if rule.channels == ("note",) else "agent"
    line = Line(role, body, marks, whole)
    return Example(kind, [line], {"channel": rule.channels[0]}, None, 1)  # type: ignore[arg-type]


_TOO_FEW = {
    "bad": "rule {code} needs {least} bad examples, it has {has}",
    "good": "rule {code} needs {least} good examples, it has {has}",
}
_DISAGREES = {
    "bad": "rule {code} disagrees with its bad example: {reason}",
    "good": "rule {code} disagrees with its good example: {reason}",
}
_UNMARKED = Saying("a bad example marks nothing")
_MARKED = Saying("a good example marks something")
_MARK = Saying("mark what is wrong in bad ones: ==…==, or begin with ! for the whole message")


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
        raise table.file.refuse(_place_of(table, str(error)), error.saying) from error
    engine = Engine(ruleset, forms, Settings(selection=Selection(extend=("ALL",))))
    for example, kind, number in examples:
        wrong = disagreements(engine, rule.code, example)
        if wrong:
            raise table.file.refuse(
                (*table.where, kind, number),
                Saying(_DISAGREES[kind], code=rule.code, reason=wrong[0]),
                Saying("change the example or what the rule matches"),
            )


def _place_of(table: Table, message: str) -> tuple[str | int, ...]:
    """The phrase that an error quotes, or the rule."""
    for key in ("phrases", "unless", "unless-sentence", "unless-message", "cues"):
        for number, text in enumerate(table.strings(key)):
            if text and text in message:
                return (*table.where, key, number)
    return table.where


__all__ = ["ConfigError", "read_rules", "rules_key"]
