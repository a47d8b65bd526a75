"""SIG04: court, a regulator, the police, a lawyer or a chargeback is named as the next step."""

from nanni.rulekit import Rule, phrases, words
from nanni.rules.signal._strength import plain

_OFFICES_RU = (
    "роспотребнадзор|прокуратура|роскомнадзор|росздравнадзор|ростехнадзор*|росприроднадзор*"
    "|центробанк|омбудсмен|=обэп|фас|=цб|=рпн|=цбрф|трудинспекц*|минздрав|минцифр*|мвд|=фсб"
    "|финомбудсмен*|госжилинспекц*|жилинспекц*|=ркн|росфинмониторинг*|роструд*|=рсн"
    "|ространснадзор*|=озпп"
    "|=зозпп"
)
_GO_RU = (
    "=подам|=подаю|=подаем|=подадим|=пойду|=иду|=обращусь|=обращаюсь|=обратимся|=обращаемся"
    "|=напишу|=пишу|=направлю|=направляю|=отправлю|=готовлю|=готовим|=составлю|=составляю|=буду"
    "|=будем|=придется|=вынужден|=вынуждена|=вынуждены|=намерен|=намерена|=пожалуюсь|=пойдем"
    "|=увидимся|=встретимся|=дойду|=написал|=написала|=подал|=подала|=обратился|=обратилась"
    "|=подготовил|=хочу|=ждите|=грозит|=готов|=готова|=планирую|=собираюсь|=передам|=подать"
    "|=обратиться|=написать|=имею"
)
#: What is ahead: a statement filed already may be of anything, a leave or a payment.
_WILL_RU = (
    "=подам|=подаю|=подаем|=подадим|=напишу|=пишу|=направлю|=направляю|=отправлю|=готовлю|=готовим"
    "|=составлю|=составляю|=буду|=будем|=придется|=вынужден|=вынуждена|=намерен|=намерена|=ждите"
    "|=готов|=готова|=планирую|=собираюсь|=подать|=написать"
)
_OFFICES_EN = (
    "=bbb|=ftc|=fcc|=cfpb|=ofcom|=ofgem|=ico|=fca|=fos|=acma|=ombudsman|=cma|=asa|=hud|=dot"
    "|=osha|=accc|=cnil|=sec"
)

RULE = Rule(
    code="SIG04",
    name="legal-threat",
    category="legal_threat",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент идёт в суд или в надзор: теперь важны сроки по закону и каждое слово.",
        "en": "The customer turns to a court or a regulator: legal terms and every word count now.",
    },
    advice={
        "ru": "Передайте старшему в тот же час и назовите дату ответа по существу.",
        "en": "Pass it to a lead within the hour and name the date of an answer on the merits.",
    },
    match=(
        words(
            "заявление|жалоба|претензия|иск|обращение|донос",
            "полиция|прокуратура|суд|надзор|инспекция|министерство|ведомство|следственный|комитет",
            "написать|подать|отправить|направить|составить|готовить|подготовить|писать|подавать"
            "|уйти|лежать|отнести|понести|=будет|=готова|=готово|=готов|=иду",
            within=7,
        ),
        *phrases(
            "взыскать|взыскивать|отсудить ...3 неустойка|пеня|вред|ущерб|убыток|штраф|моральный"
            "|компенсация|=вас|расход",
            slack=0,
        ),
        *phrases(
            _OFFICES_RU,
            "=центральный|=центрального|=центральном банк",
            "=банк|=банка =россии",
            "=трудовая|=трудовую|=налоговая|=налоговую|=жилищная|=жилищную инспекция",
            "финансовый уполномоченный",
            "уполномоченный =по =правам",
            "антимонопольный служба|комитет",
            "=общество|=комитет|=союз ...2 потребитель",
            "=защите|=защиты|=защита =прав =потребителей|=потребителя",
            "=закон|=закону|=закона =о =защите",
            "=правоохранительные|=надзорные|=контролирующие|=компетентные|=проверяющие"
            "|=правоохранительных|=надзорных =органы|=инстанции|=органов",
            "=во|=все|=вышестоящие =все? =инстанции",
            f"{_GO_RU} ...3 =в|=на|=через =суд|=суде",
            "=в|=через|=до =суд|=суде|=суда =подам|=пойду|=подаю|=подать|=обращусь|=иду|=решать"
            "|=решим|=пойдем|=и|=с|=дойдем|=дойду|=обратиться|=за",
            "^ =в =суд $",
            "=увидимся|=встретимся|=вплоть|=ждите|=разберемся =в|=до =суде|=суда",
            "=до =суда|=прокуратуры|=верховного",
            "=вышестоящие|=вышестоящую|=вышестоящий|=соответствующие =органы|=организацию"
            "|=инстанцию|=инстанции|=орган",
            "=жаловаться|=пожалуюсь|=пожалуемся|=жалуюсь|=жалобы|=жалобу ...1 =в|=во|=куда"
            "|=выше|=на =вас|=все|=следует|=надзор|=инстанции|=министерство|=администрацию"
            "|=главный|=приемную",
            "=знаю|=защищу|=отстою|=отстаивать|=защищать|=нарушены ...1 =свои|=мои =права",
            "судиться|засудить|отсудить|исковой|=иск|=иска|=иском|=иски",
            f"{_WILL_RU} ...6 =заявление",
            f"{_GO_RU} ...6 =полицию|=претензию|=претензия|=претензией|=жалобу"
            "|=юриста|=юристу|=адвоката|=адвокату|=жалоба|=юристам|=юристами|=инстанции|=отдел",
            "досудебный|судебный",
            "=передаю|=передам|=передаем|=отдам|=отдаю ...2 адвокат|юрист|суд",
            "взыскать|взыскивать|=взыщу|=взыщем",
            "=tribunal|=arbitration|=ombudsman =will|=can|=would|=then|=shall|=should",
            "=официальная|=официальную|=письменная|=письменную|=заказным =претензия|=претензию"
            "|=жалобу|=письмом|=жалоба",
            "=мой|=моего|=моим|=наш|=наши|=нашим|=нанял|=найму|=наймем|=через|=с"
            "|=консультируюсь ...1 юрист|адвокат",
            "=статья|=статье|=статьи|=ст|=ук|=гк|=гпк|=коап|=пункт =<NUM>|=рф|=гк|=ук|=зозпп"
            "|=закона",
            "=статья|=статье|=статьи|=статью|=ст|=ч <NUM> =ук|=гк|=коап|=рф|=закона|=зозпп|=о"
            "|=фз|=фз",
            "=нарушаете|=нарушение|=нарушили|=нарушает|=нарушения ...2 =закон|=закона"
            "|=законодательство|=законодательства|=права|=прав|=зозпп",
            "=незаконно|=незаконные|=незаконное|=противозаконно|=неправомерно|=незаконных",
            "=по =закону ...2 =обязаны|=вы|=должны|=имею|=положено",
            "=вы|=вас =по =закону",
            "=имею =право =по|=в|=на =закону|=суд|=суде",
            "чарджб*|чаржб*|=чардж|=chargeback",
            "=оспорю|=оспорить|=оспариваю|=опротестую|=опротестовать ...3 =платеж|=операцию"
            "|=списание|=банк|=банке|=транзакцию|=через|=оплату",
            "=ответите|=ответят|=будете|=отвечать =по|=отвечать|=перед =закону|=законом|=по?",
            slack=0,
        ),
        *phrases(
            _OFFICES_EN,
            "=better =business =bureau",
            "=trading =standards",
            "=consumer =protection|=affairs|=rights|=court|=watchdog|=council",
            "=attorney =general|=general's",
            "=data =protection =authority|=commissioner|=agency|=regulator",
            "=regulator|=regulators|=regulatory|=authorities|=watchdog",
            "=legal =action|=proceedings|=route|=advice|=recourse|=steps|=counsel|=rights|=team"
            "|=department|=representation|=remedies|=consequences|=claim",
            "=take|=taking|=pursue|=pursuing|=considering =this|=it|=you =legally|=further",
            "=my|=our|=a|=an|=the|=with =own? =lawyer|=lawyers|=attorney|=attorneys|=solicitor"
            "|=solicitors|=barrister",
            "=lawyer =up",
            "=lawsuit|=lawsuits|=sue|=suing|=litigation|=litigate",
            "=consumer|=legal|=statutory =rights",
            "=enforce|=exercise|=know =my =rights|=consumer|=legal",
            "=legal =action",
            "=opened|=opening|=open|=filed|=filing|=raise|=raised|=start|=started|=lodged =a"
            "|=an|=my =paypal|=bank|=visa|=payment|=formal|=card? =dispute|=claim|=complaint"
            "|=case =with|=through|=against|=paypal?",
            "=small =claims",
            "=in|=to =court",
            "=see =you =in =court",
            "=take|=taking =you|=this|=it =to =court|=tribunal",
            "=breach =of =contract|=consumer|=warranty|=gdpr",
            "=illegal|=unlawful",
            "=against|=violation|=violating|=violates|=breaking =the|=of|=my|=consumer|=gdpr?"
            " =law|=laws|=gdpr|=rights",
            "=class =action",
            "=report|=reporting|=reported =you|=this|=your|=it|=them ...2 =to|=company =the|=to"
            "|=authorities|=police|=bbb|=ftc",
            "=file|=filing|=filed|=lodge|=lodging|=raise|=raising =a|=an|=formal|=official|=my"
            " =formal|=official|=police? =complaint|=dispute|=chargeback|=claim",
            "=formal|=official =complaint",
            "=chargeback|=charge-back|=chargebacks",
            "=charge =back",
            "=dispute|=disputing|=disputed =the|=this|=it|=these|=charge =charge|=charges"
            "|=payment|=transaction|=with|=through|=it? =with|=through?",
            "=call|=calling|=go|=going|=contact|=contacting|=involve =to? =the =police|=cops",
            "=report|=reporting =to|=this|=you|=it ...2 =police|=cops",
            "=police =report",
            "=section <NUM>",
            slack=0,
        ),
    ),
    unless=phrases(
        "мошенник|украсть|взломать|украденный ...6 =полицию|=полиции|=заявление",
        "=полицию|=полиции ...6 мошенник|украсть|взломать|кража",
        "=заявление|=жалобу =на =возврат|=отпуск|=отпуск|=кредит|=выплату|=подключение|=смену"
        "|=обмен|=компенсацию|=справку|=субсидию|=оценку",
        "=написал|=написала|=напишу|=подал|=подала|=отправил|=отправила =заявление|=вам|=жалобу"
        " =на|=в =возврат|=поддержку",
        "=no|=not|=without|=isn't =illegal|=legal",
        "=legal =name|=entity|=department =of?",
        "=lawyer|=attorney|=solicitor|=counsel|=lawyers =has|=have|=already? =signed|=approved"
        "|=reviewed|=read|=sent|=checked",
        "=lawyer|=attorney|=solicitor|=barrister =needs|=needed|=wants|=requires|=asked|=asks",
        "=legal|=lawyer|=attorney =team|=department? =needs|=need|=asks|=asked|=asking|=wants"
        "|=requires|=has|=is =a|=to|=for|=us|=your|=reviewing|=happy|=the|=some",
        "=юрист|=юристы|=юристам|=юристу ...1 =просит|=просят|=запросил|=запросили|=нужен"
        "|=нужна|=нужно|=нужны|=проверяет|=смотрит",
        "=is =it|=this =legal|=illegal",
        "=report =this|=it =as|=bug|=issue|=to =the? =developers|=devs|=team|=spam|=you?",
        "=file|=filed|=filing =a|=an =bug|=issue|=ticket|=claim =report?",
        "=судя|=судить",
        "=я|=наш|=наша =юрист|=адвокат =по|=компании",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG04",),
)
