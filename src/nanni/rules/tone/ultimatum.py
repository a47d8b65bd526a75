"""TON16: take it or leave it."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_DISLIKE_RU = "=нравится|=нравиться|=устраивает|=согласны|=согласен|=согласна|=хотите|=устроит"
_LEAVE_RU = (
    "=уходите|=уходи|=идите|=иди|=ищите|=ищи|=жалуйтесь|=жалуйся|=увольняйтесь|=проваливайте"
    "|=валите|=покупайте|=заказывайте|=судитесь|=удаляйте|=удаляйтесь|=отписывайтесь|=закрывайте"
    "|=прощайте|=переходите|=уезжайте|=съезжайте|=лечитесь|=обслуживайтесь|=расторгайте"
    "|=отказывайтесь|=терпите|=скатертью|форк*"
)
_RIVAL_RU = "=магазин|=банк|=компанию|=клинику|=провайдера|=исполнителя|=сервис|=поставщика"
_TALK_RU = "диалог|чат|разговор|общение|переписка|беседа"
_END_RU = "завершить|завершать|закончить|прекратить|прервать|окончить|закрыть"
_BAN_RU = (
    "=заблокирую|=заблокируем|=забаню|=забаним|=отключим|=прекращу|=заблокируют|=забанят"
    "|=заблокирован|=заблокированы|=забанен"
)
#: «Не понравится — верните»: an offer, not a door.
_KIND_RU = frozenset(
    "пишите сообщайте говорите возвращайте обменивайте меняйте звоните обращайтесь приходите"
    " приезжайте спрашивайте присылайте выбирайте пробуйте".split()
)
_LEAVE_EN = (
    "leave|go|find|fork|uninstall|unsubscribe|switch|shop|=tough|=quit|look|sue|=goodbye|=bye"
    "|=don't|stop|move"
)
_MESSAGES_EN = "=messages|=emails|=complaints|=posts|=calls|=tickets|=comments"

_RU = phrases(
    f"=не {_DISLIKE_RU} ...3 {_LEAVE_RU}",
    "=не =хотите|=хочешь|=нравится|=устраивает =не <VERB,impr>",
    f"=не {_DISLIKE_RU} ...2 =ваше|=ваши|=ваша =дело|=проблема|=проблемы|=воля|=право",
    f"=не {_DISLIKE_RU} ...3 =никто|=мы =вас? =не =держит|=держим|=заставляет|=неволит|=просит",
    f"=не {_DISLIKE_RU} ...3 =другую|=другой|=другого {_RIVAL_RU}",
    "=никто =вас =здесь|=тут|=силой? =не =держит|=держал|=неволит",
    "=вас =здесь|=тут|=никто|=силой =здесь|=тут|=силой? =не =держат|=держит|=держим|=неволит",
    "=мы =вас|=никого =силой? =не =держим|=удерживаем",
    f"=ищите|=найдите|=поищите =себе|=тогда? =другой|=другую|=другого {_RIVAL_RU}",
    "=идите|=обращайтесь|=уходите =тогда? =к =другим|=конкурентам",
    "=или|=либо =соглашаетесь|=берете|=берите|=платите|=принимаете|=терпите|=так ...2 =или|=либо",
    "=берите|=бери|=берете =или =уходите|=уходи|=проваливайте|=оставьте",
    "=бери|=берите =что|=пока =дают",
    "=или =никак",
    "=это? =мое|=наше =последнее|=окончательное =слово|=предложение|=предупреждение",
    "=последнее =вам|=наше|=мое? =предупреждение",
    "=другого|=иного|=лучшего =предложения|=варианта =у|=от|=вам? =нас|=меня? =не =будет",
    "=удачи ...1 =в =поиске|=поисках ...2 =дешевле|=лучше|=лучшего|другой|идеальный",
    f"=еще =одно|=один|=одна|=раз ...5 {_TALK_RU} ...2 {_END_RU}|=закрыт|=окончен",
    "=мы =вас ...1 =не заставлять:VERB,past|уговаривать:VERB,past|принуждать:VERB,past"
    "|умолять:VERB,past",
    "^ =хотите|=хочешь|=желаете сервис|комфорт|качество|скорость|удобство|внимание|уважение"
    " =покупайте|=платите|=доплачивайте|=переплачивайте|=идите|=летайте|=ищите",
    "=скатертью =дорога|=дорожка|=вам",
    "=жалуйтесь|=пишите|=обращайтесь|=звоните =на|=хоть? =нас? =куда|=кому =хотите|=угодно",
    "=жалуйтесь =на =здоровье",
    "=жалуйтесь =хоть =президенту|=в|=куда",
    "=можете =жаловаться =хоть? =куда|=кому|=сколько =угодно|=хотите",
    "=оставляем|=оставляю =за =собой =право обратиться|подать|обращаться|защищать",
    "=вынуждены|=намерены|=планируем =будем|=были? =обратиться|=подать =с? =иском|=заявление? =в"
    " =суд|=полицию|=прокуратуру",
    "=будем|=готовы =защищать|=отстаивать =свою|=свои|=нашу ...2 =репутацию|=права|=честь",
    "=это|=ваш|=чистая|=чистой =отзыв? =клевета|=клевету|=клеветой",
    "=подавайте|=идите|=иди|=подавай =хоть|=тогда? =в =суд",
    "=скажите =спасибо =что",
    f"=иначе|=либо ...3 {_TALK_RU} ...3 {_END_RU}",
    f"=иначе|=либо ...3 {_END_RU} ...2 {_TALK_RU}",
    f"=иначе|=или|=либо =я|=мы|=вас? =вас|=вам? {_BAN_RU}",
    f"=еще =одно|=одна|=раз|=один =такое|=такой|=подобное? =сообщение|=слово|=жалоба|=вопрос ...4"
    f" =бан|{_BAN_RU}",
    slack=0,
)
_ORDER_RU = phrases(
    "^ =если? =вам|=вас|=что-то? =что-то? =не =нравится|=устраивает|=согласны|=хотите"
    " <VERB,impf,impr>",
    slack=0,
    label="order",
)
_EN = phrases(
    "=take =it =or =leave =it",
    "=love|=like =it =or =lump|=leave =it",
    "=if =you =do|=don't =not? =like =it|=this|=that|=our|=the =price|=policy|=terms|=service?"
    f" =you|=please|=then|=just|=feel? =can|=free|=are? =to|=free? =to? {_LEAVE_EN}",
    "=if =you =are|=you're =not =happy|=satisfied =with? =it|=this|=that|=us? =you|=please|=then"
    f"|=just|=feel? =can|=free|=are? =to|=free? =to? {_LEAVE_EN}",
    "=if =you =do|=don't =not? =like =it|=this|=that =there's|=that's|=tough|=too",
    f"^ =do|=don't =not? =like =it|=this|=that =then? {_LEAVE_EN}",
    "=feel =free =to =fork|=uninstall|=complain|=sue",
    "=feel =free =to =leave !=the|=a|=an|=your|=it|=us|=any|=me|=them|=feedback|=this|=that|=in"
    "|=some|=comments|=early|=late",
    "=good|=best =luck =of? finding|getting =anyone|=anything|=someone|=something|=better|=cheaper"
    "|=another|=that|=one",
    "=one|=another =more? =rude|=such|=nasty|=abusive|=insulting message|word|email|comment",
    "=believe|=think|=say =what|=whatever =you =want|=like|=please",
    "=feel|=you're|=you =are? =free|=welcome =to =go|=find|=shop|=look|=try =elsewhere|=somewhere"
    "|=another|=someone",
    "=take =your =business|=money|=custom =elsewhere|=somewhere",
    "=go|=shop|=look|=try =elsewhere",
    "=nobody|=no-one|=one =is|=be? forcing|=making|=keeping =you",
    "=nobody's =forcing|=making|=keeping =you",
    "=nobody|=one =forces =you =to",
    "=final|=last =warning",
    "=final =offer|=word",
    "=don't =let =the =door",
    "=there's|=there =is? =the =door",
    "=door =is =that|=over|=right =there|=way",
    "=either =you? =accept|=take|=agree|=pay|=comply|=sign|=live =it|=this|=to|=with|=that|=the"
    " ...3 =or",
    "=my|=our =way =or =the =highway",
    "=go =ahead =and? =sue|=complain|=report",
    "^ =sue =us|=me",
    "=see =you =in =court",
    "=reserve =the|=our|=all =right|=rights =to =take|=pursue|=sue|=seek|=initiate|=press",
    "=take|=taking|=pursue|=pursuing|=consider|=considering|=seek|=initiate =any|=appropriate|=all?"
    " =legal|=court =action|=proceedings|=remedies|=steps =against =you|=any|=anyone",
    "=our =lawyer|=lawyers|=attorney|=attorneys|=solicitor|=solicitors|=legal =team? =will"
    " =be|=contact|=hear|=write|=send|=deal",
    "=is|=are|=was|=as|=for =defamation|=defamatory|=libel|=libellous|=slander|=slanderous",
    "=or|=otherwise|=else =i|=we|=i'll|=we'll =will? =block|=ban|=hang|=suspend =you|=your|=up",
    "=or|=otherwise|=else =i|=we|=i'll|=we'll =will? =end|=terminate|=close =this|=the"
    " =chat|=call|=conversation|=thread",
    "=keep =it|=this|=that =up =and|=or",
    "=one =more =message|=word|=email|=complaint|=post|=comment =and|=like",
    f"=further|=more|=repeated|=continued|=additional {_MESSAGES_EN} =will =only|=be|=get? =push"
    "|=delay|=move|=slow|=ignored|=deleted|=blocked",
    slack=0,
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "order" and view.words[match.last - 1] in _KIND_RU:
            continue
        yield view.hit(match)


RULE = Rule(
    code="TON16",
    name="ultimatum",
    category="disrespect",
    severity="error",
    blocks=("always",),
    why={
        "ru": "«Не нравится — уходите» кончает разговор и отношения разом.",
        "en": "“Take it or leave it” ends the talk and the relationship at once.",
    },
    advice={
        "ru": "Скажите, что возможно, и дайте выбор: «Этот тариф изменить не можем; есть два"
        " других, от 300 ₽».",
        "en": "Say what is possible and give a choice: “This plan can’t be changed; there are two"
        " others, from $5”.",
    },
    match=(*_RU, *_ORDER_RU, *_EN),
    unless=phrases(
        "=нравится|=устраивает|=подходит =цвет|=размер|=фасон|=запах|=вкус|=модель",
        "=one|=nobody =asked =you =to =pay",
        "=держим =на =линии|=связи|=телефоне|=ожидании",
        slack=0,
    ),
    check=_check,
    source=("S3-4",),
)
