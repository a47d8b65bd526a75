"""Objections: the customer's word that our answer was none: «вы не ответили на вопрос»."""

import re
from dataclasses import replace
from typing import Final

from nanni.dialogue.tables import joined
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.topics import topic_of

#: Without one of these no message objects.
_MAY_OBJECT: Final = frozenset(
    "ответ ответа ответили ответил ответила отвечаете отвечает вопрос вопроса спрашивал спрашивала"
    " спрашивали сказали объяснили answer answered answering asked question".split()
)
_OBJECTION: Final = re.compile(
    joined(r"""
    \b(?:не|ни) (?:ответил\w*|отвечаете|отвечает) на (?:\w+ )?вопрос|\b(?:не|ни) (?:ответил\w*
    |отвечаете|отвечает)\b|так и не (?:ответил|сказал|объяснил)\w*
    |это не ответ\b|(?:мой )?вопрос был (?:о|об|про|не|в)\b|ответа на вопрос
    |я спрашивал[аи]? (?:про|о|об|не|когда|как|почему|сколько|где)\b
    |\b(?:you|that|this) (?:still |just )?(?:(?:did|have|has|does|do)(?:n't| not)|never)
    (?: really| actually| even)? answer(?:ed)?\b
    |(?:not|isn't) (?:really )?(?:an answer|what i (?:asked|was asking))
    |\bmy (?:actual )?question was\b|\bi (?:actually )?asked (?:about|when|how|why|if|whether|you)\b
    """)
)
#: Those that name no question, and so mean our last answers.
_GENERAL: Final = re.compile(r"\bответ$|вопрос|спрашивал|answer|asked|question|asking")
_REACH: Final = 12


def note_objections(thread: Thread, turn: Turn) -> None:
    """Open again the questions whose answer the customer does not take for one."""
    if not thread.questions or _MAY_OBJECT.isdisjoint(turn.view.words):
        return
    match = _OBJECTION.search(turn.view.low)
    if match is None:
        return
    said = topic_of(turn.view.sentence(match.start()))
    recent = range(max(0, len(thread.questions) - _REACH), len(thread.questions))
    meant = [n for n in recent if topic_of(thread.questions[n].text.lower()).common(said)]
    answered = _lately_answered(thread, turn, recent)
    named = [n for n in meant if n in answered]
    if not named and (meant or not _GENERAL.search(match.group())):
        return  # They mean a question that is open as it is.
    last = max((thread.questions[n].answered_by or 0 for n in answered), default=0)
    for number in named or [n for n in answered if thread.questions[n].answered_by == last]:
        thread.questions[number] = replace(
            thread.questions[number], status="open", answered_by=None, answer=None
        )


def _lately_answered(thread: Thread, turn: Turn, recent: range) -> list[int]:
    """Places of the questions that were answered since the customer wrote before."""
    before = next((one.index for one in thread.before(turn) if one.is_customers), -1)
    questions = thread.questions
    return [n for n in recent if (by := questions[n].answered_by) is not None and by > before]
