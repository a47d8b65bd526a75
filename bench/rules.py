"""What each rule costs: a rule that breaks the pace is named, so that its author can mend it."""

from collections import Counter
from collections.abc import Sequence
from time import perf_counter

from bench import generator
from bench.measuring import Row, Sizes, seconds
from bench.within import review_all
from nanni import Reviewer
from nanni.review import engine as engine_module
from nanni.rulekit.rule import Hit, Match
from nanni.rulekit.ruleset import Program
from nanni.rulekit.scanner import Scan
from nanni.rulekit.view import View

#: Share of a whole review that one rule's check may take on ordinary replies.
SHARE = 0.12
#: Phrases of one rule that may be tried on an ordinary reply.
TRIES = 2.0
_SHOWN = 5


def costs(sizes: Sizes) -> list[Row]:
    """The dearest rules by time and by tries; the dearest of all is the gate."""
    reviewer = Reviewer.load()
    texts = [text for lang in generator.LANGUAGES for text in generator.small(lang, sizes.messages)]
    review_all(reviewer, texts)
    return [_by_time(reviewer, texts), _by_tries(reviewer, texts)]


def _by_time(reviewer: Reviewer, texts: Sequence[str]) -> Row:
    spent: Counter[str] = Counter()
    plain = engine_module.RuleInfo.hits

    def timed(self: engine_module.RuleInfo, view: View, matches: list[Match]) -> list[Hit]:
        begin = perf_counter()
        found = list(plain(self, view, matches))
        spent[self.fields["code"]] += perf_counter() - begin  # type: ignore[assignment]
        return found

    whole = seconds(lambda: review_all(reviewer, texts))
    engine_module.RuleInfo.hits = timed  # type: ignore[method-assign]
    try:
        review_all(reviewer, texts)
    finally:
        engine_module.RuleInfo.hits = plain  # type: ignore[method-assign]
    return _row("share of the time", {code: time / whole for code, time in spent.items()}, SHARE)


def _by_tries(reviewer: Reviewer, texts: Sequence[str]) -> Row:
    tried: Counter[int] = Counter()
    plain = Scan.match_at

    def counted(self: Scan, program: Program, i: int) -> Match | None:
        tried[program.owner] += 1
        return plain(self, program, i)

    Scan.match_at = counted  # type: ignore[method-assign]
    try:
        review_all(reviewer, texts)
    finally:
        Scan.match_at = plain  # type: ignore[method-assign]
    return _row("phrases tried a message", _a_message(reviewer, tried, len(texts)), TRIES)


def _a_message(reviewer: Reviewer, tried: Counter[int], count: int) -> dict[str, float]:
    """Tries a message by the name of the rule or the cue; those of its guards are its own."""
    ruleset = reviewer.engine.scanner.ruleset
    guarded = {
        guard[0]: owner for owner, roles in ruleset.guards.items() for guard in roles.values()
    }
    found: Counter[str] = Counter()
    for owner, tries in tried.items():
        fields = ruleset.owners[guarded.get(owner, owner)]
        found[str(fields.get("code") or fields["cue"])] += tries
    return {name: tries / count for name, tries in found.items()}


def _row(what: str, found: dict[str, float], bound: float) -> Row:
    dearest = sorted(found.items(), key=lambda item: -item[1])[:_SHOWN]
    note = ", ".join(f"{code} {cost:.3f}" for code, cost in dearest)
    return Row("", f"dearest rule, {what}", dearest[0][1], "", "<=", bound, note)
