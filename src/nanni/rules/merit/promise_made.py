"""MER01: the writer or the company takes on something, if possible with a time."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import attrgetter

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.text.expressions import compiled
from nanni.text.times.expression import TimeExpression

#: Matches lie in the order of their beginnings.
_START = attrgetter("start")
_CONDITIONS = frozenset(
    "если когда пока чтобы как который которая которое которые иначе if when once until unless"
    " while"
    " before after which".split()
)
#: Their times are those of what has to happen first.
_HYPOTHESES = frozenset("если когда пока if when once until unless while before after".split())
#: Labels of what promises nothing without its time, for which a mere length is enough.
_TAKES_A_TERM = frozenset({"underway", "term"})
_STARTS = frozenset({"с", "со", "since", "from", "after", "после"})
_POINTS = ("day", "weekday", "date", "clock")
#: Short questions after a promise that ask only for consent: «перезвоню завтра, хорошо?»
_CONSENT = frozenset(
    "хорошо ладно ок окей да договорились идет подойдет удобно согласны ok okay alright right"
    " yes deal".split()
)
#: «После оплаты придёт письмо» tells how things go, once the customer has done a step.
_CUSTOMERS_STEP = tuple(
    f"{after} {step}"
    for after in ("после", "сразу после", "по завершении")
    for step in (
        "оплат регистрац вход установ обновлен нажат подтвержд заполнен оформлен авториз активац"
        " добавлен привяз"
    ).split()
)
#: What befalls those who do not do as told: a warning, no promise.
_WARNED = (
    "отмен закро закры аннулир удален удалит заблокир приостанов списан спишет расторг сгор"
    " cancel clos delet suspend block expire charged forfeit removed"
).split()
#: Nobody holds us to a «возможно»; what stands in quotes somebody else is to say.
_PERHAPS = compiled(
    r"(?:\b(?:возможно|может быть|вероятно|наверное|perhaps|possibly|maybe"
    r"|(?:i|we) (?:think|believe|guess|suppose)(?: that)?),? (?:мы |we )?|[«“])\Z"
)
#: Words about words, and an end announced: no work is taken on.
_ANNOUNCED = compiled(
    r"\b(?:обращу|обратим) (?:ваше )?внимание"
    r"|\b(?:поддержка|продажа|продажи|выпуск|прием)\b[^.!?;,]{0,40} прекрат(?:ится|ятся)\b"
)
#: Who takes something on, at the beginning of what he says after a condition.
_SUBJECTS = ("i ", "we ", "i'", "we'", "i’", "we’")
#: So many words open a clause.
_OPENING = 2
#: How far before a clause its speaker may be named.
_FAR = 40
#: How far before the place of a promise its verb may begin.
_NEAR = 20


@cache
def _quoted() -> re.Pattern[str]:
    # «Вы писали, что мастер приедет»: the customer's words, not ours.
    return compiled(
        r"\b(?:вы|вам|you) (?:же )?(?:пишете|писали|говорите|говорили|сказали|обещали|wrote|said"
        r"|say|were told|mentioned)[^.!?]*\b(?:что|that)\b"
    )


@cache
def _then_asks() -> re.Pattern[str]:
    # «…— пришлёте номер?», "we'll sort it out - can you send it?": another clause asks.
    return compiled(
        r"(?:\s[—–-]+\s|[;:] |, (?:so |and |but )?)(?:please )?(?:can|could|would|will|do|did|are"
        r"|is|may|might) (?:you|i|we|it|this)\b"
    )


@cache
def _by_now() -> re.Pattern[str]:
    # "It should be working again now": how things are, as far as we can tell.
    return compiled(r"\bshould\b[^.!?,;]*\b(?:now|already|again)\b")


@cache
def _after_deed() -> re.Pattern[str]:
    # "I released the order and tracking should be updated": what follows from a deed of ours.
    return compiled(
        r"\b(?:released|fixed|found|pushed|deployed|sent|shipped|merged|reset|restarted)\b[^.!?]*"
        r"\bshould be (?:\w+ed|up|back|working|fine|gone)\b"
        r"(?! (?:in|by|within|on|next|soon|shortly))"
    )


@cache
def _unless() -> re.Pattern[str]:
    return compiled(
        r"\bесли\b[^.!?]*?\bне\b|\bиначе\b|\bunless\b|\botherwise\b|\bif you (?:do not|don't|fail)"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or _asks(view, match):
            continue
        start, end = _clause(view, match)
        if _is_condition(view, start, match):
            continue
        times = view.times_near(match.start)
        inside = [t for t in times if start <= t.start < end and not _is_day_gone_by(t, match)]
        if _binds_nobody(view, match, (start, end), inside):
            continue
        free = [*inside, *_shared(view, times, matches)]
        due = _due(inside) or _due(free) or _length(free, match)
        if due is None and match.label in _TAKES_A_TERM:
            continue
        done = end
        yield Hit(start, end, data=_data(view, due))


def _is_condition(view: View, start: int, match: Match) -> bool:
    """Whether the clause is itself a condition; in "when it comes we'll write" its end is not."""
    opening = view.low[start : match.start + 1].split()[:_OPENING]
    if view.low.startswith("which will", start):
        return False  # "a credit, which will be taken off the next bill"
    if not any(word in _CONDITIONS for word in (view.first_word(start), *opening)):
        return False
    before = view.low[start : match.start].split()
    return len(before) <= _OPENING or not view.low.startswith(_SUBJECTS, match.start)


def _clause(view: View, match: Match) -> tuple[int, int]:
    """The clause that promises; a term stands behind its dash: «срок ответа — 2 дня»."""
    start, end = view.clause(match)
    dash = view.low[end : end + 3]
    if match.label == "term" and (dash in {" — ", " – ", " - "} or dash[:2] == ": "):
        end = view.clause(Match(end + 3, end + 4))[1]
    return start, end


def _asks(view: View, match: Match) -> bool:
    """Whether the promise itself is asked about; «…, хорошо?» asks only for consent."""
    if not view.is_question(match):
        return False
    _, end = view.span_of_sentence(match.start)
    if _then_asks().search(view.low, match.end, end):
        return False
    words = view.sentence(match.start).rstrip(" ?!.)").split()
    return not words or words[-1] not in _CONSENT or len(words) == 1


def _binds_nobody(
    view: View, match: Match, clause: tuple[int, int], times: Sequence[TimeExpression]
) -> bool:
    """Whether the clause tells how things work, warns or repeats the customer's words."""
    start, end = clause
    perhaps = _PERHAPS.search(view.low, max(0, start - _FAR), match.start)
    if perhaps or _ANNOUNCED.search(view.low, start, end):
        return True
    told = view.low[match.start : end]
    if any(fate in told for fate in _WARNED) and _unless().search(view.sentence(match.start)):
        return True
    if match.label == "own" or match.label in _TAKES_A_TERM:
        return False
    due = _due(t for t in times if view.first_word(t.start) not in _STARTS)
    if match.label == "dated" and not (due and due.deadline):
        return True
    if due is None and _is_so_by_now(view, match, (start, end)):
        return True
    if match.label == "timed" and due is None and not any(t.kind == "vague" for t in times):
        return True  # a bare third person tells how things go; with a time it binds us
    if _quoted().search(view.low, max(0, start - _FAR), match.start):
        return True
    # «Войдите снова — история вернётся»: the programme does it, not we.
    return due is None and (
        view.low.startswith(_CUSTOMERS_STEP, start) or _follows_a_step(view, match)
    )


def _is_so_by_now(view: View, match: Match, clause: tuple[int, int]) -> bool:
    """Whether "should be" tells how things are, as far as we can tell."""
    start, end = clause
    if _by_now().search(view.low, max(start, match.start - _NEAR), end):
        return True
    return _after_deed().search(view.low, view.span_of_sentence(match.start)[0], end) is not None


def _follows_a_step(view: View, match: Match) -> bool:
    """Whether the customer's own step in this sentence brings it about."""
    start, _ = view.span_of_sentence(match.start)
    steps = view.cue_between("next_step_given", start, match.start)
    return any(step.label != "contact" for step in steps)


def _shared(
    view: View, times: Iterable[TimeExpression], matches: Sequence[Match]
) -> Iterator[TimeExpression]:
    """Times of the sentence that belong to no condition and to no other promise."""
    for time in times:
        start, end = view.clause(Match(time.start, time.end))
        if view.first_word(start) in _HYPOTHESES:
            continue
        following = bisect_left(matches, start, key=_START)
        if following == len(matches) or matches[following].start >= end:
            yield time


def _due(times: Iterable[TimeExpression]) -> TimeExpression | None:
    """The first of the times that bounds the future, one with a length before others."""
    times = [t for t in times if t.kind != "vague"]
    bounds = [t for t in times if t.deadline] or [t for t in times if t.kind in _POINTS]
    return next((t for t in bounds if t.duration), bounds[0] if bounds else None)


def _is_day_gone_by(time: TimeExpression, match: Match) -> bool:
    """Whether "this morning" tells when something went on its way, not when it arrives."""
    return match.label == "underway" and time.kind == "day" and not time.deadline


def _length(times: Iterable[TimeExpression], match: Match) -> TimeExpression | None:
    """A mere length, which is a term when somebody is on the way: «едет, минут 15»."""
    lengths = (t for t in times if t.kind == "duration" and t.duration is not None)
    return next(lengths, None) if match.label in _TAKES_A_TERM else None


def _data(view: View, due: TimeExpression | None) -> dict[str, object]:
    if due is None:
        return {"deadline": None}
    data: dict[str, object] = {
        "deadline": due.duration,
        "due_text": view.text[due.start : due.end],
    }
    if due.business_days:
        data["business_days"] = True
    return data


RULE = Rule(
    code="MER01",
    name="promise-made",
    category="promise",
    severity="info",
    why={
        "ru": "Это обещание: его запомнит клиент, и его надо сдержать.",
        "en": "This is a promise: the customer will remember it, and it has to be kept.",
    },
    advice={
        "ru": "Назовите срок и того, кто сделает: «Верну деньги сегодня до 18:00».",
        "en": "Name the time and the person: “I’ll refund you today by 6 pm”.",
    },
    match=(cue("promise"),),
    check=_check,
    source=("DOMAIN 2: promise", "S0-6", "S3-3"),
)
