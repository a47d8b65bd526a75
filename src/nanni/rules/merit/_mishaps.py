"""What went wrong on our side, told as an event: data of MER02 beside the cue.

Nobody says «we failed» here. A thing of ours broke, slipped or was mixed up; one of us took
somebody else's row; what should have been said was not. Only MER02 reads these as admissions.
"""

from nanni.rulekit import phrases

_THING_RU = (
    "заявка|заказ|запрос|обращение|письмо|напоминание|уведомление|возврат|платеж|бонус|балл|баллы"
    "|запись|бронь|отчет|настройка|скидка|данные|файл|статус|чек|квитанция|задача|звонок|анализ"
    "|пробирка|посылка|коробка|рассылка|очередь|тариф|график|адрес|документ|анкета|карточка|счетчик"
)
_BROKE_DOWN_RU = (
    "затеряться|потеряться|слететь|зависнуть|обнулиться|сбиться|задвоиться|перепутаться"
    "|задублироваться|продублироваться|удвоиться|съехать|стереться|сломаться|потерять|выпасть"
    "|отвалиться|разъехаться|перемешаться|затереться|упасть"
)
_PAST_BROKE_RU = _BROKE_DOWN_RU.replace("|", ":VERB,past|") + ":VERB,past"
_MIXED_RU = "перепутать|потерять|забыть|испортить|повредить|разбить|помять|пропустить|утерять"
_TOOK_RU = (
    "взять|указать|вписать|поставить|использовать|приложить|отправить|подставить|внести|ввести"
    "|выслать|скопировать|применить|посчитать|положить|отгрузить|привезти|выдать|записать|оформить"
)
_PAST_TOOK_RU = _TOOK_RU.replace("|", ":VERB,past|") + ":VERB,past"
_ALIEN_RU = "чужой|соседний|старый|прошлый|прежний|прошлогодний|другой|устаревший"
_OURS_RU = (
    "система|касса|программа|робот|сервер|фильтр|модуль|скрипт|формула|алгоритм|терминал|база"
    "|кухня|склад|комплектовщик|бухгалтер|водитель|оператор|менеджер|курьер|кассир|мастер|врач"
    "|лаборатория|диспетчер|администратор|коллега|сотрудник|приложение|сайт|бот"
)
MISHAPS_RU = phrases(
    "=это|=наш|=мой недогляд|недочет|ляп|огрех|провал|оплошность|халатность",
    "=это брак ...1 работа|врач|мастер|сборка|печать|производство",
    f"!вы {_THING_RU} ...3 {_PAST_BROKE_RU}",
    f"{_PAST_BROKE_RU} {_THING_RU}",
    f"{_THING_RU} ...2 {_MIXED_RU.replace('|', ':PRTS|')}:PRTS",
    f"{_MIXED_RU.replace('|', ':PRTS|')}:PRTS {_THING_RU}",
    "этикетка|ярлык|бирка|коробка|пакет|документ|данные ...3 перепутать:PRTS",
    f"!вы {_PAST_TOOK_RU} ...2 {_ALIEN_RU} <NOUN>",
    f"!вы {_PAST_TOOK_RU} ...3 =из|=с|=от|=по {_ALIEN_RU} <NOUN>",
    f"=мы|=я|{_OURS_RU} ...3 положить:past|привезти:past|отправить:past|выдать:past|взять:past"
    " другой|другую|чужой|=две|=два|=обе|=оба|=вдвое|=больше|=лишнее|<NUM>",
    "=на =сайте|=витрине|=ценнике|=странице|=карточке висеть:past|стоять:past|остаться:past"
    "|показываться:past",
    "!вы =вовремя =не <VERB,past>",
    "!вы =не <VERB,past> =вовремя",
    "=мы проспать:past|прозевать:past|проморгать:past|тянуть:past|медлить:past",
    "=по|=из-за чужой|ошибочный|неверный|старый заявка|запрос|номер|адрес|договор|поручение|данные",
    "сработать:past|срабатывать:past ...1 =ложно|=ошибочно|=некорректно|=зря|=неверно|=напрасно",
    "=ложное =срабатывание",
    f"{_OURS_RU} ...4 =дважды|=повторно|=ошибочно|=неверно|=неправильно",
    f"{_OURS_RU} ...3 =не =увидел|=увидела|=увидели|=получил|=получила|=получили|=узнал|=узнала"
    "|=узнали|=заметил|=учел|=учла|=учли|=знал|=знала|=знали",
    f"{_OURS_RU} ...6 =раньше|=позже =расписания|=срока|=времени|=обещанного|=чем",
    f"=а {_OURS_RU} взять:past|списать:past|посчитать:past|начислить:past|снять:past",
    f"{_OURS_RU} ...3 =без <NOUN,gent> списать:past|удалить:past|отменить:past|закрыть:past",
    "тон|ответ|поведение|слова ...2 =был|=была|=было|=были неприемлемый|недопустимый|грубый"
    "|некорректный|хамский|неуместный|резкий",
    "=хотя =не =имел|=имела|=имели|=должен|=должна|=должны|=обязан",
    "=хотя =вы просить:past|предупреждать:past|писать:past|сказать:past|сообщить:past|указать:past",
    "=не =выдержал|=выдержала|=выдержали|=справился|=справилась|=справились ...2 нагрузка|наплыв"
    "|поток|объем|=с",
    "=мы|=я ...2 =не =подготовились|=подготовился|=рассчитали|=предусмотрели|=ожидали|=ждали",
    "<NUM>|день|дня|дней|неделя|месяц ...1 =без =ответа|=новостей|=связи|=движения ...2 =это|=наш"
    "|=наша",
    "=дольше|=позже|=хуже|=медленнее =чем ...1 обещать:past|должен|следовать:past|положить:PRTS",
    slack=0,
)
_STAFF_EN = (
    "=rider|=driver|=courier|=packer|=lab|=kitchen|=payroll|=filter|=migration|=script|=clerk"
    "|=agent|=nurse|=fitter|=engineer|=technician|=warehouse|=depot|=checkout|=system|=report"
    "|=database|=server|=cashier|=chef|=waiter|=cleaner|=colleague|=designer|=printer|=machine"
    "|=algorithm|=detector|=importer|=scheduler|=receptionist|=operator|=billing|=accounts|=crew"
    "|=installer|=doctor|=plumber|=shop|=store|=inbox|=team|=bot|=form|=app|=site|=page|=terminal"
)
_HARM_EN = (
    "=broke|=lost|=zeroed|=wiped|=duplicated|=doubled|=missed|=skipped|=dropped|=omitted|=cut"
    "|=ignored|=spilled|=spilt|=damaged|=tore|=miscounted|=misread|=overwrote|=rejected|=flagged"
    "|=stalled|=swapped|=crossed|=truncated|=miskeyed|=rounded|=ate|=hid|=scratched|=cracked"
    "|=dented|=burned|=burnt|=crashed|=froze|=mixed|=muddled|=undid|=deleted|=jammed|=bent"
)
_DEALT_EN = (
    "=billed|=charged|=sent|=shipped|=booked|=credited|=delivered|=registered|=posted|=applied"
    "|=used|=took|=entered|=packed|=printed|=seated|=quoted|=called|=copied|=typed|=pulled|=wrote"
    "|=put|=set|=filed|=paid|=emailed|=counted|=read|=assigned|=scheduled|=invoiced"
)
_PAPER_EN = (
    "=request|=order|=visit|=callback|=email|=message|=claim|=note|=booking|=form|=file|=case"
    "|=ticket|=reply|=letter|=refund|=payment|=parcel|=reminder|=appointment|=complaint|=report"
)
MISHAPS_EN = phrases(
    f"=the|=our|=a|=my|=and|=but {_STAFF_EN} {_HARM_EN}",
    f"=the|=our|=a|=my {_STAFF_EN} =left|=threw =out|=off|=behind|=away",
    f"^ {_STAFF_EN} {_HARM_EN}|=left =out|=off|=the|=your|=a|=some",
    f"=the|=our|=a|=my {_STAFF_EN} =never|=simply|=wrongly|=mistakenly <LATN>",
    f"=the|=our|=a|=my {_STAFF_EN} ...4 =twice|=early|=late|=too",
    f"=the|=our {_STAFF_EN} ...5 =ahead|=short =of",
    f"=we|=i|=our|{_STAFF_EN} ...1 {_DEALT_EN} ...8 =rather =than",
    f"=we|=i ...1 {_DEALT_EN} ...3 =from|=off|=for|=to|=under|=with|=on =another|=someone|=a"
    " =row|=customer|=account|=order|=line|=file|=else's|=different|=previous|=neighbouring",
    f"=we|=i|=had =had? {_DEALT_EN} ...1 =an|=a|=the|=your|=last =old|=stale|=outdated|=previous"
    "|=former|=month's|=year's|=week's",
    "=still =had|=showed|=shows|=listed|=carried|=used ...1 =last|=old|=previous|=outdated"
    "|=yesterday's|=expired",
    f"{_PAPER_EN} =dropped|=fell|=slipped|=went|=got =off|=out|=through|=missing|=astray|=stuck"
    "|=lost|=buried|=overlooked|=mislaid|=missed|=left|=forgotten",
    f"{_PAPER_EN} =was|=were|=had =been? =lost|=mislaid|=overlooked|=forgotten|=missed|=misfiled"
    "|=buried|=misrouted|=mishandled|=left",
    "=got|=were|=was =swapped|=mixed|=crossed|=muddled|=mislabelled|=mislabeled|=transposed"
    "|=duplicated|=garbled|=mistyped|=misprinted|=smudged|=overbooked|=miscounted",
    "=our <LATN> ...2 =expired|=failed|=lapsed|=stalled|=broke|=crashed|=overran|=leaked"
    "|=overheated|=jammed",
    "=our <LATN> =was|=were =switched|=turned|=smudged|=faulty"
    "|=short|=missing|=incomplete|=silent|=overloaded",
    "=ran =out =of =disk|=space|=memory|=paper|=staff|=capacity",
    "=which =he|=she|=they|=it|=we|=nobody =shouldn't|=should|=isn't =not? =have|=allowed?",
    "=tone|=wording|=language|=behaviour|=behavior =was|=were ...1 =out|=unacceptable|=wrong"
    "|=rude|=inappropriate|=harsh|=uncalled|=unprofessional",
    "=on|=at|=under =someone|=somebody|=another =else's|=customer's|=person's",
    "=we|=it|=system|=checkout|=till =applied|=charged|=took|=billed|=paid|=used <NUM>"
    " =%|=percent|=instead|=not",
    "=says|=said|=states|=promised|=agreed ...4 =we|=it|=system =applied|=charged|=took|=billed"
    "|=used|=sent",
    "=days|=weeks|=month|=hours|=week|=calls|=emails =without =a|=any =reply|=answer|=word|=update"
    " =is|=was|=isn't",
    "=poor|=bad|=shoddy|=sloppy|=careless =work|=job|=advice|=planning|=form",
    "=your <LATN> =was|=were =wrongly|=incorrectly|=mistakenly|=needlessly|=unfairly",
    "=you =were|=was =wrongly|=incorrectly|=mistakenly|=needlessly|=unfairly|=disconnected"
    "|=misled|=misinformed|=double-billed|=overcharged|=overbilled|=double-charged",
    "=nobody|=no-one =on|=from =our|=my =team|=side|=desk =told|=called|=came|=replied|=checked"
    "|=noticed|=wrote|=rang|=answered|=read|=picked|=warned",
    "=we|=i|=our ...1 =slow|=late =to|=in|=with|=getting",
    "=we =weren't|=were|=was =not? =ready|=prepared|=unprepared|=unready =for",
    "=didn't|=not|=never =cope|=scale|=hold =with|=up|=under|=to",
    slack=0,
)
