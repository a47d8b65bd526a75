"""APO05: adverbs that vouch for the sincerity of regret or care."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.regret_words import REGRET_RU, SORRY_RU

_CARE_RU = (
    f"{SORRY_RU}|{REGRET_RU}|сочувствовать|сопереживать|соболезновать|понимать:1per|ценить:1per"
    "|дорожить:1per|надеяться|благодарить|переживать:1per|раскаиваться"
    "|заботиться|хотеть:1per|разделять:1per|=хотелось|стараться:1per|сожаление|сочувствие"
    "|извинение|признательный|=просим|=прошу|=приносим|=приношу|=хотим|=дорог|=дорого"
    "|=стремимся|сокрушаться|каяться"
)
_SURE_RU = (
    "=искренне|=искренно|=чистосердечно|=глубоко|=безмерно|=бесконечно|=поистине|=воистину"
    "|=сердечно"
    "|=крайне|=чрезвычайно|=невероятно|=безгранично|=по-настоящему|=душевно|=неподдельно|=всецело"
    "|=по-человечески|=безумно"
)
_SURE_ADJ_RU = "искренний|глубочайший|глубокий|чистосердечный|=сердечные|неподдельный|искреннейший"
_TRUE_RU = "=действительно|=правда|=вправду|=честно|=реально|=взаправду"
_VOW_RU = "=поверьте|=верьте|уверять:1per|заверять:1per|=клянусь|=клянемся|=честное"
_SOUL = "=душ|=души|=душой|=сердца|=сердцем"

_SORRY_EN = (
    "=sorry|apologize|apology|regret|regretful|sympathy|empathy|sympathize|empathize"
    "|=apologetic|=condolences"
)
_CARE_EN = (
    f"{_SORRY_EN}|appreciate|value|care|understand|=saddened|=sad|=disappointed|=grateful|thank"
    "|hope|=gutted|=concerned|=committed|=want|cherish|=thankful|=upset|=feel|=hate|=wish|=unhappy"
)
_SURE_EN = (
    "=truly|=sincerely|=deeply|=genuinely|=wholeheartedly|=profoundly|=earnestly|=honestly"
    "|=unreservedly|=whole-heartedly|=heartily"
)
_LOUD_EN = (
    "=terribly|=extremely|=incredibly|=awfully|=dreadfully|=immensely|=tremendously|=enormously"
    "|=exceptionally|=unbelievably|=infinitely|=definitely|=eternally"
)
_ADJ_EN = (
    "=sincere|=sincerest|=deepest|=heartfelt|=humblest|=genuine|=profound|=truest|=utmost|=profuse"
)

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"{_SURE_RU} =и|=очень|=весьма|=вам|=вас|=нам|=мне? {_CARE_RU}",
        f"{SORRY_RU}|сожалеть|=жаль|=сожаления {_SURE_RU}",
        slack=0,
        label="head",
    ),
    *phrases(f"{_CARE_RU} ...2 {_SURE_RU} $", slack=0, label="tail"),
    *phrases(
        f"{_SURE_ADJ_RU} =и|=наши|=свои? извинение|сожаление|сочувствие|признательность"
        "|благодарность",
        slack=0,
        label="head",
    ),
    *phrases(
        f"=от =всей|=всего =чистого? {_SOUL}",
        f"=всем|=всей {_SOUL}",
        "=до =глубины =души",
        slack=0,
        label="soul",
    ),
    *phrases(
        f"=нам|=мне|=мы|=я {_TRUE_RU} =очень|=крайне|=вас|=вам? {_CARE_RU}",
        f"=нам|=нас|=мне {_TRUE_RU}|{_SURE_RU} =очень? =важно|=важен|=важна|=важны",
        f"^ {_TRUE_RU} =нам|=мне|=мы|=я =очень|=крайне|=вас|=вам? {_CARE_RU}",
        f"{_TRUE_RU} =очень? =жаль|=неприятно|=сожалеем|=сожалею|=обидно|=стыдно|=неловко",
        "=жаль|=сожалеем|=неприятно|=стыдно|=неудобно {_TRUE_RU}".replace("{_TRUE_RU}", _TRUE_RU),
        slack=0,
        label="true",
    ),
    *phrases(_VOW_RU, label="vow"),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"{_SURE_EN} =and|=so|=very|=do|=am? {_SURE_EN}|{_LOUD_EN}? {_CARE_EN}",
        f"{_LOUD_EN} {_SORRY_EN}|=saddened|=sad|=disappointed|=understand|=grateful|=upset",
        f"{_ADJ_EN} =and|=of? apology|regret|sympathy|apologize|appreciation|gratitude|thanks"
        "|concern",
        "=really =and =truly",
        slack=0,
        label="head",
    ),
    *phrases(f"{_SORRY_EN} {_SURE_EN} $", slack=0, label="tail"),
    *phrases(
        "=from =the =bottom =of =my|=our =heart|=hearts",
        "=with =all =my|=our =heart|=hearts",
        f"=cannot|=can't|=can =not? =express|=tell|=say ...2 =how|=enough ...3 {_SORRY_EN}",
        slack=0,
        label="soul",
    ),
    *phrases(
        "=believe|=trust =me|=us",
        "=rest =assured",
        "=i|=we =can|=do|=want|=wish? =to? =assure =you",
        "=let =me|=us =assure =you",
        "=please be|=be =assured",
        slack=0,
        label="vow",
    ),
)
#: A vow is a fault where it vouches for feelings; where it vouches for a fact it may pass.
_FEELING = (
    "жаль сожале неприятн стыдн обидн ценим ценю дорож понима важн забот сочувств пережива старае"
    " стремим серьезно расстро огорч каждый каждого клиент удобн комфорт довольн"
    " sorry apolog regret understand care value appreciate important priorit serious committed"
    " everything hard annoyed upset frustrat empath sympath feel disappoint satisf experience"
).split()


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "vow" and not _about_feeling(view, match):
            continue
        if match.label == "true" and _confirms(view, match):
            continue
        start, end = _narrow(view, match)
        yield Hit(start, end, fixes=(view.delete(*_with_commas(view, start, end)),))


def _about_feeling(view: View, match: Match) -> bool:
    sentence = view.sentence(match.start)
    return any(word in sentence for word in _FEELING)


def _confirms(view: View, match: Match) -> bool:
    """«Правда, жаль…» and «Это правда» state a fact or a reservation."""
    words, first = view.words, match.first
    sure = next(i for i in range(first, match.last) if f"={words[i]}" in _TRUE_RU.split("|"))
    if words[sure] not in {"действительно", "правда"}:
        return False
    after, before = view.document.gaps[sure + 1], view.document.gaps[sure]
    return "," in after and "," not in before


def _narrow(view: View, match: Match) -> tuple[int, int]:
    """The intensifier alone: without the word of regret that it leans on."""
    if match.label in {"vow", "soul"}:
        return match.start, match.end
    sure = _SURE_WORDS
    picked = [i for i in range(match.first, match.last) if view.words[i] in sure]
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


_SURE_WORDS = frozenset(
    word.removeprefix("=")
    for group in (_SURE_RU, _TRUE_RU, _SURE_EN, _LOUD_EN, _ADJ_EN)
    for word in group.split("|")
) | {
    "really",
    "искренние",
    "искренних",
    "искренними",
    "искренним",
    "искреннее",
    "глубочайшие",
    "глубочайшее",
    "глубокие",
    "глубокое",
    "неподдельное",
    "искреннюю",
    "глубокую",
    "искреннейшие",
}

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
    match=(*_RU, *_EN),
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
