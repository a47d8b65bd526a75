"""TON08: the customer is beaten with the terms they accepted."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_TERMS_RU = (
    "условие|правило|договор|оферта|соглашение|тариф|регламент|политика|памятка|инструкция"
    "|описание|документация|карточка|чек|квитанция"
)
_SIGNING_RU = (
    "подключать|оформлять|покупать|подписывать|регистрироваться|оплачивать|нажимать|заключать"
    "|делать|совершать|приобретать|бронировать|заказывать|устанавливать|активировать|принимать"
    "|подключить|оформить|купить|подписать|зарегистрироваться|оплатить|нажать|заключить|сделать"
    "|приобрести|забронировать|заказать|использовать|начать|вступать|скачивать"
)
_TERMS_EN = (
    "term|condition|policy|agreement|contract|rule|guideline|small|fine|disclaimer|listing|=tos"
    "|description|label|box|package|packaging|ticket|receipt|invoice|sign|confirmation|checkout"
    "|form|eula|license|licence|documentation|=readme|manual|faq|doc|guide|instruction|page"
)
_NEWS_EN = (
    "closure|change|price|fee|charge|schedule|policy|maintenance|outage|date|restriction|=hours"
    "|increase|rule|deadline|condition|notice|information|cost|limit|size|requirement|=it|=this"
)
_NEWS_RU = "расписание|график|изменение|закрытие|тариф|цена|правило|объявление|срок|ограничение"

_MAIL = frozenset(
    "letter letters parcel parcels envelope envelopes package stamp stamped postman mailbox mail"
    " letterbox courier".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "posted" and view.has_cue("action_done", "remedy", "fault_admitted"):
            continue
        if match.label == "posted" and _mailed(view, match):
            continue
        if match.label == "told" and view.has_cue("apology", "fault_admitted"):
            continue
        yield view.hit(match)


def _mailed(view: View, match: Match) -> bool:
    """Whether "posted" means put into the post: the talk is of a letter or a parcel."""
    if view.words[match.last - 1] != "posted":
        return False
    return not (_MAIL.isdisjoint(view.words) and _MAIL.isdisjoint(view.context_words))


RULE = Rule(
    code="TON08",
    name="terms-scold",
    category="blame_customer",
    severity="warn",
    why={
        "ru": "Ссылка на принятые условия значит «сами виноваты, надо было читать»: это угроза,"
        " а не"
        " ответ.",
        "en": "“You agreed to the terms” means “your fault, you should have read”: a fist, not an"
        " answer.",
    },
    advice={
        "ru": "Объясните само правило и что можно сделать: «Тариф списывается 1-го числа;"
        " отключу его"
        " сейчас, следующего списания не будет».",
        "en": "Explain the rule itself and what can be done: “The plan renews on the 1st; I’ll stop"
        " it now so that nothing more is charged”.",
    },
    match=(
        *phrases(
            "=вы ...2 согласиться:VERB,past|принять:VERB,past|принимать|подписать:VERB,past"
            "|соглашаться"
            "|подтвердить:VERB,past|ознакомиться:VERB,past|читать:VERB,past =с|=со|=на? ...2"
            f" {_TERMS_RU}",
            f"=вы ...2 согласие ...3 {_TERMS_RU}",
            f"{'|'.join(f'{verb}:GRND' for verb in _SIGNING_RU.split('|'))} ...3 =вы ...2"
            " согласиться:VERB,past|соглашаться|принять:VERB,past|принимать"
            "|подтвердить:VERB,past|подтверждать",
            "=ваша подпись ...3 стоять|=стоит|=есть|=имеется",
            "подпись ...4 стоять =ваша",
            "=под =чем|=что =вы? =подписались|=подписываетесь|=подписывали|=подписали",
            "незнание ...4 =не освобождать",
            "=вы ...2 поставить:VERB,past|отметить:VERB,past|проставить:VERB,past =галочку|=галку"
            "|=чекбокс",
            f"быть:VERB,past|есть|=указано|=прописано ...1 =в|=во {_TERMS_RU} =который|=которую"
            "|=которые|=которое =вы",
            "ознакомление =с ...3 являться|=это ...2 обязанность",
            f"=как =и? =это? указать:PRTS|прописать:PRTS|сказать:PRTS|написать:PRTS|=указывается"
            f" =в|=на =вашем|=вашей|=наших|=нашем|=нашей|=пункте|=самом? {_TERMS_RU}|сайт",
            "=это|=все|=всё|=там|=об =этом|=же|=ведь|=прямо|=четко|=ясно? указать:PRTS"
            "|прописать:PRTS|написать:PRTS|сказать:PRTS|разъяснить:PRTS"
            f" =черным|=прямо|=четко|=ясно|=подробно? =в|=на ...2 {_TERMS_RU}",
            f"=в|=на ...1 {_TERMS_RU}|сайт =же|=ведь|=ясно|=четко|=прямо|=все|=русским|=об|=черным"
            " =этом|=языком|=по|=белым? =все|=белому? указать:PRTS|прописать:PRTS|написать:PRTS"
            "|сказать:PRTS|есть",
            "информация ...3 =в =открытом|=общем|=свободном доступ",
            "информация =общедоступна|=общеизвестна",
            "=вся информация ...2 =есть|=размещена|=указана|=опубликована|=находится ...1 сайт",
            "написать:PRTS|=указано|=прописано =мелким шрифт",
            "=черным =по =белому",
            "=согласно ...4 =вы =обязаны|=должны|=обязуетесь|=несете",
            slack=0,
            label="said",
        ),
        *phrases(
            "=вы|=вас =были =заранее|=уже|=также|=ранее|=надлежаще?"
            " =предупреждены|=уведомлены|=проинформированы|=ознакомлены|=извещены",
            "=вас =заранее|=уже|=же|=ведь|=неоднократно =предупреждали|=предупредили|=уведомляли"
            "|=информировали",
            "=you =were|=have|=had =been? =already|=clearly|=duly|=repeatedly|=previously|=made"
            " =warned|=notified|=informed|=advised|=aware|=told",
            "=you =were|=have =been? =already? =told =to|=already|=twice|=repeatedly|=before",
            "=you =were =warned|=forewarned",
            "=you =were =informed|=notified|=advised|=told =about|=of =the|=this|=that|=our",
            "=you =were =informed|=notified|=advised =at|=when|=upon|=during|=before|=in =check-in"
            "|=booking|=checkout|=you|=purchase|=advance|=signup|=registration",
            "=we|=i =did =already|=also? tell|warn|inform|notify|email|mention|remind|advise"
            "|explain",
            "=мы =вас =же|=ведь|=заранее? =предупреждали|=предупредили",
            "^ =вас =же|=ведь? =предупреждали|=предупредили $",
            slack=0,
            label="told",
        ),
        *phrases(
            f"{_NEWS_EN} ...2 =was|=were|=been =also|=already|=duly|=clearly? =announced"
            "|=posted|=displayed|=published|=communicated|=disclosed|=advertised|=listed|=shown",
            f"{_NEWS_EN} ...2 =is|=are =clearly|=plainly|=explicitly|=prominently =announced"
            "|=posted|=displayed|=published|=communicated|=disclosed|=advertised|=listed|=shown",
            f"{_NEWS_RU} ...2 быть? объявить:PRTS|опубликовать:PRTS|разместить:PRTS|вывесить:PRTS",
            "=объявление|=информация|=табличка ...1 =висело|=висела|=висит",
            slack=0,
            label="posted",
        ),
        *phrases(
            f"=you =have|=already|=clearly|=yourself|=also? agree|accept|acknowledge|consent|sign"
            f" =to|=with? =the|=our|=these|=those|=all? =said? {_TERMS_EN}",
            "=by sign|purchase|book|order|use|install|register|click|check|subscribe|create|accept"
            "|buy|join|place|pay|tick ...6 =you agree|accept|acknowledge|consent|waive",
            "=as =clearly|=already|=explicitly|=plainly|=it|=is|=was|=previously?"
            " =stated|=outlined|=written|=specified|=mentioned|=noted|=described|=detailed|=listed"
            f"|=explained|=says =in|=on =the|=our|=your ...1 {_TERMS_EN}|website|site",
            "=as =clearly|=already|=explicitly|=plainly =stated|=outlined|=written|=specified"
            "|=noted"
            "|=described|=listed|=shown|=advertised|=indicated",
            "=in =black =and =white",
            "=in =plain =english|=sight",
            "=in =bold|=big|=capital =letters|=print|=type",
            "=in =large =letters",
            # Large print is also a kindness to weak eyes: it scolds where something stands there.
            "=says|=said|=written|=stated|=there|=shown|=posted ...4 =in =large =print|=type",
            "=ignorance =of",
            "=you =ticked|=checked =the|=that|=a =box",
            "=it|=policy|=page|=description|=terms|=listing|=contract|=readme|=website|=sign|=email"
            " =very|=quite? =clearly|=plainly|=explicitly|=literally"
            " =says|=states|=stated|=said|=reads|=tells",
            "=clearly|=plainly|=explicitly =stated|=written|=listed|=posted|=displayed"
            "|=documented|=labelled|=labeled|=communicated|=explained",
            "=read|=reading|=check|=see =the|=our|=your =small|=fine print",
            "=it's|=is|=was =all|=right? =in =the =terms|=contract|=fine|=small|=tos|=docs|=faq"
            "|=readme|=manual|=documentation|=guide",
            "=term|=terms|=contract|=agreement|=policy =and|=that? =conditions|=that? =that? =you"
            " =signed|=agreed|=accepted|=clicked",
            "=you =signed =it|=up|=the =knowing|=contract|=agreement|=form",
            slack=0,
            label="said",
        ),
    ),
    unless=phrases(
        "=если|=прежде|=перед|=когда|=if|=before|=once|=when|=unless ...2 =вы|=you",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON08",),
)
