"""How a conversation stands: forgotten or not, resolved or not, and what it cost the customer."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final, Literal

from nanni.dialogue.endings import ending_of, has_good_news
from nanni.dialogue.tables import joined
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment, Effort

Outcome = Literal["resolved", "unresolved", "unclear"]

#: Faults of a last message that leave the customer where they were.
_LEFT_ALONE = frozenset({"passing_the_buck", "refusal_without_remedy"})
#: The talk goes on where we cannot see it.
_ELSEWHERE: Final = re.compile(
    joined(r"""
    \b(?:continued?|contacted|replied|responded|answered|address\w*|handl\w*|discuss\w*)
    (?: (?:to|with|this|it|you|your))* (?:by|via|over|in|on|through) (?:e-?mail|dm|private
    |slack|chat)\b|\brepl(?:ied|ying) to your (?:e-?mail|message)
    |\b(?:продолжил[иа]?|ответил[иа]?|решаем|обсуждаем|обсудили|написал[иа]?) (?:вам )?(?:в|на|по)\s
    (?:почт|личк|лс\b|личн\w+ сообщ|чат|телеграм|письм)
    """)
)
#: Deeds told otherwise than by «сделали»: "sent yesterday", «вас уже зарегистрировали».
_DONE: Final = re.compile(
    joined(r"""
    (?:^|[.!?] )(?:just |already |re-?)?sent\b(?! from)
    |(?:^|[.!?,] )(?:all |it's )?(?:booked|cancelled|refunded|moved|reserved|extended
    |waived|unbanned|unlocked|unblocked|restored|reset|activated)\b(?= ?[.!,])
    |\bgot you (?:all )?(?:set|sorted)\b
    |\b(?:refund|order|request|cancell?ation|payment|replacement|charge|fee)s?\s
    (?:has|have|was|were)(?: been)?\s
    (?:submitted|issued|processed|approved|shipped|made|reversed|refunded|waived)
    |\byou(?:'ve| have) (?:now )?been (?:unbanned|refunded|upgraded|added|unlocked|registered)
    |\b(?:заявк|обращени|запрос|заявлени|доступ|анкет)\w* (?:\w+ ){0,2}(?:выполнен|рассмотрен|открыт
    |одобрен|удовлетворен|согласован|предоставлен)[аоы]?\b
    # Where the thing is by now: "it's on its way", «отложила на ваше имя».
    |\b(?:it|they|these|those)(?:'s| is|'re| are) (?:now |already |all )?(?:in the (?:mail|post)
    |on (?:its
    |their|the) way|up (?:again|now)|waiting for you|behind the|at the (?:desk|counter|front)
    |in your\s
    (?:account|inbox))\b
    |(?:^|[.!?] )(?:back )?up now\b|\byou(?:'re| are) (?:now )?(?:booked|down|in (?=\w*\d))
    |(?:^|[.!?] )(?:уже )?(?:записал|отложил|забронировал|закрепил|перевыпустил|убрал|выдал)[аи]?\b
    (?! (?:все )?(?:вопрос|жалоб|обращ|пожел|просьб|замеч|данн|информ))
    |\b(?:уже|она|он|оно) (?:ждет вас|лежит (?:на|у|в)|в пути|едет)\b
    |\bвас (?:\w+ )?(?:зарегистрировали|подключили|разблокировали|записали|добавили|внесли)\b
    """)
)
#: An answer to these is all that was wanted.
_OF_FACTS: Final = frozenset(
    {"whether", "when", "how_much", "how_long", "which", "what", "who", "where"}
)
#: How many of the latest questions a last message of ours may have answered.
_BACK: Final = 24
#: We say that the matter is settled.
_CLOSED: Final = re.compile(
    joined(r"""
    (?:^|[.!?] )(?:уже )?(?:решено|улажено)\b
    |\b(?:проблем[аы]|вопрос) (?:был[аи]? )?(?:решен[аы]?|улажен)\b
    |\b(?:this|the issue|the problem|it) (?:has been|was|is) (?:now )?(?:resolved|fixed|settled)\b
    """)
)
#: Before that: it is still to come.
_NOT_YET: Final = re.compile(
    r"\b(?:once|when|until|till|if|after|as soon as|когда|как только|если|пока)\b[^.!?]*$"
)
#: The customer thanks us, and waits.
_WAITS: Final = re.compile(r"\b(?:жд[уе]м?|ждать|подожд[уе]м?|wait|waiting|look forward)\b")


def is_forgotten(thread: Thread) -> bool:
    """Whether the last word is the customer's and is more than thanks or farewell."""
    last = next((turn for turn in reversed(thread.turns) if turn.message.role != "note"), None)
    if last is None or not last.is_customers:
        return False
    return ending_of(thread, last) == "wait"


def outcome_of(thread: Thread, promises: Sequence[Commitment]) -> Outcome:
    """Whether the need was met, as far as the words tell."""
    last = next((turn for turn in reversed(thread.turns) if turn.message.role != "note"), None)
    if last is None:
        return "unclear"
    if last.is_customers:
        return _by_their_word(thread, last, promises)
    if _is_closed(last) or _was_content(thread, last, promises):
        return "resolved"
    if _ELSEWHERE.search(last.view.low) is not None:
        return "unclear"
    if thread.open_questions() or any(f.category in _LEFT_ALONE for f in last.findings):
        return "unresolved"
    return _by_our_word(thread, last, promises)


def _by_our_word(thread: Thread, last: Turn, promises: Sequence[Commitment]) -> Outcome:
    """We have the last word, and no question waits for one."""
    if any(promise.state == "broken" for promise in promises):
        return "unresolved"
    if last.view.has_cue("action_done") or _DONE.search(last.view.low) is not None:
        return "resolved"
    if any(p.state == "open" and p.message_index == last.index for p in promises):
        return "unresolved"
    return "resolved" if _has_told(thread, last) else "unclear"


def _is_closed(last: Turn) -> bool:
    """Whether we say that the matter is settled, not that it will be."""
    low = last.view.low
    closed = _CLOSED.search(low)
    return closed is not None and _NOT_YET.search(low, 0, closed.start()) is None


def _was_content(thread: Thread, last: Turn, promises: Sequence[Commitment]) -> bool:
    """Whether the customer had what they came for before we closed with a courtesy."""
    before = next((turn for turn in thread.before(last) if turn.message.role != "note"), None)
    if before is None or not before.is_customers or "?" in last.view.text:
        return False
    return ending_of(thread, before) == "met" and not _is_put_off(thread, before, promises)


def _has_told(thread: Thread, last: Turn) -> bool:
    """Whether our last message tells the fact asked for, and neither refuses nor orders."""
    told = [one for one in thread.questions[-_BACK:] if one.answered_by == last.index]
    if not told or last.view.has_cue("refusal"):
        return False
    return all(one.kind in _OF_FACTS for one in told) and not last.view.has_cue("next_step_given")


def _by_their_word(thread: Thread, last: Turn, promises: Sequence[Commitment]) -> Outcome:
    """The customer has the last word: content, they outweigh a promise of ours that we broke."""
    ending = ending_of(thread, last)
    if ending == "wait":
        return "unresolved"
    put_off = any(question.status == "deferred" for question in thread.questions)
    if ending == "met":
        return "unclear" if put_off or _is_put_off(thread, last, promises) else "resolved"
    if any(promise.state == "broken" for promise in promises):
        return "unresolved"
    due = any(p.state == "open" and not p.conditional for p in promises)
    waiting = put_off or due or thread.open_questions()
    return "unclear" if waiting or not thread.questions else "resolved"


def _is_put_off(thread: Thread, last: Turn, promises: Sequence[Commitment]) -> bool:
    """Whether thanks are for a promise that our last message made, or come with waiting."""
    if has_good_news(last):
        return False
    if _WAITS.search(last.view.low) is not None:
        return True
    ours = next((turn for turn in thread.before(last) if turn.is_ours), None)
    if ours is None or ours.view.has_cue("action_done") or _DONE.search(ours.view.low):
        return False
    # «Когда приедете?» — «Завтра приедем»: what was asked for has been told.
    if any(question.answered_by == ours.index for question in thread.questions[-_BACK:]):
        return False
    return any(
        one.state == "open" and not one.conditional and one.message_index == ours.index
        for one in reversed(promises)
    )


def note_effort(thread: Thread, turn: Turn) -> None:
    """Add what a message cost the customer, when the ledgers have it."""
    effort = thread.effort
    if turn.is_customers:
        channel = thread.channel_of(turn)
        known = effort.channels
        repeats = sum(signal.kind == "repeat_contact" for signal in thread.signals_of(turn))
        repeats += sum(question.repeats is not None for question in thread.questions_of(turn))
        thread.effort = replace(
            effort,
            messages=effort.messages + 1,
            channels=known if channel in known else (*known, channel),
            repeats=effort.repeats + repeats,
        )
    elif thread.waits and thread.waits[-1].until_index == turn.index:
        length = thread.waits[-1].length
        if length is not None:
            thread.effort = replace(effort, waited=(effort.waited or timedelta()) + length)


def effort_of(thread: Thread) -> Effort:
    """What the conversation cost the customer up to now."""
    reminders = sum(e.what == "ping" for p in thread.promises for e in p.evidence)
    return replace(thread.effort, reminders=reminders) if reminders else thread.effort
