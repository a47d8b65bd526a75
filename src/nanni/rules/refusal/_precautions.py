"""Precautions in place of help, in phrases: the lexicon of REF10.

Phrases labelled ``future`` speak of another time; all others may also answer a plain question.
"""

from nanni.rulekit import phrases
from nanni.rulekit.matchers import Phrase
from nanni.rulekit.support_verbs import exact
from nanni.rules.refusal._precautions_en import AT_LARGE, HABIT_VERB_EN, MILD
from nanni.rules.refusal._precautions_ru import PRECAUTIONS_RU

_ADVISE = "рекомендовать|советовать|посоветовать|порекомендовать|призывать|просить"
#: Beginnings of verbs that name a step towards the goal, not a habit.
STEPS = tuple(
    """обращ связыв использ пользова ожид ждать дожид следовать действ писать звонить подавать
    начинать переходить обновлять искать ехать""".split()
)
_CAREFUL = (
    "=внимательны|=внимательнее|=внимателен|=внимательней|=осторожны|=осторожнее|=бдительны"
    "|=аккуратны|=аккуратнее|=бдительнее"
)
#: Habits ordered outright: «делайте копии», «храните чеки».
_HABIT_RU = exact(
    """планируйте берегите делайте проверяйте закладывайте старайтесь храните следите соблюдайте
    избегайте изучайте сохраняйте придерживайтесь контролируйте учитывайте страхуйте защищайте
    осматривайте фотографируйте держите сверяйте сравнивайте просматривайте перечитывайте
    предусматривайте бронируйте записывайте остерегайтесь относитесь носите мойте обрабатывайте"""
)
#: Beginnings of orders that are no precaution: they help, greet or calm.
HELPFUL_ORDERS = tuple(
    """обращ пиш звон ожид жд прих приез смотр чита отпис вход вводи нажим забира заход
    говори спраш присыл уточня остава извин прост бер выбира использ закрыв открыв дава
    обнов волну пережив беспоко расстр стесня торопи спеши выключ отключ плати оплачив
    отправля выбрас меня удаля трога теря отвеча получа возвраща наслажд отдых рад верь
    суди наде понима счита дума зна спи ищ поступа переда переход выясня разбир реша след
    здравств успокаива хам руга выраж подход езж ид подава регистрир оформля вызыва указыв
    подключ хот зада пробу пробив включ ста поправля выздор здраств правь форк люб жив
    приним жал проб тест раст крепч клад вешай отход сообщай
    двига уход""".split()
)
#: What "we recommend" may name as a step that helps at once.
STEPS_EN = frozenset(
    """restarting rebooting updating upgrading clearing reinstalling trying contacting
    logging using switching calling downloading resetting opening disabling enabling
    waiting reaching turning removing adding changing visiting following submitting
    sending running setting taking going reporting getting asking checking signing
    speaking emailing restart reboot update upgrade clear reinstall try contact log use
    switch call download reset open disable enable wait reach turn remove add change visit
    follow submit send run report get ask sign speak email version browser refund
    replacement""".split()
)
_HABIT_EN = (
    "=keeping|=checking|=choosing|=backing|=reading|=carrying|=avoiding|=storing|=buying"
    "|=monitoring|=reviewing|=ensuring|=making|=being|=double-checking|=arriving|=setting|=saving"
    "|=taking|=leaving|=planning|=always|=never|=regularly|=routinely|=allowing|=packing|=securing"
    "|=insuring|=inspecting|=filming|=photographing"
)

_STRONG_RU = "сложный|надежный|уникальный|разный|длинный"
#: Risky habits that customers are warned of.
_RISKS_RU = (
    "переходить|передавать|сообщать|хранить|оставлять|открывать|доверять|скачивать|пользоваться"
    "|делиться|переводить|носить|публиковать|записывать|разглашать|вводить|раскрывать|называть"
)
_RISK_ORDERS_RU = exact(
    """переходите передавайте сообщайте открывайте доверяйте скачивайте переводите пускайте вводите
    устанавливайте публикуйте давайте говорите называйте раскрывайте отвечайте пользуйтесь"""
)

#: What is to be looked through before one pays, signs or boards.
_CHECKED_RU = (
    "чек|договор|документ|условие|состав|отзыв|описание|реквизит|адрес|срок|товар|размер|дата"
    "|данные|тариф|ярлык|этикетка|рейтинг|инструкция|комплектация|посылка|упаковка|погода|маршрут"
    "|=то|=все|=содержимое"
)
_CHECKING_RU = "читать|смотреть|изучать|сверять|проверять|осматривать|пересчитывать|уточнять"
_SAFE_RU = "=надежнее|=безопаснее|=разумнее|=правильнее|=спокойнее|=предусмотрительнее"
_RIGHT_RU = "фирменный|оригинальный|проверенный|официальный|сертифицированный|лицензионный|надежный"
_CARE = phrases(
    f"{_CHECKING_RU.replace('|', ':impr|')}:impr ...4 =перед|=прежде|=до|=при =покупкой|=оплатой"
    "|=заказом|=подписанием|=чем|=отправкой|=поездкой|=посадкой|=стиркой|=выездом|=получении"
    "|=приеме|=приемке|=использованием|=установкой|=вылетом|=бронированием|=оплаты|=покупке",
    f"=внимательно|=внимательнее|=тщательно|=тщательнее ...1 {_CHECKING_RU.replace('|', ':impr|')}"
    f":impr ...1 {_CHECKED_RU}",
    f"=перед|=до|=при ...1 <NOUN> ...3 {_CHECKING_RU.replace('|', ':impr|')}:impr",
    f"<INFN,impf> ...3 {_SAFE_RU}",
    f"{_SAFE_RU} ...3 <INFN,impf>",
    "=используйте|=пользуйтесь|=покупайте|=устанавливайте|=заказывайте|=приобретайте|=выбирайте"
    "|=скачивайте|=садитесь|=доверяйте =только|=исключительно|=лишь",
    "=используйте|=покупайте|=выбирайте|=применяйте ...1 " + _RIGHT_RU,
    "=возьмите|=взять|=введите ...1 =за =правило|=привычку|=обычай",
    "=лучше|=надо|=стоит|=надежнее перестраховаться|=иметь|=держать|=хранить|=носить =с|=при|=под"
    "|=запас|=в? =собой|=рукой|=запас?",
    "=не =доверяйте|=поленитесь|=рискуйте|=экономьте|=пренебрегайте|=полагайтесь|=ведитесь"
    "|=храните|=носите",
    "=не =используйте =один|=одинаковый|=одинаковые|=простые|=простой|=сторонние|=чужие",
    "=не оставлять:impr ...3 =без =присмотра",
    "=подумайте|=задумайтесь =о|=об =том? страховка|страхование|чтобы|защита|=резервном|=запасном",
    "=придумайте|=задайте|=поставьте|=установите|=смените|=заведите ...2 пароль ...2 =посложнее"
    "|=сложнее|=надежнее|=понадежнее|=посложней|=уникальный|=длиннее",
    "=пароль ...1 =должен ...2 =быть|=содержать|=состоять",
    "=одевайтесь|=обувайтесь|=закаляйтесь|=высыпайтесь|=утепляйтесь",
    "=рекомендуется|=советуется =вам?|=всегда|=не|=заранее|=регулярно? <INFN,impf>",
    "=имеет =смысл =заранее|=всегда|=впредь|=сразу? <INFN,impf>",
    "=старайтесь|=постарайтесь|=стремитесь =не|=всегда|=заранее? <INFN,impf>",
    "=берите|=возите|=носите|=держите|=имейте ...1 =с =собой",
    "приезжать:impr|приходить:impr|выезжать:impr|выходить:impr|бронировать:impr|оформлять:impr"
    "|заказывать:impr|покупать:impr|планировать:impr|подавать:impr|записываться:impr ...3 =заранее"
    "|=заблаговременно|=пораньше|=минимум|=накануне|=запасом",
    "=ставьте|=поставьте|=заведите|=настройте|=включите ...1 =напоминание|=напоминания"
    "|=оповещение|=оповещения|=будильник",
    "застраховать:impr|приобрести:impr|запастись:impr|обзавестись:impr|позаботиться:impr"
    "|подстраховаться:impr|обезопасить:impr|перестраховаться:impr|предохранять:impr"
    "|страховать:impr",
    "=установите|=поставьте|=купите|=заведите|=повесьте|=смените ...1 стабилизатор|бесперебойник"
    "|сигнализация|сейф|замок|видеорегистратор|камера|страховка|чехол|антивирус|домофон"
    "|видеонаблюдение",
    "=внимательно|=внимательнее|=тщательно читать:impr|смотреть:impr|изучать:impr|проверять:impr"
    "|осматривать:impr|выбирать:impr|следить:impr|относиться:impr|считать:impr",
    "=чередуйте|=употребляйте|=надевайте|=пристегивайтесь|=переобувайтесь|=распределяйте",
    "=напоминаем|=напоминаю|=помните =вам? =что =нельзя|=никогда|=никому|=не|=важно|=необходимо"
    "|=нужно|=следует|=стоит|=лучше",
    "=обращайте|=обратите ...1 =внимание =на ...2 срок|состав|размер|условие|отзыв|рейтинг|дата",
    "рекомендовать|советовать ...2 подключить|включить|установить|настроить ...1 запрет|защита"
    "|автоплатеж|лимит|определитель|антиспам|резервный|пароль",
    "=не =лишним|=лишне =будет|=было? =бы? ...1 <INFN>",
    "=профилактика =лучше|=важнее|=дешевле|=лучшее",
    "=предупрежден|=предупреждён =значит =вооружен|=вооружён",
    "=в =таких|=подобных|=этих|=подобном|=таком =случаях|=ситуациях|=случае =лучше|=рекомендуем"
    "|=советуем|=стоит|=следует|=рекомендуется ...1 <INFN>",
    "=заранее =планируйте|=бронируйте|=узнавайте|=уточняйте|=покупайте|=проверяйте|=приезжайте"
    "|=выходите|=выезжайте|=заказывайте",
    "=планируйте|=бронируйте|=узнавайте|=уточняйте|=покупайте|=проверяйте|=приезжайте|=выходите"
    "|=выезжайте|=заказывайте|=приходите =заранее|=пораньше",
    "=чаще|=регулярно|=периодически|=своевременно|=вовремя =меняйте|=чистите|=проверяйте"
    "|=обновляйте|=делайте|=сохраняйте|=мойте|=протирайте|=оплачивайте|=вносите",
    "=меняйте|=чистите|=проверяйте|=обновляйте|=делайте|=сохраняйте|=оплачивайте ...2 =чаще"
    "|=регулярно|=периодически|=своевременно|=вовремя",
    slack=0,
    label="caution",
)
_FUTURE = phrases(
    f"{_ADVISE} =вам|=всем? =впредь|=заранее|=всегда|=внимательно|=тщательно|=регулярно|=не"
    " <INFN,impf>",
    f"{_ADVISE} ...2 =впредь",
    f"{_ADVISE} ...2 =в =будущем|=дальнейшем",
    f"{_ADVISE} ...4 =на =будущее",
    f"=впредь|=заранее ...2 {_ADVISE}",
    "=впредь ...2 <VERB,impr>|=быть|<INFN>",
    "=в =следующий|=другой =раз ...3 <VERB,impr>|<INFN>|=лучше|=стоит",
    f"=на =будущее ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит|=имейте|=нужно|=надо",
    f"=в =будущем ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит",
    f"=в =дальнейшем ...3 {_ADVISE}|<VERB,impr>",
    "=запомните|=возьмите|=знайте|=примите ...3 =будущее|=впредь",
    "=чтобы ...3 =такой|=такого|=такое|=это|=этого|=подобное|=подобного|=ситуация|=история ...3 =не"
    " ...3 <VERB,impr>",
    "=чтобы ...3 =не ...1 =повторилось|=повторялось|=повторилась|=повторялась ...3 <VERB,impr>",
    "=чтобы =не =допустить|=допускать|=повторить|=попасть|=попадать|=столкнуться ...3 <VERB,impr>",
    "=таких|=такого|=подобные|=подобных|=подобного|=подобной ...4 =легко|=можно|=несложно =было?"
    " предотвратить|избежать|избегать",
    "=избежать|=избегать|=предотвратить =таких|=такого|=подобных|=подобного|=подобной|=подобные"
    " ...3 =можно|=поможет|=помогает|=помогут",
    "=учтите|=имейте ...3 =следующий|=будущее|=впредь",
    "=in =the? =future ...3 =please|=be|=make|=you|=ensure|=always|=try|=kindly|=check|=consider",
    "=next =time ...3 =please|=be|=make|=ensure|=always|=try|=check|=consider|=maybe|=use",
    f"=next =time ...1 {HABIT_VERB_EN}|=book|=come|=bring|=ask|=order|=pay|=call|=wait|=get|=do"
    "|=don't|=just|=contact|=tell|=let",
    "=next =time !we|i|it|we'll|i'll|it'll|our|the|they|they'll|he|she|this|that|you'll|you|your"
    "|a|an"
    "|there|when|if|and|so|around|will|to =set|=look|=test|=lock|=try|=put|=add|=see|=think|=give"
    "|=write|=send|=pick|=select|=measure|=scan|=count|=photograph|=report|=turn|=switch|=install"
    "|=enable|=learn|=reserve|=mind|=watch|=open|=enter|=type|=start|=stop|=find|=go|=read|=be",
    "=for =next =time ...1 =please|=do|=just? !we|i =look|=check|=use|=try|=keep|=read|=set|=make"
    "|=remember|=book|=order|=ask|=bring|=avoid|=note|=you",
    "=next =time ...1 =you =should|=could|=may|=might|=want|=need|=ought|=better|=must",
    "=for =future =orders|=trips|=bookings|=reference|=purchases|=deliveries|=flights|=visits ...2"
    " =we|=please|=i|=make|=be|=you|=consider|=always",
    "=going|=moving =forward ...1 =we|=please|=i|=make|=be|=you|=try",
    "=please|=kindly|=try|=better|=maybe ...6 =next =time",
    "=going|=moving =forward =kindly|=ensure|=always|=do|=avoid|=keep|=check|=remember|=customers",
    "^ =so|=in? =order? =to =avoid|=prevent =this|=that|=such|=these|=similar|=it|=any|=future"
    " ...4 =again|=future|=happening|=situations|=issues|=surprises|=recurring|=problems !=we"
    "|=we've|=we're|=we'll|=i|=i've|=our|=again|=in|=i'll|=the",
    "=from =now =on =please|=be|=make|=you|=keep|=always|=try|=check|=use",
    "=you|=please|=kindly ...6 =from =now =on",
    slack=0,
    label="future",
)
_HABITS = phrases(
    f"{_ADVISE} ...3 <INFN,impf>",
    "=просьба ...3 <INFN,impf>",
    "!=не =следует|=стоит|=желательно|=лучше ...1 <INFN,impf>",
    # «Нужно смотреть журнал» is what comes next; what one has to keep up is a habit.
    "=нужно|=надо =всегда|=регулярно|=заранее|=чаще|=периодически|=постоянно? хранить|беречь"
    "|соблюдать|следить|обновлять|менять|проверять|сохранять|закрывать|держать|записывать",
    slack=0,
    label="habit",
)
#: Any habit ordered outright; the check lets orders that help pass.
_ORDERS = phrases(
    "!не|если <VERB,impf,impr,plur>", "^ =не <VERB,impf,impr,plur>", slack=0, label="order"
)
_GERUNDS = phrases("=recommend|=suggest|=advise|=encourage <LATN>", slack=0, label="gerund")
_CAUTIONS = phrases(
    f"{_ADVISE} ...3 =быть {_CAREFUL}",
    f"{_ADVISE} ...1 придерживаться|соблюдать|следить|проверять|хранить|избегать|читать",
    f"=будьте|=будь ...2 {_CAREFUL}",
    f"!не {_HABIT_RU}",
    f"{_ADVISE} ...4 застраховать|приобрести|ознакомиться|предусмотреть|запастись|удостовериться"
    "|заложить|страховка|антивирус|страхование",
    "=напоминаем|=напоминаю ...8 =необходимо|=нужно|=следует|=важно|=необходимости|соблюдать"
    "|проверять|хранить|=лучше",
    "^ =помните",
    "=используйте|=придумывайте|=ставьте|=заводите ...1 сложный|надежный|уникальный|разный",
    "=не =допускайте|=допускать|=нарушайте|=подвергайте|=позволяйте",
    "=никогда ...1 =не <VERB,impr>",
    "=всегда <VERB,impr>",
    "^ =никому|=никогда =не =передавайте|=сообщайте|=говорите|=называйте|=диктуйте",
    "^ =не =передавайте|=сообщайте|=переходите|=оставляйте|=храните|=забывайте|=открывайте",
    "=не =забывайте|=забудьте ...1 <INFN>",
    "=соблюдайте|=придерживайтесь|=остерегайтесь|=избегайте|=следуйте ...3 <NOUN>",
    f"{_ADVISE} ...2 <INFN> ...1 {_STRONG_RU} ...1 пароль|=пин-код|=пинкод",
    f"{_ADVISE} ...2 подключить|включить|настроить|активировать ...1 двухфакторный|=2fa"
    "|уведомление|оповещение|=смс-оповещение",
    f"=не =стоит|=следует|=рекомендуется|=рекомендуем|=советуем|=нужно ...1 {_RISKS_RU}",
    f"=не {_RISK_ORDERS_RU} ...3 чужой|незнакомый|незнакомец|неизвестный|подозрительный|сторонний"
    "|непроверенный|сомнительный|=третьим|=никому",
    "=для|=ради =вашей|=вашего|=собственной|=своей =же? безопасность|спокойствие ...2"
    " <VERB,impf,impr>",
    "хороший|полезный|лучший практика|привычка|тон =является|=будет|=считается",
    "установить|поставить|устанавливать ...1 антивирус",
    "=важно|=необходимо|=следует|=нужно|=стоит =всегда|=регулярно|=заранее|=внимательно|=тщательно"
    " ...1 <INFN>",
    "=лучше =заранее ...1 <INFN>",
    "=во =избежание ...3 <NOUN> ...4 <INFN>|<VERB,impr>|<VERB,1per>",
    "=чтобы ...2 =избежать|=избегать|=исключить ...6 <VERB,impr>|<INFN>|рекомендовать|советовать",
    "recommend|advise|suggest|encourage|urge =that|=you|=customers|=all|=everyone? =to|=you? =to?"
    f" {_HABIT_EN}",
    "recommend|advise|suggest|encourage|urge =that? =you|=customers|=all|=everyone =to?"
    f" {HABIT_VERB_EN}",
    "(^ | ^ =hi|=hello|=hey <LATN>? | ^ =dear =mr|=mrs|=ms? <LATN>) =please? =always|=never <LATN>",
    "^ =please? =do =not|=never =share|=leave|=forget|=open|=click|=store|=give|=reuse",
    f"recommend|advise|encourage|urge ...5 =to {HABIT_VERB_EN}",
    "=remind|=reminding =customers|=guests|=all|=everyone|=you|=passengers ...3 =to",
    "=worth =checking|=keeping|=having|=reading|=booking|=insuring|=backing|=arriving",
    "=as =a =precaution",
    "=our =advice =is",
    "^ =please|=also|=do? =allow|=lock|=secure|=store|=protect|=label|=insure|=refrain <LATN>",
    "=stay =vigilant|=safe|=alert|=cautious|=aware",
    "=always recommend|advise|suggest|encourage",
    "check|read|review|inspect|verify|=double-check ...5 =before =you|=ordering|=washing|=buying"
    "|=paying|=signing|=leaving|=booking|=use|=using|=travelling|=traveling|=accepting",
    "=always|=is =a =good|=best|=great =idea|=practice",
    "=keep =an =eye",
    "=you =may|=might|=could =want|=wish =to =consider|=think",
    "=use|=choose|=set ...1 =strong|=unique|=complex ...1 password",
    "recommend|suggest|advise =you? =to? =using|=use|=a|=setting|=choosing|=choose =a? =strong"
    "|=unique|=stronger|=complex|=different ...2 password|passphrase|pin",
    "recommend|suggest|advise|encourage|urge =you|=customers|=guests? =not|=against =to? <LATN>",
    "=as|=just =a =friendly|=gentle? =reminder ...5 =should|=shouldn't|=must|=never|=always|=please"
    "|=not|=don't|=mustn't",
    f"=you =may|=might =want|=wish =to {HABIT_VERB_EN.replace('|=use', '')}",
    "=rule =of =thumb|=conduct",
    "^ =one|=a|=quick|=small|=word =quick|=small|=friendly|=of? =tip|=advice",
    "=exercise|=use =caution|=care =with|=when|=before",
    "=напоминаем|=напоминаю =вам? =о =важности|=необходимости|=пользе",
    "=make =it|=that =a =habit|=rule|=practice",
    "=good|=healthy =habit|=practice =to|=is",
    "=be|=is|=it's|=always =best|=wise|=safer|=safest|=advisable|=prudent =to =avoid|=always"
    "|=never|=keep|=back|=arrive|=book|=insure",
    "=it =is =always|=important|=best|=advisable|=wise ...2 =to|=that =always|=keep|=check|=back"
    "|=read|=use|=have|=you|=carry|=store|=monitor",
    "=follow ...2 =guidelines|=rules|=recommendations|=safety|=best",
    slack=0,
    label="caution",
)
#: All of them.
PRECAUTIONS: tuple[Phrase, ...] = (
    *_FUTURE,
    *_HABITS,
    *_GERUNDS,
    *_CARE,
    *PRECAUTIONS_RU,
    *_CAUTIONS,
    *AT_LARGE,
    *MILD,
    *_ORDERS,
)
