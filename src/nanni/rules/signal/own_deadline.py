"""SIG11: the customer's own deadline: a flight, a wedding, a day by which it must be there."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.signal._strength import hit

#: Kinds of time that bound a day or an hour; «скоро» and a price for a month bound nothing.
_BOUNDS = frozenset({"day", "weekday", "date", "clock"})
_EVENTS_RU = (
    "вылет|рейс|самолет|поезд|свадьба|юбилей|экзамен|собеседование|презентация|переезд|похороны"
    "|концерт|спектакль|мероприятие|выставка|конференция|утренник|выпускной|тендер|банкет"
    "|корпоратив|праздник|отчетность|=подарок|=годовщина|=годовщину|=др|отъезд|=защита|=сдача"
)
_NEED_RU = (
    "=нужен|=нужна|=нужно|=нужны|=надо|=необходимо|=необходим|=необходима|=успеть|=успею"
    "|=успеете|=успеем|=успеет|=успеваем|=должен|=должна|=должно|=должны|=требуется"
    "|=понадобится|=критично|=важно"
)
_BY_RU = (
    "=к|=до =утру|=вечеру|=завтрашнему|=понедельнику|=вторнику|=среде|=четвергу|=пятнице"
    "|=субботе|=воскресенью|=выходным|=празднику|=праздникам|=утра|=вечера|=завтра"
    "|=понедельника|=вторника|=среды|=четверга|=пятницы|=субботы|=воскресенья|=выходных|=обеда"
    "|=обеду|<NUM>|=новому|=отъезда|=вылета|=первому"
)
_EVENTS_EN = (
    "=flight|=flights|=wedding|=birthday|=exam|=interview|=presentation|=surgery|=funeral"
    "|=concert|=anniversary|=trip|=conference|=graduation|=party|=go-live|=hearing|=demo"
    "|=closing|=webinar|=gift|=train"
)
_BY_EN = (
    "=today|=tomorrow|=tonight|=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday"
    "|=noon|=eod|=cob|=end|=christmas|=weekend|<NUM>|=lunch|=midnight|=then|=next|=close"
    "|=january|=february|=march|=april|=june|=july|=august|=september|=october|=november"
    "|=december"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label != "timed" or _names_a_time(view, match):
            yield hit(view, match)


def _names_a_time(view: View, match: Match) -> bool:
    return any(time.kind in _BOUNDS or time.deadline for time in view.times_near(match.start))


RULE = Rule(
    code="SIG11",
    name="own-deadline",
    category="own_deadline",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "У клиента свой срок: ответ после него уже ничего не исправит.",
        "en": "The customer has a deadline: an answer after it mends nothing.",
    },
    advice={
        "ru": "Ответьте до этого срока; если не успеваете, скажите сразу и предложите запасной"
        " путь.",
        "en": "Answer before it; if you cannot, say so at once and offer another way.",
    },
    match=(
        *phrases(
            f"{_EVENTS_RU}",
            "=вылетаю|=улетаю|=уезжаю|=уезжаем|=улетаем|=вылетаем|=переезжаю|=летим|=лечу|=еду"
            "|=едем|=съезжаю|=женимся|=женюсь|=отмечаем|=сдаю|=сдаем|=открываемся|=запускаемся"
            "|=выезжаем|=выезжаю",
            "=день =рождения|=рожденья",
            "=в|=перед =отпуск|=отпуском|=командировку|=поездку|=командировкой|=поездкой",
            slack=0,
            label="timed",
        ),
        *phrases(
            f"{_NEED_RU} ...5 {_BY_RU}",
            f"{_BY_RU} ...3 {_NEED_RU}",
            "=до =конца =дня|=недели|=рабочего|=месяца ...3 =надо|=нужно|=сдать|=успеть|=должен"
            "|=должны|=необходимо",
            f"{_NEED_RU}|=сдать|=сдавать|=отправить|=подать ...3 =до =конца =дня|=недели"
            "|=рабочего|=месяца",
            "=крайний|=последний =срок",
            "=сегодня|=завтра =последний|=крайний =день",
            "=последний|=крайний =день =сдачи|=подачи|=оплаты|=приема|=регистрации",
            "=срок ...2 =истекает|=горит|=заканчивается|=поджимает|=выходит|=сегодня|=завтра",
            "=горят|=горит|=поджимают|=поджимает =сроки|=срок|=дедлайн|=время|=тур|=путевка"
            "|=путевки",
            "=дедлайн|=дедлайна",
            "=не =позже|=позднее ...1 =завтра|=пятницы|=понедельника|=вторника|=среды|=четверга"
            "|=субботы|<NUM>|=сегодня|=сегодняшнего",
            "=не =успею|=успеваю|=успеем|=успеваем =на|=к|=до|=сдать|=подать|=вылететь",
            "=боюсь =не =успею|=успеть",
            "=времени|=время =в =обрез",
            "=времени|=время =до|=мало|=осталось|=нет =завтра|=вечера|=до|=мало|=час",
            "=осталось|=остался|=осталась|=остается ...2 =час|=часа|=часов|=день|=дня|=дней"
            "|=минут|=неделя|=сутки ...1 =до",
            "=до ...2 вылет|рейс|поезд|свадьба|экзамен|отъезд|мероприятие|праздник|заезд|сдача"
            "|запуск|конец ...2 =час|=часа|=часов|=день|=дня|=дней|=осталось|=остался|=минут"
            "|=неделя|=сутки|=всего",
            "виза|=страховка|=полис|=путевка|=доверенность|=билет ...3 =истекает|=заканчивается"
            "|=кончается =завтра|=сегодня|=через|=в",
            slack=0,
        ),
        *phrases(
            f"{_EVENTS_EN}",
            "=i'm|=we're|=am|=are|=i|=we =flying|=travelling|=traveling|=leaving|=moving"
            "|=departing|=boarding|=launching|=presenting|=fly|=leave|=travel|=launch|=present",
            slack=0,
            label="timed",
        ),
        *phrases(
            "=need|=needs|=needed|=want|=must|=require|=have|=has|=get|=arrive|=here|=delivered"
            "|=fixed|=done|=working|=resolved|=back|=sorted|=it|=ready ...5 =by|=before =the"
            f"|=my|=our|=this? {_BY_EN}",
            "=need|=needs|=needed|=must ...4 =today|=tonight|=tomorrow|=asap =for|=because|=at"
            "|=or|=before|=morning|=by",
            "=need|=needs|=must =it|=this|=them|=to|=the ...3 =today|=tonight|=tomorrow",
            "=in =time =for =my|=the|=our|=a|=her|=his|=christmas",
            "=tight|=hard|=strict|=our|=my|=submission|=filing|=a|=the =deadline|=deadlines",
            "=deadline =is|=of|=for|=today|=tomorrow|=in|=on",
            "=time-sensitive|=time-critical",
            "=time =sensitive|=critical",
            "=running|=run =out =of =time",
            "=expires|=expire|=expiring|=due =today|=tomorrow|=tonight|=in|=on|=this|=by",
            slack=0,
        ),
    ),
    unless=phrases(
        "=не =нужно|=надо|=хочу|=нужен|=нужна",
        "=что|=как|=куда|=какие|=какой =мне|=нам? =нужно|=надо|=нужен|=нужны",
        "=due =to",
        "=don't|=not|=didn't|=doesn't|=no =need|=want|=have|=get|=leave|=move ...2 =it|=this"
        "|=them|=that",
        "=don't|=not|=didn't|=doesn't|=no =need|=want|=have|=get|=leave|=move",
        "=leave|=leaving =a|=an|=you|=your|=this|=me|=my",
        "=moving =to|=on|=forward",
        slack=0,
    ),
    unless_sentence=phrases(
        "=был|=была|=было|=были|=вчера|=позавчера|=прошел|=прошла|=задержали|=отменили",
        "=was|=were|=yesterday|=ago|=reschedule|=rebook|=cancelled|=canceled",
        slack=0,
    ),
    check=_check,
    source=("REVIEW SIG11",),
)
