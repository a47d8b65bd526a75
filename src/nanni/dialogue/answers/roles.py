"""Roles: what a sentence of ours does: thanks, holds the line, asks back, sends away, or tells."""

import re
from typing import Final, Literal

Role = Literal["courtesy", "hold", "ask", "elsewhere", "tell"]

_COURTESY: Final = re.compile(
    r"^\W*(?:(?:(?:здравствуйте|добр(?:ый|ое|ого) \w+|доброго времени суток|привет\w*|уважаем\w+|hello"
    r"|hi|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!?]{0,30}$)"
    r"|(?:большое |огромное )?(?:спасибо|благодар\w+|thanks|thank you|many thanks)\b[^:]{0,90}$"
    r"|(?:приносим|примите|просим|прошу)?\W*(?:наши |свои |искренние |глубочайшие |глубокие )*"
    r"(?:извин\w+|прощения|простите|сожале\w+)\b[^:]{0,90}$"
    r"|(?:we|i)?(?: are | am |'m |'re )?(?:so |very |really |truly |terribly )*(?:sorry|apologi[sz]e\w*"
    r"|apologies|my apologies|our apologies)\b[^:]{0,110}$"
    r"|(?:мы |я )?(?:очень |прекрасно |полностью )*(?:понима(?:ем|ю)|сожале(?:ем|ю)|сочувству\w+)\b"
    r"[^:]{0,90}$|(?:нам |мне )?(?:очень |искренне |правда )*жаль\b[^:]{0,90}$"
    r"|(?:i |we )(?:completely |totally |fully |do |can )*(?:understand|appreciate|see how)\b[^:]{0,90}$"
    r"|(?:обращайтесь|хорошего|всего (?:добр|хорош)|приятного|удачного|с уважением|рады (?:помочь|были)"
    r"|всегда рад|будем рады|(?:очень |мы )*рад[аы]?|have a |best regards|kind regards|regards|best|cheers|take care|welcome"
    r"|you're welcome|don't hesitate|feel free to|if you have any (?:other|more|further)"
    r"|если (?:у вас )?(?:возник|остал|будут) (?:еще |другие )?вопрос|hope (?:this|that|it) helps"
    r"|happy to help|glad|great to hear|надеемся|надеюсь,? (?:помог|на))\b[^:]{0,90}$"
    r"|(?:меня зовут|с вами|my name is) [\w-]+(?:,? [^,.]{0,40})?$|(?:это|this is|i'm|i am) [\w-]+,? (?:из|из\w+|служб\w+|поддержк\w+"
    r"|оператор|специалист|инженер|менеджер|from|with|your|a human|here)\b[^,.]{0,40}$"
    r"|(?:чем|how) (?:могу|можем|can i|can we|may i) (?:вам )?(?:помочь|help|assist)"
    r"|(?:ваш[аеи]? )?(?:обращение|мнение|заявка|отзыв|business|feedback|satisfaction)\b[^.]{0,20}"
    r"(?:важн|ценн|important|valuable)[^.]{0,40}$)"
)
#: Work that goes on; no answer yet.
_HOLD: Final = re.compile(
    r"\b(?:уточня(?:ем|ю|ется)|уточн(?:им|ю)|разбира(?:емся|юсь|ются)|разбер(?:емся|усь|утся)"
    r"|будем разбираться|ожида(?:йте|ем)|подожд\w+|минут(?:у|очку|ку)|секунд\w*|момент\w*"
    r"|проверя(?:ем|ю|ется)|провер(?:им|ю|ят)|смотр(?:ю|им)|посмотр(?:ю|им|ят)|гля(?:ну|нем)|изуч\w+"
    r"|переда(?:л|ла|ли|но|на|ны|н|м|ем|ю|дим)|передан\w*|зарегистриров\w+|(?:принят[аоы]?|приня\w+)"
    r" (?:в работу|к рассмотрению|ваш\w*)|(?:обращение|заявка|запрос|жалоба|вопрос|тикет|претензия)"
    r"[^.]{0,25}(?:принят|получен|создан|в работе|на рассмотрении|рассм|обраб|в очереди|открыт|заведен)\w*"
    r"|взя(?:л|ла|ли|т|то) в работу|в работе|рассмотр(?:им|ю|ят|ен)\w*|рассматрива\w+|свяж(?:емся|усь|ется|утся)"
    r"|вернемся|вернусь|отпиш(?:усь|емся)|ответ(?:им|ит|ят|чу)|отвечу|сообщ(?:им|у|ит)|дадим (?:ответ|знать)"
    r"|напиш(?:ем|у)|работаем над|занима(?:емся|юсь)|анализиру\w+|эскалир\w+|помо(?:жем|гу)"
    r"|постара(?:емся|юсь)|попробу(?:ем|ю)|держ(?:им|ать) в курсе|оставайтесь на|на связи|жд(?:ем|у) (?:ответ|информац|реакц|новост)\w*|номер (?:вашего |вашей )?(?:обращени|заявк|тикет|запрос)\w*|номер \d+|создал\w* (?:задач|заявк|тикет)\w*"
    r"|за(?:вел|вели|вела) (?:задач|заявк|тикет|баг)\w*|запрос\w* (?:отправ|напр|перед)\w+|получил\w* (?:ваш\w* )?(?:обращени|запрос|заявк|письм|сообщени|жалоб|претензи|скрин|лог)\w*"
    r"|look(?:ing|ed)? (?:into|at)|have a look|take a look|investigat\w+|check(?:ing)? (?:on|with|this|that|it|for|your|the"
    r"|now)|(?:let me|i'll|i will|we'll|we will|will) (?:just |quickly |also )*(?:check|see|look|find out"
    r"|have|take|review|get|ask|pass|try|do my)|escalat\w+|pass(?:ed|ing)? (?:this|it|that|your|along|on)"
    r"|forward(?:ed|ing)|get back|(?:be|get|keep) in touch|reach(?:ing)? out|(?:have |has |'ve )?(?:been )?"
    r"(?:received|registered|logged|noted)|bear with|one (?:moment|sec\w*|minute)|(?:a|just a|give me a)"
    r" (?:moment|sec\w*|minute)|hold on|hang (?:on|tight)|please wait|stand by|work(?:ing)? on (?:it|this|a|the|that"
    r"|getting)|follow(?:ing)? up|under (?:review|investigation)|review(?:ing)? (?:your|this|the|it)"
    r"|(?:raised|opened|created|filed|submitted|logged) (?:a|an|this|your|the) [\w ]{0,20}(?:ticket|case|issue|bug|report"
    r"|request)|keep you (?:posted|updated|informed)|update you|let you know|being (?:reviewed|processed"
    r"|looked|handled|investigated)|as soon as (?:possible|i|we)|shortly|happy to (?:help|assist|look)|help you (?:out )?with|i can help|(?:choose|select) (?:a|one)|могу (?:помочь|подсказать|рассказать|проконсультировать)"
    r"|выберите (?:тему|раздел|пункт)|виртуальн\w+|virtual (?:assistant|agent)|(?:is|are|am) on it|on it$"
    r"|(?:специалист|инженер|техник|мастер|коллег|сотрудник|разработчик)\w* (?:уже |сейчас |активно )?(?:работа|занима|разбира|реша|устраня|выясня)\w+"
    r"|уже работа(?:ем|ют)|in the queue"
    r"|(?:still )?waiting (?:to|for|on)|haven't heard|(?:case|ticket|reference|request) (?:number|id|no)\b"
    r"|(?:попробуйте|попытайтесь|повторите|try|retry)\b.{0,25}\b(?:еще раз|снова|позже|позднее|повторно|again|later)"
    r"|someone (?:will|from)|(?:our|the) team (?:is|will|has)|(?:specialist|colleague)s? (?:is|are|will))\b"
)
#: What was handed over to the one who brings it is news of it, not of the request.
_NEWS: Final = re.compile(
    r"\bперед(?:ан|ал)\w* (?!информ|вопрос|обращ|запрос|жалоб|заявк|данн|ваш\w* (?:вопрос|обращ|жал|заяв|запрос))(?:ваш\w* )?(?:\w+ )?(?:курьер|в доставк|перевозчик|в служб\w+ доставк|на склад|в банк"
    r"|на печать)|(?:handed|passed) (?:over )?to the (?:courier|carrier)|with the (?:courier|carrier)"
    r"|(?:мы|уже|деньги|оплат\w+|платеж|возврат|товар|посылк\w+|заказ) (?:\w+ )?получ|"
    r"received (?:your )?(?:the )?(?:payment|money|return|parcel|item)|(?:payment|return|item|parcel|package)s?"
    r" (?:has |have |was |were )?(?:been )?received"
)
#: Things of the customer's that we ask for to go on.
_DATA: Final = (
    r"лог\w{0,3}|скрин\w*|номер\w*|верси\w+|модел\w+|id|видео\w*|фото\w*|данн\w+|почт\w+|телефон\w*|детал\w+"
    r"|подробн\w+|доступ\w*|логин\w*|чек\w*|квитанц\w+|ссылк\w+|адрес\w*|фио|имя|дат\w+|файл\w*|паспорт\w*"
    r"|реквизит\w*|информаци\w+|описани\w+|ошибк\w+|заказ\w*|договор\w*|какой|какая|какие|какую|какое|что"
    r"|log\w*|screenshot\w*|number|version|email|e-mail|phone|name|details|info\w*|id|photo\w*|picture\w*|video"
    r"|address|link|url|steps|output|example|repro\w*|config\w*|order|account|date|which|what|when|more|exact"
)
_ASK: Final = re.compile(
    r"\b(?:пришлите|присылайте|уточните|напишите|укажите|сообщите|подскажите|назовите|предоставьте|отправьте"
    r"|скиньте|приложите|прикрепите|опишите|вышлите|покажите|проверьте|скажите|запишите|дайте|расскажите"
    r"|направьте|подтвердите|продублируйте|send|provide|share|attach|confirm|specify|describe|give|dm|pm|tell"
    r"|post|include|upload|paste|verify|check)\b(?:\W+[\w-]+){0,7}?\W+(?:" + _DATA + r")\b"
    r"|\b(?:нужн[аыо]?|нужен|понадоб\w+|потребу\w+|необходим[аыо]?|требу\w+|не хватает)\b(?:\W+[\w-]+){0,4}?\W+"
    r"(?:лог\w{0,2}|скрин\w*|номер\w*|верси\w+|данн\w+|доступ\w*|детал\w+|подробн\w+|фото\w*|видео|файл\w*|чек\w*"
    r"|информаци\w+)\b"
    r"|\b(?:хотелось бы|можете|могли бы|давайте|просьба|прошу)\b.{0,40}\b(?:подробн\w+|уточн\w+|деталей|прислать"
    r"|указать|сообщить|описать|сказать|назвать|предоставить)"
    r"|\b(?:we|i)(?:'d| would| will|'ll)? (?:need|require|like) (?:you to |to (?:know|see|get) )?(?:\w+ ){0,3}?(?:"
    + _DATA
    + r")\b|\bplease (?:let (?:us|me) know|tell (?:us|me)|confirm|clarify|specify|provide|share|attach|open a"
    r"|post|paste|try to reproduce)\b|(?:can|could|would) you (?:please )?(?:send|provide|share|confirm|tell|try|check"
    r"|describe|clarify|give|attach|post|let)"
)
#: "You need to confirm the e-mail" tells how, it does not ask.
_TOLD: Final = re.compile(
    r"^\W*(?:first,? |then,? )?you(?:'ll| will)? (?:need|have|can|could|should|must|just)\b"
    r"(?!.{0,20}\b(?:send|provide|share|attach)\b)"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:обра(?:титесь|щайтесь|титься|щаться)|напишите|пишите|написать|позвоните|звоните|свяжитесь|связаться"
    r"|оформите обращение|создайте (?:обращение|заявку|тикет|запрос)|заведите|перейдите в|переходите|заполните форму"
    r"|отправьте (?:запрос|обращение|письмо))\b(?!.{0,20}(?:номер|лог|верси|какой|что именно))"
    r"|\b(?:contact(?: the| our| your| us)?|reach out to|e-?mail (?:us|\S+@)|write (?:to )?us|write to|call us|message us"
    r"|dm us|dm|open a (?:ticket|support|new)|submit a|get in touch with|file a|raise a (?:ticket|case)|refer to"
    r"|head over to|ask (?:them|your|the))\b|в (?:техподдержку|поддержку|чат поддержки|личку)"
    r"|не (?:к нам|по адресу|наш (?:вопрос|отдел))|not (?:our|my) department"
)
#: A pointer to where it is written down.
_POINTER: Final = re.compile(
    r"\b(?:подробн\w+|инструкци\w+|информаци\w+|details?|more info\w*|see|read)"
    r"[^.]{0,20}(?:по ссылке|здесь|тут|на сайте|here|link|faq|docs)\b"
)
#: A pointer after so many words only adds to what they say.
_MOST_BEFORE_POINTER = 4
#: Sent away with an address: where to write, call or click.
_ADDRESS: Final = re.compile(
    r"@\w|https?://|www\.|\b\w+\.(?:ru|com|org|io|net|рф)\b|\+?\d[\d\s()-]{6,}|telegram|телеграм|whatsapp|\d{3,}"
    r"|раздел|форм[уеы] |личн\w+ кабинет|приложени|настройк|в чат"
)
_REMAINDER: Final = re.compile(r"[,:;—–]\s+|\s-\s|\. ")
_LEAST_REST = 3
_DEPENDENT = frozenset(
    "что за и чтобы которые который которую которое как если for that and if as to so we've i'd".split()
)
_URL = re.compile(r"\S*(?:://|www\.)\S*")
_MOST_POINTING = 4


def role_of(low: str, *, asks: bool) -> Role:
    """What a sentence of ours does; ``asks`` says that it ends with a question mark."""
    if asks or (_ASK.search(low) and not _TOLD.search(low)):
        return "ask"
    if _COURTESY.search(low):
        return "courtesy"
    pointer = _POINTER.search(low)
    points = pointer is not None and len(low[: pointer.start()].split()) < _MOST_BEFORE_POINTER
    if points or _ELSEWHERE.search(low) or _only_points(low):
        return "elsewhere"
    if _HOLD.search(low) and not _NEWS.search(low):
        return "hold"
    return "tell"


def _only_points(low: str) -> bool:
    """Whether a sentence is a link with hardly a word around it."""
    if "://" not in low and "www." not in low:
        return False
    return len(_URL.sub(" ", low).split()) <= _MOST_POINTING


def has_address(low: str) -> bool:
    """Whether a sentence that sends the customer elsewhere says where."""
    return _ADDRESS.search(low) is not None


def after_courtesy(low: str) -> int:
    """Where the matter begins after a courtesy in the same sentence: «спасибо, заказ …»; 0 if not.

    The first comma may belong to the courtesy, so what follows it must be a few words long.
    """
    match = _REMAINDER.search(low)
    rest = low[match.end() :].split() if match is not None else []
    if match is None or len(rest) < _LEAST_REST or rest[0] in _DEPENDENT:
        return 0
    return match.end()
