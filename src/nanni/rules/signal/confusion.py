"""SIG13: the customer is lost: does not follow our words, or finds himself misunderstood."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases
from nanni.rules.signal._strength import hit
from nanni.text.expressions import compiled

_BEGIN = r"(?:^|[.!?…\n]\s*)"
_REST = r"[^.!?\n]{2,90}"
_WHETHER = "is|are|do|does|should|can|will|am|was|it'?s|i|you|we|the|this|that"

#: «Какую соблюдать?» asks plainly too; after a reply it says that the reply was unclear.
_PLAIN_CHOICE = compiled(r"(?:which|как(?:ой|ая|ую)|который)\b(?: из)?(?: \w+){0,2}\?")
#: «Не вижу такой кнопки» tells of a want; after a reply that pointed there it says more.
_NOT_FOUND = compiled(
    r"не (?:нашел|нашла|вижу|нахожу|нашли)\b.*"
    r"|(?:no|isn't|not) (?:\w+ )?(?:such|any) (?:option|button|menu|tab|setting|field|page|link)"
    r"|(?:don't|can't|cannot|do not) (?:see|find)\b.*"
    r"(?:option|button|setting|menu|tab|section|field|anywhere|link|page)"
)
#: «Что делать?», «что это такое?»: somebody's first question; after a reply it says more.
_PLAIN_QUESTION = compiled(
    r"(?:и |ну )?(?:что|как) (?:мне |нам )?(?:делать|быть)|что это(?: такое)?"
    r"|where (?:do|should|can) i\b.*"
)
_PLAIN = (_PLAIN_QUESTION, _PLAIN_CHOICE, _NOT_FOUND)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        words = view.low[match.start : match.end]
        if view.situation.context or not any(one.fullmatch(words) for one in _PLAIN):
            yield hit(view, match, matches)


RULE = Rule(
    code="SIG13",
    name="confusion",
    category="confusion",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент запутался: после ответа ему стало не яснее. Это говорит об ответе, а не о"
        " нём.",
        "en": "The customer is lost: the reply has not made things clearer. That is the reply's"
        " doing.",
    },
    advice={
        "ru": "Скажите то же короче, по шагам и с примером; начните с «да», «нет» или даты.",
        "en": "Say it again, shorter, in steps, with an example; begin with yes, no or a date.",
    },
    match=(
        *phrases(
            "=объясните|=скажите|=ответьте|=напишите|=изложите|=расскажите ...3 =по-человечески"
            "|=по-русски|=нормально|=проще|=понятнее|=человеческим|=простыми|=доступно",
            "^ =так|=ну =вы|=мы|=я|=мне ...4 =или",
            "=не =нашел|=нашла|=вижу|=нахожу|=нашли ...4 =раздел|=раздела|=кнопка|=кнопки"
            "|=кнопку|=пункта|=пункт|=вкладки|=вкладку|=такого|=такой|=настройки|=меню|=поля"
            "|=строки|=функции",
            "=no|=isn't|=not ...1 =such|=any =option|=button|=menu|=tab|=setting|=field|=page"
            "|=link",
            "=don't|=can't|=cannot|=do =not? =see|=find =that|=this|=the|=any|=such|=it|=a ...2"
            " =option|=button|=setting|=menu|=tab|=section|=field|=anywhere|=link|=page",
            slack=0,
        ),
        # «То есть доставка платная?», "So is it cancelled?", «Какую форму?»
        pattern(
            rf"{_BEGIN}(?P<m>(?:а |и |ну )?(?:то есть|получается|выходит|значит|стало быть)[ ,]"
            rf"{_REST}\?)",
            "то есть",
            "получается",
            "выходит",
            "значит",
            "стало быть",
        ),
        pattern(
            rf"{_BEGIN}(?P<m>(?:подождите|погодите|стоп|минутку|wait|hang on|hold on),?"
            rf" (?:так|то есть|so|but)\b{_REST}\?)",
            "подождите",
            "погодите",
            "стоп",
            "минутку",
            "wait",
            "hang on",
            "hold on",
        ),
        pattern(rf"{_BEGIN}(?P<m>so,? (?:{_WHETHER})\b{_REST}\?)", "so ", "so,"),
        pattern(
            rf"{_BEGIN}(?P<m>(?:which|какую|который|какой из|какая из)(?: \w+){{0,2}}\?)",
            "which",
            "какой",
            "какая",
            "какое",
            "какие",
            "какую",
            "который",
        ),
        *phrases(
            "=это =точно =то|=та|=тот|=те|=оно|=так|=правильно|=туда",
            "=в =письме|=приложении|=чате|=смс|=договоре|=инструкции =одно|=одна|=одни"
            "|=написано|=пишут|=указано ...6 =другое|=другая|=другие|=наоборот",
            "=не =понимаю|=понимаем|=пойму|=понял|=поняла|=поняли|=догоняю|=въезжаю|=врубаюсь"
            "|=разберусь|=улавливаю",
            "^ =так|=ну|=и|=то <INFN> ...2 =или =не|=нет",
            "^ =чего-чего|=чего =чего? $",
            "=сказал|=сказала|=сказали|=говорит|=говорят|=пишет =одно ...6 =другое|=другой|=иначе",
            "голова =кругом|=идет|=пухнет",
            "=ум =за =разум",
            "=это? =вы ...2 =о|=про =чем|=что =вообще?",
            "=о =чем =вы|=речь",
            "=not|=don't =following|=follow",
            "=your|=this|=that|=which ...3 =contradicts|=contradict|=conflicts|=contradicting",
            "=вы ...1 =пишете|=говорите|=отвечаете|=обещаете =одно|=так ...6 =другое|=иначе|=эдак",
            "^ =в =смысле",
            "=which =is|=one =it|=is|=then",
            "=не =совсем|=очень|=до|=особо|=могу|=можем|=вполне|=удается|=получается|=все ...1"
            " =понимаю|=понял|=поняла|=понятно|=пойму|=понять|=ясно|=разобраться|=сообразить"
            "|=поняли|=понимаем",
            "=ничего =не =понимаю|=понял|=поняла|=понятно|=ясно|=пойму",
            "=непонятно|=непонятна|=непонятен|=непонятны|=неясно|=неясна|=неясен|=невнятно"
            "|=непонятный|=непонятное|=непонятные|=неочевидно",
            "=не =понятно|=ясно|=очевидно",
            "запутаться|запутывать|=запутанно|=запутал|=запутали|=запутано|=путаница|=путаюсь"
            "|=запутываюсь|=каша",
            "=в =замешательстве|=растерянности|=недоумении|=ступоре|=непонятках",
            "=растерян|=растеряна|=растерялся|=растерялась|=теряюсь",
            "=как =это|=вас|=мне|=этот|=его|=тогда? =понимать|=трактовать|=расценивать",
            "=что =это|=все|=сие|=значит|=означает|=он|=она|=они =все|=это? =значит|=означает"
            "|=значат|=означают|=такое =это|=такое?",
            "=что =значит|=означает",
            "=что|=кого =вы|=именно =вы|=этим|=под? =имеете|=подразумеваете|=хотите =в|=под"
            "|=сказать",
            "=имеете|=имеется =в =виду $",
            "=в =каком|=плане =смысле|=плане",
            "^ =в =смысле|=каком $",
            "^ =то =есть =мне|=вы|=я|=нужно|=надо|=деньги|=если|=получается|=можно|=нельзя|=это"
            "|=как|=теперь|=мы|=он|=сейчас|=до|=нет",
            "^ =так|=ну|=и =мне|=что|=так|=как|=все-таки|=да|=можно|=когда|=куда|=где|=это ...3"
            " =ждать|=делать|=нет|=да|=итоге|=нужно|=надо|=или|=нельзя",
            "=так =мне|=нам =ждать|=что|=делать|=идти|=ехать|=платить|=писать|=звонить|=куда",
            "=и|=как|=так =что|=же|=мне|=нам =мне|=нам|=теперь|=тогда|=же|=дальше? =теперь"
            "|=тогда|=еще|=дальше? =делать|=быть $",
            "=что =мне|=нам|=же|=теперь|=дальше =теперь|=дальше|=тогда? =делать $",
            "=не =знаю|=знаем|=представляю|=имею =уже|=что|=как|=куда|=где|=даже|=больше"
            "|=теперь|=понятия =что|=как|=куда|=делать|=быть|=искать|=еще|=думать|=это|=нажать"
            "|=писать|=с|=теперь|=такое|=обратиться|=выбрать|=дальше|=теперь",
            "=понятия|=представления =не =имею",
            "=какой =выход",
            "=поясните|=разъясните|=растолкуйте|=объясните|=уточните|=проясните|=разжуйте ...2"
            " =пожалуйста|=что|=как|=где|=куда|=подробнее|=проще|=понятнее|=толком|=нормально"
            "|=зачем|=вашу|=ваш|=этот|=мне|=какие|=какой|=какую|=почему|=человеческим|=именно"
            "|=подробно",
            "=можно|=можете|=нельзя ...2 =пояснить|=разъяснить|=подробнее|=проще|=понятнее",
            "=кому|=чему =верить",
            "=во =что =верить",
            "=противоречите|=противоречит|=противоречат|=противоречие|=противоречивая"
            "|=противоречиво|=разнится|=расходится|=расходятся",
            "=один|=одни|=кто|=на|=сначала|=вы ...6 =другой|=другие|=другое|=третий|=теперь"
            "|=тут|=а =говорит|=говорят|=другое|=обратное|=наоборот|=пишут|=пишет",
            "=разная|=разную|=разное|=разные =информация|=информацию|=говорят|=данные|=вещи"
            "|=ответы|=сведения|=цены|=сроки",
            "=где|=куда|=какую|=какой|=которую|=которое|=что =это|=именно|=мне|=тут|=нажимать"
            "|=там? =искать|=смотреть|=нажать|=нажимать|=найти|=находится|=вводить|=указывать"
            "|=выбрать|=считать $",
            "=имею|=имел|=имела =в =виду",
            "=не =об =этом|=то",
            "=я =не|=спрашивал|=спрашивала|=спросил|=спросила|=про|=просил|=писал|=говорил =об"
            "|=про|=о|=не|=не =этом|=это|=другом|=другое|=то|=об|=про|=о =этом|=это|=том|=то"
            "|=другом?",
            "=вопрос =был|=не|=про|=в|=о =о|=в|=об|=про|=не|=другом|=другой =другом|=этом|=том"
            "|=этом|=это|=другое?",
            "=вы|=меня ...2 =не|=неправильно|=неверно =так|=правильно|=до|=верно|=меня? =поняли"
            "|=конца|=понимаете|=меня|=поняли",
            "=не =поняли|=понимаете =меня|=вопрос|=вопроса|=о|=суть|=мой|=проблему|=в",
            "=речь =о|=шла|=идет|=не =другом|=не|=совсем|=о|=об",
            "=а|=и|=так =точно|=это =то|=да|=правильно|=не|=ли? =или|=так|=верно|=ошибка $",
            "=это =как|=ошибка|=нормально|=баг|=так|=сбой ...1 =понимать|=или|=надо|=и|=должно"
            " ...3 =баг|=нет|=так|=быть|=задумано|=норма",
            "=включена|=включен|=включено|=активна|=активен|=подключен|=подключена =или =выключена"
            "|=выключен|=выключено|=отключен|=отключена",
            "=какая|=какой|=какое ...2 =верная|=верный|=верное|=правильная|=правильный|=правильное",
            "=не =разобрался|=разобралась|=разобрались|=разберусь",
            "=что =мне|=нам|=же? =с =этим|=этой|=этими|=ним|=ней|=ними|=кодом|=ссылкой|=файлом"
            " ...1 =делать|=делаю",
            "=как|=кто|=что|=где|=какой|=какая|=какое|=какие =еще =за? номер|кабинет|код"
            "|договор|форма|раздел|приложение|=личный|сайт|заявка|документ|сумма|счет|письмо",
            "=как =мне|=тут|=это =понять $",
            "=совсем|=окончательно|=вообще|=полностью =запутался|=запуталась|=запутали"
            "|=потерялся|=потерялась",
            "=так ...4 =все-таки|=таки|=итоге|=все $",
            "=так =до|=с|=к|=на|=в|=по =какого|=какой|=какому|=какое|=каком|=какую|=кому|=чего"
            "|=скольки",
            "^ =это|=а =как|=это =как? $",
            "=вы|=это =о|=про|=об =каком|=какой|=какую|=чем|=каких|=какие|=что|=какое",
            "=два|=две|=три|=разных|=разные|=разный ...3 =какой|=какая|=какое|=какие =верный"
            "|=верная|=правильный|=правильная|=из|=верить|=смотреть|=верное|=правильное",
            "=теперь|=тогда|=уже|=совсем =вообще|=совсем|=окончательно|=ничего? =не =ясно"
            "|=понятно|=понимаю|=запутался|=пойму",
            "=странно =что|=почему|=то|=как|=но|=тогда",
            "=сложно|=трудно|=тяжело =понять|=разобраться|=сообразить",
            slack=0,
        ),
        *phrases(
            "=not|=don't|=didn't|=can't|=cannot|=couldn't|=doesn't|=still =fully|=quite|=really"
            "|=still|=even|=entirely|=at? =understand|=understood|=follow|=comprehend|=grasp"
            "|=understanding",
            "=don't|=not =get|=getting =it|=this|=why|=how|=what|=that|=your",
            "=don't =get =the",
            "=didn't =get =why|=how|=what",
            "=not =sure =what|=how|=where|=why|=which|=who|=if|=whether|=about|=when",
            "=isn't|=wasn't|=aren't|=not|=still =very|=entirely|=at|=really|=so|=exactly|=all?"
            " =clear",
            "=unclear|=confused|=confusing|=confusion|=puzzled|=baffled|=bewildered|=perplexed"
            "|=stumped|=clueless|=ambiguous|=contradictory|=mystified",
            "=i'm|=am|=we're|=feel|=feeling ...2 =lost",
            "=totally|=completely|=utterly|=bit|=little =lost",
            "=doesn't|=don't|=makes|=make|=not|=makes =make|=no|=any|=making =any|=much|=a"
            "|=sense|=lot? =of? =sense",
            "=no|=without =idea|=clue =what|=how|=where|=why|=if|=which|=whether|=about|=who"
            "|=when|=else",
            "=have|=got|=had|=with =no =idea|=clue",
            "=don't|=didn't|=not|=no|=never =know|=knowing =what|=how|=where|=which|=why|=who"
            "|=if|=whether|=else",
            "=what =do|=did|=does|=is|=exactly =you|=that|=this|=it|=exactly|=meant =mean"
            "|=meant|=by|=meaning|=even =by|=even|=mean?",
            "=what|=which|=how =am|=are|=do|=should|=is =i|=we|=it =supposed|=meant|=exactly"
            "|=even =to|=do|=mean",
            "=am|=are =i|=we =supposed|=meant|=right|=missing|=correct|=understanding|=reading"
            "|=to =to|=in|=thinking|=something|=that|=wait|=understand?",
            "=can|=could|=would|=please|=kindly|=need =you|=just|=to|=please|=some =please|=be?"
            " =clarify|=elaborate|=explain|=clarification|=rephrase|=specific",
            "=please =clarify|=explain|=elaborate =what|=how",
            "=clarify|=clarification|=elaborate",
            "=explain =what|=how|=this|=that|=why|=in|=it|=more|=like",
            "^ =so|=wait|=ok|=okay|=then|=but|=sorry|=huh|=hmm|=um =so|=which|=do|=does|=is"
            "|=are|=should|=am|=did|=will|=can|=what|=where|=how|=then =i|=it|=this|=that|=you"
            "|=we|=my|=there|=is|=do|=does|=should|=one|=the =need|=have|=still|=just|=wait|=do"
            "|=not|=should|=supposed|=or|=mean|=i|=only|=that|=it|=is|=already|=on|=cancelled"
            "|=refunded|=working|=go|=saying",
            "^ =huh|=what|=eh|=pardon|=sorry|=which $",
            "=which ...2 =is|=are =correct|=true|=valid",
            "=you've|=you =have? =lost =me",
            "=what =does|=do ...5 =mean $",
            "=which =of|=one ...3 =is|=do|=should|=am|=are|=use",
            "=what =does|=do =error|=code|=status|=message|=term|=field|=number|=option"
            "|=setting ...2 =mean",
            "=can't|=cannot|=couldn't|=unable|=trying|=hard|=struggling|=difficult|=failing"
            " =figure|=work|=to|=make|=find =out|=figure|=understand|=work|=sense|=make|=where"
            "|=see =where|=how|=out|=what|=the|=this|=why|=it|=of|=sense|=which|=your",
            "=that's|=this|=that|=is|=isn't|=not =not|=is|=isn't|=what =what|=not|=my|=i =i"
            "|=what|=question|=asked =asked|=meant|=mean|=asking|=i|=question|=wanted =asked"
            "|=meant|=mean?",
            "=i =meant|=mean =that|=the|=it|=is|=to|=my|=i|=not|=when|=how|=in|=a",
            "=don't|=can't|=not|=fail =to? =see|=get =how|=why|=what|=where =that|=this|=it|=i"
            "|=the|=to|=you",
            "=in =plain|=simple|=simpler|=layman's|=normal =english|=terms|=words|=language",
            "=not =sure|=certain =i =follow|=understand|=get|=understood|=know|=see",
            "=says|=say|=said =one =thing ...6 =another|=other|=different|=else",
            "=doesn't|=didn't|=not|=don't =answer|=answered|=address|=answering =my|=the"
            " =question|=questions|=actual",
            "=do|=did =you =mean",
            "=says|=said|=shows|=show|=say|=tells ...5 =but|=while|=yet|=and|=whereas =the"
            "|=your|=my|=on|=in|=it? ...5 =says|=said|=shows|=show|=say|=friday|=monday|=tells",
            "=make|=makes|=making =sense =of|=out",
            "=wait ...1 =does|=do|=is|=so|=what =that|=this|=it|=mean|=mean|=i|=you =mean?",
            "=misunderstood|=misunderstanding|=misread|=misunderstand|=misinterpreted",
            "=conflicting|=contradicts|=contradicting|=contradict|=inconsistent|=different"
            "|=mixed =information|=info|=answers|=what|=messages|=advice|=each|=yourself"
            "|=instructions|=things|=stories|=with",
            "=one =says|=agent|=said|=person|=page|=email ...6 =other|=another|=second|=but"
            " =says|=said|=agent|=the",
            "^ =wait =so|=what|=but|=which|=is|=does|=do",
            "=how =does|=is|=can =that|=this =even|=possible|=make|=work|=help|=be|=relate",
            "=is|=does|=are|=was =it|=this|=that ...4 =or =is|=isn't|=does|=a|=still|=expected",
            "=need =more|=some =clarity|=explanation|=information|=details|=guidance",
            "=where =do|=is|=would|=can|=exactly =i|=this|=that|=it|=the =find|=see|=even|=go"
            "|=supposed|=look|=this|=that",
            slack=0,
        ),
    ),
    unless=phrases(
        "=теперь|=все|=да|=уже =понятно|=ясно|=поняла|=понял",
        "=не =понял|=поняла|=понимаю =бы|=кто",
        "=не =понимаю|=понимаем =по-английски|=по-русски|=английский|=по",
        "=вы =не =понимаете|=поняли =что|=как",
        "=вы =не ...2 =или =не",
        "=not =sure =if|=whether =this|=it|=you|=that =is|=was|=helps|=can|=has|=works",
        "=no =misunderstanding|=confusion",
        "=i =see|=understand|=get =it|=now|=that|=you|=your",
        "=hope|=makes|=make =that|=this|=it|=sense =makes|=clear|=thanks|=now",
        "=that =makes =sense",
        "=makes =sense",
        slack=0,
    ),
    check=_check,
    source=("REVIEW SIG13", "S1-21"),
)
