"""CLI22: thanks by formula under a complaint: "thank you for staying with us"."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.generic_words import stretched
from nanni.rulekit.matchers import Matcher

_T_RU = "=спасибо|благодарить|благодарный|=благодарность|признательный|ценить:1per"
_T_EN = "thank|=thanks|=appreciate|=grateful|=thankful"

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"{_T_RU} ...2 =что ...2 оставаться|остаться|быть|выбрать|выбирать|доверять|доверить|=с"
        " ...2 =нами|=нас|=наш|=нашу|=нам|=нашей|=наши",
        "=спасибо|благодарить|признательный =что =вы? =с =нами",
        f"{_T_RU} ...1 =за ...2 доверие|лояльность|выбор|преданность|верность|неравнодушие"
        "|=сотрудничество|участие",
        f"{_T_RU} ...1 =за =то =что ...2 выбрать|выбирать|оставаться|доверять|помогать",
        "=оставайтесь =с =нами",
        f"{_T_RU} ...2 =за ...1 интерес =к ...1 наш|компания|банк|продукт|услуга|магазин|сервис",
        f"{_T_RU} ...2 =что =не остаться|=прошли ...1 =равнодушны|=равнодушными|=мимо",
        f"{_T_RU} ...1 =за ...2 бдительность|=чуткость|=активность",
        "=благодарим|=спасибо ...2 =за ...1 выбор ...2 =нашей|=компании|=нашего|=магазина|=банка",
    ),
    *phrases(
        f"{_T_RU} ...2 =что ...2 уделить|нашли|найти|=поделились|поделиться|=помогаете|помогать"
        "|=делаете|=обратили|=сообщили|=неравнодушны"
        " ...3 время|мнение|=нам|=впечатлениями|=лучше|=внимание|опыт|=нас|отзыв",
        f"{_T_RU} ...1 =за ...2 время|внимание|сигнал|сигнал|=честность|=искренность"
        "|=откровенность|=помощь",
        f"{_T_RU} ...1 =за ...2 =откровенный|=честный|=развернутый|=подробный ...1 отзыв|рассказ"
        "|комментарий|мнение|ответ|обращение|=обратную",
        label="mild",
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"{_T_EN} ...3 =for being|=be|=remaining|=staying ...4 customer|client|guest|member|user"
        "|=part|=community|=family|subscriber|=loyal|=valued|=with|=us",
        f"{_T_EN} ...3 =for choosing|=choose|=trusting|=picking =to? <LATN>",
        f"{_T_EN} ...3 =for|=your =your|=continued|=the ...1 =loyalty|=business|=patronage"
        "|=trust|=custom|=continued|=support|=confidence",
        "=to|=and|=will =regain|=restore|=rebuild|=earn|=win ...1 =your =trust|=confidence"
        "|=business",
        f"{_T_EN} ...3 =for shopping|=flying|=banking|=dining|=travelling|=traveling|=staying"
        " =with|=at",
    ),
    *phrases(
        f"{_T_EN} ...3 =for taking|=take =the|=a|=some|=time|=your ...1 =time|=moment|=out|=to"
        " ...2 =share|=provide|=leave|=write|=give|=tell|=send|=let|=speak|=contact|=reach"
        "|=bring|=express|=voice",
        f"{_T_EN} ...3 =for|=you bringing|=bringing|=brought ...2 =to =our|=my =attention|=notice",
        f"{_T_EN} ...3 =for sharing|=share|=expressing|=voicing =your|=this|=the|=such ...1"
        " =feedback|=experience|=thoughts|=concerns|=concern|=opinion|=story|=valuable|=honest"
        "|=review|=comments",
        f"{_T_EN} ...3 =for =your|=the =honest|=valuable|=candid|=constructive|=kind|=detailed"
        " ...1 =feedback|=review|=comments|=input|=words",
        f"{_T_EN} ...3 =for raising|=highlighting|=flagging ...2 =concerns|=concern",
        "=we|=i|=always|=really|=truly|=also appreciate|welcome|value =any|=all|=every|=each"
        " =feedback|=input|=comments|=comment|=suggestion|=suggestions|=review|=reviews",
        "=appreciate|=appreciates =your|=the|=all =your? =feedback|=input|=comments|=review|=time"
        "|=effort|=efforts|=candor|=honesty|=insight|=insights",
        f"{_T_EN} ...3 =for giving|=give =us ...2 =opportunity|=chance",
        f"{_T_EN} =you|=your taking ...2 =time",
        f"{_T_EN} ...3 =for letting =us =know =about|=how =your|=you",
        label="mild",
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    deeds = view.cue("action_done")
    for match in matches:
        repaid = any(view.sentence_number(deed) != view.sentence_number(match) for deed in deeds)
        if not (repaid and match.label == "mild"):
            yield Hit(*stretched(view, match))


RULE = Rule(
    code="CLI22",
    name="stock-thanks",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Благодарность по шаблону под жалобой звучит глухо: человеку не за что принимать её.",
        "en": "Thanks by formula under a complaint sounds deaf: the customer did us no favour.",
    },
    advice={
        "ru": "Благодарите за дело и называйте его: «Спасибо за скриншот, по нему нашли ошибку».",
        "en": "Thank for a thing and name it: “Thanks for the screenshot, it led us to the bug”.",
    },
    match=(*_RU, *_EN),
    unless=phrases(
        "=спасибо|=благодарим =за =внимание =к",
        "=за =время =ожидания",
        "=continued ...1 =patience|=understanding",
        "=being ...2 =patient",
        "=ваше =время|=your =time =is",
        slack=0,
    ),
    check=_check,
    source=("REVIEW CLI03",),
)
