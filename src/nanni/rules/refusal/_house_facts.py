"""Refusals told as a fact about the house, the thing or the calendar: data of REF01.

«Суббота расписана», «вход с животными закрыт», "the deadline stands", "upgrades are for members".
To a question of how things are, these answer; to a request, they are a no. The labels are those
the rule's check knows: ``short`` and ``brief`` look at what was asked and at the length.
"""

from nanni.rulekit import phrases

_PLACE_RU = "вход|проход|въезд|доступ|прием|запись|регистрация|набор|вылет|продажа"
_PERK_RU = (
    "скидка|льгота|акция|бонус|программа|рассрочка|услуга|доставка|бесплатный|выдача|функция"
    "|тариф|маршрут|рейс|кешбэк|подписка|предложение|купон"
)
_GONE_RU = (
    "=отменены|=отменена|=отменен|=упразднены|=упразднена|=свернуты|=свернута|=закрыты|=закрыта"
    "|=прекращены|=прекращена|=приостановлена|=приостановлены|=ликвидирована|=недоступна"
)
_FULL_RU = (
    "=расписана|=расписан|=расписаны|=расписано|=забита|=забит|=забиты|=забито|=занята|=занят"
    "|=заняты|=распродано|=заполнена|=заполнен|=заполнены|=укомплектованы|=укомплектована"
)
_ERASED_RU = (
    "=стерты|=стерта|=стерто|=стерт|=уничтожены|=уничтожена|=удалены|=удалена|=удалено|=утрачены"
    "|=обнулены|=сгорели|=сгорел|=аннулированы|=перезаписаны"
)
_NOT_RU = (
    "предполагать|практиковаться|подразумевать|меняться|изменяться|снижаться|бывать|делиться"
    "|восстанавливаться|корректироваться|пересчитываться|обмениваться|суммироваться|переноситься"
    "|сдвигаться|возобновляться|компенсироваться|пролонгироваться|отзываться|рассматриваться"
    "|обжаловаться|уменьшаться|списываться|расторгаться|передаваться|ускоряться|складываться"
    "|накапливаться|действовать|распространяться|реструктурироваться|отсрочиваться|дробиться"
)
FACTS_RU = phrases(
    f"=не ...1 {_NOT_RU.replace('|', ':pres,3per|')}:pres,3per",
    f"{_FULL_RU} =до|=на|=полностью|=целиком|=под|=вся|=весь|=все|=и",
    f"{_FULL_RU} $",
    f"{_PLACE_RU} ...2 =закрыт|=закрыта|=запрещен|=запрещена|=воспрещен|=ограничен|=ограничена"
    "|=окончен|=окончена",
    f"{_PERK_RU} ...3 {_GONE_RU}",
    f"{_ERASED_RU} =безвозвратно|=навсегда|=окончательно|=полностью|=бесследно",
    f"=безвозвратно|=навсегда|=окончательно {_ERASED_RU}",
    "=только|=строго|=исключительно|=лишь =до|=с|=со|=по|=через|=при|=для|=за|=после|=от|=между"
    " <NUM>|<NOUN>|<ADJF>",
    "принимать:pres|работать:pres|выдавать:pres|обслуживать:pres|продавать:pres|делать:pres"
    " =только|=лишь|=исключительно|=строго !там|здесь",
    "работать:pres|поддерживаться:pres|открываться:pres|действовать:pres"
    " =только|=лишь|=исключительно =на|=в|=под|=для|=у|=с|=со|=через|=при",
    "=снят|=снята|=снято|=сняты =с =поддержки|=производства|=продажи|=эксплуатации|=выпуска",
    "=ничего =не =остается|=осталось ...4 =ждать|=кроме",
    "=остается =только|=лишь =ждать|=подождать|=надеяться|=смириться|=терпеть",
    "=в =планах ...2 =нет|=отсутствует|=не =стоит",
    "=нет|=нету =в =планах",
    "^ =нету|=неа|=увы $",
    "^ =закрываю|=закрываем|=закрыто",
    "=некогда =этим|=сейчас? =заниматься|=делать|=смотреть",
    "=ни =времени =ни =желания|=сил",
    "=рассчитан|=рассчитана|=рассчитано =только|=лишь =на",
    "=пока =никак $",
    "=вне =рамок|=компетенции|=плана",
    "=нет =смысла|=желания",
    "=нет =на? =это|=этого? =времени|=сил|=ресурсов",
    "=нет =возможности <INFN>",
    "=проект|=разработка|=развитие|=продукт ...2 =заморожен|=заморожена|=остановлен|=остановлена"
    "|=остановлено|=закрыт|=заброшен|=приостановлена",
    "=больше =не =развивается|=развиваем|=развиваю|=занимаюсь|=занимаемся|=обновляется",
    "=нереализуемо|=нереализуема|=неосуществимо|=неосуществима",
    "=придется =с? =жить|=смириться|=терпеть|=мириться",
    "=противоречит =правилам|=закону|=регламенту|=политике|=уставу",
    "=бан|=наказание|=блокировка|=штраф|=взыскание ...1 =верно|=верное|=справедливо|=справедливое"
    "|=обоснованно|=обоснован|=обоснована|=обосновано|=правомерно|=законно|=заслуженно",
    "=не =гарантийный|=страховой =случай",
    "=так =и? =задумано|=задумывалось",
    "=это =ограничение|=особенность|=специфика =платформы|=системы|=тарифа|=сервиса|=модели",
    "=раньше|=быстрее|=скорее|=дешевле|=меньше ...6 =не =бывает|=будет|=выйдет|=сделаем|=делаем"
    "|=получится|=успеем|=отдадим",
    "остаться:futr|оставаться:pres|сохраниться:futr|сохраняться:pres =в|=на|=за =вашей|=кредитной"
    "|=истории|=учете|=вами|=прежней|=прежнем|=силе|=списке|=базе|=личном|=деле",
    "случай|право|гарантия|факт|диагноз|стаж|льгота|причина ...1 =не =подтвержден|=подтверждена"
    "|=подтвердился|=подтвердилось|=признан|=признана|=признано|=доказан|=установлен|=установлено",
    "=случай|=ситуация =не =гарантийный|=страховой|=наш|=является",
    "=подлежит|=подлежат оплата|взыскание|погашение|удержание|списание",
    "=не =подлежит|=подлежат",
    "=апелляции|=жалобы|=возражения|=претензии ...2 =не =читаем|=рассматриваем|=принимаются"
    "|=читаются|=рассматриваются",
    "пожизненный|бессрочный|безотзывный|окончательный|финальный $",
    "=лимит|=квота|=норма|=тираж|=резерв ...1 =исчерпан|=исчерпана|=выбран|=выбрана|=израсходован"
    "|=закончился|=закончилась",
    "=уже|=давно =сдан|=сдана|=отгружен|=отгружена|=подписан|=подписана|=напечатан|=отпечатан"
    "|=распределены|=утвержден|=утверждена|=утверждены",
    "=на|=в|=к ...2 <NOUN> ...1 =закрыта|=закрыт|=закрыто|=занято|=поздно $",
    "=для =вас|=вашего|=вашей ...2 =недоступен|=недоступна|=недоступно|=закрыт|=закрыта",
    "=вам ...1 =недоступен|=недоступна|=недоступно|=недоступны|=закрыт|=закрыта",
    "=закреплены|=закреплен|=закреплена|=привязаны|=привязан|=привязана ...1 =за|=к <NOUN>",
    "=минимальный|=минимальная|=минимальное|=максимальный|=максимальная ...3 <NUM>",
    "=обязателен|=обязательна|=обязательно|=обязательны =для =всех",
    "=политика|=правила|=регламент|=порядок|=закон ...1 =такая|=такие|=такой|=такова|=таковы",
    "=такая|=такие|=такой|=таков =у|=политика|=правила|=регламент|=порядок|=тариф =нас|=компании"
    "|=банка",
    slack=0,
    label="short",
)
FACTS_HOUSE_EN = phrases(
    "=stay|=stays|=remain|=remains =with|=as|=in|=on|=where|=at|=the|=open|=unchanged|=put",
    "=fee|=fees|=deadline|=decision|=price|=prices|=charge|=ban|=fine|=penalty|=grade|=score|=rule"
    "|=rules|=limit|=dates|=date|=policy|=result|=refusal|=bill =still? =stands|=stand|=holds",
    "=is|=are|=was =out|=off|=past|=done|=spent|=taken|=overdue $",
    "=is|=are =not =welcome|=admitted|=let|=accepted|=changed|=edited|=altered|=reopened"
    "|=negotiable|=shared|=made|=given|=replaced|=moved|=held|=combined|=shipped|=sold|=taken"
    "|=returned|=done",
    "=can|=may =not =be =edited|=altered|=changed|=removed|=used|=combined|=stacked|=swapped"
    "|=shipped|=resold|=rolled|=carried|=held|=moved|=brought|=kept|=posted|=paused|=split",
    "=ended|=closed|=expired|=lapsed|=finished|=stopped =last|=in|=on|=at|=yesterday|=a|=this"
    " =year|=month|=week|=monday|=spring|=summer|=autumn|=winter|<NUM>|<LATN>",
    "=ended|=closed|=expired|=lapsed|=went =with|=when|=before|=after =the|=your|=our|=that",
    "=was|=were|=been =dropped|=discontinued|=withdrawn|=retired|=scrapped|=phased|=removed"
    "|=abolished|=shelved|=axed|=sunset =in|=last|=from|=on|=out|=with|=a",
    "=runs|=run|=lasts|=binds|=locked =until|=till|=to|=for|=through|=in =<NUM>|<NUM>|<LATN>",
    "=is|=are =only? =for|=reserved|=limited|=restricted =for|=to|=members|=residents|=staff"
    "|=business|=students|=new|=premium|=subscribers|=adults =members|=only|=customers|=clients"
    "|=plans?",
    "=are|=is =for =members|=residents|=staff|=business|=students|=premium|=adults|=subscribers"
    "|=new|=guests =only|=customers|=clients|=accounts?",
    "=full|=advance|=prior|=upfront =payment|=prepayment|=deposit|=notice =is|=required",
    "=is|=are =required|=mandatory|=compulsory|=needed|=payable|=due =upfront|=in|=beforehand"
    "|=regardless|=anyway|=either|=for =advance|=way|=all|=everyone?",
    "=does|=do =not =do|=take|=make|=offer|=come|=roll|=carry|=stack|=transfer|=return|=reset"
    "|=combine|=bend|=change|=accept|=serve|=open|=deliver|=ship|=allow|=carry|=reissue|=stretch"
    "|=post|=hold|=extend|=refund|=replace|=reprint",
    "=forfeited|=forfeit|=non-returnable|=void|=voided|=nonrefundable|=irrevocable"
    "|=unrecoverable|=unavailable|=closed =for|=to|=after|=once|=when",
    "=final =sale|=sales|=and|=on",
    "=minimum|=maximum|=age|=weight|=size =age|=term|=stay|=order|=limit|=spend|=height|=period"
    " =is|=runs|=applies|=of|=was|=stands",
    "=too =late|=heavy|=big|=far|=old|=small|=young|=early =to|=for|=now|=and",
    "=outside|=beyond =our|=the|=its =delivery|=service|=opening|=working|=coverage =area|=hours"
    "|=zone|=range|=period",
    "=is|=are|=was|=were =permanently|=irreversibly|=irretrievably|=forever =gone|=deleted|=erased"
    "|=removed|=closed|=lost|=banned|=wiped",
    "=deleted|=expired|=erased|=lost|=used|=sold <LATN> =are|=is|=stay =gone|=lost|=deleted|=void",
    "=a =no =from|=i'm|=i|=unfortunately",
    "=that's|=it's|=it|=that|=is =a =no|=hard =no?",
    "=not =something|=isn't =something =we|=we'd|=i|=i'd",
    slack=0,
    label="brief",
)
