"""The arithmetic of laying two readings of a conversation side by side; knows no engine.

A question or promise is found when a found one shares a character with it in the same message.
A question that was not found is not answered rightly either. A signal is right when its message
and kind are; its place in the message is not scored.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tools.accuracy.dialogue_rows import Asked, Dialogue, Promised, Reading, Signalled
from tools.accuracy.rows import Span
from tools.accuracy.scoring import Counts
from tools.accuracy.terms import same_term

#: Kinds that every labelled set knows; others are scored only where a label names them.
SIGNALS = tuple(
    """
    anger refund_demand churn_threat legal_threat public_threat abuse repeat_contact wants_human
    confusion thanks
    """.split()
)
_NOTHING = Reading()
_WHOLE = Span(0, 0)


class _Marked(Protocol):
    """What questions, promises and signals have in common."""

    @property
    def index(self) -> int: ...
    @property
    def span(self) -> Span: ...
    @property
    def optional(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Slip:
    """One place where the engine reads otherwise than the expert.

    Args:
        row: the conversation.
        aspect: what is wrong, such as ``question missed`` or ``due``.
        index: the message; -1 for the conversation as a whole.
        span: the words, empty for the conversation as a whole.
        told: what was expected and what was found, when both have a value.
    """

    row: Dialogue
    aspect: str
    index: int = -1
    span: Span = _WHOLE
    told: str = ""


@dataclass(slots=True)
class Right:
    """How many of how many are right."""

    right: int = 0
    of: int = 0

    def count(self, *, right: bool) -> None:
        """One more."""
        self.of += 1
        self.right += right

    @property
    def share(self) -> float | None:
        """None when there is nothing to measure."""
        return self.right / self.of if self.of else None


@dataclass(slots=True)
class DialogueScore:
    """What `score_dialogues` counted over a set of conversations.

    `answered` asks only whether a question was answered, `answered_exactly` also by which message.
    `due` counts promises found whose label names a term, `kept` those whose label tells whether
    they were kept; `hasty` are verdicts on promises found of which the label says that nobody
    can tell.
    """

    rows: int = 0
    questions: Counts = field(default_factory=Counts)
    answered: Right = field(default_factory=Right)
    answered_exactly: Right = field(default_factory=Right)
    promises: Counts = field(default_factory=Counts)
    due: Right = field(default_factory=Right)
    kept: Right = field(default_factory=Right)
    hasty: int = 0
    signals: dict[str, Counts] = field(default_factory=dict)
    forgotten: Counts = field(default_factory=Counts)
    forgotten_right: Right = field(default_factory=Right)
    outcome: Right = field(default_factory=Right)
    slips: list[Slip] = field(default_factory=list)

    @property
    def macro_f1(self) -> float | None:
        """The mean F1 of the kinds of signals that have labels."""
        measured = [c.f1 or 0.0 for c in self.signals.values() if c.right + c.missed]
        return sum(measured) / len(measured) if measured else None


def score_dialogues(
    rows: Iterable[Dialogue], found: Mapping[str, Reading], kinds: Iterable[str] = ()
) -> DialogueScore:
    """Compare what was found, by row id, with the labels.

    `kinds` are scored beside those of `SIGNALS`.
    """
    total = DialogueScore(signals={kind: Counts() for kind in dict.fromkeys((*SIGNALS, *kinds))})
    for row in rows:
        reading = found.get(row.id, _NOTHING)
        total.rows += 1
        _score_questions(total, row, reading.asked)
        _score_promises(total, row, reading.promised)
        _score_signals(total, row, reading.signalled)
        _score_ends(total, row, reading)
    return total


def labelled_kinds(rows: Iterable[Dialogue]) -> list[str]:
    """Kinds of signals that the labels name, sorted."""
    return sorted({mark.kind for row in rows for mark in row.gold.signalled})


def _score_questions(total: DialogueScore, row: Dialogue, found: Sequence[Asked]) -> None:
    for gold in row.gold.asked:
        hits = [one for one in found if _same_place(gold, one)]
        if gold.optional:
            continue
        _count_label(total, total.questions, row, gold, "question", found=bool(hits))
        by = {one.answered_by for one in hits}
        yes_or_no = (gold.answered_by is None) in {number is None for number in by}
        total.answered.count(right=yes_or_no)
        total.answered_exactly.count(right=gold.answered_by in by)
        if hits and gold.answered_by not in by:
            told = f"{gold.answered_by}, found {_either(by)}"
            total.slips.append(Slip(row, "answered by", gold.index, gold.span, told))
    _count_false(total, total.questions, row, "question", row.gold.asked, found)


def _score_promises(total: DialogueScore, row: Dialogue, found: Sequence[Promised]) -> None:
    for gold in row.gold.promised:
        hits = [one for one in found if _same_place(gold, one)]
        if gold.optional:
            continue
        _count_label(total, total.promises, row, gold, "promise", found=bool(hits))
        if hits:
            _score_due(total, row, gold, hits)
            _score_kept(total, row, gold, hits)
    _count_false(total, total.promises, row, "promise", row.gold.promised, found)


def _score_due(
    total: DialogueScore, row: Dialogue, gold: Promised, hits: Sequence[Promised]
) -> None:
    if gold.due is None:
        return
    at = row.conversation.messages[gold.index].at
    right = any(same_term(gold.due, one.due, at.date() if at else None) for one in hits)
    total.due.count(right=right)
    if not right:
        told = f"{gold.due}, found {_either({one.due for one in hits})}"
        total.slips.append(Slip(row, "due", gold.index, gold.span, told))


def _score_kept(
    total: DialogueScore, row: Dialogue, gold: Promised, hits: Sequence[Promised]
) -> None:
    verdicts = {one.kept for one in hits}
    if gold.kept is not None:
        total.kept.count(right=gold.kept in verdicts)
    elif None not in verdicts:
        total.hasty += 1
    if gold.kept not in verdicts:
        told = f"{gold.kept}, found {_either(verdicts)}"
        total.slips.append(Slip(row, "kept", gold.index, gold.span, told))


def _score_signals(total: DialogueScore, row: Dialogue, found: Sequence[Signalled]) -> None:
    said = {(one.index, one.kind): one for one in found if one.kind in total.signals}
    meant = {(one.index, one.kind): one for one in row.gold.signalled if one.kind in total.signals}
    for key, one in sorted(meant.items()):
        if not one.optional:
            counts = total.signals[one.kind]
            _count_label(total, counts, row, one, one.kind, found=key in said)
    for key, one in sorted(said.items()):
        if key not in meant:
            total.signals[one.kind].false += 1
            total.slips.append(Slip(row, f"{one.kind} false", one.index, one.span))


def _score_ends(total: DialogueScore, row: Dialogue, found: Reading) -> None:
    gold = row.gold
    total.forgotten_right.count(right=gold.forgotten == found.forgotten)
    total.forgotten.right += gold.forgotten and found.forgotten
    total.forgotten.false += found.forgotten and not gold.forgotten
    total.forgotten.missed += gold.forgotten and not found.forgotten
    total.outcome.count(right=gold.outcome == found.outcome)
    if gold.forgotten != found.forgotten:
        aspect = "forgotten missed" if gold.forgotten else "forgotten false"
        total.slips.append(Slip(row, aspect))
    if gold.outcome != found.outcome:
        total.slips.append(Slip(row, "outcome", told=f"{gold.outcome}, found {found.outcome}"))


def _count_label(
    total: DialogueScore, counts: Counts, row: Dialogue, gold: _Marked, what: str, *, found: bool
) -> None:
    if found:
        counts.right += 1
    else:
        counts.missed += 1
        total.slips.append(Slip(row, f"{what} missed", gold.index, gold.span))


def _count_false(
    total: DialogueScore,
    counts: Counts,
    row: Dialogue,
    what: str,
    gold: Sequence[_Marked],
    found: Sequence[_Marked],
) -> None:
    for one in found:
        if not any(_same_place(label, one) for label in gold):
            counts.false += 1
            total.slips.append(Slip(row, f"{what} false", one.index, one.span))


def _same_place(gold: _Marked, found: _Marked) -> bool:
    return gold.index == found.index and gold.span.touches(found.span)


def _either(values: Iterable[object]) -> str:
    return " or ".join(sorted(map(str, values)))
