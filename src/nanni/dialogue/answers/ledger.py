"""The ledger of answers: settles the questions that a message of ours answers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from nanni.dialogue.answers.fit import Place, answers, comes_near
from nanni.dialogue.answers.sentence import Sentence, sentences_of
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import topic_of
from nanni.model import Question, QuestionStatus, Span

#: A question that nobody answered within so many messages is answered by nothing later.
_REACH = 24
#: How many of the latest questions are looked through for waiting ones.
_BACK = 24
_UNSETTLED = frozenset({"open", "partly", "deferred", "redirected"})
_ITEM = re.compile(r"(?:^|(?<=[\s(]))(\d)[.)]\s")


def note_answers(thread: Thread, turn: Turn) -> None:
    """Settle the open questions that a message of ours answers, defers or sends elsewhere."""
    waiting = _waiting(thread, turn)
    if not waiting:
        return
    said = sentences_of(turn.view)
    if not said:
        return
    latest = _latest(thread)
    current = [n for n in waiting if thread.questions[n].message_index >= latest]
    asks_more = any(one.role == "ask" for one in said)
    used: set[int] = set()
    unsettled: list[int] = []
    for number in waiting:
        direct = number in current
        alone = direct and len(current) == 1
        if not _settle(thread, turn, number, said, (direct, alone, asks_more), used):
            unsettled.append(number)
    rest = [number for number in unsettled if number in current]
    fresh = [one for place, one in enumerate(said) if place not in used]
    if len(current) > 1 and len(rest) == 1 and fresh and used:
        if _settle(thread, turn, rest[0], fresh, (True, True, asks_more), used):
            unsettled.remove(rest[0])
    for number in unsettled:
        _put_off(thread, turn, number, said, direct=number in current)


def _waiting(thread: Thread, turn: Turn) -> list[int]:
    questions = thread.questions
    count = len(questions)
    return [
        number
        for number in range(max(0, count - _BACK), count)
        if questions[number].status in _UNSETTLED
        and turn.index - questions[number].message_index <= _REACH
    ]


def _latest(thread: Thread) -> int:
    """First message of the customer's stretch that holds the latest question."""
    index = thread.questions[-1].message_index
    while index > 0 and not thread.turns[index - 1].is_ours:
        index -= 1
    return index


def _settle(
    thread: Thread,
    turn: Turn,
    number: int,
    said: Sequence[Sentence],
    standing: tuple[bool, bool, bool],
    used: set[int],
) -> bool:
    question = thread.questions[number]
    place = Place(topic_of(question.text.lower()), *standing)
    item = _same_item(thread, question, turn, said)
    if item is not None:
        place, said = place._replace(alone=True), item
    best = _best(question, place, said)
    if best is None:
        return False
    used.add(said.index(best))
    span = turn.view.document.to_original(best.start, best.end)
    thread.questions[number] = replace(
        question, status="answered", answered_by=turn.index, answer=Span(*span)
    )
    return True


def _best(question: Question, place: Place, said: Sequence[Sentence]) -> Sentence | None:
    """The answering sentence nearest in topic, the first of equals."""
    fitting = [one for one in said if answers(question, place, one)]
    return max(fitting, key=lambda one: place.topic.common(one.topic), default=None)


def _same_item(
    thread: Thread, question: Question, turn: Turn, said: Sequence[Sentence]
) -> list[Sentence] | None:
    """Our words under the number that the question stands under; None without numbers."""
    text = turn.view.low
    if len(marks := list(_ITEM.finditer(text))) < 2:  # noqa: PLR2004 - one number is no list
        return None
    before = thread.turns[question.message_index].message.text[: question.start + 3]
    asked = _ITEM.findall(before)
    if not asked:
        return None
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        if mark[1] == asked[-1]:
            end = following.start() if following else len(text)
            return [one for one in said if mark.start() <= one.start < end]
    return None


def _put_off(
    thread: Thread, turn: Turn, number: int, said: Sequence[Sentence], *, direct: bool
) -> None:
    """Mark a question that was not answered as deferred, sent elsewhere or spoken of."""
    question = thread.questions[number]
    place = Place(topic_of(question.text.lower()), direct, alone=False, asks_more=True)
    status: QuestionStatus | None = None
    for one in said:
        if direct and one.tells_later and one.has_time and one.role == "hold":
            status = "deferred"
        elif direct and one.role == "elsewhere":
            status = status or "redirected"
        elif status is None and comes_near(question, place, one):
            status = "partly"
    if status is not None and question.status == "open" or status in {"deferred", "redirected"}:
        thread.questions[number] = replace(question, status=status)
