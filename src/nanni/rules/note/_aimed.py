"""Phrases that turn a word into an insult of a person, and sighs about one; data of NOT01."""

from nanni.rulekit import Pattern, Phrase, pattern, phrases
from nanni.rulekit import insult_words as lexicon

_THEY_RU = f"{lexicon.PERSONS_RU}|=он|=она|=они|=вы|=ты"
_THEY_EN = f"{lexicon.PERSONS_EN}|=he|=she|=they|=you"
_JUST_RU = "=это|=просто|=реально|=вообще|=же|=явно|=какой-то|=какая-то|=тот|=та|=ну"
_QUITE_RU = "=настоящий|=полный|=полная|=редкий|=редкая|=натуральный|=еще|=конченый|=настоящая"
_QUITE_EN = "=such|=total|=complete|=real|=absolute|=just|=typical|=huge|=full"
_SO_EN = "=just|=so|=clearly|=really|=completely|=totally|=too|=pretty|=actually"
_BEAST_RU = "|".join(
    word if word.endswith("*") else f"{word}:nomn" for word in lexicon.BEASTS_RU.split("|")
)
_CLINGING_RU = (
    "опоссум|овц|баран|осел|осл|козел|козл|свин|коров|идиот|дебил|псих|тролл|клоун|истерич|хам|дур"
)
_KENNEL_RU = "порода|щенок|прививка|вязка|помет|кобель|течка|окрас|питомник|собака|стерилизация"

AIMED_RU = phrases(
    f"{_THEY_RU} {_JUST_RU}? {_QUITE_RU}? {_BEAST_RU}",
    f"=этот|=эта|=эти {_BEAST_RU} =опять|=снова|=все|=уже? писать|звонить|требовать|хотеть|орать"
    "|жаловаться|написать|ныть|угрожать",
    f"=опять|=снова =этот|=эта {_BEAST_RU}",
    f"тупой|упертый|наглый|вонючий|жирный {lexicon.BEASTS_RU}",
    f"вести|=вел =себя =как =последняя|=последний|=полный? {_BEAST_RU}",
    f"{lexicon.CRUEL_RU} {lexicon.PERSONS_RU}|вопрос|письмо|жалоба|баба|человек",
    f"{_THEY_RU} {_JUST_RU}? =совсем|=такой|=такая|=очень? =тупой|=тупая|=глупый|=глупая"
    "|=ненормальный|=ненормальная|=сумасшедший|=сумасшедшая|=отбитый|=отбитая|=конченый|=конченая",
    "шлепок майонезный",
    "майонезный шлепок",
    "=не =стоит =даже? ...2 мизинец",
    "мизинец ...2 теща",
    "кусок идиот|дебил|дурак|дерьмо|говно|мясо",
    "=больной|=больная|=больные =на =всю? =голову",
    "=не =дружит|=дружите =с =головой",
    "=не =все =дома =у",
    "=мозгов =ноль|=нет|=нету",
    "=без =мозгов",
    "потребительский терроризм|экстремизм|террорист|экстремист",
    "=пошел|=пошла|=пошли|=иди|=идите|=идет =он|=она|=ты|=вы? =лесом|=нафиг",
    "=пошел|=пошла|=пошли|=иди|=идите|=идет =он|=она|=ты|=вы? =к =черту",
    "=пошел|=пошла|=иди|=идет =он|=она|=ты? =в =баню",
    "=чтоб =он|=она|=ты|=вы|=ему|=ей =сдох|=сдохла|=провалился|=провалилась|=подавился|=пусто",
    "=дать|=дай =ему|=ей|=бы =в =морду|=рожу|=глаз",
    "=наглая|=тупая|=хитрая =рожа|=морда",
    slack=0,
    label="aimed",
)
AIMED_EN = phrases(
    f"{_THEY_EN} =is|=are|=was|=were {_QUITE_EN}? =a|=an {_QUITE_EN}? {lexicon.BEASTS_EN}",
    f"{_THEY_EN} =is|=are|=was|=were {_QUITE_EN} =a? {lexicon.BEASTS_EN}",
    f"=he's|=she's|=they're|=you're {_QUITE_EN}? =a|=an {_QUITE_EN}? {lexicon.BEASTS_EN}",
    "=such|=total|=absolute|=complete|=typical|=another|=real|=classic =a?"
    " karen|clown|psycho|muppet|freak|prick|dick|brat",
    f"{lexicon.CRUEL_EN} {lexicon.PERSONS_EN}|question|complaint|people|email|cow|pig",
    f"{_THEY_EN} =is|=are|=was|=were {_SO_EN}? {lexicon.CRUEL_EN}",
    f"=he's|=she's|=they're|=you're {_SO_EN}? {lexicon.CRUEL_EN}",
    "=drama =queen|=llama",
    "=waste =of =space|=oxygen|=air",
    "=piece =of =shit|=trash|=garbage|=crap|=work|=filth",
    "=pain =in =the|=my|=our =ass|=neck|=butt|=arse|=backside",
    "=screw =you|=him|=her|=them|=this",
    "=damn =him|=her|=you|=this =customer|=client|=guy|=lady",
    "=go =to =hell",
    "=drop =dead",
    "=not =the =sharpest|=brightest",
    "=shut =up|=your =mouth|=trap?",
    "=hate =this|=that|=these customer|client|guy|lady|user|woman|caller",
    slack=0,
    label="aimed",
)
OATHS = phrases(lexicon.OATHS_RU, lexicon.OATHS_EN, label="oath")
HIDDEN = (
    pattern(
        rf"(?<![\w*-])(?:клиент|покупател|заказчик|пользовател|абонент|гост)\w*-(?:{_CLINGING_RU})\w*",
        "клиент",
        "покупател",
        "заказчик",
        "пользовател",
        "абонент",
        "гост",
        label="aimed",
    ),
    pattern(
        r"(?:клиент\w*|он|она|customer|client|he|she|guy)\s+(?:[—–-]|это|просто|is|is a)\s+"
        r"(?P<m>\*{2,})",
        "**",
        label="aimed",
    ),
    pattern(r"(?<![\w*@.-])[а-яa-z]+[*#@][\wа-я*#@]*(?![\w@*])", "*", "#", "@", label="masked"),
)
SIGHS: tuple[Phrase | Pattern, ...] = (
    *phrases(
        "=опять|=снова =этот|=эта|=эти|=наш|=наша клиент|клиентка|тип|товарищ|деятель|персонаж"
        "|мужик|тетка|дама",
        "=опять|=снова =этот|=эта|=он|=она звонить|писать|хотеть|требовать|=со|=с",
        "^ =опять|=снова =этот|=эта|=он|=она $",
        "=этот|=эта|=очередной|=очередная =кадр|=персонаж|=тип|=типчик|=деятель|=экземпляр|=фрукт"
        "|=умник|=умница|=гений|=чудак|=недовольный",
        "=достал|=достала|=достали|=замучил|=замучила|=надоел|=надоела|=утомил|=утомила"
        " =уже|=всех|=меня|=нас|=своими|=своим|=весь|=окончательно",
        "=он|=она|=клиент|=клиентка =меня|=нас|=всех|=уже? =достал|=достала|=замучил|=замучила"
        "|=надоел|=надоела",
        "=наш|=наша =любимый|=любимая|=дорогой|=дорогая клиент|клиентка|друг|подруга",
        "=держите =меня =семеро",
        "=мозг|=мозги =выносит|=вынес|=вынесла|=ест",
        "=выносит|=вынес|=вынесла|=выносят|=ест =всем|=мне|=нам|=весь? =мозг|=мозги",
        "=this|=that =guy|=lady|=woman|=clown|=one|=customer|=client|=dude =again",
        "=here =we =go =again",
        "^ =ugh|=sigh|=argh|=omg",
        "=eye =roll",
        "=eyeroll|=facepalm",
        "=our|=everyone's =favorite|=favourite customer|client|person|caller",
        "=frequent =flyer|=flier",
        "=have =fun =with =this|=that =one",
        "=won't|=can't =shut =up",
        "=sick|=tired =of =him|=her|=them|=this|=these",
        "=fed =up =with =him|=her|=them|=this|=these",
        "=drives|=driving =me|=us|=everyone =crazy|=nuts|=mad|=insane|=up",
        "=another =one =of =those",
        slack=0,
        label="sigh",
    ),
    pattern(
        r"(?:^|[.!?\n]\s*)(?P<m>(?:опять|снова) эт(?:от|а|и))(?=[,.!…])",
        "опять эт",
        "снова эт",
        label="sigh",
    ),
    pattern("[🙄🤦🤡🖕💩]", "🙄", "🤦", "🤡", "🖕", "💩", label="sigh"),
)
#: A bitch in a kennel is a dog.
KENNEL = phrases(
    f"=сука|=сучка ...6 {_KENNEL_RU}", f"{_KENNEL_RU} ...4 =сука|=суки|=сучка", slack=0
)
