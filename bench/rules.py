"""What each rule costs: a rule that breaks the pace is named, so that its author can mend it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from time import perf_counter

from bench import generator
from bench.measuring import Row, Sizes, seconds
from bench.within import review_all
from nanni import Reviewer
from nanni.review import engine as engine_module
from nanni.rulekit.rule import Hit, Match
from nanni.rulekit.view import View
from nanni.text.document import Document

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
    tried = Counter(_tried(reviewer, texts))
    return _row("phrases tried a message", {c: n / len(texts) for c, n in tried.items()}, TRIES)


def _tried(reviewer: Reviewer, texts: Sequence[str]) -> Iterator[str]:
    scanner = reviewer.engine.scanner
    owners = scanner.ruleset.owners
    for text in texts:
        for entry in scanner.entries(Document(text).words):
            for program in entry.programs:
                fields = owners[program.owner]
                yield str(fields.get("code") or fields["cue"])


def _row(what: str, found: dict[str, float], bound: float) -> Row:
    dearest = sorted(found.items(), key=lambda item: -item[1])[:_SHOWN]
    note = ", ".join(f"{code} {cost:.3f}" for code, cost in dearest)
    return Row("", f"dearest rule, {what}", dearest[0][1], "", "<=", bound, note)
