"""NOT02: an opinion of the customer's character where the next colleague needs facts."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_PERSON_RU = (
    "клиент|клиентка|покупатель|покупательница|заказчик|заказчица|пользователь|абонент|гость"
    "|пациент|пациентка|заявитель|мужчина|женщина|дама|девушка|человек|мужик|тетка|бабка|родитель"
    "|мама|пассажир"
)
_TRAIT_RU = (
    "скандальный|конфликтный|неадекватный|странный|мутный|наглый|хамоватый|противный|вредный"
    "|упертый|капризный|истеричный|проблемный|сложный|трудный|тяжелый|вздорный|склочный"
    "|придирчивый|нудный|занудный|неблагодарный|жадный|хитрый|подозрительный|агрессивный"
    "|неприятный|токсичный|скользкий|высокомерный|надменный|избалованный|нервный|обидчивый"
    "|требовательный|настырный|назойливый|невоспитанный|грубый|лживый|мелочный|вспыльчивый"
    "|взбалмошный|мстительный|дотошный|упрямый|мнительный|непонятливый|навязчивый|заносчивый"
    "|нетерпеливый|негативный"
)
_SHORT_RU = (
    "=неадекватен|=неадекватна|=агрессивен|=агрессивна|=скандален|=груб|=груба|=капризен|=упрям"
    "|=упряма|=конфликтен|=конфликтна|=невменяем|=невменяема|=неприятен|=неприятна"
)
_ACT_RU = (
    "истери*|скандалить|=быкует|ныть|наглеть|хамить|врать|лгать|тупить|придираться|капризничать"
    "|психовать|выпендриваться|умничать|манипулировать|прикидываться|выделываться"
)
_WHO_RU = "|".join(f"{word}:nomn" for word in _PERSON_RU.split("|")) + "|=он|=она|=они"
_TRAIT_NOMN_RU = "|".join(f"{word}:nomn" for word in _TRAIT_RU.split("|"))
_VERY_RU = "=был|=была|=это|=очень|=какой-то|=какая-то|=довольно|=явно|=крайне|=слишком|=реально"
_PERSON_EN = (
    "customer|client|guest|user|caller|guy|lady|woman|man|person|patient|buyer|tenant|member|parent"
)
_TRAIT_EN = (
    "difficult|rude|annoying|entitled|unreasonable|demanding|aggressive|impossible|dramatic|needy"
    "|weird|shady|suspicious|cheap|picky|pushy|nasty|toxic|problematic|obnoxious|arrogant|paranoid"
    "|whiny|petty|unpleasant|ungrateful|irrational|combative|hostile|condescending|bossy|moody"
    "|stubborn|greedy|sketchy|dishonest|grumpy|snobby|hysterical|temperamental|fussy|tiresome"
)
_VERY_EN = "=very|=so|=really|=extremely|=being|=super|=quite|=pretty|=too|=rather|=a"
_BE_EN = "=is|=are|=was|=were|=seems|=seemed|=sounds|=sounded|=got"


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        # «Перелом сложный, пациентка…»: the two words belong to different clauses.
        if not {",", ";", ":"} & set(view.low[match.start : match.end]):
            yield view.hit(match)


RULE = Rule(
    code="NOT02",
    name="opinion-as-fact",
    category="opinion_in_note",
    severity="note",
    channels=("note",),
    reads=("agent", "bot", "note"),
    why={
        "ru": "Ярлык переживёт разговор: следующий коллега начнёт с предубеждения и не узнает, что"
        " случилось.",
        "en": "The label outlives the talk: the next colleague starts with a prejudice and without"
        " the facts.",
    },
    advice={
        "ru": "Запишите, что человек сказал и сделал: «Отказался назвать номер заказа, дважды"
        " бросил трубку».",
        "en": "Write what was said and done: “Declined to give the order number, hung up twice”.",
    },
    match=phrases(
        f"{_TRAIT_RU} {_PERSON_RU}",
        f"{_WHO_RU} {_VERY_RU}? =очень|=явно|=такой|=такая? {_TRAIT_NOMN_RU} !сумма|ситуация|случай"
        "|вопрос|диагноз|перелом|договор|заказ",
        f"{_WHO_RU} {_VERY_RU}? {_SHORT_RU}",
        f"{_WHO_RU} =опять|=постоянно|=явно|=все|=просто|=снова|=откровенно? {_ACT_RU}",
        "вести|=вел =себя =очень|=крайне? =неадекватно|=агрессивно|=нагло|=грубо|=странно"
        "|=подозрительно|=вызывающе|=некрасиво|=ужасно|=отвратительно",
        "=сам|=сама =не =знает|=понимает",
        "=не =понимает =элементарного|=элементарных|=простых|=ничего",
        "=ищет|=ищут|=искал|=искала =повод",
        "=хочет|=хотел|=хотела|=пытается =нажиться|=халявы|=поскандалить",
        "=качает|=качал|=качала =права",
        "=не =в =себе|=адеквате",
        "=вечно|=всегда =всем? =недовольный|=недоволен|=недовольна",
        "мозгоед*|душнил*|приставуч*",
        f"{_TRAIT_EN} {_PERSON_EN}",
        f"{_PERSON_EN}|=he|=she|=they {_BE_EN} {_VERY_EN}? {_TRAIT_EN}",
        f"=he's|=she's|=they're {_VERY_EN}? {_TRAIT_EN}",
        "=has|=had|=with|=got =a|=an =bad|=real|=serious|=terrible|=awful? =attitude",
        "=wasting|=wasted =our|=my|=everyone's =time",
        "=making|=makes =things|=stuff =up",
        "=just|=only =wants|=wanted|=after =free|=attention|=money|=freebies",
        "=just|=only =wants|=wanted =to =complain|=argue",
        "=fishing =for",
        "=doesn't|=can't =understand|=get =anything|=basic|=simple",
        "=no =idea =what =she|=he|=they =wants|=want",
        "=playing =dumb|=the =victim?",
        "=trying =to =scam|=con|=milk",
        slack=0,
    ),
    unless=phrases("=не =был|=была =груб|=агрессивен", "=в сложный|трудный|тяжелый", slack=0),
    check=_check,
    source=("REVIEW NOT02",),
)
