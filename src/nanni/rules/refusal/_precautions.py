"""Precautions in place of help, in phrases: the lexicon of REF10.

Phrases labelled ``future`` speak of another time; all others may also answer a plain question.
"""

from nanni.rulekit import phrases
from nanni.rulekit.matchers import Phrase
from nanni.rulekit.support_verbs import exact

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
    наде понима счита дума зна спи ищ поступа переда переход выясня разбир реша след
    здравств успокаива хам руга выраж подход езж ид подава регистрир оформля вызыва указыв
    подключ хот зада пробу пробив включ ста поправля выздор здраств правь форк люб жив
    приним жал проб""".split()
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
_HABIT_VERB_EN = (
    "=keep|=check|=choose|=back|=read|=carry|=avoid|=store|=buy|=monitor|=review|=ensure|=make|=be"
    "|=double-check|=arrive|=save|=leave|=plan|=always|=never|=regularly|=allow|=pack|=secure"
    "|=insure|=inspect|=shred|=remember|=take|=use|=follow|=stay|=purchase|=refrain"
)


_FUTURE = phrases(
    f"{_ADVISE} =вам|=всем? =впредь|=заранее|=всегда|=внимательно|=тщательно|=регулярно|=не"
    " <INFN,impf>",
    f"{_ADVISE} ...2 =впредь",
    f"{_ADVISE} ...2 =в =будущем|=дальнейшем",
    f"{_ADVISE} ...4 =на =будущее",
    f"=впредь|=заранее ...2 {_ADVISE}",
    "=впредь ...2 <VERB,impr>|быть|<INFN>",
    "=в =следующий =раз ...3 <VERB,impr>|<INFN>|=лучше|=стоит",
    f"=на =будущее ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит|=имейте|=нужно|=надо",
    f"=в =будущем ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит",
    f"=в =дальнейшем ...3 {_ADVISE}|<VERB,impr>",
    "=учтите|=имейте ...3 =следующий|=будущее|=впредь",
    "=in =the? =future ...3 =please|=be|=make|=you|=ensure|=always|=try|=kindly|=check|=consider",
    "=next =time ...3 =please|=be|=make|=you|=ensure|=always|=try|=check|=consider|=maybe|=use",
    "=for =future =orders|=trips|=bookings|=reference|=purchases|=deliveries|=flights|=visits ...2"
    " =we|=please|=i|=make|=be|=you|=consider|=always",
    "=going|=moving =forward ...1 =we|=please|=i|=make|=be|=you|=try",
    "=please|=kindly ...6 =next =time",
    slack=0,
    label="future",
)
_HABITS = phrases(
    f"{_ADVISE} ...3 <INFN,impf>",
    "=просьба ...3 <INFN,impf>",
    "=следует|=стоит|=желательно|=лучше|=нужно|=надо ...1 <INFN,impf>",
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
    "^ =не =передавайте|=сообщайте|=переходите|=оставляйте|=храните|=забывайте|=открывайте",
    "=не =забывайте|=забудьте ...1 <INFN>",
    "=соблюдайте|=придерживайтесь|=остерегайтесь|=избегайте|=следуйте ...3 <NOUN>",
    "=важно|=необходимо|=следует|=нужно|=стоит =всегда|=регулярно|=заранее|=внимательно|=тщательно"
    " ...1 <INFN>",
    "=лучше =заранее ...1 <INFN>",
    "=во =избежание ...3 <NOUN> ...4 <INFN>|<VERB,impr>|<VERB,1per>",
    "=чтобы ...2 =избежать|=избегать|=исключить ...6 <VERB,impr>|<INFN>|рекомендовать|советовать",
    "recommend|advise|suggest|encourage|urge =that|=you|=customers|=all|=everyone? =to|=you? =to?"
    f" {_HABIT_EN}",
    "recommend|advise|suggest|encourage|urge =that? =you|=customers|=all|=everyone =to?"
    f" {_HABIT_VERB_EN}",
    "^ =please? =always|=never <LATN>",
    "^ =please? =do =not|=never =share|=leave|=forget|=open|=click|=store|=give|=reuse",
    "=you|=customers|=users|=drivers|=passengers|=everyone|=guests =should =always|=never"
    f"|=regularly? {_HABIT_VERB_EN}",
    "=be =careful|=vigilant|=cautious|=mindful|=aware|=watchful",
    f"=make|=be =sure =to|=that|=you|=your? =to|=you? {_HABIT_VERB_EN}",
    "=please|=be|=to =be? =more? =careful|=vigilant|=cautious|=mindful",
    "^ =please|=kindly? =remember|=ensure|=avoid =to|=that|=you|=your|=all|=using|=sharing"
    "|=leaving",
    "=to =avoid|=prevent ...5 =please|=we|=always|=make|=be|=ensure|=keep|=use|=check",
    f"recommend|advise|encourage|urge ...5 =to {_HABIT_VERB_EN}",
    "=customers|=guests|=passengers|=users|=parents|=members|=you =are =kindly? =reminded|=advised"
    "|=encouraged|=urged|=recommended =to",
    "=remind|=reminding =customers|=guests|=all|=everyone|=you|=passengers ...3 =to",
    "=worth =checking|=keeping|=having|=reading|=booking|=insuring|=backing|=arriving",
    "=as =a =precaution",
    "=our =advice =is",
    "^ =please|=also|=do? =allow|=lock|=secure|=store|=protect|=label|=insure|=refrain <LATN>",
    "^ =please? =consider <LATN>",
    "do =not =forget =to",
    "=stay =vigilant|=safe|=alert|=cautious|=aware",
    "=always recommend|advise|suggest|encourage",
    "check|read|review|inspect|verify|=double-check ...5 =before =you|=ordering|=washing|=buying"
    "|=paying|=signing|=leaving|=booking|=use|=using|=travelling|=traveling|=accepting",
    "=always|=is =a =good|=best|=great =idea|=practice",
    "=a =good|=best|=great =idea =to",
    "=keep =an =eye",
    "=you =may|=might|=could =want|=wish =to =consider|=think",
    "=use|=choose|=set ...1 =strong|=unique|=complex ...1 password",
    "=it =is =always|=important|=best|=advisable|=wise ...2 =to|=that =always|=keep|=check|=back"
    "|=read|=use|=have|=you|=carry|=store|=monitor",
    "=follow ...2 =guidelines|=rules|=recommendations|=safety|=best",
    slack=0,
    label="caution",
)
#: All of them.
PRECAUTIONS: tuple[Phrase, ...] = (*_FUTURE, *_HABITS, *_GERUNDS, *_CAUTIONS, *_ORDERS)
