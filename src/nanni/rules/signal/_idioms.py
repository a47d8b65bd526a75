"""Set phrases of anger that need no other evidence: last straws, circles of hell, one job."""

from nanni.rulekit import Pattern, Phrase, phrases

IDIOMS: tuple[Phrase | Pattern, ...] = (
    *phrases(
        # «Как с мусором», «худшая покупка в жизни», «уметь надо».
        "=как =с|=к|=на|=для|=об =мусором|=скотом|=скоту|=собакой|=собаке|=вещью|=преступником"
        "|=преступнику|=врагом|=быдлом|=быдлу|=ребенком|=дураком|=дураку|=попрошайкой|=стену",
        "=за|=меня ...1 =человека|=людей =не =считаете|=считают|=держите",
        "=это =же|=ж =надо",
        "=еще =уметь|=умудриться|=постараться =надо",
        "=ничего|=нечего =не? =скажешь|=сказать",
        "=худший|=худшая|=худшее|=худшие|=хуже|=ужаснее ...3 =жизни|=всех|=всего|=города|=опыт"
        "|=еще|=некуда",
        "=нет|=нету|=никаких|=нету ...1 =сил|=слов|=нервов|=терпения ...2 =слов|=больше|=уже"
        "|=просто"
        "|=с|=на|=ждать|=бороться|=терпеть|=никаких|=моих",
        "=слов|=сил|=нервов ...2 =нет|=никаких|=осталось|=хватает",
        "=нервы|=терпение|=психика|=я|=уже ...2 =на =пределе|=исходе|=взводе|=грани",
        "=до =белого|=истерики|=слез|=трясучки|=бешенства",
        "=вам|=вас =самим|=самому =не =противно|=стыдно|=тошно|=смешно|=надоело",
        "держать|принимать|считать ...2 =идиота|=дурака|=лоха|=дуру|=идиотов|=дураков|=лохов"
        "|=идиотом|=дураком",
        "=я ...1 =зла|=зол|=злая|=злой|=злюсь",
        "=ниже =плинтуса",
        "=нельзя =же|=ведь =так",
        "=глаз|=глазки ...1 =дергается|=дергаются",
        "=врагу =не =пожелаешь|=пожелаю",
        "=любой|=терпению|=всему|=любому ...2 =терпению|=предел",
        "=земля =носит",
        "=волосы =дыбом",
        "=зубы|=зубами|=кулаки ...1 =сводит|=скрипят|=сжимаются",
        "=коту|=псу =под =хвост",
        "=кругов|=круги|=круг =ада",
        "=каши =не =сваришь",
        "=хлеб =не =намажешь",
        "=в =параллельной|=другой =вселенной|=реальности|=планете",
        # «Ну спасибо, удружили», «с ума сойти», «месяц на справку, серьёзно?».
        "=удружили|=удружил|=подсуропили|=услужили",
        "=с =ума =сойти|=сошли|=посходили",
        "=полгода|=месяц|=месяца|=неделю|=недели|=год|=дней|=часа|=часов ...5 =серьезно $",
        "^ =серьезно ...1 =полгода|=месяц|=неделю|=год|<NUM>|=два|=три",
        "=может =уже? =хватит|=прекратите|=перестанете",
        "=хватит =уже? <INFN>|=отписок|=отговорок|=обещаний|=сказок",
        "=фиаско|=катастрофа|=позорище",
        "=даже =не =извиниться|=извинился|=извинилась|=извинились|=предупредил|=предупредила"
        "|=предупредили|=ответил|=ответила|=ответили|=позвонил|=позвонили|=посмотрел|=посмотрели"
        "|=прочитал|=прочитали|=читали|=читаете|=пытаются|=пытаетесь|=попытались|=сказали|=сказал"
        "|=объяснили|=поздоровались|=выслушали|=слушают|=слушаете|=чешетесь|=удосужились",
        slack=0,
    ),
    *phrases(
        # "The worst purchase of my life", "never been so badly treated".
        "=worst|=most|=longest|=slowest|=dumbest|=rudest ...3 =of =my =life|=career",
        "=worst|=rudest|=dumbest|=slowest ...3 =ever|=seen|=had|=experienced|=dealt|=used",
        "=never ...3 =so =badly|=poorly|=bad|=poor|=angry|=rude|=disrespected|=frustrated",
        # "A month for one letter, seriously?", "is anybody working there?".
        "=month|=months|=week|=weeks|=days|=hours|=year|=years ...6 =seriously|=really $",
        "^ =seriously ...2 =a|=an|<NUM>|=two|=three|=six =month|=months|=week|=weeks|=days|=hours",
        "^ =great|=nice|=brilliant|=lovely|=wonderful|=perfect =now ...7 =too|=either|=broken"
        "|=ruined"
        "|=dead|=gone|=stopped",
        "=well =done =you ...1 =made|=broke|=ruined|=lost|=managed",
        "=are =you =all|=guys|=people? =asleep|=sleeping|=deaf",
        "=is =anyone|=anybody =even|=actually? =working|=reading|=awake|=alive|=listening",
        "=disaster|=catastrophe =of|=from|=again|=company|=service? $",
        # "I feel let down", "I want to scream", "last straw".
        "=feel|=feeling|=been|=completely|=totally|=really|=badly =completely|=totally|=so? =let"
        " =down",
        "=want|=wanna|=could|=makes ...3 =scream|=cry|=smash|=vomit|=puke|=explode|=laptop",
        "=sick|=tired|=bored|=weary|=fed =and? =tired? =up? =of|=with =being|=this|=your|=you|=the"
        "|=hearing|=waiting|=having|=all",
        "=patience|=temper|=tether|=rope ...2 =out|=thin|=limit|=end|=up|=gone",
        "=last|=final =straw",
        "=had|=have =one =job",
        "=another ...1 <NOUN> =another",
        "=another <LATN> =another",
        "=beyond =a? =joke|=parody|=funny|=acceptable|=belief|=words",
        "=dumpster =fire",
        "=train =wreck",
        "=slow =clap",
        "=feel|=feeling|=felt ...1 =cheated|=betrayed|=robbed|=tricked|=ignored|=abandoned|=used"
        "|=humiliated|=scammed|=lied|=trapped|=insulted|=conned|=deceived",
        "=soul-destroying|=mind-numbing|=mind-boggling|=blood-boiling|=rage-inducing",
        "^ =so =much =for",
        "=enough =with|=of =the|=your|=these|=this",
        "=stop =hiding|=pretending|=dodging|=avoiding|=stalling|=wasting|=lying",
        "=not|=no =how|=way =you|=to =treat|=run|=do|=speak|=talk",
        "=my|=our ...1 =cried|=tears ...2 =because|=after|=thanks|=due",
        "=up =the =wall",
        "=makes|=making|=made =my =blood =boil|=boiling",
        "=pulling|=tearing =my =hair",
        "=blood =pressure|=boiling|=boils",
        "=owe|=owes =me|=us =an =explanation|=apology",
        "=do =i =look =like",
        "=designed|=built|=written|=run ...2 =by ...1 =sadists|=monkeys|=idiots|=squirrels"
        "|=toddlers"
        "|=children|=clowns|=amateurs|=robots|=madmen",
        "=hat =trick",
        "=thanks|=thank ...3 =for =nothing",
        "=shouldn't|=should =not|=never? =have|=take|=be|=cost|=require =to|=a|=this|=that|=so|=me"
        " =beg|=chase|=fight|=month|=week|=hard|=difficult|=long|=complicated|=year|=explain",
        "=five-year-old|=toddler|=child|=monkey|=kid|=chimp|=dog =could|=would",
        "=couldn't|=can't|=cannot|=could =not? =organise|=organize|=run|=manage|=find|=care ...4"
        " =picnic|=brewery|=bath|=kitchen|=less|=hands",
        "=could =you|=they =care =less",
        "=like|=as =a|=an|=some =criminal|=idiot|=dirt|=thief|=number|=beggar|=fool|=child|=liar"
        "|=nuisance|=garbage|=trash|=animal",
        "=don't|=stop|=not =insult|=insulting|=lecture|=patronise|=patronize|=pretend",
        "=fast|=quick|=quickly =enough =though|=to =take|=charge?",
        "=being|=getting|=be|=feel =punished|=penalised|=penalized|=fobbed|=mocked|=laughed",
        "=makes|=making|=made|=getting|=gets =it|=things|=everything|=even? =even? =worse",
        "=don't =know =why =i =bother|=even|=still",
        slack=0,
    ),
)
