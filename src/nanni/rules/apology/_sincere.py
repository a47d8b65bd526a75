"""What vouches for sincerity, and what it vouches for: matchers and words of APO05."""

from nanni.rulekit import phrases
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
    "=искренне|=искренно|=очень-очень|=чистосердечно|=глубоко|=безмерно|=бесконечно|=поистине"
    "|=воистину"
    "|=сердечно"
    "|=крайне|=чрезвычайно|=невероятно|=безгранично|=по-настоящему|=душевно|=неподдельно|=всецело"
    "|=по-человечески|=безумно"
)
_SURE_ADJ_RU = "искренний|глубочайший|глубокий|чистосердечный|=сердечные|неподдельный|искреннейший"
TRUE_RU = "=действительно|=правда|=вправду|=честно|=реально|=взаправду"
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
    "|=exceptionally|=unbelievably|=infinitely|=definitely|=eternally|=beyond"
)
#: Feelings and pledges that a vow puffs up.
_FELT_EN = (
    "=shocked|=appalled|=ashamed|=embarrassed|=saddens|=bothers|=pains|=hurts|=upsets|=matters"
    "|=moved|=mean|=dismayed|=mortified|=devastated|=heartbroken|=worried|=sorrowful|=troubled"
    "|=love|=believe|=regretful|=touched|=trying|=try|=sympathise|=empathise|=appalling"
)
_UTTERLY_EN = (
    "=super|=hugely|=massively|=utterly|=totally|=absolutely|=wholly|=most|=frightfully|=insanely"
    "|=mighty|=unspeakably|=desperately|=painfully|=completely"
)
_AWFUL_EN = "=awful|=terrible|=horrible|=dreadful|=bad|=rotten|=wretched|=sick|=ashamed"
_ADJ_EN = (
    "=sincere|=sincerest|=deepest|=heartfelt|=humblest|=genuine|=profound|=truest|=utmost"
    "|=profuse|=wholehearted|=unreserved"
)

RUSSIAN: tuple[Matcher, ...] = (
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
        f"=от =всей|=всего|=чистого =чистого? {_SOUL}",
        "=со|=с =всей =искренностью|=душой",
        f"=всем|=всей {_SOUL}",
        "=до =глубины =души",
        slack=0,
        label="soul",
    ),
    *phrases(
        f"=нам|=мне|=мы|=я {TRUE_RU} =очень|=крайне|=вас|=вам? {_CARE_RU}",
        f"=нам|=нас|=мне {TRUE_RU}|{_SURE_RU} =очень? =важно|=важен|=важна|=важны",
        f"^ {TRUE_RU} =нам|=мне|=мы|=я =очень|=крайне|=вас|=вам? {_CARE_RU}",
        f"{TRUE_RU} =очень? =жаль|=неприятно|=сожалеем|=сожалею|=обидно|=стыдно|=неловко",
        "^ =правда =простите|=извините",
        "=неописуемо|=нестерпимо|=невыносимо|=адски|=дико =жаль",
        f"=нам|=мне =на =самом =деле =очень? {_CARE_RU}",
        "=жаль|=сожалеем|=неприятно|=стыдно|=неудобно {TRUE_RU}".replace("{TRUE_RU}", TRUE_RU),
        f"=дико|=страшно|=жутко|=ужасно|=чертовски|=безумно|=неописуемо|=нестерпимо|=невыносимо|=адски"
        f" {SORRY_RU}|=неудобно|=неловко|=стыдно"
        "|=совестно",
        slack=0,
        label="true",
    ),
    *phrases(
        _VOW_RU,
        "=можете =не =сомневаться",
        "=не =сомневайтесь",
        "=даю|=даем ...1 =слово",
        label="vow",
    ),
    *phrases(
        "тысяча|миллион извинение|прощение", "=тысячу|=сто =раз извинить|простить", label="idiom"
    ),
)
ENGLISH: tuple[Matcher, ...] = (
    *phrases(
        f"{_SURE_EN} =and|=so|=very|=do|=am? {_SURE_EN}|{_LOUD_EN}? {_CARE_EN}",
        f"{_SURE_EN} {_FELT_EN}",
        f"^ {_SURE_EN} =we|=i =care|=are|=do|=value|=want|=hope|=regret|=understand",
        f"{_UTTERLY_EN} =sorry|=apologetic|=gutted|=mortified|=devastated|=ashamed|=appalled",
        "=ever =so =very? =sorry|=apologetic|=grateful",
        f"=feel|=feeling|=felt {_UTTERLY_EN}|{_SURE_EN}|=really|=just {_AWFUL_EN}",
        "=most =certainly|=assuredly|=definitely|=sincerely =understand|=appreciate|=apologise"
        "|=apologize|=regret|=agree|=care",
        "=really =do !not|have|need|want|care|understand|value|appreciate|regret|apologize|feel"
        " <LATN>",
        f"{_LOUD_EN} {_SORRY_EN}|=saddened|=sad|=disappointed|=understand|=grateful|=upset",
        f"{_ADJ_EN} =and|=of? apology|regret|sympathy|apologize|appreciation|gratitude|thanks"
        "|concern",
        f"{_ADJ_EN} =sorry",
        "=really =and =truly",
        "=really =really",
        "=really =do care|understand|value|appreciate|regret|apologize|want|feel",
        "=absolutely|=definitely understand|appreciate|apologize|regret|empathize",
        "=we'd|=i'd|=would|=we|=i =definitely =want|=like|=love =to =help|=work|=look|=hear|=make"
        "|=see|=assist|=get|=turn|=know",
        "^ =honestly =we|=i =are|=am|=do? =so|=very? =sorry|=apologize|=apologise|=regret",
        "^ =honestly =we're|=i'm =so|=very? =sorry",
        f"=really|=so|=very =really|=so|=very {_SORRY_EN}",
        slack=0,
        label="head",
    ),
    *phrases(f"{_SORRY_EN} {_SURE_EN} $", slack=0, label="tail"),
    *phrases(
        "=from =the =bottom =of =my|=our =heart|=hearts",
        "=with =all =my|=our =heart|=hearts",
        "=in =all =sincerity",
        "=with =the? =all|=utmost|=full|=complete|=deepest|=greatest? =sincerity",
        slack=0,
        label="soul",
    ),
    *phrases(
        "=are|=is|=were =indeed|=quite|=entirely|=both|=most =genuine|=sincere|=heartfelt",
        "=apologies|=apology|=regret|=regrets|=sympathy =are|=is|=was =truly|=really|=very?"
        " =genuine"
        "|=sincere|=heartfelt",
        "=couldn't|=could|=can't =not? =be =more|=any? =sorrier|=sorry|=apologetic",
        "=cannot|=can't|=couldn't =apologise =enough|=more",
        "=cannot|=can't|=can =not? =express|=tell|=say|=describe|=stress|=emphasise"
        "|=emphasize|=overstate|=convey ...2 =how|=enough ...3"
        f" {_SORRY_EN}",
        "=cannot|=can't|=couldn't =not? =apologize =enough|=more",
        "=words =cannot|=can't|=fail ...1 =express|=describe|=me|=us",
        "=thousand|=million =apologies|=pardons",
        label="idiom",
    ),
    *phrases(
        "=believe|=trust =me|=us",
        "=rest =assured",
        "=i|=we =can|=do|=want|=wish? =to? =assure =you",
        "=let =me|=us =assure =you",
        "=please be|=be =assured",
        "=please =do? =know|=believe|=trust =that|=we|=i|=how",
        "=i|=we =really|=do|=did? =mean =it|=that|=every",
        "=in =all =honesty|=seriousness",
        slack=0,
        label="vow",
    ),
)
#: Every word that may be deleted by itself.
SURE_WORDS = frozenset(
    word.removeprefix("=")
    for group in (_SURE_RU, TRUE_RU, _SURE_EN, _LOUD_EN, _ADJ_EN)
    for word in group.split("|")
) | frozenset(
    "really so very absolutely на самом деле дико страшно жутко ужасно чертовски"
    " искренние искренних искренними искренним искреннее"
    " искреннюю искреннейшие глубочайшие глубочайшее глубокие глубокое неподдельное".split()
)
