"""Phrases that wave a customer away; data of TON20."""

from nanni.rulekit import phrases

_OUR_RU = "=наша|=моя|=наши|=мои|=наше|=мое"
_YOUR_RU = "=ваша|=ваши"
_TROUBLE_RU = "проблема|забота|сложность|трудность|дело|печаль"
_SEER_RU = (
    "экстрасенс|телепат|волшебник|ясновидящий|гадалка|нянька|=ванга|маг|слуга|=справочная|гугл"
)
_STOP_RU = "=хватит|=прекратите|=перестаньте|=прекращайте|=завязывайте|=довольно"
_PESTER_RU = "писать|звонить|спам*|названивать|донимать|доставать|надоедать|дергать|спрашивать"
_READ_RU = "=читать|=считать|=слушать|=слышать|=думать|=пользоваться|=гуглить"

NOT_OURS_RU = phrases(
    f"=это =не {_OUR_RU} {_TROUBLE_RU}|обязанность|вопрос",
    f"=не {_OUR_RU} =это? {_TROUBLE_RU}",
    f"=это =уже|=только|=исключительно|=целиком|=сугубо|=чисто? {_YOUR_RU} =личные|=личная?"
    f" {_TROUBLE_RU}",
    f"{_YOUR_RU} =личные|=личная|=собственные {_TROUBLE_RU}",
    "=решайте|=разбирайтесь|=справляйтесь|=разберитесь|=ищите"
    " =это|=эту|=все|=свои|=проблему|=проблемы? (=сами|=сам|=самостоятельно | =у =себя | =между"
    " =собой)",
    "=сами|=сам =и|=уж? =разбирайтесь|=решайте|=ищите|=думайте|=справляйтесь|=разберитесь",
    "=разбирайтесь =с =банком|=ними|=продавцом|=курьером|=почтой|=провайдером|=ней|=ним",
    "=чего|=что =вы =еще|=вообще? =от =нас|=меня ждать|хотеть|ожидать",
    "=чего|=что =вы =еще|=вообще? ждать|хотеть|ожидать =от =нас|=меня",
    "=чего =вы =еще|=вообще? хотеть|добиваться",
    "=при =чем =тут|=здесь =мы|=я",
    "=мы|=я =тут|=здесь? =ни =при =чем",
    "=мне|=нам =то =что =с =того",
    "=мне|=нам =какое =дело|=какая =разница",
    "=какое|=какая =мне|=нам =дело|=разница",
    "=нас|=меня =это =не =касается|=волнует|=интересует",
    "=это =нас|=меня =не =касается|=волнует|=интересует",
    "=нам|=мне =все =равно|=безразлично|=фиолетово",
    "=нам|=мне =без =разницы",
    "=плевать|=пофиг|=пофигу|=наплевать|=фиолетово",
    "=до =лампочки|=фонаря|=фени",
    "=какая =вам|=тебе =разница",
    "=вас =это =не =касается|=должно",
    "=не =ваше =это? =дело",
    "=не =вашего =ума =дело",
    "=не =ко =мне|=нам",
    "=откуда =мне|=нам =же? =знать",
    "=откуда =я|=мы =знаю|=знаем|=могу|=можем =знать?",
    "=почем =мне|=я =знать|=знаю",
    f"=я|=мы =же|=вам|=тоже|=тут? =же|=вам|=все? =не {_SEER_RU}",
    "=я|=мы =все =равно|=же =не волшебник|экстрасенс|телепат|маг",
    "=не =умеем|=умею|=можем|=могу =читать =ваши|=чужие? =мысли",
    "=мысли =читать =не =умеем|=умею",
    "=гадать =на =кофейной",
    "=никто|=мы|=я =вам|=тебе|=здесь|=тут|=вообще? =тут|=здесь? =ничего? =не =обязан|=обязаны"
    "|=обязана|=должен"
    "|=должны =вам|=тебе?",
    "=проект|=плагин|=сервис|=программа|=библиотека =у =нас? =бесплатный|=бесплатная =никто|=мы|=я",
    "=с|=у|=к =кого|=того|=тому|=ними|=теми|=ним =и =спрашивайте|=требуйте|=обращайтесь|=идите"
    "|=звоните|=разбирайтесь|=просите",
    "=хотите|=хочешь|=нужно|=надо =быстрее|=лучше|=срочно|=раньше|=иначе|=больше =то|=значит|=так?"
    " =делайте|=платите|=форкайте|=пишите|=исправляйте|=чините|=правьте|=делай|=плати|=нанимайте"
    "|=наймите|=доплачивайте|=ищите|=сделайте",
    "=мы|=я =вам =ничего =не =должны|=должен|=обязаны|=обязан",
    slack=0,
)
READ_RU = phrases(
    "=русским =по =белому",
    "=русским =языком",
    "прочитать|прочесть|понять|запомнить =ведь|=это? =несложно|=нетрудно",
    "прочитать|прочесть|понять|запомнить =не =сложно|=трудно",
    "=вы =что|=вообще|=хоть|=там? =читать =умеете|=разучились",
    "=вы =что|=вообще|=хоть =бы|=вообще? =не? =читали|=читаете|=смотрели",
    "=читать =не? =умеете|=умеем|=разучились",
    f"=научитесь|=учитесь =сначала|=пожалуйста|=уже|=хотя? =бы? {_READ_RU}",
    "=разуйте|=протрите =глаза",
    "=глаза =разуйте|=протрите|=откройте",
    "=гугл|=яндекс|=google|=поиск|=поисковик =вам|=тебе? =в =помощь",
    "=погуглите|=загуглите|=погугли|=загугли|=гуглите|=гугли|=нагуглите",
    "=учите|=учи|=кури|=курите =матчасть|=маны|=ман|=доки|=мануал|=мануалы",
    "=гугл|=яндекс|=google|=поиск|=интернет =у? =вас|=вам? =уже? =отменили|=отключили|=закрыли"
    "|=забанили|=сломался|=сломали|=запретили",
    "=в =гугле|=яндексе|=поиске|=поисковике =забанили|=забанен",
    "^ =читайте|=читай|=почитайте|=прочитайте|=прочтите|=смотрите|=открой|=откройте =внимательнее"
    "|=лучше|=сначала? =ридми|=readme|документация|=доки|=доку|мануал|=маны|=faq|=фак|договор"
    "|оферта"
    "|инструкция =внимательнее|=внимательно|=сначала|=там|=все? =все|=там|=сначала|=внимательно"
    "|=внимательнее $",
    "^ =читайте|=читай|=курите|=кури =ридми|=readme|=доки|=доку|=мануал|=маны|=faq|=фак",
    "=все =же|=там|=давно|=уже|=подробно =разжевано|=расписано|=сказано",
    "=там =все =разжевано|=расписано",
    "=включите|=включи =голову|=мозг|=мозги|=логику",
    "=думайте|=подумайте|=думай|=подумай =своей? =головой",
    "=думать =надо|=нужно =было? =головой?",
    "=головой =надо|=нужно =было? =думать",
    "=кривые =руки",
    "=руки =кривые|=растут",
    "=прокладка =между",
    "=поставь|=поставьте|=купите|=купи|=заведите =себе|=уже? =нормальный|=нормальную|=нормальное"
    "|=нормальные",
    slack=0,
)
END_RU = phrases(
    "=вопрос|=тема|=разговор|=дискуссия|=обсуждение|=спор =закрыт|=закрыта|=окончен|=окончена"
    "|=исчерпан|=исчерпана|=закончен|=закончена",
    "=обсуждать|=говорить|=разговаривать =тут|=здесь|=больше|=нам|=с? =вами? =нечего|=не",
    "=говорить|=разговаривать =нам? =не =о =чем",
    "=обсуждению =не =подлежит",
    "=не =пишите|=звоните|=обращайтесь|=пиши|=беспокойте|=отвлекайте =нам|=мне|=меня|=нас|=сюда"
    "|=больше",
    "=больше =нам|=мне|=сюда? =не =пишите|=звоните|=обращайтесь|=беспокойте|=отвлекайте",
    "=не =тратьте|=отнимайте|=занимайте|=трать =мое|=наше|=чужое =время",
    "=отстаньте|=отвяжитесь|=отстань|=отвали|=отвалите",
    "=вы =меня|=нас|=уже|=всех? =уже? =достали|=надоели|=утомили|=замучили|=задолбали",
    f"{_STOP_RU} =уже|=нам|=мне|=сюда|=нас|=меня? {_PESTER_RU}",
    "=сколько =можно =уже? $",
    "=чего|=зачем|=хватит|=незачем =вы|=меня|=мне|=уже|=нас? =по? =десять|=сто|=двадцать"
    "|=пять|=тысячу =раз =одно|=об? =и|=одном? =то|=том? =же? спрашивать|писать|повторять"
    "|объяснять|звонить",
    "=чего|=зачем|=хватит|=незачем =вы|=меня|=мне|=уже|=нас? =одно =и =то =же"
    " спрашивать|писать|повторять|объяснять",
    "=на =меня|=нас =кричать|=орать|=ругаться|=давить|=наезжать =не =надо|=нужно|=стоит",
    "=не =надо|=нужно|=стоит|=смейте|=смей =тут|=здесь|=так? =на =меня|=нас =кричать|=орать"
    "|=ругаться|=давить|=наезжать|=срываться",
    "=вам|=вы =там|=что|=совсем|=больше? =делать|=заняться =больше|=там? =нечего|=нечем",
    "=вам =больше|=совсем? =нечего|=нечем =делать|=заняться",
    "=займитесь =делом",
    "=у =меня|=нас =нет =на =вас|=это|=эту =времени",
    "=у =меня|=нас =нет =времени =на =вас|=это|=эту|=ваши|=подобные|=болтовню|=споры",
    "=мне|=нам =некогда",
    "=у =вас =все $",
    "=нет =значит =нет",
    "=нет =и =еще =раз =нет",
    "=с =вами =бесполезно|=невозможно =говорить|=разговаривать|=общаться|=спорить?",
    "=вам =бесполезно =объяснять|=говорить",
    "=вы =просто|=вообще|=явно|=меня|=нас|=же? =не =хотите|=способны|=желаете =меня|=нас|=нам?"
    " =слышать"
    "|=слушать|=понять|=понимать",
    "=вы =меня|=нас =вообще|=хоть? =слышите|=слушаете",
    "=вы =в =своем =уме",
    "=вы =вообще|=что|=там? =нормальный|=нормальная|=нормальные|=адекватный|=адекватны|=издеваетесь"
    "|=прикалываетесь|=больны|=глухой|=глухая|=слепой|=слепая|=глухие",
    "=не =морочьте|=пудрите|=компостируйте =мне|=нам|=людям? =голову|=мозги|=мозг",
    "=не =смешите|=позорьтесь|=тупите|=тупи|=нойте|=ной|=умничайте|=умничай",
    "=не =учите|=указывайте =меня|=нас|=мне|=нам",
    "=как =вам|=тебе =не =стыдно|=совестно",
    "=постыдитесь|=побойтесь|=стыдитесь",
    slack=0,
)
SCORN_RU = phrases(
    "=вы =просто|=вообще|=явно|=совсем =ничего? =не разбираться:2per|понимать:2per"
    "|смыслить:2per|соображать:2per|уметь:2per",
    "=вы =ничего =не разбираться:2per|понимать:2per|смыслить:2per|соображать:2per|уметь:2per",
    "=вам =этого? =не =понять",
    "=не =вам =нам|=меня|=нас? =судить|=решать|=указывать|=учить|=рассуждать",
    "=на =себя =посмотрите|=гляньте",
    "=с =себя =начните",
    "=что =тут|=здесь =вам? =непонятно|=непонятного|=неясно|=неясного|=сложного",
    "=какое|=что|=какая =слово|=именно|=буква =вам? =непонятно|=непонятна",
    "=ваши|=ваш|=ваша|=эти =ваши? =хотелки|=хотелок|=хотелкам|каприз|прихоть|истерика|вопль"
    "|нытье|причитание"
    "|стенание|бредни|выпад|закидоны",
    "=тоже =мне",
    "=диванный|=диванные <NOUN>",
    "=все =такие? =умные|=эксперты|=умники =стали|=кругом?",
    "=к =психиатру|=психологу =сходите|=обратитесь|=вам|=запишитесь",
    "=сходите|=обратитесь|=запишитесь =лучше? =к =психиатру",
    "лечиться =надо|=нужно|=пора",
    "=выпейте|=примите|=попейте =успокоительное|=успокоительного|=валерьянку|=валерьянки",
    "=понятия =не =имею|=имеем",
    "=без =понятия",
    "=хз|=фиг|=хрен =его|=вас|=знает",
    "=это? =не =обсуждается",
    "=как|=когда =сочтем|=посчитаем|=захотим =нужным?",
    "=никого|=никому =это|=ваши|=ваше|=здесь|=тут? =не =интересует|=волнует|=волнуют|=интересно",
    "=ваше|=ваши|=ваша =мнение|=проблемы|=эмоции|=чувства|=обиды =здесь|=тут|=нас|=меня|=никого"
    " =никого? =не =интересует|=волнует|=интересуют|=волнуют",
    "=мало =ли =что|=кто|=чего|=кому",
    "=на =халяву",
    "=не =благотворительность|=благотворительная",
    "=вы =нам|=мне|=за =это? =ничего? =не =платили|=платите|=заплатили",
    "=мы|=я =и =так =уже|=все|=делаем|=работаем|=стараемся|=делаю|=работаю|=из",
    "=все? =претензии|=вопросы =все? =не =к =нам|=мне",
    "=все =претензии|=жалобы =к",
    "=сначала =добейтесь|=добейся",
    "=сами|=сам =такой|=такие|=хам|=хамите",
    "=не =развалитесь|=развалишься|=умрете|=помрете|=сломаетесь|=лопнете",
    "=ничего =с =вами =не =случится|=будет|=станет",
    "=подождете|=потерпите =ничего|=не",
    slack=0,
)
RU = (*NOT_OURS_RU, *READ_RU, *END_RU, *SCORN_RU)

_JOB_EN = "=problem|=job|=concern|=business"
_DOCS_EN = "=docs|=manual|=documentation|=readme|=faq|=rules|=instructions|=wiki|=guide"
_NAG_EN = (
    "=wasting|=emailing|=contacting|=spamming|=bothering|=asking|=messaging|=calling|=pestering"
    "|=harassing|=pinging|=bumping|=tagging|=nagging|=complaining|=writing"
)
_MAKE_EN = "=write|=fix|=do|=build|=implement|=make|=patch|=code|=debug|=find"
_SEER_EN = "=psychic|=telepathic|=clairvoyant"
_SERVANT_EN = (
    "=psychic|=assistant|=babysitter|=mother|=mom|=mum|=secretary|=servant|=therapist|=magician"
    "|=wizard|=google|=mechanic|=slave"
)

NOT_OURS_EN = phrases(
    f"=not|=isn't|=ain't =my|=our {_JOB_EN}",
    "=that's|=this|=that|=it's|=it =is|=sounds|=entirely? =like|=entirely|=a? =your|=you =own?"
    " =problem",
    "=your =problem =not =ours|=mine",
    "=nobody|=no-one|=one =forced|=asked|=made =you =to|=into",
    "=nobody|=no-one|=who =cares|=asked|=care",
    "=i|=we =really|=honestly|=just? =don't|=couldn't|=could =care =less|=about|=if|=what|=how?"
    " =less?",
    "=don't|=doesn't =give =a",
    "=deal =with =it $",
    "=get =over =it|=yourself",
    "=suck =it =up",
    "=tough =luck|=cookies",
    "^ =too =bad",
    "=cry =me =a =river",
    "=cry =about =it",
    "=boo =hoo",
    "=get =a =life|=grip|=clue",
    "=if =you =need|=want =it|=this|=that|=something =sooner|=faster|=quicker|=done|=now|=better"
    " =then|=just|=you|=feel|=please? =can|=could|=should|=free? =to|=always? =hire|=pay|=fork"
    "|=write|=build|=do|=find|=make|=fix",
    "=what =more|=else|=exactly? =do|=did =you =want|=expect =me|=us =to",
    "=what =do|=did =you =want|=expect =from =me|=us",
    "=what =did|=were|=do =you =expect|=expecting $",
    "=you =get|=got =what =you =pay|=paid =for",
    "=beggars =can't",
    "=be =grateful|=thankful|=glad =that|=you|=it|=we|=for",
    "=you =should =be =grateful|=thankful|=ashamed|=lucky|=glad",
    "=none =of =your =business|=concern",
    "=mind =your =own",
    "=figure|=work|=sort =it|=that|=this =out =yourself|=yourselves",
    "=take =it =up =with =them|=someone|=management",
    "=i|=we =don't|=didn't =make =the =rules|=decisions|=prices|=policy|=policies",
    "=just|=only =work =here",
    "=above =my =paygrade",
    "=above =my =pay =grade",
    "=i'm =not =the =one =who|=that",
    "=how =would|=should|=could|=can =i|=we =possibly? =know",
    "=how =am|=are =i|=we =supposed =to =know",
    "=don't =ask|=blame|=shoot =me|=us|=the",
    "=we|=i|=nobody|=one =do|=don't|=owes =not? =owe|=you =you|=anything",
    "=complain|=whine|=cry =all|=as|=to =you|=much|=whoever|=whomever|=someone =want|=like|=else"
    "|=as",
    slack=0,
)
READ_EN = phrases(
    "=no log|repro|template|detail|screenshot|receipt|proof =no help|support|fix|issue|refund",
    "=google =it|=that",
    "=just|=use|=try =google|=googling",
    "=google =is =your =friend",
    "=lmgtfy|=rtfm|=rtfd|=stfu|=gtfo|=stfw|=pebkac|=pebcak|=id10t",
    "=read =the =fine|=bloody|=freaking|=damn|=f|=effing =manual|=docs",
    f"=read =the =f? {_DOCS_EN} =first|=before|=next|=instead|=again|=properly|=then|=please",
    f"^ =please|=just|=go|=try|=maybe? =and|=to? =read =the {_DOCS_EN} $",
    f"=it's =all|=right|=clearly|=already =there? =in =the {_DOCS_EN}",
    "=learn =how? =to =read|=code|=spell|=count|=use|=google|=type|=listen",
    "=can =you =even|=not =read|=understand",
    "=can't =you =read|=see|=understand|=wait",
    "=did|=do|=have =you =even =read|=try|=tried|=look|=looked|=bother|=bothered|=check|=checked"
    "|=know|=understand|=listen|=think|=open",
    "=do =your =own? =research|=homework",
    "=use =your =brain|=head|=eyes|=imagination",
    "=use =some|=your? =common =sense",
    "=it's|=this =is? =just|=simple|=really|=called? =common =sense",
    "=not|=isn't =exactly? =rocket =science",
    "=isn't|=not =that|=so|=really =hard|=difficult|=complicated",
    "=how =hard =is|=can|=could|=was =it|=that",
    "=even =a|=my =child|=grandmother|=grandma|=monkey|=toddler|=kid|=mother =can|=could"
    "|=understands"
    "|=knows|=would",
    "=five|=ten =year =old =can|=could",
    f"{_MAKE_EN} =it|=this|=that|=one =all? =yourself|=yourselves $",
    "(=can't|=cannot | =not) =read =minds|=your|=people's =mind|=minds?",
    f"=i'm|=we're|=am|=are =not =a|=your|=an|=here? =personal|=your|=to|=be? {_SERVANT_EN}|=readers"
    "|=babysit|=hold",
    "=not =a|=your =mind =reader|=readers",
    "=not =mind =readers",
    f"=not {_SEER_EN}",
    "=what|=which =part =of ...6 =not|=don't|=didn't|=can't understand|get",
    "=do =i =have|=need =to =spell|=draw|=explain|=hold",
    "=is =that =so =hard|=difficult",
    "=not =going =to =spoon-feed|=spoonfeed|=hand-hold|=handhold|=babysit",
    "=spoon-feed|=spoonfeed|=handhold|=hand-hold =you",
    slack=0,
)
END_EN = phrases(
    "=we're|=i'm =done =here|=with =you|=this|=talking?",
    "=case =closed",
    "=conversation|=discussion|=chat|=subject =is =now? =over|=closed|=finished|=ended",
    f"=stop|=quit {_NAG_EN}",
    "(=waste | =wasting | =wasted) =of? =my|=our|=everyone's =time",
    "=have|=got|=i've|=we've =got? =better|=more|=other =important? =things =to =do",
    "=don't|=no =have? =time =for =this|=you|=that|=your|=these",
    f"{_NAG_EN} ...4 =won't|=doesn't|=isn't|=not =make|=help|=going|=speed|=change|=get",
    "=you're|=you =are? =not =our|=the|=my =only =customer|=client|=user",
    "=not =our|=the =only =customer|=client",
    "=we|=i =do? =have|=got =other|=many|=thousands|=hundreds =of|=other? =customers|=clients"
    "|=users"
    "|=people =too|=to|=besides|=waiting|=as",
    "=world|=everything =does|=doesn't =not? =revolve =around =you",
    "=don't =hold =your =breath",
    "=no =means =no",
    "=answer =is|=remains =still|=simply =no",
    "=it =is =what =it =is",
    "=such =is =life",
    "=that's =life",
    "=life =isn't =fair",
    "=are =you =serious|=kidding|=joking|=blind|=deaf|=stupid|=dumb|=drunk|=insane|=crazy =me?",
    "=you =must|=have =be|=got|=to =to|=be? =kidding|=joking|=blind",
    "=you're|=are =kidding|=blind|=deaf|=hopeless|=impossible|=ridiculous|=delusional|=dreaming",
    "=can't =be =bothered|=arsed",
    "=go =away|=bother|=annoy =someone? =else?",
    "=leave =me|=us =alone",
    "=not =going =to =argue|=debate =with|=this|=about|=it",
    "=wait =your =turn",
    "^ =just =wait $",
    "^ =be =patient $",
    slack=0,
)
SCORN_EN = phrases(
    "=don't =be =so? =ridiculous|=silly|=lazy|=childish|=stupid|=absurd|=naive",
    "=stop|=quit =being =so? =lazy|=childish|=ridiculous|=silly|=stupid|=entitled|=difficult",
    "=you're|=are =just|=being|=so? =being|=just|=so? =lazy|=childish|=ridiculous|=entitled"
    "|=unreasonable|=paranoid|=petty",
    "=your =little? rant|tantrum|whining|nonsense|entitlement|meltdown",
    "=sense =of =entitlement",
    "=spare =me|=us",
    "=give =me|=us =a =break",
    "^ =oh? =come =on $",
    "^ =seriously|=srsly $",
    "=enough =is =enough",
    "=you =don't =get =to =demand|=tell|=decide|=complain",
    "=you =can't =just =demand|=expect",
    "=who =do =you =think",
    "=how =dare =you",
    "=the =nerve|=audacity",
    "=you =don't =know =what =you =are?",
    "=you're|=you =clearly|=obviously|=are =clueless",
    "=you =have =no =idea =what|=how",
    "=educate =yourself",
    "=have =you =considered =not|=reading|=learning|=paying|=listening",
    "=not =your =personal",
    "=not =interested =in =your|=debating|=arguing|=hearing|=excuses",
    "=not =up|=open =for =debate|=discussion|=negotiation",
    "=non-negotiable",
    "=you're|=are =not =even? =paying",
    "=you =paid =nothing",
    "=not =a =charity",
    "=no =one|=nobody =has|=have =time =for",
    "=beats =me",
    "=we =did|=have =nothing =wrong",
    "=what's|=is =so =hard|=difficult|=complicated =about|=to",
    "=i'm|=we're =not =going =to =do =your",
    "=not =here =to =do|=teach|=babysit|=hold|=please",
    "=nothing =better =to =do",
    "=go =ask|=bother|=annoy|=cry|=find =someone|=somebody|=to =else?",
    "=don't =tell =me|=us =how|=what =to",
    "=don't =like =it =your|=tough",
    "=no =offense|=offence =but",
    slack=0,
)
EN = (*NOT_OURS_EN, *READ_EN, *END_EN, *SCORN_EN)
