"""Verbs of support work in the forms that rules ask for: done, promised, told to the customer.

A slot of a phrase cannot ask for a lemma and a tense at once, so the forms are spelled out here.
"""


def _past(*masculine: str) -> tuple[str, ...]:
    """Past forms of regular verbs: «отменил» gives «отменил», «отменила», «отменили»."""
    out: list[str] = []
    for form in masculine:
        if form.endswith("ся"):
            stem = form[:-2]
            out += [form, stem + "ась", stem + "ись"]
        else:
            out += [form, form + "а", form + "и"]
    return tuple(out)


def _exact(forms: tuple[str, ...]) -> str:
    return "|".join("=" + form for form in dict.fromkeys(forms))


#: Work for the customer that is over: «отменила», «вернули».
DONE_RU = _exact(
    (
        *_past(
            *"""активировал аннулировал включил возместил возобновил восстановил вернул выдал
            выключил выписал выслал деактивировал доработал добавил дописал завел завершил загрузил
            закрепил закрыл заменил заморозил записал запросил запустил зарезервировал зачислил
            изменил исправил компенсировал начислил настроил назначил обменял обновил обнулил
            объединил оплатил опубликовал отвязал отключил откорректировал отменил отозвал отправил
            отремонтировал отсоединил оформил очистил передвинул перенес перевел переделал
            переключил переоформил перепрошил перезагрузил перезапустил пересчитал переслал
            подарил подключил подтвердил поменял поправил починил предоставил прикрепил приложил
            прислал проверил продлил пополнил развернул разблокировал разобрался разморозил
            распечатал сбросил связался сделал скинул скорректировал снизил создал списал
            списался созвонился согласовал сохранил удалил увеличил уменьшил удостоверил
            уточнил установил устранил починил урегулировал уволил уладил выяснил вычел
            зарегистрировал заказал забронировал закупил обработал привез приготовил провел
            рассмотрел расторг сменил собрал составил убрал внес списал выставил выложил""".split()
        ),
        *"перенес перенесла перенесли перевел перевела перевели завел завела завели".split(),
        *"провел провела провели внес внесла внесли привез привезла привезли".split(),
        *"нашел нашла нашли вычел вычла вычли расторг расторгла расторгли".split(),
        *"разобрался разобралась разобрались учел учла учли сбили".split(),
    )
)

#: The same said of the thing: «отменён», «возвращены», «исправлено».
DONE_PASSIVE_RU = _exact(
    tuple(
        stem + ending
        for stem in """активирован аннулирован включен возмещен возобновлен восстановлен возвращен
        выслан доставлен добавлен зачислен закрыт заменен заморожен записан запущен
        зарезервирован изменен исправлен компенсирован начислен настроен обновлен обменян отвязан
        отключен отменен отправлен оформлен перенесен переведен пересчитан подключен
        поправлен починен продлен пополнен разблокирован сброшен создан скорректирован удален
        устранен установлен приложен прикреплен решен снят забронирован выплачен""".split()
        for ending in ("", "а", "о", "ы")
    )
)

#: What the company is about to do, first person: «вернём», «пришлю».
OFFER_RU = _exact(
    tuple(
        """верну вернем возвращу возместим возмещу компенсирую компенсируем заменю заменим
        пришлю пришлем вышлю вышлем отправлю отправим оформлю оформим начислю начислим
        перенесу перенесем продлю продлим поменяю поменяем обменяю обменяем отменю отменим
        спишу спишем сниму снимем зачислю зачислим подарю подарим переведу переведем переоформлю
        переоформим отремонтируем починим поправим исправим пересчитаю пересчитаем подключу
        подключим отключу отключим разблокирую разблокируем восстановлю восстановим доставлю
        доставим привезу привезем запишу запишем забронирую забронируем подберу подберем
        найду найдем настрою настроим открою откроем закрою закроем удалю удалим добавлю добавим
        заморожу заморозим соберу соберем выдам выдадим активирую активируем сделаю сделаем
        позвоню перезвоню позвоним перезвоним свяжусь переключу переключим соединю соединим
        передам проверю проверим подскажу помогу поможем подготовлю подготовим""".split()
    )
)

#: Steps given to the customer: «откройте», «нажмите».
STEP_RU = _exact(
    tuple(
        """откройте нажмите выберите перейдите зайдите введите скачайте установите обновите
        включите отключите выключите переключите перезагрузите перезапустите удалите добавьте
        укажите впишите замените поменяйте смените измените сохраните скопируйте вставьте
        запустите отметьте снимите поставьте проверьте очистите выйдите войдите подключите
        отсканируйте приложите загрузите заполните оформите подпишитесь напишите пришлите
        отправьте назовите позвоните приходите приезжайте возьмите вызовите закажите
        воспользуйтесь попробуйте используйте оплатите активируйте распечатайте предъявите
        покажите прокрутите создайте подтвердите свяжитесь сообщите подайте""".split()
    )
)

#: English past participles of support work.
DONE_EN = _exact(
    tuple(
        """refunded reimbursed credited returned cancelled canceled replaced reshipped resent sent
        fixed corrected repaired restored reset unlocked unblocked reactivated activated enabled
        disabled removed deleted added updated changed upgraded downgraded extended applied issued
        processed reversed voided waived moved merged released deployed published patched reverted
        shipped dispatched booked rebooked rescheduled arranged scheduled switched transferred
        migrated connected reconnected checked reviewed investigated confirmed tested found opened
        created filed closed paused stopped resolved set turned swapped ordered reserved
        attached emailed paid compensated upgraded cleared flagged linked renamed rebuilt
        rolled uploaded whitelisted unsubscribed traced tracked called spoken talked taken put
        contacted asked doubled dropped lifted unfrozen frozen pushed raised adjusted""".split()
    )
)

#: English imperatives that give a step.
STEP_EN = _exact(
    tuple(
        """open click tap press select choose go enter type install reinstall update upgrade
        download upload run add set sign log restart reboot reset replace change switch use
        clear copy paste remove delete uninstall enable disable turn check uncheck head visit
        navigate scroll create edit save fill scan plug unplug hold try bring show book order
        follow send reply message email call text attach disconnect connect pair""".split()
    )
)
