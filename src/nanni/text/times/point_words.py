"""Words that say which part of a day or period is meant, and how the opening binds to it."""

from collections.abc import Mapping

from nanni.model.typed import Literal, TypeVar

Relation = Literal["in", "by", "to", "before", "after", "from"]
Edge = Literal["start", "first_half", "middle", "end"]
Part = Literal["night", "morning", "forenoon", "lunch", "afternoon", "late", "evening"]
Period = Literal["week", "month", "quarter", "year", "weekend", "new_year"]

_Meaning = TypeVar("_Meaning")


def _words(table: Mapping[_Meaning, str]) -> dict[str, _Meaning]:
    return {word: meaning for meaning, listed in table.items() for word in listed.split()}


RELATIONS: dict[str, Relation] = _words(
    {
        "by": "к ко ближе by towards",
        "to": "до until till",
        "before": "before перед накануне",
        "after": "после after",
        "from": "с со from",
    }
)
PARTS: dict[str, Part] = _words(
    {
        "night": "ночью ночи",
        "morning": "утром утра утру morning",
        "lunch": "обеда обеду обед lunch lunchtime",
        "afternoon": "днем afternoon",
        "evening": "вечером вечера вечеру evening tonight night",
    }
)
EDGES: dict[str, Edge] = _words(
    {
        "start": "начале начала началу start beginning early",
        "middle": "середине середины середину middle mid",
        "end": "конца концу конце end close late eow eom",
    }
)
PERIODS: dict[str, Period] = _words(
    {
        "week": "недели неделе неделю week eow",
        "month": "месяца месяце месяц месяцу month eom",
        "quarter": "квартала квартале квартал кварталу quarter",
        "year": "года году год year",
        "weekend": "выходных выходные выходным weekend",
        "new_year": "нового новому",
    }
)
OFFSETS = {
    "завтрашнего": 1,
    "завтрашнему": 1,
    "завтрашний": 1,
    "послезавтрашнего": 2,
    "послезавтрашнему": 2,
    "сегодняшнего": 0,
    "сегодняшнему": 0,
}
#: «в пятницу на следующей неделе» and "next Friday": the week after this one.
NEXT = ("следующ", "будущ", "next", "following")
THIS = frozenset("этот эту это этой этом этому эти this current".split()) | {"текущей", "текущий"}
CLOSINGS = frozenset({"eod", "cob", "business", "play"})
FIRST = frozenset({"первой", "первую", "первом", "первого"})
SECOND = frozenset({"второй", "вторую", "втором", "второго"})
HALF = frozenset({"половине", "половину", "половины"})
TEN_DAYS = frozenset({"декаде", "декаду", "декады"})
#: «третьем квартале»; the declensions that dates do not need.
WHICH = {"первом": 1, "втором": 2, "третьем": 3, "третьего": 3, "третьей": 3, "четвертом": 4}
WHICH |= {"первого": 1, "второго": 2, "четвертого": 4}
#: The parts of the grammar whose words may stand before the time itself.
OPEN = ("open", "lead")
QUARTERS = frozenset({"квартала", "квартале", "квартал", "q"})
FULL_DAYS = frozenset("сутки суток суткам сут".split())
