"""SIG07: the customer wants a person instead of a bot, or somebody senior."""

from nanni.rulekit import Rule, phrases, words
from nanni.rules.signal._strength import plain

_WHO_RU = (
    "оператор|человек|менеджер|руководитель|руководство|начальник|начальство|специалист"
    "|сотрудник|старший|управляющий|директор|администратор|консультант|главный|кто-нибудь"
    "|кто-то|супервайзер|ответственный|=живой|=живого|=живым|=живому|=компетентным"
    "|=компетентного|=вышестоящим|=другим"
)
_FIRM_WHO_RU = (
    "оператор|человек|менеджер|руководитель|руководство|начальник|начальство|сотрудник|старший"
    "|управляющий|супервайзер|специалист|=живой|=живого|=живым|=живому|консультант"
)
_BRING_RU = (
    "=позовите|=переключите|=соедините|=свяжите|=дайте|=подключите|=пригласите|=переведите"
    "|=позови|=переключи|=соедини|=дай|=давайте|=подключи|=переключить|=соединить|=позвать"
    "|=соедините-ка|=вызовите|=передайте|=соединяйте|=переключайте|=зовите|=вызови|=требую"
    "|=нужен|=нужна|=нужны|=хочу|=хотел|=хотела|=можно|=прошу|=где|=поговорить|=пообщаться"
    "|=связаться|=переведи"
)
_WHO_EN = (
    "=human|=person|=agent|=manager|=supervisor|=representative|=rep|=operator|=someone"
    "|=somebody|=lead|=boss|=specialist|=superior|=advisor|=adviser|=people|=staff|=management"
    "|=humans|=being|=engineer|=executive|=tech|=individual"
)
_REAL_EN = (
    "=real|=actual|=live|=human|=living|=senior|=different|=another|=breathing|=proper"
    "|=competent|=customer|=support|=account|=other"
)
_ART_EN = "=a|=an|=the|=your|=to|=me|=some|=with|=this"

RULE = Rule(
    code="SIG07",
    name="wants-human",
    category="wants_human",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент просит человека или старшего: бот или первый собеседник не справился.",
        "en": "The customer asks for a person or a senior: the bot or the first reply has failed.",
    },
    advice={
        "ru": "Соедините сразу и передайте историю, чтобы не пришлось рассказывать заново.",
        "en": "Connect at once and hand the history over, so that nothing is told twice.",
    },
    match=(
        # A wish and whom it is for, in any order: «пусть перезвонит руководитель».
        words(
            "=хочу|=хотим|=дайте|=пусть|=позовите|=прошу|=требую|=можно|=нужен|=нужна|=желаю|=пора"
            "|=соедините|=переключите|=подключите|=свяжите|=переведите|=хотелось|=хотел|=хотела",
            "руководитель|руководство|начальник|начальство|старший|супервайзер|управляющий|=живой"
            "|=живого|=живым|=живому|=человеком|директор",
            within=6,
        ),
        *phrases(
            "=робот|=бот|=автоответчик ...1 =не ...4 =переключите|=позовите|=соедините|=дайте"
            "|=подключите|=нужен|=хочу",
            "=переключите|=соедините|=переведите|=переключи|=соедини $",
            "=позовите|=дайте|=найдите|=подключите|=нужен|=хочу|=есть|=можно ...1 =кого-нибудь"
            "|=кто-нибудь|=кого-то|=кто-то|=того|=тот =кто|=поумнее|=компетентного|=другого"
            "|=разбирающегося|=адекватного|=живого",
            "=хватит|=надоел|=надоели|=без ...1 =бот|=ботов|=бота|=роботов|=робота|=автоответов",
            slack=0,
        ),
        words(
            "=want|=need|=get|=give|=let|=is|=put|=can|=could|=connect|=talk|=speak|=transfer"
            "|=have",
            "=person|=human|=somebody|=someone|=manager|=supervisor|=team|=agent|=lead"
            "|=representative",
            "=real|=actual|=help|=helps|=speak|=talk|=complaints|=through|=answer|=knows|=higher"
            "|=understands|=senior|=competent|=alive|=breathing",
            within=8,
        ),
        *phrases(
            "=who|=someone|=anyone|=person ...1 =above|=over =you",
            "=stop|=no|=enough|=without ...2 =automated|=bot|=bots|=robots ...6 =someone|=human"
            "|=person|=somebody|=agent",
            slack=0,
        ),
        *phrases(
            "^ =оператор|=оператора|=оператору|=менеджер|=менеджера|=человек|=человека"
            "|=сотрудник|=сотрудника|=консультант|=консультанта|=специалист|=специалиста"
            "|=руководителя|=начальника|=старшего|=живой|=живого =пожалуйста|=срочно|=плиз"
            "|=оператор|=человек|=оператора|=человека|=немедленно|=позовите|=дайте? $",
            f"{_BRING_RU} ...3 =с|=на|=от|=к|=мне|=меня|=сюда|=кого-нибудь|=вашего|=вашим"
            f"|=живого|=живым|=нормального|=нормальным|=пожалуйста|=уже|=кто? {_FIRM_WHO_RU}",
            f"{_BRING_RU} =с|=на|=мне|=меня|=к|=пожалуйста =с|=на|=к? =вашим|=вашего|=живым"
            "|=живого|=нормальным|=любым|=каким-нибудь|=кем-то|=кем-нибудь|=кого-нибудь|=вашу"
            f"|=другого|=другим? {_WHO_RU}",
            "=поговорить|=пообщаться|=разговаривать|=общаться|=говорить|=переписываться ...1 =с"
            " =человеком|=людьми|=оператором|=кем-то|=кем-нибудь|=живым|=живыми|=сотрудником"
            "|=менеджером|=руководителем|=руководством|=начальником|=специалистом|=нормальным"
            "|=реальным|=администратором|=старшим|=адекватным",
            "=с =кем-нибудь|=кем-то|=живым|=нормальным|=человеком|=оператором|=людьми|=кем-либо"
            " ...2 =поговорить|=пообщаться|=общаться|=поговорил|=поговорила|=пообщался"
            "|=пообщалась|=поговорила|=говорить|=переписываться",
            "=живой|=живого|=живому|=живым|=живые|=реальный|=реального|=реальным|=настоящий"
            "|=настоящего =человек|=человека|=человеком|=оператор|=оператора|=люди|=сотрудник"
            "|=сотрудника|=оператором|=кто-нибудь",
            "=есть|=тут|=там|=здесь|=вообще ...2 =кто|=кто-нибудь|=кто-то|=люди|=хоть =живой"
            "|=живые|=нибудь|=кто-нибудь|=один|=из =живой|=живые|=людей|=человек?",
            "=не|=хватит|=надоело|=надоел|=зачем|=опять ...3 =с|=мне =ботом|=роботом|=машиной"
            "|=автоответчиком|=ботами|=бота",
            "=вы|=ты|=это|=я|=опять ...2 =бот|=робот|=автоответ|=автоответчик|=ботом|=роботом $",
            "=отключите|=уберите|=выключите =бота|=робота|=автоответчик",
            "=телефон|=контакт|=контакты|=номер|=почту|=почта|=имя ...1 =руководителя"
            "|=начальника|=руководства|=директора|=начальства",
            "=кто =ваш|=у|=там =вас? =начальник|=руководитель|=главный|=старший|=начальником",
            "=с|=со =ботом|=роботом|=ботами|=машиной ...2 =говорить|=общаться|=не"
            "|=разговаривать|=переписываться|=надоело|=хватит",
            "=передайте|=передать|=эскалируйте|=доложите|=поднимите|=покажите ...3"
            " =руководителю|=начальнику|=руководству|=старшему|=начальству|=директору"
            "|=менеджеру|=наверх|=выше",
            "=человека|=оператора|=менеджера|=сотрудника|=старшего|=руководителя =позовите"
            "|=дайте|=пожалуйста|=хочу|=требую|=позвать|=подключите|=можно|=верните|=срочно"
            "|=пригласите",
            "=нужен|=нужна|=хочу|=дайте =кто-то|=кто-нибудь|=кого-то|=кого-нибудь ...1 =поумнее"
            "|=живой|=живого|=компетентный|=компетентного|=старше|=живой|=адекватный|=адекватного",
            "=свяжите|=соедините|=переведите|=переключите =меня|=нас|=пожалуйста? =с|=на|=со"
            " =поддержкой|=поддержку|=техподдержкой|=техподдержку|=службой|=специалистами",
            "=специалист|=сотрудник|=консультант ...1 =не =бот|=робот|=скрипт",
            "=верните|=вернуть|=вернуться =к? =оператора|=оператору|=живого|=человека",
            "эскалировать|эскалация",
            slack=0,
        ),
        *phrases(
            "=don't|=not|=stop|=done|=hate|=won't =want|=wanna|=wish? =to? =talk|=talking|=speak"
            "|=speaking|=chat|=chatting|=deal|=dealing =to|=with =a|=an|=this? =machine|=bot|=robot"
            "|=chatbot|=computer|=ai|=script",
            "^ =human|=agent|=representative|=operator|=rep|=manager|=supervisor|=person|=live"
            " =agent|=please|=now|=person|=human|=representative|=support? =please|=now|=agent?"
            " $",
            "^ =a? =real|=live|=actual =human|=person|=agent =please|=now? $",
            "=speak|=talk|=chat|=speaking|=talking|=chatting|=connected|=connect|=transfer"
            "|=transferred|=put|=pass|=route|=escalate|=escalated|=get|=forward|=give|=hand"
            "|=bring|=refer|=switch ...2 =to|=with|=through|=me|=a|=on|=directly|=get|=over"
            f" ...2 {_WHO_EN}",
            "=want|=need|=like|=get|=have|=prefer|=require|=demand|=where|=is|=give|=reach"
            f" {_ART_EN} {_REAL_EN} {_WHO_EN}",
            "=want|=need|=get|=reach =a|=an|=your =human|=supervisor|=manager|=representative",
            "=want|=need|=get|=reach =a|=an =live|=actual|=real =person|=agent|=human|=operator",
            "=real|=actual|=live|=living =human? =human|=person|=agent|=people|=support|=being"
            "|=representative|=humans|=operator",
            "=not|=instead|=rather ...2 =a|=the|=your =bot|=chatbot|=robot|=machine|=ai",
            "=an? =automated|=bot|=robot|=ai|=machine ...2 =or =a|=an =person|=human|=real"
            "|=someone",
            "=talk|=speak|=chat =to|=with =somebody|=someone|=anybody|=anyone",
            "=human|=humans",
            "=someone|=somebody|=person|=anyone|=people ...6 =instead =of =a|=the|=this|=your?"
            " =bot|=chatbot|=machine|=robot|=ai|=script|=assistant",
            "=rather|=prefer|=deal|=dealing ...3 =with =a|=an =person|=human|=someone",
            "=not|=than|=just|=stop|=with|=another|=useless|=stupid|=no|=from =a|=an|=the|=this"
            "|=talking|=your? =bot|=chatbot|=robot|=machine|=ai|=bots",
            "=are|=is|=am =you|=this|=i|=that =talking|=just|=even|=chatting? =to|=with|=a|=an?"
            " =a|=an? =bot|=robot|=chatbot|=human|=ai|=machine|=real",
            "=is|=are =there? =anyone|=anybody|=someone|=any|=somebody|=a =real|=human|=humans"
            "|=actual|=live =person|=there|=human|=here?",
            "=someone|=somebody|=anyone =in|=with|=higher|=more =charge|=authority|=up|=senior",
            "=someone|=somebody =senior|=competent|=above",
            "=your =supervisor|=manager|=boss|=superior|=superiors|=management|=supervisors",
            "=escalate|=escalated|=escalating|=escalation =this|=it|=my|=the|=to|=immediately"
            "|=please|=now",
            "=higher =up|=ups|=level|=authority",
            slack=0,
        ),
    ),
    unless=phrases(
        "=ваш|=один|=другой|=какой-то|=этот|=предыдущий|=мне|=тот =оператор|=менеджер"
        "|=сотрудник|=специалист =сказал|=обещал|=ответил|=говорил|=звонил|=сообщил|=написал"
        "|=не|=нахамил|=сказала|=обещала|=ответила",
        "=человек|=оператор ...2 =сказал|=обещал|=ответил|=пришел|=отвечает|=говорит|=сообщил",
        "=сотовый|=мобильный|=сотового|=мобильного|=другой|=другого|=сменить|=меняю|=моего"
        "|=связи =оператор|=оператора|=связи",
        "=оператор|=оператора =связи|=мобильной|=сотовой",
        "=можно|=хочу|=нужен|=нужна|=где|=хотел|=хотела ...3 =врач|=доступ|=ключ|=человек"
        "|=сотрудник ...2 =записать|=добавить|=в|=на",
        "=на|=для <NUM> =человек|=человека",
        "<NUM> =человек|=человека|=сотрудников|=сотрудника|=операторов|=менеджеров",
        "=нужен|=нужна|=нужно ...2 =специалист|=мастер =по|=для|=чтобы|=на",
        "=your =manager|=supervisor|=agent =said|=told|=promised|=called|=was|=has|=refused|=hung",
        "=file|=task|=package|=password|=project|=account|=product|=property =manager|=agent|=lead",
        "=spoke|=talked|=spoken|=chatted =to|=with",
        "=user|=travel|=estate|=sales|=insurance =agent|=estate",
        "=real =estate",
        "=per|=each|=one|=two|=three|=another|=other =person",
        "=human =error|=resources|=rights|=readable|=body|=nature|=beings|=factor|=eye|=mistake"
        "|=hair|=resource|=interface|=language|=translation",
        "=only =human",
        "=contact|=share|=shared =person|=it =with|=to?",
        "=discord|=telegram|=slack|=your|=our|=my|=search|=twitter =bot|=chatbot =for|=in|=on"
        "|=to|=api|=token|=does|=doesn't|=is|=isn't|=stopped",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG07",),
)
