"""Hollow sentences: they speak of the matter in general and leave out the very thing asked."""

import re
from typing import Final

from nanni.dialogue.tables import joined

_GENERAL: Final = re.compile(
    joined(r"""
    # It depends, it varies, it is decided one by one.
    \b(?:завис(?:ит|ят|еть|ящ)|индивидуальн|(?:может|могут) (?:\w+ )?(?:быть )?(?:мен|измен|отлич
    |варь|разн)|(?:отлича|различа|варьиру|меня)[ею]тся\b|по-разному\b
    |(?:множеств|ряд|много|разн|различн)\w* (?:\w+ )?(?:причин|фактор)
    |depend(?:s|ing|ent)?\b|(?:vary|varies|varied|differs?)\b|case[- ]by[- ]case
    |(?:can|could|may|might) (?:\w+ )?(?:be (?:many|several|various|different)|change\b|differ
    |fluctuate)|(?:many|several|various|number of|variety of) (?:\w+ )?(?:reasons|factors)
    |changes? (?:fast|quickly|often|daily|frequently|from time to time)
    # Rules that stand elsewhere.
    |(?:согласно|на основании|по условиям|по правилам|в соответствии с|в рамках|при нарушении
    |регулируется|регламентир\w+|определя[ею]тся|в порядке|предусмотрен\w+)
    (?: [\w«»-]+){0,3}? \W?(?:правил|услови|регламент|политик|тариф|закон|договор|оферт|порядк
    |норм|процедур)
    |(?:subject to|governed by|in (?:accordance|line|compliance|keeping) with|according to|under
    |based on|as per|per|set out in|determined by) (?:[\w'’-]+ ){0,4}?(?:polic(?:y|ies)|terms
    |rates|tariffs|legislation|standards
    |conditions|rules|guidelines|procedures?|agreement|contract|regulations?|criteria)\b
    |subject to (?:change|availability|approval|review)\b
    |(?:standard|normal|usual|common) (?:practice|procedure|process)\b
    |(?:нормальн|стандартн|обычн)\w+ (?:практик|процедур|процесс|порядок)
    |если (?:вы )?не согласны|if you (?:disagree|are unhappy|aren't happy)
    |(?:may|can) (?:dispute|appeal)\b
    # Somebody else sets it; a clause of the contract holds it; many write to us.
    |(?:set|issued|determined|decided|imposed|drawn up|prepared) by (?!mistake|accident|error)\w+
    |(?:covered|governed|described|defined|explained) (?:by|in|under) (?:section|clause|article
    |paragraph)
    |(?:устанавлива|определя|назнача)[ею]т\b
    |реша[ею]т\b|(?:is|are|it's|that's) up to (?:the|them|him|her|our)\b|\b(?:owner|management
    |manager|landlord
    |board|director|court|seller|supplier)s? (?:will )?(?:decides?|sets?|makes? th\w+ (?:call
    |decision))\b
    |(?:описан|указан|прописан|изложен|закреплен)\w* в (?:\w+ )?(?:пункт|раздел|договор|стать|оферт
    |правил)|(?:large number|lots|hundreds|thousands|many|tons) (?:of )?(?:e-?mails|requests
    |messages
    |tickets)|(?:много|множеств|больш\w+ количеств|сотни|тысячи) (?:\w+ )?(?:пис|обращен|запрос
    |сообщ
    |заяв)
    # Others have it too.
    |не вы (?:перв|один|одна)|вы не (?:перв|один|одна|единственн)|не только (?:вы|у вас)
    |not (?:the )?(?:first|only one|alone)\b
    # Praise of ourselves.
    |помога[ею]т (?:нашим|вам|клиентам|людям)|helps? (?:our|customers|clients|people)\b
    |(?:гибк|широк|богат|больш|огромн)\w+ (?:\w+ )?(?:систем|выбор|ассортимент|линейк)
    |(?:на|под) любой \w|в (?:надежных|хороших) руках|(?:wide|great|huge|broad) (?:range|variety
    |selection)|(?:делаем|сделаем|стараемся сделать) все\b
    |отборн|высок\w+ качеств|с любовью|бережно (?:относ|подход)
    |(?:дорож|горд|стрем|забот)(?:им|ит)(?:ся)?\b|совершенству|репутаци|не пожалеете
    |лучш\w+ (?:решени|сервис|качеств|опыт)|(?:с|from) (?:19|20)\d\d года
    |since (?:19|20)\d\d|(?:our|the) reputation|premium (?:ingredients|quality|materials)
    |(?:finest|top|high(?:est)?)[ -]quality|(?:lots of|with) love|matters? (?:a lot |so much )?to us
    |(?:won't|not) regret|gorgeous|world[- ]class|на первом месте|клиентоориентир|(?:customers?
    |you) first\b|striv(?:e|ing)|(?:committed|dedicated) to|pride ourselves
    |(?:top|highest|number one|first|main) priority|приоритет|most popular|best[- ]?selling
    |хит продаж|сам\w+ популярн
    |best (?:solution|experience|service)
    |(?:сформирован|начислен|рассчитан|выставлен|работает|оформлен|завершен|проведен)\w* (?:верно
    |корректно|правильно|успешно)
    |(?:generated|calculated|issued|charged|billed|ended|completed|processed)\s
    (?:correctly|successfully)
    |doing (?:everything|all|our best)|hard at work|tak(?:e|es|ing) \w+ (?:\w+ )?seriously)
    """)
)
#: Nobody knows yet: the words leave the customer where they were.
_UNKNOWN: Final = re.compile(
    joined(r"""
    \b(?:(?:срок\w*|дат\w*|врем\w+|информаци\w+|данн\w+)\b[^,;:]{0,40}\b(?:нет\b|неизвест|нету\b
    |не (?:извест|определ|назнач|утвержд|объявл|установл|назван|сообщ|поступ)|сложно|трудно
    |затрудн)
    |(?:нет|не (?:мож\w+|мог\w+|готов\w*|зна\w+|извест\w*|получ\w+|сориентир\w+|назов\w+|скаж\w+
    |име\w+|облада\w+|располага\w+)|неизвестн\w*|сложно|трудно|затрудня\w+)\b[^,;:]{0,40}
    \b(?:срок\w*|дат[уы]|точн\w+ врем\w+|информаци\w+|когда|сколько)\b
    |(?:no|not|don't|do not|doesn't|haven't|can't|cannot|unable|without)\b[^,;:]{0,40}\b(?:eta
    |timelines?|dates?|time ?frames?|estimates?|estimated|when|how long|information|info|details
    |updates?|word|news)\b
    |(?:не|пока|еще) (?:знаю|знаем|могу сказать|можем сказать|подскажу)\b
    |\bнет (?:связи|доступа|сведений)\b|\b(?:мне|нам) не (?:вид(?:ен|на|но|ны)|извест|доступ)
    |(?:not|\w+n't) visible to (?:me|us)\b|\b(?:no|not any) (?:contact|access|visibility
    |connection)\b
    |(?:don't|do not|can't) (?:know|say)(?: yet| for (?:sure|certain))?\W*$)
    """)
)
_ASKS_RULES: Final = re.compile(
    joined(r"""
    \b(?:завис|правил|услови|тариф|закон|договор|полити|меня[ею]тся|отлич|разни|индивид|причин
    |только у меня|у всех|я один|only (?:me|one)|just me|everyone|anyone else
    |оспор|dispute|appeal|выбор|ассортимент|срок|качеств|репутац|верно|правильн|корректн|correct
    |quality|depend|vary|differ|rules?|terms|polic|contract|reason|range)
    """)
)


#: How such things go as a rule: no word on whether this one has gone so.
_USUAL: Final = re.compile(
    r"\b(?:обычно|как правило|в среднем|стандартно|usually|normally|typically|generally"
    r"|as a rule|on average|tend to|may take|can take)\b"
)
#: What stands in every reply: hours and gifts answer only those who ask for them.
_STOCK: Final = re.compile(
    joined(r"""
    ^\W*(?:мы |наш\w* )?(?:магазин |офис |салон |поддержка |ресторан |клуб\s
    |отель |кафе )?(?:работаем
    |открыты|работает|открыт) (?:\w+ )?(?:с \d|до |круглосут|ежедн|без выходных|по будням)
    |^\W*(?:our (?:\w+ )?hours are|(?:we(?:'re| are)|our \w+ is) open|office hours)\b
    |^\W*(?:the )?(?:\w+ )?(?:starts|begins|runs|meets) (?:at|on|every)\b
    |^\W*(?:начало в|(?:\w+ )?(?:начинается|начнется|занимается|проходит|проходят) (?:в|по|с) )
    |^\W*(?:\w+ ){0,3}(?:промокод|promo code|voucher code|coupon code)\b
    |\b(?:at a discount|\d ?% off|со скидкой|дешевле на \d)
    """)
)
_ASKS_STOCK: Final = re.compile(
    r"работа|откр|закр|график|режим|час|до скольки|когда|выходн|празд|промо|скидк|код|акци"
    r"|стоит|стоим|цен[аеуы]|дешев|price|cost|cheap|open"
    r"|close|hours|when|work|promo|code|coupon|discount|voucher|today|weekend|компенс|сегодня|приеха|подъе"
    r"|зайти|visit|время|врем|расписан|дни|день|дня|start|begin|time|late|long|day|начал|занят"
)


def is_stock(low: str, question: str) -> bool:
    """Whether a sentence tells hours or gifts to somebody who asked for something else."""
    return _STOCK.search(low) is not None and _ASKS_STOCK.search(question) is None


def is_usual(low: str) -> bool:
    """Whether a sentence says how such things go as a rule."""
    return _USUAL.search(low) is not None


def is_general(low: str) -> bool:
    """Whether a sentence says only that it depends, that rules hold, or that we are good."""
    return _GENERAL.search(low) is not None


def knows_nothing(low: str) -> bool:
    """Whether a sentence says that something is not known yet."""
    return _UNKNOWN.search(low) is not None


def asks_of_rules(low: str) -> bool:
    """Whether a question asks for the rules or what something depends on."""
    return _ASKS_RULES.search(low) is not None
