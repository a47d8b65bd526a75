"""Holding the line: sentences of ours that tell of our handling, not of the matter."""

import re
from typing import Final

from nanni.dialogue.answers.process import is_process
from nanni.dialogue.tables import joined

_RU: Final = r"""
    # What we are about to look at.
    уточня(?:ем|ю|ется)|уточн(?:им|ю)|разбира(?:емся|юсь|ются)|разбер(?:емся|усь|утся)
    |будем разбираться|(?:надо|нужно|придется|предстоит|стоит) (?:\w+ ){0,2}(?:разобраться
    |разбираться|посмотреть|проверить|уточнить|подумать|выяснить)|(?:будет|найд\w+) время
    |проверя(?:ем|ю|ется)|провер(?:им|ю|ят)|смотр(?:ю|им)|посмотр(?:ю|им|ят)|гля(?:ну|нем)
    |изуч\w+|анализиру\w+
    |в работе|взя(?:л|ла|ли|т|то) в работу|работаем над|уже работа(?:ем|ют)|занима(?:емся|юсь)
    |на рассмотрении
    |(?:специалист|инженер|техник|мастер|коллег|сотрудник|разработчик)\w* (?:(?:уже
    |сейчас) )?(?:работа
    |занима|разбира|реша|устраня|выясня|смотр)\w+
    |помо(?:жем|гу)|постара(?:емся|юсь)|попробу(?:ем|ю)|обязательно (?:разбер|ответ|сообщ|учт
    |рассмотр)\w+
    # Word that will come.
    |ответ(?:им|ит|ят|чу)|отвечу|сообщ(?:им|у|ит)|напиш(?:ем|у)|отпиш(?:усь|емся)|вернемся
    |вернусь|свяж(?:емся|усь|ется|утся)|дадим (?:ответ|знать)|держ(?:им|ать) в курсе
    |как только (?:появ|будет|будут|получ|узна|станет)\w*
    # Patience asked for.
    |для (?:получения (?:информации|ответа)|уточнения|решения (?:\w+ )?вопроса|ответа|рассмотрения)
    |(?:пере)?сформулир\w+|решение (?:примет|принимает|будет)|срок (?:ответа|рассмотрения
    |обработки)|ищем|ищу|запросил[иа]?\b
    |ожида(?:йте|ем)|подожд\w+|(?<!за )(?<!в )(?<!одну )минут(?:у|очку|ку)|секунд(?:у|очку)
    |момент\w*|оставайтесь на
    |(?:нужно|требуется|необходимо|жду|ждем) (?:\w+ )?(?:согласован|одобрен|разрешен)\w*
    |(?:коллег|специалист|менеджер|мастер|сотрудник|руководител)\w* (?:\w+ )?(?:занят|отсутств
    |ушел|ушла
    |болеет)\w*|(?:на обеде|в отпуске|на больничном)(?!.*\b(?:до|по)\b)
    |на связи|жд(?:ем|у) (?:\w+ ){0,2}(?:ответ|информац|реакц|новост)\w*|все операторы
    |номер в очереди|в порядке очереди
    # Receipts and hand-overs.
    |принято(?=\W*(?:,|$))|заявка (?:№ ?)?\d+|переда(?:л|ла|ли|но|на|ны|н|м|ем|ю|дим)|передан\w*
    |эскалир\w+|переключа\w+|перевожу вас
    |переведу вас
    |зарегистриров\w+|(?:принят[аоы]?|приня\w+) (?:в работу|к рассмотрению|к сведению|ваш\w*)
    |(?:обращение|заявка|запрос|жалоба|вопрос|тикет|претензия|информация)[^.]{0,25}(?:принят
    |получен|создан|в работе|на рассмотрении|рассм|обраб|в очереди|открыт|заведен|направлен
    |передан)\w*
    |рассмотр(?:им|ю|ят|ен)\w*|рассматрива\w+|запрос\w* (?:отправ|напр|перед)\w+
    |номер (?:вашего |вашей )?(?:обращени|заявк|тикет|запрос)\w*|номер \d+
    |(?:создал|завел|завели|завела|оформил|открыл)\w* (?:\w+ )?(?:задач|заявк|тикет|обращен|баг
    |запрос)\w*
    |получил\w* (?:ваш\w* )?(?:обращени|запрос|заявк|письм|сообщени|жалоб|претензи|скрин|лог)\w*
    |(?:сообщил|уведомил|поторопил|напомнил|запросил|попросил|написал)[аи]? (?:\w+ )?(?:в |об этом
    |коллег|специалист|разработ|отдел|склад|курьер|информ|служб)\w*|остави(?:л|ла
    |ли) (?:\w+ )?(?:сообщени|заметк|комментари|записк)\w*|показал[аи]? (?:\w+ ){0,2}в? ?(?:мастер
    |врач|специалист|инженер|коллег|юрист)\w*
    |(?:был|была|были) (?:в отъезде|занят\w*|не на месте)|учтем|взяли на (?:заметку
    |карандаш)|приняли к сведению
    |(?:попробуйте|попытайтесь|повторите)\b.{0,25}\b(?:еще раз|снова|позже|позднее|повторно)
    # Rules and cards that the sentence names without telling what they say.
    |(?:на основании|согласно|в соответствии с|в рамках) (?:наши\w+ |внутренн\w+ |действующ\w+
    |установленн\w+ )*(?:правил|регламент|политик|процедур|услов)\w*|в установленн\w+ (?:срок
    |порядк)\w*|(?:характеристик|услови|параметр)\w+ (?:указан|описан|находятся|приведен)\w*
    |^надеемся|^надеюсь|^хочется верить|(?:очень )?серьезно относ\w+
    # Ratings asked for.
    |оцените|поставьте оценку|пройдите опрос
    # Menus of bots.
    |могу (?:помочь|подсказать|рассказать|проконсультировать)|выберите (?:тему|раздел|пункт)
    |виртуальн\w+
    |спрош(?:у|им)|запрош(?:у|им)|жд(?:ем|у) от
    # Whose business it is, which answers only "who?".
    |(?:формиру|реша|занима|обрабатыва|рассматрива|веда|отвеча)[ею]т(?:ся)? (?:этим |за это )?(?:\w+
    )?(?:бухгалтери|отдел|служб|департамент|подразделени)\w*
    # Crowds, connections, and bots that did not follow.
    |больш\w+ (?:числ|количеств|поток|объем)\w* (?:обращ|запрос|звонк)\w*|время ответа
    |соединяю|узна(?:ю|ем)\b|выясн(?:ю|им|яю|яем)|вас понял[аи]?|понял[аи]? вас|знаем о проблеме
    |в курсе (?:проблемы|ситуации)|важно (?:разобраться|знать)|не понял[аи]? (?:ваш )?(?:вопрос|вас)
    |учусь|решени\w+ принима\w+|обязательно (?:сообщ|верн)\w+
"""
_EN: Final = r"""
    look(?:ing|ed)? (?:into|at|forward)|(?:have|take|taking) a (?:closer )?look|investigat\w+
    |checking(?: on| with| this| that| it| for| your| the| now)|(?:let me|i'll|i will|we'll|going to
    |we will|will) (?:just |quickly |also |now )*(?:check|see|look|find out|have|take|review|get
    |ask|pass|try|do my|pull|dig|investigate|forward|escalate|raise|chase|confirm|circle)
    |rephrase|(?:didn't|don't) (?:quite )?understand|work(?:ing)? on (?:it|this|a|the|that
    |getting)|(?:is|are|am) on it|on it$|being (?:reviewed
    |processed|looked|handled|investigated|worked)|under (?:review|investigation)
    |review(?:ing)? (?:your|this|the|it)
    |(?:you'll|you will|you should) hear (?:from|back)|get back|(?:be|get|keep) in touch
    |reach(?:ing)? out|follow(?:ing)? up|keep you (?:posted
    |updated|informed)|update you|let you know|as soon as (?:possible|i|we|there)|shortly
    |further updates
    |bear with|(?<!per )one (?:moment|sec\w*|minute)|(?<!in )(?<!than )(?<!within )(?:a|just a
    |give me a) (?:moment|sec\w*
    |minute)(?! (?!please|while|let|i |to )\w)
    |hold on|hang (?:on|tight)|(?:please |kindly )wait|stand by|(?:we(?:'re| are)|i'm|i am|still
    |^just|^) ?waiting (?:to|for|on)
    |haven't heard|in the queue
    |escalat\w+|pass(?:ed|ing)? (?:this|it|that|your|along|on)|forward(?:ed|ing)|(?:i've|we've
    |i have|we have|i|we) (?:just |also |already )*(?:pinged|nudged|chased|notified|asked
    |contacted|informed|flagged|alerted|reported|let the|noted|raised|messaged|emailed the
    |marked|assigned|tagged)
    |(?:adding|added) (?:this|it|your|that) (?:to|as)|(?:have |has |'ve )?(?:been )?(?:received
    |registered|logged|noted)
    |(?:raised|opened|created|filed|submitted|logged) (?:a|an|this|your
    |the) [\w ]{0,20}(?:ticket|case|issue|bug|report|request)|(?:case|ticket|reference|claim
    |complaint|application
    |request) (?:number|id|no)\b
    |(?:request|ticket|case|inquiry|enquiry|query|report|complaint|issue|claim|application
    |message)s?\b.{0,25}\b(?:being|was|is|has been|have been|will be|are)\b.{0,15}\b(?:process
    |review|handl|assign|re-?open|open|creat|receiv|log|forward|escalat|pass|look)\w*
    |(?:someone|agent|specialist|representative|advisor|operator|colleague|team member|our team
    |the team|engineer)s? (?:will|from|is going to|is|are|has)|(?:agents|operators
    |representatives) are|our engineers
    |happy to (?:help|assist|look)|help you (?:out )?with|i can help|take care of|please pick (?:a
    |one)|(?:choose
    |select) (?:a|one)|virtual (?:assistant|agent)|we'd love|on (?:my|our) (?:list|radar|to-?do)
    |need (?:[\w']+ ){0,3}(?:approval|permission|sign-off|go-ahead)
    |busy (?:times?|week|period)|(?:try|retry)\b.{0,25}\b(?:again|later)
    |(?:shown|passed|handed|shared) (?:it|them|this|that|your \w+) (?:on )?(?:to
    |with) (?:the|our|a|my)
    |(?:left|leaving|sent|added|made|put) (?:\w+ )?(?:message|note|comment) (?:for|to|on|with|in)\b
    |(?:colleague|manager|specialist|technician|engineer|developer)s?,? (?:\w+,? )?(?:is
    |are) (?:currently
    |still |all )*(?:away|off|out\b|busy)
    |(?:is|are|'s) (?:at lunch|on (?:sick )?leave|on holiday|on vacation)
    (?!.*\b(?:until|till|through)\b)|(?:i|we) (?:was|were) (?:away|off|out|ill|sick|busy)
    |i hope so|fingers crossed|tak(?:es?|ing) [\w' ]{2,40} seriously
    # Rules that the sentence names without telling what they say, ratings asked for.
    |subject to change|in (?:line|accordance) with our (?:\w+ )?(?:policy|policies|terms)
    |(?:as )?per our (?:\w+ )?(?:policy|policies)|please rate|rate (?:us|our service)
    |(?:take|complete) (?:a|our) survey
    |(?:aim|try|hope) to (?:reply|respond|answer|get back)
    # What is told elsewhere, or left lying.
    |(?:address|handl|discuss|deal|sort)\w* (?:with )?(?:this|it|that) (?:over|via|by|in|through)
    (?:e-?mail|dm|private|chat|slack|a ticket)|clos(?:ing|e) (?:this|the) (?:issue|ticket
    |thread|case)
    |when (?:i|we) (?:have|get|find) (?:the |some |a )?(?:time|chance|moment)
    |here(?:'s| is) a list of (?:topics|options|things)
    # Crowds, connections, and word that will come.
    |high (?:demand|volume|call volume|number)|longer than (?:usual|normal|expected)
    |(?:be )?with you (?:soon|shortly|in a)
    |(?:handled|managed|decided|processed) by (?:(?:a|our|the|another|separate) )*[\w-]+
    (?: team| department| office)
    |transferring|putting you through|connecting you|leave it with me|what i can do
    |(?:we'll|we will|i'll|i will|will)(?: \w+){0,2} (?:reply|respond|answer|update
    |post(?! (?:the|your|it|them)\b)
    |report back|inform
    |notify|advise|contact you|know more)|(?:been|was|were) (?:raised|notified|informed|alerted
    |flagged)
    |aware of|helps us|answer questions about|handled with
"""
_HOLD: Final = re.compile(r"\b(?:" + joined(_RU, "|", _EN) + r")\b")
#: What was handed to the one who brings it, or what came to us, is news of the matter itself.
_NEWS: Final = re.compile(
    joined(r"""
    \b(?:запросил|спросил|уточнил|проверил|посмотрел|узнал|выяснил)[аи]?\b[^:—–]{0,40}(?::
    |\s[—–-]\s)
    |\b(?:checked|asked|looked|found out)\b[^:—–]{0,40}(?::|\s[—–-]\s)
    |\b(?:передал|сообщил|ответил|сказал|пишет|пишут|говорит|говорят)[аи]?(?::|, что)
    |\bперед(?:ан|ал)\w* (?!информ|вопрос|обращ|запрос|жалоб|заявк|данн|ваш\w* (?:вопрос|обращ
    |жал|заяв|запрос))(?:ваш\w* )?(?:\w+ )?(?:курьер|в доставк|перевозчик|в служб\w+ доставк
    |на склад|в банк|на печать)|(?:handed|passed) (?:over )?to the (?:courier|carrier)
    |with the (?:courier|carrier)|(?:мы|уже|деньги|оплат\w+|платеж|возврат|товар|посылк\w+
    |заказ) (?:\w+ )?получ|received (?:your )?(?:the )?(?:payment|money|return|parcel|item)
    |(?:payment|return|item|parcel|package)s? (?:has |have |was |were )?(?:been )?received
    |^(?:we |i )?(?:just |already )?(?:received|got) (?:it|them|yours)\b
    """)
)


#: Not willing to speak of it, which answers nothing.
_DECLINES: Final = re.compile(
    joined(r"""
    \b(?:can't|cannot|can not|unable to|not able to|won't|will not|don't) (?:discuss|disclose
    |comment|share (?:this
    |that|details))|not at liberty|protect your privacy|не (?:можем|могу|вправе
    |будем) (?:обсуждать|комментировать|раскрывать|разглашать|сообщать)|(?:вправе
    |можем) не (?:раскрывать|объяснять|сообщать)|не раскрыва\w+|(?:другой|иной|больше
    |дополнительн\w+) информации? (?:\w+ )?(?:нет|нету)
    |(?:право|вправе) не \w+|без (?:объяснения|указания|раскрытия) причин
    |(?:пересмотру|обжалованию|обсуждению) не подлеж\w+|решени\w+ (?:\w+ )?(?:окончательн
    |принят\w* автоматически)\w*|decisions? (?:is|are|was|were) (?:\w+ ){0,2}(?:final|automat)
    |no (?:further|more|other|additional) information|не комментируем|не разглаша\w+
    """)
)


def declines(low: str) -> bool:
    """Whether a sentence declines to speak of the matter."""
    return _DECLINES.search(low) is not None


def is_holding(low: str) -> bool:
    """Whether a sentence tells of our handling of the request."""
    if _NEWS.search(low) is not None:
        return False
    return _HOLD.search(low) is not None or is_process(low)
