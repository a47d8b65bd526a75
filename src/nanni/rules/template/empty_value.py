"""CLI16: a template was filled with nothing: "Hi ,", "Dear null", «заказ № отправлен»."""

from nanni.rulekit import Rule, literals, pattern

_GREETINGS = (
    "здравствуйте",
    "добрый день",
    "добрый вечер",
    "доброе утро",
    "уважаемый",
    "уважаемая",
    "привет",
    "hello",
    "hi",
    "hey",
    "dear",
    "good morning",
    "good afternoon",
)
_GREET = "|".join(_GREETINGS)
#: What stands after the greeting when the name was empty.
_HOLES = (", !", ",!", " , !", " ,!", " !,", ",,", ", ,", ", .", ",.")
#: Greetings that a name must follow, so that a comma alone already shows the hole.
_NAMED = ("hello ,", "hi ,", "dear ,", "уважаемый ,", "уважаемая ,")
_VALUES = (
    "null|undefined|none|nan|n/a|unknown|name|firstname|first name|имя|имя клиента|фио"
    "|customer name|user|username"
)

RULE = Rule(
    code="CLI16",
    name="empty-value",
    category="robotic_template",
    severity="error",
    channels=("chat", "email", "public"),
    why={
        "ru": "На месте имени или номера пусто: видно, что письмо собрала программа.",
        "en": "The place of a name or a number is empty: a program put the message together.",
    },
    advice={
        "ru": "Впишите значение или уберите место под него: «Здравствуйте!»",
        "en": "Fill the value in or take its place away: “Hello,”.",
    },
    match=(
        pattern(
            rf"(?:^|(?<=[.!?\n] ))(?P<m>(?:{_GREET})(?:,| ,| , )\s?[!,.])",
            *(greeting + hole for greeting in _GREETINGS for hole in _HOLES),
        ),
        pattern(r"(?:^|(?<=[.!?\n] ))(?P<m>(?:hello|hi|dear|уважаемый|уважаемая) ,)", *_NAMED),
        pattern(
            rf"\b(?:{_GREET}),? (?P<m>{_VALUES})(?= ?[!,.:\n]|$)",
            " null",
            "undefined",
            " none",
            " nan!",
            " nan,",
            "n/a",
            "unknown",
            " name!",
            " name,",
            "firstname",
            "first name",
            "customer name",
            " имя!",
            " имя,",
            "имя клиента",
            " фио",
            " user!",
            " user,",
            "username",
        ),
        pattern(
            r"(?P<m>№(?= ?(?:[.;!]|$)| (?:отправлен|принят|создан|закрыт|оплачен|был|была|от [0-9]"
            r"|в )))",
            "№",
        ),
        *literals("[object object]", "lorem ipsum", "invalid date", "{name", "%s ", "#ref!"),
        pattern(
            r"\b(?P<m>(?:order|заказ|ticket|request) (?:null|undefined|none|nan))\b",
            " null",
            "undefined",
            " none",
            " nan",
        ),
    ),
    source=("REVIEW CLI11",),
)
