"""Phrases that blame a customer; data of TON01. The label says how sure they are.

``deed`` names what the customer did, ``said`` blames outright, ``guess`` supposes a cause and is
fair beside a fix, ``absent`` reproaches only beside a refusal.
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases
from nanni.rules.tone._deeds import (
    CUSTOMER_RU,
    DONE_EN,
    DONE_RU,
    FAULTS_EN,
    FAULTS_RU,
    MISHAPS_EN,
    NEGLECTED_EN,
    NEGLECTED_RU,
    NEGLECTING_RU,
    OWN_RU,
    WRONG_EN,
    inflect,
)

_DONE = inflect(DONE_RU, "VERB,past")
_NEGLECTED = inflect(NEGLECTED_RU, "VERB,past")
_BADLY_RU = (
    "=неправильно|=неверно|=некорректно|=ошибочно|=невнимательно|=криво|=поздно|=несвоевременно"
    "|=самовольно|=плохо"
)
_NOT_THAT_RU = "=тот|=та|=то|=те|=тем|=того|=той|=туда|=там|=так|=тому|=ту|=теми|=тех"
_WRONG_RU = "неверный|неправильный|некорректный|ошибочный|чужой"
_LAPSE_RU = "невнимательность|неосторожность|халатность|небрежность|неаккуратность|забывчивость"
_OWES_RU = "указывать|вводить|выбирать|заполнять|проверять|оформлять|нести|оплачивать"
_GUESS_RU = "=вероятно|=видимо|=похоже|=кажется|=наверное|=всего|=наверняка|=возможно"
_SLIP_RU = "ошибиться|перепутать|опоздать|нарушить|просрочить"
_SPOIL_RU = "перепутать|путать|ломать|сломать|испортить|накосячить"
#: Deeds that are told as the cause of the trouble.
_CAUSE_RU = (
    "использовать|удалить|отключить|ввести|нажать|потерять|опоздать|изменить|пропустить|отказаться"
    "|перейти|скачать|сообщить|передать|хранить|нарушить|снять|закрыть|вводить|уронить|открыть"
)
_OWN_ONLY_RU = "отказаться|пропустить|удалить|отменить|отключить|отметить|изменить|просрочить"
_SCORNED_RU = (
    "промедление|невнимательность|небрежность|недосмотр|халатность|неосторожность|нарушение"
    "|самодеятельность|ошибка|бездействие"
)
_ROUGH_RU = "неаккуратный|небрежный|неправильный|ненадлежащий|неверный|неосторожный|грубый"
_READ_RU = "читать|прочитать|прочесть|изучать|почитать|открыть|дочитать|посмотреть"
_THINK_RU = "=читать|=думать|=смотреть|=слушать|=соображать|=знать"
_MISUSE_RU = "эксплуатация|использование|хранение|заполнение|подключение|установка|сборка|уход"
_POOR_RU = "плохой|слабый|древний|кривой|глючный|дешевый"
_GEAR_RU = "телефон|компьютер|интернет|роутер|браузер|ноутбук|сеть|связь|смартфон|устройство"
_THING_RU = "код|скрипт|файл|запрос|настройка|=конфиг|сайт|сервер|модуль|плагин"

DEEDS_RU = phrases(
    f"=вы ...3 =не {_NEGLECTED}",
    f"=вы ...2 =не {inflect(NEGLECTING_RU, '2per')}",
    f"=вами ...2 =не ...1 {inflect(NEGLECTED_RU, 'PRTS')}",
    f"{inflect(CUSTOMER_RU, 'ablt')} ...2 =не ...1 {inflect(NEGLECTED_RU, 'PRTS')}",
    f"=пассажир|=пациент|=абонент|=клиент|=гость =не {_NEGLECTED}",
    "=от =вас ...3 =не поступить:VERB,past|поступать:VERB,past",
    "=вы ...3 =не дать:VERB,past|давать:VERB,past|оставить:VERB,past =нам|=мне|=никаких|=ни",
    f"=вы ...2 {_BADLY_RU} ...1 {_DONE}",
    f"=вы ...2 {_DONE} ...2 {_BADLY_RU}|{_WRONG_RU}",
    f"=вы ...1 {_DONE} =не {_NOT_THAT_RU}",
    f"=вы ...1 =не {_NOT_THAT_RU} ...1 {_DONE}",
    f"=вы {_BADLY_RU}? =делаете|=вводите|=используете|=пишете|=нажимаете ...1 {_BADLY_RU}",
    f"=вы {_BADLY_RU} =делаете|=вводите|=используете|=смотрите|=понимаете|=читаете|=ищете",
    f"=вы =сам|=сами|=сама|=лично|=самостоятельно ...2 {inflect(OWN_RU, 'VERB,past')}",
    f"=вы =же|=ведь =сами|=уже? {inflect('подписать|согласиться|знать|видеть', 'VERB,past')}",
    f"=вы =же|=ведь =сами|=уже? {inflect('выбрать|читать|заказать|нажать', 'VERB,past')}",
    f"=вы !=не {FAULTS_RU}",
    f"=вы =просто|=явно|=видимо|=опять|=снова|=где-то|=сами|=здесь|=тут|=что-то !=не {FAULTS_RU}",
    "=вы =просто|=явно|=опять|=снова|=сами? забыть:VERB,past <INFN>",
    "=вы !=не невнимательно|неаккуратно|небрежно",
    f"{inflect(OWN_RU, 'VERB,past,plur')} =вы =сами? $",
    f"{inflect(_SLIP_RU, 'VERB,past,plur')} =вы =сами? $",
    f"=вы {inflect(OWN_RU, 'VERB,past,plur')} ...2 =сами|=сам|=сама $",
    "=вы =отсутствовали|=поленились",
    "=вы =просто|=явно? =не =выходили =на =связь",
    f"=вы ...1 {_DONE} ...2 =с =ошибкой|=ошибками|=опечаткой|=опозданием|=задержкой",
    f"(=потому =что | =так =как | =поскольку) =вы ...2 {inflect(_CAUSE_RU, 'VERB,past,plur')}",
    f"=вы =же|=ведь =уже? {inflect(_OWN_ONLY_RU, 'VERB,past,plur')}",
    slack=0,
    label="deed",
)
SAID_RU = phrases(
    "=сами|=сам|=сама виноватый",
    "=у =всех? =других|=остальных|=прочих =клиентов|=пользователей|=людей? =все? =работает"
    "|=открывается|=приходит|=нормально|=хорошо|=получается",
    "=никто =больше|=другой|=из =других? =не =жаловался|=жалуется|=обращался",
    "вызвать:PRTS =вашими|=вашим ...1 действие|вмешательство|обращение|бездействие",
    f"{_NEGLECTED}|утопить:past|сломать:past|уронить:past|потерять:past|разбить:past =ведь? =вы $",
    "!=не виноватый =вы",
    "!=не =ваша =собственная? вина|ошибка|оплошность|невнимательность|недоработка|халатность"
    "|обязанность",
    f"=по =вашей =собственной|=личной? вина|ошибка|{_LAPSE_RU}",
    f"=из-за|=вследствие|=ввиду =вашей {_LAPSE_RU}|ошибка|вина",
    "=из-за|=вследствие|=результате|=последствие|=следствие =ваших ...1 действие|ошибка",
    "=вашими =же|=собственными действие|руки",
    "=на =ваш|=свой =страх =и =риск",
    "=под =вашу|=свою =личную? =ответственность",
    "ошибка|проблема|вина|нарушение|сбой !=не =с|=на =вашей сторона",
    "=на =вашей сторона ...1 ошибка|проблема|вина|нарушение",
    f"ошибка|вина =самого? {inflect(CUSTOMER_RU, 'gent')}",
    f"{inflect(_OWES_RU, '3per')}|отвечать:3per =сам|=сами? {CUSTOMER_RU}",
    f"{inflect(_OWES_RU.replace('|выбирать', ''), '2per')}|отвечать:2per =за? =это? =только? =вы",
    "ответственность ...3 лежать|ложиться|возлагаться =на =вас|=вашей",
    f"ответственность ...3 лежать|ложиться|возлагаться =на {CUSTOMER_RU}",
    f"являться|=это обязанность|ответственность|забота ...1 {inflect(CUSTOMER_RU, 'gent')}",
    "=это !=не =ваша обязанность|забота|ответственность|задача",
    "=что|=кто =вам мешать:VERB,past",
    "=кто|=никто =вас ...1 =не? заставлять:VERB,past|просить:VERB,past",
    "=вас =никто =не заставлять:VERB,past|просить:VERB,past",
    "=почему|=зачем =же? =вы ...3 =не|=сразу|=раньше|=заранее <VERB,past,plur>",
    "=зачем =же? =вы =вообще|=тогда|=это|=туда|=сами? <VERB,past,plur>",
    "=зачем|=незачем|=нечего =же|=тогда? =было ...1 <INFN>",
    f"=сами|=сам|=сама {inflect(_SPOIL_RU, 'VERB,past')}|=путают|=ломают|=теряют|=портят",
    "=внимательнее|=внимательней читать|смотреть|быть|проверять|надо|нужно",
    "читать|смотреть|быть|проверять|изучать|надо|нужно =внимательнее|=внимательней|=внимательно",
    "=читайте|=прочитайте|=прочтите|=перечитайте (=еще =раз | =хотя =бы)",
    "=внимательно =читайте|=прочитайте|=прочтите|=перечитайте|=читать|=прочитать",
    f"{_READ_RU} =не пробовать:VERB,past",
    f"=не пробовать:VERB,past (=хотя =бы)? {_READ_RU}|включить",
    "писать:VERB,impr|написать:VERB,impr|описать:VERB,impr|объяснить:VERB,impr =нормально"
    "|=внятно|=толком|=по-человечески|=понятно",
    "=в =следующий =раз ...1 =будете|=думайте|=читайте|=внимательнее|=умнее",
    "=будет =вам =урок|=урок|=наука|=наукой",
    f"{_THINK_RU} =надо|=нужно =было? $",
    "=вовремя =надо|=нужно|=следует <INFN>",
    "<INFN> =надо|=нужно|=следует =вовремя",
    "=кто =же|=ж? =так =делает|=пишет|=настраивает|=ставит",
    "=кто =вам =это|=такое? =сказал|=велел|=разрешил",
    "=поздно =вы? =спохватились|=хватились|=очнулись|=проснулись",
    f"=обычно {inflect(CUSTOMER_RU, 'nomn')} =сами",
    "=проверяйте|=ищите|=смотрите|=читайте|=поищите ...1 =лучше $",
    "=не =путайте =нас|=меня|=теплое|=понятия",
    "=вы =сами? =а =не =мы|=я|=наш|=наша",
    "=не =мы|=я =а =вы|=ваш|=ваша",
    "=взрослый|=взрослая|=взрослые =человек|=люди|=женщина|=мужчина",
    "=так =вам|=тебе =и =надо",
    "=сами =напросились",
    "=вам =лень",
    f"{_SCORNED_RU} =именно? =с =вашей =стороны",
    f"ошибка|проблема|вина|сбой|причина =на =стороне {inflect(CUSTOMER_RU, 'gent')}",
    "=мы =свои|=свою|=все =все|=свои? обязательство|часть|работа|обязанность ...1"
    " выполнить:VERB,past|исполнить:VERB,past ...2 =а =вы|=вот",
    "=а =вот =вы =нет|=не",
    "=нельзя =же? =быть =таким|=такой|=такими|=настолько|=столь",
    "=из-за|=по =причине? =вашего|=вашему =личного? =отсутствия|=опоздания|=вмешательства|=отказа"
    "|=молчания|=бездействия|=промедления|=недосмотра|=недосмотру|=неявки",
    "=так =и? =бывает|=случается|=происходит =когда =не =слушают|=читают|=думают|=соблюдают"
    "|=следят",
    "=странно|=удивительно|=поразительно|=смешно =что =вы|=вам =этого|=об|=до|=так|=все? =этом|=сих"
    "|=еще? =пор? =не знать|понимать|читать|видеть|прочитать|заметить",
    "=ответственности =за =ваш|=ваши|=вашу ...1 ошибка|выбор|невнимательность|решение|небрежность",
    slack=0,
    label="said",
)
GUESS_RU = phrases(
    f"{_GUESS_RU} =что? =вы =сами|=случайно|=уже? {inflect(OWN_RU, 'VERB,past')}",
    f"=у =вас =просто|=явно|=там|=скорее? =всего? {_POOR_RU} {_GEAR_RU}",
    f"=у =вас =просто|=явно|=там? {_BADLY_RU} ...1 <PRTS>",
    f"=ваш|=ваша {_THING_RU} =просто|=явно? {_WRONG_RU}|кривой",
    f"=из-за|=вследствие|=ввиду|=результате|=следствие {_ROUGH_RU} {_MISUSE_RU}|обращение"
    "|транспортировка|стирка",
    "проблема|дело|причина =явно|=исключительно|=только|=точно? =у|=в =вас|=вашем|=вашей|=ваших",
    slack=0,
    label="guess",
)

_YOU = "=you =just|=simply|=actually|=obviously|=clearly|=apparently|=evidently|=probably|=have?"
_CLEARLY = "=clearly|=obviously|=evidently|=apparently"
_GUEST_EN = "=customer|=customers|=guest|=guests|=buyer|=buyers|=user|=users|=passenger|=tenant"
_BEST_EN = "=only|=actually|=just|=simply|=bothered"
_BLAME_EN = "=mistake|=error|=responsibility|=doing|=duty|=oversight|=fault|=choice"
_SOLELY_EN = "=entirely|=solely|=ultimately|=actually|=simply"
_SETUP_EN = (
    "config|configuration|setup|code|settings|query|installation|environment|hardware|browser"
    "|internet|connection"
)

DEEDS_EN = phrases(
    f"=had =you =only|=actually|=just|=simply|=bothered? =to? {NEGLECTED_EN}",
    f"=you {MISHAPS_EN} ...3 =yourself",
    "=you =just|=simply|=actually|=clearly|=obviously|=still? =didn't|=didnt|=haven't|=havent"
    f" =even|=actually|=correctly|=properly? {NEGLECTED_EN}",
    f"=you =did|=have =not =even|=actually? {NEGLECTED_EN}",
    f"=you =never {NEGLECTED_EN}",
    f"{_GUEST_EN} =did|=has =not {NEGLECTED_EN}",
    f"{_GUEST_EN}|=you =have|=has|=also|=simply|=clearly|=obviously|=again?"
    " fail|forget|neglect|omit|refuse =to",
    f"{_YOU} {FAULTS_EN}",
    f"=you =are|=were =clearly|=just? {FAULTS_EN}",
    f"{_YOU} {DONE_EN} ...3 {WRONG_EN}",
    "=you =must|=may|=might|=could|=probably|=accidentally? =have? =accidentally|=mistakenly"
    f" {MISHAPS_EN}",
    f"=you =are =doing|=using|=reading|=looking|=typing|=entering|=holding ...3 {WRONG_EN}",
    f"=you {_CLEARLY} =do|=have|=did =not <LATN>",
    f"=you {_CLEARLY}|=carelessly {MISHAPS_EN}",
    f"=you {_CLEARLY}|=really? =have|=had =no =idea|=clue|=interest",
    "=you =broke|=broken|=damaged ...1 =it|=the|=this|=your",
    "=you =left|=waited|=called|=contacted|=wrote|=came|=arrived|=applied|=reported|=asked"
    " =it|=us|=in|=this? =too|=far? =too? =late|=long",
    "=you =have =been? =waited|=left =it? =too =late|=long",
    "=you =knew =that|=this|=the|=about|=when|=perfectly|=full|=what|=it|=very",
    "=you =were =well|=fully =aware",
    "=you =chose|=decided|=opted|=elected =to|=not|=this|=that|=for|=yourself",
    slack=0,
    label="deed",
)
SAID_EN = phrases(
    f"=you =must =have {MISHAPS_EN}",
    "=no|=nobody|=no-one =one? =else =has|=ever? =has|=reported|=complained|=had|=mentioned"
    "|=seems|=struggles",
    "=everyone|=everybody =else =seems|=manages|=managed|=has|=does|=can|=is|=uses",
    "=works|=working =fine|=perfectly|=well =for =everyone|=everybody|=all =else|=other?",
    "=you =agreed|=consented =to =this|=it|=that|=these|=those",
    "=our|=the instruction|term|policy|rule|guideline =is|=are =very|=quite|=perfectly|=pretty?"
    " =clear",
    "=you =missed =the|=our|=your|=this ...1 =deadline|=window|=cutoff|=cut-off|=appointment|=slot",
    "=you|=you've =misconfigured|=mistyped|=misspelled|=misused|=misplaced",
    "=you =picked|=selected|=bought|=booked =the|=a ...1 =non-refundable|=cheapest|=basic|=saver",
    "=your =own? =fault|=negligence|=carelessness|=oversight|=laziness",
    "=your =own =mistake|=error|=doing|=choice|=actions|=responsibility|=decision",
    f"=is|=are|=was|=were {_SOLELY_EN}? =your {_BLAME_EN}",
    f"=it's|=that's {_SOLELY_EN}? =your {_BLAME_EN}",
    "=due|=owing =to =your =own|=late|=repeated?"
    " =negligence|=mistake|=error|=actions|=misuse|=carelessness|=failure|=inaction|=delay",
    "=because =of =your =own? =negligence|=mistake|=error|=actions|=misuse|=carelessness",
    "=your =failure|=refusal|=inability =to",
    "=error|=mistake|=issue|=problem|=fault|=misconfiguration =is|=was|=lies? =on|=at|=with =your"
    " =end|=side|=part",
    "=user|=operator|=pilot =error",
    f"=you =are|=you're {_SOLELY_EN}? =responsible =for",
    f"{_GUEST_EN} =is|=are {_SOLELY_EN}? =responsible =for",
    "=customer's|=guest's|=buyer's|=passenger's|=tenant's|=user's|=owner's responsibility|fault",
    "=responsibility =of =the customer|guest|buyer|passenger|tenant|user|traveller|traveler",
    "=up =to =you =to check|ensure|verify|make|read|know",
    "=up =to =the customer|guest|user|buyer|tenant =to",
    "=nobody|=only|=no-one =to? =blame =but? =yourself",
    "=have|=only =yourself =to =blame",
    "=it =was =you =who",
    "=you =are|=you're =the =one|=ones =who",
    "=why =didn't|=haven't =you =just|=simply|=even? <LATN>",
    "=more =careful|=carefully =next|=in|=with =time|=future|=the|=your",
    "=be|=read|=look|=pay =more|=closer =careful|=carefully|=closely|=attention",
    "=next =time|=future =please? =be|=pay|=read =more|=careful|=attention|=carefully|=closely",
    "=maybe|=perhaps =next =time =you|=read|=check|=don't|=try",
    "=read =it|=this|=that|=them|=the ...3 =carefully|=properly",
    "=that's|=this =is? =what =happens =when|=if =you",
    "=serves =you =right",
    "=let =this|=that =be =a =lesson",
    "=that's|=it's|=this|=one|=is =on =you $",
    "=responsible|=liable|=accountable =for =your ...1 mistake|error|negligence|carelessness|misuse"
    "|inattention|choice",
    "=you =were =late ...6 =so|=therefore|=hence =we|=your|=the|=you|=our",
    "=most|=normal|=other =people|=customers|=guests|=users =just|=manage|=read|=check|=know|=can",
    "=no =excuse =for|$",
    "=not =our|=my =fault =that|=if? =you",
    "=you =clicked|=opened|=followed =on|=a|=the? =a|=the? =phishing|=fraudulent|=suspicious|=scam",
    "=you =let =the|=your|=it ...3 =run|=go|=expire|=die|=lapse|=get|=dry",
    "=you =chose|=opted|=went =for|=with? =the|=a ...1 =cheapest|=non-refundable|=basic|=saver"
    "|=slowest|=economy",
    "=you =waited ...3 =to =tell|=report|=contact|=complain|=write",
    "=before =you? =accuse|=accusing|=blame|=blaming|=complain|=complaining|=judge",
    "=it's|=is =your ...1 =not =the|=our|=us|=ours",
    "=too =lazy =to",
    "=that's =why =we =always? =ask|=tell|=recommend|=advise|=warn|=say|=told|=asked|=warned",
    "=you =need|=have =to =actually",
    "follow ...3 =properly|=correctly",
    "=you =were|=are|=have =been? =very|=too|=so? =careless|=reckless|=negligent|=sloppy",
    slack=0,
    label="said",
)
GUESS_EN = phrases(
    "=seems|=looks|=appears|=like|=perhaps|=maybe|=probably|=presumably|=guess|=guessing"
    f" =that|=like? =you =have|=may|=might|=had? =accidentally|=already? {MISHAPS_EN}",
    "=due|=caused|=because|=result|=from =to|=by|=of? =your? =improper|=incorrect|=careless"
    "|=rough|=wrong"
    "|=negligent use|usage|handling|care|installation|washing|storage|treatment|assembly"
    "|configuration"
    "|setup",
    f"=your {_SETUP_EN} =is|=are|=was =just|=simply|=clearly|=completely|=totally? =wrong|=broken"
    "|=incorrect|=messed|=bad|=terrible|=garbage|=slow",
    slack=0,
    label="guess",
)
_LOOK_UP = pattern(
    r"(?:[,.!?]\s*|^)(?P<m>(?:и )?(?:будьте )?внимательне[ей])(?=\s*[.!]|$)",
    "внимательне",
    label="said",
)
#: Not being there, or a duty, is a fact; beside a refusal it is a reproach.
ABSENT = phrases(
    f"{inflect(CUSTOMER_RU, 'nomn')} =самостоятельно|=сам? !=не =обязан|=обязана|=обязаны <INFN>",
    "=вас (=в =это =время)? =не =было =дома|=на|=по|=месте",
    f"{inflect(OWN_RU, 'PRTS')} =вами|=вашим|=вашей",
    "=вы ...2 =добровольно",
    "неявка|непредоставление|несоблюдение|невыполнение",
    f"неправильный|ненадлежащий|неверный|неаккуратный {_MISUSE_RU}",
    "нарушение ...1 правило|условие ...1 эксплуатация|использование|хранение|акция|перевозка",
    "=you share|open|wash|wear|authorize|authorise|approve|drop =it|=the|=your|=this|=that|=them",
    "=you =missed =the|=your|=our",
    "=you =signed =for",
    "=you =weren't =home|=there|=at|=available|=present|=in|=on|=ready|=reachable",
    "=you =were =not? =late|=absent|=unavailable|=unreachable|=away|=asleep",
    "=you =were =not =home|=at|=there|=on|=available|=present|=in|=ready",
    "=you =did =not =answer|=respond|=show|=turn|=pick",
    slack=0,
    label="absent",
)
ALL: tuple[Phrase | Pattern, ...] = (
    *DEEDS_RU,
    *SAID_RU,
    _LOOK_UP,
    *GUESS_RU,
    *DEEDS_EN,
    *SAID_EN,
    *GUESS_EN,
    *ABSENT,
)
