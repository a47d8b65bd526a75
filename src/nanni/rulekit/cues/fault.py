"""Plain admissions: the company or the writer failed, in the active voice."""

from nanni.rulekit.matchers import Matcher, phrases
from nanni.rulekit.rule import Cue

_FAILED_RU = (
    "ошибиться|перепутать|потерять|забыть|пропустить|сломать|испортить|повредить|упустить"
    "|промахнуться|напутать|накосячить|облажаться|подвести|недосмотреть|проглядеть|прозевать"
    "|недоглядеть|недоложить|недовезти|затянуть|сорвать|налажать|опоздать|задержать|просрочить"
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
    "|ответить|выдать|настроить|внести|прочитать|понять|отклонить|применить|завести|назначить"
)
_US = "=мы|=я|=наш|=наша|=наши|=нас|=нами|=мной"

_RU: tuple[Matcher, ...] = phrases(
    "=наша|=моя|=наш|=мой ошибка|вина|промах|недосмотр|недоработка|косяк|недочет|просчет|упущение",
    "ошибка|вина|промах|недоработка|проблема|сбой|причина =на =нашей|=моей =стороне?",
    "=на =нашей|=моей стороне|=стороны",
    "=по =нашей|=моей вине|ошибке|оплошности|невнимательности|недосмотру",
    "=виноваты|=виноват|=виновата =мы|=я",
    "=мы|=я =виноваты|=виноват|=виновата",
    "=вина|=ошибка =за =нами|=мной",
    "=признаем|=признаю ошибка|вина|=свою|=что",
    f"=мы|=я ...3 {_FAILED_RU.replace('|', ':past|')}:past",
    f"=мы|=я ...2 =не {_NOT_DONE_RU.replace('|', ':past|')}:past",
    f"!=вы|=если|=банк {_FAILED_RU.replace('|', ':past,plur|')}:past,plur",
    "=у =нас ...3 зависнуть:past|упасть:past|слететь:past|отвалиться:past|сломаться:past"
    "|сбиться:past|потеряться:past|застрять:past|разойтись:past|закончиться:past|лечь:past",
    "зависнуть:past|упасть:past|слететь:past|сломаться:past|потеряться:past ...3 =у =нас",
    "сотрудник|менеджер|оператор|коллега|курьер|мастер ...2 =дважды|=трижды|=зря|=снова|=повторно",
    f"{_US} ...2 {_WRONG_RU} ...2 {_DID_RU.replace('|', ':past|')}:past",
    f"{_WRONG_RU} {_DID_RU.replace('|', ':past|')}:past =мы|=я",
    "=у =нас ...2 авария|сбой|ошибка|баг|поломка|накладка|проблема|неполадка|неисправность",
    "=это =наш|=наша|=наше =баг|=ошибка|=сбой|=недосмотр|=косяк|=упущение|=недоработка",
    "менеджер|оператор|сотрудник|коллега|курьер|продавец|кассир|специалист|водитель|бухгалтер"
    "|администратор|врач|склад|кладовщик|диспетчер|система|робот|бот|программа ...3 "
    + (_FAILED_RU + "|грубить").replace("|", ":past|")
    + ":past",
    f"менеджер|оператор|сотрудник|коллега|курьер|продавец|кассир|специалист|склад|система|бот ...2"
    f" {_WRONG_RU} ...1 {_DID_RU.replace('|', ':past|')}:past",
    f"менеджер|оператор|сотрудник|коллега|курьер|склад|=никто ...1 =не"
    f" {_NOT_DONE_RU.replace('|', ':past|')}:past",
    "=так =быть =не =должно|=должно было?",
    "=мы|=я =должны|=должен|=должна =были|=был|=была",
    "=должны|=должен|=должна =были|=был|=была ...1 <INFN>",
    "=вы =правы",
    "=ваша =правда",
    "=действительно|=правда ...2 "
    + (_FAILED_RU + "|" + _DID_RU + "|говорить|нагрубить").replace("|", ":past|")
    + ":past",
    "=мой|=наш =косяк",
    "=дважды|=повторно ...1 =списали|=списалась|=списались|=отправили|=начислили|=провели",
)
_BAD_EN = (
    "failed|forgot|missed|lost|broke|messed|mixed|misread|misplaced|overlooked|mishandled"
    "|miscalculated|dropped|botched|screwed|overcharged|double-charged|mislabeled|mislabelled"
    "|mistyped|misquoted|miscommunicated|neglected|damaged|delayed|underestimated|overbooked"
)
_BAD = "|".join(f"={word}" for word in _BAD_EN.split("|"))
_EN: tuple[Matcher, ...] = (
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
        "=we|=i do not|=never tell|warn|reply|answer|call|send|check|update|notify|mention|catch"
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
        "take =full? responsibility",
        "=our =own? ...1 =fault",
        "=our|=my ...1 typo|glitch|misprint|outage|negligence|carelessness|miscommunication",
        "=got|=get =it|=this|=that =wrong",
        "=because =of =us|=me",
        "=we|=i ran|run =out =of",
        "=we|=i <LATN> ...4 =late|=twice|=wrong $",
        "technician|driver|courier|agent|packer|colleague|cashier|clerk|engineer|dispatcher|seller"
        "|warehouse|bot|script|operator|salesperson|receptionist ...1 =wrongly|=mistakenly|" + _BAD,
        "technician|driver|courier|agent|packer|colleague|cashier|clerk|engineer|dispatcher|bot"
        "|script|operator|warehouse <LATN> ...4 =twice|=wrong|=without|=incorrectly",
    ),
)

CUES = (
    Cue(
        name="fault_admitted",
        match=(*_RU, *_EN),
        unless=phrases(
            "=если|=if|=вдруг|=чтобы|=unless ...4 " + _FAILED_RU + "|" + _BAD,
            "=вы =правы =в =том",
            "=we|=i =should =have =it|=this|=that|=an|=a|=more|=news|=everything",
            "=не|=not =our|=my|=наша|=моя mistake|fault|error|bug|ошибка|вина",
            "be|=is =not =our|=my =fault|=mistake|=error|=bug",
            "=no =issue|=issues|=problem|=problems|=errors =on|=from =our =end|=side",
            "=all|=fine|=good|=everything =on =our =end|=side",
            "=жалко|=если? =мы =забыли =о|=про",
            "=не =пропустить|=забыть",
        ),
        unless_sentence=phrases(
            "=проверим|=проверяем|=check|=looking =на|=on =нашей|=our", slack=0
        ),
    ),
)
