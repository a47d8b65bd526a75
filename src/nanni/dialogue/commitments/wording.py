"""Wording: phrases of delay, reminder and complaint, and which sentence of ours says something."""

import re
from collections.abc import Sequence

from nanni.rulekit.view import View


def _any_of(*rows: str) -> re.Pattern[str]:
    """Any of the alternatives, which stand apart by bars, some to a row."""
    return re.compile("|".join(rows))


#: The deed was done before the message that reports it.
EARLIER = _any_of(r"\b(?:вчера|позавчера|еще (?:в|утром)|yesterday|last night|earlier)\b")
#: The hour at which it was done: «приехал в 11:40».
HOUR = re.compile(r"\b(?:в|at) (?P<hour>[012]?\d)[:.](?P<minute>[0-5]\d)\b(?! ?pm)")
DELAY = _any_of(
    r"перен(?:ес|ос)|задерж|сдвига|сдвину|не успева|не успе(?:ем|ю|л)|отклад|отлож|опазд|позже",
    r"потребуется еще|нужно еще|нужен еще|понадобится еще|вместо|затяг|продл",
    r"postpon|delay|reschedul|push(?:ed|ing)? (?:it |this )?back|running late|behind|more time",
    r"another|moved to|instead|later than|slipp|not going to make|won't make|extend|longer",
)
PING = _any_of(
    r"ну (?:что|как|и)\b|что там|как (?:там|дела|успехи|продвига)|какие новости|что слышно",
    r"есть (?:ли )?(?:новост|подвижк|информ|результат|ответ)|все в (?:порядке|силе)\?|напомин",
    r"когда (?:уже|же|ждать)|где (?:же|мо[йяи]|обещ)|сколько (?:еще )?ждать|вы (?:тут|здесь)",
    r"актуально|\bау\b|жду (?:ответ|звон)|(?<!что )(?:вы )?не забыли",
    r"any (?:update|news|progress|word|luck)|updates?\?|how(?:'s| is) (?:it|this) going",
    r"what(?:'s| is) (?:the )?(?:status|happening|going on)|are you (?:still )?there|bump\b",
    r"hello\?|following up|checking in|remind|how much longer|when (?:can|will|should|is|are)",
    r"\beta\b|where(?:'s| is| are)",
)
#: The customer needs it no more.
WAIVED = _any_of(
    r"не (?:нужно|надо|стоит|требуется)\b|не ?актуальн|передумал|отбой|уже (?:сам )?разобр",
    r"no need|never ?mind|don't (?:bother|need)|no longer need|sorted it (?:out )?myself",
)
COMPLAINT = _any_of(
    r"до сих пор|так и (?:не|нет|никто|ничего)|тишина|ни (?:ответа|звонка|привета|слуху)",
    r"никто (?:не|так)|молчите|молчани|игнорир|обещал|обещан|воз и ныне|опять (?:не|ничего)",
    r"прош(?:ел|ла|ло|ли) (?:уже )?(?:\S+ ){0,2}(?:час|д[ен]|недел|месяц|сутк|минут|срок)",
    r"ничего не (?:измен|произош|сдела)|уже \S+ (?:час|д[ен]|недел)\S* (?:жду|ждем|прош)",
    r"still (?:nothing|waiting|no\b|not\b|haven't|hasn't|don't|isn't|broken|down|missing)",
    r"haven't heard|not heard|no (?:reply|response|answer|update|call|news|refund|sign)",
    r"(?:i've|i have|we've|we have) been waiting|(?:hasn't|haven't) been|still the same",
    r"nobody|no one|you (?:promised|said)|was promised|were supposed|was supposed",
    r"nothing (?:has |ever )?(?:happened|changed|came|arrived)|ignor",
    r"(?:day|week|month|hour)s? (?:later|have passed|has passed)|radio silence|crickets",
)
#: Sentences with these tell nothing that was not known before.
_HOLDING = _any_of(
    r"разбираемся|разбираюсь|проверяем|проверяю|уточняем|уточняю|выясняем|ожидайте|подождите",
    r"ждем ответ|ждем от|в работе|на рассмотрении|на контроле|передал|зарегистрирован|приняли",
    r"(?<!решение )принят[аоы]?\b|получили ваш|пока (?:нет|без|не)|новостей нет|минут[ук]|секунд",
    r"еще (?:не|разбира|провер|уточня|ждем|нет)|сейчас (?:по|про|у)|здравствуйте|привет",
    r"добр(?:ый|ое|ого)|извините|простите|извинения|спасибо|благодар|к сожалению,? (?:пока|еще)",
    r"понимаю|понимаем|пришлите|уточните,|напишите|подскажите|укажите|перезвон|жаль|чем могу",
    r"обязательно|процесс[еа] (?:рассмотр|проверк)|будет время",
    # Where else to turn keeps no promise of an answer here.
    r"пишите|обращайтесь|обратитесь|по ссылке|(?:contact|write to) (?:us|support|our)|see the link",
    r"looking into|working on|checking|investigating|still|escalat|passed (?:this|it|your)",
    r"forwarded|received your|registered|in progress|under review|no (?:news|update|eta)|not yet",
    r"bear with|one moment|hold on|hello|hi\b|hey|good (?:morning|afternoon|evening)|sorry|apolog",
    r"thank|please (?:send|share|provide|reply|confirm|wait)|could you|can you|understand",
    r"appreciate|patience|waiting (?:for|on)|how can i help",
)
#: Good news of money, which other good news is not.
MONEY_CAME = _any_of(
    r"деньг|денег|средств|возврат|верн|приш|поступ|зачисл|получ|карт|сч[её]т|рубл|компенс",
    r"money|refund|got|received|came|arrived|back|credit|account|card|paid|there\b|in\b",
)
_LEAST_WORDS = 3
#: Of the words that a promise leaves: «Решение принято: выплатим завтра».
_LEAST_BEFORE = 2


def substance(view: View, promised: Sequence[int]) -> tuple[int, int] | None:
    """The first sentence of ours that tells the customer something.

    Greetings, thanks, regret, promises, questions, requests and «разбираемся» tell nothing.

    Args:
        view: the message.
        promised: positions at which promises begin.
    """
    document = view.document
    for first, last in document.sentence_ranges():
        if last - first < _LEAST_WORDS:
            continue
        start, end = document.words_span(first, last)
        closing = document.gaps[last]
        if "?" in closing[:3]:
            continue
        end = min((place for place in promised if start <= place < end), default=end)
        if len(view.low[start:end].split()) < _LEAST_BEFORE:
            continue
        if not _HOLDING.search(view.low, start, end):
            return start, end
    return None
