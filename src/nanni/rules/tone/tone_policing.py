"""TON17: the customer's manners are corrected instead of their trouble."""

from nanni.rulekit import Rule, phrases
from nanni.rules.tone._deeds import inflect

_RUDE_RU = (
    "хамить|грубить|оскорблять|материться|ругаться|выражаться|дерзить|наезжать|тыкать|язвить"
    "|огрызаться|сквернословить|обзываться|угрожать|хамство|грубость|мат|оскорбление|наезд|угроза"
    "|брань|сарказм"
)
_DECENTLY_RU = (
    "=прилично|=культурно|=корректно|=вежливо|=нормально|=уважительно|=повежливее|=вежливее"
    "|=корректнее|=культурнее|=по-человечески|=адекватно|=достойно|=спокойно|=спокойнее"
    "|=приличнее|=пристойно"
)
_SPEAK_RU = "выражаться|разговаривать|общаться|говорить"
_ORDER_RU = inflect(_SPEAK_RU, "VERB,impr")
_MISBEHAVE_RU = (
    "нагнетать|накручивать|утрировать|передергивать|придираться|капризничать|командовать|торопить"
    "|подгонять|наглеть|борзе*|перегибать|ерничать|паясничать|наговаривать|манипулировать"
    "|шантажировать|возмущаться|огрызаться|скандалить|клеветать|забываться"
)
_ASK_RU = "=просим|=прошу|=попрошу|=просьба"
_STOP_RU = "=хватит|=прекратите|=перестаньте|=прекращайте|=довольно"
_TONE_EN = "tone|language|attitude|manner|mouth|word|behaviour|behavior"
_RUDE_EN = (
    "=rude|=abusive|=nasty|=snarky|=mean|=hostile|=condescending|=sarcastic|=disrespectful"
    "|=offensive|=aggressive|=profanity|=insults|=insulting|=swearing|=cursing|=threatening"
)

_RU = phrases(
    f"{_ORDER_RU} (=со =мной | =с =нами)? {_DECENTLY_RU}",
    f"{_DECENTLY_RU} {_ORDER_RU}",
    "=ведите|=веди =себя =пожалуйста? =прилично|=достойно|=вежливо|=корректно|=спокойно|=адекватно"
    "|=нормально",
    f"{_ASK_RU}|=давайте|=можно|=надо|=следует|=нужно =вас|=ли? {_SPEAK_RU} {_DECENTLY_RU}",
    "=выбирайте|=подбирайте|=фильтруйте =выражения|=слова|=речь|=базар",
    "следить:VERB,impr =за =своим|=своей|=своими|=вашим|=вашей? язык|речь|слово|тон|выражение",
    f"{_ASK_RU}|=пожалуйста|=давайте =вас|=тогда? =без {_RUDE_RU}",
    "=без =перехода =на =личности",
    f"{_ASK_RU} =вас? =нам|=мне? =не {_RUDE_RU}",
    f"=не {inflect('хамить|грубить|оскорблять|материться|ругаться|выражаться', 'VERB,impr')}",
    f"=не {inflect('дерзить|тыкать|язвить|сквернословить|обзываться|угрожать', 'VERB,impr')}",
    f"=не {inflect(_MISBEHAVE_RU.replace('|борзе*', ''), 'VERB,impr')}",
    f"=не =надо|=нужно|=стоит|=смейте =так|=нас|=меня|=мне|=нам|=здесь|=на? {_MISBEHAVE_RU}",
    f"{_STOP_RU} =уже|=нас|=меня|=на? {_MISBEHAVE_RU}",
    f"{_STOP_RU} =нам|=мне|=нас|=меня? {_RUDE_RU}",
    f"=не =надо|=нужно|=стоит|=смейте =так|=мне|=нам|=здесь|=на? =нас|=меня? {_RUDE_RU}",
    "=не =переходите|=надо|=нужно =переходить? =на =личности",
    "=не =повышайте|=надо =повышать? =на? =меня|=нас? =голос",
    f"=не =надо|=нужно|=стоит|=следует|=смейте ...1 {_SPEAK_RU} ...3 тон|=так",
    "=в =таком|=подобном =тоне",
    "=таким|=подобным =тоном",
    "=смените|=сбавьте|=снизьте|=понизьте|=убавьте|=измените =свой|=ваш? =тон",
    "=что =это? =за =тон|=выражения|=манеры",
    "=ваш|=подобный|=такой тон|поведение =неприемлем|=неприемлемо|=недопустим|=недопустимо"
    "|=неуместен|=оставляет|=непозволителен",
    "=соблюдайте|=соблюдать =пожалуйста? =нормы|=правила|=рамки =общения|=приличия|=приличий"
    "|=этикета|=этики|=вежливости",
    "=соблюдайте =субординацию",
    "=уважайте|=уважай =себя|=нас|=наш|=чужой|=чужое|=наше|=людей|=меня|=мое|=мой|=других",
    "=проявите|=проявляйте|=имейте =хоть|=хотя|=немного|=каплю|=элементарное? =бы? =уважение"
    "|=уважения|=вежливость|=такт|=совесть",
    "=относитесь|=отнеситесь ...2 =уважительно",
    "=будьте =пожалуйста? =повежливее|=вежливее|=корректнее|=вежливы|=корректны|=уважительнее"
    "|=сдержаннее",
    "=научитесь|=поучитесь =сначала? разговаривать|общаться|вежливость|уважать",
    "=имей =совесть",
    "=пока =не =научитесь|=извинитесь|=успокоитесь|=перестанете|=прекратите",
    slack=0,
)
_EN = phrases(
    f"=watch|=mind|=check|=moderate =your =damn? {_TONE_EN}",
    "=mind|=remember =your =manners",
    "=please|=try|=do =to? =be|=remain|=stay =more? =polite|=civil|=courteous",
    "=please|=try =to? =be|=remain =more? =respectful =to|=with|=when|=or|=towards",
    "=be =more|=a? =bit? =polite|=civil|=courteous =to|=with|=when|=please|=or|=towards|=if",
    "=speak|=talk|=write|=express|=address =to|=yourself|=me|=us? =me|=us? =politely|=decently"
    "|=respectfully|=civilly|=nicely",
    "=ask =nicely|=politely",
    "=keep =it|=this|=things|=the =conversation|=discussion? =civil|=polite|=respectful|=clean",
    f"=your|=this|=that|=such =kind|=foul? =of? {_TONE_EN} =is|=will =completely|=not|=be? =not"
    "|=be?"
    " =unacceptable|=inappropriate|=acceptable|=appropriate|=tolerated|=uncalled|=unnecessary",
    f"=your|=this|=that {_TONE_EN} =isn't|=won't =be? =acceptable|=appropriate|=helping|=helpful"
    "|=tolerated|=necessary|=called",
    "=foul|=abusive|=offensive|=aggressive|=rude =language|=tone|=behaviour|=behavior =is|=will"
    "|=isn't|=won't",
    f"=with|=using =that|=this|=such|=your {_TONE_EN}",
    f"=no =need =to =be|=get|=resort|=use =so|=to? {_RUDE_EN}",
    "=no =need =to =swear|=curse|=insult",
    "=no =need =for =insults|=swearing|=profanity|=sarcasm|=rudeness|=hostility|=name-calling",
    f"=stop|=refrain|=avoid|=quit|=cease =from|=with|=the? =being|=using|=the? {_RUDE_EN}",
    "=do|=don't|=dont =not? =swear|=curse|=insult =at|=me|=us|=our|=here",
    f"=do|=don't|=dont =not? =be =so? {_RUDE_EN}",
    "=don't|=not =talk|=speak|=write =to =me|=us =like|=that|=in",
    "=don't|=not =take|=use =that|=this|=such =tone|=language|=attitude",
    "=won't|=don't|=not =tolerate|=accept =any|=this|=such? =abuse|=abusive|=rudeness|=insults"
    "|=swearing|=language|=tone|=behaviour|=behavior",
    "=won't|=not =be =spoken|=talked|=shouted =to|=at",
    "=show =some|=more|=us|=me =some|=more? =respect|=manners|=courtesy|=decency",
    "=drop|=lose|=cut =the|=your|=that =attitude|=tone|=sarcasm",
    "=language =please $",
    "=i|=we =deserve =basic|=some? =respect",
    "=treat =us|=me|=our|=others =staff|=team? =with =some? =respect",
    slack=0,
)

RULE = Rule(
    code="TON17",
    name="tone-policing",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Вместо дела обсуждают манеры: человек узнаёт, что помощь надо заслужить тоном.",
        "en": "Manners are discussed instead of the matter, as if help had to be earned by tone.",
    },
    advice={
        "ru": "Отвечайте на суть. Если письмо оскорбляет вас, назовите границу и останьтесь в деле:"
        " «С возвратом помогу; пожалуйста, не называйте так моего коллегу».",
        "en": "Answer the substance. If you are insulted, name the boundary and stay with the"
        " matter: “I’ll help with the refund; please leave my colleague out of it”.",
    },
    match=(*_RU, *_EN),
    unless=phrases("=без =мата|=ругани =в", "=не =угрожает|=угрожают", slack=0),
    source=("S2-2",),
)
