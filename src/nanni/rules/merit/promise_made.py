"""MER01: the writer or the company takes on something, if possible with a time."""

from collections.abc import Iterable, Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.text.times.expression import TimeExpression

_CONDITIONS = frozenset(
    "если когда пока чтобы как который которая которое которые иначе if when once until unless"
    " while"
    " before after which".split()
)
_POINTS = ("day", "weekday", "date", "clock")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or view.is_question(match):
            continue
        start, end = view.clause(match)
        opening = view.low[start : match.start + 1].split()[:2]
        if any(word in _CONDITIONS for word in (view.first_word(start), *opening)):
            continue
        times = [t for t in view.times_near(match.start) if t.kind != "vague"]
        due = _due(t for t in times if start <= t.start < end)
        if due is None and match.label == "timed":
            continue  # a bare third person tells how things go; with a time it binds us
        if match.label == "company" and due is None and _follows_a_step(view, match):
            continue  # «войдите снова — история вернётся»: the programme does it, not we
        due = due or _due(times)
        done = end
        yield Hit(start, end, data=_data(view, due))


def _follows_a_step(view: View, match: Match) -> bool:
    """Whether the customer's own step in this sentence brings it about."""
    start, _ = view.span_of_sentence(match.start)
    return any(
        start <= step.start < match.start and step.label != "contact"
        for step in view.cue("next_step_given")
    )


def _due(times: Iterable[TimeExpression]) -> TimeExpression | None:
    """The first of the times that bounds the future, one with a length before others."""
    times = list(times)
    bounds = [t for t in times if t.deadline] or [t for t in times if t.kind in _POINTS]
    return next((t for t in bounds if t.duration), bounds[0] if bounds else None)


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
