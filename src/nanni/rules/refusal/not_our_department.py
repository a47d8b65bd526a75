"""REF04: the customer is told that this is somebody else's business."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rules.refusal._elsewhere import asked_where, lends_a_hand, names_nobody
from nanni.rules.refusal._owners import NAMED, OWNERS_EN, OWNERS_RU

#: Somebody else, who is not "our" somebody.
_OTHERS_EN = (
    "bank|carrier|courier|seller|merchant|manufacturer|insurer|provider|=isp|vendor|airline"
    "|agency|agent|retailer|reseller|issuer|landlord|freeholder|employer|organiser|organizer"
    "|publisher|=paypal|=apple|=google|=amazon|=microsoft|=steam|=youtube|=samsung|=stripe|police"
    "|developer|maintainer|=upstream|dealer|author|supplier|distributor|pharmacist|pharmacy"
    "|doctor|council|embassy|consulate|university|concierge|contractor|plumber|electrician"
    "|accounts|billing|=sales|=finance|=hr|reception|promoter|venue|=airport|=customs"
    "|school|authority|host|operator|ministry|restaurant|garage|gym|library"
    "|management|clinic|hospital|salon|theatre|cinema|club|stadium|pub|cafe|post|broker|lender"
    "|sender|=them|=they|=they'd|=they'll"
)
_ROLE_EN = (
    "=ask|=talk|=speak|=contact|=call|=try|=word|=phone|=reach|=check|=visit|=log|=raise|=approach"
    "|handle|control|decide|=business|=job|=matter|=responsible|=responsibility|=sort|=advise"
    "|=able|=place|=want|=address|=resolve|=liable|=answer|=explain|=know|=knows|=down|=up"
    "|=takes|=take|=need|=needs|=between|=look|=through|=all|=issue|=problem|=call|=charge|=say"
)
_LOOSE_WORDS = 24
_EMPTY_WORDS = 14
_OURS = frozenset(
    "я мы мне нам мной нами наш наша наше наши уже сегодня завтра готов готова i we us our now"
    " already today tomorrow tonight here yes да".split()
)
_ACTING = frozenset(
    "filled i've we've i'll we'll i'm we're asked told called spoke checked".split()
)

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
        if match.label == "loose" and not _shrugs(view):
            continue
        if not contacts and len(matches) == 1 and names_nobody(view, match):
            continue  # REF01 speaks where a thing is not done at all.
        if match.label == "named" and not _is_empty(view):
            continue
        if match.label == "run" and _informs(view, match) and not _is_empty(view):
            continue
        if contacts and not view.same_sentence(match, contacts):
            continue  # REF05 speaks where the customer is sent away.
        told.add(number)
        yield Hit(*view.span_of_sentence(match.start))


def _shrugs(view: View) -> bool:
    """Whether a short answer to a complaint or a request names somebody else and does nothing."""
    return (
        bool(view.context)
        and len(view.words) <= _LOOSE_WORDS
        and "?" not in view.text
        and _ACTING.isdisjoint(view.words)
        and not view.times
        and not asked_where(view)
        and not view.has_cue("promise", "fault_admitted")
    )


def _is_empty(view: View) -> bool:
    """Whether a trouble, not a question, gets a line with nobody of ours at work in it."""
    return (
        bool(view.context)
        and len(view.words) <= _EMPTY_WORDS
        and "?" not in view.text + view.context[-1].document.text
        and _OURS.isdisjoint(view.words)
        and not view.times
        and not view.has_cue("apology", "fault_admitted")
        and not any(promise.label == "own" for promise in view.cue("promise"))
    )


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
    match=(
        cue("not_our_business"),
        *OWNERS_RU,
        *OWNERS_EN,
        *NAMED,
        *phrases(
            f"{_ROLE_EN} ...4 {_OTHERS_EN}",
            f"!our|we|i =with|=the|=by|=your|=its|=an|=a|=that's|=from? {_OTHERS_EN} ...4"
            f" {_ROLE_EN}",
            slack=0,
            label="loose",
        ),
    ),
    check=_check,
    source=("REVIEW REF04",),
)
