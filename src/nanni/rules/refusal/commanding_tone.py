"""REF06: orders to the customer: must, have to, are obliged."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if not view.is_question(match):
            yield view.hit(match)


RULE = Rule(
    code="REF06",
    name="commanding-tone",
    category="commanding_tone",
    severity="note",
    why={
        "ru": "На приказ люди отвечают спором, даже когда согласны по сути.",
        "en": "People argue with an order even when they agree with its substance.",
    },
    advice={
        "ru": "Скажите, что получится, если человек это сделает: «Пришлите фото — и заменим"
        " сегодня» вместо «Вы обязаны прислать фото».",
        "en": "Say what the step brings: “Send a photo and we’ll replace it today” instead of “You"
        " must send a photo”.",
    },
    match=phrases(
        "=вы ...1 =обязаны|=обязан|=обязана",
        "=вы =сначала|=сперва|=прежде? =должны <INFN>",
        "=вам|=клиенту|=абоненту|=покупателю|=пользователю ...1 =необходимо|=надлежит|=следует"
        "|=требуется|=придется|=полагается ...1 <INFN>",
        "=клиент|=клиенты|=абонент|=покупатель|=пользователь|=пассажир =должен|=обязан|=обязаны"
        " ...1 <INFN>",
        "=в =обязательном =порядке",
        "=немедленно|=незамедлительно <VERB,impr>",
        "=вашей =обязанностью|=обязанность",
        "=you =must =not? <LATN>",
        "=you =have =to <LATN>",
        "=you =will =have =to <LATN>",
        "=you be =required|=obliged|=obligated|=expected =to",
        "=it =is =mandatory|=compulsory|=obligatory",
        "=customers|=users|=customer|=passengers|=members =must|=shall <LATN>",
        "=you =are|=will =to =be =required",
        slack=0,
    ),
    unless=phrases(
        "=не =необходимо|=следует|=требуется|=придется|=должны|=обязаны",
        "=вы =не =обязаны|=должны",
        "=должны|=должен =были|=была|=был|=получить|=увидеть|=видеть|=прийти",
        "=you =must =have|=be|=feel|=not",
        "=you =do =not =have|=need =to",
        "=you =have =to =say|=wait|=offer|=do =with?",
        "=you =never|=not|=only|=no =have =to",
        "=have =to =be =in|=at|=a|=the =home?",
        "=if|=all|=what|=anything|=when|=everything|=so =you =have|=must =to?",
        "=не =вам",
        # What should have been done is TON03's to tell.
        "=вам =необходимо|=надлежало|=следовало|=полагалось =было",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF06",),
)
