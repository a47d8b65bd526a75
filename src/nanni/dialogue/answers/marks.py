"""Marks: words by which a sentence of ours shows what it brings: a deed, a cause, a time, a way."""

import re

from nanni.dialogue.tables import joined

DONE = re.compile(
    joined(r"""
    \b(?<!be )(?<!being )(?<!not )(?<!не )(?<!будет )(?<!будут )(?<!быть )(?:готово|сделано
    |исправ(?:или|ил|ила|лен[аоы]?)|поправ(?:или|ил|ила)|почин(?:или|ил|ила)|вернул[иа]?
    |возвра(?:тили|щен[аоы]?)|отмен(?:или|ил|ила|ен[аоы]?)|отправ(?:или|ил|ила|лен[аоы]?)
    |высла(?:ли|л|ла
    |н[аоы]?)|оформ(?:или|ил|ила|лен[аоы]?)|обнов(?:или|ил|ила|лен[аоы]?)|измен(?:или|ил|ила
    |ен[аоы]?)
    |добав(?:или|ил|ила|лен[аоы]?)|подключ(?:или|ил|ила|ен[аоы]?)|отключ(?:или|ил|ила|ен[аоы]?)
    |удал(?:или|ил|ила|ен[аоы]?)|начисл(?:или|ил|ила|ен[аоы]?)|зачисл(?:или|ил|ила|ен[аоы]?)
    |разблокиров(?:али|ал|ала|ан[аоы]?)|восстанов(?:или|ил|ила|лен[аоы]?)|продл(?:или|ил|ила
    |ен[аоы]?)
    |перенес(?:ли|ла|ен[аоы]?)|замен(?:или|ил|ила|ен[аоы]?)|выпуст(?:или|ил|ила)|вышл[ои]|вышел
    |выложи(?:ли|л|ла)|реш(?:или|ен[аоы]?)|устран(?:или|ил|ила|ен[аоы]?)|одобр(?:или|ил|ила
    |ен[аоы]?)
    |рассмотрен[аоы]?|активиров(?:али|ан[аоы]?)|доступ\w* (?:\w+ )?(?:открыт|предоставлен|выдан)
    |доставлен[аоы]?|закры(?:ли
    |л|ла
    |т|та|то|ты)|снял[иа]?|настро(?:или|ил|ила)|пересчита(?:ли|л|ла)|компенсиров(?:али|ал|ан[аоы]?)
    |выплат(?:или|ил|ила)|переоформ(?:или|ил|ила)|проверил[иа]?|работает(?! над)
    |заработа(?:л|ло|ла|ли)
    |refunded|fixed|resolved|cancell?ed|sent|issued|processed|updated|changed|added|removed
    |restored|replaced|reset|re-?enabled|unlocked|released|deployed|shipped|merged|credited
    |reversed|extended|upgraded|reactivated|completed|sorted|done|delivered|reinstated
    |transferred|re-?sent|applied|deleted|disabled|enabled|corrected|patched|back (?:up|online)
    |works now|working now|should now|should work)\b
    """)
)
#: Before a deed: it is awaited, not done.
NOT_YET = re.compile(
    r"\b(?:once|when|until|till|if|after|before|as soon as|gets?|getting|should be|will be"
    r"|как только|когда|если|после того|пока|будет|будут)\b[^,;]*$"
)
#: After a deed: the customer is still to wait for what he asked about.
AWAIT = re.compile(r"\b(?:ожидайте|ждите|подождите|please (?:wait|allow)|bear with)\b")
WHY = re.compile(
    joined(r"""
    \b(?:потому|из-за|так как|поскольку|причин\w+|дело в|связан\w*|вызва\w+|произош\w+|случил\w+
    |из за|по причине|ввиду|вследствие|в связи|ошибк\w+|сбо[йяею]\w*|баг\w*|авари\w+|глюк\w*
    |перегруз\w+|случайно|по ошибке|ошибочно|недосмотр\w*|опечат\w+|mistakenly|accidentally
    |by mistake|чтобы|ведь|похоже|видимо|скорее всего|вероятн\w*|кажется|судя по|проблем\w+
    |конфликт\w*|because|due to|since|caused?|reasons?|issues?|problems?|bugs?|glitch|outage
    |error|happens|happened|occurs?|occurred|as (?:the|your|our|we|it)|was down|were down
    |incident|conflict\w*|so that|in order to|looks like|it seems|seems (?:to|like)|appears
    |probably|most likely|turns out|limitation|by design|expected behaviou?r|known|regression
    |maintenance|expired?|declined|blocked|flagged|pending|policy)\b
    """)
)
AT_WORK = re.compile(
    joined(r"""
    \b(?:электрик|мастер|бригад|аварийн|техник|монтажник|инженер|специалист|сантехник)\w*
    (?: уже)? (?:выехал|выезжа|в пути|на месте|работа|приступ|занят)\w*
    |\b(?:mechanic|electrician|plumber|crew|technician|engineer|team)s? (?:is|are)\s
    (?:already )?(?:on|working|there|aware)\b
    """)
)
#: We see what the customer sees: no cause.
LOOKS = re.compile(
    joined(r"""
    ^\W*(?:да,? |yes,? )?(?:(?:i|we) (?:can |do )?see (?:an?|the|this|your|that|both|two|it)
    (?! \w+ (?:was|were|is|has|had))|вижу(?!,? что)|видим(?!,? что)|(?:it|that|this) shows\b)
    """)
)
#: Under a condition this offers no more than to look: "if you like, I can check".
MAY_LOOK = re.compile(
    r"\b(?:can|could|смогу|сможем|могу|можем)(?: \w+)? (?:check|look|help|ask|see|find|try|call"
    r"|pass|connect|investigate|посмотреть|проверить|помочь|узнать|уточнить|позвонить|передать)\b"
)
#: A way out, told as what one does.
WAY_OUT = re.compile(
    r"\b(?:можно|нужно|надо|стоит|следует|придется|поможет|достаточно|лучше|ничего|никак"
    r"|can|could|need|should|must|best|just|only|nothing|no way)\b|\b[а-я]{3,}(?:ть|ти|чь)(?:ся)?\b"
)
#: Somebody will speak to the customer.
CALLS = re.compile(
    joined(r"""
    \b(?:позвон|перезвон|свяж|поговор|обсуд|расскаж)(?:ит|ят|ут|ет|утся|ется|жет|жут|им|ем|у)\b
    |\bwill (?:call|ring|phone|contact|talk|speak|discuss)\b|\b(?:he|she|they|we|i)'ll
    (?: call| ring| phone)\b
    """)
)
#: How the trouble stands: no word on what could be done.
STANDS = re.compile(
    joined(r"""
    ^\W*(?:(?:note|update|обновление)\W+)?(?:(?:the |our |this )?(?:\w+ )?
    (?:issue|incident|problem|outage|delay|queue)s?\s
    (?:has|have|is|are|was|were|still|continues?|persists?)\b
    |(?:the |our )?services? (?:is|are) (?:back|down|slow|up)\b
    |(?:we are|we're|we were) (?:experiencing|seeing|continuing)\b)
    (?!.*\b(?:possible|can|could|able|option|feature|plan\w*)\b)
    |^\W*(?:задержки|сбои|проблемы|ошибки) (?:могут быть|бывают|возможны|возникают)\b
    |^\W*(?:(?:эта|данная|наша) )?(?:проблема|авария|сбой|инцидент|задержка|очередь) (?:\w+ )?
    (?:верну|устран|сохран|продолж|реш|есть\b|был|оста|исправ)\w*(?!.*\bможно\b)
    """)
)
#: Something done for the customer instead: another car, a link, a voucher.
OUR_DEED = re.compile(
    joined(r"""
    ^\W*(?:i've|we've|i have|we have)\b(?!.*(?:\b(?:not|no|never)\b|n't\b))
    |^\W*(?:all |just |already )?(?:booked|refunded|sent|done|reissued|rebooked|added|removed
    |updated
    |changed|cancell?ed|credited|moved|switched|fixed|reset)\b
    |^\W*(?:мы |я )?(?:уже )?(?!не)(?:записа|верну|переписа|перенес|отправ|начисл|отмен|добав|исправ
    |поправ|обнов|оформ|поменя|замен|продл|выда|высла|сдела|переделa)[а-я]*л[иа]?\b
    """)
)
MAKES_UP = re.compile(
    joined(r"""
    ^\W*(?:i've|we've|i have|we have)\b(?!.*(?:\b(?:not|no)\b|n't\b)).*\byou\b
    |^\W*here's a\b
    |^\W*(?:мы |я )?(?:уже )?(?!не)(?!.*\bне\b)[а-я]{3,}(?:ли|л|ла) (?:вам|вас|для вас)\b
    """)
)
POLAR = re.compile(
    joined(r"""
    ^\W*(?:(?:hi|hello|hey|привет|здравствуйте|добрый день|ok|ок|well
    |ну)\b[\w ]{0,20}\W+)?(?:(?:сейчас|пока|увы|теперь|к сожалению|немного|чуть-чуть|вам
    |то(?! есть)|в принципе
    |вообще|вполне|скорее всего|наверное|думаю|тоже|только),? )?(?:да
    |нет|ни то|и то и другое|любой|конечно|можно|нельзя|верно|правильно|разумеется|безусловно
    |обязательно|увы|к сожалению
    |возможно|пока нет|пока не|еще не|еще нет|уже|все верно|все так|не обязательно|именно|никак
    |совершенно верно|естественно|есть|без проблем|легко|согласен|согласны|точно|не надо
    |не нужно|планируем|не планируем|есть такая|есть такое|yes|yep|yeah|yup|no(?! worries about)
    |nope|not|neither|both|either|sure
    |of course|absolutely|certainly|correct|right|indeed|unfortunately|sadly|afraid|i'm afraid
    |not yet|already|definitely|that's (?:right|correct|fine|ok)|exactly|it (?:is|does|should
    |will|can|works|isn't|doesn't|won't|can't)|you (?:can|can't|cannot|may|should be able|don't
    |won't|are(?! not (?:the|alone))|will)|we (?:do|don't|can|can't|cannot|will|won't|are|aren't
    |have|haven't|offer
    |support)|there (?:is|are|isn't|aren't)|there's|they (?:do|don't|are|aren't|can|will)
    |i (?:can|can't
    |cannot|do|don't|will|did|have))\b
    """)
)
#: Such a beginning is no yes or no unless one follows.
REGRETS = re.compile(
    r"^\W*(?:увы|к сожалению|unfortunately|sadly|(?:i'm )?afraid)\b,?"
    r"(?! (?:нет|да|не|нельзя|no|not|yes)\b)"
)
#: A deed told without naming us: "your number has been removed".
WAS_DONE = re.compile(r"(?:^|, )\W*(?:your|the) \w+ (?:has|have) been \w+")
#: What the customer may do.
PERMITS = re.compile(r"^\W*(?:you (?:can|could|may|might)\b|(?:вы )?(?:можно|можете|сможете)\b)")
#: A thing that is still being made.
UNDER_WAY = re.compile(
    r"\b(?:еще|пока|все еще|still|not yet|isn't|not)\b.*\b(?:в работе|дела[ею]\w+|готов\w*"
    r"|in progress|being|making|working|done|ready|finished)\b"
)
STEP_RU = ("йте", "ите", "ьте", "йтесь", "итесь", "ьтесь")
NOT_STEPS = frozenset(
    "здравствуйте извините простите ожидайте ждите подождите обращайтесь оставайтесь видите можете"
    " хотите сможете увидите получите найдите знаете планируете поймите будете пользуетесь"
    " захотите заметите столкнетесь".split()
)
STEP = re.compile(
    joined(r"""
    \b(?:нужно|надо|необходимо|достаточно|можно|следует|придется|можете|сможете|попробуйте|чтобы
    |через|с помощью|после)\W+(?:[\w-]+\W+){0,4}?[\w-]+(?:ть|ти|чь|ться|тись)\b|\bможно через\b
    |\bчерез (?:раздел|меню|наш|приложени|сайт|личн|настройк)|\w\W{0,2} (?:>|→|->) \W{0,2}\w
    |(?:^|[.,:;]\W*|\b(?:please|then|and|you can|you could|just|you should|try|by|or|you must
    |have to|need to|want to|first|also|simply|so)\W+)(?:(?:go|click|open|select|press|tap|try
    |install|run|add|uninstall|reinstall|re-install|restart|reboot|clear|visit|follow|enter
    |switch|download|turn|build|pass|configure|import|export|connect|plug|unplug|reset|return
    |drop|order|upload|copy|paste|edit|check(?!-)|verify|ensure|look|submit|ask|email|call|send|mail
    |print|measure|pack|allow|unlock|transfer|pick|talk|come|ignore|skip|grab|stay)(?:ing)?
    |(?:choos|us|updat|remov|enabl|disabl|mak|chang|navigat|creat|mov|replac|delet|upgrad
    |downgrad|writ|leav|tak|typ)(?:e|ing)|set(?: up)?|log (?:in|out)|sign (?:in|out|up)|head
    |scroll|fill|pin|specify|hold|bring|pay|put|start|stop|keep|find|see)\b
    """)
)
AGAIN = re.compile(
    joined(r"""
    \b(?:попробуйте|попытайтесь|повторите|try|retry|please try)\b.{0,25}\b(?:еще раз|снова|позже
    |позднее|повторно|чуть позже|again|later)\b
    """)
)
MONEY = re.compile(
    joined(r"""
    (?<!\d)\d[\d\s.,]{0,20}(?:руб\w*|р\b|₽|\$|€|£|usd|eur|%|процент\w*|percent|тыс\w*|коп\w*
    |dollars?
    |euros?|cents?
    |pounds?|rub|bucks|uah|грн|тенге)|[$€£]\s?\d|\d[\d ]* (?:за|в) (?:ночь
    |сутки|час|месяц|год|день|штуку|человека|занятие|сеанс|раз)\b|\d (?:a|per) (?:night|hour|month
    |year
    |day|person|class|session)\b|\d (?:each|all in)\b|\b(?:бесплатн\w*|free|no (?:extra )?(?:fee
    |charge|cost)s?|без (?:комиссии|доплат\w*|оплаты)|входит в|включен\w* в|included
    |complimentary|полностью|в полном (?:объеме|размере)|full amount|nothing)\b
    """)
)
CURRENCY = re.compile(r"руб|₽|[$€£%]|процент|percent|\b(?:usd|eur|dollar|euro|pound|cent)s?\b")
PLACE = re.compile(
    joined(r"""
    \b(?:в|во|на|у|из|под|возле|около|рядом|внизу|вверху|слева|справа|ниже|выше|здесь|тут|там|in
    |at|on|under|from|inside|via|near|here|there|below|above|to|outside|behind|opposite|between
    |next|past|away|attached|enclosed|приложил\w*|прикрепил\w*|за|перед|напротив|между|вход)\b
    |https?://|www\.|@\w
    """)
)
WHO = re.compile(
    joined(r"""
    \b(?:менеджер\w*|курьер\w*|специалист\w*|отдел\w*|команд\w+|инженер\w*|техник\w*|мастер\w*
    |оператор\w*|бухгалтер\w*|партнер\w*|продав\w+|банк\w*|склад\w*|служб\w+|коллег\w+
    |директор\w*|руководител\w+|мы|я|нам|нас|наш\w*|manager|courier|team|engineer\w*|technician
    |собственник\w*|владел\w+|хозя\w+|сосед\w*|водител\w*|врач\w*|доктор\w*|партнер\w*|neighbou?r
    |driver|doctor|dr|landlord|tenant|customer|user|name|имя|зовут|support|department|colleague\w*
    |specialist\w*|seller|vendor|bank|carrier|we|i|us|our|owner
    |author|maintainer\w*|любой|anyone|everyone|вы|you)\b
    """)
)
TELLS_LATER = re.compile(
    joined(r"""
    \b(?:уточн(?:им|ю)|ответ(?:им|ит|ят)|отвечу|сообщ(?:им|у|ит)|напиш(?:ем|у|ет)|вернемся
    |вернусь|свяж(?:емся|усь|ется|утся)|перезвон\w+|позвон(?:им|ит|ят|ю)|отпиш\w+|дадим (?:ответ
    |знать)|дам (?:ответ|знать)|ожида\w+ (?:ответ|звон)\w*|провер(?:им|ю)|разбер(?:емся|усь)
    |узна(?:ю|ем)|выясн(?:им|ю)|посмотр(?:им|ю)|ответ (?:будет|придет|поступит|дадут)
    |рассмотр\w+|get back|let you know|update you|updates?|reply|respond|follow up|be in touch
    |reach out|contact you|call you|email you|hear (?:from|back)|find out|look into|check
    |know more|an answer|review)\b
    """)
)
#: A no for good answers "when?"; that nobody knows yet does not.
NEVER = re.compile(
    joined(r"""
    \b(?:никогда|не планиру\w+|не будет|не будем|не в планах|не собира\w+|не узнаем|не появ\w+
    |прекращ\w+|никаких планов|снят\w* с|never|no plans?|won't|will not|not planning|not going to
    |discontinued|any longer)\b
    """)
)
RELEASE = re.compile(
    r"\b(?:верси\w+|релиз\w*|обновлени\w+|сборк\w+|release|version|update|patch|build)\b"
)
AT_ONCE = re.compile(
    joined(r"""
    \b(?:сразу|мгновенно|моментально|прямо сейчас|автоматически|instant\w*|immediately
    |right away|right now|automatically|any (?:minute|moment)|как только|once|after|после того
    |(?:at|by|until|till|after|around|about|до|к|с|в|после|около|полов\w+) (?:час\w*|двух|трех
    |четырех|пяти|шести
    |семи|восьми|девяти|десяти|одиннадцати|двенадцати|один\w+|два|три|четыре|пять|шесть|семь|восемь
    |девять|десять|двенадцать|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
    |(?:по|до|с|к) (?:двадцат\w+ |тридцат\w+ )?(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят
    |десят|двадцат|тридцат)\w*(?:ого|ое|ому|ье|ьего)
    |after (?:that|the)|после [а-я]{4,}|круглосуточно|24/7|ежедневно|daily|nightly
    |кажд\w+ (?:\d|день|дня|недел|час|месяц|утр|вечер|ноч|пол|пятн|сред|суб|воскр|понед|втор
    |четв)\w*
    |every (?:\d|day|week|month|hour|morning|evening|night|year|other|few|two|three|half|\w+day)\w*
    |по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w+
    |полночь|полдень|noon
    |midnight|на (?:этой|следующей) неделе
    |(?:this|next) (?:week|month|quarter|sprint)|monday|tuesday|wednesday|thursday|friday
    |saturday|sunday|tomorrow|today|tonight|yesterday|(?:at|by|until|till|from|в|до|с|к
    |после) \d{1,2}\b|\d+\s*(?:дн|час|мин|нед|day|hour|min|week|month|business|working|рабоч))
    """)
)


NUMBERS = frozenset(
    "один одна одно два две двое трое три четверо четыре пять шесть семь восемь девять десять сто"
    " двух трех четырех пяти шести семи восьми девяти десяти двенадцати пятнадцати двадцати сотни"
    " полтора одного одной тысяча ноль пара"
    " one two three four five six seven eight nine ten eleven twelve zero dozen couple hundred"
    " thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty ninety thousand"
    " первый вторая второй третий третья четвертый пятый шестой седьмой восьмой девятый десятый"
    " первая четвертая пятая first second third fourth fifth sixth seventh eighth ninth tenth next"
    " none unlimited nobody безлимит нисколько неограниченно никого".split()
)
#: Numerals that name no number.
VAGUE_NUMBERS = frozenset(
    "сколько столько несколько много немного мало немало скольких столько-то".split()
)
CLAUSE = re.compile(r"[,;:]|\s[—–-]\s")
#: It may say two things at once.
SEVERAL = re.compile(CLAUSE.pattern + r"|\s(?:and|but|и|а|но)\s")
#: A request after a comma, and the work that goes on meanwhile: what stands before is told.
APPENDED = re.compile(
    joined(r"""
    [,;:—–-]\s+(?:и |а |но |then |please |пожалуйста,? )?(?:подайте|оставьте|оформите|пришлите
    |напишите|пишите|уточните|укажите
    |сообщите|обратитесь|обращайтесь|свяжитесь|позвоните|подскажите|отправьте|скажите|дайте знать
    |let (?:me|us) know|tell (?:me|us)|please|contact|reach)\b
    |,? (?:while (?:we|our)|пока (?:мы|идет|наши))\b
    """)
)
LEAST_HEAD = 2
#: An instruction so near the beginning is all that a sentence says.
EARLY = 22
PURPOSE = ("чтобы", "для", "если", "to ", "if ", "for ", "в ")
NOT = re.compile(r"\b(?:не|нет|нельзя|no|not|never|none|\w+n't|cannot)\b")
UNITS = re.compile(
    joined(r"""
    \b(?:секунд\w*|минут\w*|час(?:а|ов|у|ик)?|дн(?:я|ей|и)|день|сутки|суток|недел\w+|месяц\w*
    |год\w*|полгода|полчаса|долго|недолго|быстро|seconds?|minutes?|mins?|hours?|days?|weeks?
    |months?|years?|long|a while|overnight)\b
    """)
)
OWN_FUTURE = re.compile(
    r"\b(?:i'll|we'll|i will|we will|i'm going to|we're going to|let me|let's|давайте|буду|будем)\b"
)
