"""PRM01: the writer's own commitment is weakened to an attempt."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.promise._hedges_ru import HEDGES_RU

#: Who works for us: «мастер постарается» is our commitment as much as «постараемся».
_STAFF_RU = (
    "мастер|курьер|специалист|команда|коллега|отдел|инженер|разработчик|менеджер|врач|водитель"
    "|склад|служба|доктор|оператор|бригада|поддержка|техник|юрист|бухгалтер|бухгалтерия|программист"
    "|сотрудник|администратор|модератор|консультант"
)
_OUR_DEEDS_RU = (
    "отправить|перезвонить|позвонить|вернуть|прислать|привезти|починить|исправить|ответить"
    "|выслать|закончить|разобраться|решить|доставить|успеть|зачислить|написать|уложиться"
    "|восстановить|выпустить|сделать|выйти|приехать"
)
_YOUR_DEEDS_RU = (
    "=приложите|=пришлите|=укажите|=напишите|=отправьте|=сообщите|=сделайте|=уточните|=добавьте"
    "|=опишите|=проверьте|=обновите|=сохраните|=прикрепите|=попробуйте|=подготовьте|=дайте"
)
_STAFF_EN = "=team|=engineers|=developers|=support|=staff|=technician|=colleagues|=they|=courier"
_SEND_EN = (
    "attach|send|include|share|provide|upload|check|use|add|reply|give|post|bring|update|keep|tell"
)
_ALOUD = frozenset(("let's", "let’s", "lets"))


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if view.is_question(match) and match.label == "hope":
            continue
        if match.label == "plan" and any(t.kind != "vague" for t in view.times_near(match.start)):
            continue
        if _thinks_aloud(view, match):
            continue
        yield view.hit(match, severity="error" if view.situation.heated else None)


def _thinks_aloud(view: View, match: Match) -> bool:
    """Whether "let's see what can be done" opens a report of what has been done."""
    if view.words[max(match.first - 1, 0)] not in _ALOUD or not view.low.startswith(
        "see", match.start
    ):
        return False
    return any(deed.start > match.end for deed in view.cue("action_done"))


RULE = Rule(
    code="PRM01",
    name="hedged-commitment",
    category="hedged_commitment",
    severity="warn",
    why={
        "ru": "Обещают попытку, а не дело: на неё нельзя опереться и с неё нечего спросить.",
        "en": "It promises an attempt, not a deed: nobody can rely on it or ask after it.",
    },
    advice={
        "ru": "Обещайте то, что зависит от вас, и срок ответа: «Разберёмся, отвечу сегодня до"
        " 18:00». Исход может быть неизвестен, работа — нет.",
        "en": "Promise what is in your hands and when you will answer: “I’ll look into it and write"
        " to you by 6 pm”. The outcome may be unknown, the work is not.",
    },
    match=(
        *HEDGES_RU,
        *phrases(
            "постараться:1per|стараться:1per|попытаться:1per|попробовать:1per|пытаться:1per"
            "|пробовать:1per|стремиться:1per",
            "=буду|=будем стараться|пытаться|пробовать|стремиться",
            "сделать|делать|приложить|прилагать|прикладывать|предпринять|предпринимать все"
            " ...2 =возможное|=зависящее|=усилия|=меры|=силы|=можем|=могу",
            f"{_STAFF_RU} ...1 постараться:3per|попытаться:3per|попробовать:3per|пытаться:3per"
            "|стараться:3per",
            "=сделаем|=сделаю =что =можем|=могу|=сможем|=смогу",
            "=сделаем|=сделаю =максимум",
            "предпринять:1per|предпринимать:1per|сделать:1per ...1 =попытку|=попытки",
            "=хотели|=хотел|=хотела|=хотим =бы? =бы? успеть|уложиться",
            f"=вроде|=идее =бы? ...2 =должны|=должен|=должна ...3 {_OUR_DEEDS_RU}",
            "=в =меру =наших|=своих? =сил|=возможностей",
            "=сделаем|=делаем|=сделаю|=делаю =все =что =можем|=могу|=сможем|=смогу|=зависит|=в",
            "=надеюсь|=надеемся <INFN,perf>",
            "=собираемся|=собираюсь =попробовать|=попытаться",
            "=вероятно|=возможно|=наверное|=видимо|=пожалуй =мы|=я? <VERB,futr,1per>",
            "=скорее =всего =мы|=я? <VERB,futr,1per>",
            "=возможно|=вероятно|=наверное =будет|=будут =и? <PRTS>",
            "=мы|=я =бы =попробовать|=попробовал|=попробовала|=попытался|=попыталась|=постарался",
            "=обещать|=гарантировать =не =могу|=можем|=буду|=будем =но",
            "=посмотрим|=посмотрю|=поглядим|=гляну|=глянем =тут? ...1 =что"
            " ...1 =можно|=могу|=можем",
            "=посмотрим|=посмотрю =удастся|=получится =ли",
            "<VERB,futr,1per> =если =успею|=успеем|=получится|=сможем|=смогу|=повезет|=удастся",
            "=подумаем|=подумаю =как|=чем|=что ...2 =помочь|=сделать|=можем|=можно|=предложить",
            "=если =все ...1 =пойдет|=сложится|=получится|=пройдет =хорошо|=удачно|=гладко|=плану",
            "=рассмотрим|=рассмотрю|=рассматриваем =возможность|=вариант|=варианты",
            "^ =надо|=надо|=хорошо =бы =как-то? <INFN,perf>",
            "=вроде =бы? <VERB,futr,1per>|=завтра|=сегодня|=должны|=должен",
            "=по =возможности|=мере =возможности|=возможностей|=сил?",
            "=надеюсь|=надеемся =что? =сможем|=смогу|=получится|=удастся|=успеем|=успею",
            "=надеюсь|=надеемся =скоро|=все"
            "|=вскоре|=верить? =что|=все|=это? закрыть|решить|успеть|исправить|починить|вернуть"
            "|выпустить|разобраться|уладить|ответить|отправить|закончить|завершить|добавить|сделать"
            "|восстановить|доставить|помочь|найти|начать",
            "=хотелось|=хотим =бы? успеть|верить|надеяться",
            "=думаем|=думаю|=полагаем|=полагаю|=кажется|=верим =что? =мы|=нам? =сможем|=смогу"
            "|=получится|=удастся|=успеем|=успею|=решим|=исправим",
            "=приложим|=приложу|=прилагаем ...3 =усилия|=усилий|=старания",
            "=есть =шанс|=вероятность|=надежда|=возможность =что =мы|=нам? <VERB,futr>",
            "=если =получится|=удастся|=повезет|=успеем|=сможем|=смогу|=успею =то? =мы|=я"
            "|=обязательно? <VERB,futr,1per>",
            "=не =обещаем|=обещаю|=гарантируем|=гарантирую =но|=что <VERB,futr>",
            "=но =не =обещаем|=обещаю|=гарантируем|=гарантирую $",
            "=что-нибудь|=что-то =придумаем|=придумаю|=решим",
            "=рассчитываем|=планируем =что? =сможем|=получится|=удастся|=успеть|=суметь",
            "=возможно|=может|=наверное|=вероятно|=скорее =быть|=всего? =сможем|=смогу|=успеем"
            "|=успею|=вернем|=верну|=исправим|=сделаем|=ответим|=пришлем|=получится|=удастся"
            "|=вышлем|=отправим|=решим|=выпустим|=добавим",
            "=возможно|=вероятно|=надеюсь =уже =на|=в|=до",
            "<VERB,futr> ...1 =надеюсь|=надеемся|=возможно|=вероятно =на|=в|=до|=к",
            "=возможно|=вероятно|=надеюсь =уже? =завтра|=сегодня",
            "=может|=надеюсь|=возможно|=наверное|=авось =быть? ...3 <VERB,futr,1per>",
            "<VERB,futr,1per> ...1 =если =будет|=найдется|=появится|=останется|=позволит =время"
            "|=возможность|=минутка|=загрузка|=окно",
            f"=хотели|=хотел|=хотела =бы {_OUR_DEEDS_RU}",
            "=посмотрим|=посмотрю =чем|=как ...1 =можно|=могу|=можем|=сможем|=смогу =помочь",
            "=что =смогу|=сможем|=могу|=можем =то? =сделаю|=сделаем",
            "=не =исключено|=исключаю|=исключаем =что <VERB,futr,1per>",
            "=если =будет|=найдется|=появится =время|=возможность|=силы ...1 <VERB,futr,1per>",
            "посильный содействие|помощь",
            "=думаю|=полагаю =сможем|=смогу|=получится|=успеем",
            "=как =только? =сможем|=смогу|=получится",
            "=как =только? =появится =возможность",
            "<VERB,futr,1per> ...2 =скорее =всего",
            "=подумаем|=подумаю =над|=об|=о|=про",
            "=над|=про|=об|=о ...2 =подумаем|=подумаю",
            "=посмотрим|=посмотрю =что =можно|=можем|=могу|=сможем|=смогу",
            "=помочь =чем =сможем|=смогу|=можем",
            "=поможем|=помогу =чем =сможем|=смогу|=можем",
            slack=1,
        ),
        *phrases(
            "=we|=i =will|=shall|be|=can =always|=certainly|=definitely|=also? try|attempt|strive"
            "|endeavor|aim",
            "=we|=i be =going =to =try|=attempt",
            "endeavor|=endeavour|=endeavours|=endeavouring =to",
            f"{_STAFF_EN} =will|=are =also|=certainly? =try|=attempt|=strive|=endeavor|=trying",
            "=we|=i =will|=can|=could|=might|=may =give =it|=this|=that =a|=another =shot|=go|=try"
            "|=whirl",
            "=take|=have =a|=another =stab|=crack|=go =at",
            "=if =i|=we =find|=get|=have =the|=some|=any|=a|=enough? =free|=spare? =time|=chance"
            "|=moment|=minute|=bandwidth",
            "=we|=i =will =probably|=likely|=possibly|=maybe|=hopefully|=perhaps",
            "=hopefully =we'll|=i'll|=it'll|=they'll",
            "=let =me|=us =see =if|=whether|=what =i|=we|=there",
            "=see =if|=whether =i|=we =can|=could|=might",
            "=do|=doing =whatever|=everything|=anything ...2 =possible",
            "=if =the|=our =kitchen|=team|=manager|=warehouse =can|=could",
            "=i|=we =will =see =if|=whether =the|=our|=anyone|=someone|=there|=they|=it"
            "|=anything|=something|=any|=a|=this|=that",
            "=can =not =promise|=guarantee =anything? =but",
            "=we|=i =will =work =hard|=harder =to|=on",
            "=chances =are =we|=i|=it|=that|=we'll|=it'll",
            f"{_STAFF_EN} =hope|=hopes|=hoping =to",
            f"{_STAFF_EN} =is|=are =trying|=attempting =to",
            "=i|=we =would =love|=like =to =get|=have|=fix|=ship|=merge|=finish|=release",
            "=no =promises|=guarantees =but|=though|=yet",
            "=can =not =promise =anything =but?",
            "=we|=i be? trying|try|attempt|strive|endeavor|aim =our|=my|=to|=hard",
            "=try =our|=my =best|=hardest|=utmost",
            "=do|=doing|=does =our|=my|=its|=their|=his|=her =very? =best|=utmost",
            "=give =it|=this =my|=our =best|=all|=everything",
            "=fairly|=pretty|=quite|=reasonably =sure|=certain|=confident =that? =i|=we =can|=will",
            "=work|=working =towards|=toward =a|=the|=getting|=an",
            "=work|=working =as =hard|=fast|=quickly =as =we|=i|=they|=it =can",
            "=do|=doing =everything|=all|=whatever =that? =we|=i =can|=could|=possible",
            "=do|=doing =everything|=all ...3 =power|=possible",
            "make =every|=all effort|attempt",
            "=make =every =effort",
            "=every|=all =effort|=efforts|=attempt =will|=is|=are|=has =be|=being|=been? =made"
            "|=taken",
            "=making =every =effort =to",
            "=we|=i hope =to|=that? =be|=have|=get|=fix|=ship|=resolve|=release|=add|=send|=we|=i"
            "|=bring|=restore|=solve|=provide|=do|=make|=finish|=deliver|=see|=reply|=update",
            "=i'm|=we're|=am|=are =hoping =to",
            "=we|=i hope =to <LATN>",
            "=am|=are|=i'm|=we're =hopeful",
            "=i|=we =think|=believe|=guess|=suppose =that? =it|=this|=that =will =be fix|resolve"
            "|solve|=ready|=done|=sorted|=back|=released|=shipped|=delivered",
            "=i|=we =think|=believe|=guess|=suppose =that? =it'll =be fix|resolve|solve|=ready"
            "|=done|=sorted|=back|=released|=shipped|=delivered",
            "=we|=i =should =be =able =to",
            "=we|=i =might =be =able =to",
            "^ =might|=may|=should =be =able =to",
            "=see =what =can =be =done",
            "=do|=doing|=done =what|=whatever =i|=we =can|=could",
            f"{_STAFF_EN} =tries|=try|=aims|=strives|=attempts =to",
            "=if =we|=i =can =we|=i =will|=shall",
            "=with =any|=a|=some? =bit|=little? =of? =luck",
            "=fingers =crossed",
            "=we|=i =intend|=intending|=plan =to =look|=try|=fix|=add|=get|=resolve",
            "=ideally =we|=i|=it|=this",
            "=if =time|=schedule|=workload|=capacity|=resources|=stock =permits|=allows|=permit"
            "|=allow",
            "=time|=resources =permitting|=allowing",
            "=we'd|=i'd|=would|=should|=could|=will =probably|=likely|=possibly|=maybe|=hopefully"
            "|=perhaps =be =able",
            "=our|=my =goal|=aim|=hope|=intention|=ambition|=target =is =to",
            "=look|=looking =at|=into =possibly|=potentially|=maybe|=perhaps",
            "=potentially|=possibly =able =to",
            "=potentially =we|=i =can|=could|=may|=might|=will",
            "=we|=i =can|=could|=may|=might|=will =potentially|=possibly",
            "=we're|=i'm|=are|=am =hoping =the|=that|=it|=we|=they|=for|=our|=someone",
            "=work|=working =on =trying",
            "=may|=might =well? =be =in =a =position",
            "=we|=i =will =aim|=seek|=look =to",
            "=we'll|=i'll =aim|=seek|=look =to",
            "=all =being =well",
            "=if =all =goes =well|=to =plan?",
            "=i|=we =reckon =we|=i =can|=could",
            "=no =guarantee|=guarantees|=promises|=promise =that|=on|=of|=we|$",
            "=would =be =surprised =if =we|=it",
            "=i'm|=we're|=am|=are =confident|=optimistic =that? =we|=i|=this =can|=could|=will",
            "=best =efforts|=endeavours|=endeavors",
            "=subject =to =availability|=stock|=time",
            "=i|=we|=i'd|=we'd =would? =like =to =think|=believe|=hope",
            "=perhaps|=maybe|=possibly =we|=i =can|=could|=will",
            "=we're|=i'm|=we|=i =are|=am? =working|=looking =hard =to|=on|=at",
            "=we're|=we =are? =looking =to =resolve|=fix|=get|=improve|=add|=solve|=address",
            "=i|=we =think|=believe|=guess|=suppose|=expect =that? =we|=i =can|=could|=might"
            "|=should",
            "=hopefully =our|=someone|=they|=your|=by|=in|=soon|=today|=tomorrow|=next",
            "=would|=i'd|=we'd|=we =hope|=hoping =that|=to|=it|=this|=for",
            "=hopefully =we|=i|=it|=this|=that",
            "=hopefully =the ...1 =fix|=update|=team|=refund|=order|=parcel|=engineer|=issue"
            "|=replacement|=technician|=patch|=release|=part|=problem|=service|=courier",
            "=should|=is|=are|=will =hopefully",
            "=i|=we =might|=may =get|=be|=have|=look|=fix|=add =around|=to|=it|=a|=able|=at|=that"
            "|=this",
            "=would =love|=like =to =try",
            "=i'd|=we'd =love|=like =to =try",
            "=we|=i =might|=may =be =able =to",
            "=we|=i =will =see|=look =what|=if =we|=i =can",
            "=see =what =we|=i =can =do",
            "=if|=when|=where|=whenever|=wherever =at? =all? =possible",
            "=as =best =as? =we|=i =can",
            "=try =and|=to =get|=make|=help|=fix|=find|=sort|=resolve|=see =it|=this|=that|=back"
            "|=what?",
            label="hope",
        ),
    ),
    unless=phrases(
        "=уже|=сначала|=сами попробовать:past|попытаться:past",
        "=по =крайней =мере",
        "=возможно =в =вашем|=этом|=данном|=каких-то|=некоторых|=ряде|=настройках|=чем-то",
        "=вы|=если|=you|=if|=please|=customer =try|=попробуете|=попробуем",
        "=you|=customers|=they =can|=could|=may|=might =also|=always? =try",
        "=can|=could =you|=they =try",
        "=we|=i have? =tried|=attempted",
        "=надеюсь|=надеемся ...2 <VERB,past>",
        "=надеюсь|=надеемся увидеть|видеть|встретить|услышать|увидеться|встретиться|получить",
        f"=по =возможности ...2 {_YOUR_DEEDS_RU}",
        "=могли|=можете|=прошу|=просим|=пожалуйста ...8 =по =возможности",
        "=такое|=это|=подобное =возможно =в|=если|=когда|=при|=из-за",
        "=я|=мы =бы =попробовал|=попробовала|=попробовали !=вам|=помочь",
        f"{_YOUR_DEEDS_RU} ...4 =по =возможности",
        f"=if|=when|=where =possible =please? {_SEND_EN}",
        f"^ =please|=and|=then|=also? {_SEND_EN} ...6 =if|=when|=where =possible",
        "=please ...6 =if|=when|=where =possible",
        "=you|=they|=please ...1 =try|=tried|=trying",
        "=don't|=do|=not|=never|=нельзя|=не =try|=стараемся|=пытаемся",
        "=try =again|=it|=this|=these|=following|=another",
        "=если|=if ...3 =по =возможности",
        "=where|=when|=if =possible =please",
        "=hope|=hoping|=hopes =to =see|=hear|=welcome|=serve|=have =you|=from",
        "=love|=like =to =have|=see|=welcome|=meet|=host =you|=your",
        "=able =to =see|=find|=read|=view|=open|=access|=reach",
        "=принять|=принимать|=предпринять =меры",
        "=strive|=endeavour|=endeavor =to =always? =offer|=provide|=deliver|=ensure|=give|=be"
        "|=make|=maintain|=create|=keep|=serve|=exceed",
        # An aim in general vouches for care, and CLI02 speaks of it.
        "=our|=my =goal|=aim|=hope|=intention|=ambition|=target =is =to =always? minimize|minimise"
        "|reduce|provide|deliver|offer|ensure|give|create|exceed|maintain|serve|treat|satisfy",
        slack=0,
    ),
    check=_check,
    source=("REVIEW PRM01", "S0-6"),
)
