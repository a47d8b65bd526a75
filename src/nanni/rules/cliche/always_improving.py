"""CLI20: "we are always working on getting better" in place of what was done here."""

from nanni.rulekit import Rule, phrases
from nanni.rulekit.matchers import Matcher

_ALWAYS_RU = (
    "=постоянно|=непрерывно|=ежедневно|=всегда|=неустанно|=регулярно|=активно"
    "|=непрестанно|=беспрестанно|=усердно|=упорно|=систематически|=каждый"
)
_BETTER_RU = (
    "улучшать|улучшить|совершенствовать|усовершенствовать|повышать|развивать|улучшение"
    "|повышение|совершенствование|развитие"
)
_OURS_RU = (
    "сервис|качество|обслуживание|работа|продукт|услуга|уровень|приложение|процесс"
    "|компания|сайт|магазин|клиника|отель|платформа"
)
_VOICE_RU = (
    "отзыв|мнение|замечание|обратная|связь|пожелание|комментарий|сигнал|обращение"
    "|предложение|критика|внимание|оценка|неравнодушие|=вы|участие|опыт"
)

_RU: tuple[Matcher, ...] = phrases(
    f"{_ALWAYS_RU} ...2 совершенствовать:1per|улучшать:1per"
    "|развиваться:1per|совершенствоваться:1per|повышать:1per|стремиться:1per|стараться:1per",
    f"работать:1per|трудиться:1per ...2 {_ALWAYS_RU} =над|=чтобы",
    f"{_ALWAYS_RU} ...2 работать:1per|трудиться:1per =над|=чтобы|=для|=ради ...4 {_BETTER_RU}|=тем"
    f"|=вас|=вам|=стать|{_OURS_RU}",
    "работать:1per|трудиться:1per|=работа|=работаю|=ведем|=ведется|=идет ...2 =над ...3"
    f" {_BETTER_RU} ...2 ({_OURS_RU} | $)",
    f"=будем|=буду|=продолжим|=продолжаем ...1 работать|трудиться ...2 =над ...2 {_BETTER_RU}"
    f" ...2 ({_OURS_RU} | $)",
    "=для =улучшения|=повышения =качества|=уровня =обслуживания|=сервиса|=услуг|=работы|=нашего",
    "работать|трудиться:1per =над =качеством|=ошибками|=собой|=тем ...2 (=обслуживания|=сервиса"
    "|=услуг|=чтобы | $)",
    "улучшать:1per|совершенствовать:1per|развивать:1per|повышать:1per|оптимизировать:1per ...2"
    f" {_OURS_RU}",
    f"{_VOICE_RU} ...3 помогать|помочь|позволять|позволить|способствовать|=поможет|=делает"
    "|=сделает|мотивировать ...2 =нам|=нас|наш|компания|=стать|=становиться|=расти|улучшить"
    "|улучшать|сделать",
    "помогать|помочь|позволять|позволить ...1 =нам|=нас ...2 стать|становиться|расти|улучшать"
    "|улучшить|совершенствовать|совершенствоваться|развиваться|делать|сделать|повышать|повысить"
    " ...2 (=лучше|=сервис|=качество | $)",
    f"команда|специалист|коллега|разработчик ...3 трудиться|работать ...2 =над ...3 {_BETTER_RU}"
    "|=качеством",
    "благодаря|=благодаря ...3 отзыв|мнение|замечание|=вам ...3 =становимся|=лучше|=растем"
    "|=развиваемся",
    "=стать|=становиться|=становимся|=быть|=сделать|=делать ...2 =лучше =для|=благодаря|=каждый|=и",
    "стремиться:1per|стараться:1per|хотеть:1per ...2 =к|=стать|=становиться|=быть|=делать ...3"
    " =лучше|совершенство|=лучшими",
    f"учесть:1per|учитывать:1per|=учтем|=примем ...3 ваш|=к|=во|=данное ...2 {_VOICE_RU}"
    "|сведение|=внимание|=учтем|=работе",
    f"ваш ...1 {_VOICE_RU} ...2 =обязательно|=непременно|=будет|=будут|=учтены|=учтено ...1"
    " =учтено|=учтены|=учтен|=учтем|=рассмотрено|=приняты|=принято|=услышаны|=переданы?",
    "=сделаем ...3 вывод",
    f"{_ALWAYS_RU} ...1 заниматься:1per|=занимается ...2 {_BETTER_RU}",
    f"{_OURS_RU} ...1 {_ALWAYS_RU} =совершенствуется|=развивается|=улучшается|=растет|=меняется",
    "=примем|=принимаем|=предпримем|=приняты =все|=необходимые =необходимые|=возможные|=нужные"
    "|=соответствующие|=меры =меры?",
    "=делаем|=сделаем =максимум|=все|=сервис|=мир =для|=лучше|=возможное =каждого|=вас|=клиентов"
    "|=для|=гостей",
    "=работаем|=трудимся|=стараемся|=живем =чтобы|=ради =вы|=вас|=вам|=вашей|=вашего|=каждый|=наши",
    "=слова|=отзыв|=мнение|=замечание|=сигнал|=жалоба =не =останутся|=останется =без =внимания",
    "=работаем =над =ошибками|=собой|=этим (=и | $)",
)
_EN: tuple[Matcher, ...] = phrases(
    "=always|=constantly|=continuously|=continually|=consistently|=actively|=forever"
    "|=tirelessly|=working|=work =working|=looking|=striving|=trying|=work|=look|=strive"
    "|=seeking|=seek|=learning|=hard|=towards|=committed|=on|=to ...4 improve|improvement"
    "|=better|=enhance|=enhancing|=improving|=improvements|=grow",
    "=help|=helps|=allows|=enables|=helping|=let|=lets =us|=our ...4 improve|improving|=better"
    "|=grow|=serve|=learn|=enhance|=do|=provide|=get ...1 (=better|=our|=service|=experience"
    "|=you|=as|=and | $)",
    "=help|=helps|=allow|=allows|=enable|=enables =us =to? =continue|=keep|=continually"
    "|=continuously|=constantly? improve|improving|=grow|=learn|=improve",
    "=use|=using|=take|=share|=consider ...1 =your|=this ...1 feedback|comment|experience"
    "|opportunity|suggestion|=onboard ...3 improve|=learn|=better|=board|=improvements",
    "=as =a|=an? =learning =opportunity|=experience",
    "=learn =from =this|=these|=your (=experience|=mistakes|=feedback|=and | $)",
    "=strive|=striving =for =excellence|=perfection|=improvement|=continuous|=the",
    "=your =feedback|=input|=comments|=concerns =will|=has|=have =be|=been =taken|=shared"
    "|=passed|=noted|=forwarded|=considered ...2 =into|=consideration|=on|=board|=account|=team"
    "|=accordingly|=and",
    "=continuous|=continual =improvement",
    "=always|=constantly|=continuously|=continually =improving|=evolving|=learning (=our|=as|=to"
    "|=ourselves|=and | $)",
    "=never =stop =improving|=learning|=growing|=working",
    "=will|=to|=we|=we'll =use|=take =this|=these|=it =to =improve|=learn|=grow|=better",
    "=working|=work ...3 =to ...1 improve|enhance ...1 =your|=our experience|service|customer"
    "|visit",
    "=work|=working =hard =to =improve|=ensure|=make|=provide|=be|=deliver",
)

RULE = Rule(
    code="CLI20",
    name="always-improving",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Общее «становимся лучше» не говорит, что исправлено у этого человека.",
        "en": "A general “we keep improving” does not say what was put right for this customer.",
    },
    advice={
        "ru": "Назовите одну перемену: «С понедельника курьер звонит за час до приезда».",
        "en": "Name one change: “From Monday the courier calls an hour ahead”.",
    },
    match=(*_RU, *_EN),
    unless=phrases(
        "=help =us =reproduce|=understand|=find|=debug|=narrow|=locate|=identify|=investigate",
        "=should|=might|=may|=can|=could|=would|=to =help =improve|=improve",
        # Our own duty, plainly owned: "I need to work on better delivery".
        "=need|=needs|=have|=must|=should =to =work =on|=at",
        "=improve =your|=the =performance|=speed|=security|=chances",
        "=если =вы",
        slack=0,
    ),
    source=("REVIEW CLI01", "REVIEW CLI02"),
)
