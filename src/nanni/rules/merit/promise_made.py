"""MER01: the writer or the company takes on something, if possible with a time."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or view.is_question(match):
            continue
        start, end = view.clause(match)
        times = [t for t in view.times if t.deadline and match.start <= t.start < end]
        if not times:
            times = [t for t in view.times if t.deadline and _same(view, match, t.start)]
        timed = next((t for t in times if t.duration), times[0] if times else None)
        data: dict[str, object] = {
            "deadline": timed.duration if timed else None,
            "due_text": view.low[timed.start : timed.end] if timed else None,
        }
        if timed and timed.business_days:
            data["business_days"] = True
        done = end
        yield Hit(start, end, data=data)


def _same(view: View, match: Match, position: int) -> bool:
    start, end = view.span_of_sentence(match.start)
    return start <= position < end


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
