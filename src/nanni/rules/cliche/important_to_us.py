"""CLI02: "you matter to us", said instead of shown."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases, words
from nanni.rulekit.generic_words import stretched
from nanni.rulekit.matchers import Matcher
from nanni.rules.cliche._care_en import CARE

_THING_RU = (
    "мнение|обращение|отзыв|фидбек|доверие|комфорт|удобство|лояльность|впечатление|клиент|покупатель|гость"
    "|пациент|пользователь|обратный|связь|время|удовлетворенность|безопасность|качество|вопрос"
    "|сигнал"
    "|замечание|пожелание|гостья|абонент|пассажир|заказчик|партнер|репутация|выбор|сотрудничество"
    "|оценка|позиция|обеспокоенность|интерес|участие|внимание"
)
_DEAR_RU = (
    "важный|ценный|дорогой|значимый|бесценный|=небезразлично|=небезразличны"
    "|первостепенный|приоритетный"
)
_RU: tuple[Matcher, ...] = (
    words(
        "приоритет|цель|забота|ценность|миссия|=главное",
        "наш|=нас|=нам",
        "клиент|качество|комфорт|сервис|гость|покупатель|безопасность|спокойствие|удобство|доверие"
        "|здоровье|=довольный|пациент|пассажир",
        within=8,
    ),
    words(
        "ценить:1per|дорожить:1per|уважать:1per|=заботимся|=забочусь",
        "клиент|гость|покупатель|пациент|=вас|=вами|=ваше|=вашим|=вашу|=вашей|=ваш|=каждого|=каждым"
        "|=каждое|=каждом",
        within=5,
    ),
    words(
        "учитывать:1per|рассматривать:1per|изучать:1per|=прислушиваемся",
        "=каждый|=каждое|=каждому|=все|=всем",
        "отзыв|мнение|обращение|пожелание",
        within=6,
    ),
    *phrases(
        "=приятно|=рады|=счастливы|=рад|=рада =что =вы =нам =доверяете|=верите",
        "=лояльность|=улыбка|=улыбки|=счастье|=радость|=довольство ...2 =для|=наша|=наше =нас"
        "|=главная|=лучшая|=награда|=цель ...2 =награда|=подарок|=оценка?",
        "=рады|=рад|=рада|=счастливы =видеть|=встретить|=встречать|=приветствовать =вас =снова"
        "|=вновь|=опять|=еще",
        "=надеемся =что? =вы ...1 =дадите|=подарите|=предоставите ...1 =второй|=еще|=шанс"
        " =один|=шанс?",
        slack=0,
    ),
    words("=нет", "=ничего", "=важнее|=дороже|=ценнее", within=5),
    *phrases(
        f"ваш|каждый|клиент|=мнение|=обратная|наш ...3 {_DEAR_RU} ...1 =нас|=нам|=мы|=для"
        "|=компании",
        f"ваш ...1 {_THING_RU} ...3 =важно|=важен|=важна|=важны|=ценно|=ценен|=ценна|=ценны"
        "|=дорого|=дороги",
        f"=для =нас|=компании ...2 {_DEAR_RU}|приоритет|=главное ...3 {_THING_RU}",
        "=нам|=мне|=нас ...2 =важно|=важен|=важна|=важны|=дорого|=дорог|=ценно|=ценен"
        "|=небезразлично ...2 ваш|каждый|=знать"
        f"|=слышать|=услышать|=получать|=мнение|=чтобы|=видеть ...2 {_THING_RU}|=вы|=вам"
        "|=остались|=было|=впечатления",
        "ценить:1per|дорожить:1per|уважать:1per ...3 ваш|каждый|наш|=всех|=вас|=вами ...1"
        f" {_THING_RU}|=сотрудничество",
        "ценить:1per|дорожить:1per ...1 =вас|=вами|=каждого|=каждым|=каждое|=каждым",
        "ценить:1per|рад:plur =что =вы =с|=выбираете|=выбрали|=остаетесь|=доверяете|=пользуетесь",
        "=заботимся|=забочусь ...1 =о|=об ...2 комфорт|клиент|удобство|каждый|=вас|=вашем"
        "|=наших|репутация|качество|покупатель|гость",
        "забота|комфорт|качество|удобство|клиент|безопасность|интерес|здоровье"
        "|удовлетворенность ...3 =наш|=для =нас? ...1"
        " =главный|=основной|=высший? приоритет|=цель|=ценность|=задача|=принцип",
        "наш ...1 главный|основной|высший|первый приоритет|цель|задача|ценность|принцип ...3"
        " клиент|комфорт|качество|забота"
        "|=ваш|=ваша|=ваше|удобство|=чтобы|гость|покупатель|безопасность",
        "приоритет|=главное|=превыше|=первом ...2 =для =нас|=всего|=месте ...2 клиент|качество"
        "|комфорт|=вы|=ваше|=ваш",
        "клиент|качество|комфорт|=ваше|=ваш ...3 =на =первом =месте",
        "=превыше =всего",
        "=делаем|=сделаем|=стараемся|=работаем|=стремимся =делать|=сделать? =все|=так? ...1"
        " =чтобы ...5 удобный|комфортный|довольный"
        "|=рады|приятный|положительный|лучший|наилучший|=хорошо|качественный|позитивный|=высшем"
        "|счастливый",
        "=хотим|=хочется|=хотелось|=желаем =чтобы ...5 впечатление|визит|покупка|отдых|клиент"
        "|гость ...4 положительный|приятный|лучший|позитивный|довольный|хороший",
        "=заинтересованы|=нацелены ...1 =в|=на ...3 клиент|покупатель|=каждом|=вашей|=вашем"
        "|лояльность|сотрудничество|сервис|качество",
        "стремиться:1per|стараться:1per|=стремление ...2 предоставлять|предоставить"
        "|обеспечивать|обеспечить|оказывать|давать"
        "|создавать|поддерживать|дарить|=к|оправдать|соответствовать|делать|быть ...3"
        " качественный|высокий|лучший|наилучший|сервис|обслуживание"
        "|качество|услуга|комфорт|комфортный|ожидание|эмоция|уровень|полезный|удобный",
        "=серьезно|=ответственно|=внимательно|=трепетно относиться:1per ...2 =к ...4 обращение"
        "|жалоба|отзыв|=случаям|=вопросам|ситуация|клиент|замечание"
        "|=такому|=подобному|каждый|качество|=мнению|=безопасности",
        "относиться:1per =к|=ко ...4 обращение|жалоба|отзыв|случай|клиент|замечание ...3"
        " =серьезно|=ответственно|=вниманием|=внимательно",
        "=ни =одно|=один ...2 обращение|отзыв|жалоба|сообщение|вопрос ...1 =не ...1 оставаться"
        "|остаться|оставлять|оставить",
        "каждый ...1 клиент|гость|пациент|покупатель|отзыв|обращение|мнение ...2 =важен|=важно"
        "|=важна|=ценен|=ценно|=дорог",
        "учитывать:1per|рассматривать:1per|изучать:1per|=прислушиваемся|=читаем ...2 =каждое"
        "|=каждый|=каждому|=все ...1 мнение|отзыв|обращение|пожелание",
        "=всегда =открыты|=прислушиваемся =к|=для ...2 диалог|критика|=мнению|=предложениям"
        "|общение",
        "=работаем =для|=ради =вас|=наших|=вашего",
        "=с =уважением|=вниманием|=уважительно относиться:1per|=относимся =к ...3 мнение|клиент"
        "|отзыв|обращение|покупатель|гость",
        "=прилагаем|=прикладываем|=приложим ...2 =усилия|=усилий ...3 клиент|гость|=вам|=вы"
        "|=было|качество|покупатель|=довольны",
        "стараться:1per =для|=ради =вас|=наших",
        "=всегда =рады|=открыты ...1 связь|отзыв|диалог|мнение",
        "=нам|=мне =не =все =равно",
        "=вы ...2 =важны|=важен|=важна|=дороги ...1 =нас|=нам|=для",
        "=вы ...2 ценный|важный|дорогой|лояльный клиент|гость|покупатель|партнер",
        "=мы ...1 =всегда =рядом|=с =вами|=с",
        "ваш ...1 комфорт|удобство|спокойствие|безопасность|здоровье ...1 наш ...1 работа"
        "|забота|задача",
        "терять|потерять ...1 =таких|=вас|=такого клиент|гость|=как",
        "=можете ...1 рассчитывать|положиться ...1 =на =нас",
        "вернуть|восстановить|заслужить|завоевать|оправдать ...1 ваш ...1 доверие",
        "надеяться:1per =на ...1 =новую|=новые|=скорую|=следующую встреча",
        "надеяться:1per ...6 =останетесь|=будете ...2 =довольны $",
        "надеяться:1per ...6 =вернетесь|=измените ...2 =нам|=мнение|=снова",
        "=делаем|=делаю|=стараемся =все ...1 =для|=ради ...3 комфорт|удобство|клиент|=вас|гость",
        "=изменить|=исправить ...1 =ваше|=вашего мнение|впечатление",
        "=мы =дорожим|=гордимся =своей|=нашей|=своими|=нашими репутация|клиент",
        "клиентоориентирован*",
    ),
)

_THING_EN = (
    "opinion|feedback|business|satisfaction|=time|comfort|privacy|trust|experience|=call|safety"
    "|patronage"
    "|concern|loyalty|custom|input|happiness|support|=voice|=thoughts|relationship|security"
    "|comments"
    "|review|success|=wellbeing|=well-being|insight|=case|inquiry|=query|=request|membership"
    "|convenience|peace"
)
_PEOPLE_EN = (
    "customer|client|guest|member|patient|user|=you|passenger|shopper|buyer|=everyone"
    "|=customers|=clients|diner|subscriber|reader|player"
)
_EN: tuple[Matcher, ...] = (
    words(
        "priority|goal|passion|mission|aim|commitment|pride|=priorities",
        "=our|=my",
        "quality|service|customer|satisfaction|safety|comfort|guest|client|patient|excellence"
        "|security"
        "|privacy|happiness|=wellbeing",
        within=9,
    ),
    *phrases(
        "=your|=every|=customer|=customers|=our|=each|=guest|=client|=patient|=member ...1"
        f" {_THING_EN}|{_PEOPLE_EN} be|=is|=are ...2 =important|=valuable|=valued|=priority"
        "|=paramount"
        "|=utmost|=appreciated|=invaluable|=vital|=precious|=priorities|=matters",
        f"=your|=every|=customer ...1 {_THING_EN}|{_PEOPLE_EN} =matters|=matter|=counts|=means"
        "|=mean =a|=so|=to|=the|=everything|=most?",
        "=your|=customer ...1 issue|problem|question|satisfaction|comfort|happiness|=safety"
        "|experience|=security ...3"
        " =our|=is ...2 =priority|=goal|=concern|=aim|=mission|=priorities",
        "=we|=i|=truly|=really|=greatly|=highly|=sincerely|=do value|cherish|treasure|prize"
        f" =each|=every|=and? =every|=all|=of|=our|=your|=you ...1 {_THING_EN}|{_PEOPLE_EN}|=as",
        "=we|=i|=truly|=really|=greatly|=highly|=sincerely|=do value =you|=your|=our",
        "=we|=i|=truly|=really|=greatly|=highly|=sincerely|=do|=much appreciate =each|=all?"
        " =your|=you ...1 =business|=loyalty|=patronage|=trust|=custom|=support|=continued"
        "|=choosing",
        f"=value|=values =its|=your|=our|=every {_PEOPLE_EN}|business|feedback|opinion|=time",
        "=is|=at =at? =the =heart =of =everything|=what|=all|=our",
        "=heart =of =everything|=what =we",
        "=pride =ourselves|=itself =on|=in",
        "=we|=team ...1 =take|=takes ...6 =seriously",
        "=and =take|=takes =this|=that|=it|=these|=such|=all|=your|=the ...3 =seriously",
        "=our|=my =goal|=aim|=mission|=priority|=objective =is|=has =always|=been? =to =always?"
        " minimize|minimise|reduce|provide|deliver|offer|ensure|give|create|exceed|maintain|serve"
        "|treat|satisfy",
        "=take|=takes =great|=immense? pride =in",
        "=mean|=means =the|=so|=a ...1 =world|=everything|=lot|=much =to =us",
        "=mean|=means =everything =to =us",
        "=we|=i =truly|=really? =love =our|=every customer|guest|client|user|member",
        "=you =can =count|=rely =on =us",
        "=we know|realize ...2 =you =have ...2 =choice|=choices|=options",
        "=we =can|=must|=will|=should|=need =and? =will|=to? =do =better $",
        "=important =to =us =that|=you",
        "=is|=are =very|=so|=extremely|=really|=incredibly|=most|=always|=hugely =important"
        " =to =us",
        "=we're|=we ...1 =listening $",
        "=we ...1 =love =hearing =from|=feedback",
        "=here =to =listen|=support|=serve",
        "=work|=works|=working =hard|=tirelessly =to =give|=provide|=offer|=deliver|=make"
        "|=ensure|=bring ...5"
        " customer|guest|client|=you|service|experience|stay",
        "treat|treating ...4 =with ...2 =utmost|=highest =seriousness|=importance|=priority|=care",
        "=taken|=taking ...4 =very|=extremely =seriously",
        "=we|=always|=constantly|=and|=team|=staff|=company strive|endeavor|endeavour =always"
        "|=constantly? =to|=for ...1 provide|deliver|offer|give|ensure|maintain|meet|exceed"
        "|make|be|do|serve"
        "|create|=excellence|keep|improve|achieve|=the",
        "=we|=our|=always|=team|=staff|=company =aim|=goal|=mission|=try|=want =is|=always? =to"
        " provide|deliver|offer|give|exceed|ensure|make|create ...5 =best|=excellent|=great"
        "|=exceptional|=outstanding"
        "|=highest|=high|=quality|=superior|=top|=top-notch|=five-star|=happy|=satisfied"
        "|=smooth|=seamless|=possible|=positive|=expectations|=memorable|=service|=experience"
        "|=enjoyable|=pleasant",
        "=we|=we're|=are|=remain|=fully|=team committed|dedicated =to ...1 providing|provide"
        "|delivering|deliver|improving|making|ensuring|ensure|giving|offering|meeting|helping"
        "|customer|excellence|=your|=our|=the|quality|=highest",
        "=we|=i|=truly|=really|=deeply|=genuinely|=do care =very|=so|=much|=deeply|=a|=lot?"
        f" =about ...2 {_PEOPLE_EN}|{_THING_EN}|=your|=our",
        "=as|=are|=being|=you're =a|=an|=one|=our ...2 =valued|=loyal|=valuable|=cherished"
        f"|=treasured {_PEOPLE_EN}",
        "=we|=team =are|=here|=always|=we're =always|=here? =here =for =you",
        "=we ...3 =how =much =our|=you ...2 =rely|=depend|=count",
        "=go|=going =above =and =beyond",
        "=here =to =serve =you",
        "=want|=wants ...3 =our|=every|=all|=you|=each ...2 =to ...1 =be|=have|=leave|=feel"
        "|=enjoy ...2 =happy|=satisfied|=best|=great|=delighted|=valued|=pleasant|=amazing"
        "|=wonderful|=comfortable|=perfect",
        "=hold =ourselves =to",
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        yield Hit(*stretched(view, match))


RULE = Rule(
    code="CLI02",
    name="important-to-us",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Уверение в важности спорит с тем, что человек видит: его вопрос ещё не решён.",
        "en": "A claim of care argues with what the customer sees: the matter is still open.",
    },
    advice={
        "ru": "Покажите заботу делом: «Поставил вашу доставку первой, курьер будет к 14:00».",
        "en": "Show care by a deed: “I put your delivery first; the courier comes by 2 pm”.",
    },
    match=(*_RU, *_EN, *CARE),
    unless=phrases(
        "=если =вам|=для =вас важный|=важно",
        "=отзыв|=мнение|=качество|=безопасность =важно <INFN>",
        "=важно|=важный =понимать|=проверить|=указать|=помнить|=не",
        "=нам|=мне =важно =знать|=понять|=увидеть|=уточнить =какой|=какая|=на|=модель|=версию"
        "|=что|=как|=когда",
        "=важно|=важен|=важна =для =вас|=вам",
        "=to =you|=your =or|=and|=if",
        "=the|=a|=default|=return|=this|=that|=null|=same =value|=values =your|=you|=our|=of|=for",
        "=add|=added|=great|=good|=best =value",
        "=if =you =value|=care|=want|=strive",
        "=do|=did =not =care|=value|=want|=try",
        "=take|=takes|=taken =it|=this|=that|=things|=yourself =too =seriously",
        "=care =of|=about =the|=this|=whether|=if|=how|=what",
        "=don't|=not =want =you|=our",
        "=терпение|=понимание|=понимания",
        "=ваше|=ваш|=your ...1 =терпение|=понимание|=patience|=understanding",
        slack=0,
    ),
    check=_check,
    source=("REVIEW CLI02",),
)
