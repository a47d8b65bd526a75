"""Verbs of support work in the forms that rules ask for: done, offered, told to the customer.

A slot of a phrase cannot ask for a lemma and a tense at once, so the forms are spelled out here.
Ready for a slot: alternatives joined by bars.
"""


def exact(*groups: str) -> str:
    """Exact forms, one slot: ``exact("вернем верну")`` is ``=вернем|=верну``."""
    return "|".join(dict.fromkeys("=" + form for group in groups for form in group.split()))


def _past(masculine: str) -> str:
    """Past forms of regular verbs: «отменил» gives «отменил», «отменила», «отменили»."""
    out: list[str] = []
    for form in masculine.split():
        stem, ending = (form[:-2], "сь") if form.endswith("ся") else (form, "")
        out += [form, stem + "а" + ending, stem + "и" + ending]
    return " ".join(out)


def _short(masculine: str) -> str:
    """Short participles: «отменен» gives «отменен», «отменена», «отменено», «отменены»."""
    return " ".join(stem + end for stem in masculine.split() for end in ("", "а", "о", "ы"))


#: Work for the customer that is over: «отменила», «вернули».
DONE_RU = exact(
    _past(
        """активировал аннулировал включил возместил возобновил восстановил вернул выдал
        выключил выписал выслал доработал добавил загрузил закрепил заменил
        заморозил записал запустил зарезервировал зачислил изменил исправил компенсировал
        начислил настроил назначил обменял обновил обнулил объединил опубликовал
        отвязал отключил отменил отозвал отправил отремонтировал оформил
        переделал переключил переоформил перепрошил перезагрузил перезапустил
        пересчитал переслал подарил подключил поменял поправил починил прикрепил
        приложил прислал продлил пополнил разблокировал разморозил распечатал сбросил
        сделал скинул скорректировал снизил согласовал удалил увеличил
        установил устранил урегулировал уладил забронировал приготовил
        сменил убрал выложил отложил поставил заблокировал оспорил вписал
        одобрил созвонился договорился"""
    ),
    "внес внесла внесли",
    "перенес перенесла перенесли перевел перевела перевели завел завела завели",
    "привез привезла привезли нашел нашла нашли вычел вычла вычли расторг расторгла расторгли",
)

#: Work that finds out and does not yet change anything: «проверил», «уточнили».
LOOKED_RU = exact(
    _past(
        """проверил уточнил выяснил рассмотрел обработал запросил зарегистрировал изучил
        проанализировал посмотрел связался списался создал закрыл составил разобрался
        подтвердил передал спросил"""
    ),
    "провел провела провели принял приняла приняли",
)

#: The same said of the thing: «возвращён», «исправлено».
DONE_PASSIVE_RU = exact(
    _short(
        """активирован возмещен возобновлен восстановлен возвращен выслан зачислен заменен
        заморожен запущен зарезервирован исправлен компенсирован настроен обновлен обменян
        отвязан отправлен оформлен перенесен переведен пересчитан подключен поправлен починен
        продлен пополнен разблокирован сброшен скорректирован устранен установлен приложен
        прикреплен забронирован выплачен"""
    )
)

#: What the company is about to do, first person: «вернём», «пришлю».
OFFER_RU = exact(
    """верну вернем возвращу возместим возмещу компенсирую компенсируем заменю заменим
    пришлю пришлем вышлю вышлем отправлю отправим оформлю оформим начислю начислим
    перенесу перенесем продлю продлим поменяю поменяем обменяю обменяем отменю отменим
    спишу спишем сниму снимем зачислю зачислим подарю подарим переведу переведем переоформлю
    переоформим отремонтируем починим починю поправим поправлю исправим исправлю пересчитаю
    пересчитаем подключу подключим отключу отключим разблокирую разблокируем восстановлю
    восстановим доставлю доставим привезу привезем запишу запишем забронирую забронируем
    подберу подберем найду найдем настрою настроим открою откроем удалю удалим добавлю
    добавим заморожу заморозим соберу соберем выдам выдадим активирую активируем сделаю
    сделаем перезвоню перезвоним позвоню позвоним переключу переключим соединю соединим
    проверю проверим подготовлю подготовим подарю зарезервирую зарезервируем отложу отложим"""
)

#: Steps given to the customer: «откройте», «нажмите».
STEP_RU = exact(
    """откройте нажмите выберите перейдите зайдите введите скачайте установите обновите
    включите отключите выключите переключите перезагрузите перезапустите удалите добавьте
    укажите впишите замените поменяйте смените измените сохраните скопируйте вставьте
    запустите отметьте снимите поставьте очистите выйдите войдите подключите
    отсканируйте приложите загрузите заполните оформите подпишитесь пришлите
    отправьте приходите приезжайте возьмите вызовите закажите подойдите
    воспользуйтесь попробуйте попросите используйте оплатите активируйте распечатайте предъявите
    покажите прокрутите создайте подтвердите подайте положите достаньте"""
)

#: Getting in touch and reading up: a step only when it says where to and what for.
CONTACT_RU = exact(
    """напишите пишите позвоните звоните свяжитесь обратитесь обращайтесь сообщите уточните
    уточняйте спросите узнайте проверьте проверяйте ознакомьтесь прочитайте прочтите
    смотрите посмотрите дождитесь ожидайте подождите направьте перенаправьте адресуйте задайте"""
)

#: English past participles of support work.
DONE_EN = exact(
    """refunded reimbursed credited returned cancelled canceled replaced reshipped resent sent
    fixed corrected repaired restored reset unlocked unblocked reactivated activated enabled
    disabled removed deleted added updated changed upgraded downgraded extended applied issued
    reversed voided waived moved merged released deployed published patched reverted
    shipped dispatched booked rebooked rescheduled arranged scheduled switched transferred
    migrated connected reconnected paused stopped resolved swapped ordered reserved
    attached paid compensated cleared renamed rebuilt uploaded whitelisted unsubscribed
    blocked disputed doubled lifted frozen froze unfrozen raised adjusted put turned taken set
    approved locked secured rerun reopened restarted rescheduled rerouted reprinted reinstalled
    granted honoured struck knocked
    honored"""
)

#: English participles of finding out.
LOOKED_EN = exact(
    """checked reviewed investigated confirmed tested found traced tracked called spoken talked
    contacted asked flagged filed created opened closed processed logged looked verified"""
)

#: English imperatives that give a step.
STEP_EN = exact(
    """open click tap press select choose go enter type install reinstall update upgrade
    download upload run add set sign log restart reboot reset replace change switch use
    clear copy paste remove delete uninstall enable disable turn uncheck head
    navigate scroll create edit save fill scan plug unplug hold try bring show book order
    follow send reply attach disconnect connect pair pick take put ask present dial
    swipe untick reload relaunch expand block unblock mute unmute unscrew wipe rinse"""
)

#: English imperatives of getting in touch and reading up.
CONTACT_EN = exact(
    """contact call email message write visit check see read refer review reach phone ring
    consult wait note liaise speak talk"""
)
