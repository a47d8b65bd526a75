"""APO04: an apology for "the inconvenience" or "the situation", fit for any complaint."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.generic_words import names_nothing, stretched, vague
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.regret_words import (
    AFFAIR_EN,
    AFFAIR_RU,
    SORRY_EN,
    SORRY_RU,
    TROUBLE_EN,
    TROUBLE_RU,
)
from nanni.rules.apology._tail import elaborated, ends, named

_AND = frozenset(
    "and but we we've we'll we're i i've i'll i'm here as again so please there let thanks thank if"
    " и но а мы я".split()
)
_WEAK_RU = "ошибка|проблема|трудность|сложность|затруднение|накладка|оплошность|неприятность|нюанс"
_WEAK_EN = "=trouble|=troubles|=mistake|=mistakes|=error|=errors|=issue|=issues|=problem|=problems"
_UPSET_EN = (
    "=hiccup|=hiccups|=headache|=headaches|=runaround|=ordeal|=aggravation|=upset|=fuss|=nuisance"
    "|=stress|=worry|=disruption|=disruptions|=interruption|=mess|=glitch|=unpleasantness"
    "|=annoyance"
    "|=mishap|=snag|=disappointment|=grief"
)
_SORRY_EN = f"{SORRY_EN}|regret"

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"{SORRY_RU}|сожаление ...2 =за|=о|=об ...4 {TROUBLE_RU}",
        f"{SORRY_RU}|сожаление ...3 =что|=если ...3 доставить|причинить|создать|возникнуть ...2"
        f" {TROUBLE_RU}",
        f"=за ...4 {TROUBLE_RU} ...4 {SORRY_RU}",
        f"{SORRY_RU}|сожаление ...2 =за ...2 доставить|причинить ...1 беспокойство|хлопоты|проблема"
        "|неприятность|огорчение|негатив",
        f"{SORRY_RU} ...2 =за ...3 {AFFAIR_RU}",
        "приносить|принести|примите|принять|просить ...3 извинение|прощение ...1 =за ...2"
        " беспокойство",
        f"{SORRY_RU}|сожаление ...3 =в =связи =с ...1 сложиться:PRTF|данный|этот|возникнуть:PRTF"
        " ситуация"
        "|обстоятельство",
        f"=за|=по ...1 сложиться:PRTF|случиться:PRTF|возникнуть:PRTF ситуация ...3 {SORRY_RU}",
        f"{SORRY_RU} ...3 =что ...1 =так|=такое|=это ...2 выйти|получиться|произойти|случиться"
        "|получаться|сложиться",
        f"{SORRY_RU} ...3 =что ...4 столкнуться|пережить|=пройти =с|=со|=это|=все|=через",
        f"{SORRY_RU} ...3 =что ...2 произойти|случиться|возникнуть|сложиться ...1 =такая|=подобная"
        "|=данная|=эта|=неприятная ситуация|история|случай|проблема",
        f"{SORRY_RU} ...2 =за =то|=все =что =произошло|=случилось|=пришлось? ...2 столкнуться"
        "|пережить?",
        "передать|передавать|выразить|выражать наш|свой? сожаление =в =связи|=по =поводу|=с",
    ),
    *phrases(SORRY_RU, label="head"),
    *phrases(f"{SORRY_RU} ...2 =за ...2 {_WEAK_RU}", label="weak"),
    *phrases(f"{SORRY_RU} ...1 =за =это|=такое|=подобное", slack=0, label="this"),
    *phrases(
        "приносить|принести ...3 извинение $", "примите|принять ...3 извинение $", label="bare"
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"{_SORRY_EN} (=i =am)? =for|=about|=regarding ...4 {TROUBLE_EN}",
        f"{_SORRY_EN} (=i =am)? =for|=about|=regarding ...5 {AFFAIR_EN}",
        f"{_SORRY_EN} =for|=about ...1 =everything|=frustration|=annoyance|=distress"
        "|=unpleasantness",
        f"{_SORRY_EN} =for|=about =what|=how|=everything ...1 =happened|=occurred|=went|=transpired"
        "|=go|=experienced|=experiencing|=turned|=through|=been",
        f"{_SORRY_EN} =for|=about =putting|=causing|=giving ...1 =you ...2 =this|=that|=trouble"
        "|=inconvenience|=hassle|=all",
        f"{_SORRY_EN} =to =have|=be =caused|=causing? ...2 {TROUBLE_EN}",
        f"regret|apologize|=sorry =the|=this|=that ...1 {TROUBLE_EN}|{AFFAIR_EN}",
        "regret =what|=that ...1 =happened|=occurred",
        f"apologize|=sorry =from ...6 =for ...2 {TROUBLE_EN}|{AFFAIR_EN}",
        "inconvenience|trouble be|=is ...1 =regretted|regret",
        "=sorry =to =trouble|=inconvenience =you",
        "=for ...3 inconvenience ...3 =sorry|apologize|apology",
    ),
    *phrases(_SORRY_EN, label="head"),
    *phrases(
        f"{_SORRY_EN} (=i =am)? =for|=about|=regarding ...2 {_WEAK_EN}|{_UPSET_EN}",
        f"{_SORRY_EN} =for|=about ...2 =back =and =forth",
        f"{_SORRY_EN} =for|=about ...2 =to =and =fro",
        label="weak",
    ),
    *phrases(f"{_SORRY_EN} =for|=about =all|=any? =of? =this|=that|=it", slack=0, label="this"),
    *phrases(
        "=please =accept ...4 apology $",
        "=our|=my =sincere|=sincerest|=deepest|=humblest|=heartfelt apology $",
        label="bare",
    ),
)


_FOR = frozenset("за в по о об for about regarding".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "head":
            last = _vague_until(view, match)
            if last:
                yield Hit(match.start, view.document.word_end(last - 1))
        elif not _excused(view, match):
            yield Hit(*stretched(view, match))


def _vague_until(view: View, match: Match) -> int:
    """Where an apology *for* something ends without having named it; 0 when it names it."""
    words = view.words
    if match.last == len(words) or words[match.last] not in _FOR:
        return 0
    return names_nothing(view, match)


def _excused(view: View, match: Match) -> bool:
    """Whether the words around the formula tell what happened after all."""
    if match.label == "weak":
        return named(view, match)
    if match.label == "bare":
        return view.has_cue("action_done")
    if match.label == "this" and not ends(view, match, _AND):
        return True
    return elaborated(view, match) or _beside_named(view, match)


def _beside_named(view: View, match: Match) -> bool:
    """Whether a named failure shares the apology: "for the delay and the inconvenience"."""
    words = view.words
    return any(
        words[i] in {"и", "and", "or", "или"} and not vague(words[i - 1])
        for i in range(match.first + 2, match.last)
    )


RULE = Rule(
    code="APO04",
    name="ritual-apology",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Такое извинение подходит к любой жалобе: человек слышит шаблон, а не себя.",
        "en": "An apology that fits any complaint: the customer hears a template, not themselves.",
    },
    advice={
        "ru": "Скажите, за что именно: «Извините, что везли заказ девять дней вместо трёх».",
        "en": "Say what for: “I’m sorry the order took nine days instead of three”.",
    },
    match=(*_RU, *_EN),
    unless=(
        cue("regret_of_perception"),
        cue("conditional_apology"),
        *phrases(
            # A named failure beside the formula carries the apology; «возможные» belongs to APO03.
            "возможный|=возможно|вероятный|какой-либо|=любые|=any|=possible|=potential",
            f"{TROUBLE_EN} =that|=which? =this|=it|=that|=we|=you|=which =may|=might|=could",
            "=no|=not|=never =sorry|apologize|apology",
            "=не извиняться|извинить|простить",
            "=sorry =about|=for =that =one",
            "=if|=если",
            slack=0,
        ),
    ),
    check=_check,
    source=("REVIEW APO04", "S0-5"),
)
