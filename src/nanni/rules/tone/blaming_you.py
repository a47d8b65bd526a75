"""TON01: the customer is told that it is their own doing."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._deeds import (
    CUSTOMER_RU,
    DONE_EN,
    DONE_RU,
    FAULTS_EN,
    FAULTS_RU,
    MISHAPS_EN,
    NEGLECTED_EN,
    NEGLECTED_RU,
    OWN_RU,
    WRONG_EN,
    inflect,
)

_BADLY_RU = "=неправильно|=неверно|=некорректно|=ошибочно|=невнимательно|=криво"
_NOT_THAT_RU = "=тот|=та|=то|=те|=тем|=того|=той|=туда|=там|=так|=тому|=ту|=те|=теми|=тех"
_WRONG_RU = "неверный|неправильный|некорректный|ошибочный|чужой"
_LAPSE_RU = "невнимательность|неосторожность|халатность|небрежность|неаккуратность|забывчивость"
_OWES_RU = "указывать|вводить|выбирать|заполнять|проверять|оформлять|нести|оплачивать"
_GUESS_RU = "=вероятно|=видимо|=похоже|=кажется|=наверное|=всего|=наверняка|=возможно"
_SPOIL_RU = "перепутать|путать|ломать|сломать|испортить|накосячить"
_SUBJECTS = frozenset(
    "мы я они он она которые который которая курьер менеджер оператор сотрудник наш наша наши"
    " we i our they he she which who someone".split()
)

_RU = (
    *phrases(
        f"=вы ...3 =не {inflect(NEGLECTED_RU, 'VERB,past')}",
        f"=вами ...2 =не ...1 {inflect(NEGLECTED_RU, 'PRTS')}",
        "=от =вас ...3 =не поступить:VERB,past|поступать:VERB,past",
        "=вы ...3 =не дать:VERB,past|давать:VERB,past|оставить:VERB,past =нам|=мне|=никаких|=ни",
        f"=вы ...2 {_BADLY_RU} ...1 {inflect(DONE_RU, 'VERB,past')}",
        f"=вы ...2 {inflect(DONE_RU, 'VERB,past')} ...2 {_BADLY_RU}|{_WRONG_RU}",
        f"=вы ...1 {inflect(DONE_RU, 'VERB,past')} =не {_NOT_THAT_RU}",
        f"=вы ...1 =не {_NOT_THAT_RU} ...1 {inflect(DONE_RU, 'VERB,past')}",
        "=вы =делаете|=вводите|=используете|=смотрите|=понимаете|=пишете|=нажимаете|=читаете"
        f" ...1 {_BADLY_RU}",
        f"=вы {_BADLY_RU} =делаете|=вводите|=используете|=смотрите|=понимаете|=читаете",
        f"=вы =сам|=сами|=сама|=лично|=самостоятельно ...2 {inflect(OWN_RU, 'VERB,past')}",
        f"=вы !=не {FAULTS_RU}",
        "=вы =просто|=явно|=видимо|=опять|=снова|=где-то|=сами|=здесь|=тут|=что-то !=не"
        f" {FAULTS_RU}",
        "=вы =просто|=явно|=опять|=снова|=сами? забыть:VERB,past <INFN>",
        "=вы !=не невнимательно|неаккуратно|небрежно",
        slack=0,
        label="deed",
    ),
    *phrases(
        "=вы =сами|=сам|=сама виноватый|винить",
        "=сами|=сам|=сама виноватый",
        "!=не виноватый =вы",
        "!=не =ваша =собственная? вина|ошибка|оплошность|невнимательность|недоработка|оплошность"
        "|халатность|обязанность",
        "=по =вашей =собственной|=личной? вина|ошибка|невнимательность|неосторожность|халатность",
        f"=из-за|=вследствие|=по|=ввиду =вашей {_LAPSE_RU}|ошибка|вина",
        "=из-за|=вследствие|=результате|=последствие|=следствие =ваших ...1 действие|ошибка",
        "=вашими =же|=собственными действие|руки",
        "ошибка|проблема|вина|нарушение|сбой !=не =с|=на =вашей сторона",
        "=на =вашей сторона ...1 ошибка|проблема|вина|нарушение",
        f"ошибка|вина =самого? {inflect(CUSTOMER_RU, 'gent')}",
        f"{inflect(_OWES_RU, '3per')}|отвечать:3per =сам|=сами? {CUSTOMER_RU}",
        f"{inflect(_OWES_RU, '2per')}|отвечать:2per =за? =это? =только? =вы",
        "ответственность ...3 лежать|ложиться|возлагаться =на =вас|=вашей",
        f"ответственность ...3 лежать|ложиться|возлагаться =на {CUSTOMER_RU}",
        f"являться|=это обязанность|ответственность|забота ...1 {inflect(CUSTOMER_RU, 'gent')}",
        "=это !=не =ваша обязанность|забота|ответственность|задача",
        "=что =вам мешать:VERB,past",
        "=кто =вам мешать:VERB,past",
        "=кто =вас ...1 заставлять:VERB,past|просить:VERB,past",
        "=вас =никто =не заставлять:VERB,past|просить:VERB,past",
        "=никто =вас =не заставлять:VERB,past|просить:VERB,past",
        "=почему|=зачем =же? =вы ...3 =не|=сразу|=раньше|=заранее <VERB,past,plur>",
        "=зачем =же? =вы =вообще|=тогда|=это|=туда|=сами? <VERB,past,plur>",
        f"=сами|=сам|=сама {inflect(_SPOIL_RU, 'VERB,past')}|=путают|=ломают|=теряют|=портят",
        "=внимательнее|=внимательней читать|смотреть|быть|проверять|надо|нужно|=пожалуйста?",
        "читать|смотреть|быть|проверять|изучать|надо|нужно =внимательнее|=внимательней"
        "|=внимательно",
        "=читайте|=прочитайте|=прочтите|=перечитайте =еще|=хотя =раз|=бы",
        "=внимательно =читайте|=прочитайте|=прочтите|=перечитайте|=читать|=прочитать",
        "читать|прочитать|прочесть|изучать|почитать|открыть|дочитать =не пробовать:VERB,past",
        "=не пробовать:VERB,past =хотя? =бы? читать|прочитать|прочесть|изучать|почитать|открыть"
        "|включить",
        slack=0,
        label="said",
    ),
    *phrases(
        f"{_GUESS_RU} =что? =вы =сами|=случайно|=уже? {inflect(OWN_RU, 'VERB,past')}",
        slack=0,
        label="guess",
    ),
)
_YOU = "=you =just|=simply|=actually|=obviously|=clearly|=apparently|=evidently|=probably|=have?"
_EN = (
    *phrases(
        f"=you =just|=simply|=actually|=clearly|=obviously|=still? =didn't|=didnt|=haven't|=havent"
        f" =even|=actually|=correctly|=properly|=yet? {NEGLECTED_EN}",
        f"=you =did|=have =not =even|=actually|=yet? {NEGLECTED_EN}",
        f"=you =never {NEGLECTED_EN}",
        "=you|=user|=customer =have|=also|=simply|=clearly|=obviously|=again?"
        " fail|forget|neglect|omit|refuse =to",
        f"{_YOU} {FAULTS_EN}",
        f"=you =are|=were =clearly|=just? {FAULTS_EN}",
        f"{_YOU} {DONE_EN} ...3 {WRONG_EN}",
        f"=you =must|=may|=might|=could|=probably|=accidentally? =have? =accidentally|=mistakenly"
        f" {MISHAPS_EN}",
        f"=you =are =doing|=using|=reading|=looking|=typing|=entering ...3 {WRONG_EN}",
        "=you =clearly|=obviously|=evidently|=apparently =do|=have|=did =not <LATN>",
        f"=you =clearly|=obviously|=evidently|=apparently|=carelessly {MISHAPS_EN}",
        "=you =broke|=broken|=damaged ...1 =it|=the|=this|=your",
        slack=0,
        label="deed",
    ),
    *phrases(
        f"=you =must =have {MISHAPS_EN}",
        "!=not|=n't|=isn't|=wasn't|=no =your =own? =fault|=negligence|=carelessness|=oversight",
        "=your =own =mistake|=error|=doing|=choice|=actions|=responsibility|=decision",
        "=is|=was|=were =entirely|=solely|=ultimately|=actually|=simply? =your"
        " =mistake|=error|=responsibility|=doing|=duty|=oversight",
        "=it's|=that's =entirely|=solely|=ultimately|=actually|=simply? =your"
        " =mistake|=error|=responsibility|=doing|=duty|=oversight",
        "=due|=owing =to =your =own|=late|=repeated?"
        " =negligence|=mistake|=error|=actions|=misuse|=carelessness|=failure|=inaction|=delay",
        "=because =of =your =own? =negligence|=mistake|=error|=actions|=misuse|=carelessness",
        "=error|=mistake|=issue|=problem|=fault|=misconfiguration =is|=was|=lies? =on|=at|=with"
        " =your =end|=side|=part",
        "=user =error",
        "=operator|=pilot =error",
        "=you =are|=you're =solely|=fully|=entirely? =responsible =for",
        "=customer|=customers|=guest|=guests|=buyer|=buyers|=user|=users|=passenger|=passengers"
        "|=tenant =is|=are =solely|=fully? =responsible =for",
        "=customer's|=guest's|=buyer's|=passenger's|=tenant's|=user's|=owner's responsibility"
        "|fault",
        "=responsibility =of =the customer|guest|buyer|passenger|tenant|user|traveller|traveler",
        "=you =have|=had =only|=nobody|=no-one =yourself =to =blame",
        "=only =have? =yourself =to =blame",
        "=why =didn't|=haven't|=did =you =just|=simply|=even? <LATN>",
        "=more =careful|=carefully =next|=in|=with =time|=future|=the|=your",
        "=be|=read|=look|=pay =more|=closer =careful|=carefully|=closely|=attention",
        "=next =time|=future =please? =be|=pay|=read =more|=careful|=attention|=carefully|=closely",
        "=please? =read =it|=this|=that|=them|=the ...3 =carefully|=properly|=again",
        slack=0,
        label="said",
    ),
    *phrases(
        "=seems|=looks|=appears|=like|=perhaps|=maybe|=probably|=presumably|=guess|=guessing"
        f" =that|=like? =you =have|=may|=might|=had? =accidentally|=already? {MISHAPS_EN}",
        slack=0,
        label="guess",
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        inside = view.words[match.first + 1 : match.last]
        if match.label != "said" and not _SUBJECTS.isdisjoint(inside):
            continue
        if match.label == "deed" and view.is_question(match):
            continue
        if match.label == "guess" and view.has_cue("action_done", "remedy"):
            continue
        yield view.hit(match)


RULE = Rule(
    code="TON01",
    name="blaming-you",
    category="blame_customer",
    severity="warn",
    why={
        "ru": "Человек пришёл за помощью, а слышит, что виноват сам: теперь он будет спорить о"
        " вине.",
        "en": "They came for help and hear that it is their fault: now the talk is about guilt.",
    },
    advice={
        "ru": "Назовите, что нужно сделать, без «вы не»: «Для поиска нужен номер заказа, он в"
        " письме"
        " с чеком».",
        "en": "Name what is needed, without “you didn’t”: “I need the order number, it is in the"
        " receipt e-mail”.",
    },
    match=(*_RU, *_EN),
    unless=phrases(
        "=если|=чтобы|=чтоб|=пока|=ли ...6 =вы|=вами|=вас",
        "=хорошо|=здорово|=правильно|=отлично|=замечательно|=рады|=рад|=рада =что =вы",
        "=ни =в =чем",
        "=ничего =не",
        "=не =то =что",
        "=if|=unless|=whether|=case|=before|=once|=when|=unlike|=glad|=good =that? =you",
        "=not =that =you",
        "=so =you =do|=don't",
        "=do|=does|=did|=is|=was|=isn't|=wasn't =not? =your =fault",
        "=not =your =own? =fault|=mistake|=error|=responsibility",
        slack=0,
    ),
    unless_sentence=phrases(
        "=не =страшно|=беда|=проблема|=помеха|=обязательно",
        "=ничего =страшного",
        "=no =problem|=worries|=matter",
        "=nothing|=anything =wrong",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON01", "S2-4"),
)
