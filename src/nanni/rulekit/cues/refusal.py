"""Refusals in the widest sense: the customer asked for something and is told no."""

from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.refusal_facts import HELPLESS, REFUSALS
from nanni.rulekit.rule import Cue
from nanni.rulekit.support_verbs import exact

_DEEDS_RU = (
    "вернуть|возвратить|возвращать|возместить|возмещать|компенсировать|помочь|помогать|изменить"
    "|менять|поменять|отменить|отменять|предоставить|предоставлять|сделать|выдать|принять|принимать"
    "|заменить|обменять|удовлетворить|оформить|продлить|восстановить|разблокировать|перенести"
    "|предложить|отправить|выслать|прислать|доставить|провести|исправить|ускорить|повлиять|снизить"
    "|начислить|пересчитать|выплатить|оплатить|списать|отремонтировать|подключить|отключить"
    "|выполнить|произвести|осуществить|рассмотреть|обработать|обслужить|одобрить|согласовать|взять"
    "|забрать|добавить|удалить|открыть|закрыть|починить|активировать|назначить|устранить|решить"
    "|поставить|дать|давать|перевести|убрать|снять|снимать|раскрыть|разглашать|сообщить"
    "|комментировать|обсуждать|пропустить|впустить|отозвать|расторгнуть|объединить|пересмотреть"
    "|гарантировать|удержать|нести"
)
#: What we say we will not do: «исправлять не будем». «Нельзя исправлять» would be advice.
_WILL_NOT_RU = (
    f"{_DEEDS_RU}|исправлять|добавлять|переносить|ремонтировать|отправлять|заменять|обменивать"
    "|продлевать|пересчитывать|восстанавливать|платить|чинить|выплачивать|оформлять|рассматривать"
    "|поддерживать|снижать|начислять|возить|доставлять|пересматривать|выдавать|разбирать"
)
_RESULTS_RU = (
    "возврат|обмен|отмена|замена|компенсация|перенос|восстановление|выплата|изменение|перерасчет"
    "|возмещение|продление|доставка|ремонт|отсрочка|разблокировка|скидка|рассрочка|пересмотр"
    "|гарантия|услуга|функция|перевод|удаление|перелет|просьба|запрос|заявка|претензия|требование"
    "|перерасчет|пересчет|бонус|пересадка|подъем|увеличение|снижение|разделение|подключение|выдача"
    "|бронирование|заселение|апгрейд|переоформление|переезд|посещение|проезд|провоз"
)
_WE_CAN_RU = "=можем|=могу|=сможем|=смогу"
_IMPOSSIBLE = exact("нельзя невозможно невозможна невозможен невозможны")
#: What a firm says it does not do, as a rule of the house.
_NOT_DONE_RU = exact(
    """возвращаем возвращаю вернем верну возмещаем возместим компенсируем заменяем заменим меняем
    обмениваем обменяем поменяем принимаем примем выдаем выдадим отменяем отменим оказываем
    делаем сделаем обслуживаем предоставляем предоставим поможем помогу продлеваем
    продлим переносим перенесем доставляем оформляем ремонтируем выплачиваем выплатим снимаем
    снимем пересчитываем пересчитаем восстанавливаем восстановим разблокируем
    комментируем консультируем рассматриваем пересматриваем начисляем начислим даем дадим
    продаем планируем собираемся пропускаем отправляем страхуем покрываем поддерживаем
    сообщаем раскрываем разглашаем бронируем одобряем выезжаем обменяем
    печатаем готовим заселяем забираем впускаем поднимаем собираем возим шьем выпускаем
    отпускаем исправляем чиним добавляем вносим проводим согласовываем берем возьмем"""
)
_NOT_GRANTED_RU = exact(
    """предусмотрен предусмотрена предусмотрено предусмотрены одобрен одобрена одобрено одобрены
    удовлетворен удовлетворена удовлетворено удовлетворены согласован согласована согласовано
    положен положена положено положены"""
)
_GRANTED_RU = exact(
    """снят снята сняты возвращен возвращена возвращены возвращено возмещен возмещена возмещены
    возмещено компенсирован компенсирована компенсировано пересмотрен пересмотрена пересмотрено
    восстановлен восстановлена восстановлено восстановлены продлен продлена продлено изменен
    изменена изменено выплачен выплачена выплачено предоставлен предоставлена предоставлено
    принят принята принято приняты рассмотрен рассмотрена рассмотрено перенесен перенесена
    исправлен исправлена исправлено добавлен добавлена добавлено удовлетворен удовлетворена
    отменен отменена отменено одобрен одобрена одобрено выдан выдана выдано"""
)
#: What harms whom it is done to: not to do it refuses nothing.
_TROUBLE_RU = (
    "будить|разбудить|беспокоить|тревожить|мешать|отвлекать|торопить|шуметь|спорить|скрывать"
    "|обманывать|врать|настаивать|уговаривать|навязывать"
)
#: What we cannot do without refusing anything: «не можем найти», «не могу не заметить».
_NOT_REFUSED_RU = exact(
    """найти находить увидеть видеть понять воспроизвести повторить дозвониться связаться сказать
    ответить назвать подсказать обещать пообещать знать поверить представить разобраться
    определить идентифицировать согласиться отрицать исключить дождаться установить посмотреть
    войти зайти загрузить скачать предположить объяснить вспомнить распознать расслышать судить
    начать продолжить оценить прочитать прочесть открыть проверить говорить утверждать отметить
    спрогнозировать прогнозировать подтвердить заметить извинить извиниться поблагодарить"""
)
_NOT_DONE_IMPERSONAL = (
    "предоставляться|осуществляться|производиться|приниматься|выплачиваться|возвращаться"
    "|компенсироваться|возмещаться|рассматриваться|делаться|обмениваться|пересматриваться"
    "|отменяться|переноситься|сниматься|восстанавливаться|покрываться|покрывать|распространяться"
    "|допускаться|разрешаться|поддерживаться|выполняться|оказываться|подлежать|продлеваться"
    "|пересчитываться|удовлетворять|предусматриваться|предусматривать|оформляться|выдаваться"
    "|учитываться|корректироваться|изменяться:pres|раскрываться|обсуждаться|разглашаться"
    "|объясняться"
    "|полагаться"
)

#: What was done to the customer, said to be right.
_CHARGED_RU = exact(
    """начислен начислена начислено начислены списан списана списано списаны удержан удержана
    удержано применен применена применено рассчитан рассчитана рассчитано заблокирован
    заблокирована отклонен отклонена выставлен выставлена назначен назначена отказано закрыт
    закрыта снижен снижена"""
)
_RIGHTLY_RU = "=обоснованно|=правомерно|=корректно|=верно|=правильно|=законно|=справедливо"

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"=не {_WE_CAN_RU} ...3 {_DEEDS_RU}",
        f"=не {_WE_CAN_RU} ...2 <INFN>",
        f"{_DEEDS_RU} ...4 =не {_WE_CAN_RU}",
        f"<INFN> ...4 =не {_WE_CAN_RU}",
        f"{_DEEDS_RU} ...4 =не =может|=могут $",
        "банк|компания|магазин|сервис|организация|сотрудник|оператор|поддержка|клиника|система"
        f" =не =может ...3 {_DEEDS_RU}",
        "=не =может|=могут =быть <PRTS>",
        "<PRTS> =быть =не =может|=могут",
        f"=не =будет|=будут {_GRANTED_RU}",
        f"{_GRANTED_RU} =не =будет|=будут",
        f"=вы =не =можете|=сможете =уже? ...1 {_DEEDS_RU}|получить|отказаться|сдать",
        "=не =буду|=будем ...2 <INFN>",
        "=нет =не =будем|=буду|=могу|=можем",
        f"=нельзя|=невозможно =будет?|=уже? ...2 {_DEEDS_RU}",
        f"{_DEEDS_RU} ...6 {_IMPOSSIBLE}",
        f"{_WILL_NOT_RU} ...4 =не =будем|=буду|=станем|=стану",
        f"{_DEEDS_RU} ...3 =никак $",
        "=не =дает|=дают|=дал|=дала|=дали|=дано ...3 =разрешения|=разрешение|=согласия|=согласие",
        "=нет ...2 =технической =возможности|=возможность",
        "=не иметь ...2 =возможности ...3 <INFN>",
        "=не =действует|=распространяется ...3 =на|=в",
        "скидка|акция|промокод|купон|гарантия|сертификат ...4 =не =действует|=действуют",
        "=восстановлен|=восстановлена|=восстановлено|=продлен|=продлена|=пересмотрен =не =будет",
        "=не =закрываем|=выписываем|=разрешаем|=допускаем|=зачисляем|=переоформляем|=суммируем",
        "=не =станет|=станут ...2 <INFN>",
        "<INFN> ...4 =не =станет|=станут|=станем",
        "=пока? =не =готовы|=готов|=готова ...3 <INFN>",
        "<INFN> ...4 =не =готовы|=готов|=готова",
        "снять|=снята|=снято|=сняты =с =производства|=продажи",
        "=не =входит|=входят $",
        "{} ...4 =уже? =никак $".format("вернуть|изменить|отменить|поменять|перенести|ускорить"),
        "=ваш|=этот|=данный|=вашу|=эту город|регион|район|область|страна ...2 =не =работает"
        "|=действует|=доставляем|=возим|=выезжаем|=ездим",
        f"{_RESULTS_RU} ...4 {_IMPOSSIBLE}",
        f"{_IMPOSSIBLE} ...3 {_RESULTS_RU}",
        "=не иметь ...1 =возможности|=права|=полномочий|=оснований",
        "=возможности|=возможность|=права|=полномочий ...3 =нет|=отсутствует|=отсутствуют|=не"
        " =имеем|=не =имею",
        f"=нет|=отсутствует ...2 =возможности|=возможность|=права|=полномочий ...2 {_DEEDS_RU}",
        "=не представляться =возможным|=возможной",
        f"=не {_NOT_DONE_RU}",
        "=вашем|=этом|=данном|=вашу|=эту ...1 район|город|регион|страна|область ...3"
        " =не =работаем|=доставляем|=возим|=ездим|=выезжаем",
        f"=не ...1 {_NOT_DONE_IMPERSONAL}",
        "=отказано|=отказываем|=отказать|=отказали|=отклонена|=отклонен|=отклонено|=отклонили"
        "|=отклоняем",
        "=основания|=оснований ...4 =нет|=отсутствуют|=не",
        "=нет|=отсутствуют|=не ...3 =оснований|=основания",
        "=вправе =не <INFN>",
        "=вправе отказать|удержать|отменить|заблокировать|изменить|потребовать|удалить",
        "=это ...1 =невозможно|=нельзя $",
        "=ответ|=ответили|=отвечаем|=ответила|=ответил ...2 =нет $",
        "списание|комиссия|штраф|начисление|плата|сумма|счет|удержание ...3"
        " =верно|=правомерно|=корректно|=обоснованно|=правильно|верный|обоснованный|правомерный",
        "=не =вправе|=уполномочен|=уполномочена|=уполномочены",
        "=не =в =наших|=моих|=нашей|=моей =силах|=власти|=компетенции|=полномочиях",
        "=не =получится|=выйдет|=удастся ...2 <INFN>",
        "<INFN> ...3 =не =получится|=выйдет|=удастся",
        "=не являться ...1 гарантийный|страховой|основание|недостаток|брак",
        "=не входить ...2 гарантия|обязанность|стоимость|=компетенцию|покрытие|перечень|список"
        "|=полномочия|=функции",
        "=исключения|=исключений ...1 =не делать|=нет|=быть",
        "=без =исключений $",
        "отрицательный решение|ответ",
        "=решение|=ответ отрицательный",
        label="no",
        slack=1,
    ),
    *phrases(
        f"=не {_NOT_GRANTED_RU}",
        f"{_RESULTS_RU} =не =будет $",
        "=не =допускается|=разрешается|=разрешено",
        "невозвратный",
        "=решение ...2 окончательный",
        "=решение ...3 =остается|=остаются =в =силе",
        "остаться|оставаться|=оставлена|=оставлено|=оставлен =без =изменений|=удовлетворения"
        "|=рассмотрения",
        "=ответственности|=ответственность ...6 =не нести",
        "=не нести ...4 =ответственности|=ответственность",
        "=срок ...2 =возврата|=обмена|=гарантии|=подачи ...2 =истек|=вышел|=закончился|=прошел",
        "=гарантия ...1 =истекла|=закончилась|=кончилась",
        "=такой|=такого|=таких|=этой ...1 =услуги|=функции|=опции|=возможности ...2 =нет",
        "=функционал|=функция|=возможность|=опция ...4 =не =реализован|=реализована|=предусмотрен"
        "|=предусмотрена|=поддерживается",
        "=нет ...1 =такой|=такого|=таких|=этой =услуги|=функции|=опции|=возможности",
        f"{_CHARGED_RU} ...3 {_RIGHTLY_RU}",
        f"{_RIGHTLY_RU} {_CHARGED_RU}",
        "=негарантийный|=негарантийная|=негарантийное|=нестраховой|=нестраховая|=невозвратные",
        "=правила|=условия|=тарифы|=требования =одни|=одинаковы|=едины|=одинаковые|=общие|=единые"
        " ...1 =для =всех",
        "остаться|оставаться|=оставим|=оставляем ...2 =как =есть|=было",
        f"{_RESULTS_RU} ...4 =исключен|=исключена|=исключено|=исключены|=невозможны",
        "=решение ...2 =не =изменится|=поменяется|=меняем|=изменим|=пересматривается|=меняется",
        "=по =этому|=данному|=вашему вопросу? =помочь =не",
        "=увы|=нет =никак|=ничем|=нет $",
        "штраф|отказ|блокировка|бан|требование|долг|ограничение|запрет|решение =остается|=остаются"
        "|=остался|=сохраняется ...1 =в =силе",
        f"{_RESULTS_RU} ...3 =недоступен|=недоступна|=недоступно|=недоступны|=закрыт|=закрыта",
        "=закрыт|=закрыта|=закрыто|=заблокирован|=заблокирована|=удален|=удалена|=удалены"
        "|=потерян|=потеряны|=утрачены|=утерян|=забанен|=отозван =навсегда|=безвозвратно"
        "|=бессрочно|=окончательно|=навечно",
        "поддержка|выпуск|производство|продажа|прием|обслуживание|поставка|обновление ...3"
        " =прекращен|=прекращена|=прекращено|=прекращены|=закончена|=закончен|=завершена",
        "=неуместен|=неуместна|=неуместно|=неприемлемо|=недопустим",
        "=архивный|=архивная ...3 =нельзя|=невозможно|=не",
        "=больше|=уже =не =делаем|=даем|=выдаем|=принимаем|=продаем|=выпускаем|=поддерживаем"
        "|=производим|=возим|=печатаем|=шьем|=готовим",
        "=не =наш =профиль|=формат",
        label="no",
    ),
    *phrases(
        f"=ничем ...1 =не {_WE_CAN_RU}|=можно|=поможем|=помогу ...1 помочь|порадовать?",
        f"=ни =чем ...1 =не {_WE_CAN_RU} помочь?",
        f"=ничем =вам? помочь =не {_WE_CAN_RU}",
        f"помочь ...4 =ничем ...2 =не {_WE_CAN_RU}",
        "=помочь =вам? =нечем",
        "=ничего ...2 =не =поделать|=поделаешь|=сделаешь|=сделаем|=изменить|=можно",
        f"=ничего ...2 =не {_WE_CAN_RU} ...3 сделать|изменить|поделать|предложить?",
        "<INFN> ...2 =ничего ...1 =нельзя|=невозможно",
        f"сделать|поделать =ничего ...1 =не {_WE_CAN_RU}",
        "=ничего ...3 =нельзя|=невозможно сделать|изменить|поделать?",
        "=нельзя =ничего",
        "=нельзя сделать|поделать|изменить =ничего",
        "=ничего =не =решаю|=решаем|=решает",
        "=бессилен|=бессильна|=бессильны",
        "=руки =связаны",
        "=связаны =руки",
        label="helpless",
    ),
)

_DEEDS_EN = (
    "refund|return|exchange|replace|compensate|reimburse|help|assist|change|cancel|extend|offer"
    "|provide|give|issue|accept|process|restore|recover|unlock|reverse|waive|do|honor|=honour"
    "|approve|grant|fulfill|fulfil|accommodate|support|fix|make|ship|deliver|send|credit|repair"
    "|reactivate|reinstate|transfer|move|remove|delete|add|upgrade|discuss|override|expedite"
    "|comment|proceed|schedule|reschedule|adjust|lower|match|apply|cover|pay|resolve|share|disclose"
    "|speed|influence|undo|merge|implement|consider|entertain|combine|let|allow"
)
_DEEDS_DONE_EN = exact(
    """refunded returned exchanged replaced compensated changed cancelled canceled extended
    accepted processed restored recovered unlocked reversed waived honored honoured approved granted
    transferred moved removed deleted added upgraded discussed combined rescheduled adjusted
    reinstated reactivated undone modified amended applied redeemed reissued renewed resold
    shared disclosed released reopened entertained considered made
    reapplied
    offered provided issued taken supported covered fixed implemented merged shipped repaired"""
)
#: What we cannot do without refusing anything: "I can't see the file", "we can't wait".
_NOT_REFUSED_EN = (
    "wait|thank|agree|see|find|tell|say|imagine|stress|emphasize|believe|reproduce|promise|confirm"
    "|access|read|reach|hear|log|locate|identify|verify|determine|detect|recall|remember|begin"
    "|apologize|apologise|speak|recommend|test|know|figure|think|predict|guarantee|open|replicate"
    "|connect|download|view|speculate|diagnose|understand|express|excuse|overstate|start|=get|=seem"
    "|pinpoint|trace|check|recreate|quite|load|complete|miss|stop|live|fault|count"
    "|argue|deny"
)
#: What we do not do to the customer's benefit, or merely state: "we don't charge", "won't forget".
_NOT_WITHHELD_EN = (
    "know|see|have|want|think|believe|charge|bill|store|sell|keep|need|expect|require|recommend"
    "|understand|mean|ask|doubt|blame|like|mind|use|collect|receive|hear|get|save|forget|bother"
    "|lose"
    "|disappoint|spam|stop|rest|let|miss|track|log|hide|tolerate|condone|guess|judge|always|just"
)
_WE_EN = "=we|=i|=they|=support|=team|=company|=bank"

_EN: tuple[Matcher, ...] = (
    *phrases(
        "=we|=i =can =not =currently|=only|=also|=simply? <LATN>",
        f"{_WE_EN} =can =not ...1 {_DEEDS_EN}",
        f"^ =unfortunately|=sorry|=regrettably =can =not ...1 {_DEEDS_EN}",
        f"{_WE_EN} =will =not =be? {_DEEDS_EN}|=refunding|=fixing|=offering|=issuing|=able|=making",
        "=can =not =be =simply|=currently|=manually? " + _DEEDS_DONE_EN,
        "=will =not =be " + _DEEDS_DONE_EN,
        "=no =changes|=refunds|=exceptions|=returns|=exchanges|=appeals|=claims|=requests =will"
        "|=can|=are|=after",
        "=you =can =not =appeal|=undo|=redeem|=combine|=switch|=downgrade|=get|=return|=exchange"
        "|=receive|=claim|=cancel|=transfer|=have",
        "=not ...1 =able|=allowed|=authorized|=authorised|=permitted|=obliged|=willing =to "
        + _DEEDS_EN,
        f"=unable =to {_DEEDS_EN}",
        f"{_WE_EN} do =not =currently|=generally|=usually? offer|provide|give|issue|accept|refund"
        "|support|allow|do|ship|deliver|compensate|reimburse|cover|plan|intend|exchange|price"
        "|negotiate|pay|waive",
        "be =not =currently|=usually|=normally? " + _DEEDS_DONE_EN,
        "=we|=i =no =longer <LATN>",
        "=no =longer =available|=offered|=supported|=sold|=possible|=stocked|=made|=accepted",
        "=we|=i =can =only <LATN>",
        "=can =only =be <LATN>",
        "=and =won't <LATN>",
        "be =not =currently|=longer? =feasible|=viable|=workable|=practicable|=achievable"
        "|=warranted"
        "|=merited|=recoverable|=retrievable|=exchangeable|=redeemable|=extendable|=upgradable"
        "|=amendable",
        "be =not =currently|=longer? =possible|=eligible|=entitled|=refundable|=permitted|=allowed"
        "|=reversible|=transferable|=negotiable|=returnable|=supported|=guaranteed|=covered",
        "=not =possible =to|=for|=at",
        "be =not =available =for|=in|=to|=at|=on|=with|=under",
        "=have =to =say =no",
        "=missed =the|=your|=our ...1 =window|=deadline|=cutoff",
        "=we|=i be =not =currently|=presently? =accepting|=offering|=issuing|=adding"
        "|=considering|=supporting",
        "=final =sale",
        "=offer|=promotion|=sale|=deal|=promo =is =over",
        "=decided =against =it|=this|=that|=adding|=supporting|=making",
        "be =not =valid =on|=for|=with|=at|=in",
        "=not =in =a =position =to",
        "=unfortunately|=sorry|=regrettably =no $",
        "=feature|=option|=function|=plan =was|=has|=have|=were =been? =removed|=discontinued"
        "|=retired",
        "=won't =fix|=do|=support|=implement",
        "=outside|=beyond =what =we|=i",
        "=not =going =to =happen|=work",
        "=not|=isn't =something ...1 =we|=i|=our|=the|=it",
        "=not =going =to {}".format("refund|fix|change|replace|pay|add|do|give|make|be"),
        "=impossible =to|=for",
        "=no =refund|=refunds|=exchanges|=exceptions|=compensation|=appeals|=returns|=extensions",
        "=no =plans =to",
        "be =not =possible $",
        "=that's|=this|=it's =not =possible",
        "^ =unfortunately|=sorry|=regrettably =no|=not $",
        "=against =our|=company|=the policy|rule",
        "fall =outside =of? =our|=the",
        "=declined|=denied|=rejected|=refused",
        "=must|=have|=had =to decline|refuse|reject|deny",
        "do =not =provide|=allow =for",
        "do =not cover|qualify|entitle ...2 <LATN>",
        "do =not meet|satisfy|fall ...2 criterion|=criteria|requirement|condition|threshold"
        "|=eligibility",
        "=not ...1 =responsible|=liable =for",
        "=decision ...1 =is ...1 =final",
        "=sales =are =final",
        "=answer =is =still|=a? =no",
        "=stand|=stands =by =our|=the|=that decision|=position|=ruling",
        "=no =can =do",
        "=closing|=closed =as =not =planned",
        "=is|=are =excluded|=permanent|=irrevocable",
        "=never =will =be",
        "=charge|=charges|=fee|=fees|=fine|=bill|=invoice|=deduction =is|=are =therefore|=thus"
        "|=indeed?"
        " =valid|=correct|=justified|=payable|=legitimate",
        "=ban|=bans|=suspension|=closure|=decision|=block =is|=are =permanent|=final|=irrevocable",
        "forfeit",
        "=fee|=charge|=decision|=ban|=penalty|=price|=deposit|=fine =stands",
        "=no =further|=other action|option|step|=recourse",
        "=non-refundable|=nonrefundable|=non-reversible|=non-returnable|=wontfix",
        "=is|=are =now|=already|=sadly|=unfortunately? irreversible (=and | $)",
        "=past|=outside|=beyond ...2 =return|=refund|=warranty|=cancellation =window|=period"
        "|=policy",
        "=too =late =to",
        "=there =is|=are =no =way|=option|=possibility|=provision",
        "=no =way =to|=of|=for",
        "=out =of|=outside =our? =scope|=warranty",
        label="no",
        slack=0,
    ),
    *phrases(
        "=nothing ...3 =can|=could do|offer|add|change",
        "=nothing ...2 =can|=could =be =done|=changed",
        "=nothing ...1 =to =be? =done",
        "=hands =are =tied",
        "=out =of =our|=my =hands|=control",
        "=beyond|=outside =our|=my =control|=power",
        "=can =not =help|=assist =you|=with|=here|=further",
        "=no =one =can =help",
        label="helpless",
        slack=0,
    ),
)

CUES = (
    Cue(
        name="refusal",
        match=(
            *_RU,
            *_EN,
            *REFUSALS,
            *HELPLESS,
            pattern(r"(?:^|[.!?]\s)(?P<m>no|nope|нет)[.!]", "no.", "no!", "nope", "нет.", "нет!"),
        ),
        unless=phrases(
            "=если|=когда|=when|=if|=whether ...4 =не =получится|=удастся|=выйдет|=могу|=можем",
            "=не =получится|=удастся|=выйдет =если",
            "=если|=if|=in =case ...6 =отказано|=отказали|=откажут|=declined|=denied|=rejected"
            "|=refused|=not",
            "=карту|=платеж|=карта|=оплата|=банк|=банком ...2 =отклонена|=отклонен|=отклонил",
            "=card|=payment|=bank|=charge|=transaction ...2 =was|=is|=been? =declined|=rejected"
            "|=denied|=refused",
            # What a machine refuses is the trouble, not our answer to it.
            "=refused|=rejected|=declined =your|=the|=all|=every|=any|=some|=my? card|payment|coin"
            "|=cash|password|=login|=log-in|fingerprint|=pin|=pins|barcode",
            "=could|=did =not",
            # What nobody will miss: «будить вас не станет».
            f"=не =станет|=станут|=станем ...2 {_TROUBLE_RU}",
            f"{_TROUBLE_RU} ...4 =не =станет|=станут|=станем",
            f"=не {_WE_CAN_RU} ...2 {_NOT_REFUSED_RU}",
            f"{_NOT_REFUSED_RU} ...4 =не {_WE_CAN_RU}",
            f"=won't {_NOT_WITHHELD_EN}",
            # It would not be enough: "a new fork alone won't do".
            "=alone|=itself|=neither|=nothing =else|=less? =won't =do",
            "=a|=an|=any|=another|=half ...2 !=team|=company|=bank|=shop|=we|=i|=they|=firm|=office"
            " =won't =do $",
            "=won't =come|=happen|=recur|=bother =back|=again|=you",
            "=only =be =a|=the|=found",
            "=can =only =imagine|=apologise|=apologize|=guess|=hope|=assume|=speculate|=agree|=say",
            "=not <LATN> =lightly|=easily|=hastily",
            "=couldn't|=didn't|=didnt|=wasn't|=hadn't|=weren't",
            "=what =i|=we =can =not",
            # A kind of thing that something else serves: "for a door that can't be widened".
            "=for|=with =a|=an|=any ...1 <LATN> =that|=which =can =not =be",
            # What we have forgotten of a card cannot be used: an answer to a worry.
            "card|=iban|passport|password|fingerprint|=details =is|=are|=was|=were =now? =no"
            " =longer =stored|=kept|=held|=retained",
            "=not|=won't =share|=disclose|=sell =your|=any =address|=email|=data|=details|=phone"
            "|=information",
            "=can =not =currently|=only|=also|=simply|=really|=quite|=yet|=even? "
            + _NOT_REFUSED_EN,
            "=не =могу|=можем =не",
            "=не =отказываем|=отказали|=отклонили",
            "=никогда =не =отказываем",
            "=не =будем|=буду ...1 спорить|скрывать|вдаваться|тянуть|мешать|беспокоить|отвлекать",
            "=why|=почему ...6 =declined|=denied|=rejected|=refused|=отказано|=отклонен|=отклонена"
            "|=отказали",
            slack=0,
        ),
    ),
)
