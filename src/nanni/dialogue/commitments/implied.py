"""Implied: «Когда почините?» — «Завтра до обеда»: a bare time that answers is a promise too."""

import re
from collections.abc import Iterator

from nanni.dialogue.commitments.acts import act_of, matter_of
from nanni.dialogue.commitments.promising import commitment_at
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment
from nanni.text.times.expression import TimeExpression

_ASKED = frozenset({"when", "how_long"})
#: Deeds of ours; «когда придёте на приём» and "when do you open" ask for facts.
_OURS = frozenset({"call", "answer", "look", "money", "send", "come", "mend", "change"})
#: Who asks this waits for us, whatever the deed is called.
_WAITS = re.compile(
    r"\bждать\b|\bждем\b|\bдолго (?:еще|ли)\b|\bеще долго\b|\b(?:это|все) займет\b"
    r"|\bwait\b|\bwill (?:it|this|that) (?:all )?take\b|\bmuch longer\b|\bhow long (?:til|until)"
)
#: Nobody promises when the customer is to do something, or when things of their own end.
_IS_NOT_OURS = re.compile(
    r"\b(?:do|should|must|can|could|may) i\b|\b(?:keep|store|valid)\b|хран|действу"
    r"|\b(?:does|do|is|are) (?:the|your|this) (?:sale|shop|store|office|offer|promo|show|museum"
    r"|event|course|class|lesson|exam|subscription|trial)s?\b"
)
#: Beside a length these say that the end is near: «осталось 10 минут», "15 more minutes".
_REMAINS = frozenset("еще осталось остается more another left".split())
#: Words beside the time that still promise nothing else: «думаю, завтра к вечеру».
_SPARE = 3
_CLAUSE_ENDS = frozenset(",;:—–()")


def implied_promises(thread: Thread, turn: Turn) -> Iterator[Commitment]:
    """The promise of a message of ours that only names the time asked for, or what is left."""
    asked = _asked_deed(thread, turn)
    if asked is None and _REMAINS.isdisjoint(turn.view.words):
        return
    view = turn.view
    for first, last in _clauses(turn):
        times = [one for one in view.times_near(view.document.starts[first]) if _ends(one)]
        covered = sum(_is_within(view.document.starts[i], times) for i in range(first, last))
        if not covered:
            continue
        bare = last - first - covered <= _SPARE and not _names_deed(turn, first, last)
        if bare and (asked is not None or _remains(turn, times, first, last)):
            start, end = view.document.words_span(first, last)
            named = [one for one in times if start <= one.start < end]
            yield commitment_at(thread, turn, (start, end), named, asked or _awaited(thread))
            return
        if asked is not None:
            return


def _awaited(thread: Thread) -> str:
    """What the customer waits for, in the words of the last promise and question."""
    promised = thread.promises[-1].action if thread.promises else ""
    asked = thread.questions[-1].text if thread.questions else ""
    return f"{promised} {asked}".strip().lower().replace("ё", "е")


def _clauses(turn: Turn) -> Iterator[tuple[int, int]]:
    """Word ranges between commas and dashes, those that belong to one time kept together."""
    document = turn.view.document
    for first, last in document.sentence_ranges():
        times = turn.view.times_near(document.starts[first])
        start = first
        for i in range(first + 1, last):
            parted = not _CLAUSE_ENDS.isdisjoint(document.gaps[i])
            if parted and not _beside_times(turn, times, i):
                yield start, i
                start = i
        yield start, last


def _beside_times(turn: Turn, times: list[TimeExpression], i: int) -> bool:
    """Whether a gap stands in a time or between two: «завтра, до обеда»."""
    starts = turn.view.document.starts
    return _is_within(starts[i], times) and any(one.end <= starts[i] for one in times)


def _ends(time: TimeExpression) -> bool:
    return time.deadline or (time.kind == "duration" and time.duration is not None)


def _remains(turn: Turn, times: list[TimeExpression], first: int, last: int) -> bool:
    """Whether the clause tells how long it still takes."""
    short = any(one.kind == "duration" and str(one.duration).startswith("PT") for one in times)
    return short and not _REMAINS.isdisjoint(turn.view.words[first:last])


def _asked_deed(thread: Thread, turn: Turn) -> str | None:
    """The question before the message that asks when we shall do something."""
    asked = {one.index for one in thread.asked_before(turn)}
    if not asked:
        return None
    for question in reversed(thread.questions[-len(asked) * 4 :]):
        if question.message_index not in asked or question.kind not in _ASKED:
            continue
        low = question.text.lower().replace("ё", "е")
        if _IS_NOT_OURS.search(low):
            continue
        if _WAITS.search(low) or (matter_of(low).families & _OURS and not _is_past(low)):
            return low
    return None


def _is_past(low: str) -> bool:
    acts = [act for word in low.split() if (act := act_of(word.strip("?!.,")))]
    return any(act.mood == "done" for act in acts if act.families) and " be " not in f" {low} "


def _is_within(position: int, times: list[TimeExpression]) -> bool:
    return any(one.start <= position < one.end for one in times)


def _names_deed(turn: Turn, first: int, last: int) -> bool:
    """Whether the sentence has a deed of its own: then the rules have had their say about it."""
    words = [word for word in turn.view.words[first:last] if word not in _REMAINS]
    return any(act is not None and act.mood == "done" for act in map(act_of, words))
