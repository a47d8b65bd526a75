"""TON03: the customer is told what they should have done."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._clause import clause_words

#: Deeds expected of customers; «надо было предупредить вас» speaks of ours.
_DEEDS_RU = (
    "читать|прочитать|прочесть|почитать|ознакомиться|проверять|проверить|смотреть"
    "|посмотреть|думать|подумать|вскрывать|вскрыть|указать|указывать|сообщить|сообщать|позвонить"
    "|звонить|приехать|прийти|приходить|сохранить|сохранять|фотографировать|снимать|обратиться"
    "|обращаться|написать|писать|спросить|спрашивать|уточнить|уточнять|отменить|отменять|оплатить"
    "|оплачивать|брать|взять|покупать|купить|выбирать|выбрать|заказывать|заказать|записываться"
    "|беречь|следить|забрать|забирать|подписывать|подписать|осмотреть|осматривать|измерять|измерить"
    "|учитывать|учесть|быть|предупреждать|предупредить|подтвердить|настроить|пользоваться|соблюдать"
    "|нажимать|нажать|вводить|ввести|застраховать|распаковывать|принимать|отказаться|дождаться"
)
_READ_RU = "|".join(
    f"{verb}:VERB,past"
    for verb in "прочитать|читать|прочесть|ознакомиться|проверить|посмотреть|послушать|позвонить"
    "|предупредить|сообщить|спросить|обратиться|указать|подумать".split("|")
)
#: Care not taken: «если бы вы проверили».
_CARED_RU = "|".join(
    f"{verb}:VERB,past,plur"
    for verb in "прочитать|читать|прочесть|ознакомиться|проверить|посмотреть|послушать|изучить"
    "|заглянуть|предупредить|спросить|сохранить|оплатить|соблюдать|следовать|уточнить|подумать"
    "|хранить|следить|прийти|приехать|забрать|подать|позаботиться|отключить|отменить|осмотреть"
    "|дождаться|слушать|обратиться|успеть|явиться|сказать|вспомнить|заказать".split("|")
)
_DONE_EN = (
    "=read|=checked|=told|=contacted|=called|=asked|=cancelled|=canceled|=uploaded|=informed|=known"
    "|=thought|=notified|=brought|=kept|=saved|=backed|=verified|=reviewed|=booked|=ordered|=paid"
    "|=mentioned|=followed|=used|=done|=chosen|=selected|=provided|=included|=submitted|=returned"
    "|=waited|=reported|=looked|=tested|=upgraded|=updated|=taken|=signed|=arrived|=listened"
    "|=realised|=realized|=noticed|=bought|=opened|=shared|=clicked|=sent|=measured|=confirmed"
    "|=written|=declined|=refused|=inspected|=tried|=searched|=spoken|=left|=let|=packed|=put"
    "|=specified|=planned|=raised|=applied|=disclosed|=said|=entered|=installed|=configured|=turned"
)
#: Own omissions are told in the perfective: «надо было предупредить».
_SCOLDING = frozenset(
    "читать проверять смотреть думать вскрывать указывать звонить приходить сохранять снимать"
    " обращаться писать спрашивать уточнять отменять оплачивать брать покупать выбирать заказывать"
    " записываться беречь следить забирать подписывать осматривать измерять учитывать соблюдать"
    " нажимать вводить распаковывать принимать пользоваться фотографировать".split()
)
_OURS = frozenset(
    "нам мне мы я нами наш нашему нашим нашей сотруднику курьеру оператору менеджеру водителю врачу"
    " мастеру коллеге коллегам специалисту магазину банку им ему ей we i our us".split()
)
_TO_US = frozenset("к ко у с".split())
_ADDRESSED = frozenset("вы вам клиенту покупателю пассажиру абоненту пользователю вами".split())
_FATE_EN = frozenset("receive get be have see hear expect find receiving getting been".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "open" and not _aimed_at_customer(view, match):
            continue
        if match.label == "supposed" and not _FATE_EN.isdisjoint(view.words[match.last :][:1]):
            continue
        if match.label == "could" and view.is_question(match):
            continue
        yield view.hit(match)


def _aimed_at_customer(view: View, match: Match) -> bool:
    """«Надо было сказать» alone may be about us: then somebody of ours or «вас» stands by."""
    around = clause_words(view, match)
    # «Обратиться к нам» is the customer's deed.
    around = [w for i, w in enumerate(around) if around[max(i - 1, 0)] not in _TO_US]
    if not _OURS.isdisjoint(around) or "вас" in around or "ваш" in around:
        return False
    if view.words[match.last : match.last + 1] == ["вам"]:
        return False  # «надо было сразу сказать вам»: it was ours to say
    if not _ADDRESSED.isdisjoint(around) or view.words[match.last - 1] in _SCOLDING:
        return True
    return not view.has_cue("apology", "fault_admitted")


RULE = Rule(
    code="TON03",
    name="should-have",
    category="blame_customer",
    severity="warn",
    why={
        "ru": "Прошлое уже не изменить: «надо было» только называет человека глупым.",
        "en": "The past cannot be changed: “you should have” only calls the customer stupid.",
    },
    advice={
        "ru": "Скажите, что можно сделать теперь: «Пришлите фото коробки — оформлю замену и так».",
        "en": "Say what can be done now: “Send me a photo of the box and I’ll replace it anyway”.",
    },
    match=(
        *phrases(
            "(=надо|=нужно|=необходимо =же? =было | =следовало|=стоило|=полагалось) ...2"
            f" {_DEEDS_RU}",
            slack=0,
            label="open",
        ),
        *phrases(
            "=надо|=нужно|=следовало =было? =раньше|=заранее|=вовремя|=внимательнее|=сразу|=лучше"
            " ...1 <INFN>",
            "<INFN,impf> =надо|=нужно|=следует|=стоит =было? =заранее|=вовремя|=сразу|=раньше"
            "|=внимательнее|=внимательно|=сначала",
            "=надо|=нужно|=следовало =было? ...2 <INFN> ...1 =раньше|=заранее|=вовремя|=сразу",
            "=надо =было ...2 <INFN,impf>",
            "=надо|=нужно =же? =было =хотя|=хоть|=просто|=всего|=лишь =бы|=раз? ...2 <INFN>",
            "^ =стоило|=следовало|=полагалось =бы? ...1 <INFN>",
            "<INFN,impf> =не =надо|=нужно|=следовало =было",
            slack=0,
            label="open",
        ),
        *phrases(
            "=вам =надо|=нужно|=следовало|=стоило|=полагалось|=необходимо =было ...3 <INFN>",
            "=вам ...1 =следовало|=стоило ...2 <INFN>",
            "=вы ...1 !=не =должны|=обязаны =были ...2 <INFN>",
            "=вы =были ...1 !=не =должны|=обязаны ...2 <INFN>",
            "=вы ...1 =могли =бы? ...2 =заранее|=раньше|=сразу|=самостоятельно|=сами ...1 <INFN>",
            "=не =надо|=нужно =было ...1 <INFN>",
            "=не =следовало|=стоило ...1 <INFN>",
            "=вы =должны|=обязаны знать|понимать|помнить|читать|следить",
            "=раньше =надо|=нужно =было",
            "=нечего|=незачем =вам|=тогда|=и? =было =так|=самим|=самому|=же? <INFN>",
            "=вы =должны|=могли =бы? =были? =знать|=понимать|=догадаться|=предвидеть|=сообразить",
            "=пора =бы =вам? =уже? знать|понять|понимать|запомнить|выучить",
            slack=0,
            label="said",
        ),
        *phrases(
            f"=you =really|=probably|=also|=perhaps? =should|=could|=ought =to|=really|=probably?"
            f" =have|=of =at|=just|=easily|=simply|=first|=at? =least? {_DONE_EN}",
            f"=you =should've|=could've|=shoulda =just|=easily|=simply|=first? {_DONE_EN}",
            f"=you =shouldn't|=shouldnt =have|=of =just|=simply? {_DONE_EN}",
            "=you =should|=could|=would =have =been =more|=aware|=careful|=clearer",
            "=you =should =know|=realise|=realize =by|=that|=better|=this",
            "=should =have|=of =known =better",
            f"=if =you =had|=you'd =only|=actually|=just|=simply? {_DONE_EN}",
            "=if =you =hadn't =only|=just|=simply? =touched|=changed|=opened|=moved|=dropped"
            "|=deleted|=removed|=insisted|=waited|=clicked|=left|=lost|=broken|=cancelled",
            "=if =you =had|=you'd =only|=actually|=just|=simply|=bothered? =to? read|check|follow"
            "|listen|wait|tell|contact|call|ask|look",
            "=если =бы =вы =вовремя|=внимательно|=сразу|=заранее|=хотя|=действительно? =бы?"
            f" {_READ_RU}",
            f"=если|=когда =бы =вы ...2 {_CARED_RU}|<VERB,past,plur>",
            "=если =бы =размеры|=размер|=фото|=данные|=адрес|=номер|=заявку|=анкету|=документы"
            " <VERB,past,plur> ...2 =точно|=вовремя|=правильно|=верно|=заранее|=сразу",
            "=можно =было =и <INFN>",
            f"{_CARED_RU} =бы =вы",
            "^ =вот? <VERB,past,plur> =бы !=за|=рады|=вам|=вы|=узнать|=мы ...7 =бы",
            "=you =ought|=need =to =know|=understand =better|=that =by",
            slack=0,
            label="said",
        ),
        *phrases(
            "=you =were =supposed|=required|=expected|=meant|=obliged|=advised =to",
            slack=0,
            label="supposed",
        ),
    ),
    unless=phrases(
        "=если =вы",
        "^ =были|=хотели|=могли|=посоветовали|=рекомендовали|=предпочли|=попросили =бы",
        "=если =бы =вы ...2 =могли|=хотели|=согласились|=прислали|=были|=сообщили|=указали",
        "=были ...1 =получить|=увидеть|=услышать|=ждать|=платить|=иметь|=прийти",
        "=следовало =бы =нам|=мне",
        # How it was before we made it easier: «раньше её надо было искать, теперь она сверху».
        "=раньше|=прежде =ее|=его|=их|=для|=каждый ...3 =надо|=нужно =было ...4 =теперь|=сейчас"
        "|=больше",
        # On papers that are ours to write: «об этом стоило написать в накладной».
        "=следовало|=стоило|=было =бы? написать|указать|предупредить|отметить|сообщить =в|=на"
        " накладная|инструкция|карточка|описание|объявление|сайт|упаковка|коробка|ярлык|меню"
        "|памятка|ценник|рассылка",
        "=nothing =you =could|=should =have",
        "=you =could =not =have",
        "=wish =you =could|=should",
        slack=0,
    ),
    unless_sentence=phrases(
        "благодарный|признательный|=здорово|=рады|=рад|=рада|=помогло|=отлично|=хорошо|=приятно"
        "|=удобно|=замечательно|=поможете|=лучше ...6 =если =бы",
        "=если =бы ...12 благодарный|признательный|=здорово|=рады|=рад|=рада|=помогло|=отлично",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON03",),
)
