"""Words by which a customer insults a person or calls us thieves; anger at a matter is none."""

from nanni.rulekit import insult_words
from nanni.rulekit.matchers import pattern, phrases
from nanni.rulekit.rule import Cue

_THIEVES_RU = (
    "мошенник|мошенница|аферист|аферистка|жулик|жулье|вор|ворюга|=ворье|=ворья|=ворьем|обманщик"
    "|обманщица|шарлатан|кидала|вымогатель|бандит|грабитель|разводила|преступник|воришка"
    "|лохотронщик*|мошенническая|негодяй|подлец|рвач"
)
_THIEVES_EN = (
    "=scammer|=scammers|thief|thieves|crook|crooks|fraudster|fraudsters|=con-artists|=conmen"
    "|swindlers|swindler|criminals|criminal|robbers|cheats|liars|liar|crooked|fraudsters|fraud"
    "|frauds"
)
_YOU_RU = "=вы|=ты|=вас|=вам|=вами|=тебя|=они|=он|=она|=вы-то"
_BEAST_RU = (
    "баран|осел|козел|свинья|корова|клоун|шут|петух|паразит|гад|скот|даун|лох|чучело|тормоз"
    "|овощ|дуб|пень|упырь|вампир|крыса|тролль|шакал|ишак|животное|нелюд*|нищеброд*|тупой|глупый"
    "|тупица|бездарь|слепой|глухой|больной|ненормальный|сумасшедший|неадекватный|отбитый"
    "|конченый|тупорылый|безмозглый|невменяемый|криворукий|=дно|=никто|ничтожество"
)
_BEAST_EN = (
    "pig|clown|snake|rat|weasel|moron|idiot|parasite|leech|joke|scum|creep|vermin|fool|imbecile"
    "|monkey|dog|jerk|prick|dick|tool|troll|bastard|animal|disgrace|incompetent|clueless|stupid"
    "|dumb|brainless|=braindead|dense|thick|useless|pathetic|worthless|retarded|delusional"
    "|morons|nazi|piece|cockroach|human =garbage"
)
_SELF_RU = "=я|=меня|=мне|=мной|=себя|=сам|=сама"

CUES = (
    Cue(
        name="signal_abuse",
        match=(
            *phrases(insult_words.INSULTS_RU, insult_words.INSULTS_EN),
            # Persons called thieves: «вы мошенники», «Жулики!», «контора жуликов».
            *phrases(
                f"{_YOU_RU} =просто|=все|=там|=же|=настоящие|=обычные|=реально|=какие-то|=явно"
                f"|=наглые|=чистые|=самые? {_THIEVES_RU}",
                f"^ =ах|=вот|=ну? =вы? {_THIEVES_RU} $",
                "=жалкие|=жалкий|=гнусные|=проклятые|=паршивые|=бессовестные|=мерзкие|=конченые"
                f" {_THIEVES_RU}",
                "=мозгов|=ума|=мозга|=совести ...4 =курицы|=рыбки|=улитки|=хлебушка|=табуретки",
                "=вы|=ты ...3 =тупые|=тупой|=тупая|=глупые|=безмозглые|=криворукие|=бестолковые"
                "|=ненормальные|=слепые|=глухие $",
                "=чтоб|=чтобы|=хоть =вам|=вас|=вы|=тебе|=ты|=тебя ...2 =провалиться|=пусто|=сдохли"
                "|=сгорели|=разорились|=обанкротились|=подавились|=подавиться|=неладно",
                f"^ {_THIEVES_EN} $",
                f"^ {_THIEVES_EN} =plain|=all|=every|=the|=pure|=stay|=give ...4",
                "=ворье|=ворья|=ворьем|жулье|ворюга|жулик|кидала|аферист|обманщик|вымогатель"
                "|бандит $",
                f"^ {_THIEVES_RU} =и|=верните|=вы|=а|=отдайте|=обманывают|=чистой|=настоящие",
                f"=просто|=какие-то|=сплошные|=настоящие|=наглые|=обычные|=чистой {_THIEVES_RU}",
                "контора|шайка|банда|компания|фирма|кучка|сборище мошенник|вор|жулик|аферист"
                "|бандит|обманщик|идиот|дебил|бездарь|дурак",
                "=вы|=вами|=это|=магазин|=банк|=фирма|=компания|=сервис|=мошенническая|=чистой"
                " ...2 =мошенничество|=мошенничаете|=мошенничают|=развод|=кидалово|=лохотрон"
                "|=разводняк|=надувательство|=воровство|=грабеж|=обман|=вымогательство",
                "=чистое|=чистый|=чистой|=натуральное|=натуральный|=настоящее|=откровенное"
                "|=откровенный|=наглый|=наглое|=самый|=самое|=обычный|=сплошной|=обыкновенное"
                " =мошенничество|=развод|=воровство|=грабеж|=обман|=надувательство|=воды",
                "^ =развод|=мошенничество|=воровство|=кидалово|=обман|=лохотрон|=грабеж"
                "|=обдираловка",
                "=развод =на =деньги|=бабки|=лохов",
                "=вы|=нагло|=просто|=тупо|=опять =украли|=воруете|=своровали|=грабите"
                "|=обворовали|=кидаете|=разводите|=обокрали|=ограбили|=мошенничаете|=крадете"
                "|=обманываете|=кинули",
                "обокрасть|обворовать|обворовывать|обкрадывать ...1 =меня|=людей|=нас|=клиентов"
                "|=всех|=народ|=покупателей",
                "=украли|=воруете|=своровали|=крадете|=обворовываете =у =меня|=нас|=людей"
                "|=клиентов",
                "=наживаетесь|=обманываете|=обманывают|=разводите|=разводят|=кидаете|=грабите"
                "|=обкрадываете =на|=людей|=клиентов|=покупателей|=народ|=честных|=пенсионеров"
                "|=нас",
                "=обман|=обманывание =людей|=клиентов|=покупателей|=потребителей|=граждан",
                slack=0,
            ),
            *phrases(
                "=вы|=ты =просто|=все|=там|=же|=реально|=какие-то|=совсем|=вообще|=самые|=что"
                f"|=такие|=полный|=полные|=тупые? {_BEAST_RU}",
                "=тупой|=тупая|=тупые|=наглая|=безмозглая|=тупорылые|=жирная =у|=ваша|=ваш"
                "|=эта? =вас? =курица|=баран|=бараны|=овца|=рожа|=скотина|=морда|=корова"
                "|=операторша|=оператор|=операторы|=твари|=люди",
                "=пошел|=пошла|=пошли|=иди|=идите|=катитесь|=валите =вы|=ты|=все|=вон|=лучше"
                "|=бы? =на|=в|=к =хрен|=хер|=черту|=чертям|=жопу|=баню|=хуй|=три|=задницу|=фиг",
                "=пошли|=идите|=иди|=пошел =вы|=ты|=все? =нафиг|=нахрен|=нахер|=нахуй|=лесом|=вон",
                "=чтоб|=чтобы =вы|=вас|=вам|=ты|=у =вас|=все|=сами? =сдохли|=подавились"
                "|=разорились|=пусто|=провалились|=уволили|=сгорели|=разорвало",
                "=отупели|=тупите|=тупишь|=охамели|=отупел|=ополоумели|=спятили|=рехнулись"
                "|=чокнулись",
                "=шли|=шел|=идите|=катились|=валили =бы =вы|=ты",
                "=руки ...2 =оторвать|=поотрывать|=вырвать|=отбить|=поотрубать",
                "=подавитесь|=сдохните|=заткнитесь|=заткнись|=захлопни",
                "=у =вас|=тебя =там? =мозгов|=мозги|=совсем|=с ...1 =нет|=есть|=головой|=мозгов"
                "|=отсутствуют|=мозга",
                "=мозги|=мозг|=голову =бы|=вам|=себе|=включите? =проверить|=проверьте|=включите"
                "|=лечите|=лечить|=полечите",
                "=включите|=проверьте|=проверить|=лечите|=полечите ...1 =мозг|=мозги|=голову"
                "|=башку",
                "=сами? =вы|=ты =сами|=сам? =дураки|=дурак|=идиоты|=тупые|=бараны",
                "=мозгов|=ума =нет|=не|=хватает|=ноль =хватает|=у",
                "=без|=куриные|=куриными =мозгов|=мозги|=мозгами",
                "=не|=вы =дружите =с =головой",
                "=охуели|=ебанулись|=охуевшие|=ахуели",
                "=сукины =дети",
                "=руки =бы =оторвать",
                "=найду|=приеду|=встречу ...3 =набью|=морду|=разнесу|=башку|=поговорим|=урою|=убью",
                "=набить|=набью|=дать|=бить =бы|=вам|=тебе? =морду|=лицо|=рожу",
                "=убил|=убила|=придушил|=прибил =бы =вас|=тебя|=всех",
                "гореть|=горите =в =аду",
                slack=0,
            ),
            pattern(
                r"(?:^|[.!?…\n]\s*)(?P<m>(?:воры|жулики|аферисты|кидалы|обманщики|шарлатаны|бандиты|=ворье|=ворья|=ворьем|жулье|мошенники))"
                r"\s*(?:[,!:—]|\.\s|\.$)",
                "вор",
                "жул",
                "афер",
                "кидал",
                "обманщ",
                "шарлат",
                "бандит",
                "мошенн",
            ),
            *phrases(
                "=you|=you're|=youre|=they|=they're|=he|=she|=people|=guys =are|=is|=guys|=all"
                "|=people|=just|=nothing|=but? =just|=nothing|=a|=bunch|=all|=total|=bloody"
                "|=complete|=such|=fucking|=but|=literal|=of|=the|=scam|=real|=actual? =of|=a"
                f"|=an? {_THIEVES_EN}",
                "^ =bloody|=you|=absolute|=fucking|=total|=what|=bunch|=complete|=lying|=damn?"
                f" =a|=of|=bunch? {_THIEVES_EN} $",
                f"=bunch|=pack|=den|=gang|=company|=run =of|=by {_THIEVES_EN}",
                "=bunch|=pack|=team|=company =of =idiots|=morons|=clowns|=amateurs"
                "|=incompetents|=fools",
                "=this|=it|=that|=it's|=that's|=total|=complete|=absolute|=such|=big|=huge"
                "|=pure|=what|=just|=clearly|=basically|=straight-up ...1 =is|=a|=such|=just"
                "|=an|=pure|=outright|=plain =a|=an|=just|=pure? =scam|=theft|=fraud|=robbery"
                "|=stealing|=extortion|=ponzi|=con",
                "^ =scam|=scammers|=theft|=fraud|=robbery|=thieves|=total|=complete|=absolute"
                " =company|=artists|=scam|=fraud|=theft|=robbery? $",
                "^ =dumb|=big|=huge|=pure|=obvious|=blatant|=typical|=fucking"
                " =scam|=fraud|=theft $",
                "=scam =company|=app|=artists|=site|=business|=operation|=service",
                "=daylight|=highway =robbery",
                "=you|=you've|=you're|=they|=company|=guys =people|=guys|=have|=just|=basically"
                "|=are|=literally|=all? =stole|=stolen|=stealing|=scammed|=scamming|=robbed"
                "|=robbing|=defrauded|=conned|=swindled|=cheated",
                "=stole|=stealing|=robbing|=scamming|=defrauding =my|=our|=from|=people"
                "|=customers|=me|=us",
                "=legalized|=legalised =theft|=robbery",
                "=you|=you're|=ur|=u =are|=r|=guys|=people|=must|=all|=such =all|=a|=an|=be"
                "|=such|=so|=just|=literally|=truly|=complete|=bloody|=fucking|=really"
                f"|=absolutely? =a|=an|=so|=bunch|=fucking? {_BEAST_EN}",
                "=you're|=youre|=ur =all|=such|=so|=just|=literally|=truly|=completely|=a|=an?"
                f" =a|=an|=so|=bunch? {_BEAST_EN}",
                f"^ =what =a|=an {insult_words.INSULTS_EN}|clown|joker|fool $",
                "=fuck|=screw|=damn =you|=your|=off|=u|=this =company|=guys|=all|=people|=lot?",
                "=go =to|=fuck|=screw =hell|=yourself|=yourselves",
                "=fuck|=piss|=sod|=bugger =off",
                "=shut =up",
                "=rot|=burn =in =hell",
                "=hope =you|=your ...2 =die|=burn|=rot|=choke|=bankrupt|=fired|=suffer|=cancer",
                "=kill|=hurt|=punch|=smack|=slap =you|=your",
                "=are =you =a|=an|=just|=really|=all|=even|=guys|=people? =a|=so? =stupid|=dumb"
                "|=retarded|=brain|=idiots|=idiot|=moron|=morons|=illiterate|=blind|=deaf"
                "|=mental|=thick",
                "=stupid|=dumb|=idiotic|=useless|=incompetent|=pathetic|=worthless =bitch"
                "|=people|=idiots|=agent|=agents|=rep|=human|=person|=man|=woman|=girl|=fool"
                "|=fools|=bastards|=cow",
                "=brain|=iq =dead|=cells|=of =a|=your|=brick|=room?",
                "=can't|=cannot|=learn =to? =you|=even =read =english",
                slack=0,
            ),
        ),
        unless=(
            # «я дурак», «я не идиот», «держите за дурака», "I feel like an idiot": nobody of ours.
            *phrases(
                "=я|=мы =не|=же|=же =не|=как|=наверное|=видимо|=конечно|=сам|=такой|=полный"
                "|=тот|=такая|=что? =не|=как|=полный|=последний|=последняя|=тот|=еще?"
                f" {insult_words.INSULTS_RU}",
                "=за|=из|=из =меня|=нас|=людей? дурак|дура|идиот|дебил|придурок|мошенник"
                "|преступник|=лоха",
                "^ =я =же|=какой|=такой? дурак|дура|идиот|идиотка|дебил",
                "=как|=для дурак|дура|идиот|идиотка|дебил|даун|собака|псих|чайник",
                "=защита|=защиты =от дурак",
                "=чувствую|=чувствовать =себя ...1 дурак|дура|идиот|идиотка",
                "=не|=ни =дурак|=дура|=идиот|=псих|=дураки",
                "звонить|позвонить|списать|попасться|взломать|жертва|похитить|действие"
                "|перевести|писать|оформить|мобильный ...4 мошенник|мошенница|вор|аферист",
                "мошенник|аферист ...4 украсть|списать|взломать|звонить|оформить|похитить|снять"
                "|получить|перевести|узнать|писать|позвонить|завладеть|обмануть|войти|зайти",
                "=это|=они|=вы|=он =не|=точно|=случайно|=же =мошенники|=мошенник|=развод $",
                "=не =мошенники|=мошенник|=развод|=обман|=мошенничество",
                "=развод =с|=супруг|=мост|=мостов|=при",
                "=при =разводе",
                "=похоже|=похож =на =мошенничество|=мошенников|=развод",
                slack=0,
            ),
            *phrases(
                "=i|=i'm|=me|=myself|=we|=i'd|=feel|=feeling|=felt|=look|=my =am|=not|=was"
                "|=like|=feel|=felt|=be|=bad|=such|=a|=an|=being =not|=a|=an|=like|=such|=the"
                f"|=being|=so|=an? =a|=an? {insult_words.INSULTS_EN}|fool|liar|criminal|thief"
                "|=scammer|fraud|clown",
                "=like|=as =a|=an|=some =idiot|=idiots|=moron|=criminal|=fool|=thief|=liar"
                "|=scammer",
                "=not =a|=an|=stupid =idiot|=moron|=criminal|=fool|=thief|=scam|=scammer|=fraud",
                "=is =this|=that|=it =a|=some|=real|=legit|=an =kind|=of|=scam|=fraud|=or ...1"
                " =scam|=fraud|=phishing?",
                "=fraud|=scam =department|=team|=alert|=alerts|=prevention|=protection"
                "|=detection|=email|=text|=call|=report|=calls|=texts",
                "=is|=was =this|=that|=it|=your ...3 =scam|=fraud|=phishing",
                "=dump|=idiot-proof|=idiot =proof",
                "=by|=from|=to|=a|=some =a|=the|=some? =scammer|=scammers|=thief|=thieves"
                "|=fraudster|=fraudsters|=hacker|=criminals =who|=has|=have|=used|=got|=called"
                "|=took|=accessed|=and",
                "=someone|=somebody|=hacker|=hackers|=stranger|=thief|=thieves =has|=have?"
                " =stole|=stolen|=stealing",
                slack=0,
            ),
        ),
    ),
)
