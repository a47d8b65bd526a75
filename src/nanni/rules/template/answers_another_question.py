"""CLI17: instructions for something the customer never mentioned."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_TOPICS = {
    "money": (
        "деньг денег верн возвр списа снял снима плате оплат сумм чек счет штраф комисси компенс"
        " refund charg money paid pay bill invoic fee price cost"
    ),
    "delivery": (
        "достав посылк курьер заказ трек отправлен привез груз deliver parcel packag ship courier"
        " order track arriv"
    ),
    "access": (
        "войти вход зайти захожу парол логин аккаунт код кабинет блок login log password sign"
        " account"
        " locked access code"
    ),
    "looks": (
        "язык тема темы тему темой темн шрифт аватар обои интерфейс иконк language theme font"
        " avatar wallpaper interface dark"
    ),
    "people": "участник команд пригла сотрудник коллег member team invite colleague teammate role",
    "notices": "уведомлен рассылк подписк смс notification newsletter subscri unsubscri alert"
    " email",
    "data": "экспорт импорт резерв копи файл отчет скачать export import backup file report"
    " download",
    "purchase": "купит приобрест покупк buy purchas",
    "visit": "запис прием врач визит бронь брон столик appointment visit doctor book reserv table",
    "device": "роутер модем интернет сеть wi-fi wifi телефон экран батаре router modem internet"
    " network",
}
_STEMS = {topic: tuple(stems.split()) for topic, stems in _TOPICS.items()}
_PREFIX = 5


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    context = view.situation.context
    if not context:
        return
    for match in matches:
        if "interest" in view.words[match.first : match.last] and view.context_has("complaint"):
            yield view.hit(match)
            return
    asked = [word.strip(".,!?;:()«»\"'") for text in context for word in _fold(text).split()]
    about, answered = _topics(asked), _topics(_without_in_order_to(view.words))
    if not about or not answered or about & answered or _share_words(asked, view.words):
        return
    for match in matches[:1]:
        yield Hit(*view.span_of_sentence(match.start))


def _fold(text: str) -> str:
    return text.lower().replace("ё", "е")


def _without_in_order_to(words: Sequence[str]) -> list[str]:
    return [w for i, w in enumerate(words) if w != "order" or words[i - 1 : i] != ["in"]]


def _topics(words: Sequence[str]) -> set[str]:
    return {t for t, stems in _STEMS.items() if any(word.startswith(stems) for word in words)}


def _share_words(asked: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the reply takes up any longer word of the customer's."""
    said = {word[:_PREFIX] for word in asked if len(word) > _PREFIX}
    return any(word[:_PREFIX] in said for word in words if len(word) > _PREFIX)


RULE = Rule(
    code="CLI17",
    name="answers-another-question",
    category="robotic_template",
    severity="warn",
    channels=("chat", "email", "public"),
    why={
        "ru": "Ответ про другое говорит, что вопрос не читали: его придётся задать снова.",
        "en": "An answer about something else says that nobody read the question, which must now be"
        " asked again.",
    },
    advice={
        "ru": "Перечитайте последний вопрос и начните с его слов: «Деньги за курс вернём до"
        " пятницы».",
        "en": "Read the last question again and begin with its words: “The refund for the course is"
        " on its way”.",
    },
    match=phrases(
        "^ =чтобы|=для =того? =чтобы? <INFN>",
        "^ =to <LATN> =the|=your|=a|=an|=my",
        "=in =order =to <LATN> =the|=your|=a",
        "^ =thanks|=thank =you? =so? =much? =for =your =interest =in",
        "^ =для смена|изменение|настройка|добавление|удаление|оформление|подключение|отключение",
        slack=0,
    ),
    check=_check,
    source=("corpus rule on templates",),
)
