"""Shapes of telling others, whatever the words: a place where people read, and what comes next."""

from nanni.rulekit import Pattern, Phrase, phrases, words
from nanni.rulekit.matchers import Words

_PLACE_RU = (
    "отзыв|отзовик*|телевидение|журналист|журналистка|газета|пресса|блогер|блог|=пикабу|соцсеть"
    "|паблик|рейтинг|=сми|=эфире|=эфир|радио|подкаст|канал|пост|ролик|репортаж|статья|обзор|=ютуб"
    "|=ютубе|=тикток|=тиктоке|=2гис"
    "|=дзен|=дзене|=сторис|=рилс|редакция|=флампе|=яндексе|маркетплейс*|сообщество|=районной"
    "|=домовой|=городской|=родительском|=соседском|=отзовике|антиреклама|огласка"
)
_WILL_RU = (
    "<VERB,1per>|=будет|=будут|=ждите|=готовьтесь|=ожидайте|=читайте|=увидите|=увидят|=узнают"
    "|=появится|=появятся|=иначе|=обеспечен|=обеспечена|=гарантирован|=гарантирую|=уже|=окажется"
)
_PEOPLE_RU = (
    "=все|=всем|=всех|=каждый|=каждому|=весь|=вся|люди|человек|=людям|знакомый|друг|подруга|сосед"
    "|район|город|коллега|=другие|=другим|=других|=остальные|подписчик|читатель|клиент|покупатель"
    "|родитель|родственник|страна|форум|чат|двор|дом|мир|аудитория|пресса|журналист|=сми"
)
_KNOW_RU = (
    "узнать:futr|увидеть:futr|прочитать:futr|прочесть:futr|услышать:futr|рассказать:futr,1per"
    "|предупредить:futr,1per|отговорить:futr,1per|сообщить:futr,1per|показать:futr,1per"
    "|отсоветовать:futr,1per|поделиться:futr,1per|разослать:futr,1per|=отговаривать|=предупреждать"
    "|=рассказывать"
)
_PLACE_EN = (
    "=review|=reviews|=rating|=stars|=star|=reddit|=twitter|=facebook|=tiktok|=instagram"
    "|=trustpilot|=yelp|=youtube|=google|=press|=newspaper|=papers|=reporter|=journalist"
    "|=journalists"
    "|=followers|=readers|=subscribers|=group|=forum|=forums|=blog|=channel|=podcast|=linkedin"
    "|=column|=paper|=subscribers|=audience|=radio|=podcasts|=herald|=gazette|=tribune|=blogger"
    "|=influencer|=show|=tripadvisor|=media|=watchdog"
    "|=tv|=news|=online|=screenshots|=screenshot|=screenshotted"
)
_WILL_EN = (
    "=will|=i'll|=we'll|=i'm|=we're|=going|=gonna|=expect|=watch|=or|=unless|=writing|=posting"
    "|=leaving|=soon|=tonight|=tomorrow|=everyone|=ready|=goes|=filming|=sharing|=hear|=story"
    "|=next|=let's|=see"
)
_TELL_EN = (
    "=post|=posting|=write|=writing|=leave|=leaving|=share|=sharing|=publish|=publishing|=going"
    "|=goes|=everything|=brutal|=honest|=bad|=hear|=read|=story|=video|=this|=tell|=screenshotted"
    "|=love|=about|=says|=interested|=putting|=put"
)

SHAPES: tuple[Phrase | Pattern | Words, ...] = (
    words(_PLACE_RU, _WILL_RU, within=8),
    words(_PEOPLE_RU, _KNOW_RU, within=7),
    words(
        _PEOPLE_RU,
        "=будут|=будет|=пусть|=должны",
        "знать|узнать|видеть|увидеть|читать|почитать",
        within=7,
    ),
    words(
        "звезда|единица|=кол|оценка|балл",
        "поставить:futr,1per|ставить:1per|снизить:futr,1per"
        "|занизить:futr,1per|влепить:futr,1per|=ждите|=будет|=обеспечен|=везде|=готовьтесь",
        within=6,
    ),
    words(
        "скриншот|=скрин|=скрины|переписка|запись|видео|разговор|фото",
        "=будет|=будут|=окажется|=появится|=попадет|=разлетится|=уйдет|=уйдут|=попадут",
        within=7,
    ),
    *phrases(
        "=сниму|=запишу|=сделаю =про|=об|=о ...2 =ролик|=видео|=выпуск|=обзор|=сюжет|=пост",
        "=пойду|=пойдем|=буду|=придется|=сяду|=иду ...1 писать|звонить|жаловаться|рассказывать ...3"
        f" {_PLACE_RU}|=везде|=всюду|=повсюду",
        slack=0,
    ),
    words(_PLACE_EN, _WILL_EN, _TELL_EN, within=9),
    *phrases(
        "=whole|=entire =neighbourhood|=neighborhood|=town|=city|=office|=street|=internet ...3"
        " =will|=going|=know|=read|=hear|=see",
        "=post|=posting|=share|=sharing|=upload|=uploading =the|=this|=my|=a =video|=footage"
        "|=photos|=recording|=screenshots|=pictures|=conversation|=chat ...1 =of|=online|=to|=on"
        "|=everywhere|=publicly?",
        slack=0,
    ),
)

#: Praise, questions about reviews and trouble with writing one are no threats.
UNLESS: tuple[Phrase | Pattern, ...] = phrases(
    "=не|=как|=где|=могу|=можно ...4 оставить|написать|опубликовать|отправить|найти|посмотреть"
    "|добавить ...3 отзыв|пост|статья|ролик|обзор|рейтинг",
    "хороший|положительный|отличный|благодарный|теплый|восторженный|пять|=5|=спасибо ...3 отзыв"
    "|звезда|звезд|оценка",
    "читать|прочитать|посмотреть|видеть|увидеть|смотреть|найти|изучить|ваш|судя ...3 отзыв|статья"
    "|пост|ролик|блог|обзор|новость|рейтинг",
    "=good|=great|=positive|=five|=5|=happy|=nice|=glowing|=thank|=thanks ...5 =review|=reviews"
    "|=rating|=stars|=star",
    "=can't|=cannot|=couldn't|=unable|=how|=where|=trying|=read|=saw|=found|=your|=in ...4 =review"
    "|=reviews|=reddit|=facebook|=twitter|=blog|=forum|=youtube|=channel|=online|=rating",
    slack=0,
)
