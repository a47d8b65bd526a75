"""TON19: excuses: many requests, the human factor, the season, the system."""

from nanni.rulekit import Rule, phrases

_LOAD_RU = "обращение|заявка|звонок|запрос|заказ|письмо|тикет|работа"
_MUCH_RU = (
    "большой|высокий|повышенный|огромный|сильный|возросший|колоссальный|аномальный|пиковый"
    "|увеличенный|значительный"
)
_RUSH_RU = "загрузка|нагрузка|загруженность|поток|спрос|объем|наплыв|количество|приток"
_STAFF_RU = "персонал|сотрудник|кадр|рука|оператор|люди|специалист|курьер|водитель|человек"
_COLLEAGUE_RU = (
    "сотрудник|коллега|менеджер|специалист|врач|мастер|оператор|курьер|администратор|стажер"
)
_LOAD_EN = "volume|demand|influx|workload|backlog|load|traffic|caseload|surge"
_HIGH_EN = (
    "high|higher|unusual|unusually|increase|large|overwhelming|heavy|unexpected|unprecedented"
    "|exceptionally|extremely|peak|sudden|huge|massive|extraordinary|record"
)
_ITEM_EN = "=call|=ticket|=email|=support|=request|=order|=contact"
_CAUSE_EN = (
    "=understaffing|=backlog|=staffing|=staff|=shortage|=season|=peak|=technical|=unforeseen"
    "|=circumstances|=holiday|=busy|=high|=heavy|=volume|=number|=amount"
)

_RU = phrases(
    f"=очень|=слишком|=сейчас|=у =нас|=много =сейчас|=очень|=слишком|=новых? =много {_LOAD_RU}",
    f"=у =нас =сейчас|=очень|=слишком? =много =очень|=новых|=ваших? {_LOAD_RU}|клиент|вопрос",
    f"=много|=куча|=масса|=вал|=шквал|=наплыв|=поток =новых|=других? {_LOAD_RU}",
    f"{_MUCH_RU} {_RUSH_RU}",
    "=перегружены|=загружены|=зашиваемся|=завалены|=завал|=аврал|=запара|=запарка",
    "=не =справляемся|=успеваем|=успеваю|=справлялись",
    "человеческий фактор",
    "=по =техническим|=независящим|=объективным =от|=причинам? =нас? =причинам",
    "технический сбой|накладка|заминка|неполадка",
    "нехватка|недостаток|дефицит персонал|сотрудник|кадр|оператор|специалист|курьер|водитель|время",
    f"=не =хватает|=хватило {_STAFF_RU}",
    f"{_COLLEAGUE_RU} =у|=к? =нас|=сожалению? =заболел|=заболела|=болеет|=новый|=новая|=уволился"
    "|=уволилась",
    f"=новый|=новая|=неопытный|=молодой {_COLLEAGUE_RU} =и|=еще|=не|=ошибся|=ошиблась|=перепутал"
    "|=перепутала|=забыл|=забыла",
    "=я =тут|=здесь|=еще|=только|=пока? =новенький|=новенькая|=новичок|=стажер",
    "=первый =мой? =рабочий? =день =работаю|=на",
    "=система|=программа|=база =у|=так|=опять? =нас? =глючит|=тормозит|=виснет|=зависла|=зависает"
    "|=лежит|=упала|=барахлит",
    "=система|=программа =мне|=нам? =не =дает|=позволяет|=пускает|=разрешает",
    "=мы|=все =же? =все|=тоже|=всего|=ведь|=же =лишь? =люди",
    "=все|=каждый =мы? =ошибаются|=ошибаемся|=может =ошибиться?",
    "=никто =не =идеален|=застрахован|=безгрешен",
    "=со =всеми|=каждым =бывает|=случается",
    "=так =получилось|=вышло|=сложилось|=совпало",
    "=мы|=я =не =волшебники|=всесильны|=боги|=роботы",
    "=сезон|=период|=пик =отпусков|=распродаж|=праздников",
    "=в =связи =с =праздниками|=отпусками",
    "=руки =еще? =не =дошли",
    "=замотались|=закрутились|=замотался|=закрутилась|=забегались",
    slack=0,
)
_EN = phrases(
    f"{_HIGH_EN} {_ITEM_EN}? {_LOAD_EN} =of? {_ITEM_EN}?",
    "=higher|=longer|=busier|=larger =than =usual|=normal|=expected|=average|=anticipated",
    f"=due|=owing =to =a|=an|=the|=our? =lot|=large|=sheer? =of? {_CAUSE_EN}",
    "=human =error",
    "=short-staffed|=understaffed|=short-handed|=shorthanded|=overworked",
    "=short =on =staff|=people|=hands",
    "=short =staffed|=handed",
    "=staff =shortage|=shortages",
    "=shortage =of =staff|=drivers|=people|=agents",
    "=we're|=we|=been|=are|=were =have|=are? =been? =absolutely|=completely|=really|=very|=so"
    "|=extremely|=quite|=a? =bit? =swamped|=slammed|=overwhelmed|=overloaded|=inundated",
    "=we're|=been|=are|=were =really|=very|=so|=extremely|=super|=quite|=incredibly =busy",
    "=i'm|=he's|=she's =still|=quite? =new =here|=to|=at",
    "=i'm|=he's|=she's =still =learning|=training",
    "=new =employee|=hire|=trainee|=starter",
    "=colleague|=manager|=developer|=specialist|=driver =is|=was|=has =off|=been|=on|=out? =sick"
    "|=leave|=holiday|=vacation|=ill",
    "=system =won't|=doesn't|=didn't|=does|=will|=did =not? =let|=allow|=permit =me|=us",
    "=system|=systems =is|=was|=are|=were|=has|=have =been? =slow|=acting|=playing|=glitching",
    "=glitch =in =the|=our",
    "=technical =difficulty|=difficulties|=reasons|=hiccup",
    "=holiday|=busy|=peak|=christmas =season|=period|=rush",
    "=everyone|=everybody|=we =all|=can? =makes|=make =mistakes",
    "=only|=just =human",
    "=mistakes|=accidents =do|=can|=will? =happen",
    "=beyond|=outside =our =control",
    "=out =of =our =control",
    "=one =of =those =days|=things",
    "=fell|=slipped|=slip|=fall =through =the =cracks|=net",
    "=got|=been|=was =caught|=tied =up =with|=in",
    slack=0,
)

RULE = Rule(
    code="TON19",
    name="excuses",
    category="excuse",
    severity="note",
    why={
        "ru": "Занятость и «человеческий фактор» — наши заботы: человеку от них не легче.",
        "en": "Our busy season and our colleagues’ mistakes are ours to deal with: they do not"
        " help the customer.",
    },
    advice={
        "ru": "Вместо оправдания дайте срок: «Отвечу сегодня до 18:00». Причину называйте, только"
        " если она что-то меняет для человека.",
        "en": "Give a time instead: “You’ll have my answer by 6 pm today”. Name a cause only if it"
        " changes something for the customer.",
    },
    match=(*_RU, *_EN),
    unless=phrases("=не человеческий", "=если ...3 вопрос", slack=0),
    # A sum, not a crowd, is higher than usual.
    unless_sentence=phrases("=bill|=bills|=invoice|=amount", slack=0),
    source=("S2-2",),
)
