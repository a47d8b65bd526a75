"""Sending the customer elsewhere: whose business it is, what to say there, and why there."""

from nanni.rulekit.matchers import pattern, phrases
from nanni.rulekit.rule import Cue

_RUN_EN = (
    "=handled|=managed|=run|=set|=decided|=issued|=controlled|=organised|=organized|=administered"
    "|=owned|=maintained|=processed|=arranged|=operated|=overseen|=billed|=fulfilled|=shipped"
    "|=provided|=supplied|=delivered|=serviced|=assigned|=allocated|=determined|=governed|=sold"
)
_WHO_EN = (
    "department|team|provider|carrier|partner|bank|seller|company|organiser|organizer|airport"
    "|airline|landlord|agent|agency|supplier|contractor|host|authority|council|court|handler"
    "|courier|insurer|manufacturer|retailer|headquarters|management|vendor|merchant|university"
    "|school|ministry|developer|community|clinic|hospital|lender|issuer|operator|promoter|venue"
    "|=apple|=google|=amazon|=microsoft|=paypal|=steam|=stripe|=upstream|=someone|=hq|=office"
    "|=else|=head|=third|=store|=shop|=marketplace|=platform"
)

CUES = (
    Cue(
        name="told_what_to_say",
        match=(
            # "Write to your bank: “lift the limit”".
            pattern(
                r"\b(?:напишите|пишите|скажите|ответьте|write|say|tell|reply)\b[^.!?:\n]{0,40}:"
                r" ?[«\"“„]",
                *(f":{blank}{quote}" for blank in ("", " ") for quote in '«"“„'),
            ),
            *phrases(
                "=попросите|=запросите|=сошлитесь|=объясните|=предъявите|=потребуйте",
                "=и|=там =скажите|=продиктуйте",
                "=скажите =что",
                "=и|=там =назовите|=покажите|=подайте|=приложите|=заполните|=сообщите",
                # What they are to do there: «позвоните в страховую, пусть пришлют письмо».
                "=пусть|=чтобы =там|=они? =пришлют|=вышлют|=отправят|=снимут|=подтвердят|=откроют"
                "|=выдадут|=продлят|=заменят|=включат|=отменят|=исправят|=внесут|=перевыпустят"
                "|=прислали|=выслали|=сняли|=подтвердили|=открыли|=выдали|=продлили|=заменили"
                "|=включили|=отменили|=исправили|=внесли|=перевыпустили",
                "=указав|=приложив|=назвав|=сославшись",
                "=напишите ...3 =что",
                "=с =собой? =паспортом|=чеком|=заявлением|=документами|=документом|=собой|=полисом"
                "|=договором",
                "=and|=then =ask|=tell|=quote|=request|=mention|=give|=show|=say|=explain|=provide"
                "|=select",
                "=ask =for",
                "=ask =at|=in|=the|=your|=our ...3 =for|=to",
                "=ask|=tell|=give =them =to|=for|=that|=whether|=if|=about|=why|=your|=the|=this"
                "|=about",
                "=with|=including =your|=the ...4 =details|=number|=id|=email|=reference|=receipt"
                "|=logs|=info",
                "=quote|=quoting|=mention|=mentioning =your|=the|=this|=reference|=case",
                slack=0,
            ),
        ),
    ),
    Cue(
        name="reason_given",
        match=phrases(
            "=потому|=поскольку|=ведь|=поэтому|=чтобы",
            "=так =как",
            "=только =он|=она|=они|=там|=банк|=продавец|=отправитель",
            "=because|=since",
            "=so =that|=we|=i|=they|=the|=it",
            "=only =they|=the|=your",
            slack=0,
        ),
    ),
    Cue(
        name="not_our_business",
        match=phrases(
            "=не =к =нам|=мне =вопрос|=вопросы|=с?",
            "!=просто|=только =не =наш|=наша|=наше|=наши|=мой|=моя ...1 вопрос|отдел|зона"
            "|компетенция|дело|обязанность|ответственность|сфера|проблема|забота|профиль",
            "=не =в =нашей|=моей|=нашем|=моем =компетенции|=зоне|=ведении|=полномочиях",
            "=мы|=я =этим|=такими|=таким|=данным|=данными ...1 вопрос? =не =занимаемся|=занимаюсь"
            "|=ведаем",
            "=мы|=я =не =занимаемся|=занимаюсь|=управляем|=контролируем|=распоряжаемся|=ведем"
            "|=влияем ...4 <NOUN>",
            "=вопрос|=вопросы|=проблема|=заявка|=обращение|=ишью|=это ...2 =не =относится"
            "|=относятся ...1 =к",
            "=мы|=я ...2 <NOUN,ablt> =не =занимаемся|=занимаюсь|=ведаем|=управляем|=распоряжаемся",
            "=вне ...1 =зоны|=рамок|=компетенции",
            "=к =этому ...1 =отношения|=отношение =не =имеем|=имею",
            "=за ...2 <NOUN> ...1 =не =отвечаем|=отвечаю",
            "=не =отвечаем|=отвечаю ...1 =за",
            "=все|=ваши? =вопросы|=претензии ...1 =к =нему|=ней|=ним|=продавцу|=партнеру"
            "|=производителю|=перевозчику|=банку|=организатору|=авторам|=разработчикам",
            "=к =нам|=нашему|=нашей ...3 =не =относится|=относятся|=имеет|=имеют =отношения?",
            "=вам =не =сюда|=к =нам?",
            "=не =ко =мне",
            "=не =к =нам $",
            "=наш|=наша|=мой отдел|служба|команда|подразделение|группа|смена ...3 =не =отвечает"
            "|=занимается|=решает|=ведает|=рассматривает|=обрабатывает",
            "ведать:pres|консультировать:pres ...2 другой|отдел|департамент",
            "=мы|=я =за =это|=них|=него|=нее|=такое ...1 =не =отвечаем|=отвечаю|=несем",
            "=вне =нашей|=моей =компетенции|=зоны|=власти|=ответственности",
            "=это|=данный|=данная|=вопрос ...2 =не =в =нашу|=нашей|=моей|=наших =компетенцию"
            "|=компетенции|=зоне|=силах|=ведении",
            "=не =ко|=к =мне|=нам|=нашему|=нашей ...1 $",
            "=не =имеем|=имею ...2 =отношения ...2 =к",
            "=это =делаем|=делали|=решаем|=писали|=обещали|=сделали =не =мы",
            "=не =мы|=я =делаем|=решаем|=принимаем|=занимаемся|=устанавливаем|=определяем",
            "=этим ...1 =занимается|=занимаются ...1 другой|смежный|отдельный|сторонний",
            "=не =входит|=входят ...2 =компетенцию|=задачи|=обязанности",
            "=претензии|=жалобы =все? =к <NOUN>",
            "=этим|=таким|=такими ...1 =занимается|=занимаются|=ведает подрядчик|партнер|продавец"
            "|производитель|перевозчик|банк|провайдер|застройщик|бухгалтерия|поставщик",
            "=that's|=that|=this|=it|=it's =is? =a|=an carrier|courier|billing|bank|seller|vendor"
            "|shipping|driver|upstream =issue|=problem|=matter|=question",
            "=не =по =адресу",
            "=это вопрос =к|=не",
            "=вопрос|=вопросы ...1 =не =к =нам|=мне",
            "=мы =всего|=лишь|=только|=просто =лишь? продавец|посредник|агрегатор|площадка|партнер"
            "|перевозчик",
            "=мы =являемся|=выступаем =лишь|=только? посредник|агрегатор|площадка|агент",
            "решать|заниматься|отвечать|рассматривать ...3 другой отдел|служба|подразделение"
            "|департамент",
            "=я =только|=лишь|=всего ...2 <VERB,1per>",
            "=not =my|=our =department|=team|=area|=responsibility|=job|=problem|=call|=side"
            "|=issue|=fault",
            "be =not =my|=our department|team|area|responsibility|job|problem|=call|issue",
            "department|team|desk|office|=colleagues|=billing|=sales|=finance deal|handle =with?"
            " =that|=this|=these|=those|=such|=all",
            "=not =something =we|=i handle|deal|control|manage|do|cover|look",
            "=wrong department|team|place|number|desk|channel|chat|person|repository|=repo",
            "=we|=i do =not handle|deal|manage|control ...4 <LATN>",
            "=is|=are ...1 =handled|=managed|=dealt =by|=with =by? ...3 department|team|=someone"
            "|provider|carrier|partner|bank|seller",
            "=is|=question|=matter|=one ...1 =for =your|=the|=our ...2 bank|carrier|seller"
            "|department|team|provider|insurer|billing|manufacturer|=isp",
            "=i =only do|handle|deal|answer|take|work|cover",
            "=we =only|=merely sell|host|provide|list|resell|process|connect",
            "=we =are =only|=just|=merely =a|=an|=the|=your",
            "=that's|=it's|=this =handled|=managed|=run =by =our|=the|=another|=a <LATN>?"
            " department|team|provider|carrier|partner|bank|seller|office",
            "=different|=another department|team|=handles|=deals",
            "=not =us $",
            "=not =up =to =us|=me",
            "=down|=up =to =the|=your ...1 carrier|courier|bank|seller|landlord|school|=airline"
            "|insurer|=host",
            "=run|=operated|=managed|=provided|=supplied|=delivered =by =a|=an|=our? =third"
            "|=third-party|=external|=separate|partner|=another",
            "=handled|=dealt|=done =with? =elsewhere",
            "=this chat|=line|=channel|=tracker|=inbox|=desk =is =only? =for",
            "=is =for =bugs|=sales|=orders|=returns =only",
            "=upstream =issue|=bug|=problem",
            "=not =our bug|=code|=end|=product|=service|=system",
            "=i =am =only|=just =a|=an|=the",
            "=не =по =этим =вопросам",
            "=мы =только|=лишь|=просто <VERB,1per>",
            "=not =be? =the =right|=best|=proper|=correct|=appropriate|=ideal? place|=forum|=venue"
            "|=repo|tracker|channel",
            "=better|=right|=best|=correct place|=forum|=venue|channel =for|=to",
            "=seller's|=bank's|=carrier's|=manufacturer's|=courier's|=vendor's|=supplier's|=host's"
            " responsibility|=job|=problem|=decision",
            "=be|=is|=sounds|=that's =like? =a|=an|=more? =a? =question|=matter|=issue =for"
            " !us|me|=you <LATN>",
            f"=is|=are|=gets ...1 =looked|=taken|=seen =after|=care|=to =of? =by ...3 {_WHO_EN}",
            "=falls|=comes|=fall|=come|=sits|=lies =under|=within|=to|=with|=outside|=beyond ...3"
            " =remit|=responsibility|=jurisdiction|=purview|=authority|=domain|=competence"
            "|=umbrella",
            "=not|=isn't|=aren't =within|=under|=in|=inside =of? =our|=my|=the ...2"
            " =remit|=area|=responsibility|=responsibilities|=jurisdiction|=authority|=department"
            "|=team|=purview|=domain|=area|=duties",
            "=a|=an|=our =entirely|=completely|=totally? =separate|=different|=sister|=parent"
            " department|=team|=company|=entity|=business|=office|=organisation|=organization"
            "|=repo|repository|=branch|=platform",
            "=no =visibility|=insight|=sight =of|=into|=over|=on",
            "=is|=would =not =be? =the =right|=best|=proper|=correct|=appropriate|=ideal place"
            "|=forum|=venue|=repo|tracker|channel",
            "=no =support|=help =here|=via|=through|=in|=over|=on =this|=here|=github|=chat|=email"
            "|=twitter|=the",
            "=no =support|=help =here $",
            "=this|=that|=it|=which =is =not =part =of =our|=my|=the ...2"
            " =remit|=area|=responsibility|=responsibilities|=jurisdiction|=department|=team"
            "|=domain|=duties|=job",
            "=that's|=is|=matter =between =you =and",
            "=not =by =us|=me|=our",
            "=not =the =right|=best|=correct|=proper =person|=people|=team|=one|=ones|=contact"
            "|=company|=department|=guy|=address",
            "=they =are|=would|=will =be? =the =ones|=one|=only|=people =to|=who|=that|=ones",
            "=they're =the =ones|=one|=only|=people =to|=who|=that|=ones",
            "=booked|=bought|=purchased|=ordered|=paid|=subscribed =it|=this|=directly? =via"
            "|=through|=from|=with|=on =a|=an|=another|=our =third|=third-party|=agent|=agency"
            "|=reseller|=travel|=different|=external|=retailer|=partner|=marketplace|=dealer",
            "=we =are|=we're =only|=just|=merely|=simply =the|=a|=an =platform|=marketplace"
            "|=intermediary|=middleman|=reseller|=host|=venue|=agent|=carrier|=app|=shop|=store",
            "=nothing =to =do =with =us|=our|=me",
            "=don't|=not =have =access|=visibility =to|=into =that|=their|=those|=these|=your|=this"
            " =system|=systems|=records|=side|=data|=orders|=information",
            "=can|=could =only =forward|=pass|=relay =it|=this|=them|=complaints|=your|=on|=that",
            "=i'm|=we're|=i =am|=are? =only|=just =front|=first|=reception|=sales|=the|=a|=an =line"
            "|=desk|=messenger|=volunteer|=contributor|=agent|=host|=driver?",
            "=that|=this =one? =is|=would|=will =be? =down|=up|=one|=for =to =them|=him|=her|=the"
            "|=your",
            "=that's|=it's =up|=down|=one =to|=for =them|=him|=her|=the|=your|=apple|=google",
            slack=0,
        )
        + phrases(
            f"=is|=are|=gets|=get =all|=usually|=always|=normally|=directly? {_RUN_EN} =by|=at"
            f"|=through !us|me =the|=our|=a|=an|=your|=their|=another|=separate? ...2 {_WHO_EN}",
            f"{_WHO_EN} =deals =with",
            "=not =a? =question? =for =us|=me $",
            f"{_WHO_EN} =runs|=manages|=owns|=operates|=sets|=decides|=controls|=administers"
            "|=handles|=oversees|=processes|=organises|=organizes|=arranges =the|=all|=those"
            "|=these|=that|=this|=it|=its",
            slack=0,
            label="run",
        ),
        unless=phrases(
            "=не =только =наш|=наша|=мой",
            "=если ...3 =не =относится",
            "=if ...6 =wrong",
            "=wrong =number|=person =was|=is|=on",
            "=i|=we =had|=have|=got =the =wrong <LATN>",
            # A way that a program or a road takes is nobody's office.
            "=take|=takes|=took|=taking|=follow|=follows =a|=another =entirely|=completely?"
            " =separate|=different? branch",
            slack=0,
        ),
    ),
)
