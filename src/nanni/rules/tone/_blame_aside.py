"""Blame told aside, as a fact, a saying or a rule of life: data of TON01, beside ``_blame``.

«Карту зон стоило открыть до поездки», "by the guest", "happens when people drop it". Beside
help, an apology or steps these explain; all alone in the face of a trouble they accuse. The label
``aside`` makes the check look for that help.
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases
from nanni.rules.tone._deeds import CUSTOMER_RU, OWN_RU, inflect

_WHO_RU = f"{CUSTOMER_RU}|хозяин|мама|арендатор|жилец|пользователь|родители"
_OWN_PAST_RU = inflect(OWN_RU.replace("|виноватый", ""), "VERB,past,plur")
_DOING_RU = (
    "проверять|читать|вводить|приходить|звонить|смотреть|сдавать|оформлять|подавать|платить"
    "|оплачивать|хранить|беречь|указывать|заказывать|выезжать|сохранять|изучать|следить|выбирать"
    "|бронировать|сообщать|предупреждать|отменять|отключать|считать|думать|решать|подключать"
    "|устанавливать|планировать|заполнять|уточнять|спрашивать|нажимать|стирать|закрывать|менять"
)
_DO_RU = (
    "проверить|прочитать|прочесть|посмотреть|открыть|изучить|уточнить|сохранить|предупредить"
    "|отменить|отключить|подать|прийти|учесть|узнать|сообщить|измерить|почитать|закрыть|заказать"
)
_TIMELY_RU = (
    "=сразу|=заранее|=раньше|=до|=натощак|=перед|=сначала|=прежде|=дома|=внимательно"
    "|=самому|=самим|=самостоятельно|=регулярно|=правильно|=аккуратно"
)
_NOTICE_RU = "памятка|инструкция|уведомление|=смс|письмо|правила|условия|предупреждение|договор"
_SENT_RU = (
    "=высылали|=отправляли|=давали|=выдавали|=присылали|=вручали|=выслали|=направляли|=зачитывали"
    "|=отправили|=выдали|=прислали"
)
_SIGNED_RU = "=согласились|=соглашались|=подписали|=приняли|=принимали|=подписывали|=подтвердили"
#: What customers do to a thing, and companies seldom tell of themselves.
_SET_UP_RU = (
    "=настроили|=обновили|=установили|=поставили|=подключили|=собрали|=заполнили|=ввели|=указали"
    "|=скопировали|=загрузили|=прошили|=включили|=нажали|=прописали|=выбрали"
)
#: The customer is left out of the sentence: «Неправильно настроили», «Не прочитали до конца».
ELLIPTIC_RU = phrases(
    f"^ =просто|=видимо|=значит? =неправильно|=неверно|=некорректно|=криво {_SET_UP_RU}",
    "^ =просто|=видимо|=значит? =не =указали|=прочитали|=прочли|=дочитали|=ввели|=заполнили"
    "|=приложили|=нажали|=выбрали",
    "^ =просто|=видимо|=значит? =забыли|=пропустили ...1 =указать|=прочитать|=включить|=настроить"
    "|=шаг|=пункт|=строку|=приложить|=сохранить|=обновить|=установить",
    slack=0,
    label="elliptic",
)
ASIDE_RU = phrases(
    # What was written, and not in vain.
    "=в =сообщении|=письме|=тексте|=инструкции|=документации|=описании|=правилах|=договоре =же"
    "|=ведь|=четко|=прямо|=итак|=ясно|=черным ...4 =сказано|=написано|=указано|=говорится"
    "|=прописано",
    "=в =сообщении|=письме|=тексте|=инструкции|=документации|=описании|=правилах|=договоре =и =так"
    " ...4 =сказано|=написано|=указано|=говорится",
    "=написано|=выделено|=указано|=подчеркнуто|=прописано ...4 =не =просто =так",
    "=для =кого ...4 =написано|=указано|=сказано|=висит|=выделено",
    "=внимательным|=внимательное =чтением|=прочтением|=изучением|=чтение|=прочтение",
    "=о|=об ...1 =было =сказано|=оговорено|=объявлено|=сообщено =при|=в|=до|=еще|=заранее",
    # How it was handled.
    "=стиркой|=уходом|=хранением|=обращением|=эксплуатацией|=использованием|=установкой|=сборкой"
    "|=подключением ...1 =неправильной|=неправильным|=небрежной|=небрежным",
    "<PRTS> =неправильной|=неправильным|=небрежной|=небрежным|=неаккуратной|=неаккуратным"
    "|=неосторожным|=грубым|=неверной|=неверным =стиркой|=уходом|=хранением|=обращением"
    "|=эксплуатацией|=использованием|=установкой|=сборкой|=подключением",
    "=вскрывали|=открывали|=стирали|=хранили|=использовали|=ставили|=подключали|=собирали|=носили"
    " =неаккуратно|=неправильно|=неверно|=небрежно|=грубо|=неосторожно",
    "=неаккуратно|=неправильно|=неверно|=небрежно|=грубо|=неосторожно =вскрывали|=открывали"
    "|=стирали|=хранили|=использовали|=ставили|=подключали|=собирали|=носили",
    "=просто|=лишь|=всего =нужно|=надо =правильно|=аккуратно|=нормально|=грамотно <INFN>",
    "=видимо|=похоже|=вероятно|=наверное|=наверняка ...3 =напутали|=ошиблись|=опечатались"
    "|=перепутали =при|=во =вводе|=заполнении|=наборе|=регистрации|=оформлении|=установке"
    "|=настройке|=подключении",
    "=у =остальных|=других|=всех ...2 =вопросов|=проблем|=жалоб ...1 =не|=нет",
    # What the customer is doing wrong now, or has left out again.
    "=вы ...1 =неправильно|=неверно|=некорректно|=зря|=напрасно|=криво <VERB,pres,plur,2per>",
    "=вы <VERB,pres,plur,2per> ...1 =не =тот|=ту|=то|=те|=туда|=там|=тем|=той",
    "=вы <VERB,pres,plur,2per> =неправильно|=неверно|=некорректно|=зря|=напрасно",
    "=вы <VERB,pres,plur,2per> ...2 неверный|неправильный|устаревший|чужой|неподдерживаемый"
    "|неподходящий|нелицензионный",
    "=вы <VERB,past,plur> ...1 =не =для|=по|=к|=в|=на =того|=той|=тому|=тот|=ту|=та|=те",
    "=вы ...1 =не =смогли|=сумели|=умеете|=разобрались|=захотели|=удосужились ...2 <INFN>",
    "=косяк|=баг|=сбой =на =вашей =стороне",
    "=у =вас =кривой|=кривая|=кривые|=кривое|=битый|=битая|=левый|=пиратский|=пиратская",
    "запрос|письмо|заявка|обращение|форма|анкета|заявление =составлен|=составлена|=заполнен"
    "|=заполнена|=заполнено|=оформлен|=оформлена|=оформлено|=сформирован =неверно|=неправильно"
    "|=некорректно|=не",
    "=из =вашего|=вашей|=ваших =описания|=сообщения|=письма|=слов ...1 =ничего|=не|=непонятно"
    "|=неясно",
    "=опять|=снова =не =указали|=приложили|=прислали|=написали|=прикрепили|=заполнили",
    "=шаблон|=бланк ...2 =не =заполнен",
    "=русским =языком =же? =написано|=сказано|=указано",
    "=виноват|=виновата|=виноваты|=виновато =ваш|=ваша|=ваше|=ваши",
    "=зачем-то|=почему-то =удалили|=отключили|=изменили|=поменяли|=сломали|=переименовали",
    "^ =слишком|=очень =мало =информации|=данных|=подробностей",
    "=странно =что =вы",
    # Whoever does it right has no trouble.
    "=если ...2 =делать|=сделать|=сделали|=настроить|=настроили|=следовать|=выполнять|=выполнили"
    " ...2 =инструкции|=правильно|=документации|=правилам ...9 =никаких|=работает|=работать"
    "|=заработает|=работало",
    # What was not given, and what was done unasked.
    "=описания|=информации|=конкретики|=подробностей|=деталей|=данных ...1 =ноль|=нуль|=0",
    "=закрываю|=закрываем|=закрыто|=закрыт ...4 =нет|=дождались|=получили|=поступило|=было =ответа"
    "|=реакции|=данных|=логов|=информации",
    "!=мы|=вас|=не|=никто =не =просили|=просил|=просила <INFN,impf>",
    "=в =следующий =раз ...5 =пишите|=читайте|=указывайте|=делайте|=смотрите|=думайте|=проверяйте"
    "|=заполняйте|=создавайте|=прикладывайте|=описывайте",
    f"{_OWN_PAST_RU}|набирать:past|нажимать:past =вы =лично|=самостоятельно|=сами",
    f"{inflect(OWN_RU.replace('|виноватый', ''), 'PRTS')} =вами =без|=лично|=сами|=собственноручно"
    "|=добровольно",
    f"=стоило|=следовало|=полагалось|=надлежало ...2 {_DOING_RU}|{_DO_RU}",
    f"{_DOING_RU}|{_DO_RU} ...3 =стоило|=следовало|=полагалось",
    f"{_DOING_RU} ...3 =надо|=нужно|=следует|=положено|=принято ...2 =было|{_TIMELY_RU}",
    f"=надо|=нужно|=следует|=положено =было? {_DOING_RU} ...2 {_TIMELY_RU}",
    "=надо|=нужно =было <INFN> ...5 =а =не|=уже|=теперь",
    f"=надо|=нужно {_DOING_RU} ...4 =а =не",
    f"=прежде =чем <INFN> ...4 =полезно|=неплохо|=стоит|=надо|=нужно|=следует {_DOING_RU}",
    f"=полезно|=неплохо|=невредно =бы|=было|=иногда? =бы|=было? {_DOING_RU}|{_DO_RU}",
    f"дело|забота|задача|обязанность|ответственность =самого|=самой|=самих|=каждого? ...1"
    f" {inflect(_WHO_RU, 'gent')}",
    "=остальное|=дальнейшее|=все|=всё|=это|=результат зависеть ...2 =от =вас",
    "=никто =за =вас ...2 =не",
    "=за =вас =никто ...2 =не",
    "=об|=о =этом|=таком|=таких ...2 предупреждать:pres|сказать:PRTS|написать:PRTS|писать:pres"
    " ...1 любой|каждый|везде|всякий|всюду",
    f"{_NOTICE_RU} ...1 =вам|=вы ...2 {_SENT_RU}|=получали|=получили|=видели|=читали",
    f"=вам {_SENT_RU}|=показывали|=объясняли ...1 {_NOTICE_RU}",
    f"=с|=на который ...1 =вы ...1 {_SIGNED_RU}",
    "=который|=которые|=которое|=которую =вы ...1 =подписали|=приняли|=одобрили|=подтвердили"
    "|=подписывали|=принимали|=выбрали",
    "=вы|=вас|=вами ...1 =судя =по <NOUN>",
    "=судя =по <NOUN> ...2 =вы|=телефон|=прибор|=устройство|=аппарат|=вещь|=товар|=его|=ее",
    "=до|=после =вашего|=вашей|=ваших ...1 вмешательство|правка|эксперимент|обновление|поездка"
    "|самостоятельный|ремонт|установка|обращение",
    "!вы|не подключать:past,plur|ставить:past,plur|стирать:past,plur|собирать:past,plur"
    "|хранить:past,plur|устанавливать:past,plur|монтировать:past,plur|использовать:past,plur"
    " ...3 =не =по =инструкции|=правилам|=назначению|=рекомендациям",
    "=вы =могли ...6 =но =не",
    "=вы =имели =возможность|=право ...5 =но|=однако =не",
    "=не =воспользовались|=озаботились|=поинтересовались|=потрудились|=удосужились|=позаботились",
    f"=должны|=должен|=обязаны|=обязан ...1 <INFN> ...1 {inflect(_WHO_RU, 'nomn')}",
    f"{inflect(_WHO_RU, 'nomn')} ...1 =должны|=должен|=обязаны|=обязан ...1 следить|знать|проверять"
    "|контролировать|учитывать|отслеживать|планировать|уточнять|беречь|сохранять|понимать",
    "!мы|не <VERB,past,plur> =наугад|=наобум|=наспех|=впопыхах|=невнимательно|=второпях|=бездумно",
    "=надо|=нужно|=следует|=стоит =тоже|=все-таки? беречь|читать|думать|следить|соображать",
    "=отсюда =и <NOUN,nomn>",
    "!мы|не допустить:PRTS ...1 опечатка|ошибка|неточность ...2 =при"
    " =оформлении|=заполнении|=вводе|=заказе|=регистрации|=бронировании",
    "=вы ...5 =не <VERB,past,plur,impf>",
    "=трубку|=звонки|=телефон =вы? =не =брали|=взяли|=снимали",
    "=все|=всё|=там|=везде|=это =все|=всё|=же? =написано|=указано|=прописано|=расписано $",
    "=опубликовать:PRTS|публиковаться:past|размещаться:past|вывешиваться:past|объявляться:past"
    " ...2 =на|=в =стенде|=сайте|=приложении|=доске|=открытом",
    "=такое|=это|=так случаться|бывать|происходить ...1 =когда|=если|=у ...1 =тех|<VERB>|=кто",
    "=надо|=нужно|=следовало|=полагалось|=требовалось =было <INFN>",
    "<NOUN> =принято|=положено|=полагается <INFN>",
    "=судя =по <NOUN>",
    "=у =других|=остальных ...3 =работает|=открывается|=приходит|=получается|=хватает|=нет",
    "=вы =решили|=предпочли|=пожелали|=захотели|=рискнули|=выбрали ...1 <INFN>",
    "=винить|=виноватых|=виновных =некого|=кроме|=нет|=не",
    "=сдан|=сдана|=сданы|=подан|=подана|=поданы|=оплачен|=оплачена|=внесен|=заполнен|=заполнена"
    "|=указан|=указана|=указано|=введен|=введена ...1 =с =опозданием|=ошибкой|=ошибками|=задержкой",
    "=указан|=указана|=указано|=указаны|=заполнен|=заполнена|=введен|=введены =не|=неверно"
    "|=неполностью =полностью|=так|=до|=целиком?",
    "=не =по =асфальту|=городу|=улице|=сезону|=погоде =же|=ведь",
    slack=0,
    label="aside",
)
_WHO_EN = (
    "=you|=yourself|=customer|=guest|=passenger|=user|=tenant|=buyer|=member|=patient|=client"
    "|=traveller|=traveler|=cardholder|=parent|=parents|=renter|=resident|=account-holder|=student"
    "|=subscriber|=driver|=recipient|=owner|=applicant"
)
_WHOS_EN = (
    "=customers|=guests|=passengers|=users|=tenants|=buyers|=members|=patients|=clients|=parents"
    "|=travellers|=travelers|=residents|=students|=subscribers|=drivers|=owners|=applicants"
    "|=people|=renters|=cardholders"
)
_TASK_EN = (
    "=checking|=watching|=reading|=keeping|=making|=ensuring|=knowing|=monitoring|=verifying"
    "|=arriving|=cancelling|=canceling|=updating|=providing|=backing|=saving|=choosing|=paying"
    "|=reviewing|=entering|=following|=supervising|=looking|=planning|=confirming"
)
_DUTY_EN = (
    "=check|=watch|=read|=keep|=make|=ensure|=know|=monitor|=verify|=arrive|=cancel|=update|=save"
    "|=review|=enter|=follow|=supervise|=plan|=confirm|=choose|=pay|=look|=back|=mind|=arrange"
)
_ENTERED_EN = (
    "=typed|=entered|=chosen|=selected|=signed|=provided|=given|=set|=placed|=confirmed|=submitted"
    "|=picked|=keyed|=filled|=written|=approved|=accepted|=booked|=made|=caused|=missed|=ignored"
    "|=overlooked|=supplied|=changed|=deleted|=removed|=dropped|=damaged|=left|=opened|=cancelled"
    "|=canceled|=authorised|=authorized|=initiated|=ordered|=installed|=declined|=disabled"
)
_DUTIES_EN = phrases(
    "=subscriber's|=customer's|=passenger's|=user's|=guest's|=tenant's|=client's|=buyer's|=owner's"
    "|=member's|=parent's|=driver's|=student's|=renter's =own? =job|=task|=duty|=business|=part"
    "|=responsibility|=concern|=choice",
    "=as =every|=any|=most|=all =other? <LATN> =knows|=know|=understands",
    "=have|=has|=must|=need|=needs =to? =be <LATN> =before|=beforehand|=first|=every|=regularly",
    "=is|=are|=was|=were =meant|=supposed|=designed|=intended =to =be <LATN>",
    "=shows|=suggests|=indicates|=proves|=means =the|=it|=that|=you ...2 =has|=was|=been|=had"
    "|=were|=is =been|=in|=dropped|=exposed|=used|=opened|=left|=got|=wet",
    "=you =chose|=opted|=preferred|=decided|=elected =not|=against|=to|=the",
    "=you =said|=clicked|=pressed|=answered|=replied =yes|=ok|=accept|=agree|=confirm|=no",
    "=works|=fine|=working|=opens|=arrives =fine? =for =other|=others",
    "=papers|=form|=documents|=application|=payment|=claim|=request|=paperwork|=notice =came"
    "|=arrived|=was|=were|=reached =in|=us? =late|=incomplete|=unsigned|=illegible|=after|=too",
    "=on =your =form|=application|=account|=order|=booking ...2 =was|=were|=is|=are =incomplete"
    "|=wrong|=missing|=blank|=outdated|=incorrect",
    slack=0,
    label="aside",
)
_ASIDE_WORDS_EN = phrases(
    f"{_ENTERED_EN} =in|=on|=out|=up|=wrongly|=incorrectly? =by =the? {_WHO_EN}",
    "=never|=not ...1 =submitted|=provided|=received|=given|=sent|=done|=completed|=returned"
    "|=updated|=confirmed|=set ...2 =from|=on|=by|=at =your|=the =side|=end|=part|=customer|=guest"
    "|=user|=tenant",
    f"{_WHOS_EN} =are|=were =always|=themselves|=solely|=fully? =responsible|=liable|=expected"
    "|=supposed|=obliged|=required =for|=to",
    f"=for =the? {_WHO_EN}|{_WHOS_EN} =to {_DUTY_EN}",
    f"=is|=are|=was|=remains =on|=up|=down =to =the? {_WHO_EN} =to {_DUTY_EN}",
    f"=responsible|=responsibility|=duty|=liable =for|=to {_TASK_EN}|{_DUTY_EN}",
    "=left =our|=us|=the ...3 =perfect|=good|=working|=mint|=excellent|=full|=fine|=great"
    " =condition|=shape|=order|=state",
    "=was|=were =fine|=intact|=perfect|=working|=sealed|=complete|=undamaged =when =it|=we|=they"
    "|=the =left|=sent|=shipped|=dispatched|=handed",
    "=must|=would =have =been =the|=how|=dropped|=something|=handled|=mishandled|=caused|=opened"
    "|=because|=due",
    "=form|=contract|=agreement|=terms|=waiver|=page|=document|=sheet =that|=which? =you"
    " =signed|=accepted|=agreed|=ticked|=approved|=clicked|=read",
    "=you =signed|=accepted|=ticked|=acknowledged =lists|=states|=says|=shows|=includes|=covers"
    "|=mentions|=explains|=names",
    "=usually|=often|=always|=only|=generally|=typically|=normally|=this|=that|=this|=which"
    " =only|=usually|=always|=often|=generally|=typically|=normally? =happens|=occurs"
    " =when|=if|=where|=because =people|=users|=customers|=you|=someone|=somebody|=the|=it|=a"
    "|=they|=it's",
    "=this|=that|=that's =is? =what =happens",
    "=break|=breaks|=fail|=fails|=tear|=tears|=fade|=fades|=shrink|=shrinks|=crack|=cracks|=spoil"
    "|=spoils|=die|=dies =when|=if|=after =they|=it|=phones|=you|=people|=not|=being|=left|=dropped"
    "|=washed|=mishandled|=overloaded|=used",
    "=would =have|=of =saved|=prevented|=avoided|=told|=shown|=spared|=warned|=answered|=helped"
    "|=stopped =you|=this|=that|=it|=the|=all",
    "=for =everybody|=everyone|=all =else|=other|=others|=our =customers|=users?",
    "=most|=all|=other|=everyone|=many =other|=our|=else? =customers|=users|=people|=guests|=buyers"
    "|=else =manage|=managed|=have|=find|=do|=get|=read|=understand|=seem",
    "=left =unpaid|=blank|=open|=unchecked|=unsigned|=unlocked|=incomplete|=unattended|=switched"
    "|=empty|=unopened|=unread|=unconfirmed",
    "=is|=are|=was|=were|=it's|=that's =there? =for =a =reason",
    "=access|=payment|=notice|=information|=proof|=consent|=confirmation|=documents|=details|=form"
    " =was|=were|=has =not|=never|=been =provided|=given|=granted|=made|=submitted|=received|=sent"
    "|=returned|=completed|=supplied",
    "=plenty|=ample|=enough|=sufficient =of? =time|=notice|=warning|=warnings|=opportunity"
    "|=opportunities|=chance|=chances|=reminders",
    "=had =days|=weeks|=months|=years|=hours|<NUM> =days|=weeks|=months|=years|=hours =to"
    "|=in|=which",
    "=this|=that|=which =was =simply|=clearly|=obviously? =not =done|=followed|=checked|=met"
    "|=observed|=read|=completed",
    "=need|=needs|=should|=must|=have|=has =to? =be =checked|=read|=verified|=confirmed|=made"
    f" =by =the? {_WHO_EN}",
    "=simple|=quick|=little|=bit|=moment =of? =check|=look|=search|=care|=attention|=reading"
    "|=glance =would|=could|=at|=before",
    "=be =more =attentive|=diligent|=organised|=organized|=thorough|=vigilant =next|=when|=with"
    "|=in|=about",
    "=at =your =own =risk|=peril|=discretion|=expense",
    "=by =choosing|=declining|=refusing|=ignoring|=skipping|=opting|=leaving =to|=the|=our|=not"
    "|=it|=your|=this|=that|=insurance",
    "=despite =our|=the|=repeated|=several|=clear|=multiple ...1 =warnings|=warning|=instructions"
    "|=reminders|=reminder|=notice|=notices|=sign|=signs|=advice",
    slack=0,
    label="aside",
)
ASIDE_EN: tuple[Phrase | Pattern, ...] = (
    *_ASIDE_WORDS_EN,
    *_DUTIES_EN,
    pattern(
        r"\bhad (?:you|the|your|this|it|they) [^.!?;\n]{3,60}?\b(?P<m>(?:would|could)"
        r"(?:n't| not)? (?:have|be))\b",
        "had ",
        label="aside",
    ),
    pattern(r"\byou must be \w+ing\b", "you must be", label="aside"),
)
