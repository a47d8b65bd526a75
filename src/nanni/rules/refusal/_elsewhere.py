"""What the rules about sending the customer elsewhere share: addressees and guards."""

import re
from functools import cache

from nanni.rulekit import Match, View
from nanni.rulekit.helpfulness import gives_list, tried_already
from nanni.text.expressions import compiled

#: Whom a customer is sent to, Russian.
PLACES_RU = (
    "отдел|отделение|служба|поддержка|техподдержка|линия|банк|продавец|магазин|производитель"
    "|перевозчик|оператор|провайдер|организатор|партнер|агрегатор|агент|агентство|авиакомпания"
    "|поликлиника|регистратура|бухгалтерия|деканат|администратор|дилер|администрация|разработчик"
    "|поставщик|центр|сервис|страховая|страховщик|компания|почта|email|форма|раздел|чат|канал"
    "|=телеграм|=телеграме|телеграмм|telegram|=discord|форум|сообщество|группа|сайт|полиция"
    "|приемная|организация|консульство|посольство|ресепшен|стойка|диспетчерская|портал"
    "|управляющий|заведующий|главврач|специалист|директор|руководство|склад|пункт|консьерж"
    "|товарищество|орган|=госуслуги|фонд|министерство|инспекция|управление|комитет|ведомство"
    "|турагентство|аэропорт|салон|касса|офис|филиал|=туда|=steam|=apple|=google|сдэк*|колл-центр*"
    "|=озон|площадка|отправитель|хостинг|регистратор|менеджер|инстанция|издатель|эмитент"
    "|правообладатель|хозяин|собственник|энергосбыт|водоканал|горгаз|соцзащита|страховщик|вендор"
    "|подрядчик|деканат|=еирц|=тсж|=фнс|=сфр|=пфр|ремонтник|сообщество|авторизованный|заведующая"
    "|старшая|регулятор|платформа|эквайер|=whatsapp|=вк|=facebook|работодатель|застройщик"
    "|арендодатель|врач|департамент|нотариус|налоговая|=мфц|=жэк"
)
#: The same in English.
PLACES_EN = (
    "team|department|support|service|bank|carrier|courier|seller|merchant|manufacturer|insurer"
    "|insurance|billing|hotline|helpline|care|branch|store|shop|office|provider|=isp|vendor|forum"
    "|=discord|=slack|community|administrator|=admin|airline|hotel|host|agency|agent|retailer"
    "|reseller|issuer|desk|landlord|employer|organizer|=organiser|publisher|website|site|=paypal"
    "|=apple|=google|=amazon|=microsoft|=steam|police|developer|maintainer|=upstream|dealer|partner"
    "|portal|form|number|line|=centre|center|=sales|registrar|pharmacy|clinic|doctor|reception"
    "|university|=them|=directly|=email|=linkedin|section|page|channel|desk|network|=repo|tracker"
    "|author|owner|supplier|distributor|therapist|pharmacist|=company|=management"
)


def lends_a_hand(view: View, match: Match, *, by_deed: bool = True) -> bool:
    """Whether the reply does a part of the work before it sends the customer elsewhere.

    Args:
        view: the reply.
        match: where it sends the customer elsewhere.
        by_deed: whether something done counts; an earlier letter is done and no answer.
    """
    if view.has_cue("handover", "told_what_to_say") or gives_list(view):
        return True
    return any(
        found.label not in {"looked", "contact"}
        and not (
            name == "next_step_given"
            and (
                (
                    found.label != "path"
                    and found.end > match.start
                    and view.same_sentence(found, [match])
                )
                or tried_already(view, found)
            )
        )
        for name in ("remedy", "next_step_given", *(("action_done",) if by_deed else ()))
        for found in view.cue(name)
    )


def names_nobody(view: View, match: Match) -> bool:
    """Whether «мы этим не занимаемся», «не наш профиль» tells of no one who does it."""
    told = view.words[match.first : match.last]
    return not {"занимаемся", "занимаюсь", "профиль"}.isdisjoint(told)


def asked_where(view: View) -> bool:
    """Whether the customer asked where to go: then an address is the answer."""
    return bool(view.context) and bool(_asks_where().search(view.context[-1].document.low))


@cache
def _asks_where() -> re.Pattern[str]:
    return compiled(
        r"\bкуда (?:мне )?(?:обра|писать|звонить|ид|жалов|нести|пода|ехать|отпр|прис|обр)"
        r"|\bкому (?:писать|звонить|обра)|\bк кому\b"
        r"|(?:номер|какой|есть|дайте) \w* ?телефон|как (?:с вами |с ними )?связаться|контакт"
        r"|номер (?:горяч|телефон)"
        r"|\bкто (?:отвечает|занимается|обслуживает|решает|чинит|выдает)"
        r"|\bгде (?:узнать|посмотреть|найти|оставить)"
        r"|\bwhere (?:do|can|should|to)\b|\bwho (?:do|can|should|to)\b|phone number|\bcontact\b"
        r"|how (?:do|can) i (?:reach|contact|get in touch)|which (?:department|team|email)"
    )
