"""SIG09: words that ask for care: illness, a child in need, a death, disability, want."""

from nanni.rulekit import Rule, pattern, phrases
from nanni.rules.signal._strength import plain

_KIN_RU = (
    "ребенок|дитя|малыш|младенец|грудничок|дочь|дочка|сын|сынок|внук|внучка|новорожденный|мама"
    "|мать|отец|папа|бабушка|дедушка|муж|жена|родитель"
)
_KIN_EN = (
    "=child|=children|=kid|=kids|=baby|=son|=daughter|=toddler|=newborn|=infant|=mother|=mom"
    "|=mum|=father|=dad|=wife|=husband|=grandmother|=grandma|=grandfather|=grandson"
    "|=granddaughter|=parents|=grandparents|=nan"
)

RULE = Rule(
    code="SIG09",
    name="vulnerable-customer",
    category="vulnerable",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "За просьбой болезнь, ребёнок, горе или нужда: промедление здесь вредит всерьёз.",
        "en": "Behind the request is illness, a child, grief or want: delay does real harm here.",
    },
    advice={
        "ru": "Возьмите вне очереди, говорите просто и бережно; лишнего о здоровье не спрашивайте.",
        "en": "Take it out of turn, speak plainly and kindly; ask nothing about health beyond"
        " need.",
    },
    match=(
        pattern(
            r"\b(?:мам|бабушк|дедушк|отц|пап|матер|свекров|тещ|тест)\w* (?:уже |почти |сейчас )?"
            r"(?:[6-9]\d|1[01]\d)(?![\d:%]|[.,]\d|\w)(?! ?(?:руб|₽|раз|тыс|км|кв))",
            "мам",
            "бабушк",
            "дедушк",
            "отц",
            "пап",
            "матер",
            "свекров",
            "тещ",
            "тест",
        ),
        *phrases(
            "инсулин|ингалятор|химиотерапия|онкология|онкобольн*|реанимация|инфаркт|инсульт"
            "|диабет|диабетик|эпилепсия|астма|астматик|инвалид|инвалидность|инвалидный"
            "|колясочник|похороны|хоспис|=дцп|аутизм|аутист|слабовидящий|незрячий|слабослышащий"
            "|глухонемой|слепой|беременный|беременность|многодетный|сирота|скончаться|грудничок"
            "|младенец|новорожденный|недоношенный|роддом|пенсионер|пенсионерка|онкозаболеван*"
            "|кардиостимулятор|паллиативный|деменци*|депрессия|суицид|блокадник|хронический"
            "|анафилаксия|диализ|овдоветь|вдова|вдовец|бездомный|малоимущий|беженец|кислородный",
            "лекарство|медикамент|таблетка|препарат ...4 =срочно|=без|=нужно|=нужны"
            "|=закончились|=закончилось|=принимать|=ребенку|=маме|=жизненно|=кончаются|=остался"
            "|=заканчивается|=пью|=каждый|=необходимы|=кончились|=заканчиваются",
            "=без|=остался|=осталась|=жизненно|=нужны|=нужно|=нужен|=срочно|=жду|=закончились"
            "|=закончилось|=закончился ...3 лекарство|медикамент|таблетка|препарат|кислород",
            "=попал|=попала|=лежу|=лежит|=нахожусь|=увезли|=забрали|=в|=из|=после|=нахожусь"
            "|=положили ...1 =в|=из =больницу|=больнице|=больницы|=реанимации|=стационаре"
            "|=скорой|=госпитале",
            "=после|=перед|=на|=ждет|=предстоит|=делают|=перенес|=перенесла|=тяжелая|=срочная"
            " =операции|=операцию|=операция =на|=и|=не|=я|=сижу|=лежу|=маме|=сердце|=ребенку",
            "=вызвали|=вызвать|=приехала|=вызывали|=увезла =скорую|=скорая",
            f"{_KIN_RU} ...3 болеть|заболеть|умереть|голодный|плакать|температура|аллергия"
            "|погибнуть|задыхаться|мерзнуть|больной|больница|болезнь|лечение|операция|лежачий"
            "|парализовать|приступ|пожилой|диета",
            "болеть|умереть|больной|пожилой|лежачий|престарелый|голодный|погибнуть"
            f"|тяжелобольной|заболеть|умерший|покойный ...2 {_KIN_RU}",
            "=маленький|=маленькая|=маленькие|=маленьким|=маленького|=маленькими|=грудной"
            "|=грудным|=двое|=трое|=двумя|=тремя|=годовалым|=больным|=больного|=месячный"
            "|=месячным =детьми|=дети|=детей|=ребенок|=ребенком|=ребенка|=малышом|=детки|=дитем",
            "=без|=нет|=отключили ...2 =света|=воды|=тепла|=отопления|=газа|=свет|=воду"
            "|=отопление ...4 ребенок|=детьми|=дети|пожилой|бабушка|мама",
            "ребенок|дети|=детьми|бабушка|пожилой ...4 =без =света|=воды|=тепла|=отопления|=еды"
            "|=связи|=электричества",
            "=мне|=маме|=отцу|=бабушке|=дедушке|=матери|=ей|=ему|=папе =уже|=почти? <NUM> =лет"
            "|=год|=года",
            "=двое|=трое|=четверо|=пятеро|=двоих|=троих|=тремя|=двумя|=четверыми|=много"
            " =маленьких|=маленькими|=малолетних? =детей|=детьми",
            "=с =двумя|=тремя|=четырьмя|=маленькими|=маленьким|=грудным|=годовалым =детьми"
            "|=малышами|=ребенком|=малышом|=детками",
            "=каждая|=последняя =копейка",
            "=на <NUM>|=восьмом|=девятом|=седьмом|=шестом|=пятом|=последнем|=последних =месяце"
            "|=месяцах ...1 =беременности|=срок|=таскать|=тяжело|=ходить|=не|=поднимать|=стоять",
            "=беременна|=беременная",
            "=последние|=единственные =деньги|=накопления|=сбережения",
            "=не =на =что =жить|=есть|=кормить|=купить",
            "=нечего|=нечем|=негде =есть|=кормить|=платить|=жить|=ночевать|=дышать",
            "=жить|=жизнь =не =хочется|=хочу",
            "=покончить|=наложу|=наложить =с|=на =собой|=себя|=жизнью",
            "=умер|=умерла|=погиб|=погибла|=скончался|=умирает|=не =стало =мужа|=отца|=мамы|=у"
            "|=муж|=жена|=отец|=мама|=сын|=дочь|=брат|=от|=бабушка|=дедушка|=папа|=мать"
            "|=родственник|=близкий|=дедушка",
            "=муж|=жена|=отец|=мама|=сын|=дочь|=брат|=бабушка|=дедушка|=папа|=мать|=сестра ...1"
            " =умер|=умерла|=погиб|=погибла|=скончался|=скончалась|=умирает",
            "=смерть|=смерти|=смертью|=гибель|=гибели ...1 =мужа|=отца|=мамы|=матери|=жены"
            "|=сына|=дочери|=брата|=близкого|=родственника|=бабушки",
            "=смертельно|=тяжело =болен|=больна|=больной|=опасно",
            "=рак|=раком|=рака|=аллергия|=аллергию|=аллергии ...1 =легких|=груди|=крови|=стадии"
            "|=болею|=болеет|=на|=у|=желудка|=мозга|=печени",
            "=ветеран|=участник|=вернулся =войны|=боевых|=сво|=труда|=с",
            "=мать-одиночка|=одинокая|=одна =мать|=мама|=воспитываю",
            slack=0,
        ),
        *phrases(
            "=insulin|=inhaler|=chemo|=chemotherapy|=cancer|=dialysis|=epilepsy|=epileptic"
            "|=asthma|=asthmatic|=diabetic|=diabetes|=disabled|=disability|=disabilities"
            "|=wheelchair|=dementia|=alzheimer's|=autistic|=autism|=pregnant|=pregnancy"
            "|=newborn|=infant|=funeral|=hospice|=bereavement|=bereaved|=widow|=widowed"
            "|=widower|=pensioner|=suicidal|=suicide|=homeless|=icu|=epipen|=pacemaker"
            "|=parkinson's|=terminally|=miscarriage|=hospitalized|=hospitalised|=depression"
            "|=ptsd|=anaphylaxis|=refugee|=premature|=palliative|=handicapped|=stroke|=veteran"
            "|=seizure|=seizures|=orphan",
            "=medication|=medications|=medicine|=meds|=prescription|=prescriptions|=oxygen"
            "|=tablets|=pills",
            "=in|=to|=from|=the|=into|=at|=rushed|=of|=a =hospital|=er|=a&e|=hospitalized",
            "=passed =away|=on",
            "=death =in|=of =the|=my|=a|=our",
            f"{_KIN_EN} ...2 =died|=dying|=sick|=ill|=hungry|=unwell|=fever|=allergic|=crying"
            "|=hospital|=disabled|=elderly|=freezing|=starving|=surgery|=operation|=bedridden"
            "|=frail|=blind|=passed|=asthma|=special",
            "=sick|=ill|=elderly|=disabled|=dying|=late|=frail|=blind|=autistic|=hungry|=ageing"
            f"|=aging|=bedridden|=deceased {_KIN_EN}",
            "=mother|=father|=mom|=mum|=dad|=grandmother|=grandfather|=grandma|=nan|=aunt =is"
            "|=was|=who|=aged =is|=now|=almost? <NUM>",
            f"=my|=our|=their|=his|=her <NUM> =year|=yr|=month|=week =old {_KIN_EN}",
            "=small|=young|=little|=two|=three =kids|=children|=baby|=babies =and|=at|=in"
            "|=without|=here|=who|=with",
            "=single =mother|=mom|=mum|=father|=dad|=parent",
            "=i'm|=i =am|=she's|=he's|=is|=mother|=father =deaf|=blind|=disabled|=elderly"
            "|=pregnant|=legally =blind?",
            "=i'm|=am|=is|=mother|=aged =now? <NUM> =years|=yrs =old",
            "=hearing|=visually|=mobility =impaired|=impairment",
            "=can't|=cannot|=unable|=struggling|=couldn't =to? =feed|=afford|=breathe|=pay|=eat"
            " =food|=rent|=my|=to|=heating|=groceries|=medicine",
            "=no =heat|=heating|=water|=power|=electricity|=food|=money ...4 =baby|=child|=kids"
            "|=children|=elderly|=rent|=live|=food",
            "=last|=only =of|=my =my? =money|=savings",
            "=end|=ending =my =life",
            "=kill|=harm|=hurt =myself",
            "=heart =attack|=condition|=surgery|=failure|=disease",
            "=medical =condition|=emergency|=device|=reasons|=equipment|=issue|=treatment"
            "|=supplies|=needs|=appointment",
            "=special =needs",
            "=food|=nut|=peanut|=severe|=gluten|=dairy =allergy|=allergies",
            "=surgery =tomorrow|=on|=yesterday|=last|=next|=and",
            "=mental =health|=illness",
            "=domestic =violence|=abuse",
            slack=0,
        ),
    ),
    unless=phrases(
        "=слепой =перевод|=метод|=набор|=печати|=тест",
        "=инвалидный =номер|=код",
        "хронический ...2 проблема|ошибка|баг|сбой",
        "=stroke =width|=color|=colour|=style|=of",
        "=on|=blind =blind|=spot",
        "=color|=colour =blind",
        "=is|=was|=are|=button|=feature|=option|=notifications|=mode|=account|=card|=plugin"
        "|=javascript|=cookies|=be|=get|=got =now|=automatically|=been|=permanently|=by"
        "|=always? =disabled",
        "=premature =end|=optimization|=close",
        "=orphan =process|=files|=node|=records|=container",
        "=depression =of",
        "=disabled =the|=my|=it|=by|=all|=javascript|=notifications|=extensions|=account"
        "|=button|=plugins|=cookies",
        "=i|=we|=have|=having|=after|=tried|=if|=when =disabled",
        "препарат ...1 =в|=есть =наличии",
        "=для|=льготы|=скидка|=скидки|=льгота|=вход =для? =пенсионеров|=инвалидов|=беременных"
        "|=слабовидящих|=многодетных",
        "=wheelchair-friendly|=wheelchair-accessible",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG09",),
)
