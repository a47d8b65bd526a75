"""Process: sentences of ours whose subject is our own work: the request and those who handle it."""

import re
from typing import Final

from nanni.dialogue.tables import joined

#: What we handle, where a sentence begins with it and does not go on to its outcome.
_HANDLED: Final = re.compile(
    joined(r"""
    ^\W*(?:(?:ваш|наш|сейчас|пока|эт|данн|кажд|все|розыск|поиск)\w* ){0,2}(?:обращени|заявк|запрос
    |тикет|жалоб|претензи|ситуаци|случа[йе]|вопрос(?!\w* в )|проверк|расследовани|розыск|поиск
    |разбирательств|диагностик|экспертиз)\w*\b
    (?![^,.;]*\b(?:одобр|откло|удовл|закры|решен\w?\b|выполн|подтвер|отказ|отмен|призна))
    (?=[^,.;]*\b(?:взят|регистр|зарегистр|рассм|передан|направлен|назначен|принят|создан|обраб
    |провер|провод|продолж|идут|идет|веду?т|все еще|пока|реша|изуч|в работе|контрол|в очеред|важн
    |поступ|открыт|завед|получен|будет|требует|ожида|поставлен))
    |^\W*(?:and |but |so )?(?:(?:your|the|this|our|an?|each|every|all)\W+)?(?:(?:support|refund
    |compensation|lost|new|work|formal|internal)\W+)?(?:request|ticket|case|query|complaint
    |enquiry|inquiry|claim|report|message|feedback|matter|investigation|work order|search|it)s?
    (?: \#?\w*\d\w*)? (?:(?:has|have|is|are|was|were|will|still|now|currently|already|just|been|be
    |being) )+(?:assign|handl|process|review|investigat|look|with\b|in (?:progress|the|our|your)
    |under\b|open\b|on\b|plac|made|ongoing|underway|receiv|log|forward|pending|important|valu
    |prioriti|waiting|queued)
    (?![^,.;]*\b(?:approv|reject|denied|declin|closed|resolv|complet|paid|cancel))
    """)
)
#: Work that goes on or is ahead, whoever does it.
_WORK_RU: Final = r"""
    (?:администратор|менеджер|диспетчер|бухгалтер|юрист|врач|эксперт|куратор|оператор|специалист
    |инженер|техник|команда|отдел|служба|бригада|коллеги|руководств|склад|продавец|партнер|банк
    |поставщик)\w* (?:\w+ ){0,2}(?:посмотр|провер|уточн|рассмотр|свяж|ответ(?:ит|ят)|подбер
    |рассчита|соглас|труд(?:ит|ят)|занима|выясня|анализир|изуча|ищ[еу]т|устраня|реша[ею]т|дума)
    |(?:взят[аоы]?|держ(?:им|у|ат)|поставлен\w*|постави(?:л|ла|ли)|находится) (?:\w+ )?на (?:особ
    |личн)?\w* ?контрол|на контроле|(?:исполнител|куратор|ответственн)\w* назначен
    |уже (?:чин(?:им|ят)|ремонтируем|исправляем|восстанавливаем|реша(?:ем|ют))\b
    |(?:устраня(?:ем|ют)|выясняют|разбираются|ищут)\b
    |(?:продолжа[ею]тся|продолжаем|ведется|ведутся|ведем|проводится|проводятся|идет) (?:\w+ )?
    (?:поиск|розыск|работ|проверк|разбирательств|расследован|диагностик|внутренн)
    |в кратчайш\w+ срок|работ(?:ы|а) вед|дела(?:ем|ют) все\b
    |(?:объяв|опублику|озвуч)(?:ят|ит|ут|ют|им)\b
"""
_WORK_EN: Final = r"""
    (?:vendor|technician|manager|supplier|courier|team|staff|crew|dispatch|landlord|warehouse|bank
    |carrier|engineers?|developers?|devs|finance|billing)\b (?:\w+ ){0,3}(?:will (?:review|look
    |check|contact|reach|assess|decide|be in|reply|respond|get)|piecing|investigat|looking|working
    |reviewing|checking|trying|notified|informed)
    |will (?:be )?(?:announce|publish|communicate|share|confirm)
    |put (?:in|through) (?:a|your|the) (?:\w+ )?(?:request|ticket|claim|enquiry|word)
    |(?:made aware|be in contact|piecing together|digging into|getting to the bottom)\b
    |sorting (?:it|this) out|doing (?:everything|our best|all)\b|(?:it's |it is )?still with\b
    |(?:i'll|we'll|i will) (?:chase|nudge|ping|follow|ask)\b
"""
_WORK: Final = re.compile(r"\b(?:" + joined(_WORK_RU, "|", _WORK_EN) + ")")
_BOUNDARY: Final = re.compile(r"[,;:]|\s[—–-]\s")
_LEAST_CLAUSE: Final = 3


def is_process(low: str) -> bool:
    """Whether a sentence tells only how far our work on the request is."""
    if _HANDLED.search(low) is not None:
        return True
    work = _WORK.search(low)
    return work is not None and not _tells_first(low[: work.start()])


def _tells_first(head: str) -> bool:
    """Whether a clause of some length stands before our work: «это не взлом, уже исправляем»."""
    *clauses, _ = _BOUNDARY.split(head)
    return any(len(clause.split()) >= _LEAST_CLAUSE for clause in clauses)
