"""APO14: the fault is pushed to a carrier, a bank, a partner."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.matchers import Matcher

_THEM_RU = (
    "служба|доставка|курьер|перевозчик|почта|банк|партнер|провайдер|оператор|поставщик"
    "|подрядчик|склад"
    "|производитель|разработчик|агрегатор|платформа|сервис|вендор|таможня|логист|продавец"
    "|хостинг|отдел"
    "|авиакомпания|аэропорт|отель|турагентство|магазин|бухгалтерия|эквайринг|сдэк|гугл|филиал"
)
_THEM_EN = (
    "carrier|courier|bank|supplier|vendor|provider|partner|manufacturer|=ups|=fedex|=usps|=dhl"
    "|=apple|=google"
    "|developer|airline|hotel|agency|seller|reseller|warehouse|contractor|team|department"
    "|platform|host"
    "|postal|shipper|merchant|processor|company|store|=isp|driver|=stripe|=paypal|=amazon|factory"
)
_RU: tuple[Matcher, ...] = (
    *phrases(
        f"виноватый|=винить|=виновата|=виноват|=виноваты ...2 {_THEM_RU}",
        f"{_THEM_RU} ...2 =виноват|=виновата|=виноваты|=виновна|=виновен",
        f"=это =вина ...2 {_THEM_RU}",
        f"вина ...2 =лежит|=полностью|=целиком ...2 =на ...2 {_THEM_RU}",
        f"ответственность|вина ...2 =несет|=лежит|=несут ...2 {_THEM_RU}",
        "=не =наша =вина|=ошибка|=проблема|=ответственность",
        "=мы|=я ...2 =не =виноваты|=виноват|=виновата|=причем",
        "=мы|=я ...2 =ни =при =чем",
        f"=это =не =мы =это|=а {_THEM_RU}?",
        "=не =по =нашей =вине",
        f"=все =вопросы|=претензии =к {_THEM_RU}|=ним",
        f"=спрашивайте|=требуйте =с ...1 {_THEM_RU}|=них|=него",
        label="denial",
    ),
    *phrases(
        "=от =нас ...1 =не =зависит|=зависело",
        "=beyond|=outside =our =control",
        "=out =of =our =control",
        label="cause",
    ),
    *phrases(
        f"=по =вине ...2 {_THEM_RU}",
        f"=из-за =ошибки|=халатности|=косяка|=безответственности|=некомпетентности ...2 {_THEM_RU}",
        label="cause",
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"=it's|=is|=was|=were =entirely|=all|=solely? =the|=their|=your? {_THEM_EN} =fault"
        "|=mistake|=error|=issue|=problem",
        f"{_THEM_EN} =is|=was|=are =at|=to|=entirely|=solely =fault|=blame|=responsible",
        f"=fault =of ...3 {_THEM_EN}",
        f"=blame =lies? =the|=your|=with|=their|=on ...1 {_THEM_EN}",
        f"=take|=talk ...2 =it =up =with =the|=your|=them {_THEM_EN}?",
        "=not =our|=my =fault|=doing|=mistake|=problem|=error|=issue|=responsibility",
        "=not =the =fault =of =our",
        "=we =are =not =responsible =for",
        "=we =are =not =to =blame",
        "=we =are =not =at =fault",
        "=nothing =to =do =with =us",
        slack=0,
        label="denial",
    ),
    *phrases(
        "=due|=because|=thanks =to|=of =an|=a|=the? =error|=mistake|=failure|=negligence"
        f" =by|=of|=on|=from ...2 {_THEM_EN}",
        slack=0,
        label="cause",
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    helped = view.has_cue("action_done")
    for match in matches:
        if view.is_question(match):
            continue
        mild = match.label == "cause" or helped
        yield view.hit(match, severity="note" if mild else None)


RULE = Rule(
    code="APO14",
    name="third-party-blame",
    category="blaming_others",
    severity="warn",
    why={
        "ru": "Человек платил вам, а не перевозчику: чужая вина не освобождает от ответа.",
        "en": "The customer paid you, not the carrier: someone else’s fault is no answer.",
    },
    advice={
        "ru": "Скажите «мы» и что делаете: «Посылку потеряли в пути, завтра отправлю вторую».",
        "en": "Say “we” and what you do: “The parcel got lost; I’m sending a second one tomorrow”.",
    },
    match=(*_RU, *_EN),
    unless=phrases(
        "=виноваты =мы|=сами",
        "=мы|=сами =виноваты",
        "=наш|=наша|=нашего|=нашей|=our курьер|доставка|служба|отдел|склад|оператор|team"
        "|department|driver|warehouse|company|courier|store",
        "=виноват =не|=вы",
        "=если|=if =not? =our|=виноват",
        "=not =your|=ваша =fault|=вина",
        slack=0,
    ),
    check=_check,
    source=("REVIEW APO14", "S2-4"),
)
