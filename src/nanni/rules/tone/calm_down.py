"""TON02: the customer is told to calm down."""

from nanni.rulekit import Rule, literals, pattern, phrases

_FIT_RU = (
    "нервничать|кричать|истери*|паниковать|горячиться|драматизировать|скандалить|орать|ныть"
    "|возмущаться|эмоционир*|злиться|беситься|психовать|кипятиться|преувеличивать|раздувать"
    "|ругаться|накручивать|сгущать|истерика|суетиться|шуметь|жаловаться|плакать"
)
_FIT_EN = (
    "yell|shout|scream|panic|freak|whine|complain|rant|overreact|dramatic|hysterical|upset|angry"
    "|aggressive|agitated|emotional|cry|raise|snap|frustrated|heated|impatient|moan"
)

RULE = Rule(
    code="TON02",
    name="calm-down",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Призыв успокоиться объявляет чувство человека проблемой — и злит ещё сильнее.",
        "en": "“Calm down” makes the feeling the problem, and nobody was ever calmed by it.",
    },
    advice={
        "ru": "Успокаивает дело и срок: «Бригада выехала, будет у вас к 14:20».",
        "en": "What calms is a deed and a time: “The crew is on its way and will be there by"
        " 2:20”.",
    },
    match=(
        *phrases(
            "=успокойтесь|=успокойся|=остыньте|=остынь|=угомонитесь|=выдохните|=уймитесь"
            "|=расслабьтесь|=утихомирьтесь|=охолоните",
            "!=лучше =не|=хватит|=перестаньте|=прекратите|=прекращайте|=довольно =уже|=так"
            f"|=мне? {_FIT_RU}",
            "!=так =зачем|=незачем|=нечего|=что|=чего|=надо|=нужно|=стоит =вы|=же|=так? =так?"
            f" {_FIT_RU}",
            "=без истерика|паника|нервы|крик|скандал|драма|психоз|вопль",
            "=без =лишних|=этих|=всяких|=ненужных эмоция|нервы|истерика|драма",
            "=давайте =без эмоция",
            "=давайте =не =будем нервничать|горячиться|ругаться|эмоционир*|кричать",
            "=давайте успокоиться:1per",
            "=успокоимся",
            "взять:VERB,impr|брать:VERB,impr =себя =в =руки",
            "держать:VERB,impr =себя =в =руках",
            "^ =спокойно|=спокойнее|=поспокойнее|=потише|=полегче|=тише =пожалуйста? $",
            "^ =спокойнее|=поспокойнее|=полегче|=потише",
            "сбавить:VERB,impr|поубавить:VERB,impr|умерить:VERB,impr =свой|=ваш? обороты|пыл"
            "|аппетит"
            "|напор|тон",
            "=не =надо|=нужно =делать? =из =мухи",
            "=советую|=советуем|=рекомендую|=рекомендуем|=попробуйте|=постарайтесь|=предлагаю"
            "|=сначала|=следует|=стоит =вам|=бы|=для? =сначала|=начала|=немного|=просто?"
            " успокоиться|остыть|выдохнуть|угомониться",
            "=не =кипишуйте|=истерите|=психуйте|=кипятитесь|=паникуйте|=нервничайте|=орите|=нойте"
            "|=кричите|=бузите|=драматизируйте",
            slack=0,
        ),
        *phrases(
            "=calm|=cool|=simmer|=settle|=calming =yourself? =down",
            "=please|=just|=everyone|=dude|=bro|=man =relax|=chill|=calm|=breathe|=cool",
            "=relax|=chill|=calm =please|=man|=dude|=bro|=buddy|=mate|=sir|=ma'am|=out",
            "^ =relax|=chill|=breathe $",
            "=please|=try =to? =stay|=remain|=keep|=be =calm",
            "=stay|=remain|=keep =calm =please",
            "=take =a =deep|=few? =breath|=breaths|=deep =breath|=breaths?",
            "=take =it =easy",
            "=easy =there|=tiger",
            "=get|=getting|=be|=so|=all =worked =up",
            f"=no =need|=reason =to =be|=get|=have|=start? =so|=all|=that? {_FIT_EN}",
            "=no =need =for =the|=all|=this? =drama|=anger|=panic|=yelling|=shouting|=aggression",
            f"=stop|=quit =being|=getting? =so? {_FIT_EN}",
            "=do|=don't|=dont =not? =get|=be =so|=all|=too? =angry|=dramatic|=hysterical|=worked"
            "|=emotional|=aggressive|=agitated|=impatient|=worked|=snippy",
            "=do|=don't|=dont =not? yell|shout|scream|overreact|whine|freak|rant =at? =me|=us"
            "|=out?",
            "=lower|=mind|=drop =your|=the =voice|=attitude",
            "=you =are|=you're =overreacting|=hysterical|=ranting",
            "=you =are|=you're =being|=getting =dramatic|=hysterical|=emotional|=unreasonable"
            "|=childish|=ridiculous",
            slack=0,
        ),
        pattern(r"(?:^|[.!?\n]\s*)(?P<m>relax|chill)(?=[,!.—-])", "relax", "chill"),
        *literals("спокойствие, только спокойствие"),
    ),
    unless=phrases(
        "=вы =можете успокоиться",
        "=не =надо|=нужно|=стоит =ни|=никуда",
        "=cool =down =period|=the|=for",
        "=settle =down =in",
        slack=0,
    ),
    source=("REVIEW TON02",),
)
