"""Russian promises told of the thing that comes, and futures that no dictionary has.

Data of the cue ``promise``; its labels are the cue's.
"""

from nanni.rulekit.matchers import Matcher, pattern, phrases

_THING = "релиз|фикс|патч|выезд|доставка|замена|отправка|выдача|монтаж"
UNDERTAKINGS_RU: tuple[Matcher, ...] = (
    *phrases(
        "=войдет|=войдут|=попадет|=попадут ...1 =в ...2 версия|релиз|обновление|сборка|патч|выпуск",
        "=войдет|=войдут|=попадет|=попадут =в <NUM>",
        slack=0,
        label="company",
    ),
    *phrases(
        f"^ {_THING} =уже? =на|=завтра|=сегодня|=в|=до|=через|=послезавтра",
        slack=0,
        label="dated",
    ),
    *phrases("^ =срок =реализации|=внедрения|=починки", slack=0, label="term"),
    # «Щас пофикшу», «за выходные дошлифуем»: verbs made on the spot.
    pattern(
        r"\b(?:щас|ща|сейчас|завтра|сегодня|суток|выходные|часа) (?P<m>(?:по|за|пере|под|до|вы|от"
        r"|при|про|раз|рас)[а-я]{3,}(?:жу|шу|чу|щу|лю|рю|ну|зу|ью|им|ем))\b",
        "щас ",
        "ща ",
        "сейчас ",
        "завтра ",
        "сегодня ",
        "суток ",
        "выходные ",
        "часа ",
        label="own",
    ),
)
