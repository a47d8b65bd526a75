"""CLI04: a plea for understanding where no remedy has reached the customer."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.cliche._deeds import deeds

_ASK_RU = (
    "надеяться|рассчитывать|просить|просьба|благодарить|=спасибо|благодарный|признательный|уповать"
    "|верить|ждать|ожидать|=просим|=прошу|=надежда|=надеждой|=благодарность|хотеться|призывать"
    "|ценить|=пожалуйста"
)
_GRASP_RU = (
    "=понимание|=понимания|=взаимопонимание|=снисхождение|=понимании|=снисхождения|=терпимость"
    "|=снисходительность|=содействие"
)

_HOPE_RU = (
    "надеяться:1per|рассчитывать:1per|верить:1per|уповать:1per|полагаться:1per|=надежда"
    "|=надеждой|=хочется"
)
_ASKED_RU = "=просим|=прошу|=просьба|=попросим|=попрошу|=призываем|=пожалуйста|=постарайтесь"
_ANGER_RU = (
    "сердиться|злиться|обижаться|ругаться|судить|негодовать|серчать|осуждать|винить|ругать"
    "|сердитесь|гневаться|расстраиваться|огорчаться|возмущаться|нервничать"
)
#: Pleas that name no understanding: for support, for time, against anger.
_PLEAS_RU = phrases(
    f"{_HOPE_RU}|=уверены|=уверен|=уверена|=думаю|=думаем ...4 =поймете !куда|=как|=где|какой|=чем",
    f"{_HOPE_RU} ...6 =не ...1 огорчить|расстроить|разочаровать|испортить|оттолкнуть|отпугнуть"
    "|омрачить|повлиять|отразиться",
    f"{_HOPE_RU} ...7 =понимание|=понимания",
    f"{_HOPE_RU}|просить:1per ...2 =на|=за|=в =вашу|=ваше|=проявленную"
    "|=проявленное|=нашу|=о? поддержка|терпение|выдержка|отзывчивость|доброта|стойкость"
    "|сознательность|участие|доверие !подписка",
    f"{_HOPE_RU}|просить:1per ...4 =дадите|=дать|=подарите|=предоставите ...2 =нам|=мне ...3"
    " =времени|=время",
    f"{_HOPE_RU} ...4 =поддержите|=потерпите|=подождете|=останетесь|=посочувствуете|=простите"
    "|=извините",
    f"{_ASKED_RU} ...6 =не {_ANGER_RU}",
    "=не =судите|=судить ...2 =строго",
    "=вы? =же? =сами =понимаете|=понимаешь|=видите",
    "!чтобы|если|когда|как =поймите !=как|=где|=куда|=разницу|=порядок|=принцип|=смысл",
    "=поймите =и =нас|=меня",
    "=не =гневайтесь|=серчайте|=злитесь|=обижайтесь|=сердитесь",
    f"{_HOPE_RU} ...4 =не =будете|=станете ...2 {_ANGER_RU}",
    f"{_HOPE_RU} ...5 =не ...1 =осудите|=обидитесь|=рассердитесь|=отвернетесь|=разозлитесь"
    "|=уйдете|=осудят|=затаите",
    "=потерпите|=потерпи",
    "=верим|=верю|=надеемся|=уповаем =в|=на =вашу|=ваше ...1 лояльность|великодушие|мудрость"
    "|доброта",
    "=прошу|=просим =вас =понять",
    "=очень =просим|=прошу ...1 подождать|потерпеть|дождаться",
    "=будьте ...2 =снисходительнее|=добрее|=милосерднее|=помягче|=великодушны",
    "=умоляю|=умоляем|=молю|=ради =бога ...3 <VERB,impr>",
    "!=поймите =нам|=мне =тоже =нелегко|=тяжело|=непросто|=трудно|=сложно",
    "=мы|=я =тоже|=всего|=такие|=лишь|=все =лишь|=же|=тоже? =люди|=человек",
    "=отнестись|=отнеситесь|=относиться|=отнесетесь ...3 =терпимо|=по-доброму|=по-человечески"
    "|=спокойно|=терпением"
    "|=философски",
    "=поддержите|=поддержать =нас|=меня",
    "=не =держите|=держать ...2 =обиды|=зла",
    "=в =это|=такое|=столь =непростое|=сложное|=трудное|=нелегкое|=горячее =время",
    "=дайте|=дай =нам|=мне =еще? =немного|=чуть|=шанс",
    "=понимаем|=знаем =что ...3 =просим =многого|=слишком|=о",
)
_RU: tuple[Matcher, ...] = phrases(
    f"{_ASK_RU} ...4 {_GRASP_RU}",
    "отнестись|относиться|отнеситесь ...5 =с|=со ...1 =пониманием|=снисхождением",
    "=с =пониманием ...2 отнестись|относиться",
    "войти|=войдите|=войдете ...2 =в ...2 =положение|=ситуацию",
    "=поймите =нас|=меня|=правильно|=пожалуйста",
    "=прошу|=просим|=просьба|=постарайтесь|=попробуйте ...2 понять ...2 =меня|=нас|=нашу"
    "|=ситуацию|=правильно|=наше",
    "=прошу|=просим|=просьба|=постарайтесь =меня|=нас ...1 понять|=простить",
    "надеяться:1per|верить:1per|рассчитывать:1per ...3 =поймете|=понимаете|=поймут|=понятно"
    " ...2 =нас|=меня|=ситуацию|=нашу"
    "|=наше|=почему",
    "надеяться:1per|верить:1per ...3 =нас|=меня ...1 =поймете|=понимаете|=простите",
    "надеяться:1per ...3 =поймете|=понимаете $",
    "=не =судите|=держите =строго|=зла",
    "=не =обессудьте|=серчайте",
    "=не =ругайте|=вините|=осуждайте|=браните =нас|=меня",
    "=нас|=меня =можно ...1 понять",
    "^ =поймите =нам|=мы|=я|=у|=и|=что",
    "=прошу|=просим|=просьба понять|учесть ...2 сложность|загрузка|положение|специфика|нагрузка",
    "=не =сердитесь|=обижайтесь|=злитесь =на =нас|=меня",
    "ваш ...1 понимание ...3 =ценим|=важно|=ценно|=очень|=признательны|=благодарны",
    "=понимание|=понимания ...4 ценить|=признательны|=благодарны|=важно",
    "надеяться|рассчитывать|уповать =на ...1 =лояльность|=великодушие|=сочувствие|=милость"
    "|=сознательность",
    "отнестись|относиться ...4 =терпеливо|=лояльно|=снисходительно",
    "=терпеливо|=лояльно|=снисходительно ...1 отнестись|относиться",
    "надеяться:1per ...4 =не вызвать|доставить|причинить|создать ...3 недовольство|неудобство"
    "|дискомфорт|=хлопот|раздражение|=неприятностей",
    "=пожалуйста =поймите",
    "^ =поймите =что|=но|=сейчас|=склад|=нас|=сами",
    "=понять =и =простить",
    "надеяться:1per|верить:1per ...4 =не ...2 =держать|=держите|=обидитесь|=рассердитесь ...3 =зла"
    "|=обиды|=на",
    "=уверены|=уверен|=уверена =что? =вы ...2 =поймете|=поддержите",
    "=просим|=прошу|=просьба =вас? =понять =что",
    "=примите|=принять|=примете ...2 =с =пониманием",
    "=хочется|=хотелось =бы? =верить|=надеяться =что? =вы ...2 =поймете|=поддержите|=войдете",
    "=просим|=прошу|=просьба =вас? проявить =лояльность|=снисходительность|=великодушие|=гибкость",
    "=понимание =это|=все =все? =о =чем =мы|=я =просим|=прошу",
    "=благодарим|=спасибо =что ...1 =остаетесь ...2 =с =нами ...2 =непростой|=трудный|=сложный"
    "|=непростое|=трудное|=сложное|=нелегкое =время|=период|=момент",
    "надеяться:1per|рассчитывать:1per|верить:1per ...2 ситуация|положение|позиция|причина|решение"
    "|обстоятельство ...2 =понятна|=понятно|=понятны",
    "надеяться:1per|рассчитывать:1per ...5 =подождете|=потерпите|=войдете|=посочувствуете",
    "=будьте =снисходительны|=милосердны",
)
_EN: tuple[Matcher, ...] = phrases(
    "thank|=thanks|appreciate|=grateful|=thankful|=hope|=ask|=count|=request|=appreciation"
    "|=hoping|=asking|=need|=beg|=seek ...6"
    " =your|=you|=for|=the ...4 =understanding|=forbearance|=indulgence|=cooperation|=co-operation",
    "=your ...2 =understanding|=cooperation|=co-operation|=forbearance ...4 =appreciated"
    "|=appreciate|=matter",
    "=hope|=trust|=sure|=hopefully ...1 =you =can|=will|=could|=would|=may? =understand",
    "=hope|=trust|=hopefully =you'll =understand",
    "=please|=kindly|=do =try? =to? =understand|=appreciate =that|=our|=we|=this|=why|=i",
    "=ask|=hope|=request =that? =you ...1 =understand",
    "=please|=kindly =be|=show =some|=a|=little? =understanding|=leniency",
    "=do =not|=never =be =angry|=mad|=upset|=cross|=annoyed =with|=at =us|=me",
    "=cut =us|=me =some =slack",
    "=hope|=trust|=hopefully =you|=you'll =can|=will|=could|=would|=may? =appreciate =that|=our|=we"
    "|=how|=why",
    "=see|=look|=understand|=consider ...2 =from =our =side|=perspective|=point|=position|=end",
    "=patience|=understanding|=cooperation =is|=will|=would =be|=very|=much|=greatly|=highly|=truly"
    "|=always? =much|=greatly|=highly? =appreciated",
    "=please|=kindly|=hope|=ask|=do =try =to =understand =the|=this|=what ...1 =situation|=position"
    "|=circumstances|=constraints|=pressure",
    "=trust|=hope|=hoping =this|=that|=it =will|=can =be =understood",
    "=don't|=not =be =too|=so =hard|=harsh =on =us|=me|=our",
    "=accept ...4 =with =understanding",
    "=put =yourself =in =our =shoes|=place|=position",
    "=hold =it|=this =against =us|=me",
    "thank|=thanks|appreciate ...3 =for ...2 =tolerance|=leniency|=indulgence",
    "=hope|=hoping ...2 =understandable",
    "=please|=hope|=trust ...2 =forgive =us|=me|=our|=the",
    "=appreciate|=ask|=beg =your|=for =your? =indulgence|=forgiveness|=forbearance",
    "=hope|=trust|=sure|=confident|=certain|=hopefully|=believe|=know|=doubt =that? =you =can|=will"
    "|=could|=would|=may =also|=surely? =understand|=appreciate|=realise|=realize|=accept"
    "|=recognise|=recognize =why|=that|=our|=this|=these|=we|=it|=things|=how|=the",
    "=confident|=certain|=sure =that? =you =will|=can =all? =understand",
    "=hope|=trust|=sure|=confident =that? =you =can|=will|=could =also|=surely? =see =why|=our|=it"
    " =from|=we|=this|=side|=point|=position",
    "=you =will|=can =all|=also? =see|=appreciate|=understand =why =we|=this|=our|=it|=i",
    "=count|=counting|=rely|=relying =on =you|=your ...1 =understand|=understanding|=patience"
    "|=support|=cooperation",
    "=your ...2 =patience|=understanding|=cooperation|=forbearance ...6 =valued|=appreciated"
    "|=welcome|=noted|=helpful|=means|=matters",
    "=not|=don't|=dont =be =too? =angry|=mad|=upset|=cross|=annoyed|=hard|=harsh|=disappointed"
    " =with|=at|=on|=by =our|=the|=them|=him|=her",
    "=you =have|=need|=must|=should =to? =understand|=appreciate|=realise|=realize =that|=we|=our"
    "|=this|=these|=i",
    "=hope|=trust|=hopefully =this|=that|=it|=these =experience|=delay|=incident|=issue|=mishap?"
    " =will|=does|=has =not =put|=stop|=discourage|=deter|=spoil|=ruin|=change|=affect|=dampen"
    "|=prevent|=spoiled|=spoilt|=ruined =you|=your|=off|=the",
    "=little|=bit|=some =of? =understanding|=patience|=grace|=kindness =goes|=go|=would|=will|=from"
    "|=is",
    "=i'm|=am|=we're|=are =sure|=certain =that? =you =can|=will =understand|=appreciate|=imagine",
    "=hope|=trust ...6 =and =that? =you =will|=can? =understand|=appreciate|=see =our|=why|=the"
    "|=this",
    "=show|=have|=extend =us|=me|=our|=some|=a =staff|=team|=some|=little|=bit|=of =of?"
    " =understanding|=mercy|=grace|=leniency|=compassion",
    "=hope|=trust|=ask|=beg ...3 =for|=on =your =loyalty|=goodwill|=good|=kindness|=support",
    "=ask|=request|=appeal|=plead|=hope|=hoping ...4 =understanding|=leniency|=goodwill",
    "=hope|=trust ...2 =no =hard =feelings",
    "=no =hard =feelings $",
    "=no =hard =feelings =please|=i|=we|=and|=about",
    "=we|=we're|=i'm|=i =are|=am? =only|=just =human",
    "=have =mercy",
    "=give|=cut =us|=me|=the|=our =team|=guys|=staff|=devs? =a|=some =break|=slack|=chance",
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if any(deed.label != "looked" for deed in deeds(view)):
        return
    earned = view.situation.earned
    for match in matches:
        if not view.is_question(match):
            yield view.hit(match, severity="note" if earned else None)


RULE = Rule(
    code="CLI04",
    name="hope-for-understanding",
    category="hope_for_understanding",
    severity="warn",
    why={
        "ru": "Просим принять потерю, хотя ещё ничего не сделали: понимание надо заслужить делом.",
        "en": "It asks the customer to absorb the loss before we did anything to earn that.",
    },
    advice={
        "ru": "Уберите просьбу и скажите, что сделано или когда будет: «Верну доплату сегодня"
        " до 18:00».",
        "en": "Drop the plea, say what is done or when it will be: “I’ll refund the fee by 6 pm”.",
    },
    match=(*_RU, *_PLEAS_RU, *_EN),
    unless=phrases(
        "=для|=чтобы|=лучшего|=полного|=общего ...1 =понимания|=понять",
        "=прошу|=просим|=просьба =для|=в =понимания|=целях",
        "=understand =the =steps|=instructions|=difference|=question|=how|=issue|=problem|=code"
        "|=process",
        "=understand =how|=what|=which|=better",
        "=help|=better|=my|=deeper|=clear|=correct =your|=my|=our|=me? =understanding|=understand",
        "=to =understand !=that|=we|=our|=these|=this|=i|=maintainers|=things",
        "=your =understanding =of|=is =correct|=right|=the|=correct",
        "=thanks|=thank =you? =for =understanding =the|=what|=my|=how|=that =issue|=question",
        "=благодарим|=спасибо =за =содействие =в",
        slack=0,
    ),
    check=_check,
    source=("REVIEW CLI04", "S0-13"),
)
