"""The ledger of answers: settles the questions that a message of ours answers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nanni.dialogue.answers.fit import answers, comes_near
from nanni.dialogue.answers.marks import SEVERAL
from nanni.dialogue.answers.place import Place
from nanni.dialogue.answers.sentence import Sentence, sentences_of
from nanni.dialogue.questions.ledger import same_kind
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import topic_of
from nanni.model import Question, QuestionStatus, Span

#: A question that nobody answered within so many messages is answered by nothing later.
_REACH = 24
#: How many of the latest questions are looked through for waiting ones.
_BACK = 24
_UNSETTLED = frozenset({"open", "partly", "deferred", "redirected"})
_JUST_SAY = re.compile(
    r"\b(?:сказать|скажите|скажете|ответить|ответьте|ответите|tell me|say|answer)\b,?\s+"
    r"(?:так |же |наконец |just |me )*(?:когда|где|сколько|почему|да или нет|when|where|how much"
    r"|why|yes or no)\W*$"
)
#: Asks for any word at all about what was asked before.
_NUDGE = re.compile(
    r"^\W*(?:(?:и|а|ну|so|and) )*(?:есть (?:ли )?(?:какие-\w+ )?"
    r"(?:идеи|мысли|новости|варианты|подвижки)"
    r"|по (?:времени|срокам|сроку|цене|деньгам|оплате)"
    r"|что (?:там |вы |в итоге |же )*(?:решили|надумали|выяснили|узнали)(?: в итоге)?"
    r"|(?:so )?what(?:'s| is| was) (?:the |your )(?:decision|verdict|outcome|answer)"
    r"|(?:so )?what (?:have|did) (?:you|they) (?:decided?|find out|found out)|(?:and )?now what"
    r"|кто-нибудь|any(?:one| ideas?| thoughts?| luck| news| updates?))\W*$"
)
#: Whether anybody is there, which any word of a person answers.
_CALLS_FOR_US = re.compile(
    r"^\W*(?:hello\W+|hi\W+|hey\W+|алло\W+|ау\W+)?(?:(?:is )?(?:any(?:one|body)|somebody|someone)"
    r" (?:even |still )?(?:there|here|alive|home)|are you (?:still )?there"
    r"|(?:тут |здесь |там )?(?:есть (?:тут |здесь )?кто(?:-нибудь|-то)?"
    r"|кто(?:-нибудь|-то) (?:тут |здесь )?есть)"
    r"(?: живой| живые| тут| здесь)*)\W*$"
)
_ITEM = re.compile(r"(?:^|(?<=[\s(]))(\d)[.)]\s")


def note_answers(thread: Thread, turn: Turn) -> None:
    """Settle the open questions that a message of ours answers, defers or sends elsewhere."""
    waiting = _waiting(thread, turn)
    said = sentences_of(turn) if waiting else []
    if not said:
        return
    latest = _latest(thread)
    current = [n for n in waiting if thread.questions[n].message_index >= latest]
    asks_more = _asks_more(said)
    places = {n: _place(thread, n, current, asks_more=asks_more) for n in waiting}
    used: list[Sentence] = []
    unsettled = [n for n in waiting if not _settle(thread, turn, n, places[n], said, used)]
    follows = any(_hangs_on_another(thread.questions[n]) for n in current)
    fresh = [one for one in said if one not in used or (follows and _says_yes_and_more(one))]
    if fresh and len(current) > 1:
        unsettled = _settle_the_rest(thread, turn, unsettled, places, fresh, used)
    for number in unsettled:
        _put_off(thread, number, places[number], said)
    _settle_what_was_pressed_for(thread, turn, waiting)


def _settle_what_was_pressed_for(thread: Thread, turn: Turn, waiting: Sequence[int]) -> None:
    """«Так когда?» is answered: so is the question that it pressed for."""
    questions = thread.questions
    for number in waiting:
        pressing = questions[number]
        if pressing.answered_by != turn.index or not _is_bare(pressing):
            continue
        for earlier in reversed(range(waiting[0], number)):
            asked = questions[earlier]
            if asked.status in _UNSETTLED and same_kind(asked.kind, pressing.kind):
                questions[earlier] = replace(
                    asked, status="answered", answered_by=turn.index, answer=pressing.answer
                )
                break


def _asks_more(said: Sequence[Sentence]) -> bool:
    """Whether we want something before we go on; after an answer only a plain request counts."""
    told = False
    for one in said:
        if one.asks_for_more and not (told and one.asks_in_passing):
            return True
        told = told or one.role == "tell"
    return False


def _place(thread: Thread, number: int, current: Sequence[int], *, asks_more: bool) -> Place:
    """How a question stands to the message that is being read."""
    question = thread.questions[number]
    words = question.text.lower()
    topic = topic_of("" if _says_nothing_new(words) else words)
    direct = number in current
    others = [
        other
        for n in (current if direct and topic.words else ())
        if _first_asked(thread, n) != _first_asked(thread, number)
        and thread.questions[n].kind != "request"
        and not _says_nothing_new(thread.questions[n].text.lower())
        and (other := topic_of(thread.questions[n].text.lower())).words
    ]
    own = topic.without(others) if others else topic
    return Place(own, direct, direct and not others, asks_more, words, tuple(others))


def _first_asked(thread: Thread, number: int) -> int:
    """Place of the question that this one repeats, its own when it is new."""
    repeats = thread.questions[number].repeats
    return number if repeats is None else repeats


def _settle_the_rest(
    thread: Thread,
    turn: Turn,
    unsettled: list[int],
    places: Mapping[int, Place],
    fresh: list[Sentence],
    used: list[Sentence],
) -> list[int]:
    """Give sentences that answered nothing yet to the questions left, in their order."""
    rest = [n for n in unsettled if places[n].direct]
    left, before = [], len(used)
    for number in unsettled:
        question, place = thread.questions[number], places[number]._replace(alone=True)
        mine = [one for one in fresh if one not in used[before:]]
        if not (len(rest) == 1 and used):
            mine = [one for one in mine if _suits(question, place, one)]
        if number not in rest or not _settle(thread, turn, number, place, mine, used):
            left.append(number)
    return left


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
    """First message of the customer's stretch that holds the latest question.

    «Так когда?» asks for what was asked before it, and so does a question repeated.
    """
    questions = thread.questions
    number = _latest_asked(thread)
    while number > 0 and questions[number].status in _UNSETTLED:
        repeats = questions[number].repeats
        if repeats is not None:
            number = repeats
        elif _is_bare(questions[number]) and (questions[number - 1].status in _UNSETTLED):
            number -= 1
        else:
            break
    index = questions[number].message_index
    least = max(0, len(thread.turns) - _REACH)
    while index > least and not thread.turns[index - 1].is_ours:
        index -= 1
    return index


def _latest_asked(thread: Thread) -> int:
    """Place of the latest question; a mere request to act takes no question's place."""
    questions = thread.questions
    last = len(questions) - 1
    number = last
    while number > max(0, last - _BACK) and questions[number].kind == "request":
        number -= 1
    return last if questions[number].kind == "request" else number


def _is_bare(question: Question) -> bool:
    """Whether it names nothing of its own: «так когда?», «можете просто сказать, когда?»."""
    low = question.text.lower()
    return _says_nothing_new(low) or not topic_of(low).words


def _hangs_on_another(question: Question) -> bool:
    """Whether it asks more of what another asks first: «есть скидка? если да, какая?»."""
    return question.kind not in {"whether", "request"} and _is_bare(question)


def _says_nothing_new(low: str) -> bool:
    """Whether the words only press for what was asked before: «есть идеи?»."""
    return _JUST_SAY.search(low) is not None or _NUDGE.search(low) is not None


def _says_yes_and_more(one: Sentence) -> bool:
    """«Да, 10 процентов» answers both «есть скидка?» and «какая?»."""
    return one.is_plainly_polar and SEVERAL.search(one.low) is not None


def _suits(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether a sentence without a word of the question's may still be meant for it."""
    if question.kind == "whether":
        return sentence.is_polar or (place.of_two_ways and sentence.role == "tell")
    return question.kind == "how" and (sentence.instructs or sentence.is_done)


def _settle(
    thread: Thread,
    turn: Turn,
    number: int,
    place: Place,
    said: Sequence[Sentence],
    used: list[Sentence],
) -> bool:
    """Mark a question as answered when one of the sentences answers it, and note the sentence."""
    question = thread.questions[number]
    if _CALLS_FOR_US.search(question.text.lower()) and turn.message.role == "agent":
        thread.questions[number] = replace(question, status="answered", answered_by=turn.index)
        return True
    item = _same_item(thread, question, turn, said)
    if item is not None:
        place, said = place._replace(alone=True, others=()), item
    best = _best(question, place, [one for one in said if not _is_spent(place, one, used)])
    if best is None:
        return False
    used.append(best)
    span = turn.view.document.to_original(best.start, best.end)
    thread.questions[number] = replace(
        question, status="answered", answered_by=turn.index, answer=Span(*span)
    )
    return True


def _is_spent(place: Place, sentence: Sentence, used: Sequence[Sentence]) -> bool:
    """Whether a sentence has answered another question and is no nearer to this one."""
    if sentence not in used or SEVERAL.search(sentence.low):
        return False
    near = place.topic.common(sentence.topic)
    return any(other.common(sentence.topic) >= max(near, 1) for other in place.others)


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
    before = thread.turns[question.message_index].message.text[: question.end]
    asked = _ITEM.findall(before)
    if not asked:
        return None
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        if mark[1] == asked[-1]:
            end = following.start() if following else len(text)
            return [one for one in said if mark.start() <= one.start < end]
    return None


def _put_off(thread: Thread, number: int, place: Place, said: Sequence[Sentence]) -> None:
    """Mark a question that was not answered as deferred, sent elsewhere or spoken of."""
    question = thread.questions[number]
    status: QuestionStatus | None = None
    for one in said:
        if place.direct and one.tells_later and one.has_time and one.role == "hold":
            status = "deferred"
        elif place.direct and one.role == "elsewhere":
            status = status or "redirected"
        elif status is None and comes_near(question, place, one):
            status = "partly"
    if status in {"deferred", "redirected"} or (status and question.status == "open"):
        thread.questions[number] = replace(question, status=status)
