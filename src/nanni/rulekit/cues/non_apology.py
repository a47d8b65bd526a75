"""Apologies that take nothing back: for the customer's perception, or on a condition.

Rules about non-apologies report them; rules about clichés stand back where they match.
"""

from nanni.rulekit.matchers import Matcher, phrases
from nanni.rulekit.regret_words import HURT_EN, HURT_RU, REGRET_EN, REGRET_RU, SORRY_RU
from nanni.rulekit.rule import Cue

_REGRET = f"{REGRET_RU}|{SORRY_RU}"
_PERCEIVED = (
    "оценить|отреагировать|воспринять|воспринимать|расценить|расценивать|истолковать|трактовать"
    "|счесть|отнестись"
)
_THINK = "считать|думать|полагать|чувствовать|ощущать|испытывать"
_THOUGHT = "посчитать|подумать|почувствовать|обидеться|расстроиться|разочароваться|огорчиться"
_STATE_RU = (
    "=недоволен|=недовольна|=недовольны|=разочарован|=разочарована|=разочарованы|=расстроен"
    "|=расстроена|=расстроены|=обижен|=обижена|=обижены|=огорчен|=огорчена|=огорчены"
    "|=неудовлетворены|=неудовлетворен|=неудовлетворена"
)
_WOUND_RU = "обидеть|задеть|оскорбить|ранить|смутить|покоробить|возмутить|задевать|разозлить"
_IRK_RU = "раздражать|напрягать|утомлять|смущать|пугать|нервировать|утомить|напугать|напрячь"
_TRACE = "представление|впечатление|осадок|ощущение|чувство|мнение|эмоция|послевкусие|воспоминание"

_PERCEIVED_BY_RU: tuple[Matcher, ...] = phrases(
    f"{_REGRET} ...5 =что|=если|=как ...7 {_PERCEIVED}",
    f"{_REGRET} ...5 =что ...5 =негативным|=отрицательным|=неудовлетворительным|=негативный",
    f"{_REGRET} ...5 =что ...4 {_THINK.replace('|', ':2per|')}:2per",
    f"{_REGRET} ...5 =что|=если ...3 =вы|=вас|=вам|клиент ...4 {_THOUGHT}",
    f"{_REGRET} ...5 =что|=если ...7 показаться",
    f"{_REGRET} ...5 =что|=если ...3 =вы|клиент ...3 {_STATE_RU}",
    f"{_REGRET} ...5 =что|=если ...4 =вас|=вами|=вам {_WOUND_RU}",
    f"{_REGRET} ...5 =что|=если ...5 {_WOUND_RU} =вас|клиент",
    # Whatever upset them, only their feeling is regretted.
    f"{_REGRET} ...5 =что|=если|=раз ...4 <NOUN,nomn> ...2 =вас ...2 {HURT_RU}",
    f"{_REGRET} ...5 =что|=если|=раз ...4 <NOUN,nomn> ...2 {HURT_RU} =вас",
    f"{_REGRET} ...5 =что|=если|=раз ...2 =вас ...2 {HURT_RU} ...3 <NOUN,nomn>",
    f"{_REGRET} ...5 =что ...4 <NOUN,nomn> ...2 =вас ...2 {_IRK_RU}",
    f"{_REGRET} ...5 =что ...2 =вы ...2 увидеть:past|усмотреть:past|углядеть:past|прочесть:past"
    " ...1 =в",
    f"{_REGRET} ...5 =что|=если ...5 ответ|слово|сообщение|тон|решение|поведение|сотрудник|менеджер"
    f" ...3 =вас? {HURT_RU}",
    f"{_REGRET} ...5 =что|=если ...4 =у =вас ...2 остаться|сложиться|создаться|возникнуть|быть"
    f" ...2 {_TRACE}",
    f"{_REGRET} ...5 =что|=если ...6 =не понравиться|устроить|удовлетворить|впечатлить|зайти"
    "|порадовать|обрадовать|вдохновить",
    f"{_REGRET} ...5 =что|=если ...6 =не оправдать|соответствовать ...2 ожидание|надежда"
    "|представление|вкус|желание",
    f"{_REGRET} ...3 =что ...3 =вам ...1 =неприятно|=обидно|=грустно|=некомфортно|=неуютно|=скучно",
    f"{_REGRET} ...3 =что ...3 =вы ...2 =близко|=восторге|=восторга|=лично|=свой =к|=счет?",
    f"{_REGRET} ...5 =что|=если ...5 вызвать|оставить =у|в =вас ...3 {_TRACE}|недовольство"
    "|разочарование|негатив|раздражение|дискомфорт",
    f"{_REGRET} ...5 =что|=если ...5 оставить|оставлять|оставаться ...2 {_TRACE}",
    f"{_REGRET} ...5 =что ...3 =вы ...3 вывод",
    f"{_REGRET} ...5 =что ...2 =вы ...2 =видите|=отреагировали|=реагируете|=усомнились",
    f"{_REGRET} ...5 =что ...2 =вы ...3 =неправильно|=неверно|=превратно|=так ...2 понять:past",
    f"{_REGRET} ...5 =что|=если ...4 прозвучать|выглядеть|звучать|выставить ...2 =вас|=вам",
    f"{_REGRET} ...5 =что|=если =для =вас ...2 прозвучать|выглядеть|звучать|стать",
    f"{_REGRET} ...5 =что ...3 =вы ...2 испытать|испытывать ...3 разочарование|недовольство|эмоция"
    "|негатив|раздражение|обида|досада",
    f"{_REGRET} ...5 =что ...4 =вы ...2 =настроены|=ощутили|=ощутил|=ощутила|=довольны|=согласны",
    f"{_REGRET} ...5 =что|=если ...6 понять:PRTS|истолковать:PRTS|принять:PRTS ...1 =неверно"
    "|=неправильно|=превратно|=так|=иначе",
    f"{_REGRET} ...5 =что ...4 =общий|=общего язык|=взаимопонимания|=взаимопонимание",
    f"{_REGRET} ...5 =что ...3 =не угодить|потрафить",
    f"{_REGRET} ...5 =что|=если ...6 =не|=пришелся|=пришлась ...1 подходить|подойти|=нравится"
    "|=устраивает|=близки|=душе|=вкусу|=приглянулся|=впечатлил",
    f"{_REGRET} ...5 =что|=если ...5 прийтись ...3 =душе|=вкусу",
    f"{_REGRET} ...5 =что|=если ...2 =вы ...2 =неправильно|=неверно|=превратно|=так|=иначе|=нас"
    " понять:past|истолковать:past|воспринять:past",
    f"{_REGRET} ...5 =что|=если ...2 =вы ...2 =не понять:past|оценить:past|разделять|захотеть:past"
    "|согласиться:past",
    f"{_REGRET} ...5 =что|=если ...2 =вы ...3 =мнении|=мнения|=мнение|=позиции",
    f"{_REGRET} ...5 =что|=если ...4 =у =вас ...3 {_TRACE}",
    f"{_REGRET} ...3 =что|=если остаться|сложиться|создаться|возникнуть ...2 {_TRACE}",
    f"{_REGRET} ...5 =что ...2 =вам =приходится|=пришлось волноваться|переживать|нервничать"
    "|расстраиваться|беспокоиться|сомневаться|испытывать|испытать",
    f"{_REGRET} ...5 =что|=если ...6 =не =совпасть|совпасть|разойтись|разочаровать ...2"
    " ожидание|представление|=вами|=вашими",
    f"{_REGRET} ...5 =что ...2 =вы ...3 =разочаровались|=усомнились|=потеряли|=утратили"
    "|=засомневались|=решили|=остались|=ушли|=покидаете ...3 доверие|осадок|впечатление|=нами|=нас"
    "|=недовольны|=мнение",
    f"{_REGRET} ...5 =что|=если ...3 ожидание|представление|надежда ...3 =не =совпали|=оправдались"
    "|=сбылись",
    f"{_REGRET} ...5 =что ...2 =вы ...1 =решили|=решил|=решила|=сочли =будто|=что|=как",
    f"=вы ...2 {_PERCEIVED} ...6 =жаль|сожалеть|=грустно|=обидно",
    f"{_REGRET} =о|=за|=по|=об ...2 ваш ...1 восприятие|разочарование|недовольство|обида"
    "|впечатление|мнение|эмоция|чувство",
)

_R = REGRET_EN
_YOU = "=you|=you've|=your|=customers|=clients|=guests|=anyone"
_FEEL = "feel|perceive|believe|consider|interpret|regard|think|=felt|=thought|=viewed"
_PERCEIVED_BY_EN: tuple[Matcher, ...] = phrases(
    f"{_R} ...4 {_YOU} =may|=might|=still|=have|=would? {_FEEL}",
    f"{_R} ...4 =how|=way ...1 =you|=it feel|=felt|perceive|see|saw|=came|took",
    f"{_R} ...4 =you|=you've =have|=drawn|=reached|=formed|=hold|=had|=came ...3 conclusion"
    "|opinion|impression",
    f"{_R} ...4 =your conclusion|impression",
    f"{_R} ...4 =you|=you've =have? misunderstand|misread|misinterpret|mistake",
    f"{_R} ...9 =to =your liking|taste",
    f"{_R} ...3 =hurt feeling",
    f"{_R} ...4 =you|=you've|=customers be|=are|=feel? {HURT_EN}",
    f"{_R} ...4 =you're|=you {HURT_EN}",
    f"{_R} ...4 =you ...1 =not|=aren't|=weren't|=isn't =happy|=satisfied|=pleased|=impressed"
    "|=thrilled",
    f"{_R} ...4 =you do not ...1 =like|=enjoy|=love|=appreciate|=agree|=think|=feel|=find",
    f"{_R} ...3 =you|=you've ...1 =made =to =feel",
    f"{_R} ...2 =you|=you're =were|=are? =expecting|=hoping =for? =something|=better|=more"
    "|=different",
    f"{_R} ...4 =you're ...1 =not =happy|=satisfied|=pleased|=impressed",
    f"{_R} ...4 =you did not =like|=enjoy|=love|=appreciate",
    f"{_R} ...9 =left|=made|=leaves|=makes =you ...1 =feel|=feeling|{HURT_EN}",
    f"{_R} ...9 =came|=comes|=come =across|=off",
    f"{_R} ...9 perceive|=taken|interpret|=construed|=viewed|=seen =as|=that|=like|=the|=by =you"
    "|=way"
    "|=wrong|=wrongly|=badly|=negatively?",
    f"{_R} ...7 =seemed|=appeared|=felt|=sounded|=looked ...3 =to =you",
    f"{_R} ...7 =upset|=offended|=disappointed|=frustrated|=annoyed|=bothered"
    "|=angered|=insulted|=displeased =you|=anyone",
    f"{_R} ...3 =offence|=offense|=misperception|=perception|=impression",
    f"{_R} ...9 =did|=do|=does|=has|=have =not meet|=live|=lived|=match|=matched|=fulfil|=fulfill"
    " =up|=to? =your ...2 expectation|standard|need",
    f"{_R} ...9 =was|=were|=is =not ...4 =you ...1 =expected|=hoped|=wanted|=expecting|=hoping"
    "|=imagined|=pictured|=envisioned|=envisaged",
    f"{_R} ...9 fall =short ...3 expectation",
    f"{_R} ...4 =you took|take|see|saw|=saw ...1 =it|=this|=that|=things|=our =that|=this|=the"
    "|=wrong|=differently|=as|=badly|=personally",
    f"{_R} ...9 =your|=different|=their|=high ...1 expectation",
    f"{_R} ...6 =rubbed =you",
    f"{_R} ...5 =you =found|=find|=consider ...5 =slow|=rude|=unhelpful|=disappointing|=poor"
    "|=lacking"
    "|=unsatisfactory|=frustrating|=unprofessional|=inconvenient|=unfair|=cold|=abrupt|=dismissive"
    "|=unfriendly|=offensive|=impolite|=inappropriate|=unacceptable|=difficult|=confusing"
    "|=upsetting|=small|=noisy|=expensive|=pricey|=dull|=boring|=loud|=uncomfortable|=bland"
    "|=overpriced|=tedious|=misleading|=lukewarm",
    f"{_R} ...6 =not =for =everyone|=everybody|=everyone's",
    f"{_R} ...3 =your disappointment|dissatisfaction|displeasure|feeling|perception|unhappiness",
    f"{_R} ...4 =you =got|=had|=have|=get ...2 =impression|=feeling|=sense|=notion",
    f"{_R} ...5 =you =were|=was|=are|=have =been? =left =with|=feeling|=thinking|=wanting",
    f"{_R} ...8 =left|=leaves|=leave|=gave|=gives =you|=such =with|=a|=an|=such|=the|=this? ...3"
    " impression|feeling|=taste|opinion",
    f"{_R} ...7 =was|=were|=been|=be =misunderstood|=misread|=misinterpreted|=misconstrued"
    "|=misjudged",
    f"{_R} ...2 =to =anyone|=everyone|=those|=all|=customers|=guests =who ...4 =felt|=feel|=took"
    f"|=may|=might|=found|{HURT_EN}",
    f"{_R} ...4 =it|=this|=that =bothers|=upsets|=offends|=annoys|=hurts|=troubles|=frustrates"
    "|=disappoints|=displeases =you",
    f"{_R} ...4 =perceived|=alleged|=supposed|=imagined|=seeming",
    "^ =too =bad =that? =you",
)

_PARDON = f"{SORRY_RU}|сожалеть|сожаление|=жаль|=неприятно|=обидно"
#: What the doubted fact begins with; «если хотите» and «если придёт» are offers and steps.
_DOUBTED_RU = (
    "=мы|=я|наш|=что-то|=чем-то|=где-то|=кто-то|=какой-то|=какие-то|=этим|=это|=эта|=этот"
    "|=вдруг|=кого-то"
    "|сотрудник|оператор|менеджер|курьер|ответ|слово|сообщение|письмо|поведение|=из-за|=вас"
    "|=вам|=вами"
    "|=что|=все-таки|=действительно|=так|=чем|=наша|=пришлось|=доставили|=причинили|=заставили"
    "|=возникли"
    "|=обидели|=задели|=расстроили|=огорчили|=показались|=показалось|=показался|=показалась|=ввели"
    "|=были|=было|=был|=произошла|=произошло|=произошел|=допустили|=ошиблись|=создали"
    "|=оказались|=оказалась"
    "|=ожидание|=качество|=обслуживание|=общение|=тон|=опоздали|=задержали|=ответили"
    "|=прозвучали|=прозвучало"
    "|=невольно|=ненароком|=случайно|возникнуть|создаться|сложиться|обидеть|задеть|расстроить"
    "|огорчить"
)
_HARM_RU = (
    f"{HURT_RU}|показаться|воспринять|расценить|доставить|причинить|подвести|заставить|вызвать"
    "|нагрубить|прозвучать|нахамить|грубить|напутать|ошибиться|обидеться"
)
_HARM_EN = (
    "offend|upset|hurt|disappoint|cause|inconvenience|frustrate|annoy|=felt|=feel|=seemed|=rude"
    "|=late|=unclear|=wrong|fail|misled|=let|bother"
    "|=mistake|=error|=misunderstanding|=fault|=delay|=confusion|=short|=brusque|=abrupt|=harsh"
    "|=unhelpful|=unfriendly|=impolite|=curt|=cold|=negligence|=shortcoming|=shortcomings"
    "|=offence|=offense|=sounded|=impatient"
)
_DOUBTED_EN = (
    "=we|=we've|=our|=i|=i've|=my|=this|=that|=it|=anything|=any|=anyone|=something|=someone|=there"
    "|=you've|=you're|=the|=they|=their|=his|=her|=your|=things|=what|=there's|=it's|=that's|=you'd"
)

_IF: tuple[Matcher, ...] = (
    *phrases(
        f"{_PARDON} ...3 =если =вдруг? {_DOUBTED_RU}",
        f"{_PARDON} ...2 =ежели|=коли|=коль|=раз =мы|=что|=чем|=уж|{HURT_RU} {_HARM_RU}?",
        f"{_PARDON} ...3 =если ...3 {_HARM_RU}",
        "=если ...4 =пришлось|=были|=был|=возникли|=возникло|=возникла|=доставило|=доставили"
        f"|=доставила|=причинили|=показалось|=почувствовал|=почувствовали ...9 {_PARDON}",
        f"=если ...6 {_HARM_RU} ...6 {SORRY_RU}|=жаль|сожалеть",
        f"=если =вы|=вам|=вас|клиент ...3 считать:2per|полагать:2per|думать:2per"
        "|почувствовать:past|=кажется|=показалось|=обидело|=обидел|=задел|=задело|=расстроил"
        f"|=расстроило ...9 {SORRY_RU}",
        f"=если =вас|=вам ...4 задеть|обидеть|расстроить|оскорбить|смутить ...9 {SORRY_RU}",
        "=извините|=простите|=прошу =конечно|=меня =конечно? =но",
        f"=если =у? =вас|=вам ...4 впечатление|ощущение|чувство ...9 {SORRY_RU}",
        f"=если =что-то|=чем-то|=где-то|=что|=чем ...4 {SORRY_RU}",
        f"{SORRY_RU} =за =возможно|возможный|=вероятно|вероятный ...1 грубость|резкость|обида"
        "|ошибка"
        "|хамство|задержка|опоздание|некорректный|неправильный|грубый|резкий",
    ),
    *phrases(
        f"=sorry|apologize|apology|regret ...3 =if {_DOUBTED_EN}",
        "=sorry|apologize|apology|regret ...3 =if =you ...1 =were|=felt|=feel|=had|=have|=are"
        "|=found"
        "|=experienced|=think|=thought|=took|=got|=received|=encountered",
        f"=should =our|=we|=my|=this|=you|=it|=any ...4 {_HARM_EN} ...6 =sorry|apologize|apology",
        f"=if {_DOUBTED_EN}|=you ...5 {_HARM_EN} ...6 =sorry|apologize|apology|regret",
        "=excuse|=forgive =us|=me|=our|=my ...3 =if =the|=our|=my|=we|=it|=this|=anyone|=anything"
        f" ...5 {_HARM_EN}",
        "=if =i|=we|=my|=our|=this|=it|=anything ...3 =came|=come|=sounded|=appeared|=made|=gave"
        " ...6 =sorry|apologize|apology",
    ),
)

CUES = (
    Cue(
        name="regret_of_perception",
        match=(*_PERCEIVED_BY_RU, *_PERCEIVED_BY_EN),
        unless=phrases(
            # Health and churn are facts, not perceptions.
            "чувствовать|почувствовать|ощущать ...2 =плохо|=хуже|боль|недомогание|слабость|тошнота",
            "feel|=feeling|=felt ...1 =unwell|=ill|=sick|=poorly|=worse|=dizzy|pain|nauseous"
            "|=under",
            "испытывать|испытать ...3 неудобство|трудность|сложность|проблема|затруднение",
            "=к сожаление",
            "опыт ...2 =неудовлетворительным|=негативным|=отрицательным|=плохим",
            # What we did is an admission, whatever the customer felt.
            f"=мы|=я ...3 =вас {HURT_RU}",
            f"=мы|=я ...2 {HURT_RU} =вас",
            "=мы ...2 =не оправдать|соответствовать",
            "=we|=i|=we've|=i've ...1 =upset|=offended|=disappointed|=frustrated|=annoyed"
            "|=insulted =you",
            "=we|=we've|=i ...1 =not|=didn't|=haven't|=fell|=fallen meet|live|match|=short",
            "=считаете|=думаете ...1 нужный|дни|деньги",
            "=if|=hope =that|=this|=it =came",
            "=you =felt|=feel|=think =the =need|=like =leaving",
            slack=0,
        ),
    ),
    Cue(
        name="conditional_apology",
        match=_IF,
        # The writer doubts the own understanding, or asks: no harm is put in question.
        unless=phrases(
            "=если =я|=мы|=вдруг? =не|=неправильно|=неверно|=уже|=опять|=что-то|=чего-то|=снова"
            " ...1 понять"
            "|понимать|увидеть|упустить|пропустить|заметить|повторяться|=повторюсь|=повторяюсь"
            "|спросить"
            "|спрашивать|путать|перепутать|ошибаться|писать|сказать|знать|недопонять",
            "=если =я|=мы ошибаться|повторяться|=путаю|=повторяюсь|=ошибаюсь|=торможу|=туплю"
            "|упустить|пропустить",
            "=если ...1 вопрос|совет|предложение|пост|тема",
            "=если =вы|=вам ...2 =уже|=ранее",
            "=к сожаление",
            "=if =i|=i'm|=i've|=we|=we've =have|=am|=might|=may|=just|=have? misunderstand|miss"
            "|overlook"
            "|misread|repeat|=missing|=wrong|=mistaken|=confused|=being|=sound|=got|=interpreted",
            "=if =my|=the|=this|=that ...2 question|comment|suggestion|issue|=duplicate|=been"
            "|=obvious|=answered|=asked|=already|=dumb|=stupid|=naive|=basic",
            "=if =you =are|=have|=had =already|=looking|=using|=any|=not|=still|=questions"
            "|=further|=more",
            # Whether to hear it is left to the customer: "if you're open to it".
            "=if =you're|=you =are? =open|=willing|=happy =to",
            "=if =you've =already",
            "=if =you're =not|=still|=looking|=using|=already|=on|=unable",
            "=if =it|=that|=this =does|=is|=still|=helps|=works|=work|=isn't|=doesn't|=was =not"
            "|=already"
            "|=already|=work|=works|=help|=helps|=answered",
            "=if =the|=your|=there ...3 =still|=persists|=remains|=continues|=arrives",
            slack=0,
        ),
    ),
)
