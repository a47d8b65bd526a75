"""The ledger of questions: which is the main one, and which was asked before."""

from collections.abc import Iterator, Sequence

from nanni.dialogue.questions.asked import Asked, asked_in
from nanni.dialogue.questions.objections import note_objections
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import Topic, topic_of
from nanni.model import Question, QuestionKind

#: How much hangs on a question of each kind: money and time first.
_WEIGHT: dict[QuestionKind, int] = {
    "how_long": 6, "when": 6, "how_much": 6, "where": 5, "why": 5, "how": 5, "which": 3, "what": 3,
    "whether": 3, "who": 3, "request": 1,
}  # fmt: skip
_GOAL = frozenset({"~money", "~return", "~order", "~arrive", "~repair"})
_GOAL_WEIGHT = 2
#: How many earlier questions a new one is compared with.
_BACK = 12
_SAME_SHARE = 0.5
#: Kinds that ask for the same thing in other words.
_SAME = ({"when", "how_long"}, {"how", "what", "which"}, {"where", "whether"}, {"when", "where"})


def note_questions(thread: Thread, turn: Turn) -> None:
    """Add the questions of a customer's message to the thread."""
    note_objections(thread, turn)
    asked = asked_in(turn.view)
    if not asked:
        return
    low = turn.view.low
    topics = [topic_of(low[one.start : one.end]) for one in asked]
    main = _main(asked, topics)
    document = turn.view.document
    for number, (one, topic) in enumerate(zip(asked, topics, strict=True)):
        start, end = document.to_original(one.start, one.end)
        words = turn.message.text[start:end]
        repeats = _asked_before(thread, turn.index, one.kind, topic)
        thread.questions.append(
            Question(turn.index, start, end, words, one.kind, number == main, repeats=repeats)
        )


def _main(asked: Sequence[Asked], topics: Sequence[Topic]) -> int:
    weights = [
        _WEIGHT[one.kind] + _GOAL_WEIGHT * (not _GOAL.isdisjoint(topic.notions))
        for one, topic in zip(asked, topics, strict=True)
    ]
    return weights.index(max(weights))


def _asked_before(thread: Thread, index: int, kind: QuestionKind, topic: Topic) -> int | None:
    """Place of the same question in an earlier message, the first of a row of repetitions."""
    for place, earlier in _recent(thread.questions, index):
        if same_kind(kind, earlier.kind) and _same_topic(topic, topic_of(earlier.text.lower())):
            return place if earlier.repeats is None else earlier.repeats
    return None


def _recent(questions: Sequence[Question], index: int) -> Iterator[tuple[int, Question]]:
    for place in range(len(questions) - 1, max(-1, len(questions) - 1 - _BACK), -1):
        if questions[place].message_index < index:
            yield place, questions[place]


def same_kind(one: QuestionKind, other: QuestionKind) -> bool:
    """Whether questions of two kinds may ask for the same thing in other words."""
    return one == other or any({one, other} <= group for group in _SAME)


def _same_topic(one: Topic, other: Topic) -> bool:
    if not one.words or not other.words:
        return False
    few, many = sorted((one, other), key=lambda topic: len(topic.words))
    common = few.common(many)
    return common >= _SAME_SHARE * len(few.words) and common >= min(2, len(few.words))
