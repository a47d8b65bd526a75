"""Phrases that put a thing off without a time: data of PRM02 beside its module."""

from nanni.rulekit import phrases
from nanni.rulekit.matchers import Matcher

#: What goes on on our side, one does not know how long.
_PROCESS_RU = (
    "=прохождения|=рассмотрения|=закрытия|=завершения|=окончания|=обработки|=согласования|=проверки"
    "|=доработки|=утверждения|=подписания|=заседания|=комиссии|=инвентаризации|=расследования"
    "|=разбирательства|=ремонта|=экспертизы|=модерации|=поставки|=завоза"
)
_AWAITED_RU = (
    "=вернемся|=вернусь|=закончим|=закончу|=закончит|=закончат|=завершим|=завершу|=закроем|=примет"
    "|=примут|=подсохнет|=разберем|=разгребем"
)

VAGUE: tuple[Matcher, ...] = (
    *phrases(
        f"<VERB,futr> ...4 =после ...1 {_PROCESS_RU}",
        f"=после ...1 {_PROCESS_RU} ...3 <VERB,futr,1per>",
        f"=когда|=как ...3 {_AWAITED_RU}",
        "=когда|=как =появится|=найдется|=представится ...1 =возможность|=время|=окно|=место"
        "|=минута",
        "=чуть =погодя|=попозже|=позже",
        "=нужно|=надо|=придется|=осталось|=просим|=прошу ...1 =немного|=чуть|=чуть-чуть|=недолго"
        " ...1 =подождать|=ждать|=потерпеть",
        "=ждать|=осталось|=подождать ...1 =осталось|=придется|=совсем? =недолго|=чуть-чуть"
        "|=немного",
        "=в =оперативном|=ускоренном|=срочном|=приоритетном|=первоочередном =порядке",
        "=может|=могут =еще? =затянуться|=задержаться $",
        "!=чуть|=немного =затянется|=затянутся $",
        "=не =сегодня =завтра",
        "=сегодня-завтра",
        "=ближе =к =делу|=запуску|=релизу|=открытию|=сезону",
        "=в|=на =ближайшие|=ближайших =недели|=месяцы|=неделях|=месяцах",
        "<VERB,futr,1per> ...3 =насколько ...1 =возможно|=сможем|=смогу|=получится",
        "=неопределенное|=неопределенный ...1 =время|=срок",
        "=очередь ...1 =подойдет|=дойдет",
        "=дойдет ...1 =очередь",
        "=по-быстрому|=быстренько|=поскорее|=побыстрее",
        "=не =за =горами",
        "=безотлагательно|=неотложно",
        "=без =промедления|=промедлений|=задержек|=проволочек|=отлагательств",
        "=в =будущем|=очередном|=грядущем релиз|обновление|версия|выпуск|патч",
        "=в =один =из =следующих|=ближайших|=будущих",
        "=сообщим|=сообщу|=объявим|=известим ...2 =дополнительно|=отдельно",
        "=как =будет|=освободится|=появится =окно|=окошко|=место|=минутка|=время",
        "=в =плановом|=рабочем|=штатном|=общем|=текущем =порядке|=режиме",
        "=срок|=сроки|=дата|=даты|=время ...3 =уточняется|=уточняются|=определяется"
        "|=определяются|=согласовывается|=согласовываются|=обсуждается|=обсуждаются"
        "|=неизвестен|=неизвестны|=неизвестна|=неизвестно",
        "=дополнительно|=отдельно|=позднее|=позже =вам|=вас|=вы|=мы? =сообщим|=сообщу|=сообщат"
        "|=уведомим|=уведомят|=проинформируем|=проинформируют|=свяжемся|=свяжутся|=известим",
        "=сообщим|=сообщу|=уведомим|=проинформируем|=сообщат|=свяжемся|=известим =вам|=вас?"
        " =дополнительно|=отдельно",
        "=будете|=будет|=будут =дополнительно|=отдельно =проинформированы|=уведомлены|=извещены"
        "|=сообщено|=объявлены|=объявлено",
        "=при =первой|=ближайшей =же? =возможности",
        "=в =течение =некоторого|=какого-то =времени",
        "=через =некоторое|=какое-то =время",
        "=спустя =некоторое|=какое-то =время",
        "=в =одном|=каком-то|=каком-нибудь =из? =будущих|=следующих|=ближайших|=обновлений"
        "|=обновлении|=релизов|=версий",
        "=когда|=как =только? =они|=она|=он|=что-то|=новости|=появятся|=появится|=будет|=станет"
        " =появятся|=появится|=известно|=новости|=что-то|=понятно|=ясно",
        "=в =перспективе|=дальнейшем|=последующем|=планах",
        "=по =готовности|=завершении|=окончании =сообщим|=уведомим|=напишем|=проверки|=работ"
        "|=дадим|=свяжемся|=расследования|=разбирательства",
        "=уже? =на =подходе",
        "=со =временем ...4 <VERB,futr,1per>",
        "<VERB,futr,1per> ...2 =со =временем",
        "=займет =некоторое|=какое-то =время",
        "=нужно|=требуется|=понадобится|=потребуется =еще? =некоторое|=какое-то|=немного"
        " =время|=времени",
        "=до =окончания|=завершения|=выяснения =проверки|=работ|=ремонтных|=расследования"
        "|=обстоятельств|=разбирательства",
        "=на|=в =неопределенный|=неопределенное =срок|=время",
        "=неизвестно =когда|=сколько",
        "=как =только? =появится|=будет|=получим|=поступит =информация|=новости|=ответ"
        "|=возможность|=результат|=результаты",
        "=в =следующих|=ближайших|=будущих обновление|версия|релиз|патч",
        "=может|=могут =продлиться|=занять|=затянуться|=потребоваться ...1 =несколько|=какое-то"
        "|=некоторое|=пару",
        "=в =порядке =очереди|=очередности",
        "=в =ближайшем|=ближайшей|=ближайшую|=ближайший обновление|версия|релиз|патч|выпуск|сборка",
        "=по =готовности <VERB,futr>",
        "=как =только =так =сразу",
        "=ждите|=ожидайте =новостей|=обновлений",
        "=после =обработки|=рассмотрения|=согласования|=доработки|=закрытия|=разбора ...3"
        " <VERB,futr>",
        "=по =мере обработка|поступление|возможность|готовность|освобождение",
        "=рано =или =поздно",
        "=как|=когда =только? =освободимся|=освобожусь|=освободится|=подойдет|=дойдут|=дойдет"
        "|=разберемся|=разгребу|=разгребем|=получится|=сможем|=смогу",
        "=когда =придет|=придут|=будет|=будут|=сделаем|=сделают =тогда?",
        "=установленный|=установленные|=регламентный|=регламентные|=положенный|=разумный"
        "|=разумные =срок|=сроки",
        "=в =обозримом|=недалеком|=ближайшем|=скором =будущем|=времени",
        "сроки =пока? =не =назову|=назвать|=известны|=определены|=можем|=могу",
        "=точную|=точный =дату|=срок|=время =не|=пока|=назвать|=сказать",
        "=дату|=срок|=сроки|=даты ...1 =назвать|=сказать|=озвучить|=обещать ...1 =не"
        " =могу|=можем|=сможем|=возьмусь",
        "=не =могу|=можем|=сможем ...1 =назвать|=сказать|=озвучить ...2 =дату|=срок|=сроки"
        "|=даты|=когда",
        "=не =знаем|=знаю ...1 =когда",
        "=при =случае",
        "=со =дня =на =день",
        "=дайте =нам|=мне|=еще =время|=времени",
        "=срок|=сроки|=дату|=даты ...2 =пока? =не =называем|=знаем|=назовем|=скажем|=назовут",
        "=после =завершения|=окончания =проверки|=расследования|=работ|=разбирательства",
        "=отдельным =письмом|=сообщением",
        "=дайте =нам|=мне|=еще? =еще? =немного|=чуть|=чуть-чуть|=какое-то =времени|=время",
        "=сроков|=даты ...1 =пока|=еще? =нет",
        "=по =срокам =пока? =нет|=не|=неизвестно|=ничего|=информации",
        "=когда ...3 =сказать|=ответить|=сказать ...1 =трудно|=сложно|=нельзя|=невозможно",
        "=трудно|=сложно =сказать =когда|=сколько",
        "=в =будущем ...2 <VERB,futr,1per>",
        "<VERB,futr,1per> ...3 =в =будущем",
        "=дату|=сроки|=срок|=время =уточняем|=уточню|=уточним|=согласовываем",
        "затянуться ...1 =немного|=чуть",
        "=немного|=чуть =затянется|=задержится",
        "=через =пару|=несколько =дней|=недель|=месяцев =может|=или",
        "=как =только =разгрузимся|=разгружусь|=вернусь|=доберусь|=доберемся|=закончу|=закончим",
        "=когда =откроют|=подпишет|=подпишут|=согласуют|=утвердят|=разрешат|=одобрят|=завезут"
        "|=привезут|=поступит|=починят|=решат|=вернется|=разберутся|=освободится",
        "=готовится|=готовятся =к =выходу|=релизу|=выпуску|=публикации|=запуску",
        "=по =ходу =дела",
        "=вот-вот",
        "=постепенно ...2 <VERB,futr>",
        "@arrives:futr ...3 =своевременно",
        "=своевременно ...2 @arrives:futr",
        "подождать:impr|потерпеть:impr ...2 =чуть-чуть|=немного|=немножко|=чуток|=чуть",
        "=как =только =наш|=наша|=наши? бухгалтерия|специалист|врач|склад|отдел|коллега"
        "|мастер|разработчик|модератор|производитель|поставщик|товар|поставка|партия|курьер"
        "|менеджер|оператор|юрист|руководство ...3 <VERB,futr>",
        "=как =только =сможет|=смогут|=освободится|=освободятся|=разберутся",
        # What has to happen first, on our side: nobody knows when it will.
        "=как =только !=вы|=деньги|=оплата|=оплату|=ваш|=ваша|=ваше|=ваши ...3 <VERB,futr,3per>",
        "=как =только ...1 <VERB,futr,1per>",
        "=как =появится|=освободится|=будет =свободное|=свободно|=время|=минутка|=готово"
        "|=возможность",
        "=по =факту =обработки|=поступления|=готовности|=выполнения|=проверки",
        "=точный|=точных|=точные =сроков|=сроки|=срок|=даты =нет|=пока|=назвать|=не",
        "=когда-нибудь|=когда-то",
        "=no|=have|=any|=an =eta|=timeline|=timeframe|=time-frame|=schedule =for|=yet|=at"
        "|=right|=to",
        "=no =eta|=timeline|=timeframe",
        "=not =have|=yet =a|=an|=any =timeline|=timeframe|=eta|=date",
        "=don't =have =a|=an|=any =firm|=exact|=specific? =timeline|=timeframe|=eta|=date",
        "=not =sure|=certain =yet|=exactly? =when|=how",
        "=do =not =know =yet|=exactly? =when",
        "=no =idea =when",
        "=when =we|=i =know =more",
        "=not =know =how =long",
        "=no =date|=dates =for|=yet|=set",
        "=in|=over =the =next? =coming =quarters|=months|=weeks|=days",
        "=in =turn $",
        "=when|=once =i|=we =be =back =at|=from|=in",
        "=to =be =confirmed|=announced|=determined",
        "=hard|=difficult|=impossible =to =say|=tell|=predict =when|=how",
        "=take =a|=slightly|=some =little|=bit? =longer",
        "=in =the|=our =queue $",
        "=is|=it's =in =the|=our =queue",
        "=for =the =near|=foreseeable =future",
        "=once|=when|=until =the|=our|=new|=more|=your? stock|part|batch|team|engineer"
        "|specialist|developer|manager|warehouse|supplier|department|finance =is|=are|=has"
        "|=have|=arrives|=arrive|=becomes|=become|=gets|=reviews|=responds|=finishes"
        "|=completes|=replies|=comes|=confirms|=approves",
        "=in =the =order =it|=they|=we|=of|=in|=received",
        "=in =due =time|=course",
        "=before =too? =long",
        "=a|=the|=your =fix|=update|=patch|=solution|=answer =is|=are =already|=now? =on =the =way",
        "=fix|=update|=patch|=more|=feature|=improvements =is|=are =coming",
        "=when|=as|=once|=if =soon =as? =we|=i =can|=could|=know|=hear",
        "=when =we|=i =can|=could|=get =$|=to",
        "=as =and =when|=once",
        "=once|=when|=until =there|=there's|=we|=we've|=i =is|=have|=are|=hear|=know|=any?"
        " =any|=more|=some|=further|=back? =news|=update|=updates|=information|=info|=progress",
        "=on =our|=the =roadmap|=radar|=backlog|=todo|=to-do",
        "=on =our =list",
        "=should|=shouldn't|=won't|=will =not? =take =too? =long",
        "=sometime|=someday|=one =day =next|=in|=this|=soon|=later",
        "=times =may|=might|=can =vary",
        "=give =us|=me =some|=a =more|=little|=bit? =more? =time",
        "=allow =us|=me|=our|=the|=for? =some|=sufficient|=additional|=a|=enough =more|=little"
        "|=bit? =time",
        "=may|=might|=can|=will =take =some|=a|=quite =a? =time|=while",
        "=we'll|=will|=someone|=i'll =someone|=be =be|=get? =in =touch $",
        "=will =respond|=reply|=answer|=resolve|=resolved|=be|=contact =in =time",
        "=watch =this =space",
        "=in =some|=several|=couple =of? =day|=days|=week|=weeks|=months =time",
        "=in =the? =next|=coming|=upcoming =few? =updates|=releases|=versions",
        "=inform|=notify|=update|=contact|=tell|=call|=reply|=respond =you? =later $",
        "=takes|=take|=taking =a =while|=bit",
        "=any =day|=time|=moment|=minute =now|=soon",
        "=in =the =next =little|=short =while|=time",
        "=at =some =point|=stage =this|=next|=in|=soon|=later|$",
        "=eta|=date|=timing|=timeline|=timescale =is =open",
        "=eta|=date|=timing|=timeline|=timescale =is? =unknown|=unclear|=tbd|=tba|=pending"
        "|=undecided|=uncertain",
        "=when|=once|=if =i|=we =can|=could $",
        "=when|=once =i|=we =get|=find =a|=some|=the|=around|=time =chance|=time|=moment"
        "|=minute|=to|=it",
        "=without =undue|=unnecessary|=further =delay|=ado",
        "=down|=further =the|=down =line|=road|=track",
        "=towards|=toward|=by =the =end =of =the =year|=season|=summer|=winter =or",
        "=sooner =or =later",
        "=sooner =rather =than =later",
        "=as =quickly|=fast|=promptly|=early|=swiftly =as =we|=i|=possible|=they",
        "=in =a =timely =manner|=fashion",
        "=in =good|=our|=their =own? =time",
        "=on =a =rolling =basis",
        "=until =further =notice",
        "=one =of =these =days",
        "=in =coming|=subsequent|=future =weeks|=days|=months|=releases|=versions|=updates",
        "=few =more =weeks|=months|=releases",
        "=a =matter =of =time",
        "=not =sure =when|=how =long",
        "=tbd|=tba",
        "=give =it|=them =some|=a =time|=while|=bit|=little|=few",
        "=in =no =time",
        "=sometime|=someday =next|=in|=this|=later|=after|=during",
        "=when|=once|=if|=as =soon? =as? =it|=they|=this|=that|=item|=part|=stock|=product"
        " =becomes|=become|=gets|=get =available|=ready|=back|=in",
        "=as =soon =as =the|=our|=new|=more|=your? stock|part|batch|delivery|shipment|team"
        "|engineer|specialist|developer|manager|warehouse|supplier|department =is|=are|=has"
        "|=have|=arrives|=arrive|=becomes|=gets|=responds|=replies|=comes|=confirms|=lands",
        "=as =and =when",
        "=whenever =we|=i|=they =can|=get|=have|=are",
        "=whenever =it =can|=gets",
        "=in =the? =not =too =distant|=so-distant =future?",
        "=сжатые|=сжатый|=короткие|=разумные|=минимальные|=минимальный =срок|=сроки",
        "<VERB,futr> ...2 =достаточно|=максимально|=довольно|=очень =быстро|=оперативно|=скоро",
        "=когда|=как ...2 =узнаю|=узнаем|=выясню|=выясним|=прояснится",
        "=at =some =stage",
        "=weeks|=days =or =even? =weeks|=months",
        "=ближе =к =лету|=осени|=зиме|=весне|=концу|=новому|=праздникам",
        "=ближайшие|=ближайших|=ближайшую =недели|=месяцы|=дни|=дней|=недель|=месяцев",
        "=в =течение =ближайшего|=непродолжительного|=короткого|=небольшого =времени",
        "=как|=когда =только? =склад|=поставщик|=товар|=деталь|=запчасть|=партия|=поставка"
        " =поступит|=придет|=приедет|=появится|=привезет|=ответит|=подтвердит|=будет",
        "=когда|=как =только? =дойдет =очередь|=руки|=дело",
        "=по =возможности =скоро|=быстро|=скорее",
        "=stay =tuned",
        "=check =back =later|=again|=soon|=in",
        "=at =a =later =date|=time|=stage|=point",
        "=in =a|=an|=one =future|=upcoming|=later release|update|version",
        "=at =our|=the =earliest =convenience?",
        "=as|=when|=if|=once =soon? =as? =stock|=time|=space|=weather|=capacity|=workload|=schedule"
        "|=resources =allows|=allow|=permits|=permit",
        "=in =the? =order =of =receipt|=arrival|=submission",
        "=in =one =of =the|=our =next|=coming|=future|=upcoming|=later",
        "=planned|=scheduled|=due =for =a|=some =later|=future",
        "=once|=when|=until =things|=it =calm|=settle|=quiet|=slow =down",
        "=within|=in =a =reasonable =time|=timeframe|=period",
        "=hang =tight",
        "=once|=when|=after|=until =the|=their|=our|=its|=this|=that|=a|=an ...1 =decision|=verdict"
        "|=result|=solution|=investigation"
        "|=review"
        "|=checks|=check|=enquiry|=inquiry|=assessment|=analysis|=audit|=testing|=repairs|=approval"
        "|=migration =is|=are|=has|=have|=finishes|=ends|=completes|=concludes|=comes",
        "=closer|=nearer =to =the =time|=date|=day",
        "=could|=may|=might =be =a|=some =while|=time",
        "=when|=once =it's|=they're =reached|=reviewed|=processed|=assigned|=approved|=handled",
        "=when|=once =it =is|=has =been? =reached|=reviewed|=processed|=assigned|=approved"
        "|=handled",
        "=every =now =and =then|=again",
        "=round|=around =the =corner",
        "=takes|=will =take? =some =time|=while",
        "=should|=will =not =be =much|=too? =longer",
        "=the =moment =we|=i|=it|=they =can|=get|=have|=is|=are",
        "=when|=whenever|=once =it|=they|=he|=she =can|=gets =$|=to|=round",
        "=next =few =weeks|=months|=days =should|=will|=may|=might",
        "=once|=when =there =is|=are =a =gap|=lull|=slot",
        "=once|=when =we|=i =know|=learn|=hear =more|=anything|=something|=back",
        "=when =i|=we =do? =have =the =time",
        "=at =the =soonest",
        "=in =the =fullness =of =time",
        label="vague",
    ),
    # Without foreign words between: "once it's white, the lamps come back" tells a sign.
    *phrases(
        "=whenever =it|=that|=this =is|=becomes =ready|=done|=fixed|=finished|=out|=back|=possible"
        "|=available|=released|=free|=approved",
        "=when|=once =we|=i|=it =get|=have|=is|=are =a|=the|=more|=time|=chance|=ready"
        "|=available|=information|=update",
        slack=0,
        label="vague",
    ),
)
