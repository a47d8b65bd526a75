"""CLI05: thanks for a patience nobody offered, or a call to have some."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.cliche._deeds import deeds
from nanni.text.expressions import compiled

_T_RU = "=спасибо|благодарить|благодарный|признательный|=благодарность|ценить:1per"
_T_EN = "thank|=thanks|appreciate|=appreciated|=grateful|=thankful"

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"{_T_RU} ...3 =за ...2 терпение|ожидание|терпеливость|терпимость|выдержка",
        f"{_T_RU} ...2 =что ...2 ждать|подождать|ожидать|=дождались|терпеть|=терпеливо"
        "|=набрались|=терпите",
        "=ценим|=ценю ...1 =ваше терпение",
        f"{_T_RU} ...2 =что ...2 =терпеливы|=терпите",
        f"{_T_RU} ...2 =что ...2 проявлять|сохранять|хранить|проявить ...2 терпение|выдержка",
        f"{_T_RU} ...3 =за ...2 великодушие|снисходительность|лояльность|сговорчивость",
        "=ценим|=ценю ...1 =вашу выдержка|терпимость|терпеливость",
        "=ваше терпение ...2 =ценим|=ценю|=ценно|=важно",
        label="thanks",
    ),
    *phrases(
        "=прошу|=просим|=просьба|=призываем|=пожалуйста|=рассчитываем|=надеемся ...3 терпение"
        "|потерпеть",
        "проявить|=проявите|набраться|=наберитесь|=запаситесь|=запастись|=имейте|сохранять ...2"
        " =терпения|=терпение|=терпением|=терпеливость",
        "=будьте|=пожалуйста =терпеливы|=потерпите",
        "=потерпите|=немного =потерпите|=немного|=чуть|=еще|=пожалуйста",
        "=надеюсь|=надеемся|=рассчитываю|=рассчитываем|=верю|=верим =на|=в ...1 терпение",
        "^ =терпения =вам|=и|$",
        "=будьте ...3 =терпеливее|=потерпеливее",
        "=не =торопите =нас|=меня|=события",
        "=дайте|=дай =нам|=мне ...1 =времени|=время",
        label="plea",
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"{_T_EN} ...3 =for|=your|=the ...3 =patience",
        f"{_T_EN} ...3 =for|=you ...1 =waiting|=bearing|=hanging|=holding ...1 =with|=patient"
        "|=in|=on|=tight|=while|=so|=patiently|=for",
        f"{_T_EN} ...3 =for|=you =being|=staying ...2 =patient",
        f"{_T_EN} ...1 =you =waiting|=bearing|=hanging",
        f"{_T_EN} ...2 =for =sticking =with|=around|=by",
        f"{_T_EN} ...2 =for =putting =up =with",
        f"{_T_EN} ...2 =for =your? =waiting|=wait",
        "=your ...2 =patience =really|=truly? =means|=matters",
        "=your ...2 =patience ...3 =appreciated|=appreciate|=valued",
        label="thanks",
    ),
    *phrases(
        "=please|=kindly|=just|=to|=can|=could|=you|=must be? =more|=little|=bit|=a? =patient",
        "=ask|=request|=need|=hope|=require|=beg ...3 =patience",
        "=please|=kindly =have =some|=a|=little|=bit|=of? =patience",
        "=please|=kindly? =give|=allow|=grant =us|=me =some|=a|=more|=bit|=little|=of"
        "|=additional? =time",
        "=bear|=bearing =with =us|=me|=the|=our|=him|=her|=them",
        "=patience =is|=will =be? =key|=required|=needed|=requested|=necessary|=rewarded",
        "=a|=little|=some =more|=extra|=bit =of? =patience",
        "=sit =tight",
        "=please|=kindly =wait =patiently",
        "=ask|=request ...4 =to =wait|=be =patient|=patiently",
        "=give|=allow|=grant =the|=our =team|=guys|=staff|=devs|=engineers =some|=a|=more"
        "|=bit|=little|=of|=additional =more|=of|=bit|=little|=extra? =time",
        "=hang|=hold|=sit =in|=on|=tight =there|=tight|=with|=a|=just|=while|=please",
        "=hang|=sit|=hold =tight",
        "=little|=bit|=some|=your =more|=of? =patience $",
        "=stay =patient",
        label="plea",
    ),
)


@cache
def _past_wait() -> re.Pattern[str]:
    return compiled(
        r"[^.!?]{0,60}\b(?:(?:while|until|as) (?:we|i|our \w+) (?!were|was|are|am|have|had|look|tri"
        r"|investigat|work)(?:\w+ed|got|found|made|put|took|built|sent|brought)\b"
        r"|пока (?:мы |я )?(?!не\b|буд|разбер|реш)\w+(?:ли|лись|л|лась|ла|лся)\b)"
    )


def _is_over(view: View, match: Match) -> bool:
    """Whether the wait is told as past and a time is named: «пока мы искали, … в пятницу»."""
    if not _past_wait().match(view.low, match.start):
        return False
    return any(time.kind != "vague" for time in view.times)


@cache
def _arrived() -> re.Pattern[str]:
    # What was waited for is there: «деньги уже на карте», «стол готов», «вот ваш договор».
    return compiled(
        r"\bвот (?:ваш|нов)|\bуже (?:на|в|у) (?:карт|счет|почт|вас)|\bготов[аоы]?[!.,]"
        r"|\b(?:передан[аоы]?|доставлен[аоы]?|зачислен[аоы]?|вернулись|поступили|на линии)\b"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = deeds(view)
    fixed = any(deed.label != "looked" for deed in done)
    arrived = max((found.start() for found in _arrived().finditer(view.low)), default=-1)
    for match in matches:
        thanks = match.label == "thanks"
        if thanks and match.end <= arrived:
            continue
        if (
            fixed
            or view.is_question(match)
            or (thanks and (done or view.brand.thanks_for_patience or _is_over(view, match)))
        ):
            continue
        earned = view.situation.earned
        yield view.hit(match, severity="note" if earned else None)


RULE = Rule(
    code="CLI05",
    name="thanks-for-patience",
    category="hope_for_understanding",
    severity="warn",
    why={
        "ru": "Благодарим за терпение, которого у человека уже нет, вместо того чтобы назвать"
        " срок.",
        "en": "It thanks for a patience that has run out, instead of naming a time.",
    },
    advice={
        "ru": "Назовите, сколько ждать и что происходит: «Мастер едет, будет у вас к 15:30».",
        "en": "Say how long and what is going on: “The engineer is on the way, with you by 3:30”.",
    },
    match=(*_RU, *_EN),
    unless=phrases(
        "=на|=в|время|линия|линии|лист =ожидания|=ожидание|=ожидании",
        "=за =ожидание =на|=ответа ...1 =начислили|=начислим|=вернем",
        "=patient =id|=portal|=record|=records|=number|=card|=name|=file|=account|=care"
        "|=information",
        "=the|=a|=new|=your|=our|=each|=every|=for =patient",
        "=hold =on =to",
        "=hold|=hang =on =your|=the|=my",
        "=please|=to hold =the|=down",
        "=patient =with =the|=your|=it|=a|=this|=its",
        "=время|=времени|=time =до|=на|=until|=till",
        slack=0,
    ),
    check=_check,
    source=("REVIEW CLI05",),
)
