"""Ours: what a later message of ours says of an open promise: done, moved, dropped, admitted."""

from collections.abc import Sequence

from nanni.dialogue.commitments import wording
from nanni.dialogue.commitments.promising import is_repeated, matter, place_of
from nanni.dialogue.commitments.standing import (
    BACK,
    closed,
    evidence_in,
    fit_of,
    has_lapsed,
    is_late,
    recent_open,
)
from nanni.dialogue.commitments.told import Told
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import topic_of
from nanni.model import Commitment, CommitmentState, Evidence

_TOLD_BY_WORDS = frozenset({"answer", "investigation"})


def hear_from_us(
    thread: Thread, turn: Turn, place: int, tolds: Sequence[Told], fresh: Sequence[Commitment]
) -> None:
    """What a message of ours says of one promise."""
    promise = thread.promises[place]
    about = matter(promise)
    lapsed = has_lapsed(thread, promise, turn.message.at)
    for told in tolds:
        if not fit_of(told, promise, about):
            continue
        if told.what == "done":
            _keep(thread, turn, place, (told.start, told.end))
            return
        if told.what == "refused" and not lapsed:
            called_off = evidence_in(turn, told.start, told.end, "withdrawn")
            thread.promises[place] = closed(promise, "withdrawn", called_off)
            return
        if told.what == "undone" and not told.yet:
            admitted = evidence_in(turn, told.start, told.end, "admission")
            thread.promises[place] = closed(promise, "broken", admitted)
            return
    if _is_moved(thread, turn, place, fresh, lapsed=lapsed):
        return
    answer = _answer_to(thread, turn, promise)
    if answer:
        _keep(thread, turn, place, answer)


def _keep(thread: Thread, turn: Turn, place: int, span: tuple[int, int]) -> None:
    """Close a promise that our own words report as kept, in time or late."""
    promise = thread.promises[place]
    sentence = turn.view.sentence(span[0])
    if is_late(thread, promise, turn.message.at) and not wording.EARLIER.search(sentence):
        silence = Evidence(turn.index - 1, 0, 0, "silence")
        late = evidence_in(turn, *span, "late")
        thread.promises[place] = closed(promise, "broken", silence, late)
        return
    done = evidence_in(turn, *span, "done")
    low = promise.text.lower()
    state: CommitmentState = "open" if is_repeated(low) else "kept"
    thread.promises[place] = closed(promise, state, done)


def _is_moved(
    thread: Thread, turn: Turn, place: int, fresh: Sequence[Commitment], *, lapsed: bool
) -> bool:
    """Whether a new promise gives the old one another time; before its term that is honest."""
    promise = thread.promises[place]
    about = matter(promise)
    delay = wording.DELAY.search(turn.view.low)
    for later in fresh:
        if not later.due_text or not _is_later(promise, later, delay=bool(delay)):
            continue
        same = about.meets(matter(later))
        if not same and not (delay and len(recent_open(thread, turn)) == 1):
            continue
        moved = Evidence(turn.index, later.start, later.end, "moved")
        if lapsed:
            silence = Evidence(turn.index - 1, 0, 0, "silence")
            thread.promises[place] = closed(promise, "broken", silence, moved)
        else:
            thread.promises[place] = closed(promise, "renegotiated", moved)
        return True
    return False


def _is_later(promise: Commitment, later: Commitment, *, delay: bool) -> bool:
    """Whether the new time is another one than the old."""
    if promise.due is not None and later.due is not None:
        return later.due > promise.due
    if not promise.due_text:
        return False
    return delay and later.due_text.lower() != promise.due_text.lower()


def _answer_to(thread: Thread, turn: Turn, promise: Commitment) -> tuple[int, int] | None:
    """The sentence of ours that gives the answer or the finding that was promised."""
    if promise.kind not in _TOLD_BY_WORDS:
        return None
    if thread.turns[promise.message_index].message.role == "bot":
        # «С вами свяжется оператор»: only a person keeps it.
        return (0, len(turn.view.text)) if turn.message.role == "agent" else None
    made = [place_of(turn, f.start) for f in turn.findings if f.category == "promise"]
    span = wording.substance(turn.view, made)
    if span is None or _answers_another(thread, turn, promise, span):
        return None
    return span


def _answers_another(
    thread: Thread, turn: Turn, promise: Commitment, span: tuple[int, int]
) -> bool:
    """Whether the words answer a question that the customer asked only after the promise."""
    asked = [
        question
        for question in thread.questions[-BACK:]
        if promise.message_index < question.message_index < turn.index
    ]
    if not asked:
        return False
    before = [q.text for q in thread.questions[-BACK:] if q.message_index < promise.message_index]
    topic = topic_of(turn.view.low[slice(*span)])
    new = max(topic.common(topic_of(question.text.lower())) for question in asked)
    old = max(topic.common(topic_of(text.lower())) for text in [promise.text, *before[-3:]])
    return new > old
