"""Plain admissions: the company or the writer failed, in the active voice."""

from nanni.rulekit.admissions import ADMISSIONS
from nanni.rulekit.admissions_ru import FAULTS_RU, TROUBLE_RU
from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.rule import Cue

_FAILED_RU = (
    "ошибиться|перепутать|потерять|забыть|пропустить|сломать|испортить|повредить|упустить"
    "|промахнуться|напутать|накосячить|облажаться|подвести|недосмотреть|проглядеть|прозевать"
    "|недоглядеть|недоложить|недовезти|затянуть|сорвать|налажать|опоздать|задержать|просрочить"
    "|пролить|испачкать|поцарапать|порвать|обсчитать|недолить|пересолить|недодать|завысить|занизить"
    "|недооценить|обмануть|нагрубить|нахамить|разбить|помять|провалить|недоработать|уронить"
)
_NOT_DONE_RU = (
    "отправить|передать|предупредить|сообщить|ответить|успеть|проверить|учесть|заметить|выполнить"
    "|сделать|перезвонить|позвонить|записать|объяснить|обновить|уследить|сдержать|доставить"
    "|привезти|справиться|оформить|провести|внести|подготовить|уложиться|убрать|отключить"
    "|включить|поставить|положить|указать|сказать|прислать|отменить|начислить|продумать|дать"
)
_WRONG_RU = (
    "=неверно|=неправильно|=ошибочно|=дважды|=лишний|=лишние|=лишнее|=зря|=напрасно|=повторно"
    "|=чужой|=чужую|=чужое|=некорректно|=преждевременно"
)
_DID_RU = (
    "списать|отправить|указать|посчитать|рассчитать|записать|начислить|оформить|ввести|передать"
    "|выставить|поставить|привезти|положить|подключить|отключить|отменить|закрыть|удалить"
    "|заблокировать|прислать|взять|отказать|сообщить|назвать|снять|выслать|провести|объяснить"
    "|подсказать|посоветовать|проконсультировать|сориентировать|выписать|пробить"
    "|ответить|выдать|настроить|внести|прочитать|понять|отклонить|применить|завести|назначить"
)
#: Denials, not admissions: «мы не получили оплату», «мы не нашли заявки».
_MAY_NOT_RU = (
    "получить|найти|обнаружить|выявить|увидеть|взять|отказать|отказаться|смочь|подтвердить|решить"
    "|забыть|удалить|списать|снять|заблокировать|изменить|поменять|нарушить|увеличить|повысить"
    "|понять|дождаться|добавить|стать|запросить|потерять|перестать|услышать|узнать|бросить"
    "|оставить|приступить|согласиться|принять"
)
_STAFF_RU = (
    "менеджер|оператор|сотрудник|сотрудница|коллега|курьер|продавец|кассир|специалист|водитель"
    "|бухгалтер|бухгалтерия|администратор|врач|доктор|склад|кладовщик|диспетчер|мастер|официант"
    "|бригада|смена|кухня|регистратура|преподаватель|куратор|консультант|пекарь|охранник|тренер"
    "|бариста|повар|бармен|горничная|официантка|стажер|новичок|дежурный|система|робот|бот"
    "|программа|автомат|магазин|монтажник|техник|электрик|слесарь|парикмахер|продавщица|лаборант"
    "|медсестра|логист|приемщик|сборщик|наборщик|редактор|пункт|ресепшен|отель|типография|касса"
)
_US = "=мы|=я|=наш|=наша|=наши|=нас|=нами|=мной"

_RU: tuple[Matcher, ...] = phrases(
    "=наша|=моя|=наш|=мой ошибка|вина|промах|недосмотр|недоработка|косяк|недочет|просчет|упущение",
    "ошибка|вина|промах|недоработка|проблема|сбой|причина =на =нашей|=моей =стороне?",
    "=на =нашей|=моей стороне|=стороны",
    "=по =нашей|=моей вине|ошибке|оплошности|невнимательности|недосмотру",
    "=виноваты|=виноват|=виновата =мы|=я",
    "^ =виноват|=виновата|=виноваты|=каюсь",
    "!=он|=она|=кто|клиент|покупатель|гость|пользователь|пассажир|пациент|заказчик =забыла|=забыл"
    "|=проспала|=проспал|=прозевала|=прозевал",
    "(=из-за | =по | =из =за) ...3 =ошибки|=ошибке|=сбоя|=бага|=накладки|=путаницы|=просчета ...3"
    " =нашей|=нашем|=нашего|=наших|=нас|=моей",
    "!=вы|=если|=вам <VERB,past> ...1 =не =тот|=ту|=то|=те|=туда|=того|=той|=тому|=там",
    "!=вы|=если|=вам <VERB,past> =не =в|=на|=с|=к|=по =тот|=ту|=то|=те|=той|=том|=тому",
    "=мы|=я ...1 =поздно|=слишком|=недостаточно|=долго|=плохо|=невнимательно <VERB,past>",
    "=мы|=я =не =сразу <VERB,past>",
    "<VERB,past,plur> =слишком =поздно|=долго|=медленно",
    "показать:past|указать:past|назвать:past|выдать:past|прислать:past|отправить:past"
    "|назначить:past|дать:past|сообщить:past|поставить:past ...2"
    " неверный|неправильный|ошибочный|устаревший|чужой",
    "^ =не <VERB,past,perf,plur>",
    "обещать:past ...3 =и|=но|=а =не <VERB,past>",
    "=из-за =нашего|=нашей|=наших|=моей|=моего",
    "сбой|ошибка|авария|накладка|путаница ...2 =у =нас",
    "=нам =не =хватило|=хватает",
    "=в =инструкции|=описании|=прайсе|=договоре|=письме|=тексте|=счете|=расчете|=коде|=программе"
    "|=расписании|=объявлении|=справке =была|=есть|=наша? =ошибка|=опечатка|=неточность",
    "описание|цена|информация|адрес|срок|данные|расписание|сумма|ответ ...3"
    " =было|=была|=был|=были =неверным|=неверной|=неверными|=ошибочным|=ошибочной|=неправильным"
    "|=неправильной|=устаревшим|=устаревшей|=неточным|=неточной",
    "продать:past =больше",
    "=лишнее|=лишние|=дважды =мы|=я",
    "=мы|=я ...3 =не <VERB,past,perf>",
    "=не <VERB,past,perf,plur> =мы",
    "=мы|=я ...3 =не =замечали|=замечал|=замечала|=предупреждали|=следили|=проверяли|=отвечали",
    f"{_STAFF_RU} ...2 =не <VERB,past,perf>",
    f"{_STAFF_RU} ...1 =действительно|=правда <VERB,past,perf>",
    "=это ...2 нарушение|недопустимо|непростительно",
    "=не =стали|=стал|=стала =и? =это? =зря|=напрасно",
    "=мы|=я ...2 взять:past ...2 =плату|=деньги|=оплату ...4 =и ...4 =и",
    "!=вы|=если =не =заметили|=предупредили|=ответили|=сообщили|=сказали|=проверили|=увидели"
    "|=поправили|=исправили|=позвонили ...1 =раньше|=заранее|=вовремя|=сразу",
    "=мы|=я =дважды|=трижды|=зря|=повторно отправлять|списывать|звонить|отменять|просить|писать"
    "|начислять",
    "=должен|=должна|=должно|=должны =был|=была|=было|=были ...5 =но|=и|=а ...1 =не|=сломался"
    "|=сломалась|=завис|=зависла|=упал|=упала",
    f"{_FAILED_RU.replace('|', ':past|')}:past ...3 =я|=мы",
    "=рассылку|=расчет|=цену|=счет|=письмо|=справку ...1 =собрали|=посчитали|=составили|=сделали"
    " ...2 =по|=из =данным|=данных|=старым|=старых|=старой",
    "=мы|=я =виноваты|=виноват|=виновата",
    "=с =нашей|=моей =стороны ...1 промашка|ошибка|просчет|промах|накладка|недоработка",
    "промашка|оплошность|накладка ...2 =с =нашей|=моей =стороны",
    "ввести:past ...1 =в =заблуждение",
    "=это =мы|=я $",
    "=сами|=сам|=сама =виноваты|=виноват|=виновата",
    "=мы|=я переоценить:past|проколоться:past|промедлить:past|поторопиться:past|оплошать:past"
    "|растеряться:past",
    "=мы|=я поспешить:past =с",
    "=ошибку|=промах|=просчет допустить:past =наш|=наша|=наши|=мы|=я",
    "переоценить:past|проколоться:past|промедлить:past|поторопиться:past|оплошать:past =мы|=я",
    "косяк|просчет|промах|недосмотр =наш|=мой",
    "программист|разработчик|инженер|админ|стажер|дизайнер ...1 сломать:past|испортить:past"
    "|забыть:past|перепутать:past|удалить:past|ошибиться:past|уронить:past",
    "=вина|=ответственность|=ошибка ...3 =на =нас|=мне|=нашей|=нашем",
    "=с =нашей|=моей =стороны ...1 быть:past|произойти:past|случиться:past|допустить:past"
    "|возникнуть:past|допущен ...2 сбой|ошибка|просчет|накладка|задержка|промах|путаница|недочет",
    "^ =да|=увы|=каюсь|=ой|=упс? проглядеть:past,sing|упустить:past,sing|перепутать:past,sing"
    "|недосмотреть:past,sing|напутать:past,sing|ошибиться:past,sing|пропустить:past,sing",
    "=мы|=я|=наш|=наша|=наши ...5 =по =ошибке",
    "=причина|=дело|=проблема|=ошибка =была|=было? =в =нашем|=нашей|=наших|=нас|=моей|=моем",
    "=мы|=я ...2 =неправы|=неправ|=неправа",
    "=мы|=я ...2 =не =правы|=прав|=права",
    "=беру|=берем ...2 =ответственность|=вину ...2 =на =себя",
    "=ответственность|=вину ...2 =беру|=берем =на =себя",
    "обещать:past|пообещать:past|наобещать:past ...1 =лишнего|=невозможное|=невыполнимое",
    "накосяч*|налажа*|налажал*|облажал*|напортач*|затупил*|протупил*|прошляп*|запорол*|слажал*",
    "=вина|=ошибка =за =нами|=мной",
    "=признаем|=признаю ошибка|вина|=свою|=что",
    f"=мы|=я ...3 {_FAILED_RU.replace('|', ':past|')}:past",
    f"=мы|=я ...2 =не {_NOT_DONE_RU.replace('|', ':past|')}:past",
    f"!=вы|=если|=банк {_FAILED_RU.replace('|', ':past,plur|')}:past,plur",
    "=у =нас ...3 зависнуть:past|упасть:past|слететь:past|отвалиться:past|сломаться:past"
    "|сбиться:past|потеряться:past|застрять:past|разойтись:past|закончиться:past|лечь:past",
    "зависнуть:past|упасть:past|слететь:past|сломаться:past|потеряться:past ...3 =у =нас",
    "сотрудник|менеджер|оператор|коллега|курьер|мастер ...2 =дважды|=трижды|=зря|=снова|=повторно",
    f"{_US} ...2 {_WRONG_RU} ...4 {_DID_RU.replace('|', ':past|')}:past",
    f"{_WRONG_RU} {_DID_RU.replace('|', ':past|')}:past =мы|=я",
    "=у =нас ...2 авария|сбой|ошибка|баг|поломка|накладка|проблема|неполадка|неисправность",
    "=это =наш|=наша|=наше =баг|=ошибка|=сбой|=недосмотр|=косяк|=упущение|=недоработка",
    f"{_STAFF_RU} ...3 " + (_FAILED_RU + "|грубить").replace("|", ":past|") + ":past",
    f"{_STAFF_RU} ...2 {_WRONG_RU} ...1 {_DID_RU.replace('|', ':past|')}:past",
    f"=никто ...1 =не {_NOT_DONE_RU.replace('|', ':past|')}:past",
    "=так =быть =не =должно|=должно было?",
    "=мы|=я =должны|=должен|=должна =были|=был|=была",
    "=должны|=должен|=должна =были|=был|=была ...1 <INFN>",
    "=вы =правы",
    "=ваша =правда",
    "=действительно|=правда ...2 "
    + (_FAILED_RU + "|" + _DID_RU + "|говорить|нагрубить").replace("|", ":past|")
    + ":past",
    "=мой|=наш =косяк",
    f"^ {_WRONG_RU} ...1 {_DID_RU.replace('|', ':VERB,past|')}:VERB,past",
    f"{_DID_RU.replace('|', ':past|')}:past =мы|=я ...3 =напрасно|=зря|=ошибочно|=неверно|=поздно",
    "баг|ошибка|косяк|вина|промах|недочет|прокол ...1 =мой|=моя|=наш|=наша|=наши",
    "сплоховать:past|проштрафиться:past|оконфузиться:past|сглупить:past|лопухнуться:past"
    "|недорабатывать:past|проморгать:past|напортачить:past|наворотить:past|недотянуть:past"
    "|подкачать:past",
    "=дали|=дал|=дала =маху",
    f"{_STAFF_RU} ...1 пообещать:past|наобещать:past|обещать:past ...4 =нет|=невозможно|=лишнего",
    "релиз|обновление|версия|патч|деплой|миграция|правка ...1 сломать:past|уронить:past|снести:past"
    "|испортить:past|стереть:past|задеть:past|поломать:past",
    "=так ...1 =делать|=говорить|=поступать|=отвечать ...1 =нельзя|=недопустимо|=неправильно",
    "=мы|=я продать:past|забронировать:past|выдать:past|сдать:past|оформить:past ...4 =двум"
    "|=дважды|=двоим|=троим",
    "висеть:past|стоять:past|остаться:past|показываться:past|значиться:past ...1"
    " старый|неверный|прошлогодний|устаревший|неправильный|чужой",
    f"{_STAFF_RU} ...1 пробить:past|проехать:past|повесить:past|бросить:past|прогнать:past"
    "|обозвать:past|проспать:past|сломать:past|отказать:past ...3 =мимо|=остановку|=трубку|=лишний"
    "|=лишнее|=лишнюю|=вас|=вам",
    "=мы|=я =зря|=напрасно|=ошибочно <VERB,past>",
    "=из-за =ошибки|=невнимательности|=халатности|=забывчивости|=путаницы =оператора|=сотрудника"
    "|=менеджера|=курьера|=склада|=системы|=бухгалтерии|=водителя|=кассира|=врача|=логиста|=на"
    " !=связи",
    "!=вы|=если собрать:VERB,past|отправить:VERB,past|привезти:VERB,past|доставить:VERB,past"
    "|положить:VERB,past|выдать:VERB,past|вложить:VERB,past ...1 =не =полностью|=весь|=все"
    "|=целиком|=до",
    "система|робот|программа|бот|сайт ...1 <VERB,past> ...3 =два|=две|=дважды|=лишний|=лишнюю"
    "|=повторно|=неверно|=неправильно|=ошибочно",
    "=сели|=сел|=села =в =лужу",
    "=тут|=здесь|=это ...1 =мы|=я ...1 =неправы|=неправ|=виноваты|=недоработали|=сплоховали",
    "!=вы|=если =не =досмотрели|=доглядели|=доглядел|=досмотрел|=доработали|=уследили|=уследил"
    "|=сообразили|=подумали",
    f"{_STAFF_RU} ...4 =не <GRND>",
    f"{_STAFF_RU} ...5 =позже ...1 =чем|=срока|=обещанного|=положенного",
    f"{_STAFF_RU} ...3 =на <NUM>|=день|=час|=неделю|=полчаса ...2 =позже|=опозданием",
    "=это ...1 =бестактно|=непрофессионально|=недопустимо|=непростительно|=некрасиво|=позор =и|=с"
    "|=для|$",
    "=мы|=я ...2 =не =перестали|=перестал|=остановили|=закрыли|=сняли|=убрали|=отозвали",
    "=мы|=я =ломали|=ломал|=сломали|=роняли|=уронили|=теряли|=путали",
    "=мы ...2 вывести:past|поставить:past|отправить:past|взять:past|заложить:past|закупить:past"
    "|нанять:past|прислать:past ...4 =вместо|=меньше",
    "=вводили|=водили|=кормили|=отправляли|=гоняли =мы? =вас =в|=за|=по|=завтраками|=туда"
    " =заблуждение|=нос|=кругу|=зря?",
    "=с =нас =спрос",
    "=есть|=был|=была|=это|=нашли|=нашел|=поймали ...1 =баг|=бага|=баги|=баге",
    "=является|=явилось =нашей|=нашим? =ошибкой|=багом|=недоработкой",
    "=проблема|=ошибка|=баг|=неполадка =действительно|=правда =есть|=была|=имеет|=имеется"
    "|=существует|=воспроизводится|=присутствует",
    "=действительно ...1 =есть|=была|=имеется|=имеет =такая? =проблема|=ошибка|=неполадка|=сбой",
    "=это =на =нас|=нашей|=моей =совести",
    "=наш|=наша|=наше сервис|сервер|система|сайт|программа|приложение|=api|база ...4 =не"
    " =смог|=смогла|=смогло|=справился|=справилась|=справилось|=выдержал|=выдержала|=обработал"
    "|=отправил|=отправила|=сохранил|=сохранила",
    "вылезти:past|всплыть:past|обнаружиться:past ...2 =косяк|=косяков|=косяки|=баг|=баги|=багов",
    "=признаю|=признаем|=признаемся|=каюсь|=сознаюсь =что? ...1 =мы|=я|=вину|=ошибку|=недоработку"
    "|=промах|=был|=была|=были|=неправ|=неправы|$",
    "=дважды|=повторно ...1 =списали|=списалась|=списались|=отправили|=начислили|=провели",
)
_BAD_EN = (
    "failed|forgot|missed|lost|broke|messed|mixed|misread|misplaced|overlooked|mishandled"
    "|miscalculated|dropped|botched|screwed|overcharged|double-charged|mislabeled|mislabelled"
    "|mistyped|misquoted|miscommunicated|neglected|damaged|delayed|underestimated|overbooked"
    "|oversold|misjudged|misconfigured|misrouted|bungled|mislaid|undercooked|ruined|crashed"
    "|corrupted|misspelled|misaddressed|underpacked|undercharged|flubbed|fumbled|overpromised"
)
_BAD = "|".join(f"={word}" for word in _BAD_EN.split("|"))
_STAFF_EN = (
    "technician|driver|courier|agent|packer|colleague|cashier|clerk|engineer|dispatcher|seller"
    "|warehouse|bot|script|operator|salesperson|receptionist|handler|waiter|server|cleaner|nurse"
    "|housekeeping|kitchen|team|crew|staff|desk|partner|system|checkout|job|detector|filter"
)
#: «We never …» admits a failure only with deeds that were due.
_NEVER_EN = (
    r"\b(?:we|i|our \w+|nobody|but|and) [^.!?;\n]{0,60}?\bnever (?!received|shared|sold|stored"
    r"|promised|charged|asked|offered|used|stopped|changed|needed|heard|saw|agreed|signed|wanted)"
    r"(?:\w+ed|told|sent|put|gave|made|set|wrote|came|paid|ran|did|took|let|went|got|saw|held)\b"
)
_BAD_THING_EN = (
    r"\b(?:we|i|our \w+|the (?:driver|agent|site|app|page|clerk|desk|warehouse|system|courier|bot"
    r"|nurse|kitchen|store|team))\b[^.!?;,\n]{0,20}\b(?:showed|gave|sent|quoted|listed|used|told"
    r"|shipped|printed|displayed|had|put|delivered|booked|charged|billed|packed|entered|set|applied"
    r"|said|read|published|wrote)\b[^.!?;,\n]{0,24}\b(?:wrong|old|outdated|incorrect|stale|bad"
    r"|expired|inaccurate|misleading)\b"
)
_EN: tuple[Matcher, ...] = (
    pattern(_NEVER_EN, "never "),
    pattern(
        _BAD_THING_EN,
        *("wrong", " old ", "outdated", "incorrect", "stale", " bad", "expired", "inaccurate"),
        "misleading",
    ),
    *phrases(
        "=our|=my =own? mistake|error|fault|bad|oversight|slip|failure|bug|blunder|mix-up|mixup",
        f"=we|=i =have? {_BAD}",
        "=we|=i made ...2 mistake|error",
        "=we|=i make ...2 mistake|error",
        "=we|=i =should =have|=not",
        "=we|=i =shouldn't|=should've",
        "=on|=from =our|=my =end|=side|=part",
        "=you =are ...1 right",
        "=you be ...1 right",
        "=we|=i <LATN>? ...2 =by =mistake|=accident|=error",
        "=we|=i =accidentally|=mistakenly|=wrongly|=incorrectly|=inadvertently",
        "=we|=i ...2 =twice",
        "=we|=i =did =not tell|warn|reply|answer|call|send|check|update|notify|mention|catch"
        "|notice|explain|follow|deliver|ship|put|include|add|pass|say|test|document|respond|act",
        "=we|=i =never told|warned|replied|answered|called|sent|checked|updated|notified|mentioned",
        "=we|=i sent|shipped|charged|billed|gave|quoted|booked|packed|entered|set|deleted|removed"
        "|told|applied|put ...4 =wrong|=incorrect|=old|=someone|=twice",
        "=we|=i =deleted|=charged|=billed ...3 =wrong|=twice|=double",
        "=that|=this|=it be =on =us|=me",
        "cause|caused by|=from ...3 =our",
        "=our ...2 system|server|team|courier|driver|agent|warehouse|script|update|release|site|bot"
        " ...1 " + _BAD,
        "=our ...2 system|server|courier|driver|warehouse|script|update|release|site ...1 "
        "=sent|=charged|=billed|=applied|=deleted|=put ...4 =wrong|=twice|=old|=incorrect",
        "=wrongly|=incorrectly|=mistakenly charged|billed|marked|closed|cancelled|canceled|sent",
        "=we =let =you =down",
        "=this|=that =one's|=one =is? =on =us|=me",
        "=entirely|=totally|=completely|=squarely|=fully|=absolutely =on =us|=me",
        "=we|=i have? =caused|=introduced =the|=this|=that|=a|=your|=you",
        "=we|=i have? =created =the|=this|=that|=a|=some =problem|=issue|=bug|=mess|=confusion"
        "|=delay|=error|=duplicate|=trouble|=gap",
        "=we|=i =was|=were|=am|=are ...1 =wrong =to|=about|=in|=on|=there|=and|=here",
        "=should|=shouldn't =have =caught|=noticed|=told|=warned|=checked|=tested|=replied|=sent"
        "|=answered|=spotted|=known|=seen|=explained|=called",
        "=entirely|=all|=purely|=completely =our|=my =doing|=fault",
        "=our|=my =own? =doing",
        "=we =let =it|=this =slip",
        "=i|=we =was|=were =too =quick|=hasty|=slow =to|=in|=with",
        "=blame =us|=me =for?",
        "=we|=i =goofed|=blundered|=slipped|=erred|=fumbled|=bungled|=muddled|=muffed",
        "=we left|=kept =you =waiting|=hanging|=without|=in|=guessing",
        "=we|=i do =not =read|=check|=listen|=test|=look|=think ...4 =properly|=carefully|=enough"
        "|=through|=closely",
        "=we|=i =sent|=gave|=told|=quoted|=shipped|=linked|=handed =you =the|=a|=an"
        " =wrong|=incorrect|=outdated|=old",
        "=we|=i =own =this|=that|=it|=up|=our|=my|=the",
        "came|come|stem|=introduced|=broken ...1 =from|=by =my|=our",
        "=due =to =my|=our",
        "take =full? responsibility",
        "=our =own? ...1 =fault",
        "=our|=my ...1 typo|glitch|misprint|outage|negligence|carelessness|miscommunication",
        "=got|=get =it|=this|=that =wrong",
        "=because =of =us|=me",
        "=we|=i ran|run =out =of",
        "=we|=i <LATN> ...4 =late|=twice|=wrong $",
        f"=we|=i ...7 =and|=but =then|=so? =never|=wrongly|{_BAD}",
        "=we|=i|=team|=staff|=shift ...6 =anyway",
        "=we ...7 =without =telling|=warning|=asking|=checking|=notifying|=testing",
        "=we =had =no|=half|=only",
        "=we|=i|=our ...4 =too =long|=late|=slow|=slowly|=little",
        "=bug|=error|=glitch|=mistake|=fault|=typo|=mix-up|=slip|=oversight|=gap =in|=on|=with|=at"
        " =our|=my",
        "=listing|=docs|=description|=price|=page|=instructions|=email|=schedule|=label|=quote"
        "|=documentation|=notice|=website|=site =was|=were|=is|=are =wrong|=incorrect|=outdated"
        "|=misleading|=unclear|=inaccurate",
        "=docs|=page|=listing|=documentation|=website =was|=were|=is|=are =out",
        "=room|=table|=car|=form|=file|=note|=order|=bag|=booking|=request =wasn't|=weren't"
        " =properly?"
        " =cleaned|=ready|=packed|=checked|=sent|=updated|=logged|=passed|=included|=processed"
        "|=booked|=closed|=cancelled|=canceled|=added",
        "=we|=i =promised ...5 =and|=but =didn't|=did|=haven't|=failed|=never",
        "=we =sold|=booked|=took|=accepted =more",
        "=update|=release|=change|=deploy|=patch|=upgrade|=migration =introduced|=caused|=contained"
        "|=had =a|=an|=this|=the =bug|=issue|=error|=regression|=problem",
        "=we|=i|=system =billed|=charged|=emailed|=invoiced =you|=your ...3 =after|=despite|=even"
        "|=although|=before",
        "=we|=i|=system =kept <LATN> =you|=your|=it|=charging|=billing",
        "=we were|=are understaffed|short-staffed|=short",
        "=version|release|update|patch|deploy|build|migration|change|rollout ...2 =broke|=crashed"
        "|=wiped|=hid|=corrupted|=deleted|=dropped|=reset|=lost",
        f"=we|=i|{_STAFF_EN} ...3 =the|=a =wrong",
        f"{_STAFF_EN}|=nobody =was|=were =not|=never told|informed|warned|given|briefed",
        "=our|=the driver|courier|agent|staff|system|app|waiter|checkout|clerk =did =throw|=leave"
        "|=forget|=miss|=lose|=drop|=break|=charge|=hang|=fail|=send|=ignore|=swear|=shout",
        "=nobody|=no-one =here? =told|=called|=warned|=checked|=replied|=answered|=noticed|=met"
        "|=informed|=updated|=passed|=read|=picked|=wrote|=followed|=caught",
        f"{_STAFF_EN} ...1 =wrongly|=mistakenly|{_BAD}",
        f"{_STAFF_EN} <LATN> ...4 =twice|=wrong|=without|=incorrectly",
    ),
)

CUES = (
    Cue(
        name="fault_admitted",
        match=(*_RU, *_EN, *ADMISSIONS, *TROUBLE_RU, *FAULTS_RU),
        unless=phrases(
            "=если|=if|=вдруг|=чтобы|=unless ...4 пробить|проехать|повесить|обещать|пообещать"
            f"|{_FAILED_RU}|{_BAD}",
            "=вы =правы =в =том",
            "=у =вас|=вашего|=вашей ...3 =наблюдалась|=наблюдались|=наблюдался|=была|=были|=был",
            "=если|=когда|=вдруг =была|=были|=был|=возникла|=возникли|=случился|=произошел",
            "=если|=когда|=не =наблюдалась|=наблюдались|=наблюдался|=наблюдаются|=наблюдается",
            "=баг|=бага|=баги =в|=у <LATN>",
            "=действительно ...1 =указано|=указан|=указана|=написано",
            "=это =не =баг|=бага|=сбой|=ошибка|=косяк",
            "=если ...6 =на =нашей =стороне",
            "=мы|=я =очень? =сожалеем|=рады|=знаем|=понимаем|=видим|=сожалею =что ...2 =не",
            "=we|=i =should =have =now? =fixed|=resolved|=solved|=sorted =this|=it|=that|=now|=the",
            "=we|=i =should =have !caught|spotted|done =it|=this|=that|=an|=a|=more|=news"
            "|=everything",
            "=не =виноват|=виновата|=виноваты",
            f"=не {_FAILED_RU.replace('|', ':past|')}:past",
            "=не =теряли|=ломали|=путали|=роняли|=забывали|=теряем|=обещали|=обещал",
            "=не =произошло|=было|=случилось|=допустили",
            "=не =в =нашем|=нашей|=наших|=нас",
            f"=мы|=я ...2 =не {_FAILED_RU.replace('|', ':past|')}:past",
            "=if|=whether =our|=the|=my <LATN>",
            "=if|=whether =we|=i|=our ...3 =made|=make|=got|=get|=wrong|=mistake|=error",
            "=не|=not =our|=my|=наша|=моя mistake|fault|error|bug|ошибка|вина",
            "be|=is =not =our|=my =fault|=mistake|=error|=bug",
            "=marked|=closed|=ran|=run|=set|=made|=fixed|=changed|=restarted|=reset|=cleared|=see"
            "|=saw"
            "|=done|=works|=tested|=updated|=did|=added|=enabled ...6 =on|=from|=at =our|=my =end"
            "|=side"
            "|=part",
            "=is|=are|=was|=looks|=seems ...2 =up|=fine|=ok|=okay|=good|=well|=normal|=clear"
            "|=correct"
            "|=working =on|=at|=from =our|=my",
            "=no =issue|=issues|=problem|=problems|=errors =on|=from =our =end|=side",
            "=all|=fine|=good|=everything =on =our =end|=side",
            "=no|=nothing|=any|=without ...5 =on|=from =our|=my =end|=side",
            "=due =to =our|=my ...1 =process|=policy|=policies|=terms|=rules|=procedure|=security"
            "|=verification|=holiday|=hours|=vacation|=schedule",
            "=and|=but =never =will|=would|=do",
            # What we never do is a habit: "we spin it cold and never heat it".
            "=and|=but =never =heat|=reheat|=cool|=wash|=freeze|=salt|=dry|=mix|=boil|=share|=sell"
            "|=store|=ask|=open|=use|=add",
            "=can|=could|=will|=would|=to|=may =send =someone",
            "=we =pay|=refund|=return|=replace|=accept|=exchange ...6 =without =asking",
            "!did|could =can't|=cannot|=can ...5 =on|=from =our|=my =end|=side|=part",
            "остаться:past =на|=в =старом|=старой|=прежнем|=прежней",
            "=значит ошибиться:past =мы|=я",
            "=в =счет =мы|=я? ...2 =не включить:past",
            "=жалко|=если? =мы =забыли =о|=про",
            "=не =пропустить|=забыть",
            f"=мы|=я ...3 =не {_MAY_NOT_RU.replace('|', ':past|')}:past",
            f"^ =не {_MAY_NOT_RU.replace('|', ':past|')}:past",
            "=вы|=вам ...4 =не =тот|=ту|=то|=те|=туда|=того|=той|=тому|=там",
            "=не =то =чтобы|=что|=слово",
            f"{_STAFF_RU} ...2 =не {_MAY_NOT_RU.replace('|', ':past|')}:past",
            f"=вы|=ни ...3 =не {_FAILED_RU.replace('|', ':past|')}:past",
            "=told|=said|=asked|=explained|=called|=tried|=contacted|=emailed|=wrote|=checked"
            "|=messaged|=tell|=phoned|=rang ...4 =twice",
            "=try|=do|=check|=look|=see|=checked|=looked|=trying|=help|=tried|=confirm|=test"
            " ...4 =on|=from =our|=my =end|=side|=part",
            "=wrong =with|=there",
            "=went|=go|=goes|=gone|=going|=something|=anything|=nothing =wrong",
            "=if|=may|=might|=your|=did ...3 =the|=a =wrong",
            "!=had|=gave|=sent|=told|=quoted|=shipped|=linked|=handed|=booked|=put|=charged|=billed"
            "|=seated"
            "|=moved|=placed|=signed|=transferred|=directed|=assigned|=registered|=brought =you"
            " ...2 =the|=a =wrong",
            "=виноват|=виновата|=виноваты <NOUN,nomn>",
            "^ пропустить:past,sing =вас",
        ),
        unless_sentence=phrases(
            "=проверим|=проверяем|=check|=looking =на|=on =нашей|=our", slack=0
        ),
    ),
)
