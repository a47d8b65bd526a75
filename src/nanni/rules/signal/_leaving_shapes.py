"""Shapes of leaving, whatever the words: a verb of parting beside us, ours or somebody else."""

from nanni.rulekit import Pattern, Phrase, phrases, words
from nanni.rulekit.matchers import Words

_PART_RU = (
    "уйти|уходить|перейти|переходить|сменить|менять|поменять|отключить|отключать|отключиться"
    "|отключаться|расторгнуть|расторгать|разорвать|закрыть|закрывать|удалить|удалять|забрать"
    "|забирать|отказаться|отказываться|прощаться|попрощаться|расстаться|расставаться|переехать"
    "|переезжать|перевести|переводить|перенести|переносить|аннулировать|сваливать|свалить"
    "|отписаться|отписываться|прекратить|прекращать|вывести|выводить|снести|сносить"
)
_PARTING_RU = "|".join(f"{verb}:1per" for verb in _PART_RU.split("|"))
_PART_INF_RU = "|".join(f"{verb}:infn" for verb in _PART_RU.split("|"))
_PART_NOUN_RU = (
    "уход|смена|переход|расторжение|отказ|перенос|закрытие|отключение|альтернатива|замена"
)
_OURS_RU = (
    "=вас|=вами|=вам|=вашу|=ваш|=ваше|=ваши|=вашей|=вашего|=вашим|договор|контракт|счет|вклад"
    "|аккаунт|подписка|абонемент|обслуживание|услуга|оператор|провайдер|банк|=туда|=все|=всё"
    "|деньга|страховка|полис|членство|зарплата|бухгалтерия|компания|приложение|клиника|документ"
)
_OTHER_RU = (
    "другой|=других|конкурент|соседний|иной|альтернатива|аналог|=рынке|=соседей|=конкурентам|рядом"
)
_MEAN_RU = (
    "думать:1per|подумывать:1per|хотеть:1per|собираться:1per|планировать:1per|рассматривать:1per"
    "|размышлять:1per|=буду|=будем|=готов|=готова|=готовы|=придется|=пора|=решил|=решила|=решили"
    "|=намерен|=намерена|=вынужден|=вынуждена|=прошу|=просим|=требую|=остается|=лучше|=иначе"
    "|задуматься|задумываться|=проще|=осталось"
)
_BUY_RU = "купить:1per|заказать:1per|взять:1per|найти:1per|оформить:1per|поехать:1per|полететь:1per"
_BETTER_RU = (
    "=дешевле|=лучше|=бесплатно|=выгоднее|=быстрее|=нормально|=удобнее|=даром|=проще|=вдвое"
)
_SERVICE_EN = (
    "=account|=subscription|=membership|=contract|=plan|=business|=savings|=money|=service"
    "|=accounts|=policy|=everything|=custom"
)
_OTHER_EN = (
    "=competitor|=competitors|=elsewhere|=another|=other|=rival|=alternative|=alternatives"
    "|=different|=someone|=somewhere"
)

_FIRM_EN = (
    "=host|=hosts|=provider|=providers|=bank|=banks|=vendor|=vendors|=company|=companies|=carrier"
    "|=carriers|=gym|=store|=stores|=app|=apps|=tool|=tools|=service|=services|=platform"
    "|=platforms|=insurer|=clinic|=dentist|=pharmacy|=airline|=options|=place|=isp|=network"
)

SHAPES: tuple[Phrase | Pattern | Words, ...] = (
    words(_PARTING_RU, f"{_OURS_RU}|{_OTHER_RU}", within=5),
    words(_MEAN_RU, f"{_PART_INF_RU}|{_PART_NOUN_RU}", f"{_OURS_RU}|{_OTHER_RU}", within=7),
    words(_BUY_RU, f"{_OTHER_RU}|=тогда|=лучше", within=5),
    # «Продлевать смысла не вижу», «обойдусь без вас», «другие делают это бесплатно».
    words(
        "продлевать|продлить|платить|оставаться|остаться|держаться|продолжать|=абонемент|=подписку",
        "смысл|=незачем|=зачем|причина|повод|=сомневаюсь|=стоит",
        "=не|=нет|=никакого|=нету|=вряд|=какой|=ли|=вам|=вас",
        within=6,
    ),
    words(
        "обойтись:1per|справиться:1per|прожить:1per", "=без", "=вас|=вашей|=вашего|=ваших", within=5
    ),
    words(
        "=другие|=другой|=остальные|=конкуренты|=соседи",
        "делать|уметь|давать|предлагать|мочь|брать|стоить",
        f"{_BETTER_RU}|=зачем|=в",
        within=7,
    ),
    words("конкурент|=соседей|=других|=другого", _BETTER_RU, within=7),
    words("=больше|=уже|=отныне", "=не", "=клиент|=клиентка|=абонент|=покупатель|=ваш", within=6),
    *phrases(
        "=пора|=время|=давайте|=будем|=пожалуй ...2 прощаться|попрощаться|расставаться|уходить",
        "остаться:futr|потерять|лишиться ...2 =без? ...1 клиент|покупатель|абонент",
        "<NOUN,nomn> ...2 =на|=у|=в другой|соседний оператор|провайдер|банк|сервис|клиника",
        "=с =меня =хватит",
        "=ноги =моей|=нашей ...4 =не =будет",
        slack=0,
    ),
    *phrases(
        "=we|=i|=we'll|=i'll|=i'd|=i'm|=we're|=and|=or =will|=can|=am|=are|=might|=may|=then?"
        " =just|=simply"
        "|=soon? =switch|=switching|=leave|=leaving|=quit|=quitting|=migrate|=migrating ...2"
        " =provider|=providers|=banks|=to|=vendor|=vendors|=carriers|=you|=tools|=away",
        "=why =should|=shouldn't|=would =i|=we =not? =stay|=cancel|=renew|=keep|=leave|=remain",
        "=why =i|=we =shouldn't|=should ...1 =cancel|=leave|=stay|=renew|=switch",
        # "There won't be a next order", "you just lost our contract".
        "=no|=not|=won't|=never|=isn't ...3 =next|=more|=another|=further|=second =order|=orders"
        "|=purchase|=purchases|=visit|=renewal|=contract|=booking|=payment|=time",
        "=lost|=losing|=lose ...2 =our|=my|=a|=this|=the|=your ...1 =contract|=customer|=client"
        "|=business|=account|=sale|=deal|=subscriber|=member|=order|=booking",
        "=cancel|=close|=terminate =it|=them? =all|=everything|=both",
        "=signed|=sign|=signing =up ...1 =somewhere|=elsewhere",
        "=cancel|=close|=terminate =the =lot",
        "=i'll|=we'll|=will|=gonna|=rather ...1 =book|=buy|=order|=go|=deal ...3 =directly|=direct"
        " =with|=from|=through|=to",
        "=hard|=no|=don't|=can't|=little|=not|=any ...3 =reason|=point|=worth|=see|=sense|=sure"
        " ...3"
        " =renew|=renewing|=stay|=staying|=continue|=continuing|=subscribe|=paying|=keep|=upgrade",
        "=without =you $",
        "=rather ...6 =than =renew|=stay|=continue|=pay|=use|=keep",
        f"{_OTHER_EN} ...1 =gym|=bank|=shop|=store|=provider|=company|=app|=tool|=service|=clinic"
        " ...5 =better|=cheaper|=faster|=instead",
        "=does|=offers|=has|=have|=for|=sells|=costs ...3 =half|=cheaper|=better ...2 =price|=bye"
        "|=so|=cost|=elsewhere",
        slack=0,
    ),
    words(
        "=looking|=considering|=exploring|=comparing|=researching|=started|=shopping|=found|=trying"
        "|=choosing|=picked|=chosen|=there",
        "=other|=another|=different|=alternative|=new|=better|=cheaper",
        _FIRM_EN,
        within=7,
    ),
    words(
        "=back",
        "=old|=previous|=former|=paper|=last",
        "=going|=go|=switch|=switching|=moving|=returning|=i'll|=we'll",
        within=6,
    ),
    words(
        "=take|=taking|=bring|=bringing",
        "=my|=our",
        "=to|=elsewhere",
        "=next|=other|=another|=competitor|=else|=across|=different|=rival|=opposite",
        within=9,
    ),
    words(
        "=moving|=taking|=pulling|=transferring|=thinking|=consider|=considering",
        _SERVICE_EN,
        _OTHER_EN,
        within=8,
    ),
)

#: Somebody who asks how to do a thing threatens nothing.
UNLESS: tuple[Phrase | Pattern, ...] = phrases(
    f"=как|=где|=можно|=могу|=подскажите|=нельзя ...3 {_PART_INF_RU}",
    "=how =do|=to|=can|=would|=should =i|=we|=you? ...1 =close|=cancel|=delete|=move|=transfer"
    "|=switch|=change|=leave|=unsubscribe",
    "=port|=move|=transfer|=bring|=switch ...4 =to|=into =you|=your",
    "=can|=could|=may =i|=we =cancel|=close|=switch|=leave|=move",
    "перевести:1per|перенести:1per|переводить:1per ...2 деньга|дата|запись|визит|сумма|на =вашу"
    "|=ваш",
    "поменять|сменить|менять|перенести|изменить ...3 номер|адрес|фамилия|пароль|телефон|реквизит"
    "|имя|дата|время|почта|способ|устройство|тариф",
    "справка|выписка|копия|документ|подтверждение ...3 закрытие|расторжение|отказ|переход",
    "закрыть|закрывать|удалить|удалять|вывести ...2 окно|вкладка|заявка|обращение|вопрос|тикет"
    "|файл|фото|сообщение",
    slack=0,
)
