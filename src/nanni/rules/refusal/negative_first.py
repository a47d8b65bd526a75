"""REF07: the "no" comes before the way to a "yes"."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.support_verbs import OFFER_RU


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if not view.is_question(match):
            yield view.hit(match)


_BRING = (
    "прислать|предоставить|отправить|подтвердить|оплатить|вернуть|принести|указать|сообщить"
    "|заполнить|подписать|пройти|приложить|прикрепить|выслать|привезти|назвать|передать|сдать"
)
_DO_EN = (
    "help|refund|process|proceed|ship|send|replace|do|continue|change|cancel|activate|start|check"
    "|look|investigate|return|exchange|fix|open|close|unlock|resolve|give|issue|move|answer|assist"
)

RULE = Rule(
    code="REF07",
    name="negative-first",
    category="negative_first",
    severity="note",
    why={
        "ru": "Человек слышит «нет», хотя ответ на деле «да, как только пришлёте чек».",
        "en": "The customer hears “no”, although the answer is “yes, as soon as you send the"
        " slip”.",
    },
    advice={
        "ru": "Переверните: «Пришлите чек — и вернём деньги сегодня» вместо «Не вернём, пока не"
        " пришлёте чек».",
        "en": "Turn it round: “Send the slip and we’ll refund you today” instead of “We can’t"
        " refund you until you send the slip”.",
    },
    match=phrases(
        f"=не {OFFER_RU} ...6 =пока|=если|=до =вы? =не",
        "=не =можем|=могу|=сможем|=смогу ...6 =пока ...3 =не",
        "=не =можем|=могу|=сможем|=смогу ...5 =без|=до ...1 <NOUN,gent>",
        "=без !проблема|вопрос|исключение|звонок <NOUN,gent> ...4 =не|=ничего =не? =можем|=могу"
        "|=сможем|=смогу|=получится|=примем|=вернем",
        f"=пока ...2 =не {_BRING} ...6 =не =можем|=могу|=сможем|=смогу|=будем",
        "=пока ...2 =не <VERB,2per> ...6 =не",
        "невозможный|=нельзя|=невозможно ...4 =без|=пока ...2 <NOUN,gent>|=не",
        "возможный =только =после <NOUN,gent>",
        f"=can =not ...1 {_DO_EN} ...6 =until|=unless|=without",
        f"=can =not ...1 {_DO_EN} ...3 =before =you",
        f"=will =not =be? =able? =to? {_DO_EN} ...6 =until|=unless|=without",
        f"=unable =to {_DO_EN} ...6 =until|=unless|=without",
        "=without !exception|delay|hesitation|problem <LATN> ...6 =can =not",
        "=until|=unless =you ...8 =can =not",
        slack=0,
    ),
    unless=phrases(
        "=couldn't",
        "=did|=could =not",
        "=what =we|=i =can =not",
        "=не =могу =не",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF07",),
)
