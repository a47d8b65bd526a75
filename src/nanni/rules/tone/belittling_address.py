"""TON24: the customer is called «девушка», "honey" or "genius" instead of by name."""

from nanni.rulekit import Rule, pattern

_RU = (
    "девушка|женщина|мужчина|молодой человек|дамочка|милочка|милая|голубушка|голубчик|дорогуша"
    "|уважаемый|уважаемая|любезный|любезная|любезнейший|гражданин|гражданочка|гражданка|бабуля"
    "|дедуля|мамаша|мамочка|папаша|парень|чувак|братан|деточка|зайка|зая|солнышко|лапочка|детка"
    "|красавица|юноша|девочки|мальчик|дружок"
)
_EN = (
    "sweetie|sweetheart|honey|hun|hon|darling|missy|kiddo|lady|babe|princess|genius|einstein"
    "|sherlock|little lady|young lady|young man"
)
_GATES_RU = tuple(f"{word}{mark}" for word in _RU.split("|") for mark in ",!")
_GATES_EN = tuple(f", {word}" for word in _EN.split("|")) + tuple(
    f"{word}," for word in _EN.split("|")
)

RULE = Rule(
    code="TON24",
    name="belittling-address",
    category="disrespect",
    severity="warn",
    why={
        "ru": "«Девушка» и «уважаемый» вместо имени звучат как окрик через прилавок.",
        "en": "“Honey” or “lady” instead of a name talks down to a customer.",
    },
    advice={
        "ru": "Обратитесь по имени или начните прямо с дела: «Ольга, здравствуйте!».",
        "en": "Use the name, or begin with the matter: “Olga, the refund left today”.",
    },
    match=(
        pattern(
            rf"(?:^|[.!?…\n]\s*)(?:(?:ну|так|послушайте|слушайте|извините|простите),?\s+)?"
            rf"(?P<m>(?:моя |мой )?(?:{_RU}))(?=\s*[,!](?!\s*(?:котор|чь|с котор|у котор|\d)))",
            *_GATES_RU,
        ),
        pattern(
            rf"(?:(?<=, )|(?:^|[.!?\n]\s*)(?:(?:look|listen|well|oh|ok|okay),?\s+)?)"
            rf"(?P<m>{_EN})(?=[,.!?])(?!, [a-z]+ (?:or|and) )",
            *_GATES_EN,
        ),
    ),
    source=("REVIEW TON20",),
)
