"""Moves of a conversation: asking for more, closing, sending on, saying it all over again."""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Cue

_TOLD_RU = (
    "=писал|=писала|=писали|=написал|=написала|=написали|=говорил|=говорила|=сказал|=сказала"
    "|=ответил|=ответила|=ответили|=отвечал|=отвечала|=указал|=указала|=указывал|=указывала"
    "|=сообщил|=сообщила|=сообщал|=сообщала|=присылал|=присылала|=прислал|=прислала|=прислали"
    "|=отправил|=отправила|=отправлял|=отправляла|=отправили|=скинул|=скинула|=скидывал"
    "|=скидывала|=объяснил|=объяснила|=объяснял|=объясняла|=называл|=называла|=назвал|=назвала"
    "|=описал|=описала|=описывал|=описывала|=давал|=давала|=дал|=дала|=приложил|=приложила"
    "|=прикладывал|=прикладывала|=прикрепил|=прикрепила|=упоминал|=упоминала|=упомянул"
    "|=рассказал|=рассказала|=рассказывал|=рассказывала|=диктовал|=диктовала|=предоставил"
    "|=предоставила|=предоставлял"
)
_TOLD_EN = (
    "=told|=said|=sent|=gave|=given|=mentioned|=explained|=answered|=provided|=wrote|=written"
    "|=shared|=attached|=posted|=described|=stated|=specified|=typed|=entered|=replied"
)
#: Words by which «уже писал» tells of another conversation, another day or other people.
_ELSEWHERE_TOLD = phrases(
    "=вчера|=позавчера|=утром|=неделе|=месяце|=назад|=неоднократно|=дважды|=трижды|=раньше"
    "|=раза|=недавно|=давно|=понедельник|=вторник|=среду|=четверг|=пятницу|=субботу|=летом",
    "=в|=на|=по =поддержку|=почту|=почте|=чат|=чате|=вк|=телефону|=банк|=магазин|=ватсап"
    "|=вотсап|=телеграм|=телеграме|=приложении|=приложение|=линию|=суд|=роспотребнадзор",
    "=в|=на|=во =телевидение|=тв|=газету|=прессу|=полицию|=прокуратуру|=инспекцию|=центробанк|=цб"
    "|=фас|=администрацию|=министерство",
    "<NUM> =раз|=раза",
    "=несколько|=сто|=который|=много =раз",
    "=оператору|=менеджеру|=курьеру|=продавцу|=водителю|=коллеге|=коллегам|=сотруднику",
    "=отзыв|=жалобу|=претензию|=заявление",
    "=yesterday|=twice|=ago|=monday|=tuesday|=wednesday|=thursday|=friday|=previously|=times",
    "=last =week|=month|=night|=year|=time",
    "=to =support|=the|=your|=another|=them|=him|=her|=paypal|=bank",
    "=on =the =phone|=call",
    "=by =phone|=email|=mail",
    "=courier|=driver|=colleague|=seller|=carrier",
    slack=0,
)
_CASE_RU = (
    "обращение|заявка|тикет|запрос|вопрос|задача|диалог|чат|тема|жалоба|претензия|инцидент|кейс"
)
_CASE_EN = (
    "=ticket|=case|=issue|=request|=conversation|=chat|=complaint|=thread|=enquiry|=inquiry"
    "|=report|=tickets|=query"
)
_WHERE_RU = (
    "поддержка|отдел|служба|банк|чат|почта|бухгалтерия|форма|горячий|линия|магазин|офис|отделение"
    "|продавец|перевозчик|склад|сайт|приложение|кабинет|бот|=номеру|=телефону|=адресу|=email"
    "|партнер|производитель|поставщик|=мессенджер|=телеграм|=telegram|=whatsapp|=ватсап|салон"
    "|филиал|управление|канал|центр|мастерская|диспетчерская"
)
_WHERE_EN = (
    "=support|=team|=department|=desk|=bank|=chat|=hotline|=form|=seller|=carrier|=store|=shop"
    "|=branch|=office|=number|=line|=portal|=provider|=courier|=manufacturer|=billing|=sales"
    "|=telegram|=whatsapp|=warehouse"
)
_PERSON_RU = "оператор|специалист|сотрудник|менеджер|консультант|человек|коллега|инженер"
_PERSON_EN = (
    "=agent|=operator|=human|=person|=colleague|=specialist|=representative|=advisor|=adviser"
    "|=manager|=someone|=somebody|=engineer|=teammate|=agents|=operators"
)
_SENT_EN = (
    "=sent|=told|=directed|=referred|=redirected|=pointed|=forwarded|=advised|=asked|=bounced"
)

CUES = (
    Cue(
        name="anything_else",
        match=phrases(
            "=чем|=что =еще =я|=мы? =могу|=можем|=можно? ...2 помочь|подсказать|сделать",
            "=могу|=можем|=можно =ли? =еще =чем-то|=чем-нибудь|=чем|=что-то|=что-нибудь"
            " =вам? помочь|подсказать",
            "=могу|=можем =ли? =я? =вам? =чем-то|=чем-нибудь =еще =вам? помочь",
            "=могу|=можем =ли? =я? =вам? =еще =чем-то|=чем-нибудь|=что-то =вам? помочь|подсказать",
            "=остались|=есть|=появились|=возникли =ли? =у? =вас? =еще|=другие|=какие-то"
            "|=дополнительные? =вопросы",
            "=у =вас =остались|=есть|=появились =еще|=другие|=какие-то? =вопросы",
            "^ =еще =есть? =вопросы",
            "=что-нибудь|=что-то =еще $",
            "=is|=there|=was|=with =there? =anything|=something =else",
            "^ =anything =else",
            "=what =else =can|=may|=could =i|=we",
            "=any =other|=more|=further =questions|=issues|=concerns",
            "=do =you =have =any|=other =other|=more|=further? =questions",
            slack=0,
        ),
        unless=phrases("=если|=if|=should ...6 =вопросы|=questions|=else", slack=0),
    ),
    Cue(
        name="rating_request",
        match=phrases(
            "=оцените|=оценить|=оцени ...4 работа|ответ|качество|обслуживание|диалог|поддержка"
            "|сервис|консультация|общение|приложение|оператор|специалист|=нас|=меня|=помощь"
            "|разговор|магазин|покупка",
            "=поставьте|=поставить ...3 оценка|=звезд|=звезды|=балл|=баллов|=пятерку|=лайк",
            "=оставьте|=напишите|=оставить ...3 отзыв|оценка",
            "=пройдите|=пройти|=заполните|=ответьте ...4 опрос|анкета",
            "=насколько =вы ...2 =довольны|=удовлетворены",
            "=порекомендуете|=порекомендовали =ли? =вы? =нас",
            "^ =please|=kindly|=and? =rate =our|=my|=your|=this|=us|=me|=the|=how",
            "=to =rate =our|=my|=your|=this|=us|=me|=the",
            "=leave =us|=me? =a|=your|=some ...2 =review|=feedback|=rating|=stars",
            "=how =would =you =rate",
            "=how =satisfied =are|=were",
            "=how =did =i|=we =do",
            "=take|=complete|=fill|=answer ...4 =survey",
            slack=0,
        ),
    ),
    Cue(
        name="upsell",
        match=phrases(
            "=перейдите|=переходите|=подключите|=подключайте|=обновитесь|=оформите|=приобретите"
            "|=попробуйте|=закажите ...3 тариф|подписка|пакет|=премиум|=плюс|=pro|=premium"
            "|рассрочка|страховка|кредитка|=карту",
            "=предлагаем|=предлагаю|=рекомендуем|=рекомендую|=советуем ...2 =подключить"
            "|=оформить|=приобрести|=перейти|=попробовать|=купить|=заказать ...4 тариф|подписка"
            "|пакет|=премиум|=плюс|=pro|=premium|услуга|опция|страховка|карта|рассрочка",
            "=специальное|=выгодное|=особое|=персональное =для? =вас? =предложение",
            "=только =сегодня ...3 скидка",
            "=у =нас =сейчас? =действует|=проходит|=идет ...2 акция|скидка|распродажа",
            "=скидка|=скидку|=скидкой ...3 =на =следующий|=новый|=второй|=любой|=весь",
            "=upgrade|=upgrading|=switch =now|=today|=to ...4 =plan|=premium|=pro|=plus|=package",
            "=check|=try|=consider|=explore ...2 =our ...3 =plan|=plans|=premium|=pro|=plus"
            "|=package|=offer|=deal|=deals|=offers",
            "=special|=exclusive|=limited =time? =offer|=deal|=discount",
            "=off =your =next",
            "=upgrade =now|=today $",
            slack=0,
        ),
    ),
    Cue(
        name="case_closed",
        match=phrases(
            f"=закрываю|=закрываем|=закрыл|=закрыла|=закрыли ...3 {_CASE_RU}",
            f"{_CASE_RU} ...2 =закрыто|=закрыт|=закрыта|=закрывается|=закрываю|=закрываем"
            "|=закрыли|=завершен|=завершена|=завершено|=решен|=решена|=решено",
            f"=считаю|=считаем|=признан|=признано ...3 {_CASE_RU} ...2 =решенным|=решенной"
            "|=закрытым|=закрытой|=решенный|=исчерпанным",
            f"{_CASE_RU} ...2 =решенным|=закрытым|=исчерпанным =считаю|=считаем",
            f"=closing|=closed ...4 {_CASE_EN}",
            f"{_CASE_EN} =is|=has|=was|=will =now|=been|=being|=be ...1 =closed|=marked",
            f"=marking|=marked|=mark ...4 {_CASE_EN}|=it|=this ...2 =as =resolved|=solved|=closed",
            f"{_CASE_EN} =is|=as =now|=considered? =resolved|=solved|=closed",
        ),
        unless_sentence=phrases(
            "=если|=когда|=после|=чтобы|=пока|=как =только|=не|=если|=прежде|=можно|=могу|=можем",
            "=if|=once|=when|=unless|=until|=before|=after|=not|=won't|=don't|=can|=may|=should"
            "|=duplicate|=reopen|=reopened",
            "=не =закрываем|=закрываю|=закрыли",
            "дубликат|дубль|повторно|переоткрыть",
            slack=0,
        ),
    ),
    Cue(
        name="told_before",
        match=phrases(
            f"=уже|=же|=ведь|=выше|=только =вам|=все|=это|=что? {_TOLD_RU}",
            f"=я|=мы =вам|=тебе|=его|=ее|=их|=все|=это =уже|=же|=выше {_TOLD_RU}",
            f"=я|=мы =вам|=все|=это|=его|=ее|=их|=номер|=уже? {_TOLD_RU} =уже|=же|=выше",
            f"=как =я|=мы =и|=уже|=вам|=выше? {_TOLD_RU}",
            f"=я|=мы ...2 {_TOLD_RU} ...2 =в =первом|=самом|=предыдущем|=прошлом|=начале"
            " =сообщении|=первом|=начале|=письме?",
            f"=в =первом|=самом|=предыдущем|=прошлом =первом? =сообщении|=письме ...2 {_TOLD_RU}",
            "=in =my =first|=last|=previous|=original =message|=email|=post",
            "^ =еще =раз|=снова =повторяю|=повторюсь|=повторим|=повторяем",
            "^ =повторяю|=повторюсь|=повторяем =вам|=еще|=для? =раз|=вас|=что|=номер|=я|=мы|=деньги"
            "|=заказ|=у|=не|=мне|=это",
            "=повторяю|=повторюсь =еще =раз",
            "=читайте|=прочитайте|=прочтите|=перечитайте|=почитайте =выше|=внимательно|=переписку"
            "|=пожалуйста|=мое|=мои|=что|=первое|=историю|=сообщение",
            "=вы =вообще|=хоть|=точно|=хотя? =читаете|=читали|=прочитали|=прочли"
            " ...3 =что|=сообщения|=сообщение|=пишу|=переписку|=вопрос|=мои|=мое|=меня|=написал"
            "|=написала",
            "=я =же =вам? =выше? =писал|=писала|=написал|=написала|=сказал|=сказала|=говорю|=пишу",
            "=все|=это|=номер =есть|=написано|=указано =выше|=в =первом",
            f"=i|=i've|=we|=we've|=have =have? =already|=just|=literally {_TOLD_EN}",
            f"=like|=as =i|=we =already|=have|=just|=previously? {_TOLD_EN} =before|=above|=you"
            "|=earlier|=already|=in|=it|=my|=the|=i|=that",
            f"=i|=we {_TOLD_EN} =you =already|=that|=this|=my",
            "=i =repeat|=will =repeat",
            "=did|=have|=do =you =even|=actually|=not|=bother|=guys? =to? =read ...3 =what|=my"
            "|=anything|=message|=messages|=email|=this",
            "=please =read|=reread|=re-read =what|=my|=above|=again|=the",
            "=see =my =previous|=first|=last|=earlier|=original =message|=email|=post|=comment",
            slack=0,
        ),
        unless_sentence=_ELSEWHERE_TOLD,
    ),
    Cue(
        name="sends_on",
        match=(
            *phrases(
                "=перевожу|=соединяю|=переключаю|=переведу|=соединю|=переключу|=перенаправляю"
                "|=перенаправлю|=перевели|=переключили =вас|=ваш|=чат|=разговор|=звонок|=диалог"
                "|=вас",
                "=передаю|=передам|=передал|=передала =вас|=чат|=диалог|=разговор",
                "=i|=i'm|=i'll|=we|=we'll|=let|=am|=will|=me =now|=just|=am|=are|=will|=be?"
                " =transferring|=transfer|=connecting|=connect|=redirecting|=redirect|=handing"
                "|=putting|=passing|=transferred =you",
                "=transferring|=connecting|=redirecting =you =to|=with|=now",
                slack=0,
                label="transfer",
            ),
            *phrases(
                "!не|если =обратитесь|=обращайтесь|=напишите|=пишите|=позвоните|=звоните"
                f"|=свяжитесь|=обратиться|=связаться|=написать|=позвонить ...3 {_WHERE_RU}",
                "!не|если =заполните|=оставьте|=создайте|=оформите ...2 =форму|=заявку|=обращение"
                " ...1 =на|=в|=через ...2 сайт|приложение|кабинет|портал",
                "=you|=need|=should|=have|=please|=kindly|=must|=can|=to|=and|=^ =to? =contact"
                f"|=call|=email|=message|=phone|=write|=visit|=ask =to? =our|=the|=your|=us"
                f" ...2 {_WHERE_EN}",
                f"^ =contact|=call|=email|=message|=phone =our|=the|=your|=us ...2 {_WHERE_EN}",
                "=please|=should|=must|=kindly =email|=call|=message|=write =us =at|=on|=to",
                "=fill|=submit|=complete =in|=out? =the|=a|=our ...2 =form|=ticket",
                slack=0,
                label="elsewhere",
            ),
        ),
        unless_sentence=phrases("=если|=if|=либо|=or|=также", "^ =should", slack=0),
    ),
    Cue(
        name="sent_here",
        match=phrases(
            "=мне|=меня|=нас|=нам|=там|=оттуда|=чате|=магазине|=банке|=офисе|=отделе|=поддержке"
            "|=приложении|=филиале|=телефону|=салоне|=почте|=они|=оператор|=сотрудник|=менеджер"
            "|=курьер|=продавец|=линии ...3 =отправили|=направили|=перенаправили|=послали"
            "|=посоветовали|=сказали|=сказал|=сказала|=направил|=отправил|=переслали"
            "|=рекомендовали|=велели ...4 =сюда|=вам|=вас|=почту|=чат|=писать|=написать"
            "|=обратиться|=обращаться",
            "=меня|=нас|=мне ...3 =к =вам ...1 =отправил|=отправили|=отправила|=направил|=направили"
            "|=послал|=послали|=перенаправили|=посоветовали",
            "=отправили|=направили|=перенаправили|=послали =меня|=нас|=уже? =сюда|=к =вам",
            "=гоняете|=гоняют|=футболите|=отфутболивают|=отфутболили|=отфутболиваете|=пинаете"
            "|=перекидываете|=перекидывают|=перебрасывают|=перебрасываете",
            "=посылаете|=посылают|=отправляете|=отправляют ...3 =друг|=кругу|=туда",
            "=по =кругу",
            "=they|=he|=she|=support|=agent|=chat|=phone|=team|=you|=bank|=carrier|=seller|=desk"
            f"|=shop|=website|=bot|=app|=operator|=manager|=hotline|=store|=line"
            f"|=colleague ...2 {_SENT_EN}"
            " =me|=us ...5 =here|=you|=email|=chat|=write"
            "|=contact|=ticket|=form|=call",
            f"=i|=we =was|=got|=were|=been =just? {_SENT_EN} =here|=to|=by|=from ...4 =here|=you"
            "|=write|=email|=contact|=chat|=form",
            f"=i|=we =was|=got|=were|=been =just? {_SENT_EN} =here",
            "=pillar =to =post",
            "=bounced|=bouncing|=passed|=passing|=sent|=sending ...1 =me|=us? =around|=between"
            "|=back|=in =circles|=departments|=teams|=and",
            "=keep|=keeps|=keeping =sending|=passing|=bouncing|=redirecting =me|=us",
            slack=0,
        ),
    ),
    Cue(
        name="asks_for_news",
        match=phrases(
            "^ =ну =что|=как|=так =там|=же|=нибудь? $",
            "^ =ну =что|=как =там|=же|=по|=с|=насчет|=дела|=есть|=решили",
            "=есть =ли? =какие-то|=какие-нибудь|=хоть|=уже? новость|=подвижки|=результат|=ответ"
            "|=движение|=информация",
            "=какие =новости|=результаты",
            "^ =и|=так? =что|=как =там|=слышно|=насчет",
            "=что =слышно",
            "^ =алло|=ау|=эй|=ап|=up|=bump",
            "=есть =тут|=здесь? =кто|=кто-нибудь|=кто-то|=хоть",
            "=вы =еще? =тут|=здесь|=живы|=забыли|=уснули|=на =связи? $",
            "=жду|=ждем =вашего? =ответа|=ответ|=реакции|=хоть",
            "=кто-нибудь|=хоть|=кто-то =кто-то|=кто-нибудь? =ответит|=ответьте|=есть|=тут",
            "=ответьте|=отзовитесь =пожалуйста|=же|=хоть|=уже",
            "=напоминаю|=напомню ...2 =о|=про",
            "=до =сих =пор =нет|=не|=никто|=тишина|=ничего|=молчание|=жду",
            "=почему =вы? =никто? =не|=молчите =отвечаете|=отвечает|=отвечают?",
            "=так =и =не|=никто ...1 =ответил|=ответили|=ответа|=дождался|=дождалась|=ответит",
            "=никто =так|=мне|=до? =и|=так? =не =ответил|=отвечает|=ответили",
            "=any =news|=update|=updates|=word|=progress|=luck|=response|=answer",
            "^ =hello|=hi =is|=are|=anyone|=anybody? =anyone|=anybody|=you|=there? $",
            "=anyone|=anybody =there|=here|=home|=reading|=help",
            "=are =you =still? =there",
            "=still =waiting|=nothing",
            "=still =no =answer|=reply|=response|=news|=update|=word",
            "=following|=checking =up|=in",
            "=haven't|=not|=nothing =heard =back|=anything|=from|=yet",
            "=why =no =reply|=answer|=response|=one",
            "=please =reply|=respond|=answer =to? =me|=already|=my",
            "=gentle|=friendly =reminder",
            slack=0,
        ),
    ),
    Cue(
        name="person_coming",
        match=phrases(
            "=соединяю|=соединим|=перевожу|=переключаю|=подключаю|=зову|=позвал|=позвала|=позову"
            "|=передаю|=передал|=передала|=подключу|=перевел|=вызываю|=приглашаю|=переведу"
            "|=соединю|=переключу|=передам|=переводим|=передаем|=передали|=соединили",
            f"{_PERSON_RU} ...4 =ответит|=подключится|=свяжется|=напишет|=поможет|=придет"
            "|=перезвонит|=подключен|=подключена|=уже|=вернется|=присоединится|=позвонит"
            "|=подключился|=подключилась|=заняты|=займется",
            "=очередь|=очереди",
            "=connecting|=transferring|=putting|=connect|=transfer|=handing|=passing|=getting"
            " ...2 =you|=chat|=conversation|=human|=someone",
            f"{_PERSON_EN} ...2 =will|=is|=has|=can|=are|=should ...3 =join|=with|=reply|=be"
            "|=contact|=help|=answer|=shortly|=joined|=write|=call|=busy|=joining|=available"
            "|=take|=taking",
            "=queue|=position =in|=number|=is",
            "=get|=getting|=find|=finding|=bring =you? =a|=an|=some|=you ...1 =human|=person"
            "|=agent|=colleague|=someone|=operator",
            slack=0,
        ),
        unless_sentence=phrases("=not|=no|=нет|=не|=unavailable", slack=0),
    ),
)
