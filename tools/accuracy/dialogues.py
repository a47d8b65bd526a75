"""Runs the engine over labelled conversations and puts what it found into the labels' form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nanni import Analysis, Analyst
from nanni.model import Commitment
from tools.accuracy.dialogue_rows import Asked, Dialogue, Promised, Reading, Signalled
from tools.accuracy.dialogue_rows import select_dialogues as select
from tools.accuracy.dialogue_scoring import DialogueScore, labelled_kinds, score_dialogues
from tools.accuracy.rows import Span

#: What the state of a promise says about its being kept.
_KEPT = {"kept": True, "broken": False}


@dataclass(frozen=True, slots=True)
class MeasuredDialogues:
    """One set of conversations with its score for each language."""

    name: str
    scores: Mapping[str, DialogueScore]


def read(analyst: Analyst, row: Dialogue) -> Reading:
    """The engine's reading of a conversation, judged by what is said in it alone."""
    return reading(analyst.analyse(row.conversation))


def reading(analysis: Analysis) -> Reading:
    """An analysis in the form of labels.

    Requests to act are left out: the labels know only requests for information.
    """
    return Reading(
        tuple(
            Asked(q.message_index, Span(q.start, q.end), q.answered_by)
            for q in analysis.questions
            if q.kind != "request"
        ),
        tuple(map(_promised, analysis.promises)),
        tuple(Signalled(s.message_index, Span(s.start, s.end), s.kind) for s in analysis.signals),
        analysis.forgotten,
        analysis.outcome,
    )


def _promised(promise: Commitment) -> Promised:
    return Promised(
        promise.message_index,
        Span(promise.start, promise.end),
        promise.due_iso,
        _KEPT.get(promise.state),
    )


def measure(
    name: str,
    rows: Sequence[Dialogue],
    found: Mapping[str, Reading],
    languages: Sequence[str],
) -> MeasuredDialogues:
    """Score the rows of each language."""
    kinds = labelled_kinds(rows)
    return MeasuredDialogues(
        name, {lang: score_dialogues(select(rows, lang), found, kinds) for lang in languages}
    )
