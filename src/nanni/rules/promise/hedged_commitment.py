"""PRM01: the writer's own commitment is weakened to an attempt."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_DO_RU = "<INFN>|что|все"


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if view.is_question(match) and match.label == "hope":
            continue
        yield view.hit(match, severity="error" if view.situation.heated else None)


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
        *phrases(
            "постараться:1per|стараться:1per|попытаться:1per|попробовать:1per|пытаться:1per"
            "|пробовать:1per|стремиться:1per",
            "=буду|=будем стараться|пытаться|пробовать|стремиться",
            "сделать|делать|приложить|прилагать|предпринять|предпринимать|принять все"
            " ...2 =возможное|=зависящее|=усилия|=меры|=силы|=можем|=могу",
            "=сделаем|=делаем|=сделаю|=делаю =все =что =можем|=могу|=сможем|=смогу|=зависит|=в",
            "=по =возможности|=мере =возможности|=возможностей|=сил?",
            "=надеюсь|=надеемся =что? =сможем|=смогу|=получится|=удастся|=успеем|=успею",
            "=надеюсь|=надеемся|=рассчитываем|=рассчитываю =скоро|=все"
            "|=вскоре|=верить? =что|=все|=это? закрыть|решить|успеть|исправить|починить|вернуть"
            "|выпустить|разобраться|уладить|ответить|отправить|закончить|завершить|добавить|сделать"
            "|восстановить|доставить|помочь|найти|начать",
            "=хотелось|=хотим =бы? успеть|верить|надеяться",
            "=думаем|=думаю|=полагаем|=полагаю|=кажется|=верим =что? =мы|=нам? =сможем|=смогу"
            "|=получится|=удастся|=успеем|=успею|=решим|=исправим",
            "=приложим|=приложу|=прилагаем ...3 =усилия|=усилий|=старания",
            "=есть =шанс|=вероятность|=надежда|=возможность =что =мы|=нам? <VERB,futr>",
            "=если =получится|=удастся|=повезет|=успеем|=сможем|=смогу|=успею =то? =мы|=я"
            "|=обязательно?"
            " <VERB,futr,1per>",
            "=не =обещаем|=обещаю|=гарантируем|=гарантирую =но|=что <VERB,futr>",
            "=но =не =обещаем|=обещаю|=гарантируем|=гарантирую $",
            "=что-нибудь|=что-то =придумаем|=придумаю|=решим",
            "=рассчитываем|=планируем =что? =сможем|=получится|=удастся|=успеть|=суметь",
            "=возможно|=может|=наверное|=вероятно|=скорее =быть|=всего? =сможем|=смогу|=успеем"
            "|=успею"
            "|=вернем|=верну|=исправим|=сделаем|=ответим|=пришлем|=получится|=удастся|=вышлем"
            "|=отправим|=решим|=выпустим|=добавим",
            "=возможно|=вероятно|=надеюсь =уже? =на|=в|=до|=завтра|=сегодня",
            "=может|=надеюсь|=возможно|=наверное|=авось =быть? ...3 <VERB,futr,1per>",
            "=если =будет|=найдется|=появится =время|=возможность|=силы ...1 <VERB,futr,1per>",
            "посильный содействие|помощь",
            "=думаю|=полагаю =сможем|=смогу|=получится|=успеем",
            "=как =только? =сможем|=смогу|=получится|=появится =возможность?",
            "=посмотрим|=посмотрю =что =можно|=можем|=могу|=сможем|=смогу",
            "=помочь =чем =сможем|=смогу|=можем",
            "=поможем|=помогу =чем =сможем|=смогу|=можем",
            slack=1,
        ),
        *phrases(
            "=we|=i =will|=shall|be|=can =always|=certainly|=definitely|=also? try|attempt|strive"
            "|endeavor|aim",
            "=we|=i be? trying|try|attempt|strive|endeavor|aim =our|=my|=to|=hard",
            "=try =our|=my =best|=hardest|=utmost",
            "=do|=doing =our|=my =very? =best|=utmost",
            "=do|=doing =everything|=all|=whatever =that? =we|=i =can|=could|=possible",
            "=do|=doing =everything|=all ...3 =power|=possible",
            "make =every|=all effort|attempt",
            "=make =every =effort",
            "=we|=i hope =to|=that? =be|=have|=get|=fix|=ship|=resolve|=release|=add|=send|=we|=i"
            "|=bring|=restore|=solve|=provide|=do|=make|=finish|=deliver|=see|=reply|=update",
            "=i'm|=we're|=am|=are =hoping =to",
            "=we|=i =should =be =able =to",
            "=we|=i =might =be =able =to",
            "^ =might|=may|=should =be =able =to",
            "=see =what =can =be =done",
            "=do =what =i|=we =can|=could",
            "=with =any|=a|=some? =bit|=little? =of? =luck",
            "=fingers =crossed",
            "=we|=i =intend|=intending|=plan =to =look|=try|=fix|=add|=get|=resolve",
            "=ideally =we|=i|=it|=this",
            "=i|=we|=i'd|=we'd =would? =like =to =think|=believe|=hope",
            "=perhaps|=maybe|=possibly =we|=i =can|=could|=will",
            "=we're|=i'm|=we|=i =are|=am? =working|=looking =hard =to|=on|=at",
            "=we're|=we =are? =looking =to =resolve|=fix|=get|=improve|=add|=solve|=address",
            "=i|=we =think|=believe|=guess|=suppose|=expect =that? =we|=i =can|=could|=might"
            "|=should",
            "=hopefully =our|=someone|=they|=your|=by|=in|=soon|=today|=tomorrow|=next",
            "=would|=i'd|=we'd|=we =hope|=hoping =that|=to|=it|=this|=for",
            "=hopefully =we|=i|=it|=this|=that|=the",
            "=should|=is|=are|=will =hopefully",
            "=i|=we =might|=may =get|=be|=have|=look|=fix|=add =around|=to|=it|=a|=able|=at|=that"
            "|=this",
            "=would =love|=like =to =try",
            "=i'd|=we'd =love|=like =to =try",
            "=we|=i =might|=may =be =able =to",
            "=we|=i =will =see|=look =what|=if =we|=i =can",
            "=see =what =we|=i =can =do",
            "=if|=when|=where =at? =all? =possible",
            "=as =best =as? =we|=i =can",
            "=try =and|=to =get|=make|=help|=fix|=find|=sort|=resolve|=see =it|=this|=that|=back"
            "|=what?",
            label="hope",
        ),
    ),
    unless=phrases(
        "=уже|=сначала|=сами попробовать:past|попытаться:past",
        "=вы|=если|=you|=if|=can|=could|=please|=customer =try|=попробуете|=попробуем",
        "=you|=they|=please ...1 =try|=tried|=trying",
        "=don't|=do|=not|=never|=нельзя|=не =try|=стараемся|=пытаемся",
        "=try =again|=it|=this|=these|=following|=another",
        "=если|=if ...3 =по =возможности",
        "=where|=when|=if =possible =please",
        "=hope|=hoping|=hopes =to =see|=hear|=welcome|=serve|=have =you|=from",
        "=able =to =see|=find|=read|=view|=open|=access|=reach",
        "=принять|=принимать|=предпринять =меры",
        slack=0,
    ),
    check=_check,
    source=("REVIEW PRM01", "S0-6"),
)
