"""CLR02: verbs turned into nouns and hung on each other."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases

_ENDINGS = (
    "(?:ние|ния|нию|нием|нии|ний|ниям|ниями|ниях|ция|ции|цию|цией|ций|тие|тия|тию|тием|тии"
    "|ствие|ствия|ствию|ствием|ствий)"
)
#: Words in a chain stand at most this far from each other.
_REACH = 3
#: Ordinary things that only look like verbs made nouns.
_THINGS = frozenset(
    """времени имени знамени внимание внимания вниманием компания компании компанию компанией
    компаний здание здания здании отделение отделения отделении отделений приложение приложения
    приложении приложению сообщение сообщения сообщений информация информации информацию станция
    станции акция акции акций акцию функция функции функцию позиция позиции позиций желание
    желанию желания пожелания пожеланий расписание расписания расписании задание задания заданий
    знания знаний события событий событие занятие занятия занятий занятию пенсия линия линии линию
    лекции лекций извинения извинение извинений понимание понимания терпение уважением секции
    позицию порции предприятие предприятия помещение помещения растения питание питания платье
    условия условий компенсация компенсации компенсацию квитанция квитанции квитанцию инструкция
    инструкции инструкцию ситуация ситуации ситуацию организация организации название названия
    значение значения решение решения решении мнение мнения расстояние соединение соединения рации
    лицензия лицензии лицензию консультация консультации консультацию операция операции
    операцию""".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    yield from (view.hit(match) for match in matches if match.label == "en")
    if len(matches) < view.options["nouns"]:
        return
    chain: list[Match] = []
    for match in [m for m in matches if not m.label and view.low[m.start : m.end] not in _THINGS]:
        near = chain and view.document.word_at(match.start) - _last_word(view, chain) <= _REACH
        if chain and (not near or not view.same_sentence(match, chain[-1:])):
            yield from _hit(view, chain)
            chain = []
        chain.append(match)
    yield from _hit(view, chain)


def _last_word(view: View, chain: list[Match]) -> int:
    return view.document.word_at(chain[-1].start)


def _hit(view: View, chain: list[Match]) -> Iterator[Hit]:
    if len(chain) >= view.options["nouns"]:
        yield Hit(chain[0].start, chain[-1].end)


RULE = Rule(
    code="CLR02",
    name="noun-chain",
    category="bureaucratese",
    severity="note",
    why={
        "ru": "Глаголы превращены в существительные и нанизаны друг на друга: смысл теряется на"
        " второй бусине.",
        "en": "Verbs were turned into nouns and strung together: the meaning is lost on the"
        " second.",
    },
    advice={
        "ru": "Верните глаголы: не «для осуществления проверки наличия повреждений», а «чтобы"
        " проверить, нет ли повреждений».",
        "en": "Bring the verbs back: not “for the provision of confirmation of receipt” but “to"
        " confirm that we received it”.",
    },
    match=(
        pattern(
            rf"\b[а-я]{{4,}}{_ENDINGS}\b",
            "ние",
            "ния",
            "нию",
            "нием",
            "нии",
            "ний",
            "ции",
            "ция",
            "цию",
            "цией",
            "тия",
            "тие",
            "стви",
        ),
        *phrases(
            "=the? provision|processing|implementation|completion|confirmation|verification"
            "|submission"
            "|utilization|facilitation|rectification|resolution|commencement|issuance =of =the?"
            " provision|processing|implementation|completion|confirmation|verification|submission"
            "|utilization|facilitation|rectification|resolution|commencement|issuance",
            slack=0,
            label="en",
        ),
    ),
    check=_check,
    options={"nouns": 3},
    source=("REVIEW CLR02",),
)
