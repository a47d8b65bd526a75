"""Compiler: turns rules and cues into a Ruleset; not imported where a compiled one is at hand."""

import re

from nanni.model.typed import Any
from nanni.rulekit.matchers import CueRef, Layout, Literal, Matcher, Pattern, Phrase, Words
from nanni.rulekit.notation import PhraseError, Sequence, parse_phrase
from nanni.rulekit.rule import Cue, Rule
from nanni.rulekit.ruleset import (
    UNLESS,
    UNLESS_MESSAGE,
    UNLESS_SENTENCE,
    CompiledSlot,
    Expression,
    Program,
    Ruleset,
)
from nanni.text.forms import Forms
from nanni.text.saying import Saying

_TAG_WEIGHT, _NUMBER_WEIGHT, _PREFIX_WEIGHT, _UNKNOWN_WEIGHT = 400, 300, 60, 20
_MIN_PREFIX = 3
#: Words that stand before nearly every noun: no neighbour to try a phrase by.
_BEFORE_NOUNS = frozenset("=the =a =an =your =our =my =this =that =these =those =for =to".split())
#: Programs of guards have owners of their own, numbered from here.
_GUARDS = 1_000_000
_PARTS_OF_SPEECH = frozenset(
    "NOUN ADJF ADJS COMP VERB INFN PRTF PRTS GRND NUMR ADVB NPRO PRED".split()
)


class Compiler:
    """Turns rules and cues into a Ruleset."""

    def __init__(self, forms: Forms) -> None:
        """``forms`` resolves the words that rules name."""
        self._forms = forms
        self._symbols: dict[str, int] = {}
        self._weights: dict[int, int] = {}
        self._out = Ruleset()
        self._cues: dict[str, int] = {}
        self._gates: dict[str, tuple[int, ...]] = {}
        self._guards = 0
        #: Words that the form table does not know; a test keeps this empty for shipped rules.
        self.unknown: list[tuple[str, str]] = []

    def compile(self, cues: list[Cue], rules: list[tuple[Rule, str]]) -> Ruleset:
        """Compile; ``rules`` are (rule, module that defines its check or empty).

        Raises:
            PhraseError: a phrase that cannot be read, with the rule's code in the text.
        """
        out = self._out
        for shared in cues:
            self._cues[shared.name] = len(out.owners)
            out.owners.append({"cue": shared.name})
        owners: list[tuple[str, int, Rule | Cue]] = [
            (shared.name, i, shared) for i, shared in enumerate(cues)
        ]
        for rule, module in rules:
            owners.append((rule.code, len(out.owners), rule))
            out.owners.append(_fields(rule, module))
        for name, index, item in owners:
            try:
                self._add_owner(index, item)
            except PhraseError as error:
                raise PhraseError("{name}: {reason}", name=name, reason=error.saying) from error
        self._build_anchors()
        literals = sorted(self._gates)
        out.gates = literals, [self._gates[literal] for literal in literals]
        guards = range(_GUARDS + 1, _GUARDS + self._guards + 1)
        out.lazy = frozenset({*self._cues.values()} - out.followers.keys() | set(guards))
        return out

    def _add_owner(self, owner: int, item: Rule | Cue) -> None:
        for matcher in item.match:
            self._add(owner, matcher)
        guards: dict[int, tuple[int, list[Expression], list[int]]] = {}
        for role, name in (
            (UNLESS, "unless"),
            (UNLESS_SENTENCE, "unless_sentence"),
            (UNLESS_MESSAGE, "unless_message"),
        ):
            matchers: tuple[Matcher, ...] = getattr(item, name, ())
            if matchers:
                guards[role] = self._guard(owner, matchers)
        if guards:
            self._out.guards[owner] = guards

    def _add(self, owner: int, matcher: Matcher) -> None:
        out = self._out
        if isinstance(matcher, Phrase | Words):
            out.programs.extend(self._programs(owner, matcher))
        elif isinstance(matcher, Literal | Pattern):
            number = len(out.expressions)
            expression, gates = _expression(owner, matcher)
            out.expressions.append(expression)
            for gate in gates:
                self._gates[gate] = (*self._gates.get(gate, ()), number)
        elif isinstance(matcher, Layout):
            out.layouts.append((owner, matcher.kind, matcher.limit, matcher.label))
        else:
            cue_owner = self._cue(matcher)
            out.followers[cue_owner] = (*out.followers.get(cue_owner, ()), (owner, matcher.label))

    def _cue(self, ref: CueRef) -> int:
        if ref.name not in self._cues:
            known = ", ".join(sorted(self._cues))
            raise PhraseError("unknown cue '{name}' (known: {known})", name=ref.name, known=known)
        return self._cues[ref.name]

    def _guard(
        self, owner: int, matchers: tuple[Matcher, ...]
    ) -> tuple[int, list[Expression], list[int]]:
        self._guards += 1
        number = _GUARDS + self._guards
        expressions: list[Expression] = []
        cues: list[int] = []
        for matcher in matchers:
            if isinstance(matcher, Phrase | Words):
                self._out.programs.extend(
                    p._replace(owner=number) for p in self._programs(owner, matcher)
                )
            elif isinstance(matcher, Literal | Pattern):
                expressions.append(_expression(owner, matcher)[0])
            elif isinstance(matcher, CueRef):
                cues.append(self._cue(matcher))
            else:
                raise PhraseError("a layout cannot be an 'unless'")
        return number, expressions, cues

    def _programs(self, owner: int, matcher: Phrase | Words) -> list[Program]:
        if isinstance(matcher, Words):
            parsed = [parse_phrase(slot, 0) for slot in matcher.slots]
            if any(len(p) != 1 or len(p[0].slots) != 1 for p in parsed):
                groups = " ".join(f"[{slot}]" for slot in matcher.slots)
                raise PhraseError("'words' takes one position each: {groups}", groups=groups)
            together = Sequence(tuple(p[0].slots[0] for p in parsed))
            return [self._program(owner, together, matcher.label, within=matcher.within)]
        return [
            self._program(owner, sequence, matcher.label, matcher.fix)
            for sequence in parse_phrase(matcher.source, matcher.slack)
        ]

    def _program(
        self, owner: int, run: Sequence, label: str, fix: str | None = None, *, within: int = 0
    ) -> Program:
        compiled = tuple(
            (
                frozenset(s for name in slot.alternatives for s in self._resolve(owner, name)),
                slot.gap,
                slot.optional,
                slot.negated,
            )
            for slot in run.slots
        )
        rarest = sorted(
            (i for i, slot in enumerate(run.slots) if not slot.optional and not slot.negated),
            key=lambda i: (self._weight(compiled[i][0]), i),
        )
        anchor, also, reach = rarest[0], frozenset[int](), (0, 0)
        if len(rarest) > 1:
            # What stands before nearly every noun tells nothing, however rare it is as a word.
            other = min(
                rarest[1:], key=lambda i: _BEFORE_NOUNS.issuperset(run.slots[i].alternatives)
            )
            also = compiled[other][0]
            reach = (1 - within, within - 1) if within else _reach(compiled, anchor, other)
        return Program(
            owner, compiled, anchor, run.at_start, run.at_end, within, label, fix, also, *reach
        )

    def _weight(self, symbols: frozenset[int]) -> int:
        """How often a word of a slot is met."""
        return max((self._weights[symbol] for symbol in symbols), default=0) + len(symbols)

    def _resolve(self, owner: int, name: str) -> tuple[int, ...]:
        if name in self._symbols:
            return (self._symbols[name],)
        symbol = self._symbols[name] = len(self._symbols)
        if name.startswith("w:") and ":" in name[2:]:
            self._resolve_inflected(owner, name, symbol)
        elif name.startswith("w:"):
            self._resolve_lemma(owner, name[2:], symbol)
        elif name.startswith("="):
            self._put(self._out.exact, name[1:], symbol)
            self._weights[symbol] = self._forms.freq(name[1:])
        elif name.startswith("*"):
            self._resolve_prefix(name[1:], symbol)
        else:
            self._resolve_class(name, symbol)
        return (symbol,)

    def _resolve_lemma(self, owner: int, word: str, symbol: int) -> None:
        forms = self._forms
        ids = forms.lemma_ids(word)
        own = forms.lemma_id(word)
        chosen = (own,) if own is not None and own in ids else ids
        if not chosen:
            self.unknown.append((str(self._out.owners[owner].get("code", owner)), word))
            self._put(self._out.exact, word, symbol)
            self._weights[symbol] = _UNKNOWN_WEIGHT
            return
        for lemma in chosen:
            self._put(self._out.lemmas, lemma, symbol)
        self._weights[symbol] = forms.freq(word)

    def _resolve_inflected(self, owner: int, name: str, symbol: int) -> None:
        """A word in certain forms only: its own symbol and the class's, seen on one word."""
        lemma, _, grammemes = name.rpartition(":")
        [word] = self._resolve(owner, lemma)
        [tags] = self._resolve(owner, self._known_grammemes(grammemes))
        self._out.inflected[word] = (*self._out.inflected.get(word, ()), (tags, symbol))
        self._weights[symbol] = self._weights[word]

    def _known_grammemes(self, lowered: str) -> str:
        """Parts of speech are upper-case in the dictionary; the notation folds case."""
        return ",".join(
            g.upper() if g.upper() in _PARTS_OF_SPEECH else g for g in lowered.split(",")
        )

    def _resolve_prefix(self, prefix: str, symbol: int) -> None:
        if len(prefix) < _MIN_PREFIX:
            msg = "the prefix '{prefix}*' is shorter than {least} letters"
            raise PhraseError(msg, prefix=prefix, least=_MIN_PREFIX)
        key = prefix[:_MIN_PREFIX]
        self._out.prefixes[key] = (*self._out.prefixes.get(key, ()), (prefix, symbol))
        self._weights[symbol] = _PREFIX_WEIGHT

    def _resolve_class(self, name: str, symbol: int) -> None:
        self._weights[symbol] = _TAG_WEIGHT
        if name == "NUM":
            self._out.number, self._weights[symbol] = symbol, _NUMBER_WEIGHT
        elif name == "LONGNUM":
            self._out.long_number, self._weights[symbol] = symbol, _PREFIX_WEIGHT
        elif name == "NUM4":
            self._out.four_digits, self._weights[symbol] = symbol, _PREFIX_WEIGHT
        elif name == "LATN":
            self._out.latin = symbol
        elif name == "UNKN":
            self._out.strange, self._weights[symbol] = symbol, _UNKNOWN_WEIGHT
        else:
            ids = self._forms.tag_ids_with(*name.split(","))
            if not ids:
                raise PhraseError("no word has the grammemes <{name}>", name=name)
            for tag in ids:
                self._put(self._out.tags, tag, symbol)

    @staticmethod
    def _put(table: dict[Any, tuple[int, ...]], key: object, symbol: int) -> None:
        table[key] = (*table.get(key, ()), symbol)

    def _build_anchors(self) -> None:
        anchors: dict[int, list[int]] = {}
        for number, program in enumerate(self._out.programs):
            for symbol in program.slots[program.anchor][0]:
                anchors.setdefault(symbol, []).append(number)
        self._out.anchors = {symbol: tuple(numbers) for symbol, numbers in anchors.items()}


def _reach(slots: tuple[CompiledSlot, ...], anchor: int, other: int) -> tuple[int, int]:
    """Least and greatest distance in words from the word of one slot to that of another."""
    if other < anchor:
        least, most = _reach(slots, other, anchor)
        return -most, -least
    between = slots[anchor + 1 : other + 1]
    least = sum(not optional and not negated for _, _, optional, negated in between)
    return least, sum(gap + (not negated) for _, gap, _, negated in between)


def _expression(owner: int, matcher: Literal | Pattern) -> tuple[Expression, tuple[str, ...]]:
    if isinstance(matcher, Literal):
        text = matcher.text.lower().replace("ё", "е")
        edge = r"(?<!\w){}(?!\w)" if matcher.whole else "{}"
        regex = edge.format(re.escape(text))
        return Expression(owner, regex, False, matcher.label, matcher.fix), (text,)  # noqa: FBT003
    try:
        re.compile(matcher.regex)
    except re.error as error:
        reason = Saying(str(error))
        msg = "regular expression /{regex}/: {reason}"
        raise PhraseError(msg, regex=matcher.regex, reason=reason) from error
    if not matcher.gate or "" in matcher.gate:
        msg = "regular expression /{regex}/ needs a gate: a literal every match contains"
        raise PhraseError(msg, regex=matcher.regex)
    return (
        Expression(owner, matcher.regex, matcher.cased, matcher.label, matcher.fix),
        matcher.gate,
    )


def _fields(rule: Rule, module: str) -> dict[str, Any]:
    """What is needed of a rule at run time, as built-in types."""
    return {
        "code": rule.code,
        "name": rule.name,
        "category": rule.category,
        "severity": rule.severity,
        "why": dict(rule.why),
        "advice": dict(rule.advice),
        "langs": rule.langs,
        "channels": rule.channels,
        "blocks": rule.blocks,
        "at": rule.at,
        "count": rule.count,
        "zones": rule.zones,
        "reads": rule.reads,
        "options": dict(rule.options),
        "source": rule.source,
        "enabled": rule.enabled,
        "preview": rule.preview,
        "version": rule.version,
        "module": module if rule.check is not None or rule.dialogue is not None else "",
        "always": not rule.match and rule.dialogue is None,
        "needs": rule.needs,
        "when": rule.when if rule.dialogue is not None else "",
    }
