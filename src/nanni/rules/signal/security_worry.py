"""SIG10: fear for an account, money or data: a break-in, a leak, a charge nobody made."""

from nanni.rulekit import Rule, phrases
from nanni.rules.signal._strength import plain

RULE = Rule(
    code="SIG10",
    name="security-worry",
    category="security_worry",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент боится за деньги, вход или данные: пока ему отвечают, потери могут расти.",
        "en": "The customer fears for money, access or data: losses may grow while we answer.",
    },
    advice={
        "ru": "Сначала остановите ущерб (блокировка, выход со всех устройств), потом объясняйте.",
        "en": "Stop the damage first (block, sign out everywhere), explain afterwards.",
    },
    match=(
        *phrases(
            "взломать|взлом|взламывать|хакну*|хакер|фишинг*|фишинговый|скомпрометировать"
            "|мошеннический|мошенничество|утечка|несанкционированный|=слив|вирус|троян|деанон*"
            "|вымогательство|кибератак*",
            "мошенник|мошенница|аферист|злоумышленник",
            "=слили|=утекли|=утек|=утекла|=продали|=сливаете|=продаете|=передали|=утекают ...2"
            " =данные|=база|=базу|=номер|=телефон|=пароль|=мои|=информацию|=контакты",
            "=украли|=угнали|=похитили|=украден|=украли|=увели|=вытащили ...2 =аккаунт|=деньги"
            "|=карту|=телефон|=данные|=пароль|=средства|=страницу|=кошелек|=паспорт|=со|=с",
            "=деньги|=карту|=аккаунт|=телефон|=средства|=паспорт =со|=с|=у|=мои? ...2 =украли"
            "|=угнали|=похитили|=пропали|=исчезли =со|=с|=карты|=счета|=у",
            "=карту|=аккаунт|=телефон|=паспорт ...1 =украли|=угнали|=похитили",
            "=потерял|=потеряла|=потерялась|=утерял|=утеряла|=утеряна ...2 =карту|=карта"
            "|=телефон|=паспорт|=симку|=сим-карту",
            "=заблокируйте|=заморозьте ...2 =карту|=счет|=аккаунт|=кабинет|=доступ|=операции",
            "=чужой|=чужие|=чужого|=чужая|=чужое|=чужую ...2 =данные|=данными|=паспорт|=счет"
            "|=счета|=документы|=кабинет|=профиль|=аккаунт|=заказ|=паспортными|=договор"
            "|=переписка",
            "=без ...1 =ведома",
            "=списали|=списание|=списалось|=сняли|=списаны|=операция|=операции|=покупка|=платеж"
            "|=перевод|=заказ|=вход|=звонок|=смс|=сообщение|=письмо|=ссылка|=ссылку ...2 =не =я"
            "|=мой|=мое|=моя|=мне|=знаю|=совершал|=совершала|=делал|=делала|=оформлял"
            "|=оформляла|=мои",
            "=я ...1 =не|=ничего|=этого =не? =покупал|=покупала|=совершал|=совершала|=делал"
            "|=делала|=оформлял|=оформляла|=подписывал|=заказывал|=заказывала|=запрашивал"
            "|=запрашивала|=входил|=входила|=переводил|=переводила|=оплачивал|=оплачивала"
            "|=подключал|=подключала|=регистрировался|=регистрировалась",
            "=не =запрашивал|=запрашивала|=заказывал|=заказывала ...1 =код|=коды|=пароль|=смс"
            "|=его|=сброс|=восстановление",
            "=подозрительный|=подозрительная|=подозрительное|=подозрительные|=подозрительную"
            "|=подозрительную|=неизвестный|=неизвестная|=неизвестное|=неизвестные|=чужой|=чужая"
            "|=чужое|=чужие|=посторонний|=посторонние|=незнакомое|=незнакомый|=странный"
            "|=странная|=странное|=странные|=непонятное|=непонятные|=непонятная ...1 =вход"
            "|=входы|=операция|=операции|=списание|=списания|=письмо|=письма|=звонок|=звонки"
            "|=устройство|=устройства|=активность|=сессия|=сессии|=платеж|=перевод|=сообщение"
            "|=ссылка|=номер|=покупка|=люди|=человек|=ip|=подписка",
            "увести ...2 =аккаунт|=почту|=страницу|=деньги|=сим-карту",
            "=аккаунт|=страницу|=почту|=его|=ее ...1 =увели|=угнали",
            "=кто-то|=неизвестные|=посторонние|=чужой|=какой-то ...2 =зашел|=вошел|=заходил"
            "|=сменил|=поменял|=списал|=оформил|=пользуется|=использует|=снял|=заказал"
            "|=пытается|=пытался|=входит|=получил|=украл|=перевел|=удалил|=видит|=залез|=имеет",
            "=это|=насколько|=а? =безопасно|=безопасны|=безопасен|=небезопасно $",
            "=безопасно|=безопасен|=безопасны|=безопасна =ли|=вводить|=хранить|=передавать"
            "|=платить|=отправлять|=ли|=мои",
            "=откуда =у =вас|=них|=вашего =мой|=мои|=номер|=телефон|=данные|=моя|=наш",
            "=персональные|=личные|=паспортные|=персональных|=личных|=моих|=мои =данные|=данных"
            " ...3 =удалите|=утекли|=попали|=передали|=защищены|=кому|=доступны|=видны|=виден"
            "|=слили|=третьим|=защита|=защиту|=безопасность|=разглашение|=безопасности|=утечка"
            "|=утечки|=хранятся",
            "=удалите|=удалить|=отозвать|=отзываю|=боюсь|=переживаю|=опасаюсь|=беспокоюсь ...2"
            " =персональные|=личные|=паспортные|=мои|=за|=согласие =данные|=аккаунт|=деньги"
            "|=безопасность|=на|=свои|=счет",
            "=третьим =лицам|=людям",
            "=это =точно|=правда|=действительно|=вообще =вы|=от|=ваш|=ваше =вас|=банк|=сайт"
            "|=письмо|=сотрудник|=звонили?",
            "=звонят|=звонили|=звонил|=звонок|=позвонили|=пишут ...3 =якобы|=представились"
            "|=представился|=назвался|=код|=коды",
            "=вы|=это|=от|=ваши ...1 =мне =звонили|=писали|=звонил|=присылали|=прислали",
            "=не|=это|=случайно|=точно =мошенники|=развод|=фишинг|=подделка|=обман $",
            slack=0,
        ),
        *phrases(
            "=hacked|=hacker|=hackers|=hacking|=compromised|=breach|=breached|=leaked|=leak"
            "|=phishing|=phished|=unauthorized|=unauthorised|=fraudulent|=malware|=ransomware"
            "|=spyware|=identity-theft|=unrecognized|=unrecognised|=impersonating|=impersonator"
            "|=spoofed|=keylogger|=trojan|=doxxed|=data-breach|=scammed|=scammer|=scammers"
            "|=fraudsters",
            "=identity =theft|=stolen|=fraud",
            "=data|=security|=privacy =breach|=leak|=concern|=concerns|=incident|=risk|=issue"
            "|=violation|=problem|=hole|=vulnerability",
            "=stolen|=lost =my|=card|=phone|=account|=wallet|=identity|=debit|=credit|=bank"
            "|=laptop|=passport =card|=phone|=wallet|=account|=identity|=passport|=sim|=details",
            "=card|=phone|=account|=wallet|=identity|=details|=data|=money =was|=has|=were|=got"
            "|=is|=have|=been ...1 =stolen|=hacked|=compromised|=leaked|=exposed",
            "=didn't|=not|=never|=don't|=did|=doesn't =not? =authorize|=authorise|=authorized"
            "|=authorised|=recognize|=recognise|=approve|=consent|=request =this|=the|=a|=any"
            "|=that|=it|=these|=to|=login|=my|=password|=being|=payment|=code",
            "=didn't|=never|=not|=haven't|=wasn't =me|=make|=made|=order|=request|=requested"
            "|=signed|=place|=placed =this|=that|=these|=those|=any|=a|=the|=it =purchase"
            "|=charge|=transaction|=payment|=order|=code|=login|=transfer|=payments"
            "|=transactions|=purchases|=password",
            "=suspicious|=unknown|=strange|=unfamiliar|=weird|=dodgy|=unusual =login|=logins"
            "|=charge|=charges|=activity|=email|=emails|=transaction|=transactions|=device"
            "|=devices|=sign-in|=text|=call|=message|=link|=sign|=payment|=payments|=withdrawal"
            "|=number",
            "=someone|=somebody|=stranger|=hacker|=anyone|=person|=else ...2 =logged|=accessed"
            "|=used|=changed|=got|=has|=using|=opened|=signed|=accessing|=charged|=logging"
            "|=gained|=trying|=tried|=took|=made|=made|=get|=read =in|=into|=my|=access|=to"
            "|=our|=on|=the|=hold|=a|=an",
            "=is|=are|=be|=being|=it =it|=this|=my|=that|=your|=our ...2 =safe|=secure|=legit"
            "|=legitimate|=genuine|=real|=protected|=exposed|=unsafe|=insecure",
            "=is =this|=it|=that =a|=some|=the =scam|=phishing|=fraud|=virus|=legit|=kind =of?",
            "=worried|=concerned|=afraid|=scared|=fear ...2 =my|=about|=security|=privacy"
            "|=account|=data|=someone|=that =data|=privacy|=account|=security|=money|=details"
            "|=information",
            "=my|=our|=personal|=private|=customer|=user =data|=information|=info|=details"
            " =shared|=sold|=exposed|=public|=visible|=leaked|=sell|=selling|=was|=are|=deleted"
            "|=with|=being|=is =third|=shared|=sold|=visible|=public|=exposed|=leaked|=safe|=to"
            "|=by?",
            "=third =parties|=party =my|=without|=have|=access?",
            "=without =my|=our|=any =consent|=permission|=authorization|=authorisation"
            "|=approval|=knowledge",
            "=how|=where =did|=do|=does =you|=they =get|=have|=got =my =number|=email|=details"
            "|=data|=phone|=address|=info",
            "=gdpr|=right =to =be =forgotten",
            "=logins|=sign-ins|=login|=log-ins|=activity|=sessions|=devices ...2 =from|=in|=i"
            " =a|=an|=another|=country|=russia|=china|=unknown|=brazil|=never|=don't|=didn't"
            "|=strange",
            "=never =been =to|=there|=in",
            "=sim =swap|=swapped",
            "=i =never|=didn't =requested|=request|=authorized|=authorised|=authorize"
            "|=authorise|=initiated|=initiate|=ordered",
            "=who =has|=have|=had|=can =access|=see|=view|=read =to? =my|=our",
            "=two-factor|=2fa =code|=codes =i|=that|=without",
            "=freeze|=block|=lock =my =account|=card",
            slack=0,
        ),
    ),
    unless=phrases(
        "=вы|=ты|=контора|=вот|=ах|=шайка|=банда =просто|=же|=настоящие? мошенник|аферист"
        "|мошеннический",
        "=чистое|=это|=ваше =чистое|=просто|=уже|=настоящее? =мошенничество",
        "^ =мошенники|=аферисты =вы? $",
        "утечка =воды|=газа|=памяти|=масла|=тепла|=в",
        "=компания|=фирма|=сервис|=магазин|=банк =мошенник|=мошенники|=мошенническая",
        "=memory|=water|=gas|=oil|=resource =leak|=leaks|=leaked",
        "=you|=you're|=company|=bunch|=of|=are|=total|=absolute =are|=all|=a|=bunch|=of|=just"
        "|=total? =scammers|=fraudsters|=fraud|=scam",
        "=is =it|=this =real|=legit =that",
        "=block|=lock|=freeze =my =account|=card =again",
        "=why|=you =did|=have|=was|=is|=blocked =you|=my =block|=freeze|=lock",
        "=growth|=life =hack|=hacks",
        "=hack|=hacky|=hackathon =around|=together|=solution",
        "=антивирус",
        "=карту|=карта ...1 =лояльности|=скидочную|=скидочная|=бонусную|=клубную|=магазина"
        "|=местности",
        "=скидочную|=бонусную|=клубную =карту",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG10",),
)
