"""GRT05: the customer is addressed by what they are to the firm: dear customer, dear user."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_ROLE_RU = (
    "клиент|покупатель|пользователь|абонент|заявитель|гость|пассажир|подписчик|читатель|потребитель"
    "|посетитель|заказчик|пациент|пользователи|вкладчик|заемщик|продавец|партнер|получатель|покупательница|клиентка"
)
_ROLE_EN = (
    "=customer|=customers|=client|=clients|=user|=users|=guest|=subscriber|=member|=buyer|=seller"
    "|=passenger|=shopper|=patron|=sir|=madam|=sir-madam|=applicant|=patient|=traveller|=traveler"
    "|=valued|=esteemed|=player|=consumer|=account"
)

#: An address stands at the beginning of a sentence or right after a greeting.
_GREETED = frozenset(
    "здравствуйте приветствую приветствуем привет день вечер утро дня hello hi hey greetings"
    " morning afternoon evening day".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        first, _ = view.document.sentence_words(match.first)
        if match.first == first or view.words[match.first - 1] in _GREETED:
            yield view.hit(match)


RULE = Rule(
    code="GRT05",
    name="nameless-address",
    category="clutter",
    severity="note",
    why={
        "ru": "Обращение к роли, а не к человеку: так начинают рассылки и отказы.",
        "en": "It addresses a role and no person: this is how circulars and refusals begin.",
    },
    advice={
        "ru": "Возьмите имя из переписки: «Здравствуйте, Марина!»; не знаете имени — просто"
        " «Здравствуйте!».",
        "en": "Take the name from the conversation: “Hello Olivia,”; without one a plain “Hello,”"
        " is warmer.",
    },
    match=phrases(
        f"уважаемый|дорогой|многоуважаемый наш? {_ROLE_RU}",
        f"=dear =our|=valued|=esteemed|=loyal|=beloved? {_ROLE_EN}",
        "=hello|=hi|=greetings =valued|=esteemed|=dear|=our?"
        " =customer|=client|=user|=guest|=member",
        "=to =whom =it =may =concern",
        slack=0,
    ),
    check=_check,
    at="opening",
    source=("REVIEW GRT05",),
)
