"""Ours: what a later message of ours says of an open promise: done, moved, dropped, admitted."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from nanni.dialogue.commitments import wording
from nanni.dialogue.commitments.acts import Matter
from nanni.dialogue.commitments.promising import is_repeated, matter, place_of
from nanni.dialogue.commitments.standing import (
    BACK,
    closed,
    evidence_in,
    fit_of,
    has_lapsed,
    is_late,
    wanted,
)
from nanni.dialogue.commitments.told import told_in
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import topic_of
from nanni.model import Commitment, CommitmentState, Evidence

_TOLD_BY_WORDS = frozenset({"answer", "investigation"})


class Reply:
    """One message of ours and the promises that it may settle."""

    def __init__(
        self,
        thread: Thread,
        turn: Turn,
        standing: Mapping[int, Matter],
        fresh: Sequence[Commitment],
    ) -> None:
        """``standing`` are places of open promises, ``fresh`` those of the message itself."""
        self.thread, self.turn, self.fresh = thread, turn, fresh
        self.standing = standing
        self.tolds = told_in(turn.view, wanted(standing.values()))

    def settle(self) -> None:
        """Close what the message keeps, drops, admits or moves."""
        delay = bool(self.fresh) and bool(wording.DELAY.search(self.turn.view.low))
        for place, about in self.standing.items():
            if not self._report(place, about) and not self._move(place, about, delay=delay):
                answer = self._answer(self.thread.promises[place])
                if answer:
                    self._keep(place, answer)

    def _close(self, place: int, state: CommitmentState, *evidence: Evidence) -> None:
        self.thread.promises[place] = closed(self.thread.promises[place], state, *evidence)

    def _report(self, place: int, about: Matter) -> bool:
        """Whether a report of the message settles a promise."""
        promise = self.thread.promises[place]
        for told in self.tolds:
            if not fit_of(told, promise, about):
                continue
            span = told.start, told.end
            if told.what == "done":
                self._keep(place, span)
                return True
            if told.what == "refused" and not self._has_lapsed(promise):
                self._close(place, "withdrawn", evidence_in(self.turn, *span, "withdrawn"))
                return True
            if told.what == "undone" and not told.yet:
                self._close(place, "broken", evidence_in(self.turn, *span, "admission"))
                return True
        return False

    def _has_lapsed(self, promise: Commitment) -> bool:
        return has_lapsed(self.thread, promise, self.turn.message.at)

    def _silence(self) -> Evidence:
        return Evidence(self.turn.index - 1, 0, 0, "silence")

    def _keep(self, place: int, span: tuple[int, int]) -> None:
        """Close a promise that our own words report as kept, in time or late."""
        promise = self.thread.promises[place]
        sentence = self.turn.view.sentence(span[0])
        late = is_late(self.thread, promise, self.turn.message.at)
        if late and not self._was_in_time(promise, sentence):
            self._close(place, "broken", self._silence(), evidence_in(self.turn, *span, "late"))
            return
        state: CommitmentState = "open" if is_repeated(promise.text.lower()) else "kept"
        self._close(place, state, evidence_in(self.turn, *span, "done"))

    def _was_in_time(self, promise: Commitment, sentence: str) -> bool:
        """«Курьер приехал в 11:40», told in the afternoon of the day that was promised."""
        if wording.EARLIER.search(sentence):
            return True
        at, hour = self.turn.message.at, wording.HOUR.search(sentence)
        if promise.due is None or at is None or hour is None:
            return False
        told = self.thread.calendar.local(at)
        clock = int(hour["hour"]), int(hour["minute"])
        return told.date() == promise.due.date() and clock <= (promise.due.hour, promise.due.minute)

    def _move(self, place: int, about: Matter, *, delay: bool) -> bool:
        """Whether a new promise gives the old one another time; honest only before its term."""
        promise = self.thread.promises[place]
        for later in self.fresh:
            if not later.due_text or not _is_later(promise, later, delay=delay):
                continue
            moved_to = matter(later)
            same = about.meets(moved_to) or _names_thing_alone(moved_to, about)
            if not same and not (delay and len(self.standing) == 1):
                continue
            moved = Evidence(self.turn.index, later.start, later.end, "moved")
            if self._has_lapsed(promise):
                self._close(place, "broken", self._silence(), moved)
            else:
                self._close(place, "renegotiated", moved)
            return True
        return False

    def _answer(self, promise: Commitment) -> tuple[int, int] | None:
        """The sentence of ours that gives the answer or the finding that was promised."""
        if promise.kind not in _TOLD_BY_WORDS:
            return None
        if self.thread.turns[promise.message_index].message.role == "bot":
            # «С вами свяжется оператор»: only a person keeps it.
            whole = 0, len(self.turn.view.text)
            return whole if self.turn.message.role == "agent" else None
        span = self._substance
        if span is None or _answers_another(self.thread, self.turn, promise, span):
            return None
        return span

    @cached_property
    def _substance(self) -> tuple[int, int] | None:
        made = [place_of(self.turn, one.start) for one in self.fresh]
        return wording.substance(self.turn.view, made)


def _names_thing_alone(later: Matter, about: Matter) -> bool:
    """«Эскиз будет во вторник»: the thing and its new time, without the deed."""
    return not later.families and not later.things.isdisjoint(about.things)


def _is_later(promise: Commitment, later: Commitment, *, delay: bool) -> bool:
    """Whether the new time is another one than the old."""
    if promise.due is not None and later.due is not None:
        return later.due > promise.due
    if not promise.due_text:
        return False
    return delay and later.due_text.lower() != promise.due_text.lower()


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
