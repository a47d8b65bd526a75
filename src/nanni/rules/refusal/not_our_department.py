"""REF04: the customer is told that this is somebody else's business."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.refusal._elsewhere import lends_a_hand

NOT_OURS: tuple[Matcher, ...] = phrases(
    "=не =к =нам|=мне =вопрос|=вопросы|=с?",
    "!=просто|=только =не =наш|=наша|=наше|=наши|=мой|=моя ...1 вопрос|отдел|зона|компетенция|дело"
    "|обязанность|ответственность|сфера|проблема|забота|профиль",
    "=не =в =нашей|=моей|=нашем|=моем =компетенции|=зоне|=ведении|=полномочиях",
    "=мы|=я =этим|=такими|=таким|=данным|=данными ...1 вопрос? =не =занимаемся|=занимаюсь|=ведаем",
    "=мы|=я =не =занимаемся|=занимаюсь|=управляем|=контролируем|=распоряжаемся|=ведем|=влияем ...4"
    " <NOUN>",
    "=вопрос|=вопросы|=проблема|=заявка|=обращение|=ишью|=это ...2 =не =относится|=относятся ...1"
    " =к",
    "=к =нам|=нашему|=нашей ...3 =не =относится|=относятся|=имеет|=имеют =отношения?",
    "=вам =не =сюда|=к =нам?",
    "=не =по =адресу",
    "=это вопрос =к|=не",
    "=вопрос|=вопросы ...1 =не =к =нам|=мне",
    "=мы =всего|=лишь|=только|=просто =лишь? продавец|посредник|агрегатор|площадка|партнер"
    "|перевозчик",
    "=мы =являемся|=выступаем =лишь|=только? посредник|агрегатор|площадка|агент",
    "решать|заниматься|отвечать|рассматривать ...3 другой отдел|служба|подразделение|департамент",
    "=я =только|=лишь|=всего ...2 <VERB,1per>",
    "=not =my|=our =department|=team|=area|=responsibility|=job|=problem|=call|=side|=issue|=fault",
    "=not =something =we|=i handle|deal|control|manage|do|cover|look",
    "=wrong department|team|place|number|desk|channel|chat|person|repository",
    "=we|=i do =not handle|deal|manage|control ...4 <LATN>",
    "=is|=are ...1 =handled|=managed|=dealt =by|=with =by? ...3 department|team|=someone|provider"
    "|carrier|partner|bank|seller",
    "=is|=question|=matter|=one ...1 =for =your|=the|=our ...2 bank|carrier|seller|department|team"
    "|provider|insurer|billing|manufacturer|=isp",
    "=i =only do|handle|deal|answer|take|work|cover",
    "=we =only|=merely sell|host|provide|list|resell|process|connect",
    "=we =are =only|=just|=merely =a|=an|=the|=your",
    "=different|=another department|team|=handles|=deals",
    slack=0,
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    told: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        if number in told or view.is_question(match) or lends_a_hand(view, match):
            continue
        told.add(number)
        yield view.hit(match)


RULE = Rule(
    code="REF04",
    name="not-our-department",
    category="passing_the_buck",
    severity="warn",
    why={
        "ru": "Человеку всё равно, чей это отдел: он пришёл к фирме, а его отправили прочь.",
        "en": "The customer came to the company, not to a department, and is sent away.",
    },
    advice={
        "ru": "Передайте сами или объясните, почему именно туда и что там сказать: «Платежами"
        " занимается бухгалтерия, я передала им ваш чек; ответят здесь же завтра до 12:00».",
        "en": "Hand it over yourself, or say why there and what to ask for: “Billing keeps the"
        " payment records, I’ve sent them your receipt; they’ll answer here by noon tomorrow.”",
    },
    match=NOT_OURS,
    unless=phrases(
        "=не =только =наш|=наша|=мой",
        "=если ...3 =не =относится",
        "=if ...6 =wrong",
        "=wrong =number|=person =was|=is|=on",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF04",),
)
