"""Shapes of an earlier contact or a wait, whatever the words: a verb of telling and a time."""

from nanni.rulekit import Pattern, Phrase, phrases, words
from nanni.rulekit.matchers import Words

_TELL_RU = (
    "писать|написать|звонить|позвонить|обращаться|обратиться|спрашивать|спросить|просить"
    "|попросить|сообщать|сообщить|объяснять|объяснить|говорить|сказать|жаловаться|пожаловаться"
    "|задавать|задать|описывать|описать|рассказывать"
    "|рассказать|общаться|пообщаться|связываться|связаться|заходить|приезжать|ходить"
    "|ездить|указывать|указать|напоминать|повторять|диктовать|продиктовать"
    "|беседовать|разговаривать|переписываться"
)
_TOLD_RU = "|".join(f"{verb}:past" for verb in _TELL_RU.split("|"))
_SENT_RU = "|".join(
    f"{verb}:past"
    for verb in (
        "отправлять отправить присылать высылать выслать подавать подать оставлять оставить"
        " создавать"
        " создать скидывать скинуть прикладывать приложить заполнять заполнить открыть"
    ).split()
)
_TELLING_RU = "|".join(
    f"{verb}:pres,1per"
    for verb in (
        "писать звонить обращаться спрашивать просить объяснять жаловаться повторять напоминать"
        " ходить дозваниваться добиваться пытаться стучаться"
    ).split()
)
_BEFORE_RU = (
    "=уже|=вчера|=позавчера|=раньше|=ранее|=неоднократно|=дважды|=трижды|=назад|=давно|=недавно"
    "|=многократно|=прошлый|=прошлой|=прошлом|=прошлую|=тогда|=летом|=зимой|=весной|=осенью"
    "|=утром|=январе|=феврале|=марте|=апреле|=мае|=июне|=июле|=августе|=сентябре|=октябре"
    "|=ноябре|=декабре|=понедельник|=вторник|=среду|=четверг|=пятницу|=субботу|=воскресенье"
    "|=выходных|=снова|=опять|=тот|=первый|=второй|=третий|=несколько"
)
_US_RU = (
    "=вам|=вас|=вами|оператор|поддержка|техподдержка|менеджер|сотрудник|отделение|офис|чат"
    "|горячий|специалист|консультант|модератор|админ|администратор|ресепшен|бухгалтерия|=сюда"
    "|приемная"
)
_LONG_RU = (
    "=утра|=вчера|=обеда|=ночи|=понедельника|=вторника|=среды|=четверга|=пятницы|=субботы"
    "|=воскресенья|час|день|неделя|месяц|сутки|год|полчаса|полдня|полгода|минута|=вечера"
)
_TOLD_EN = (
    "=wrote|=written|=emailed|=contacted|=called|=told|=asked|=explained|=reported|=opened"
    "|=raised|=mentioned|=messaged|=phoned|=chatted|=spoke|=spoken|=complained"
    "|=requested|=provided|=posted|=logged|=talked|=informed|=rang|=rung|=texted|=visited|=flagged"
    "|=tweeted|=uploaded|=left|=followed"
)
_BEFORE_EN = (
    "=already|=yesterday|=before|=earlier|=previously|=twice|=thrice|=ago|=last|=times|=monday"
    "|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday|=january|=february|=march|=april"
    "|=june|=july|=august|=september|=october|=november|=december|=repeatedly|=again|=since"
    "|=several|=multiple|=voicemail|=voicemails|=messages|=people|=agents"
)
_LONG_EN = "=hours|=hour|=days|=weeks|=week|=months|=month|=minutes|=mins|=ages|=forever|=year"

_LONG_AGO_RU = (
    "=вчера|=позавчера|=неоднократно|=дважды|=трижды|=назад|=давно|=многократно|=прошлой|=прошлом"
    "|=январе|=феврале|=марте|=апреле|=мае|=июне|=июле|=августе|=сентябре|=октябре|=ноябре"
    "|=декабре|=понедельник|=вторник|=среду|=четверг|=пятницу|=субботу|=воскресенье"
)

SHAPES: tuple[Phrase | Pattern | Words, ...] = (
    words(_TOLD_RU, _BEFORE_RU, within=7),
    words(_SENT_RU, _LONG_AGO_RU, within=6),
    words(
        _TELLING_RU,
        "=снова|=опять|=который|=второй|=третий|=четвертый|=пятый|=утра|=вчера",
        within=6,
    ),
    *phrases(
        f"^ =я|=мы|=же|=ведь|=мне? ...2 {_TOLD_RU} ...3 {_US_RU}",
        f"{_TOLD_RU} =у|=с|=в|=на|=к? =вашей|=вашим|=вашему? {_US_RU}",
        # «Это моё третье письмо».
        "=мой|=моя|=мое|=уже|=это ...1 второй|третий|четвертый|пятый|шестой|десятый|очередной"
        " письмо|сообщение|обращение|заявка|звонок|запрос|жалоба|тикет|вопрос",
        "^ =еще =раз|=разок $",
        # «Мастера жду с восьми утра».
        "ждать:1per|ожидать:1per|сидеть:1per|ждать:past|прождать:past ...2 =с|=уже|=почти|<NUM>"
        f" ...2 {_LONG_RU}",
        # «Ну что, разобрались?», «так что с возвратом?».
        "^ =ну =и? =что|=как|=где $",
        "^ =ну =что|=как <VERB,past,plur>",
        "^ =так =и? =что|=где =с|=мой|=мои|=моя|=решили|=там",
        # «На линии продержали полчаса и отключили».
        "продержать|провисеть|висеть|прождать|просидеть|сбросить|сбрасывать|переключать|гонять"
        " ...3 линия|телефон|трубка|очередь|ожидание|час|минута|полчаса|звонок|=меня",
        # «Уже середина июня, а исправления нет».
        "=уже|=сегодня ...2 середина|конец|начало|вечер|<NUM>|среда|пятница|июнь|июль"
        "|август|сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|апрель|май ...2 =а|=и ...3"
        " =нет|=не|=нету|=тишина|=ничего",
        "^ =что|=как|=и|=вы =решили|=решено|=выяснили|=узнали|=разобрались|=посмотрели $",
        "дублировать:1per|продублировать:1per",
        "=мне|=нам|=вы =уже|=тогда менять:past,plur|чинить:past,plur|ремонтировать:past,plur"
        "|обещать:past,plur|говорить:past,plur|советовать:past,plur|отвечать:past,plur"
        "|предлагать:past,plur|писать:past,plur|объяснять:past,plur",
        "^ =ау|=алло|=але|=эй|=прием =вы|=есть|=кто|=тут|=там|=живые? =тут|=там|=здесь|=кто? $",
        slack=0,
    ),
    *phrases(
        "=i|=we|=i've|=we've|=i'd|=have|=has =have|=had|=also|=just|=even|=already|=now?"
        f" {_TOLD_EN}"
        f" ...8 {_BEFORE_EN}",
        f"^ {_TOLD_EN} ...5 {_BEFORE_EN}|<NUM>",
        f"{_BEFORE_EN} ...3 =i|=we|=i've =have? {_TOLD_EN}",
        "=left|=sent ...2 =voicemail|=voicemails|=messages",
        "=had|=been|=having =a|=on|=in ...1 =chat|=call|=conversation|=hold|=phone|=queue ...4"
        " =with|=earlier|=yesterday|=last|=about|=since|=for",
        "=it's|=it =has? =been ...3 =days|=weeks|=months|=hours|=week|=month|=day",
        f"^ =an|=a|=two|=three|=four|=half|<NUM> ...2 {_LONG_EN} =gone|=on|=in|=later|=passed"
        "|=and|=already",
        "=gave|=told|=given|=explained|=said ...4 =to? ...1 =lady|=guy|=gentleman|=woman"
        "|=colleague|=agent|=operator"
        "|=rep|=person|=advisor|=adviser|=bot",
        "^ =once =more|=again $",
        "^ =so|=well|=and $",
        "^ =are =you =there|=here|=alive $",
        "=what =did =they|=he|=she|=your =say|=decide|=find|=manager|=team",
        "=came|=comes|=is|=it's =back? =again|=after|=since ...1 =your =last|=latest? =fix|=visit"
        "|=update|=repair",
        "=explained ...4 =to ...2 =people|=agents|=persons|=reps|=departments|=times",
        slack=0,
    ),
)

#: Whoever else wrote or waits is not the customer who comes back to us.
UNLESS: tuple[Phrase | Pattern, ...] = phrases(
    "=пришли|=пришло|=приложение",
    "=он|=она|=они|=кто-то|друг|подруга|знакомый|сосед|муж|жена|мама|папа|сын|дочь|мошенник"
    f"|человек|мужчина|женщина|=какой-то|врач|продавец ...2 {_TOLD_RU}",
    f"{_TOLD_RU} ...1 =какой-то|=человек|=мошенник|=мошенники|=диплом|=курсовую|=книгу",
    "=открыл|=открыла|=открыли|=создал|=создала|=оставил|=оставила|=отправил|=отправила|=подал ...2"
    " счет|карта|вклад|аккаунт|вещь|посылка|сумка|деньга|перевод|платеж|=куртку|=зонт|=ключи",
    "=i|=we ...1 =called|=contacted|=phoned|=asked|=told =my|=the =bank|=doctor|=wife|=husband"
    "|=friend|=police|=embassy|=isp|=hotel|=airline|=seller|=landlord",
    "=opened|=raised|=sent|=left|=posted|=uploaded ...3 =account|=parcel|=package|=jacket|=bag"
    "|=phone|=keys|=file|=box|=money|=payment|=umbrella|=gift",
    slack=0,
)
