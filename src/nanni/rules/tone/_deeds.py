"""What customers are blamed for: the deeds left undone, done wrong or done by themselves."""


def inflect(verbs: str, grammemes: str) -> str:
    """Each of the verbs in these forms only, in the phrase notation.

    >>> inflect("ввести|указать", "past")
    'ввести:past|указать:past'
    """
    return "|".join(f"{verb}:{grammemes}" for verb in verbs.split("|"))


#: Left undone: «вы не указали».
NEGLECTED_RU = (
    "указать|прислать|отправить|приложить|предоставить|представить|прочитать|прочесть|читать"
    "|ознакомиться"
    "|заметить|обратить|проверить|проверять|ответить|отвечать|сообщить|уведомить|предупредить"
    "|отменить|отключить|подтвердить|заполнить|оплатить|внести|выполнить|соблюсти|соблюдать"
    "|сохранить|дождаться|явиться|прийти|приехать|забрать|подписать|пройти|завершить|закончить"
    "|удосужиться|потрудиться|соизволить|учесть|подумать|позаботиться|активировать|ввести|обновить"
    "|установить|оформить|продлить|написать|назвать|выслать|передать|вернуть|принести|привезти"
    "|перезвонить|поставить|выбрать|посмотреть|успеть|послушать|уточнить|спросить|добавить"
    "|поинтересоваться|настроить|пополнить|погасить|нажать|включить|перезагрузить|загрузить"
    "|подключить|подать|зарегистрировать|зарегистрироваться|воспользоваться|дочитать|вникнуть"
    "|выйти|снять|сделать|подойти|взять|открыть|отозваться|разобрать|убедиться|скинуть|осмотреть"
    "|расписаться|отписаться|застраховать|отреагировать"
    "|следовать|предъявить|вчитаться|разобраться|позвонить|обратиться|выключить|закрыть|перевести"
)
#: Still left undone: «вы не отвечаете».
NEGLECTING_RU = (
    "отвечать|читать|указывать|выполнять|соблюдать|слушать|присылать|предоставлять|оплачивать"
    "|проверять|следить|смотреть|выходить|брать|подтверждать|учитывать|обращать|вникать|открывать"
)
#: Done, and perhaps wrongly: «вы неправильно ввели», «вы нажали не туда».
DONE_RU = (
    "ввести|вводить|указать|указывать|заполнить|заполнять|понять|оформить|настроить|выбрать|набрать"
    "|написать|поставить|установить|подключить|использовать|рассчитать|посчитать|сделать|делать"
    "|хранить|внести|отправить|оплатить|нажать|нажимать|перевести|прочитать|вставить|собрать"
    "|назвать|измерить|пользоваться|применять|прописать|зайти|заходить|смотреть|обратиться"
    "|позвонить"
    "|загрузить|приложить|прислать|эксплуатировать|открыть|подать|попасть|снять|передать|списать"
    "|записать|распаковать|разместить|скачать|прикрепить|трактовать|истолковать|считать"
    "|забронировать"
    "|заказать|купить|решить|закрепить|повернуть|приклеить|вскрыть|стирать|чистить|писать"
)
#: Done by themselves: «вы сами отключили».
OWN_RU = (
    f"{DONE_RU}|отключить|отменить|удалить|подписать|согласиться|разрешить|подтвердить|сломать"
    "|испортить|повредить|выключить|закрыть|изменить|поменять|потерять|отказаться|виноватый"
    "|захотеть|пропустить|просрочить|перепутать|путать|уронить|создать|запустить|допустить"
    "|сообщить|продиктовать|нарушить|разрядить|заблокировать|залить|стереть|ошибиться"
)
#: Neglect and mishap that need no «не»: «вы проигнорировали».
FAULTS_RU = (
    "ошибиться|ошибаться|перепутать|путать|проигнорировать|игнорировать|нарушить|нарушать"
    "|просрочить|пропустить|опоздать|проглядеть|упустить|прозевать|проворонить|поторопиться"
    "|поспешить|испортить|повредить|сломать|невнимательный|недосмотреть|затянуть|недоглядеть"
    "|подвести|затягивать|задерживать|усложнять|мешать|пренебречь|неаккуратный|накосячить"
    "|скрыть|умолчать|утаить|завысить|занизить|промолчать|солгать"
    "|напутать|прослушать|промахнуться|превысить|исчерпать"
)
#: What left undone customers are reminded of: "you didn't attach".
NEGLECTED_EN = (
    "include|provide|send|attach|read|follow|check|verify|specify|mention|enter|fill|submit|cancel"
    "|confirm|complete|respond|reply|answer|pay|notify|inform|tell|tick|select|give|upload|sign"
    "|return|update|set|enable|disable|save|back|show|bring|use|put|add|install|wait|listen|look"
    "|notice|bother|ask|contact|call|turn|close|unsubscribe|opt|register|activate|keep|state|click"
    "|press|accept|leave|finish|search|test|try|supply|share|report|review|present|meet|declare"
    "|measure|pack|secure|lock|understand|quote|label|book|renew|format|describe|disclose|claim|redeem"
)
#: What is done to the wrong thing: "you entered the wrong".
DONE_EN = (
    "enter|type|put|provide|use|select|choose|pick|submit|fill|give|upload|send|install|set"
    "|configure"
    "|order|click|connect|book|pay|do|quote|write|spell|plug|key|apply|format|copy|paste|wire|store"
    "|register|list|specify|input|measure|open|log|buy|purchase|assemble|handle|call|run|import"
    "|press|post|attach|contact|print|mount|charge|wash|transfer|call|download"
)
WRONG_EN = (
    "=wrong|=wrongly|=incorrect|=incorrectly|=invalid|=improperly|=inaccurate|=mistakenly|=badly"
)
#: Mishaps: "you misread", "you must have missed".
FAULTS_EN = (
    "ignore|overlook|misread|misunderstand|misinterpret|skip|mistype|misspell|misplace|neglect"
    "|mishandle|misuse|violate|breach|disregard|mismanage"
)
MISHAPS_EN = (
    f"{FAULTS_EN}|miss|enter|type|click|press|delete|change|lose|forget|mistake|confuse|drop|damage"
    "|break|leave|share|remove|disable|close|uninstall|select|choose|upload|overwrite|turn|use"
    "|spill"
    "|open|move|give|knock|trigger|accidentally|mix|make|do|buy|order|cancel|switch|sign|let"
)
CUSTOMER_RU = (
    "клиент|покупатель|пассажир|пользователь|абонент|заявитель|гость|заказчик|пациент|арендатор"
    "|заемщик|получатель|отправитель|владелец|водитель|студент|ученик|родитель|читатель|подписчик"
    "|плательщик|собственник|жилец|держатель|слушатель|посетитель|постоялец|страхователь|участник"
)
