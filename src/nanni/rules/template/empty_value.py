"""CLI16: a template was filled with nothing: "Hi ,", "Dear null", «заказ № отправлен»."""

from nanni.rulekit import Rule, literals, pattern
from nanni.rules.template._leaks_english import LEAKS
from nanni.rules.template._leaks_russian import LEAKS_RU

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
    "null|undefined|none|nan|n/a|unknown|name|firstname|first name|имя|имя клиента"
    "|фамилия имя|имя фамилия|имя отчество|фио|first_name|customer_name"
    "|customer name|user|username"
)
_UNITS = (
    r"руб\w*|₽|р\.|тенге|шт\b|дн(?:ей|я)|рабоч|календар|час|минут|месяц|балл|%|usd\b|eur\b|\$|€"
)
_UNITS_EN = "days?|hours?|minutes|weeks|months|business|working|dollars|pounds|points|%|usd|eur|gbp"
#: Words after which a value has to stand.
_BEFORE_VALUE = (
    r"здравствуйте,?|день,?|вечер,?|уважаем\w+|до|на|от|сумм[аеу]|сумму|прибудет|приедет|доставим"
    r"|составит|составляет|вернем|поступят|hi|hello|dear|on|by|from|until|is"
)
_DATES = ("дд.мм", "mm/dd", "dd/mm", "dd.mm", "yyyy-mm", "чч:мм", "hh:mm")
_CAPITALS = (
    "ДАТА", "ДАТЫ", "ДАТУ", "ИМЯ", "ФИО", "СУММА", "СУММУ", "ВРЕМЯ", "АДРЕС", "ТОВАР", "FNAME",
    "LNAME", "FIRSTNAME", "LASTNAME", "NAME", "DATE", "AMOUNT", "CUSTOMER", "CLIENT",
)  # fmt: skip
_FORMS_CLOSED = ("фио", "имя", "фамилия", "должность", "подпись")

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
            "фамилия имя",
            "имя фамилия",
            "имя отчество",
            "first_name",
            "customer_name",
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
        pattern(
            rf"\b(?P<m>null|undefined|nan|none) ?(?:{_UNITS}|{_UNITS_EN})",
            "null",
            "undefined",
            "nan ",
            "none ",
        ),
        pattern(
            rf"(?P<m>(?<![\w№-])[xх]{{2,}}(?:[.,:][xх]{{2}})? ?(?={_UNITS}|(?:{_UNITS_EN})\b)"
            r"|[$€£][xх]{2,}(?:[.,][xх]{2})?)",
            *("xx ", "хх ", "xx.", "хх.", "xx:", "хх:", "$xx", "€xx", "£xx", "xx%", "хх%"),
        ),
        pattern(
            r"\b(?:от|до|на|дата|с|по|не позднее|прибудет|приедет|доставим|on|by|from|until|before)"
            r" (?P<m>дд\.мм(?:\.гг(?:гг)?)?|(?:mm/dd|dd/mm|dd\.mm)(?:[/.]yy(?:yy)?)?|yyyy-mm-dd"
            r"|чч:мм|hh:mm)",
            *_DATES,
        ),
        pattern(
            r"\b(?:number|номер|№|case|ticket|order|заказ|заявка)(?: is|:)? ?(?P<m>#{3,})",
            "###",
        ),
        pattern(
            r"\b(?:hi|hello|dear|здравствуйте|день),? (?P<m>\$[a-z_]{3,20})\b",
            *("hi $", "hello $", "dear $", "hello, $", "hi, $", "здравствуйте, $", "день, $"),
        ),
        pattern(r"(?<!\w)(?P<m>#(?:n{3,}|x{3,})\b)", "#nnn", "#xxx"),
        pattern(r"(?P<m>№ ?№)(?! ?[0-9a-zа-я]*[0-9])", "№ №", "№№"),
        pattern(
            r"\b(?:составит|составляет|стоит|стоимость|цена|сумма|сумме|доплата|is|costs?|total)"
            r" (?P<m>(?:\.{3,}|…|_+|-{2,}) ?(?:руб\w*|₽|р\.|\$|usd|eur|€|£))",
            *("… руб", "...руб", "... руб", "_ руб", "- руб", "... ₽", "… ₽", "_ ₽", ". $", "… $"),
            *("_ р.", ". р.", ".. usd", ".. eur", "_ usd", "_ eur"),
        ),
        pattern(
            rf"(?:^|[^\w])(?i:{_BEFORE_VALUE}) (?P<m>{'|'.join(_CAPITALS)})\b(?! ?[A-ZА-Я=:«\"])",
            *(word.lower() for word in _CAPITALS),
            cased=True,
        ),
        pattern(
            rf"(?:уважением,?|regards,?|sincerely,?)\s+(?P<m>(?:{'|'.join(_FORMS_CLOSED)}"
            r"|(?:agent|your|rep|employee|full|first)(?:'s)? name)(?: \w+)?)\s*(?=[\n.,]|\Z)",
            *_FORMS_CLOSED,
            *("agent name", "your name", "rep name", "employee name", "full name", "first name"),
            "agent's name",
        ),
        pattern(
            r"(?:\A|\n)\s*(?P<m>(?:шаблон|макрос|заготовка|скрипт|template|macro|canned response)"
            r"(?: ответа| №)? ?(?:№ ?)?\d{0,4} ?[.:])",
            *("шаблон", "макрос", "заготовка", "скрипт", "template", "macro", "canned response"),
        ),
        pattern(
            r"(?:\A|\n)\s*(?P<m>(?:текст|вариант|ответ)(?: для)? (?:ответа|на) (?:на )?"
            r"(?:негатив|жалоб|отзыв|вопрос|претензи|возражени)\w*(?: \w+)?:)",
            *("текст ", "вариант ", "ответ на "),
        ),
        pattern(
            r"(?P<m>(?:please )?(?:type|write|enter) your reply above this line"
            r"|(?:введите|напишите) (?:ваш )?ответ (?:выше|над) эт\w+ (?:лини|строк|черт)\w+)",
            "above this line",
            " ответ выше",
            " ответ над",
        ),
        *LEAKS,
        *LEAKS_RU,
    ),
    source=("REVIEW CLI11",),
)
