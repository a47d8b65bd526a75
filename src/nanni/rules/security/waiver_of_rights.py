"""SEC08: the customer is made to give up a claim, a right or their voice."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.security._lexicon import any_begins

_GIVEN_UP = "претензия|иск|требование|обжалование|=права|=прав|=суда|=разбирательства|=неустойки"
_ACT_EN = "=sue|=dispute|=pursue|=litigate|=complain|=publish|=post|=disclose|=chargeback|=discuss"
#: «Претензий не имею» and «удалите отзыв» are waivers where they are the price of something.
_PRICES = {
    "none": "подпис расписк услови взамен обмен соглашени компенсац верн выплат".split(),
    "review": (
        "верн выплат компенс скидк бонус промокод зачисл начисл подар refund credit discount"
        " voucher compensat pay coupon gift".split()
    ),
}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        price = _PRICES.get(match.label)
        if price is None or any_begins(view.words, price):
            yield view.hit(match)


RULE = Rule(
    code="SEC08",
    name="waiver-of-rights",
    category="waiver_of_rights",
    severity="error",
    blocks=("always",),
    why={
        "ru": "Помощь превращается в торг: человека заставляют платить правом, которое у него уже"
        " есть, и такой отказ часто ничтожен.",
        "en": "Help becomes a trade: the customer is made to pay with a right they already have,"
        " and such a waiver is often void.",
    },
    advice={
        "ru": "Верните или исправьте без условий: «Возвращаем 4 900 ₽ сегодня. Ваше право на"
        " претензию сохраняется». Соглашения готовит юрист отдельно.",
        "en": "Repair without conditions: “We are refunding $49 today. Your right to claim stays as"
        " it is.” Settlements are a lawyer's letter.",
    },
    match=(
        *phrases(
            f"отказаться|отказываться =от ...3 {_GIVEN_UP}",
            f"=отказ|=отказа|=отказе|=отказом =от ...3 {_GIVEN_UP}",
            "=обязуетесь|=обязуюсь|=обязуется|=обязуйтесь|обязательство =не ...2 <INFN>",
            "=обещаете|=соглашаетесь|=согласны|=согласие|=согласием ...2 =не ...2"
            " обращаться|обратиться|подавать|подать|предъявлять|предъявить|публиковать|разглашать"
            "|жаловаться|писать|требовать",
            "=не =предъявлять|=выдвигать|=предъявлении ...2 претензия|требование",
            slack=0,
        ),
        *phrases(
            "=претензий =больше? =не =имею|=имеете|=имеет|=иметь|=имеется",
            "=не =имею|=имеете|=имеет|=иметь =к? ...2 претензий",
            "=отсутствии|=отсутствие ...1 претензий",
            slack=0,
            label="none",
        ),
        *phrases(
            "если|при|после|обмен|взамен|=когда|=как ...4 удалить|удаление|убрать ...2"
            " отзыв|комментарий|пост|публикация|видео",
            "=отзовите|=заберите|=отозвать ...2 жалобу|претензию|иск|заявление",
            "=if|=once|=after|=exchange|=return|=provided ...5 =remove|=removing|=delete|=deleting"
            "|=withdraw|=withdrawing|=take ...3 =review|=reviews|=complaint|=post|=video",
            slack=0,
            label="review",
        ),
        *phrases(
            "=waive|=waiving|=waives|=waiver ...5 =claim|=claims|=right|=rights|=liability"
            "|=remedies",
            "=give|=giving|=sign|=signing =up|=away ...3 =right|=rights|=claim|=claims",
            "=forfeit|=relinquish|=surrender|=renounce ...3 =right|=rights|=claim|=claims",
            "=release|=releasing ...3 =from ...4 =liability|=claims|=claim|=responsibility",
            "=full =and =final =settlement",
            "=agree|=agreeing|=undertake|=promise =not =to ...2"
            f" {_ACT_EN}|=take|=file|=share|=leave",
            "=hold ...3 =harmless",
            "=no =further|=other =claims|=claim|=demands ...4 =against",
            "=non-disparagement",
            slack=0,
        ),
    ),
    unless=phrases(
        "=мы|=компания|=наша|=нами|=банк отказаться|отказываться =от",
        "=не|=нет|=без|=нельзя|=никогда ...2 отказаться|отказываться|=отказ|=отказа",
        "=не|=никто ...2 =заставит|=заставляем|=просим|=просит|=должны|=обязаны|=нужно|=требуется"
        " ...3 отказаться|отказываться|=отказ|обещать",
        "=это|=оно =не =отказ",
        "отказаться|отказываться =от ...2 =иска|=претензии =к =вам",
        "=мы|=we =обязуемся|=agree|=undertake|=promise",
        "=we|=we've|=company|=i|=i've|=happily =have|=will|=can|=already?"
        " =waive|=waived|=release|=agree",
        "=not|=doesn't|=don't|=without|=never|=nor|=won't|=didn't ...2"
        " =waive|=waiving|=waives|=release"
        "|=give|=giving|=sign|=forfeit|=affect|=removing|=remove",
        "=your =right|=rights =to ...3 =claim|=remain|=stay",
        "=вправе|=право|=можете|=если =вы? =хотите|=решите|=передумаете ...2 отказаться|отозвать",
        slack=0,
    ),
    check=_check,
    source=("DOMAIN section 1, what may block",),
)
