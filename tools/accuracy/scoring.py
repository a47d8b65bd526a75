"""The arithmetic of matching findings with labels; reads no file and knows no engine.

A finding is right when it shares a character with a label of its category.
A label counts once, however many findings touch it; a finding that touches any label of its
category, optional ones included, is no false alarm.
False findings of one category that overlap count as one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tools.accuracy.rows import Found, Label, Row, Span

PROBLEMS = tuple(
    """
    cliche_empathy non_apology sincerity_intensifier hedged_commitment refusal_without_remedy
    hope_for_understanding blame_customer unsolicited_advice_instead_of_help bureaucratese
    missing_greeting greeting_wrong_language reply_wrong_language formatting typo_or_grammar
    anglicism credential_request passing_the_buck robotic_template disrespect vague_timing
    """.split()
)
MERITS = ("promise", "admits_fault", "concrete_next_step", "apology_specific")
CATEGORIES = PROBLEMS + MERITS
#: These say something about the whole reply, so the place of the mark does not matter.
SPANLESS = frozenset({"missing_greeting", "reply_wrong_language"})
SEVERITIES = ("info", "note", "warn", "error")
LOUD = frozenset({"warn", "error"})


@dataclass(slots=True)
class Counts:
    """Labels found, findings without a label, labels not found."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """The share of findings that are right; None when nothing was found."""
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        """The share of labels that were found; None when there are no labels."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None when there is nothing to measure."""
        return _share(2 * self.right, 2 * self.right + self.false + self.missed)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One missed label (no codes), or one false finding (possibly of several rules)."""

    row: Row
    category: str
    span: Span
    codes: tuple[str, ...] = ()
    severity: str = ""

    @property
    def missed(self) -> bool:
        """Whether a label was not found; otherwise something was found without a label."""
        return not self.codes

    @property
    def weight(self) -> tuple[int, int]:
        """Worst first when sorted downwards: an alarm on a clean reply, loud before quiet."""
        rank = SEVERITIES.index(self.severity) if self.severity in SEVERITIES else -1
        return (int(self.row.clean), rank)


@dataclass(slots=True)
class Score:
    """What `score` counted over a set of rows.

    Alarms are false findings of faults on clean replies; `loud` ones are warnings and errors.
    """

    counts: dict[str, Counts] = field(default_factory=dict)
    rows: int = 0
    clean: int = 0
    alarms: int = 0
    loud: int = 0
    alarmed: int = 0
    deadlines: int = 0
    deadlines_right: int = 0
    mistakes: list[Mistake] = field(default_factory=list)
    unlabelled: int = 0

    @property
    def macro_f1(self) -> float | None:
        """The mean F1 of the categories that have labels."""
        measured = [c.f1 or 0.0 for c in self.counts.values() if c.right + c.missed]
        return _share(sum(measured), len(measured))

    @property
    def total(self) -> Counts:
        """All categories in one, for the micro averages."""
        return Counts(
            sum(c.right for c in self.counts.values()),
            sum(c.false for c in self.counts.values()),
            sum(c.missed for c in self.counts.values()),
        )

    def per_hundred_clean(self, alarms: int) -> float | None:
        """A number of alarms as a rate over the clean replies."""
        return _share(100 * alarms, self.clean)


def score(
    rows: Iterable[Row],
    found: Mapping[str, Sequence[Found]],
    categories: Iterable[str] = CATEGORIES,
) -> Score:
    """Compare what was found, by row id, with the labels. A row without an entry has nothing."""
    total = Score(counts={category: Counts() for category in categories})
    for row in rows:
        _score_row(total, row, found.get(row.id, ()))
    return total


def _score_row(total: Score, row: Row, found: Sequence[Found]) -> None:
    by_category: dict[str, list[Found]] = defaultdict(list)
    for item in found:
        by_category[item.category].append(item)
    alarms: list[Mistake] = []
    for category, counts in total.counts.items():
        if category in row.ignore:
            continue
        labels = [label for label in row.labels if label.category == category]
        _count_labels(total, row, labels, by_category[category])
        false = list(_false_findings(row, category, labels, by_category[category]))
        counts.false += len(false)
        total.mistakes += false
        if category in PROBLEMS:
            alarms += false
    total.rows += 1
    if row.clean:
        total.clean += 1
        total.alarms += len(alarms)
        total.loud += sum(alarm.severity in LOUD for alarm in alarms)
        total.alarmed += bool(alarms)
        total.unlabelled += sum(
            f.category not in CATEGORIES and f.severity != "info" for f in found
        )


def _count_labels(total: Score, row: Row, labels: Sequence[Label], found: Sequence[Found]) -> None:
    for label in labels:
        if label.optional:
            continue
        hits = [item for item in found if _agree(label, item)]
        counts = total.counts[label.category]
        if not hits:
            counts.missed += 1
            total.mistakes.append(Mistake(row, label.category, label.span))
            continue
        counts.right += 1
        if label.deadline:
            total.deadlines += 1
            total.deadlines_right += any(item.deadline == label.deadline for item in hits)


def _false_findings(
    row: Row, category: str, labels: Sequence[Label], found: Sequence[Found]
) -> Iterator[Mistake]:
    free = [item for item in found if not any(_agree(label, item) for label in labels)]
    free.sort(key=lambda item: item.span)
    for group in _groups(free, whole=category in SPANLESS):
        yield Mistake(
            row,
            category,
            Span(group[0].span.start, max(item.span.end for item in group)),
            tuple(sorted({item.code for item in group})),
            max((item.severity for item in group), key=SEVERITIES.index),
        )


def _groups(found: Sequence[Found], *, whole: bool) -> Iterator[list[Found]]:
    """Runs of overlapping findings, or all in one when the place does not matter."""
    group: list[Found] = []
    end = 0
    for item in found:
        if group and not whole and item.span.start >= end:
            yield group
            group = []
        end = max(end, item.span.end) if group else item.span.end
        group.append(item)
    if group:
        yield group


def _agree(label: Label, item: Found) -> bool:
    return label.category in SPANLESS or label.span.touches(item.span)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
