"""Words by which the writer or the company takes on something for the future."""

from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.rule import Cue
from nanni.rulekit.undertakings import UNDERTAKINGS
from nanni.rulekit.undertakings_ru import UNDERTAKINGS_RU

#: First-person futures that promise nothing: manners, thinking aloud, hedges.
_EMPTY_RU = (
    "сказать|напомнить|отметить|подчеркнуть|заметить|признаться|попробовать|постараться|попытаться"
    "|смочь|мочь|понять|надеяться|посоветовать|порекомендовать|рекомендовать|стремиться|стараться"
    "|согласиться|позволить|повторить|пожелать|предположить|допустить|пытаться|пробовать"
    "|извиниться|поблагодарить|рискнуть|поверить|хотеть|захотеть|назвать|привести|думать"
    "|простить|благодарить|повториться|оговориться|поспешить|повести"
)
#: Words after "we will" that take nothing on.
_EMPTY_EN = (
    "=not|=never|need|assume|notice|miss|=likely|=probably|=soon|try|attempt|hope|=want"
    "|agree|admit|say|guess|suggest|recommend|strive|endeavor|aim|wish|regret|understand|lose|run"
)
_THING_EN = (
    "refund|money|payment|amount|order|package|parcel|replacement|card|item|engineer|technician"
    "|courier|driver|team|colleague|manager|specialist|agent|fix|update|release|service|account"
    "|subscription|ticket|credit|invoice|email|link|=someone|=somebody|=they|unit|statement|label"
    "|power|water|supply|internet|connection|traffic|access|site|server"
    "|delivery|shipment|letter|code|answer|response|tracking|feature|version|patch|change|balance"
    "|=everything|=everyone|download|supervisor|doctor|nurse|room|table|=one|=cash|=she|=he"
    "|member|plumber|=part|result|report|department|=office|plumber|electrician|crew|driver"
    "|pharmacist|consultant|installer|mechanic|lawyer|accountant|advisor|adviser|tutor|teacher"
    "|guide|host|concierge|reception|housekeeping|kitchen|chef|supplier|vendor|landlord|dispatcher"
)
_THEN_EN = (
    "revert|circle|advise|confirm|inform|notify|let|tell|give|see|find|decide|assess|sort"
    "|be|take|pick|bring|install|check|assist|answer|post|hit|process|ring|phone|arrive|appear"
    "|come|reach|contact|call|reply|respond|get|land|ship|show|follow|return|go"
    "|email|help|resolve|fix|deliver|start|work|receive|visit|send|write|handle|review|look"
    "|investigate|reset|update|clear|expire"
)

#: The present, never the past: "the order ships on Monday" binds us, "it shipped on Monday" tells.
_GOES_EN = (
    "=ship|=ships|=arrive|=arrives|=leave|=leaves|=go|=goes|=reopen|=reopens|=land|=lands|=start"
    "|=starts|=resume|=resumes|=close|=closes|=open|=opens|=come|=comes|=pay|=pays|=deliver"
    "|=delivers|=release|=releases|=reach|=reaches|=visit|=visits|=return|=returns|=refund|=refunds"
    "|=cover|=covers|=swap|=swaps|=replace|=replaces|=credit|=credits|=fix|=fixes|=call|=calls"
    "|=ring|=rings|=send|=sends|=bring|=brings|=collect|=collects|=fit|=fits|=install|=installs"
    "|=sign|=signs|=finish|=finishes|=reimburse|=reimburses"
)

#: Working presents that, with a time, tell of the future: "we're shipping it on Monday".
_UNDERWAY_EN = (
    "=sending|=shipping|=refunding|=issuing|=calling|=releasing|=deploying|=publishing|=posting"
    "|=processing|=cancelling|=canceling|=booking|=arranging|=replacing|=ordering|=dispatching"
    "|=delivering|=fixing|=rolling|=pushing|=coming|=visiting|=getting|=paying|=crediting"
    "|=launching|=opening|=going|=bringing|=putting|=giving|=emailing|=replying|=merging|=returning"
)
_UNDERWAY_RU = (
    "=отправляем|=отправляю|=выкатываем|=выкатываю|=выезжаем|=возвращаем|=возвращаю|=привозим"
    "|=доставляем|=высылаем|=высылаю|=выпускаем|=отгружаем|=приезжаем|=запускаем|=созваниваемся"
    "|=везем|=меняем|=начисляем|=зачисляем|=выдаем|=встречаемся|=едем|=еду|=возвращаюсь"
    "|=возвращаемся|=присылаем|=присылаю|=публикуем|=заканчиваем"
)
#: What the customer is told to wait for: somebody has taken it on.
_AWAITED_RU = (
    "звонок|ответ|письмо|сообщение|курьер|мастер|бригада|инженер|специалист|зачисление|возврат"
    "|поступление|доставка|менеджер|оператор|монтажник|водитель|решение|смс|обновление|посылка"
)
_AWAITED_EN = (
    "call|email|text|letter|visit|parcel|delivery|reply|answer|refund|package|response|update"
    "|technician|courier|engineer|message|payment|replacement|=us|=it|=them"
)

_RU: tuple[Matcher, ...] = (
    *phrases(
        "=едет|=едут|=направляется|=мчится|=подъезжает",
        "=в =пути|=обработке",
        "=ваш =заказ|=столик =следующий",
        "=переделываем|=печатаем|=готовим|=собираем|=упаковываем|=перезапускаем|=доделываем"
        "|=восстанавливаем|=настраиваем|=заканчиваем|=перепечатываем|=грузим",
        "^ =дайте =нам|=мне",
        "деньги|средство|перевод|сумма =идут|=идет|=доходят|=доходит|=поступают|=приходят",
        slack=0,
        label="underway",
    ),
    *phrases(
        "=буду|=будем ...1 <INFN>",
        "!=не|=ни|=если|=как|=чем|=что <VERB,futr,1per>",
        "=больше ...2 =не <VERB,futr,1per>",
        slack=0,
        label="own",
    ),
    *phrases(
        "брать:1per ...1 =на =контроль|=себя",
        "обещать:1per|гарантировать:1per|=обязуемся|=обязуюсь|планировать:1per",
        "!=не|=если|=когда =планируют|=планируется ...1 <INFN>",
        "!=не =ждите|=ожидайте|=дождитесь|=дожидайтесь|=ждать|=дождаться|=ожидать ...3"
        f" {_AWAITED_RU}",
        "=будет|=будут ...1 <PRTS>",
        # «Письмо получите обязательно»: what is said to be certain binds us without a time.
        f"{_AWAITED_RU} ...3 =получите|=будет|=придет =обязательно",
        f"=обязательно =получите|=будет|=придет ...2 {_AWAITED_RU}",
        f"{_AWAITED_RU} ...3 =обязательно =получите|=будет|=придет",
        "=с =вами ...1 =поговорит|=поговорят|=пообщается|=созвонится|=созвонятся",
        "=будет|=будут ...2 =готов|=готова|=готово|=готовы|=доступен|=доступна|=доступно|=доступны",
        "!=не|=если|=когда @arrives:futr,3per",
        "!=не|=если|=когда =уведомят|=известят|=оповестят|=пригласят|=вызовут|=назначат|=вернут",
        "фикс|исправление|правка|доработка|патч|функция =войдет|=попадет|=выйдет|=появится|=будет",
        slack=0,
        label="company",
    ),
    *phrases(
        "!=не|=если|=когда|=вы <VERB,futr,3per>",
        "!=не|=вы|=клиент =должен|=должна|=должно|=должны ...1 =заработать|=прийти|=поступить"
        "|=приехать|=появиться|=вернуться|=восстановиться|=решиться|=доставить|=дойти|=починить"
        "|=исправить|=закончить|=подъехать|=ответить|=перезвонить|=отправить|=выйти",
        slack=0,
        label="timed",
    ),
    *phrases(
        "=новый|=новое|=новая|=примерный|=примерное|=ориентировочный|=ориентировочное|=расчетный"
        "|=расчетное|=ожидаемый|=ожидаемое|=предполагаемый|=предполагаемая|=плановый|=плановое"
        "|=планируемый =срок|=время|=дата",
        "!=средний|=среднее =срок|=дата ...1 устранение|восстановление|завершение|окончание"
        "|готовность|ремонт|запуск|подключение|прибытие|приезд",
        "^ =срок =рассмотрения|=исполнения|=ответа|=решения|=проверки",
        slack=0,
        label="term",
    ),
    *phrases(
        "!=не|=если|=когда|=как =увидите|=получите",
        f"!=не {_UNDERWAY_RU}",
        "деньги|средство|сумма|возврат|оплата =вернуться|=зачислиться|=возвратиться",
        "^ =ждем =вас",
        "=готов|=готова|=готовы ...1 <INFN>",
        "!=не =ожидается|=ожидаются|=ожидаем|=запланирован|=запланирована|=запланировано"
        "|=запланированы|=назначен|=назначена|=назначено|=назначены|=намечен|=намечена"
        "|=намечено|=намечены",
        "мастер|курьер|водитель|бригада|инженер|техник|монтажник =у|=к =вас|=вам",
        "=запланировали|=запланировала|=запланировал|=назначили|=назначила|=назначил ...3"
        " звонок|выезд|визит|созвон|доставка",
        slack=0,
        label="dated",
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        "=on =its|=the|=their|=his|=her =way",
        "=heading|=headed =out|=over|=to|=your|=there",
        "=running =late|=behind",
        "refund|payment|transfer|credit|payout =issued|=initiated|=processed|=sent|=requested",
        "=remaking|=cooking|=baking|=printing|=packing|=preparing|=finishing|=loading|=restarting"
        "|=rebooting|=reprinting|=restoring|=boxing|=wrapping|=redoing",
        "=is|=are|=i'm|=we're =on =it",
        "^ =give =it|=us|=me|=them",
        "=give =it|=us =another|=a|<NUM>",
        "=is|=are|=he's|=she's|=they're <NUM> =minutes|=mins|=min|=hours|=miles|=stops =away|=out",
        slack=0,
        label="underway",
    ),
    *phrases(
        "=we|=i =will|=shall =also|=then|=now|=definitely|=personally|=certainly|=happily|=gladly?"
        " <LATN>",
        "=we|=i =am|=are =going =to <LATN>",
        "=i'm|=we're =just? =about =to <LATN>",
        "=and|=then =will <LATN>",
        "^ =will <LATN>",
        "=team|=someone|=colleague|=engineer|=manager|=technician =is =going =to <LATN>",
        "^ =on =it $",
        "^ =am|=i'm|=we're|=already =already|=right? =on =it|=this",
        "=i|=i'm|=we|=we're be? =gonna <LATN>",
        "^ =bringing|=sending|=getting =you",
        "=consider =it|=this|=that =done|=sorted|=fixed|=handled",
        "=leave =it|=this|=that =with =me|=us",
        "=let =me|=us ...6 =get|=come|=circle =back",
        "=let =me|=us ...6 =let =you =know",
        "=lemme =just? =look|=check|=find|=ask|=see|=get|=fix|=sort|=send|=grab|=pull",
        "=let =me|=us =just|=quickly? =look|=check|=find|=ask|=dig|=confirm|=verify|=pull|=push"
        "|=investigate|=get|=fix|=sort|=send|=resend|=reset|=book|=arrange|=raise|=chase|=speak",
        "=i|=we promise|commit|guarantee",
        "=запланирован|=запланирована|=запланировано|=запланированы =в|=на|=к ...2 релиз|версия"
        "|обновление|квартал|год|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь"
        "|ноябрь|декабрь",
        "^ =happy|=glad =to waive|refund|replace|credit|send|reship|cancel|extend|move",
        slack=0,
        label="own",
    ),
    # "If you find the receipt, I can issue a code": on a condition in the customer's hands.
    pattern(
        r"\bif you [^,.!?]{3,80}, (?P<m>(?:i|we) can (?:also |then )?(?:send|issue|refund|replace"
        r"|fix|add|move|cancel|reset|resend|extend|unlock|transfer)\b.?)",
        "if you ",
        label="own",
    ),
    pattern(
        r"[,;] (?P<m>will (?:fix|check|do|look|send|update|let|add|get|ask|reply|follow|report|ship"
        r"|refund|change|confirm|post|write|call|merge|release|investigate)\b.?)",
        ", will ",
        "; will ",
        label="own",
    ),
    *phrases(
        f"{_THING_EN} =will|=should =now|=then|=also? {_THEN_EN}",
        f"{_THING_EN} =is|=are =going =to {_THEN_EN}",
        "someone|somebody|member|colleague|team|specialist|agent|engineer|manager|=people|=folks"
        " ...5 =will"
        f" {_THEN_EN}",
        "=it|=this|=that =will|=should =now|=then|=also? =be|=get <VERB,VBN>",
        "=it|=this|=that =will|=should =be =with|=there|=back|=out|=ready|=live|=up|=available",
        "=it|=this|=that =will|=should =arrive|=come|=reach|=ship|=go|=land|=follow",
        "^ =should =be =fixed|=resolved|=released|=ready|=live|=back|=out|=available|=done|=shipped"
        "|=sorted|=merged|=restored|=up|=corrected|=addressed",
        "fix|patch|release =incoming|=coming",
        "=is|=are =rolling|=going|=coming|=shipping =out =now|=shortly|=soon|=right",
        "=will =follow|=be =by|=shortly|=in|=with =email|=post|=mail|=touch|=you",
        "!=not =will =move|=call|=email|=text|=contact|=refund|=send|=bring|=give|=meet|=credit"
        "|=help|=issue|=book|=pick|=replace|=reimburse|=ring|=assist|=mail|=show|=drive =you|=your"
        "|=it|=them",
        f"{_THING_EN} =is|=are =coming|=heading|=headed =to|=over|=your|=with|=by|=out",
        "info|information|detail|tracking|email|instruction|update|number =to =follow",
        "=we|=i =plan|=intend|=expect =to <LATN>",
        "=we|=i =am|=are =planning|=scheduled =to <LATN>",
        "!=you =will|=shall =now|=then|=also? =be <VERB,VBN>",
        "=you =will|=shall =be contacted|notified|informed|refunded|credited|called|emailed"
        "|reimbursed|compensated|updated",
        "=you =will|=should =then|=also? receive|get|hear|have",
        "=you =can expect",
        slack=0,
        label="company",
    ),
    *phrases(
        "=will|=shall <LATN>",
        "=should =be|=see|=have|=get|=receive|=reach|=arrive|=appear|=come|=show|=clear|=go|=hear"
        "|=land|=take|=hit|=post|=ship|=resume|=reflect|=happen|=deliver",
        "!=you|=i|=we|=they|=he|=she|=users|=customers =should =start|=begin|=run|=stop|=end"
        "|=finish|=open|=return|=restart|=update|=sync|=follow|=leave|=launch",
        "=he'll|=she'll|=it'll|=they'll|=this'll|=that'll <LATN>",
        "=you =will|=should =see",
        "=is|=are =going =to <LATN>",
        slack=0,
        label="timed",
    ),
    *phrases(
        "=expected|=estimated ...1 =time",
        "=eta|=etr =is|=now|=for|=at|=about|=around|<NUM>",
        "=new|=next|=estimated|=expected|=revised|=current|=likely|=planned|=updated =eta|=time"
        "|=date|=arrival|=delivery|=restoration|=repair|=completion|=release|=window|=slot|=fix",
        slack=0,
        label="term",
    ),
    *phrases(
        "!=you =goes|=ships|=arrives|=lands|=comes|=deploys|=returns|=resumes|=clears|=posts"
        "|=leaves|=phones|=rings|=visits|=delivers",
        "=i|=we =expect|=anticipate ...3 =to =be",
        "=i =would =expect|=hope ...3 =to =be",
        "=allow ...4 =for|=to",
        "scheduled|booked|arranged ...3 call|callback|visit|technician|collection|pickup",
        "!=go|=goes|=get|=came|=come|=roll|=went =back =in|=within",
        f"{_THING_EN}|=we|=i|=it|=and|=somebody|=copy|=legal|=finance {_GOES_EN}",
        f"=expect|=expecting ...1 {_AWAITED_EN}",
        f"=wait|=await =for? =our|=my|=the|=a|=an? {_AWAITED_EN}",
        f"=i|=we be =now|=also|=then|=just? {_UNDERWAY_EN}",
        f"^ {_UNDERWAY_EN}",
        "=is|=are|=it's|=they're|=that's =being|=getting <VERB,VBN>",
        "!=you|=to|=if =gets|=get =all? <VERB,VBN>",
        "=i|=we|=he|=she|=they be =now|=also|=just|=already? <VERB,VBG>",
        "=is|=are =going =out|=up|=in|=live|=to",
        "aim|=aiming =to <LATN>",
        "^ =ready|=done|=fixed|=sorted|=back|=live =by|=in|=within|=tomorrow|=tonight|=today|=on",
        "=with =you",
        "=is|=are =coming =out|=over|=round|=by",
        "=count =on =it|=us|=me",
        "=gets|=get =a|=an|=the ...1 =answer|=reply|=refund|=call|=replacement|=decision",
        "=i|=we|=i'd|=we'd =can|=could|=would|=should? =get|=have =it|=that|=this|=one|=them ...1"
        " =done|=sent|=ready|=back|=over|=out|=fixed|=sorted|=delivered|=shipped|=there|=to",
        "finance|billing|courier|driver|technician|engineer|team|colleague|dev|developer|=ops"
        "|warehouse|kitchen|carrier|bank|assessor|adjuster|=he|=she|=they"
        " =refunds|=sends|=processes|=fixes|=calls|=rings|=visits|=brings|=delivers|=collects"
        "|=replies|=answers|=ships|=releases|=pays|=credits|=swaps|=replaces|=installs|=checks"
        "|=picks|=drops|=hands|=books|=transfers|=starts|=finishes",
        f"{_THING_EN}|=someone's|=somebody's|=he's|=she's|=it's|=they're|=we're =is|=are|=being?"
        " =coming|=arriving|=due|=planned|=scheduled|=expected|=slated|=landing|=leaving"
        "|=underway",
        f"=a|=the|=your|=an|=our {_THING_EN} =goes|=comes|=gets =out|=up|=live|=in",
        "=it|=this|=that|fix|release|version|update be =up|=out|=back|=live|=ready|=there|=done",
        "ship|arrive|resume|land =on|=by|=in|=next|=this|=within|=tomorrow",
        "=we|=i =can|=could have|get|send|ship|deliver|do|bring|fit|replace ...3 =by|=on|=within"
        "|=in|=before",
        slack=0,
        label="dated",
    ),
)

CUES = (
    Cue(
        name="promise",
        match=(*_RU, *_EN, *UNDERTAKINGS, *UNDERTAKINGS_RU),
        unless=phrases(
            f"=буду|=будем {_EMPTY_RU}|ждать|рад|благодарный|признательный",
            _EMPTY_RU,
            "!больше =не =буду|=будем ...1 <INFN>",
            "подписка|абонемент|доступ|тариф|карта ...1 =проработает|=продействует|=продлится",
            # A timetable: the lesson begins by itself.
            "=lesson|=class|=lecture|=show|=concert|=match|=sale|=exam =starts|=begins|=opens",
            # A proposal to the customer.
            "=давай|=давайте ...3 =подождем|=попробуем|=созвонимся|=посмотрим|=дождемся",
            "=это ...1 =займет|=потребует|=поможет|=позволит",
            "отзыв|мнение|оценка|инструкция|статья|перезагрузка|настройка|опрос|совет|ссылка|видео"
            " ...3 =поможет|=помогут",
            "!не попросить =вас|=не|=всех|=вам|прислать|сообщить|указать|уточнить|предоставить"
            "|направить|подождать|ожидать|обратить|написать|заполнить|проверить|помнить",
            "=we|=i|=they be =closing|=traveling|=travelling|=flying|=experiencing|=having"
            "|=seeing|=looking|=trying|=running|=using|=living|=open",
            "=появится|=откроется|=придет|=появятся ...2 ошибка|предупреждение|кнопка|окно|окошко"
            "|надпись|значок|строка|меню|поле|вкладка|пункт|раздел|список|форма|уведомление|форма"
            "|страница",
            "кнопка|окно|окошко|надпись|значок|строка|меню|поле|вкладка|пункт|раздел|список"
            "|форма|страница ...2 =появится|=откроется|=появятся|=исчезнет",
            "=подойдет|=подойдут",
            # Where a thing comes from, and whose turn it was, is the past.
            "=come|=comes|=came =from|=of|=down",
            "=was|=were =up",
            "=app|=application|=system|=site|=website|=page|=screen|=program|=software|=device"
            "|=phone|=browser|=wizard|=link|=button|=code|=atm|=installer|=router ...2 =will",
            "=will =be =billed|=deducted|=taxed|=rounded|=treated|=counted|=shown|=displayed",
            "=give =me|=us =a|=one|=two|=couple|=few ...1 =sec|=second|=seconds|=secs|=moment"
            "|=minute|=moments|=min",
            "=дайте =мне|=нам =секунду|=секундочку|=минуту|=минутку|=минуточку|=пару|=немного"
            "|=время",
            "=давайте =сначала|=вместе|=так|=просто|=еще|=тогда? =раз? <VERB,futr,1per,plur>",
            "занятие|урок|лекция|вебинар|сеанс|фильм|концерт|курс|матч|регистрация|посадка ...2"
            " =начнется|=начнутся|=состоится|=пройдет|=откроется",
            "магазин|офис|салон|склад|пункт|отделение|клиника|касса|ресторан ...2 =закроется"
            "|=откроется",
            "абонемент|пробный|бронь|бонус|баллы|сертификат|гарантия ...3 =закончится|=закончатся"
            "|=завершится|=снимется|=сгорит",
            "акция|скидка|подписка|тариф|цена|промокод|предложение ...2 =закончится|=закончатся",
            "=вырастет|=вырастут|=истечет|=подорожает|=сгорят|=спишется|=повысится|=подешевеет",
            "!специалист|менеджер|коллега|мастер|поддержка|консультант|команда|сотрудник|оператор"
            "|=он|=она|=они|=вам|инженер|юрист|администратор =поможет|=помогут",
            "=будет|=будут|=была ...1 =списан|=списана|=списано|=списаны",
            "=почту|=подъем|=встречу|=плачу|=лечу|=минут|=мину|=приветствую|=приветствуем|=осознаем"
            "|=признаем"
            "|=находится",
            f"=will|=shall|=to =also? {_EMPTY_EN}",
            f"=we'll|=i'll|=it'll|=you'll|=they'll {_EMPTY_EN}",
            "=you =will =also|=then|=now? find",
            "=we|=i|=as|=this|=that =will|=can see !=to",
            "=returns =take",
            "=from =this|=last ...3 =on =its =way",
            "=get =a =text =with|=message|=containing",
            "=will =use =this|=your =as|=feedback|=experience",
            "=останется|=останутся|=сохранится|=сохранятся",
            "=сделаем|=сделаю ...1 =выводы|=вывод",
            "=should =have <VERB,VBN>",
            "=will =help =you|=to =avoid|=prevent",
            "=been <VERB,VBG>",
            "=every|=all =effort|=efforts|=attempt =will =be",
            "=go|=keep =on? =making|=doing =every|=all|=our",
            "=will|=shall|=we'll|=i'll =also|=always? =do =our|=my|=its|=their|=all|=everything"
            "|=whatever|=what",
            "=we|=i =will =know",
            "=should =have =read|=told|=checked|=been|=known|=asked|=contacted|=called|=waited"
            "|=sent"
            "|=received|=arrived|=noticed|=seen|=gone|=done|=made|=kept|=used|=chosen|=said|=let",
            "=it|=this|=that =will|=should =be =a|=the|=an|=more|=very|=so|=too|<NUM>",
            "=will|=should =be =good|=fine|=ok|=okay|=enough|=easy|=great|=worth|=better",
            "=will =automatically|=auto? renew|expire",
            "=i|=we =will|=shall =be =happy|=glad|=honest|=sure|=careful|=pleased|=delighted|=able",
            "=was|=were =going =to",
            "=will =be =closed|=open|=unavailable|=offline",
            "=we =open|=close",
            "=will|=should|=shall =be =able|=needed|=required|=charged|=asked|=a|=the|=no"
            "|=entertained"
            "|=considered|=accepted|=possible|=taken|=necessary|=prompted|=used|=used",
            "=will|=shall =be =no|=not",
            "=you =will|=should =have =to|=noticed|=seen|=known",
            "=you =will|=should =get|=see =a|=an|=the =error|=message|=screen|=prompt|=popup",
            slack=0,
        ),
    ),
)
