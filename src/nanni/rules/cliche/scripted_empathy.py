"""CLI01: empathy by formula: "we understand your frustration"."""

from nanni.rulekit import Rule, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.regret_words import HURT_EN, PAINFUL_EN, PAINFUL_RU
from nanni.rules.cliche._care_en import FEELING

_GRASP_RU = (
    "понимать:1per|понимать:INFN|понять:INFN|=поняли|=понял|=поняла|осознавать:1per|сознавать:1per"
    "|разделять:1per|принимать:1per|чувствовать:1per|признавать:1per|видеть:1per|=понимая|=понятно"
    "|=понятны|=понятен|=понятна|=близки|=близко|=ясны|слышать:1per"
)
_FEELING_RU = (
    "негодование|недовольство|возмущение|разочарование|расстройство|раздражение|беспокойство"
    "|переживание|волнение|огорчение|досада|злость|обида|тревога|опасение|эмоция|чувство|нетерпение"
    "|озабоченность|обеспокоенность|боль|гнев|тревожность|недоумение|=состояние"
    "|=настрой|негатив|неудовольствие|стресс|сомнение|растерянность"
)
_CASE_RU = "=ситуации|=ситуация|=положение|=проблемы|=вопроса|=момента|=происходящего"
_ADJ_RU = (
    f"{PAINFUL_RU}|важный|ценный|=плохо|=больно|критичный|срочный|значимый|необходимый"
    "|дорогой|=взволнованы|=обеспокоены|=напуганы|=возмущены|=хочется|=расстроены"
    "|=переживаете|=разочарованы|=огорчены|=недовольны|=волнуетесь|=чувствуете|=устали"
    "|=обижены"
)
_DEGREE = "=как|=насколько|=сколь|=до|=каково|какой"
_SAY_RU = f"{_GRASP_RU}|представлять:1per|=представить|знать:1per|=вообразить|=догадываемся"

_RU: tuple[Matcher, ...] = phrases(
    f"!не {_GRASP_RU} ...1 ваш|=весь|=все|=такой|=это? ...1 {_FEELING_RU}",
    f"ваш ...1 {_FEELING_RU} ...3 =понятны|=понятно|=понятен|=понятна|=оправданы|=оправдано"
    "|=обоснованно"
    "|=объяснимы|=объяснимо|=близки|=естественны|=справедливы|=справедливо",
    f"!не {_SAY_RU} ...1 {_DEGREE} ...4 {_ADJ_RU}",
    "!не понимать:1per|понять:INFN|осознавать:1per ...1 =что =это|=вам|=вас|ситуация|ждать"
    "|ожидание|=такое"
    f"|такая|=подобное|=вы|задержка ...4 {PAINFUL_RU}|=расстроены|=переживаете|=разочарованы"
    "|=огорчены"
    f"|=недовольны|=волнуетесь|неудобство|важный",
    "!не понимать:1per|понять:INFN|осознавать:1per ...1 =всю|=всю? =серьезность|=важность"
    "|=сложность|=неприятность|=срочность"
    f"|=тяжесть|=значимость|=критичность ...3 {_CASE_RU}|=этого|=для",
    f"!не понимать:1per ситуация|ожидание|=это ...2 {PAINFUL_RU}|утомлять",
    "!не понимать:1per|понять:INFN|=войду|=войдем|=входим ...1 =вашу|=ваше|=сложившуюся|=эту|=в"
    " =ситуацию|=положение|=желание|=стремление"
    "|=позицию|=озабоченность|=точку",
    "=мы|=я ...2 =вас|=вам понимать:1per|сочувствовать:1per|сопереживать:1per $",
    "=прекрасно|=отлично|=хорошо|=очень|=полностью|=всецело|=абсолютно|=совершенно =вас"
    " понимать:1per",
    "понимать:1per =вас $",
    "=понимаем|=понимаю =вас =и =ваше|=ваши|=ваш|=вашу",
    "сочувствовать:1per|сопереживать:1per ...1 (=вам|=ваш|=вашей|=вашему | $)",
    "=вам|=всей|=всем|=искренне|=очень ...1 =сочувствуем|=сочувствую|=сопереживаем|=сопереживаю",
    f"представлять:1per|=представить ...1 =ваше|=ваши|=ваш|=какие|=весь ...1 {_FEELING_RU}",
    f"ваш ...1 {_FEELING_RU} ...2 =можно|=легко|=нетрудно понять",
    "понимать:1per|осознавать:1per ...1 =что ...4 стресс|удар|=непросто|=нелегко|=тяжело"
    "|=мучительно",
    f"{_SAY_RU} ...1 =как =долго|=давно ...2 ждать|ожидать",
    "=на =вашем =месте =я|=мы|=каждый|=любой|=тоже|=и",
    "=сам|=сама|=сами =бы расстроиться|возмутиться|разозлиться|злиться|переживать|огорчиться"
    "|расстраиваться",
    "=мы|=я =бы =тоже расстроиться|возмутиться|разозлиться|переживать|огорчиться|=был|=были",
    f"ситуация ...1 {PAINFUL_RU} $",
    "=это|=как =ужасно|=кошмар|=печально $",
    f"=это|ситуация ...2 =очень|=действительно|=правда|=крайне|=весьма|=безусловно|=конечно"
    f" {PAINFUL_RU} ...1 $",
    "=очень|=действительно|=крайне|=весьма =неприятная|=обидная|=досадная|=непростая|=тяжелая"
    " ситуация|история|опыт",
    "=мы|=всегда|=полностью =на =вашей =стороне",
    "!не понимать:1per|представлять:1per =что|=как =вы ...1 =испытываете|=чувствуете|=переживаете"
    "|=ощущаете|=пережили|=чувствовали",
    "!не понимать:1per =насколько|=как =это|=все ...1 =не =вовремя|=кстати",
    "=ждать|=ожидать|=терять|=переносить|=остаться ...1 =действительно|=всегда|=очень|=так"
    " =тяжело|=неприятно|=обидно|=непросто|=трудно|=нелегко",
    "=мы|=я|=сами|=команда =в =шоке|=ужасе|=недоумении",
    "=мы|=я|=очень ...1 =расстроились|=огорчились|=опечалились|=расстроилась|=расстроился"
    "|=огорчилась|=огорчился =прочитав|=узнав|=увидев|=услышав|=из-за|=когда|=вашему",
    "=вы =вправе =злиться|=сердиться|=возмущаться|=обижаться|=негодовать|=расстраиваться",
    "=вы|=вас ...1 =имеете|=есть =полное|=полностью|=все? право|основание ...1 сердиться"
    "|злиться|возмущаться|быть"
    "|негодовать|расстраиваться",
)

_FEELING_EN = (
    "frustration|disappointment|concern|anger|annoyance|dissatisfaction|distress|worry|irritation"
    "|displeasure|feeling|emotion|=frustrations|=upset|inconvenience|impatience|anxiety|stress"
    "|discomfort|unease|outrage|disbelief|dismay|hesitation|skepticism"
)
_GRASP_EN = (
    "understand|acknowledge|recognize|realize|share|=feel|=hear|sympathize|empathize|=get|=see"
    "|imagine|validate|respect|relate|=appreciate|=sense"
)
_ADJ_EN = (
    f"{PAINFUL_EN}|{HURT_EN}|=important|=feel|=feeling|=urgent|=critical|=worried"
    "|=stressed|=valuable|=crucial|=essential|=eager|=anxious|=precious|=rely"
)
_I = (
    "=i|=we|=and|=can|=could|=do|=fully|=totally|=completely|=truly|=certainly|=definitely"
    "|=absolutely|=really|=to|=only|=sincerely|=genuinely|=entirely|=both|=perfectly|=deeply"
    "|=also"
)
_EN: tuple[Matcher, ...] = phrases(
    f"{_I} {_GRASP_EN} =with|=to? =your|=the|=how|=any|=this|=some|=all ...1 {_FEELING_EN}",
    f"^ {_GRASP_EN} =your|=the {_FEELING_EN}",
    f"=your {_FEELING_EN} ...1 =is|=are ...2 =understandable|=valid|=justified|=understood"
    "|=reasonable|=legitimate|=warranted|=noted",
    f"{_I} understand|know|imagine|appreciate|=see|=get|realize|recognize|=tell|empathize|guess"
    f" =with|=exactly|=just? =how|=what|=why ...6 {_ADJ_EN}",
    f"^ understand|imagine =how ...5 {_ADJ_EN}",
    "=we|=i understand|know|appreciate|realize|recognize|=get =that? =this|=it|=that|=waiting"
    "|=these|=the|=delays"
    f" ...5 {PAINFUL_EN}|=ideal|=upset|=inconvenience|=frustration|=disruptive|=disruption",
    "=we|=i understand|know|realize|appreciate =that? =this|=it ...1 =not|=isn't|=wasn't ...3"
    " =want|=wanted|=hoping|=expected"
    "|=hear|=hoped|=answer|=outcome|=news",
    "=we|=i understand|know|=get|realize =that? =you|=you're =are|=may|=must|=might? =be? =feel"
    "|=feeling? ...1"
    f" {HURT_EN}|=worried|=stressed|=anxious|=eager|=concerned",
    "understand|=see|=get =where =you|=you're =are? coming",
    "=we|=i =can? =completely|=totally|=fully|=absolutely|=certainly|=perfectly|=definitely?"
    " understand $",
    "=must|=that's|=sounds|=sound =be|=have =been? =so|=really|=very|=extremely|=incredibly"
    f"|=quite|=pretty|=super|=a|=bit|=truly ...1 {PAINFUL_EN}",
    f"=that|=this|=it =must =have|=be =been? ...2 {PAINFUL_EN}",
    f"=that|=this|=it =sounds ...2 {PAINFUL_EN}",
    f"^ =how {PAINFUL_EN} $",
    f"=understandable ...2 =you|=you're ...2 {HURT_EN}",
    "=i|=we know|understand|realize =how =much ...3 =you|=this|=it ...3 =looking|=means|=meant"
    "|=wanted|=rely|=matters|=waited|=value",
    f"=this|=that|=it =is =so|=really|=very|=extremely|=incredibly|=truly {PAINFUL_EN}",
    f"=it is|=can|=be ...2 {PAINFUL_EN} =when",
    "=right|=entitled|=fair|=reasonable|=understandable|=reason ...3 =to =be|=feel ...1"
    f" {HURT_EN}|=annoyed",
    "=you =deserve =better|=more",
    "=we|=i|=all ...1 know|understand|realize|=get =that? ...3 =not|=isn't|=aren't|=no =fun"
    "|=ideal|=easy|=great|=pleasant|=convenient",
    "=nobody|=one =likes|=wants|=enjoys|=loves ...2 =wait|=waiting|=delays|=delay|=surprises",
    "=that|=this =not|=doesn't|=does ...1 =sound =good|=fun|=ideal|=great",
    "=that's|=that =no|=not =good|=fun $",
    "=i|=we =feel =you $",
    "=wish =i|=we =had ...1 =better|=different|=good =news|=answer",
    "know|understand|realize =that? =that's|=this|=it ...1 =not|=isn't =the =answer|=news|=outcome"
    " =you|=that",
    "^ =that's|=that|=how =is? =just|=really|=so|=truly? =terrible|=awful|=horrible|=unacceptable",
    f"=i|=we =would =also|=probably|=definitely|=certainly|=absolutely? be|feel ...2 {HURT_EN}"
    "|=same|=livid|=furious|=mad",
    "=i|=we =would =feel =exactly? =the =same",
    "=if =i =were|=was =you|=in =your? =shoes|=place|=position",
    "=in =your =shoes|=position|=place $",
    "=put =myself|=ourselves =in =your",
    f"{_I} sympathize|empathize =with =you|=your|=this",
    "=our|=my =heart|=hearts =goes|=go =out",
    "=i|=we =feel =your =pain",
    "=we|=i =feel =for =you",
    "=you =have =every =right|=reason =to =be|=feel|=complain|=expect|=demand",
    f"=rightfully|=rightly|=understandably =so|{HURT_EN}",
    "=completely|=totally|=perfectly|=entirely =understandable",
)

RULE = Rule(
    code="CLI01",
    name="scripted-empathy",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Так отвечают всем: человек узнаёт шаблон и понимает, что его не прочли.",
        "en": "Everyone gets this line: the customer knows the script and feels unread.",
    },
    advice={
        "ru": "Вместо чувства — факт и дело: «Три дня без связи — это наша авария. За них"
        " вернём 90 ₽».",
        "en": "Instead of the feeling, the fact and the deed: “Three days offline: our outage."
        " I credited $9”.",
    },
    match=(*_RU, *_EN, *FEELING),
    unless=phrases(
        "=правильно|=верно|=верно|=если ...2 понимать:1per|=понял|=поняли|=поняла",
        "=не понимать:1per|разделять:1per|=понял|=поняли",
        "=понятно ...1 =ли",
        "=do|=did|=does =not understand|share|see|get",
        "=let =me|=us =know =how|=what|=why",
        "=how|=so|=if|=to|=you|=help understand =how|=what|=the|=this|=these",
        "=see|=understand|=know|=see =what|=how =you|=to|=it|=that|=this ...1 =mean|=works"
        "|=work|=meant",
        "=sounds|=must|=see|=know ...3 =hard =drive|=disk|=copy|=reset|=coded",
        "=concern =about|=regarding|=for =the|=your|=this? ...1 =security|=privacy|=performance"
        "|=compatibility",
        "=not =so|=too|=that|=very =hard|=difficult",
        "=сложность|=сложный|=сложная =пароль|=пароля",
        "сочувствовать|соболезновать ...2 утрата|потеря|горе|кончина",
        slack=0,
    ),
    source=("REVIEW CLI01", "S0-4"),
)
