"""Endings: whether a customer's message still wants a reply, or closes the talk, and how."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, Literal

from nanni.dialogue.tables import joined
from nanni.dialogue.thread import Thread, Turn

#: ``wait``: it asks, demands, reports trouble or brings what we asked for; ``nod``: it was heard,
#: no more; ``met``: the customer has what they came for, or thanks us.
Ending = Literal["wait", "nod", "met"]

#: Who has that much to say does not merely close the talk, unless with thanks.
_LONGEST: Final = 220
#: Signals that leave nothing to reply to; all others call for one.
_MILD: Final = frozenset({"thanks", "vulnerable", "own_deadline"})
#: Those that may look back on what is over.
_OF_THE_PAST: Final = frozenset({"anger", "confusion"})
#: Words of which a nod is made: «ок, хорошо», "got it".
_NODS: Final = frozenset(
    "ок окей оки окк хорошо понял поняла поняли вас понятно ясно ясненько ладно принято"
    " принял приняла договорились ага угу да добро супер отлично прекрасно класс круто"
    " ну тогда что ж а о хм все спасибо я мы конечно ничего жаль"
    " ok okay k kk got it fine sure great cool alright right understood bye noted perfect nice"
    " yes yep yeah righto duly oh ah well and that's thanks i see then makes sense gotcha".split()
)
#: Of the same words, those that take what was offered: no closing behind a question of ours.
_TAKES: Final = frozenset(
    "да ага угу давайте хорошо ок окей ладно конечно нет не yes yep yeah yup ok okay sure fine"
    " alright no nope nah".split()
)
_NO: Final = re.compile(r"^(?:нет|не|no|nope|nah)\b")
_ANYTHING_ELSE: Final = re.compile(
    joined(r"""
    чем (?:еще|ещё|я |мы )?.{0,12}помочь|остались (?:ли )?(?:у вас )?.{0,12}вопрос
    |(?:еще|другие|какие-либо).{0,12}вопрос|anything else|any other question|help you with
    """)
)
_DID_IT_HELP: Final = re.compile(
    r"помог|получил|работа(?:ет|ло)|удалось|пришл|решил|исправ|почин|fixed|resolved"
    r"|did (?:that|it|this)|any better|working|solved"
)
#: Asks for something that only more words can tell.
_ASKS_WHAT: Final = re.compile(
    r"\b(?:как(?:ой|ая|ое|ие|ого|ую|ом)|где|когда|куда|кто|что именно|сколько|which|where|when|who"
    r"|what (?:is|are|was|version|error|browser|address|e-?mail|order))\b"
)
#: The trouble is over, so that what we asked needs no more words.
_SETTLED: Final = re.compile(
    r"\b(?:за?работа\w+|получилось|реши(?:л|ли|лось|лся|лась)|наш[её]л\w*|нашл\w+|не (?:надо|нужно)"
    r"|works?|working|fixed|solved|never ?mind|nvm|found|no need|sorted)\b"
)
#: Whether the trouble is still there, so that a no is good news.
_STILL_AMISS: Final = re.compile(
    joined(r"""
    сохраня(?:ется|ются)|(?:еще |все еще )?(?:актуальн|наблюда|повторя|воспроизвод)|\bстал\w* хуже
    |\bstill (?:happening|broken|down|stuck|an issue|seeing|having|getting|failing)|\bpersists?\b
    """)
)
_OR: Final = re.compile(r" (?:или|либо|or) ")
#: A choice among what we offer is told in a few words.
_CHOICE: Final = 4
_TROUBLE: Final = re.compile(
    joined(r"""
    # Turns and lacks.
    \b(?:но|однако|зато|хотя|все равно|все еще|до сих пор|опять|так и не|никто|никого|ничего не
    |нету|нельзя|невозможн\w+|хуже|то же самое|тоже самое|без изменений|вместо|по-прежнему)\b
    |(?<=\w )нет\b(?! вопрос| проблем)
    |\b(?:час|день|дня|дней|недел|сутки|месяц|минут|врем|год)\w* (?:\w+ )?прош\w+
    |\b(?:шум|стук|ошибк|проблем|теч|запах|скрип|сбо)\w* (?:\w+ )?верну\w+
    |\b(?:noise|error|problem|issue|leak|smell|bug|fault|lag|knocking)s? (?:is|are|came|'s) back\b
    |\b(?:one|two|three|four|a few|several) (?:\w+ )?short\b
    |\bпрош\w+ (?:\w+ ){0,2}(?:час|д[ен]|недел|сут|месяц|минут|год)
    |\bне (?!страшн|беда|тороп|спеш|проблем|критичн|важн|забыл|нужно|переживай|за что|против|срочн)
    |\b(?:but|however|although|though|except|unfortunately|still|yet|same|worse|nobody|no one
    |none|instead|without)\b|\bnothing\b(?! (?:broken|missing|damaged|else|urgent))
    |\b(?:not|cannot)\b(?! (?:a problem|a biggie|bad|urgent|in a hurry))
    |n't\b(?! (?:worry|bother|wait to|know (?:why|what it|how it)))|\bnever\b(?! mind)
    # Wishes and demands.
    |\b(?:хочу|хотим|хотел\w*|прошу|просим|верните|пожалуйста|требу\w+|подскажите|уточните
    |сделайте|отмените|давайте|(?:мне|нам) (?:еще )?(?:нужн\w*|надо))\b
    |\b(?:want|need|please|pls|plz|demand|expect)\b
    # Less than was due, or late.
    |\b(?:одинаков|неверн|неправильн|половин|поздн|дважды|лишн)\w*|\bбез\b|\bтолько\b(?! что)
    |\b\d+ из \d+|\b(?:only|half|late|used(?! to)|twice|two of|charged|expired|not)\b
    # What somebody told the customer, did to them, and what came spoilt.
    |\b(?:сказал\w*|говор\w+|пишет|просит|просят|врет\w*|обещал\w*)\b
    |\b(?:обману|забы|потеря|перепута|отказа|списа|сняли|заблокир|отключ|пропусти|игнор|сброси|нахам
    |навяза|подсуну|разби|закрыл|оборва|разряди|потерял|закончил|останови|сорва|растая)\w*
    |\b(?:вскрыт|сломан|разбит|битую|битый|помят|порван|пуст(?:ой|ая|ую|ые|о)|чуж|брак|просроч
    |холодн|гряз|испорч|треснут|треснул|царапин|сдох|погас|перестал
    |отвалил|упал[оа]?\b(?! на)|слома|завис|пропал[аи]? (?!ошибк|баг)
    |ошибк[ау](?! (?:пропал|исчез|ушл|больше)))
    |\b(?:empty|wrong|broken|damaged|cracked|cold|shattered|torn|dead|scratched|missing|crash\w*
    |error|fail\w*|another|lie[ds]?|died|stopp\w+|quit|froze|dropped)\b
    (?<!nothing broken)(?<!nothing missing)(?<!nothing damaged)
    """)
)
#: What was asked for and now is with us.
_SENT: Final = re.compile(
    joined(r"""
    \b(?:отправил|прислал|приложил|прикрепил|скинул|выслал|загрузил|оплатил|заполнил|написал
    |перезагрузил|попробовал|продиктовал|подписал)[аи]?\b|\bво вложении\b|^вот\b
    |\b(?:attached|sent|uploaded|emailed|filled|paid|tried|replied|forwarded)\b
    |^here(?:'s| is| are)\b|\bhere you go\b|\d{4}
    """)
)
#: Something came, works or was done.
_DONE: Final = r"""
    # It works.
    \b(?:за)?работа(?:ет|ют|ло|л|ла|ли)\b|\bзавел(?:ось|ся|ась)\b|\bоткры(?:л(?:ось|ся|ась)
    |вается)\b
    |\b(?:появил|решил|исправил|нашел|нашл|восстановил|обновил|загрузил|включил|вернул|разобрал
    |сработал|подключил|наладил)(?:ось|ся|ась|ись)\b
    |\b(?:печатает|играет|грузит(?:ся)?|ловит|показывает|крутится|ожил[аои]?)\b
    |\b(?:получилось|удалось|помогло|помогли|сработало|исправлено|решено|летает|пошло|пошли)\b
    |\bошибк[аи] (?:пропал|исчез|ушл)\w*|\b(?:пропала|исчезла) (?:ошибка|проблема)\b
    |\b(?:works?|worked|working|fixed|solved|resolved|sorted|running)\b
    |\bdid (?:it|the trick)\b|\bback (?:up|on|online)\b|\ball warm\b|\bloads\b|\bopens\b
    |\b(?:is|are|'s|'re|am) (?:back|up|on|here)\b(?! (?:in|for|hold|the|my|a)\b)
    # It is there again, or put in its place; what was amiss is over.
    |\bна месте\b|\bснова (?:есть|горит(?! (?:\w+ )?ошиб)|гре[ею]т|тепл|горяч|тихо|в сети|онлайн
    |идет|ловит)\w*
    |\bпош(?:ла|ел)\b(?! (?:\w+ )?(?:недел|минут|час|ден|месяц|втор|трет|четв|пят|в|к|за)\w*\b)
    |\b(?:прикрутил|повесил|собрал|надел|распаковал|вынул|примерил|подарил|съел)[аи]?\b(?! докум)
    |\b(?:тихо|тепло|светло|сухо|чисто)\b|\b(?:стук|шум|скрип|запах|гул|теч|треск|свист|писк)\w*\s
    (?:\w+ )?(?:уш[ел]\w+|пропал|исчез|прекратил)\w*|\bу меня(?=\W*$)|\bуже у [а-я]+(?=\W*$)
    |\b(?:is|are|'s|'re) (?!(?:down|out|off|broken|late|slow|dead|missing|wrong|empty|cold|gone
    |stuck
    |leaking|flashing|locked|blocked)\b)\w+ again\b|\bhave (?:power|water|internet|signal|heat
    |hot)\b
    |\b(?:noise|leak|smell|knocking|error|message|bug|lag|charge|ad|pop-?up)s? (?:is|are|has|have)\s
    (?:now )?(?:gone|stopped|disappeared|vanished)\b
    |\b(?:it|all|everything)(?:'s| is)? (?:\w+ )?(?:quiet|warm|dry|smooth|stable)\b
    |^(?:i |we )?(?:hung|assembled|unpacked|put it up)\b|\bneighbou?r (?:has|got|took)\b
    # It came, or was done.
    |\b(?:пришл[иоа]|пришел|дошл[оаи]|дошел|приехал[иао]?|привезл?[иа]?|доставил[иа]?|зачислил[иа]?
    |вернули|поступил[иао]?|начислил[иа]?|упали|дали|включили|подключили|перезвонил[иа]?
    |позвонил[иа]?|дозвонил\w*|забрал[аи]?|получил[аи]?|отдал[иа]?|обменял[иа]?|прошл[оаи]|прошел
    |поменял[иа]|заменил[иа]|починил[иа]?|поднял[иа]?|устранил[иа]?|разблокировали|убрали)\b
    |\b(?:мастер|курьер|врач|доктор|техник|монтажник|водитель) (?:уже |только что )?был\b
    |\b(?:доставлен|восстановлен|зачислен|исправлен|возвращен|починен|подключен|отремонтирован
    |получен)[аоы]?\b
    |\b(?:arrived|received|delivered|refunded|posted|(?:came|went) through|in one piece)\b
    |\b(?:showed|turned) up\b|\bmade it\b|\bgot (?!it$|to\b|\d)
    |\b(?:came|just left)\b(?= ?(?:[,.!]|$|today|at|this|on|by|and))
"""
#: The customer is content.
_CONTENT: Final = r"""
    |\b(?:разобрал(?:ся|ась|ись)|нашел|нашла|нашли|вижу|видно|увидел[аи]?|подош(?:ел|л[аои])
    |встал[оаи]|отменил(?:ось|ся|ась)|подтвердил(?:ось|ся|ась|и))\b
    |\b(?:оформлен|подписан|записан|решен|подтвержден)[аоы]?\b
    |\b(?:тема|заявка|задача) закрыта\b|\bснова в (?:строю|деле)\b
    |^(?:так |очень |как )*быстро\b|\b(?:оперативно|приятно|вежлив\w+|молодцы
    |доволен|довольн[аы]|рад|рада|рады)\b
    |\bвсе (?:хорошо|отлично|ок|супер|в порядке|на месте|верно|норм\w*|так|цел\w*|понятно|четко)\b
    |\bвопрос (?:снят|решен|закрыт)|\b(?:можете|можно) закры\w+|\bзакрыва(?:ю|йте|ем)\b
    |\bтеперь (?:все )?(?:понятно|ясно|понял\w*|знаю)|\bчто (?:нужно|надо)\b|\bдело (?:было )?в\b
    |\b(?:устраивает|подходит|подойдет|утвержда(?:ю|ем)|беру|берем|красота|идеально|конкретно)\b
    |\b(?:confirmed|fits?|fit|dusted|nvm|never mind|booked)\b
    |\b(?:is|are|'s|'re) perfect\b|\b(?:went|signed in|goes) (?:fine|ok|okay|well|great|smoothly)\b
    |\bexplains (?:it|that)\b|\bfinally$|\bfound it\b|\bfigured it out\b|\bma(?:kes|de) sense\b
    |\ball (?:good|set|fine|clear|done)\b|\bclose (?:this|it|the)\b
    |\bthat(?:'?s| is| was)? (?:all|it|perfect|exactly|works)\b
    |\b(?:exactly|just) what\b|\blove (?:it|them|this)\b|\bcan (?:log|see|access|open|use) (?=\w)
    |\bgood (?:enough|to know|to hear|news)\b|\blooks? (?:good|great|fine|right)\b|\bchecks out\b
    |\b(?:we|it)(?:'re|'s) (?:live|happy)\b|\bbetter now\b|\bgreat (?:service|support|job|help)\b
    |\bmy bad\b
"""
_GOOD_NEWS: Final = re.compile(joined(_DONE))
_MET: Final = re.compile(joined(_DONE, _CONTENT))
_NOD: Final = re.compile(
    joined(r"""
    # Waiting, and deeds of the customer's own: «попробую», "I'll check".
    \b(?:жд[уе]м?|учту|учтем|буду|будем|обращусь|обратимся|сделаю|сделаем|изучу|вернусь|куплю
    |скажу|возьму|узнаю|почитаю|подумаю|поиграю|схожу|перенабер\w+)\b
    |\b(?:по|за|при|на|об|вы|пере|до|раз|рас|под|от)(?!\w*(?:хожу|вожу|ношу)\b)\w{2,}(?:[^аяе]ю|у
    |усь
    |[^ая]юсь|им|[^ая]ем)\b|\b(?:подума|попробу|узна|почита)ем\b
    |\b(?:i|we)(?:'ll|ll| will| am going to|'m going to|'re going to|'d) (?!(?:need|take
    |have to|go with|order|cancel|leave|report|file|post|dispute|prefer|like|rather|love
    |appreciate|never)\b)\w+
    |\bwill (?:do|try|wait|check|keep|let you know)\b|\blooking forward\b
    |\b(?:talk (?:soon|later)|guess i'll wait|roger|interesting|see (?:you|ya))\b
    # Farewell and comfort.
    |\bдо (?:завтра|встречи|связи|свидания|вечера|утра|понедельника|вторника
    |среды|четверга|пятницы)\b|\b(?:хорошего|доброго|приятного|удачи)\b
    |\b(?:жаль|бывает|лады|как скажете|не страшно|ничего страшного|не беда|без проблем|не к спеху)\b
    |\b(?:no (?:worries|problem|rush|biggie)|fair enough|oh well|sounds (?:good|great|fine)
    |take care|have a (?:good|great|nice|lovely)|good ?night|bye)\b
    """)
)
#: In a short sentence without trouble a past form tells good news: «нашлась», «пересчитали».
_NEWS: Final = re.compile(r"\b\w{3,}(?:л(?:ся|ась|ось)|[аиеяу]ли)\b")
_SHORT: Final = 4
_PRAISE: Final = re.compile(
    r"^(?:супер|отлично|прекрасно|замечательно|чудесно|великолепно|класс|круто|ура|здорово|ого"
    r"|perfect|great|awesome|brilliant|wonderful|excellent|amazing|lovely|nice|fantastic|phew)\b"
    r"[\W_]*"
)
#: Thanks do not outweigh these.
_LET_DOWN: Final = re.compile(
    r"\bне (?:помог|работа|получ|ответ|приш|измен|открыва|вижу|мог)\w*|\b(?:все равно|все еще)\b"
    r"|\bдо сих пор\b|\bопять\b|\b(?:хочу|прошу|подскаж\w+|уточн\w+)\b"
    r"|\b(?:мне|нам) (?:еще )?нужн|\bуже (?:это )?(?:дела|пробова|смотре|чита|писа)\w+"
    r"|\balready (?:did|tried|done)\b|\bstill\b(?! works)"
    r"|\b(?:did|does|has|is|can|was)n't\b|\b(?:did|does|is) not\b|\bneed\b"
    r"|\bplease\b|(?:^|[,.!] )(?:а|and) (?!(?:then|thank|я|мы|то)\b)\w+ \w+"
)
_BUT: Final = re.compile(r"\b(?:но|однако|but|however)\b")
_SENTENCE_ENDS: Final = re.compile(r"[.!?…\n]+(?:\s|$)|\n")
_THANKS: Final = re.compile(r"\b(?:спасиб\w*|спс|благодар\w+|thanks?|thx|ty|cheers|appreciated?)\b")


def expects_reply(thread: Thread, turn: Turn) -> bool:
    """Whether a customer's message is more than thanks, farewell, a nod or good news."""
    return ending_of(thread, turn) == "wait"


def ending_of(thread: Thread, turn: Turn) -> Ending:
    """What a customer's message leaves us with, as far as its words tell."""
    low = turn.view.low.strip()
    if thread.questions_of(turn):
        return "wait"
    kinds = {signal.kind for signal in thread.signals_of(turn)}
    thanked = "thanks" in kinds
    if kinds - _MILD <= _OF_THE_PAST and kinds - _MILD and _is_over(turn):
        return "met"
    if not kinds <= _MILD or (len(low) > _LONGEST and not thanked):
        return "wait"
    asked = _asked(thread, turn)
    if asked is not None:
        reply = _to_our_question(asked, low, turn.view.words, thanked=thanked)
        if reply is not None:
            return reply
    if _NODS.issuperset(turn.view.words):
        return "met" if thanked or "makes" in turn.view.words else "nod"
    return _of_sentences(list(_sentences(low)), thanked=thanked)


def _is_over(turn: Turn) -> bool:
    """Whether anger only looks back: what was wanted has come, and nothing else is amiss."""
    return has_good_news(turn) and not any(map(_TROUBLE.search, _sentences(turn.view.low)))


def has_good_news(turn: Turn) -> bool:
    """Whether a sentence that asks nothing says that something came, works or was settled."""
    low = turn.view.low
    if _GOOD_NEWS.search(low) is None:
        return False
    return any(
        _GOOD_NEWS.search(one) is not None
        and not one.endswith("?")
        and _TROUBLE.search(one) is None
        for one in re.split(r"(?<=[.!?…\n])\s+", low)
    )


def _to_our_question(asked: str, low: str, words: list[str], *, thanked: bool) -> Ending | None:
    """What a message is as a reply to our question; None when the question does not matter."""
    if _ANYTHING_ELSE.search(asked):
        return ("met" if thanked else "nod") if _NO.search(low) else None
    taken = not _TAKES.isdisjoint(words[:2])
    if _STILL_AMISS.search(asked) and taken:
        return "met" if _NO.search(low) else "wait"
    if _DID_IT_HELP.search(asked):
        return ("wait" if _NO.search(low) else "met") if taken else None
    if _ASKS_WHAT.search(asked) and not thanked and not _SETTLED.search(low):
        return "wait"
    chosen = _OR.search(asked) is not None and len(words) <= _CHOICE
    return "wait" if (taken or chosen) and not thanked else None


def _of_sentences(told: list[str], *, thanked: bool) -> Ending:
    """What the sentences together say; trouble told before good news is over."""
    read = [_of_sentence(one, thanked=thanked) for one in told]
    since = max((i for i, one in enumerate(read) if one == "met"), default=0)
    tail = read[since:]
    spoilt = thanked and "met" not in read and any(_BUT.search(one) for one in told)
    if spoilt or "wait" in tail or (tail[-1:] == ["other"] and not thanked):
        return "wait"
    return "met" if thanked or "met" in tail else "nod"


def _of_sentence(low: str, *, thanked: bool) -> Ending | Literal["other"]:
    if (_LET_DOWN if thanked else _TROUBLE).search(low):
        return "wait"
    rest = _PRAISE.sub("", low)
    if _MET.search(rest):
        return "met"
    if _SENT.search(low):
        return "wait"
    words = re.findall(r"[\w']+", rest)
    if len(words) <= _SHORT and _NEWS.search(rest):
        return "met"
    if _NOD.search(rest) or _NODS.issuperset(words):
        return "met" if rest and rest != low else "nod"
    return "other"


def _sentences(low: str) -> Iterator[str]:
    start = 0
    for match in _SENTENCE_ENDS.finditer(low):
        if low[start : match.start()].strip():
            yield low[start : match.start()].strip()
        start = match.end()
    if low[start:].strip():
        yield low[start:].strip()


def _asked(thread: Thread, turn: Turn) -> str | None:
    """What we asked at the end of our last message, lower-cased; None when we asked nothing."""
    before = next(
        (one for one in islice(thread.before(turn), 3) if one.message.role != "note"), None
    )
    if before is None or not before.is_ours:
        return None
    low = before.view.low
    mark = low.rfind("?")
    if mark < 0:
        return None
    start = max(low.rfind(end, 0, mark) for end in ".!?\n")
    return low[start + 1 : mark]
