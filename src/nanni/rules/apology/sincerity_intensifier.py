"""APO05: adverbs that vouch for the sincerity of regret or care."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.apology._sincere import ENGLISH, RUSSIAN, SURE_WORDS, TRUE_RU

#: A vow is a fault where it vouches for feelings; where it vouches for a fact it may pass.
_FEELING = (
    "жаль сожале неприятн стыдн обидн ценим ценю дорож понима важн забот сочувств пережива старае"
    " стремим серьезно расстро огорч каждый каждого клиент удобн комфорт довольн"
    " sorry apolog regret understand care value appreciate important priorit serious committed"
    " everything hard annoyed upset frustrat empath sympath feel disappoint satisf experience"
    " hate shock sad ashamed bad listen"
    " неловк безразлич равно повторит больше"
).split()


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "vow" and not _about_feeling(view, match):
            continue
        if match.label == "true" and _confirms(view, match):
            continue
        if match.label == "idiom":
            yield view.hit(match)
            continue
        start, end = _narrow(view, match)
        yield Hit(start, end, fixes=(view.delete(*_with_commas(view, start, end)),))


def _about_feeling(view: View, match: Match) -> bool:
    sentence = view.sentence(match.start)
    return any(word in sentence for word in _FEELING)


def _confirms(view: View, match: Match) -> bool:
    """«Правда, жаль…» and «Это правда» state a fact or a reservation."""
    words, first = view.words, match.first
    true = TRUE_RU.split("|")
    sure = next((i for i in range(first, match.last) if f"={words[i]}" in true), first)
    if words[sure] not in {"действительно", "правда"}:
        return False
    after, before = view.document.gaps[sure + 1], view.document.gaps[sure]
    return "," in after and "," not in before


def _narrow(view: View, match: Match) -> tuple[int, int]:
    """The intensifier alone: without the word of regret that it leans on."""
    if match.label in {"vow", "soul"}:
        return match.start, match.end
    picked = [i for i in range(match.first, match.last) if view.words[i] in SURE_WORDS]
    if not picked:
        return match.start, match.end
    return view.document.words_span(picked[0], picked[-1] + 1)


def _with_commas(view: View, start: int, end: int) -> tuple[int, int]:
    text = view.text
    if text[end : end + 1] == "," and (start == 0 or text[start - 1] in "\n " or start == end):
        before = text[max(start - 2, 0) : start]
        if before.endswith(", "):
            return start - 2, end + 1
        return start, end + 1
    return start, end


RULE = Rule(
    code="APO05",
    name="sincerity-intensifier",
    category="sincerity_intensifier",
    severity="warn",
    why={
        "ru": "Чем громче клятва в искренности, тем меньше ей верят: убеждают факты, а не наречия.",
        "en": "The louder the vow of sincerity, the less it is believed: facts persuade,"
        " adverbs don’t.",
    },
    advice={
        "ru": "Уберите усиление и назовите дело: «Жаль, что сорвали вам ужин. Деньги вернули».",
        "en": "Drop it and name the deed: “I’m sorry we spoiled your dinner. I refunded it”.",
    },
    match=(*RUSSIAN, *ENGLISH),
    unless=phrases(
        "соболезнование|утрата",
        "=искренне|=sincerely =ваш|=ваша|=yours",
        "=yours =sincerely|=truly",
        "=how|=if|=not =truly|=honestly =sorry",
        "=не =уверяю|=уверяем",
        "=глубоко =понимать|разбираться",
        slack=0,
    ),
    check=_check,
    source=("REVIEW APO05", "S0-8"),
)
