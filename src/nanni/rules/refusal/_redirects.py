"""How a customer is sent elsewhere, in phrases: the lexicon of REF05."""

from nanni.rulekit import pattern, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.support_verbs import exact
from nanni.rules.refusal._elsewhere import PLACES_EN, PLACES_RU

IMPERATIVE_RU = (
    "=обратитесь|=обращайтесь|=свяжитесь|=напишите|=пишите|=позвоните|=звоните|=перенаправьте"
    "|=переадресуйте|=адресуйте|=направьте|=направляйте|=задайте|=задавайте|=уточните|=уточняйте"
    "|=спросите|=узнайте|=узнавайте|=решайте|=выясняйте|=разберитесь|=разбирайтесь|=подайте"
    "|=проконсультируйтесь"
)
_PEOPLE_RU = exact(
    """разработчикам разработчику продавцу автору авторам перевозчику производителю организатору
    провайдеру оператору администратору арендодателю менеджеру отправителю вендору поставщику"""
)
_INFINITIVE_RU = (
    "обратиться|обращаться|связаться|связываться|написать|писать|позвонить|звонить|перенаправить"
    "|адресовать|направить|уточнить|уточнять|узнать|узнавать|спросить|решать|выяснять|прийти|идти"
    "|явиться|подойти|подъехать|приехать|посетить"
)
_SHOULD_RU = (
    "=нужно|=надо|=необходимо|=следует|=придется|=лучше|=можете|=можно|=рекомендуем|=рекомендую"
    "|=советуем|=советую|=просим|=прошу|=предлагаем|=предлагаю|=просьба|=стоит|=сможете|=должны"
    "|=попробуйте|=пробуйте"
)
#: What may stand before "contact them" when it is the customer who is to do it.
_OPENING = (
    "(^ =please|=kindly|=so|=then|=just|=simply|=sorry|=instead? | =please|=kindly | =have|=need"
    " =to | =you =should|=must|=could|=may|=might | =you =can =also? | =suggest|=recommend|=advise"
    " =that? =you | =required =to | =would =be =to | =try =to)"
)
_ASK_EN = (
    "contact|call|phone|ring|email|visit|=liaise|consult|=reach|=speak|=talk|=check|=write|=ask"
    "|=raise|=report|=dial|=use|=try|=submit|=open|=file|=post|=pop|=see|=message"
)

#: What others do, and what then is theirs to answer.
_KEPT_RU = "|".join(
    f"{verb}:pres,3per"
    for verb in "отправлять|давать|утверждать|согласовывать|писать|формировать|присваивать"
    "|проводить|делать|менять|присылать|решать|выдавать|начислять|определять|назначать"
    "|контролировать|чинить|обрабатывать|оформлять|проверять|рассчитывать|снимать|списывать"
    "|ремонтировать".split("|")
)
_BODY_RU = (
    f"{PLACES_RU}|команда|комиссия|система|руководство|инженер|организация|фирма|подразделение"
    "|смена|человек|сотрудник"
)
REDIRECTS: tuple[Matcher, ...] = (
    *phrases(
        f"{IMPERATIVE_RU} ...4 =в|=на|=к|=у|=с|=ко|=со|=через ...2 {PLACES_RU}",
        f"{IMPERATIVE_RU} ...4 =туда|=напрямую|=самостоятельно|=поддержку|=бухгалтерию",
        f"{IMPERATIVE_RU} ...1 =в|=к <LATN>",
        "=перенаправьте|=направьте|=адресуйте|=направляйте ...4 =сюда",
        f"{_SHOULD_RU} ...3 {_INFINITIVE_RU} ...4 =в|=на|=к|=у|=с|=через ...2 {PLACES_RU}",
        f"{_SHOULD_RU} ...3 {_INFINITIVE_RU} ...3 =туда|=напрямую|=самостоятельно",
        f"=дальше|=тогда? =вам =нужно|=надо|=придется|=лучше|=стоит|=дорога? =в|=на|=к {PLACES_RU}",
        f"=можете|=сможете ...1 {_INFINITIVE_RU} ...1 =у|=в|=на|=к {PLACES_RU}",
        "=разберитесь|=разбирайтесь|=решайте|=выясняйте ...1 =у|=с =себя|=ними|=банком|=продавцом"
        "|=сами",
        "=через =поддержку|=техподдержку|=горячую",
        "выдавать|делать|решать|оформлять|исправлять|принимать =только? =регистратура|=бухгалтерия"
        "|=деканат|=офис|=банк|=отделение",
        f"{IMPERATIVE_RU} ...2 {_PEOPLE_RU}",
        "=обратитесь|=обращайтесь ...3 =в|=к|=на|=ко ...2 <NOUN>",
        "=обратитесь|=обращайтесь ...1 =к =нему|=ней|=ним",
        f"{_SHOULD_RU} ...2 =выяснять|=уточнять|=узнавать|=выяснить|=уточнить|=узнать|=спросить"
        "|=спрашивать ...3 =у ...1 <NOUN>",
        "=продублируйте|=продублировать|=перешлите|=переслать|=повторите ...3 =на|=по ...2"
        " =адрес|=почту|=ящик|=адресу|=email",
        f"{_SHOULD_RU} ...1 открыть|завести|создать|оформить|оставить|подать ...1"
        " тикет|заявка|обращение|запрос|жалоба|заявление ...2 =на|=в|=через|=по",
        "=свяжитесь ...1 =с =ним|=ней|=ними",
        "=спросите|=спрашивайте|=узнавайте|=узнайте|=уточняйте|=уточните ...2 =у ...1 <NOUN>",
        "=это ...1 =к <NOUN>",
        "=разберитесь|=разбирайтесь|=решайте|=выясняйте ...1 =сами|=самостоятельно|=между",
        "=вам =лучше|=надо|=нужно|=сразу? =к <NOUN>",
        f"=посетите|=воспользуйтесь ...2 {PLACES_RU}",
        "=там =вам? =подскажут|=помогут|=разберутся|=посмотрят|=ответят|=объяснят|=решат",
        f"=это ...1 =в|=к =другой|=другую|=другому|=соседний {PLACES_RU}",
        "=с <NOUN> ...1 =разбирайтесь|=решайте|=выясняйте|=разберитесь",
        "=по =поводу ...4 =звоните|=пишите|=обращайтесь|=позвоните",
        f"предоставлять:pres,3per|выдавать:pres,3per|оформлять:pres,3per ...1 {PLACES_RU}",
        f"=вам ...1 =в|=к|=на|=ко ...1 {PLACES_RU}",
        "=идите|=сходите|=подходите|=ступайте|=езжайте|=обратись ...1 =в|=к|=на|=ко ...1"
        f" {PLACES_RU}",
        "=вам =нужен|=нужно|=нужна|=надо =в? другой отдел|специалист|кабинет|окно|служба|поддержка",
        f"=с =этим|=таким|=такими|=такой ...2 =в|=к|=на|=ко {PLACES_RU}",
        f"решать:pres,3per|рассматривать:pres,3per ...2 {PLACES_RU}",
        "=звоните|=позвоните ...1 =по =телефону|=номеру",
        "=по ...3 <NOUN> ...2 =звоните|=позвоните ...3 <NUM>",
        "=с|=по ...2 <NOUN> =к|=в {0}".replace("{0}", PLACES_RU),
        "=вопросы|=жалобы|=заявки|=претензии|=обращения|=консультации|=справки ...3"
        f" <VERB,3per,plur> ...2 =в|=через|=на|=по|=у ...3 телефон|{PLACES_RU}",
        f"заниматься:pres,3per|ведать:pres,3per ...2 {PLACES_RU}",
        "=заведите|=создайте|=откройте|=оформите ...1 =issue|задача|тикет|заявка|обращение|запрос"
        "|=ишью ...2 =в|=на|=через|=по",
        "=все|=ваши|=любые|=остальные? =вопросы|=вопрос|=претензии|=жалобы =к|=только =к?"
        " <NOUN,datv>",
        "=вызывайте|=вызовите|=наймите|=нанимайте|=пригласите ...1 мастер|сантехник|электрик|юрист"
        "|специалист|эвакуатор|эксперт",
        "=пишите|=звоните|=напишите|=позвоните|=обращайтесь|=обратитесь =им|=ему|=ей|=туда",
        "=это|=этот|=вопрос|=вам ...2 =к|=ко =вашему|=вашей|=вашим|=нашему|=нашей|=другому|=другим"
        "|=другой|=самому|=соседнему|=местному <ADJF>? <NOUN>",
        f"информация|сведение|статус|решение|документ|данные ...2 =у|=за =вашего"
        f"|=вашей|=самого|=вашим? ...1 {PLACES_RU}",
        f"отвечать:pres,3per|начислять:pres,3per|обслуживать:pres,3per|определять:pres,3per"
        f"|устанавливать:pres,3per|назначать:pres,3per|контролировать:pres,3per|готовить:pres,3per"
        f"|чинить:pres,3per|обрабатывать:pres,3per|продавать:pres,3per|вести:pres,3per"
        f" =только|=сам|=сама|=наш|=ваш|=ваша? {PLACES_RU}",
        f"{PLACES_RU} ...1 =сам|=сама|=сами|=самостоятельно ...1 выдавать:pres|решать:pres"
        "|начислять:pres|определять:pres|назначать:pres|оформлять:pres|заниматься:pres"
        "|отвечать:pres",
        f"=зависит|=зависят ...2 =от =вашего|=вашей|=самого|=самой|=работы|=решения? {PLACES_RU}",
        "=ищите|=поищите|=найдете|=смотрите|=посмотрите|=спросите|=спрашивайте ...2 =на|=в|=у"
        " форум|интернет|чат|канал|группа|сообщество|профильный|гугл|=faq|=вики|репозиторий",
        f"=передайте|=передавайте|=перешлите|=отправьте|=отправляйте|=несите|=подавайте ...3 =в|=на"
        f" ...1 {PLACES_RU}",
        "=передайте|=перешлите|=отправьте =этот|=ваш|=свой|=это вопрос|запрос|обращение =в <LATN>",
        "=вам ...1 =ответят|=помогут|=подскажут|=скажут|=объяснят|=сделают|=выдадут|=оформят =в|=на"
        "|=у|=только ...1 <NOUN>",
        f"=в|=на|=у ...1 {PLACES_RU} =вам ...1 =ответят|=помогут|=подскажут|=скажут|=объяснят"
        "|=сделают|=выдадут|=оформят",
        "=такие|=подобные|=эти|=данные вопрос|проблема|ситуация|заявка ...2"
        " решаться:pres|рассматриваться:pres|приниматься:pres|обрабатываться:pres ...1 =в|=на"
        "|=через|=только|=отделом|=другим|=другой",
        "=вопрос|=проблема|=обращение|=жалоба ...2 =решается|=рассматривается|=решаются =в|=на"
        "|=через|=только|=банком|=отделом|=продавцом",
        "=мы =лишь|=только|=всего|=просто =лишь|=только? <NOUN,nomn>",
        "=попробуйте|=пробуйте|=попытайтесь ...1 =спросить|=узнать|=написать|=обратиться|=связаться"
        "|=уточнить|=решить|=выяснить ...2 =у|=в|=к|=с|=через|=на <NOUN>",
        f"=по|=за ...2 <NOUN> =вам =к|=в {PLACES_RU}",
        "=в =другое|=другой|=другую|=соседний|=соседнее =окно|=окошко|=кабинет|=отдел|=отделение"
        "|=чат|=ветку|=репозиторий|=раздел|=тему",
        f"{_KEPT_RU} ...1 другой|отдельный|центральный|головной|смежный|сторонний|независимый"
        f"|лечащий|соседний {_BODY_RU}",
        f"{_KEPT_RU} =только|=лишь|=сам|=сама? {_BODY_RU}",
        f"=с =этим|=таким|=такой|=вашим ...2 =к|=в|=на ...1 {PLACES_RU}",
        "=к =нему|=ней|=ним =и =вопросы|=вопрос|=претензии|=обращайтесь|=идите",
        "=проконсультируйтесь|=посоветуйтесь|=поговорите|=договаривайтесь|=договоритесь|=обсудите"
        " ...1 =с|=у <NOUN>",
        "=обжалуйте|=оспаривайте|=оспорьте|=пожалуйтесь|=заявите|=заявляйте|=подавайте ...2 =в"
        "|=через <NOUN>|<LATN>|<UNKN>",
        "=в =компетенции|=ведении|=зоне ...2 <NOUN,gent>",
        "=спрашивайте|=спросите|=теребите|=трясите =с|=у? <NOUN,accs>|<NOUN,gent>",
        "=этот|=данный|=ваш вопрос ...3 решать|решить|задать|задавать ...2 =через|=в|=у|=с|=на",
        "=вы =не =туда =обратились|=попали|=пишете|=позвонили|=звоните",
        "=вы =обратились =не =туда|=по =адресу?",
        "=вы =ошиблись =отделом|=адресом|=номером|=чатом|=репозиторием|=веткой",
        "=обращайтесь|=обратитесь|=звоните|=пишите =по =месту|=адресу|=телефону|=телефонам|=номеру",
        "=решайте|=выясняйте|=обсуждайте|=согласовывайте =это|=этот|=все|=вопрос? =вопрос? =с|=у"
        " <NOUN>",
        "=оставьте ...1 отзыв|заявка|обращение|сообщение|запрос|жалоба ...1 =через|=на|=в|=по",
        label="go",
        slack=0,
    ),
    *phrases(
        f"^ =please|=kindly|=then|=so|=just|=simply|=well|=hi|=hello? {_ASK_EN} =out? =to|=with"
        f"|=in? =your|=the|=our|=their|=a|=an|=another? <LATN>? {PLACES_EN}",
        f"=please|=kindly|=should|=could|=can|=must|=must|=to {_ASK_EN} =out? =to|=with|=in|=into"
        f"|=on|=at|=touch? =with? =your|=the|=our|=their|=a|=an? <LATN>? {PLACES_EN}",
        "^ =please|=kindly? =contact|=call|=ask|=phone !us|me <LATN> $",
        f"=have|=need =to {_ASK_EN} =out? =to|=with|=in? =your|=the|=our|=their? <LATN>?"
        f" {PLACES_EN}",
        f"=get|=getting =in =touch =with =your|=the|=our|=their? <LATN>? {PLACES_EN}",
        f"=take|=raise =it|=this|=that =up? =with =your|=the|=our|=their? <LATN>? {PLACES_EN}",
        "=please|=kindly|=you ...3 =use|=visit|=pop|=go|=come|=drop ...1 =our|=the|=your|=a|=to"
        f"|=in|=into|=nearest ...2 {PLACES_EN}",
        "=open|=file|=submit|=raise|=create|=log =a|=an|=another =new? =ticket|=issue|=request"
        "|=case",
        "=direct|=redirect|=forward|=address|=send =this|=it|=your|=these|=such ...2 =to =our|=the"
        "|=your? <LATN>? " + PLACES_EN,
        "=try|=trying|=suggest|=recommend|=by|=advise =contacting|=calling|=asking|=reaching"
        f"|=checking =out? =to|=with? =your|=the|=our|=their? {PLACES_EN}",
        "=report =it|=this =upstream|=there",
        f"=report =it|=this =to =the|=your? <LATN>? {PLACES_EN}",
        "=go|=goes =through|=via =the|=your|=our? <LATN>",
        f"=for =anything|=any|=all|=everything ...4 {_ASK_EN} =the|=our|=your <LATN>? {PLACES_EN}",
        "=please|=to|=queries|=questions =please? =dial|=call|=ring|=phone ...1 <NUM>",
        f"=suggest|=recommend|=advise =that? =you =to? {_ASK_EN} =out? =to|=with? =your|=the?"
        f" {PLACES_EN}",
        "!to|=can|=will|=we|=i|=and =call|=ask|=contact|=phone =them",
        f"{_OPENING} =contact|=consult !us|me|=you <LATN>",
        f"{_OPENING} =speak|=talk|=write =to|=with !us|me|=you <LATN>",
        f"{_OPENING} =liaise|=check =directly? =with !us|me|=you <LATN>",
        f"{_OPENING} =ask =your|=the|=at|=whoever|=in <LATN>",
        f"{_OPENING} =get =in =touch =with !us|me|=you <LATN>",
        f"{_OPENING} =reach =out =to !us|me|=you <LATN>",
        f"{_OPENING} =refer|=turn =to =the|=your|=our|=section|=clause|=page",
        f"{_OPENING} =go|=come|=pop|=drop|=call =back? =in|=into|=by|=down|=to =to? =the|=our"
        f"|=your|=a <LATN>? {PLACES_EN}",
        "=please|=have|=need =to? =call|=ring|=phone =us =on|=during|=between|=tomorrow|=from",
        "=fill =in|=out =a|=the|=our|=your <LATN>? =form",
        "=submit|=complete =a|=the|=our|=your <LATN>? =form",
        "=log =a =call|=ticket",
        "=мы|=я =тут|=здесь? =не|=ни =при =чем",
        f"=оформляйте|=подавайте|=оформите|=подайте ...2 =через|=в|=на ...2 {PLACES_RU}",
        "=заполните|=заполняйте ...2 =форму|=анкету|=заявку ...2 =на|=в|=по|=через",
        "=загляните|=зайдите ...1 =в|=на =нашу|=наш? =справку|=базу|=раздел|=документацию|=faq",
        f"{_SHOULD_RU} ...2 {_INFINITIVE_RU} ...1 {_PEOPLE_RU}",
        f"{_SHOULD_RU} ...1 =поискать|=посмотреть|=искать ...2 =на|=в ...1"
        " форум|сайт|справка|интернет|документация|раздел",
        "жалоба|вопрос|претензия|заявление ...2 =по|=о|=об? ...1 =в ...2"
        " центр|отдел|служба|бухгалтерия|деканат|канцелярия|офис",
        "=за =подробностями|=разъяснениями|=справкой|=информацией|=уточнениями ...1 =в|=к|=на",
        "=идите|=обращайтесь|=уточните|=уточняйте|=узнайте|=спросите|=узнавайте ...1 =в|=на|=к"
        " аптека|=кадры|почта|бухгалтерия|школа|больница|вокзал|посольство|суд|банк|касса|мфц*",
        "=за =возвратом|=деньгами|=чеком|=документами|=справками ...1 =в|=к|=на",
        "=загляните|=зайдите ...1 =на =сайт",
        "=пишите|=напишите ...1 =в =бот|=бота|=чат-бот|=поддержку",
        f"=you'd|=you|=you'll =need =the|=our|=your <LATN>? {PLACES_EN}",
        "=head|=hop|=jump =over|=on|=along =to =the|=our|=your",
        "=please =post =on|=in|=to =the|=our",
        "=questions|=queries|=complaints|=requests ...3 =go|=should|=must =go? =to <LATN>",
        "=head =to =the|=our|=your",
        f"=belongs|=belong =on|=in|=with|=at =the|=our|=your|=a? <LATN>? {PLACES_EN}",
        "=should|=needs|=must|=has =to? =be asked|raised|posted|submitted|addressed|reported"
        "|directed"
        "|taken =up? =on|=to|=via|=through|=in|=with|=at =the|=our|=your|=a <LATN>? " + PLACES_EN,
        "=post|=ask|=submit|=raise|=report|=file =this|=it|=that|=these =question|=questions? =on"
        "|=in"
        f"|=at|=to|=through|=via|=with =our|=the|=a|=your|=their <LATN>? {PLACES_EN}",
        f"=better ask|contact|call|check =with? =your|=the|=our <LATN>? {PLACES_EN}",
        f"^ =please|=maybe|=perhaps? =try =their|=the|=our <LATN>? {PLACES_EN}",
        "^ =please|=just? =ask =them|=him|=her $",
        f"{PLACES_EN} =will|=would|=should|=can =be? =able? =to? help|assist|advise|explain"
        "|=answer",
        "=they =will|=can|=would|=should =be? =able? =to? help|assist|advise|=answer",
        "=better =off =asking|=calling|=contacting|=speaking|=going|=checking",
        "=best =to =ask|=call|=contact|=speak|=check|=go",
        f"=you =can =reach =the|=our|=their <LATN>? {PLACES_EN}",
        f"=ask|=asking =that|=you|=if? =you? {_ASK_EN} =out? =to|=with =your|=the|=our?"
        f" {PLACES_EN}",
        f"=you =reach =out =to =your|=the|=our? <LATN>? {PLACES_EN}",
        label="go",
        slack=0,
    ),
    *phrases(
        "=have =you =tried|=already =contacting|=calling|=asking|=emailing|=contacted|=called",
        "=did =you =contact|=call|=ask",
        label="tried",
        slack=0,
    ),
    pattern(
        r"\b(?:e-?mail|an e-?mail|write to|contact|mail|пишите|напишите|обратитесь)(?: на"
        r"| to| at| us at| по адресу)? [\w.+-]+@",
        "mail",
        "write to",
        "contact",
        "пишите",
        "обратитесь",
        label="go",
    ),
    *phrases(
        "=ответ|=ответы|=информация|=инструкция|=инструкции|=подробности|=условия ...3 =есть"
        "|=содержится|=находится|=размещена|=размещены|=доступна|=указана|=указаны|=описаны ...1"
        " =в|=на|=по",
        "=ответ|=инструкция|=подробности =в|=на =письме|=сайте|=разделе|=чате|=канале",
        "=читайте|=смотрите|=изучите|=прочитайте|=почитайте|=см ...2 =faq|документация|инструкция"
        "|раздел|памятка|регламент|положение|правило|справка|условие|договор|оферта",
        "=ищите|=найдете ...3 =в|=на кабинет|справка|раздел|сайт|договор",
        "=смотрите|=ознакомьтесь|=читайте|=прочитайте|=посмотрите ...3 =на =сайте|=нашем",
        "=ответ ...3 =ранее|=выше|=письмом",
        "=уже ...1 ответить:past",
        "=см|=смотрите ...2 предыдущий|=прошлое|=наше|=мое письмо|ответ|сообщение",
        "=already =answered|=replied|=responded",
        "=see|=refer =to? =above|=my =answer|=reply|=comment?",
        "=details|=information|=terms|=rules|=everything =is|=are =all? =in =the|=our|=your email"
        "|=terms|=app|contract|=faq|website|=booklet|=letter|=manual|=documentation",
        "=have|=take =a =look =at =our|=the =terms|=faq|=website|=docs|=documentation|=guide",
        "=answer|=information|=details|=instructions =is|=are|=can =all|=available|=be? =found|=in"
        "|=on",
        "=see|=refer|=check =to? =our|=my|=the =previous|=earlier|=last =email|=message|=letter"
        "|=reply",
        "=see|=refer|=check =to? =our|=the =faq|=website|=documentation|=docs|=terms",
        label="pointer",
        slack=0,
    ),
)
