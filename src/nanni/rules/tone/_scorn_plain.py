"""Contempt in plain words: empty answers, jibes at wit, at age, at means; data of TON20.

A tautology for an answer («когда решим, тогда и узнаете», "when it's fixed"), a verdict on what
the customer is able to grasp, a shrug at how many others there are, a curtain: "save your breath".
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases

_POORLY_RU = "=плохо|=невнимательно|=мало|=слабо|=лениво|=криво"
_EFFORT_RU = (
    "=звоните|=ищете|=смотрите|=читаете|=стараетесь|=слушаете|=пробуете|=искали|=смотрели"
    "|=читали|=старались|=звонили|=пробовали|=слушали"
)
_DRAMA_RU = "истерика|паника|цирк|концерт|драма|балаган|спектакль|базар|крик|нытье|вопли|скандал"
_STOP_RU = "=прекратите|=прекращайте|=заканчивайте|=уймите|=отставить|=хватит|=кончайте"
PLAIN_RU = phrases(
    "^ =когда =будет|=сделаем|=решим|=приедет|=починим|=придет|=сможем|=надо|=дойдут"
    " =тогда =и? =будет|=приедет|=узнаете|=сделаем|=получите|=придет|=сможем|=напишем|=руки?",
    "=хоть =десять|=сто|=сотню|=тысячу|=миллион =раз|=писем|=жалоб|=звонков",
    "=обпишитесь|=обзвонитесь|=обжалуйтесь",
    "=быстрее|=раньше|=легче|=лучше =от =этого =не =станет|=будет",
    "=быстрее =не =станет|=будет $",
    "=по-русски =вроде|=же|=ведь|=кажется|=написал|=написала|=сказал|=говорю|=объяснил",
    "=вроде|=же|=кажется =по-русски",
    "=это? =надо|=надо|=уметь =же|=было|=ещё|=еще? =умудриться|=ухитриться|=суметь|=постараться",
    "=надо =же =так|=было =суметь|=умудриться",
    "=учитесь|=научитесь|=поучитесь =сначала|=для|=вежливо|=хорошим|=нормально|=разговаривать"
    "|=манерам|=вести|=общаться|=спрашивать|=просить|=пользоваться",
    "=глаза|=голова|=уши|=мозги|=руки ...1 =для|=на|=зачем =чего|=что|=вам? =даны|=нужны|=дана",
    "=зачем|=чего =вам? =глаза|=голова|=уши|=мозги",
    f"=значит|=просто|=видимо {_POORLY_RU} {_EFFORT_RU}",
    f"^ {_POORLY_RU} {_EFFORT_RU}",
    f"{_STOP_RU} ...1 {_DRAMA_RU}",
    f"{_DRAMA_RU} {_STOP_RU}",
    "=обещанного =три",
    "=я|=мы =вообще-то =обедаю|=ем|=занят|=занята|=отдыхаю|=человек|=работаю|=сплю|=болею",
    "=имею|=имеем =право =на? =обед|=отдых|=отпуск",
    "=живите|=жить =по =средствам",
    "=попросите|=спросите|=позовите =внука|=внуков|=внучку|=детей",
    "=возраст =такой|=уже|=берет|=сказывается|=видимо|=дает",
    "=в =вашем =возрасте =пора|=уже|=поздно|=лучше|=надо",
    "=не =доросли|=дорос|=доросла",
    "=это =не =для =всех|=средних|=слабонервных|=бедных|=чайников",
    "=не =по =карману|=зубам|=уму $",
    "=бывает|=случается =и =хуже|=похуже",
    "=у =людей|=других|=некоторых =и? =похуже|=хуже|=пострашнее|=серьезнее =бывает|=проблемы?",
    "=от =этого =еще? =никто =не =умирал|=умер",
    "=переживете|=перебьетесь|=обойдетесь|=перетопчетесь|=потерпите =как-нибудь|=и",
    "=не =сахарный|=сахарная|=сахарные|=развалитесь|=растаете|=переломитесь",
    "=вы =же|=ведь|=уже? =не =маленький|=маленькая|=маленькие|=ребенок|=дети",
    "=нервы|=голову|=голова =лечите|=полечите|=беречь|=поберегите|=подлечите|=лечить",
    "=лечите|=полечите|=поберегите =нервы|=голову|=нервишки",
    "=выпейте|=попейте|=примите =валерьянки|=валерьянку|=пустырник|=пустырника",
    "=сказки|=басни|=сказку ...1 =рассказывайте|=рассказывать|=сочиняйте|=сочинять",
    "=рассказывайте|=расскажите|=сочиняйте =кому-нибудь|=это|=сказки|=кому|=бабушке|=другим"
    " =другому|=другим?",
    "=самый|=самая|=самые|=больно|=шибко|=слишком =умный|=умная|=умные|=грамотный|=грамотные"
    "|=нашелся|=нашлись|=умнее",
    "=не =учите|=учи =нас|=меня|=ученого =работать|=жить?",
    "=без =вас|=сопливых|=тебя =знаем|=разберемся|=скользко",
    "=мне|=нам =за =это|=вас =не =платят|=доплачивают",
    "=за =это =мне|=нам =не =платят|=доплачивают",
    "=мне|=нам =столько|=так =не =платят",
    "=вас =таких|=много|=сто =много|=сто|=тысяча|=тысячи|=миллион|=сотни|=полно|=одних|=человек"
    "|=таких",
    "=таких =как =вы",
    "=таких =умных|=умников|=клиентов|=желающих|=жалобщиков =много|=полно|=хватает|=мы|=у",
    "=подумаешь|=эка =невидаль|=проблема|=беда|=трагедия|=царапина|=день|=час",
    "=велика|=велико|=тоже =беда|=важность|=потеря|=трагедия|=дело =мне|=нашли?",
    "=нашли|=нашел|=придумали =проблему|=трагедию|=причину|=повод|=из =чего",
    "=проблема|=беда =на =пустом|=ровном =месте",
    "=делаете|=раздуваете|=делать =из =мухи|=этого =слона|=трагедию|=проблему",
    "=не =хотите|=хочешь =не =надо|=берите|=ешьте|=летайте|=живите|=пользуйтесь|=платите|=ходите",
    "=не =нравится|=устраивает =уходите|=идите|=ищите|=меняйте|=переезжайте|=никто|=закрывайте"
    "|=дверь|=увольняйтесь|=выход|=до|=летите|=вызывайте|=скатертью",
    "=никто ...1 =не =держит|=заставляет|=неволит|=уговаривал|=тащил|=тянул|=приглашал",
    "=скатертью =дорога",
    "=до =вас|=вам|=некоторых =доходит|=дойдет|=дошло|=туго|=тяжело|=долго",
    "^ =а =вы =сами|=лучше|=сначала? <VERB,plur,impr>",
    "=если =он|=она|=оно|=они|=это|=такая|=такой|=такое =вообще",
    "^ =что|=чего =тут|=здесь =еще|=вообще? обжаловать|обсуждать|объяснять|спрашивать|думать"
    "|доказывать|проверять|разбираться|жаловаться|спорить|рассказывать $",
    "=что =тут|=здесь|=вам =непонятного|=сложного|=неясного|=непонятно|=неясно|=объяснять"
    "|=понимать",
    "=элементарно|=элементарные|=азы|=азбука =вещи|=же|=арифметика|=логика|=вежливость",
    "=потому =что =потому",
    "=потому =что $",
    "^ =потому $",
    "=так =надо|=положено|=решили $",
    "^ =вам =надо =вы =и",
    "=вам =надо|=нужно =вы =и",
    "=сами|=сам =и =звоните|=пишите|=считайте|=ищите|=делайте|=проверяйте|=чините|=везите|=носите",
    "=мечтать =не =вредно",
    "=держите =карман",
    "=щас|=ага =разбежались|=разбежался|=сейчас|=щас|=конечно|=прям",
    "=еще =чего $",
    "^ =еще|=ещё =чего",
    "=не =смешите|=смеши|=смешно =нас|=меня|=мои|=даже|=слушать|=читать",
    "=ваши =фантазии|=выдумки|=домыслы|=сказки|=хотелки|=капризы|=претензии =смешны|=никому"
    "|=мне|=нам|=нас|=оставьте|=утомили?",
    "=хотеть =не =вредно|=полезно",
    "=обидели|=обидно|=ой =бедненький|=бедненькая|=бедняжка|=бедненькие|=какие",
    "=какие =мы|=вы =нежные|=ранимые|=важные|=обидчивые|=грозные|=умные",
    "=напугали|=испугали|=испугался|=испугалась|=боюсь|=боимся|=дрожим =ежа|=прямо|=прям|=аж|=уже"
    "|=очень",
    "=удачи =в =суде|=поисках|=жизни|=этом $",
    "=флаг =вам?",
    "=читайте =еще|=ещё|=пока|=снова =раз",
    slack=0,
)
_WIT_EN = (
    "=arithmetic|=maths|=math|=english|=logic|=reading|=physics|=biology|=spelling|=grammar|=stuff"
    "|=knowledge|=manners|=comprehension|=courtesy|=geography|=computing"
)
_NAGGING_EN = (
    "=messaging|=writing|=calling|=asking|=complaining|=interrupting|=emailing|=chasing|=ringing"
    "|=typing|=shouting|=arguing|=bothering|=moaning|=whining|=nagging|=refreshing|=pinging"
)
PLAIN_EN: tuple[Phrase | Pattern, ...] = (
    *phrases(
        "^ =when|=once =it|=it's|=they|=they're|=we|=we're|=he|=i'm =is|=are|=has|=get|=gets? =done"
        "|=fixed|=ready|=round|=there|=good|=around|=free|=delivered =to =it? $",
        "^ =when|=once =it's|=they're|=we're|=i'm <LATN> $",
        "^ =because =it|=we|=i|=that's|=they|=those =is|=was|=are|=did|=does|=do|=said|=say|=how"
        "|=the =so|=it|=rules|=are|=works? $",
        "^ =because $",
        "=because =i|=we =said|=say =so",
        "^ =next $",
        "=not|=isn't|=aren't =your =thing|=strong|=forte|=strength|=cup =suit|=of?",
        f"=basic|=simple|=elementary|=primary|=just =school? {_WIT_EN} $",
        f"=it's|=is|=that's =basic|=simple|=elementary {_WIT_EN}",
        f"=if =you'd|=you =would|=just|=could? =stopped|=stop|=quit {_NAGGING_EN}",
        "=the =more =you =write|=call|=ask|=complain|=message|=chase",
        "=and =yet =here =we|=you =are",
        "=here =we =go =again",
        "=perhaps|=maybe =you|=she|=he|=they =should =just? =stick|=learn =to",
        "=stick =to =paper|=pen|=cash|=pencil|=board|=letters",
        "=isn't|=not|=hardly =the =end =of =world",
        "=nobody|=no-one =died $",
        "=worse =things =happen|=have|=in",
        "=others|=people|=some =have =it =worse|=far",
        "=first =world =problem|=problems",
        "=first-world =problem|=problems",
        "=i|=we =know =my|=our =job|=work",
        "=some|=most =of =us =have|=are|=actually|=work|=do|=like",
        "=save =your =breath|=energy|=time|=tears",
        "=whining|=moaning|=crying|=tantrums|=threats|=shouting =isn't|=aren't|=is|=are|=don't"
        "|=doesn't|=won't|=will =not? =impress|=get|=welcome|=work|=going",
        "=you =thought|=think|=heard|=read =wrong $",
        "=you =guessed|=remember =wrong $",
        "=had|=has|=have =his|=her|=their =own? =reasons",
        "=knew|=knows =what =he|=she|=they =was|=is|=were|=are =doing",
        "=you =could =have|=of =brought|=asked|=hired|=paid|=found|=got|=gotten =someone|=somebody"
        "|=a =to|=else|=friend|=helper",
        "=where =do =you =think =you",
        "=not =made =of =money",
        "=money =doesn't =grow",
        "=at =your =age",
        "=maybe|=perhaps =get|=try|=find|=buy|=ask|=hire =a|=an|=your|=some|=someone =hobby|=life"
        "|=grandchild|=grandson|=dictionary|=glasses|=therapist|=teenager|=patience",
        "=poor =you|=thing|=baby $",
        "^ =boohoo|=lol|=lmao|=rofl|=pff|=pfft|=duh|=yawn",
        "=good =luck =with =that|=it $",
        "=see =you =in =court $",
        "=or =what $",
        "=and =what =of =it",
        "=so =sue|=what =me",
        "=i'm =shaking|=scared|=terrified|=trembling",
        "=ooh|=oooh|=oh =scary|=no|=dear =scary|=anyway? $",
        "=you'll =live|=survive|=cope|=manage|=get =over? =it? $",
        "=you =will =live|=survive $",
        "=grow =up|=a =thicker|=pair",
        "=calm =your",
        "=how|=why =is|=would|=should =that|=this =my|=our|=be =our|=my? =problem|=fault|=concern",
        "=we =all =have =problems|=bad|=bills|=jobs",
        "=what =did =your =last =slave",
        "=do =you =expect|=want|=think =me|=us|=i|=we =to|=can|=have =drop|=teleport|=magic|=wave"
        "|=a|=time|=nothing =everything|=magic|=wand?",
        "=money =where",
        "=tell =someone|=somebody =who",
        "=talk =to =the =hand",
        "=not =listening =to =this|=your|=you",
        "=as =if =i|=we|=anyone =care|=cared|=cares|=have|=had",
        "=did =i|=we =stutter",
        "=if =it =bothers|=matters|=hurts =you =so|=that =much",
        "=you're|=you =are? =lucky =we|=i",
        "=count =yourself|=yourselves =lucky",
        "=be =glad =it|=you =got|=isn't|=wasn't|=at",
        "=you =people|=lot =always|=never|=are|=keep|=just",
        "=typical =customer|=user|=of =you",
        slack=0,
    ),
    pattern(
        r"\bit'?s (?:just |only )?an? \w+, not (?:an? )?(?:kidney|tragedy|war|emergency|funeral"
        r"|heart \w+|life|disaster|crime|limb|death|rocket\w*|miracle|baby)\b",
        ", not ",
    ),
)
