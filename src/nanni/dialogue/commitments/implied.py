"""Implied: «Когда почините?» — «Завтра до обеда»: a bare time that answers is a promise too."""

from collections.abc import Iterator

from nanni.dialogue.commitments.acts import act_of, matter_of
from nanni.dialogue.commitments.promising import commitment_at
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment
from nanni.text.times.expression import TimeExpression

_ASKED = frozenset({"when", "how_long"})
#: Deeds of ours; «когда придёте на приём» and "when do you open" ask for facts.
_OURS = frozenset({"call", "answer", "look", "money", "send", "come", "mend", "change"})
#: Words beside the time that still promise nothing else: «думаю, завтра к вечеру».
_SPARE = 3


def implied_promises(thread: Thread, turn: Turn) -> Iterator[Commitment]:
    """The promise of a message of ours that only names the time asked for."""
    asked = _asked_deed(thread, turn)
    if asked is None:
        return
    view = turn.view
    document = view.document
    for first, last in document.sentence_ranges():
        times = [one for one in view.times_near(document.starts[first]) if one.deadline]
        if not times:
            continue
        covered = sum(_is_within(document.starts[i], times) for i in range(first, last))
        if last - first - covered <= _SPARE and not _names_deed(turn, first, last):
            start, end = document.words_span(first, last)
            yield commitment_at(thread, turn, (start, end), times, asked)
        return


def _asked_deed(thread: Thread, turn: Turn) -> str | None:
    """The question before the message that asks when we shall do something."""
    asked = {one.index for one in thread.asked_before(turn)}
    if not asked:
        return None
    for question in reversed(thread.questions[-len(asked) * 4 :]):
        if question.message_index not in asked or question.kind not in _ASKED:
            continue
        low = question.text.lower().replace("ё", "е")
        if matter_of(low).families & _OURS and not _is_past(low):
            return low
    return None


def _is_past(low: str) -> bool:
    acts = [act for word in low.split() if (act := act_of(word.strip("?!.,")))]
    return any(act.mood == "done" for act in acts if act.families) and " be " not in f" {low} "


def _is_within(position: int, times: list[TimeExpression]) -> bool:
    return any(one.start <= position < one.end for one in times)


def _names_deed(turn: Turn, first: int, last: int) -> bool:
    """Whether the sentence has a deed of its own: then the rules have had their say about it."""
    acts = [act_of(turn.view.words[i]) for i in range(first, last)]
    return any(act is not None and act.mood == "done" for act in acts)
