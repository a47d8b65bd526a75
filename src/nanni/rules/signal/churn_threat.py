"""SIG03: the customer leaves or says that he will: another firm, an account closed, never again."""

from nanni.rulekit import Rule, phrases
from nanni.rules.signal._leaving_en import EN
from nanni.rules.signal._leaving_ru import RU
from nanni.rules.signal._leaving_shapes import SHAPES, UNLESS
from nanni.rules.signal._strength import plain

RULE = Rule(
    code="SIG03",
    name="churn-threat",
    category="churn_threat",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент уходит или близок к этому. Уговоры не помогут, поможет решённый вопрос.",
        "en": "The customer is leaving or close to it. A solved matter may help, pleading will"
        " not.",
    },
    advice={
        "ru": "Решите то, из-за чего он уходит, и назовите срок; уйти не мешайте.",
        "en": "Solve what drives the customer away and name a time; never hinder leaving.",
    },
    match=(*RU, *EN, *SHAPES),
    unless=UNLESS
    + phrases(
        "=can|=cannot|=could|=can't|=unable =not? =use|=order|=buy|=purchase|=return",
        "=deleted|=uninstalled|=removed|=deleting ...6 =reinstalled|=reinstall|=again"
        "|=installed|=downloaded",
        "=ухожу|=уйду|=уходим =в|=на =совещание|=планерку|=урок|=прием|=рейс|=перерыв|=отпуск"
        "|=работу|=декрет|=учебу|=встречу|=больничный|=обед"
        "|=пенсию|=смену",
        "=перехожу|=перейду|=перейти|=переходим|=перейдем ...2 =другой|=другую|=другое =тариф"
        "|=страницу|=вкладку|=версию|=сайт|=устройство|=адрес|=ссылке|=раздел|=план|=пакет"
        "|=отдел",
        "=удалил|=удалила =и|=приложение|=программу|=аккаунт =заново|=снова"
        "|=переустановил|=переустановила|=установил|=установила|=поставил|=скачал|=и|=приложение",
        "!не =не =ухожу|=удаляю|=удалил|=отменял|=отменяю|=расторгаю|=хочу|=уйду",
        "=не =могу|=получается|=удается ...2 =отменить|=отключить|=удалить|=закрыть|=расторгнуть",
        "=как|=где|=можно =отменить|=отключить|=удалить|=закрыть",
        "переезжать|переехать ...4 квартира|дом|офис|город|район|адрес|склад|страна|регион",
        "^ =все =понравилось|=нравится|=устраивает",
        "=moving|=move|=moved =to|=into|=out|=house|=home|=offices =a|=an|=my|=our|=the|=new"
        "|=different|=of? =new? =apartment|=flat|=house|=place|=office|=city|=town|=country"
        "|=address|=area|=home",
        "=мой|=моя|=наш|=есть|=открыт|=открыта|=лежат счет|карта|вклад|деньги ...3 другой",
        "конкурент =лучше|=дешевле|=есть|=такое|=такая ...3 =а =вы|=у",
        "=moving|=move|=moved ...2 =to|=into =another|=a|=our|=the ...1 =office|=city|=town"
        "|=country"
        "|=flat|=house|=address",
        "=time =to =move|=leave|=switch =on|=in|=to|=for|=from =the|=step|=next?",
        "=случайно|=нечаянно =удалил|=удалила|=закрыл|=отменил|=отменила",
        "=как|=почему ...3 =удалить|=закрыть =карту|=профиль",
        "=кто-то|=мошенники ...2 =удалил|=закрыл",
        "=закрыть ...2 =его|=ее|=их|=мужа|=мамы|=отца",
        "=другой|=другую|=другом =браузер|=браузере|=устройстве|=телефоне|=картой|=картой"
        "|=компьютере|=карты|=адрес|=телефон|=способ|=цвет|=размер|=модель",
        "=find|=go|=going|=move|=moving|=switch|=switching|=will|=gonna|=take ...3 =another"
        "|=different|=alternative =way|=page|=browser|=device|=tab|=plan|=look|=room|=flat"
        "|=phone|=email|=address|=card|=solution|=computer|=date|=route|=week|=day|=month|=hour"
        "|=seat|=size|=color|=colour|=house|=city|=country|=method|=question|=ticket|=month",
        "=alternative|=different|=another =way|=solution|=method|=email|=approach|=address"
        "|=date|=browser|=workaround|=phone",
        "=don't|=not|=didn't|=never|=accidentally|=did =not|=want|=cancel|=cancelled|=to"
        "|=closed? =cancel|=close|=delete|=leave",
        "=how =do|=to|=can =i|=do ...2 =delete",
        "=use|=using|=used =it|=this =again|=before|=to",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG03",),
)
