"""SIG03: the customer leaves or says that he will: another firm, an account closed, never again."""

from nanni.rulekit import Rule, phrases
from nanni.rules.signal._strength import plain

_OTHER_RU = (
    "=конкурентам|=конкурентов|=конкуренту|=другим|=другому|=другой|=других|=другого|=другую"
    "|=другое|=альтернативу|=альтернативы|=аналог|=аналоги|=аналогов|=кому-нибудь|=кого-нибудь"
)
_FIRM_RU = (
    "банк|оператор|провайдер|магазин|сервис|компания|клиника|приложение|программа|хостинг"
    "|страховая|перевозчик|поставщик|площадка"
)
_MOVE_RU = (
    "идти|пойти|уйти|уходить|перейти|переходить|переехать|переезжать|перебраться|перебираться"
    "|перевести|переводить|перенести|переносить|искать|поискать|найти|подыскать|подписать"
    "|открыть|заключить|обратиться|купить|заказать|взять|выбрать|попробовать|присматривать"
    "|подключиться|подключаться|уезжать|завести"
)
_OTHER_FIRM_RU = (
    "банк|оператор|провайдер|магазин|сервис|компания|клиника|хостинг|страховая|поставщик"
    "|площадка|место|мастер|врач|салон|подрядчик|фирма|продавец|агентство|школа|студия|аптека"
    "|доставка|перевозчик|программа|приложение"
)
_CONTRACT_RU = (
    "договор|контракт|подписка|обслуживание|тариф|абонемент|членство|услуга|сотрудничество"
)
_GO_EN = (
    "=going|=go|=gonna|=switch|=switching|=move|=moving|=take|=taking|=migrate|=migrating"
    "|=leaving|=leave|=find|=finding"
)
_ELSE_EN = (
    "=elsewhere|=competitor|=competitors|=competition|=another|=alternative|=alternatives"
    "|=different|=rival|=competing"
)
_PLAN_EN = (
    "=subscription|=account|=membership|=contract|=plan|=service|=policy|=license|=trial"
    "|=services|=subscriptions|=memberships|=everything"
)

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
    match=(
        *phrases(
            "=ухожу|=уйду|=уходим|=уйдем|=сваливаю|=переезжаю|=переезжаем|=валю ...1 =к|=от|=на"
            "|=в|=из",
            "^ =я|=мы|=все|=тогда|=значит? =ухожу|=уйду|=уходим|=отписываюсь|=отключаюсь"
            "|=прощайте =тогда|=от|=совсем?",
            "=перейду|=перехожу|=перейдем|=переходим|=переметнусь|=уйти|=перейти|=переезжаю"
            f" ...1 =к|=на|=в {_OTHER_RU}",
            "=подумываю|=думаю|=планирую|=собираюсь|=решил|=решила|=буду|=готов|=готова"
            "|=придется|=хочу|=хотим|=намерен|=намерена|=вынужден|=вынуждена|=пора ...3 =уйти"
            "|=уходить|=расторгнуть|=расторгать|=отключиться|=отписаться|=сменить =от|=к|=вас"
            "|=договор|=оператора|=банк|=провайдера",
            "=расторгну|=расторгаю|=расторгнем|=расторгаем|=расторгнуть|=расторгать|=разорву"
            f"|=разрываю|=прекращаю|=расторжение|=расторжении|=расторгните ...3 {_CONTRACT_RU}",
            "=отказываюсь|=откажусь|=отказываемся|=откажемся ...3 =вашего|=ваших|=вашей|=услуг"
            "|=вас|=подписки|=сотрудничества|=обслуживания|=тарифа|=договора",
            "=отключу|=отключаю|=отменю|=отменяю|=отпишусь|=отписываюсь|=аннулирую|=отменим"
            "|=отключите|=отмените|=отключить|=отменить|=аннулируйте ...2 =подписку|=подписки"
            "|=услугу|=услуги|=интернет|=абонемент|=договор|=членство|=продление|=автопродление"
            "|=от",
            "=удалю|=удаляю|=удалил|=удалила|=снесу|=снес|=сношу|=удалим|=удалите|=закройте"
            "|=закрою|=закрываю|=закрываем|=закроем|=закрыть|=удалить ...2 =аккаунт|=учетную"
            "|=профиль|=счет|=счета|=карту|=вклад|=кабинет|=аккаунты",
            "=удалю|=удаляю|=снесу|=сношу|=снес|=удалил|=удалила ...2 =приложение|=программу"
            "|=вашу|=ваше|=вас|=это|=к|=нафиг|=эту",
            "=больше|=никогда|=впредь ...3 =не|=ни|=никогда ...2 =куплю|=закажу|=буду"
            "|=воспользуюсь|=обращусь|=приду|=вернусь|=свяжусь|=поеду|=полечу|=купим|=закажем"
            "|=обратимся|=придем|=пойду|=сунусь|=зайду|=продлю|=станем|=стану",
            "=не =буду|=стану|=будем =больше|=у|=вам|=вами|=ничего|=дальше|=продлевать|=вашим"
            "|=вашими =пользоваться|=заказывать|=покупать|=продлевать|=платить|=вас|=больше"
            "|=вашими|=сотрудничать?",
            "=продлевать|=пользоваться|=покупать|=заказывать|=платить ...3 =не =буду|=стану"
            "|=будем|=хочу|=собираюсь",
            "=придется|=придётся|=вынужден|=вынуждена|=лучше|=проще ...1 =вернуться|=уйти"
            "|=перейти|=уходить|=переходить|=искать ...3 =конкурентов|=конкурентам|=другим"
            "|=другого|=другую|=другой|=альтернативу|=альтернативы|=от|=старого|=старую|=старый",
            "=не =продлю|=продлеваю|=продлим|=продлеваем|=будем =продлевать?",
            "=ноги =моей|=нашей",
            "=в =последний =раз|=разок",
            "=последний =раз ...2 =заказываю|=покупаю|=пользуюсь|=обращаюсь|=заказал|=заказала"
            "|=связался|=связалась|=у|=беру|=имею",
            "=куплю|=закажу|=найду|=возьму|=поищу|=ищу|=искать|=найдем|=закажем|=купим|=оформлю"
            "|=сменю|=меняю|=поменяю|=сменить|=менять|=присматриваю|=присматриваюсь|=подыщу"
            f"|=рассматриваю ...2 {_OTHER_RU}",
            "=сменю|=меняю|=поменяю|=сменим|=меняем|=сменить|=менять|=поменять ...1 оператор"
            "|провайдер|банк|поставщик|хостинг|страховая",
            "=в|=у =другом|=другого|=другой =месте|=магазине|=продавца|=компании|=банке|=фирме"
            " ...2 =куплю|=закажу|=возьму|=найду|=оформлю",
            "=куплю|=закажу|=возьму|=найду|=оформлю =в|=у =другом|=конкурентов|=другого|=других",
            "=потеряли|=теряете|=потеряете|=лишились|=лишитесь|=лишаетесь|=минус =клиента"
            "|=клиентов|=меня|=нас|=покупателя|=пользователя|=постоянного|=еще|=один|=одного",
            "=откажусь|=отказываюсь|=откажемся|=отказаться|=отказываемся =от =вашей|=ваших"
            "|=вашего|=карты|=услуг|=подписки|=сервиса|=вас|=договора|=тарифа|=обслуживания"
            "|=всего|=приложения|=программы",
            "=подключусь|=подключаюсь|=подключимся|=перейду|=перехожу|=уйду|=ухожу|=вернусь"
            " ...1 =к =ним|=другим|=другому|=соседям|=конкурентам|=другой|=прежнему|=старому",
            "=придется|=пора|=готов|=готова|=лучше|=проще ...1 =сменить|=менять|=поменять ...1"
            " =вас|=банк|=оператора|=провайдера|=сервис|=поставщика|=подрядчика|=хостинг",
            "=подам|=подаю|=подал|=подала|=оформлю|=напишу ...3 =на =перенос|=расторжение"
            "|=отключение|=переход|=закрытие",
            "=перенос|=перенесу|=переношу ...1 =номера|=номер ...2 =в|=к|=другому|=другой|=от",
            "=разрываю|=разорву|=расторгаю|=аннулирую|=закрываю ...1 =договор|=контракт|=счет"
            "|=отношения",
            "=куплю|=закажу|=возьму|=найду|=сделаю ...1 =у|=в =соседей|=соседнем|=соседней"
            "|=конкурентов|=соседях|=другом|=других",
            "=больше =ни =ногой|=копейки|=рубля|=заказа|=покупки",
            f"{_MOVE_RU} ...3 другой|соседний|иной|конкурирующий {_OTHER_FIRM_RU}",
            f"другой|соседний|иной {_OTHER_FIRM_RU} ...2 {_MOVE_RU}",
            f"сменить|поменять|менять ...1 {_OTHER_FIRM_RU}",
            "=пойду|=уйду|=ухожу|=перейду|=иду|=обращусь|=уходим =к =тем|=другим|=конкурентам",
            "=ухожу|=уходим $",
            "=отменяйте|=отключайте|=расторгайте|=закрывайте|=аннулируйте ...2 =подписку"
            "|=договор|=абонемент|=услугу|=услуги|=тариф|=счет|=контракт|=все|=карту",
            "покупка|заказ|визит|обращение ...3 =последний|=последняя|=последнее",
            "=последний|=последняя|=последнее =мой|=моя|=мое? покупка|заказ|визит ...2 =у"
            "|=здесь|=в",
            "=клиента|=покупателя|=пользователя|=клиентов ...2 =потеряли|=теряете|=потеряете"
            "|=лишились|=лишитесь",
            "=рассматривать|=рассмотрим|=рассматриваем|=искать|=ищем|=ищу|=смотреть|=смотрим"
            "|=присмотрю ...1 =другие|=иные|=альтернативные =варианты|=предложения|=решения"
            "|=сервисы|=банки",
            "=не =вижu|=вижу =смысла ...1 =оставаться|=платить|=продлевать|=продолжать"
            "|=пользоваться|=дальше",
            "=продлевать|=оставаться|=пользоваться =ли|=дальше =ли?",
            "=подумаю|=думаю|=сомневаюсь|=решаю ...1 =продлевать|=оставаться|=стоит ...1 =ли"
            "|=продлевать|=оставаться",
            "=в =следующий =раз ...2 =закажу|=куплю|=пойду|=обращусь|=возьму|=поеду|=полечу"
            "|=выберу",
            "=закрываем|=закрываю|=закроем|=закрою ...4 =счета|=счет|=вклад|=карту|=карты|=депозит",
            "=лучше|=надо|=зря =бы|=было|=не? =взял|=взяла|=купил|=купила|=заказал|=заказала"
            "|=брать|=покупать|=заказывать =у|=в =других|=другом|=конкурентов",
            "^ =отписываюсь|=отписался|=отписалась|=удаляюсь|=ушел|=ушла $",
            "=хватит|=все|=баста =отменяйте|=расторгаю|=ухожу|=отключаюсь|=отписываюсь",
            "=прощайте|=адью|=досвидос",
            "=попрощаться|=распрощаться|=попрощаюсь|=распрощаюсь|=прощаюсь|=расстаться"
            "|=расстаюсь ...1 =с =вами|=вашим|=вашей|=этим|=этой",
            "=ищите =других|=себе =клиентов|=других|=дураков",
            "=переведу|=выведу|=забираю|=заберу|=перевожу|=вывожу|=выводим ...2 =деньги"
            "|=зарплату|=все|=средства|=счета|=бизнес|=вклад ...3 =в|=к|=отсюда|=из|=от",
            "=есть|=полно|=много|=найдутся =и? =другие|=других|=альтернативы|=конкуренты"
            f" {_FIRM_RU}?",
            slack=0,
        ),
        *phrases(
            "=ухожу|=уйду =от =вас",
            f"{_GO_EN} ...3 {_ELSE_EN}",
            "=looking|=search|=searching|=shopping|=look|=consider|=considering =into|=for|=at"
            "|=around? =an|=other|=some|=for? =alternative|=alternatives|=elsewhere"
            "|=replacement|=competitors",
            "=take|=taking|=took =my|=our|=his|=their =business|=money|=custom|=orders"
            " =elsewhere|=to|=away",
            "=i'm|=i =am|=we're|=we =are|=i'll|=i =will|=we'll|=will|=going|=have|=about|=ready"
            "|=want|=might|=just|=to =be|=to|=have|=about|=just|=probably|=definitely"
            "|=seriously? =to|=considering|=thinking|=of? =cancelling|=canceling|=cancel"
            "|=closing|=close|=terminate|=terminating|=deleting|=delete|=drop|=dropping|=ending"
            "|=end|=uninstall|=uninstalling|=unsubscribe|=unsubscribing =my|=our|=the|=this"
            f"|=your|=all ...1 {_PLAN_EN}|=app|=software",
            "=cancel|=terminate|=close|=delete|=cancelling|=canceling|=closing =my|=our|=this"
            f"|=the ...1 {_PLAN_EN}",
            "=i'm|=am|=i'll|=will|=we're|=we'll|=just|=about =be|=to? =cancelling|=canceling"
            "|=cancel|=unsubscribing|=unsubscribe|=uninstalling|=uninstall|=uninstalled =it"
            "|=now|=if|=this|=right|=today|=everything|=the|=your",
            "=i'm|=i =am|=we're|=we =leaving|=out|=gone|=switching|=moving =if|=you|=to|=from"
            "|=on|=for|=as|=after|=this|=soon|=your",
            "=switched|=switching|=switch|=moving|=moved|=migrating|=jumping|=defecting =away"
            "|=over|=back =from|=to =you|=your?",
            "=leaving|=leave|=left|=quit|=quitting|=ditching|=dropping|=abandoning =you|=your"
            "|=this =guys|=company|=platform|=service|=app|=bank|=product|=site|=for|=if"
            "|=because",
            "=done =with =you|=your|=this =company|=service|=app|=guys|=bank|=product|=people"
            "|=store|=place|=platform",
            "=never|=not|=won't|=wouldn't|=don't =ever|=be|=going|=to? =again? =buy|=buying"
            "|=order|=ordering|=use|=using|=shop|=shopping|=purchase|=fly|=stay|=return"
            "|=returning|=renew|=renewing|=recommend|=come|=back|=deal =from|=with|=here|=your"
            "|=you|=this|=again|=anything|=another|=it|=back|=my|=our|=our|=to",
            "^ =never =again",
            "=never =again =will|=with|=from|=am|=using",
            "=last =time =i|=we|=i'm|=i'll =buy|=order|=use|=shop|=ever|=will|=am|=do|=using"
            "|=ordering|=fly|=purchase|=deal|=rent",
            "=lost|=losing|=lose =a|=me|=another|=us|=my|=our|=this|=yourself ...3 =customer"
            "|=client|=business|=custom|=buyer|=subscriber|=customers",
            "=won't|=not|=don't ...2 =renew|=renewing|=renewal",
            "=won't|=not =be =back",
            "=thinking|=thought|=considering|=consider|=about|=close =of|=about|=to? =leaving"
            "|=switching|=moving|=cancelling|=canceling|=quitting ...1 =you|=after|=to|=away"
            "|=your|=because|=if|=for|=my|=our|=now|=too",
            "=goodbye|=bye =and|=forever|=for",
            "=good =riddance",
            "=evaluating|=exploring|=considering|=comparing|=researching|=trialling|=trialing"
            "|=testing =other|=alternative|=different|=your|=some|=several ...1 =vendors"
            "|=options|=providers|=tools|=platforms|=services|=competitors|=solutions|=products"
            "|=companies|=apps",
            "=find|=found|=use|=hire|=go|=pay =with|=to? =someone|=somebody|=anyone|=company"
            "|=one|=provider|=bank =else? =who|=that =can|=actually|=will|=does|=cares|=could",
            "=find|=use|=with|=go =someone|=somewhere =else",
            "=consider =my|=this|=our =account|=contract|=subscription|=membership"
            "|=relationship =closed|=cancelled|=canceled|=terminated|=over",
            "=time|=going|=ready|=forced|=have =for|=me|=us? =to =uninstall|=leave|=switch"
            "|=move|=cancel|=quit|=unsubscribe =on|=away|=providers|=from|=to|=this|=my|=your"
            "|=elsewhere?",
            "=so|=then|=and =bye|=goodbye|=farewell",
            "=taking|=moving|=take|=move|=transfer|=transferring =my|=our|=all =account"
            "|=accounts|=money|=business|=subscription|=data|=everything|=savings|=number|=site"
            " ...1 =to|=elsewhere|=out|=with =another|=a|=other|=some|=someone|=your?",
            "=last =thing|=order|=purchase|=penny|=cent|=time ...4 =buy|=order|=give|=get"
            "|=purchase|=spend|=from|=see =from|=with|=you|=here|=ever?",
            "=elsewhere",
            "=another|=different|=new|=other|=better ...1 =provider|=bank|=company|=vendor"
            "|=host|=carrier|=supplier|=isp|=store|=dealer|=clinic|=airline|=platform"
            "|=contractor ...2 =if|=then|=who|=instead|=that|=now|=soon|=next|=already",
            "=find|=found|=switch|=use|=looking|=choose|=try|=go|=going|=moved|=moving|=pick"
            " ...2 =another|=different|=new|=better ...1 =provider|=bank|=company|=vendor|=host"
            "|=carrier|=supplier|=isp|=store|=dealer|=clinic|=airline|=platform|=app|=service"
            "|=tool|=contractor",
            "=jump|=jumping|=abandon|=abandoning =ship",
            "=walk|=walking =away",
            "=lost|=losing =me|=us|=my|=our =as|=business|=custom|=forever|=trust",
            "=no =longer =a|=your|=be =customer|=client|=a|=your =customer|=client?",
            "=former|=soon-to-be|=ex =customer|=client|=subscriber|=former",
            "=not|=never|=won't =coming|=come =back",
            "=i|=we =quit|=give =up|=with|=on",
            "=not =worth =keeping|=renewing|=paying|=the =for|=money|=price|=subscription?",
            "=my|=our =last =order|=purchase|=renewal|=payment|=month|=visit|=stay|=trip",
            "=port|=porting =my|=our =number =out|=away|=to",
            "=rather|=better =use|=pay|=go|=off|=switch =with|=to|=someone|=somewhere|=a"
            "|=elsewhere|=competitor",
            slack=0,
        ),
    ),
    unless=phrases(
        "=ухожу|=уйду|=уходим =в|=на =отпуск|=работу|=декрет|=учебу|=встречу|=больничный|=обед"
        "|=пенсию|=смену",
        "=перехожу|=перейду|=перейти|=переходим|=перейдем ...2 =другой|=другую|=другое =тариф"
        "|=страницу|=вкладку|=версию|=сайт|=устройство|=адрес|=ссылке|=раздел|=план|=пакет"
        "|=отдел",
        "=удалил|=удалила|=удалю =и|=приложение|=программу|=аккаунт =заново|=снова"
        "|=переустановил|=переустановила|=установил|=установила|=поставил|=скачал|=и|=приложение",
        "!не =не =ухожу|=удаляю|=удалил|=отменял|=отменяю|=расторгаю|=хочу|=уйду",
        "=не =могу|=получается|=удается ...2 =отменить|=отключить|=удалить|=закрыть|=расторгнуть",
        "=как|=где|=можно =отменить|=отключить|=удалить|=закрыть",
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
