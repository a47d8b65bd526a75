"""How long a stretch of time is: «2-3 рабочих дня», «полтора часа», "an hour and a half"."""

from nanni.text.times import lexicon as words
from nanni.text.times.context import Matched, Reading, bounds_future
from nanni.text.times.expression import Unit, iso_for

_WORKING = words.BUSINESS | {"р"}
_HALF_WORDS = frozenset({"half", "половиной"})
_ARTICLES = frozenset({"a", "an"})
#: «минут через 10», "3 days from now": words that bound the future stand inside.
_WITHIN_CORE = frozenset({"через", "за", "now", "today"})
_OTHER = frozenset({"другой", "другую", "другие"})
#: «24-часовой», and the day of «5 р.д.».
_OTHER_UNITS: dict[str, Unit] = {**words.UNIT_ADJECTIVES, "д": "day"}
_TIMES = {"fortnight": 2}
#: «5 минут назад», «двумя днями позже»: told from the past, or from another moment.
_TOLD = frozenset({"назад", "подряд", "спустя", "позже", "позднее", "раньше", "ранее"}) | {
    "ago",
    "earlier",
    "later",
    "beforehand",
}
#: «до 18 часов» is a time of day; «до 10 часов» and «до 24 часов» are lengths.
_AFTERNOON = range(13, 24)
_HOURS = frozenset({"часов", "часа", "часам", "час", "ч"})


def _without_brackets(tokens: list[str]) -> list[str]:
    """«30 (тридцати) дней» says its number twice."""
    if "(" not in tokens:
        return tokens
    start, end = tokens.index("("), tokens.index(")")
    return _without_brackets(tokens[:start] + tokens[end + 1 :])


class Length:
    """Reads tokens from left to right into amounts of units; of a range the later end stays."""

    def __init__(self) -> None:
        self.parts: list[tuple[float, Unit]] = []
        self.ranged = False
        self.approx = False
        self._pending: float | None = None
        self._tens = False
        self._range_open = False

    def read(self, tokens: list[str]) -> "Length":
        """Feed all tokens of a core and close it."""
        for token in _without_brackets(tokens):
            if not (self._read_unit(token) or self._read_number(token)):
                self._read_joint(token)
        if self._pending is not None and self.parts:
            # «час-два», «минут десять», "a day or two": the number follows its unit.
            self.approx = True
            self.parts = [(self._pending, self.parts[-1][1])]
        return self

    @property
    def iso(self) -> str:
        """The length in ISO-8601."""
        return iso_for(*self.parts)

    def _read_unit(self, token: str) -> bool:
        amount = 1.0 if self._pending is None else self._pending
        if token in words.HALVES:
            self._add(0.5, words.HALVES[token])
        elif token in words.SPAN_ADJECTIVES and self._pending is None:
            self._add(*words.SPAN_ADJECTIVES[token])
        elif unit := words.UNITS.get(token) or _OTHER_UNITS.get(token):
            self._add(amount * _TIMES.get(token, 1), unit)
        else:
            return False
        return True

    def _add(self, amount: float, unit: Unit) -> None:
        if self._range_open:
            self.parts.clear()
        self.parts.append((amount, unit))
        self._pending = None
        self._range_open = self._tens = False

    def _read_number(self, token: str) -> bool:
        if token in words.TENS:
            self._raise(words.TENS[token])
            self._tens = True
            return True
        value = number_of(token)
        if value is None:
            return False
        if self._tens and self._pending is not None and value < 10:  # noqa: PLR2004 - «двадцать пять»
            self._pending += value
        else:
            self._raise(value)
        self._tens = False
        return True

    def _raise(self, value: float) -> None:
        self._pending = value if self._pending is None else max(self._pending, value)

    def _read_joint(self, token: str) -> None:
        if token in words.PAIR or token in words.SEVERAL:
            self.approx = True
            self._raise(2 if token in words.PAIR else 3)
        elif token in _OTHER:
            self._raise(2)
        elif token in words.RANGE_WORDS:
            self.ranged = self._range_open = True
        elif token in _HALF_WORDS:
            self._add_half()
        elif token in {"so", "тройку"}:
            self.approx = True

    def _add_half(self) -> None:
        if self.parts and self._pending is None:
            amount, unit = self.parts.pop()
            self.parts.append((amount + 0.5, unit))
        else:
            self._pending = (self._pending or 0) + 0.5


def number_of(token: str) -> float | None:
    """The value of a number in digits or a small number in words; None for other tokens."""
    if token[0].isdigit():
        plain = token.replace(",", ".")
        return float(plain) if plain.replace(".", "", 1).isdigit() else None
    return words.SMALL_NUMBERS.get(token)


def read_duration(matched: Matched) -> Reading | None:
    """The reading of a stretch of time, or of the time of day it turns out to be."""
    if _is_hour_of_day(matched):
        return Reading("clock", deadline=True)
    core = matched.core
    if _is_one_of_many(core) and not matched.opening and not matched.answers_how_long:
        return None
    length = Length().read(core)
    bounded = bounds_future(matched, ranged=length.ranged)
    if bounded is None:
        bounded = not _WITHIN_CORE.isdisjoint(core) or matched.answers_how_long
    if bounded:
        bounded = _TOLD.isdisjoint(core) and not matched.is_elsewhere
    return Reading(
        "duration",
        duration=length.iso,
        business_days=not _WORKING.isdisjoint(core),
        approx=length.approx or matched.is_approximate,
        deadline=bounded,
    )


def _is_one_of_many(core: list[str]) -> bool:
    """An article and a unit alone say no time: "have a day off", "twice a week"."""
    return (
        core[0] in _ARTICLES and core[-1] in words.UNITS and core[-2] in _ARTICLES | words.BUSINESS
    )


def _is_hour_of_day(matched: Matched) -> bool:
    core = matched.core
    if len(core) != 2 or matched.opening[-1:] != ["до"] or core[1] not in _HOURS:  # noqa: PLR2004
        return False
    value = number_of(core[0])
    return value is not None and value in _AFTERNOON
