"""REF04: the customer is told that this is somebody else's business."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.rules.refusal._elsewhere import lends_a_hand

_WAITING = ("ожид", "подожд", "дожд", "wait")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    contacts = [
        m
        for m in view.cue("next_step_given")
        if m.label == "contact" and not view.words[m.last - 1].startswith(_WAITING)
    ]
    told: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        if number in told or view.is_question(match) or lends_a_hand(view, match):
            continue
        if match.label == "run" and _informs(view, match):
            continue
        if contacts and not view.same_sentence(match, contacts):
            continue  # REF05 speaks where the customer is sent away.
        told.add(number)
        yield Hit(*view.span_of_sentence(match.start))


def _informs(view: View, match: Match) -> bool:
    """Who runs a thing sends nobody away, unless it answers a complaint with no word of when."""
    return not view.context_has("complaint") or bool(view.times_near(match.start))


RULE = Rule(
    code="REF04",
    name="not-our-department",
    category="passing_the_buck",
    severity="warn",
    why={
        "ru": "Человеку всё равно, чей это отдел: он пришёл к фирме, а его отправили прочь.",
        "en": "The customer came to the company, not to a department, and is sent away.",
    },
    advice={
        "ru": "Передайте сами или объясните, почему именно туда и что там сказать: «Платежами"
        " занимается бухгалтерия, я передала им ваш чек; ответят здесь же завтра до 12:00».",
        "en": "Hand it over yourself, or say why there and what to ask for: “Billing keeps the"
        " payment records, I’ve sent them your receipt; they’ll answer here by noon tomorrow.”",
    },
    match=(cue("not_our_business"),),
    check=_check,
    source=("REVIEW REF04",),
)
