"""Sending the customer elsewhere: whose business it is, what to say there, and why there."""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="told_what_to_say",
        match=phrases(
            "=попросите|=запросите|=сошлитесь|=объясните|=предъявите|=потребуйте",
            "=и|=там =скажите|=продиктуйте",
            "=скажите =что",
            "=и|=там =назовите|=покажите|=подайте|=приложите|=заполните|=сообщите",
            "=указав|=приложив|=назвав|=сославшись",
            "=напишите ...3 =что",
            "=с =собой? =паспортом|=чеком|=заявлением|=документами|=документом|=собой|=полисом"
            "|=договором",
            "=and|=then =ask|=tell|=quote|=request|=mention|=give|=show|=say|=explain|=provide"
            "|=select",
            "=ask =them|=for",
            "=tell|=give =them",
            "=with|=including =your|=the ...4 =details|=number|=id|=email|=reference|=receipt"
            "|=logs|=info",
            "=quote|=quoting|=mention|=mentioning =your|=the|=this|=reference|=case",
            slack=0,
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
            "|=производителю"
            "|=перевозчику|=банку|=организатору|=авторам|=разработчикам",
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
            " department|team"
            "|provider|carrier|partner|bank|seller|office",
            "=different|=another department|team|=handles|=deals",
            "=not =us $",
            "=not =up =to =us|=me",
            "=down|=up =to =the|=your ...1 carrier|courier|bank|seller|landlord|school|=airline"
            "|insurer|=host",
            "=run|=operated|=managed|=provided|=supplied|=delivered =by =a|=an|=our? =third"
            "|=third-party"
            "|=external|=separate|partner|=another",
            "=handled|=dealt|=done =with? =elsewhere",
            "=this chat|=line|=channel|=tracker|=inbox|=desk =is =only? =for",
            "=is =for =bugs|=sales|=orders|=returns =only",
            "=upstream =issue|=bug|=problem",
            "=not =our bug|=code|=end|=product|=service|=system",
            "=i =am =only|=just =a|=an|=the",
            "=не =по =этим =вопросам",
            "=мы =только|=лишь|=просто <VERB,1per>",
            "=not =the =right|=best|=proper|=correct? place|=forum|=venue|=repo|tracker|channel",
            "=better|=right|=best|=correct place|=forum|=venue|channel =for|=to",
            "=seller's|=bank's|=carrier's|=manufacturer's|=courier's|=vendor's|=supplier's|=host's"
            " responsibility|=job|=problem|=decision",
            "=be|=is|=sounds|=that's =like? =a|=more? =a? =question|=matter|=issue =for <LATN>",
            slack=0,
        ),
        unless=phrases(
            "=не =только =наш|=наша|=мой",
            "=если ...3 =не =относится",
            "=if ...6 =wrong",
            "=wrong =number|=person =was|=is|=on",
            slack=0,
        ),
    ),
)
