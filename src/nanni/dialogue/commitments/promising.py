"""Promising: a promise found in a message of ours becomes a record with its kind, act and term."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from nanni.dialogue.commitments.acts import Matter, matter_of
from nanni.dialogue.due import Due, due_iso, resolve_all
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment, CommitmentKind, Finding
from nanni.text.forms import load_forms
from nanni.text.times.expression import TimeExpression

#: The first family that a promise names decides; an answer is what remains of the others.
_KINDS: tuple[tuple[frozenset[str], CommitmentKind], ...] = (
    (frozenset({"call"}), "callback"),
    (frozenset({"money"}), "refund"),
    (frozenset({"send", "come", "mend", "change"}), "action"),
    (frozenset({"look"}), "investigation"),
    (frozenset({"answer", "get"}), "answer"),
)
_CONDITION = re.compile(
    r"\b(?:если|когда|как только|после того,? как|при условии|once|if|when|as soon as|whenever"
    r"|provided|in case)\b"
)
#: The customer is to do it first, and then we.
_STEP_EN = re.compile(
    r"(?:^|[,.;:—–-] |\bplease |\bjust )(?:send|reply|message|write|give|provide|call|share|dm"
    r"|email|ping|confirm|comment|let us know|let me know|tell|post|attach|fill|upload)\b"
    r"|\bonce you\b|\bif you\b|\bwhen you\b|\bas soon as you\b"
)
_STEP_RU = re.compile(r"\b(?:если|когда|как только) (?:вы\b|[а-я]+(?:ите|ете)\b)")
#: «Пришлём ответ» promises an answer, «отправим письмо с решением» too.
_ANSWER = re.compile(
    r"(?:пришл|вышл|отправ|направ|подготов|предостав|дад|дам|верне|провед|send|provide|post|give"
    r"|share)\S*(?:\s+\S+){0,3}?\s+(?:ответ|решени|результат|новост|информаци|обратную связь"
    r"|заключени|answer|reply|update|news|result|response|decision|feedback)"
    r"|(?:ответ|решени|результат|заключени)\S*(?:\s+\S+){0,3}?\s+(?:пришл|вышл|отправ|направ"
    r"|сообщ|дад|будет|будут|прид)"
    r"|(?:get|come|report) back|update you|let you know|keep you (?:posted|updated|informed)"
    r"|in touch|reach out"
    r"|hear (?:back )?from|follow[- ]up|держать в курсе|да(?:м|дим) знать|верн(?:емся|усь) к вам"
    r"|верн\S* с (?:ответ|решен|информац|новост|результ)|выйд\S* на связь|будем на связи"
)
#: Orders that ask for nothing to be done.
_MANNERS = frozenset(
    "извините простите здравствуйте подождите ждите ожидайте дождитесь поверьте знайте учтите"
    " скажите подскажите заметьте следите разрешите позвольте давайте".split()
)
_POLITE = re.compile(r"[а-я]+(?:те|тесь)\b")
_MONEY = re.compile(
    r"деньг|денег|средств|возврат|компенс|возмест|зачисл|refund|reimburs|money|cash"
)
_REPEATED = re.compile(
    r"кажд(?:ый|ую|ое|ые)|ежедневн|еженедельн|ежемесячн|раз в (?:день|неделю|месяц|час|сутки)"
    r"|по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\S*ам\b"
    r"|\bevery\b|\beach (?:day|week|month|morning|monday|tuesday|wednesday|thursday|friday)"
    r"|\bweekly\b|\bdaily\b|\bmonthly\b"
)
#: Only the place of the words is asked of it, never the moment.
_ANY_DAY = datetime(2024, 1, 15, 12, tzinfo=UTC)
_EDGES = " ,;:.!?…—–-\n\t"


def commitment_of(thread: Thread, turn: Turn, finding: Finding) -> Commitment:
    """The record of a promise that the rules have found."""
    low = finding.text.lower().replace("ё", "е")
    conditional = is_conditional(*_sentence(turn, finding))
    times = _times(turn, finding)
    term = _term(thread, times, turn.view.low, turn.message.at)
    due = term.due
    due_text = str(finding.data.get("due_text") or "")
    if term.words:
        due_text = turn.view.text[slice(*term.words)]
    counts_later = conditional and all(one.kind == "duration" for one in times)
    return Commitment(
        turn.index,
        finding.start,
        finding.end,
        finding.text,
        kind_of(low),
        _action(finding.text, due_text),
        due.moment if due and not counts_later and not is_repeated(low) else None,
        due_text,
        term.iso or finding.data.get("deadline"),
        bool(finding.data.get("business_days")),
        conditional,
        turn.message.author,
    )


def commitment_at(
    thread: Thread,
    turn: Turn,
    span: tuple[int, int],
    times: Sequence[TimeExpression],
    asked: str,
) -> Commitment:
    """The record of a promise that only names a time; the deed stands in the question.

    Args:
        thread: the conversation.
        turn: the message of ours.
        span: the sentence with the time, in the normalised text.
        times: those of the sentence.
        asked: the customer's question, lower-cased.
    """
    view = turn.view
    start, end = view.document.to_original(*span)
    term = _term(thread, times, view.low, turn.message.at)
    words = term.words or (times[0].start, times[-1].end)
    return Commitment(
        turn.index,
        start,
        end,
        turn.message.text[start:end],
        kind_of(asked),
        asked.strip(_EDGES),
        term.due.moment if term.due else None,
        view.text[slice(*words)],
        term.iso,
        any(one.business_days for one in times),
        author=turn.message.author,
    )


def kind_of(low: str) -> CommitmentKind:
    """What sort of thing a promise takes on.

    >>> kind_of("проверю и отвечу до вечера"), kind_of("вернем деньги завтра")
    ('investigation', 'refund')
    """
    families = matter_of(low).families
    if "call" in families:
        return "callback"
    if "look" in families and families <= {"look", "answer", "get"}:
        return "investigation"
    if _ANSWER.search(low):
        return "answer"
    if "money" in families and not _MONEY.search(low) and families & {"send", "come"}:
        return "action"
    return next((kind for names, kind in _KINDS if families & names), "action")


def is_repeated(low: str) -> bool:
    """Whether a promise is to be kept again and again: «каждый понедельник»."""
    return bool(_REPEATED.search(low))


def is_conditional(sentence: str, offset: int) -> bool:
    """Whether something has to happen first.

    Args:
        sentence: lower-cased sentence of the promise.
        offset: where in it the promise begins.
    """
    return bool(_CONDITION.search(sentence)) or waits_for_customer(sentence, offset)


def waits_for_customer(sentence: str, offset: int) -> bool:
    """Whether the customer has to write or do something first: «напишите — проверю»."""
    before = sentence[:offset]
    if _STEP_EN.search(before) or _STEP_RU.search(sentence):
        return True
    return any(_is_order(word) for word in _POLITE.findall(before) if word not in _MANNERS)


@lru_cache(maxsize=10_000)
def _is_order(word: str) -> bool:
    return any("impr" in tag for tag in load_forms().tags(word))


def _sentence(turn: Turn, finding: Finding) -> tuple[str, int]:
    """The lower-cased sentence of a promise, and where in it the promise begins."""
    place = place_of(turn, finding.start)
    start, end = turn.view.span_of_sentence(place)
    return turn.view.low[start:end], place - start


def place_of(turn: Turn, original: int) -> int:
    """Position in the view of a position in the message as it was sent."""
    document = turn.view.document
    if document.text == turn.message.text:
        return original
    low, high = 0, len(document.text)
    while low < high:
        middle = (low + high) // 2
        if document.to_original(middle, middle)[0] < original:
            low = middle + 1
        else:
            high = middle
    return low


def _times(turn: Turn, finding: Finding) -> list[TimeExpression]:
    """The times of the sentence that the promise names, in order."""
    named = str(finding.data.get("due_text") or "")
    if not named:
        return []
    place = place_of(turn, finding.start)
    times = turn.view.times_near(place)
    text = turn.view.text
    here = [n for n, one in enumerate(times) if text[one.start : one.end] == named]
    if not here:
        return []
    first = min(here, key=lambda n: abs(times[n].start - place))
    last = place_of(turn, finding.end)
    inside = [n for n, one in enumerate(times) if place <= one.start < last and one.kind != "vague"]
    return [times[n] for n in (inside if first in inside else [first])]


class _Term(NamedTuple):
    """A term in the notation of annotators, as a moment, and where its words stand."""

    iso: str | None = None
    due: Due | None = None
    words: tuple[int, int] | None = None


def _term(thread: Thread, times: Sequence[TimeExpression], low: str, at: datetime | None) -> _Term:
    if not times:
        return _Term()
    main = next((one for one in times if one.duration and one.deadline), times[0])
    dues = resolve_all(times, low, at or _ANY_DAY, thread.calendar)
    here = [due for due in dues if due.start <= main.start < due.end] or dues[:1]
    if not here:
        return _Term(due_iso(main, low, at, thread.calendar))
    due = here[0]
    words = due.start, due.end
    if at is None:
        return _Term(due_iso(main, low, None, thread.calendar), None, words)
    if main.kind in {"weekday", "clock"}:
        days = due.moment.date() - thread.calendar.local(at).date()
        return _Term(f"P{days.days}D", due, words)
    return _Term(due_iso(main, low, at, thread.calendar), due, words)


def term_of(thread: Thread, turn: Turn, promise: Commitment, at: datetime) -> Due | None:
    """When a promise falls due, its words being counted from ``at``."""
    place, last = place_of(turn, promise.start), place_of(turn, promise.end)
    times = [
        one
        for one in turn.view.times_near(place)
        if one.kind != "vague"
        and (place <= one.start < last or turn.view.text[one.start : one.end] == promise.due_text)
    ]
    return _term(thread, times, turn.view.low, at).due


def _action(text: str, due_text: str) -> str:
    """The promised act without its time."""
    rest = text.replace(due_text, " ", 1) if due_text else text
    return " ".join(rest.strip(_EDGES).split())


def matter(promise: Commitment) -> Matter:
    """What a promise is about; its time is none of that, or «завтра» would never be moved."""
    text = f"{promise.text}\n{promise.action}".lower()
    if promise.due_text:
        text = text.replace(promise.due_text.lower(), " ")
    return matter_of(text.replace("ё", "е"))
