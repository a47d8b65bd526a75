"""A matched expression with the words around it, and whether they bound the future."""

from itertools import pairwise

from nanni.text.times import lexicon as words
from nanni.text.times.expression import Kind

_LOOK_BACK = 4
_SENTENCE_ENDS = frozenset(".!?\n")
#: «за день до вылета», "2 days before the flight": counted from another moment, not from now.
_COUNTED_BACK = frozenset({"до", "before", "prior"})
_FROM_NOW = frozenset({"через", "до", "in", "within", "течение"})
#: "once in two years", «раз в 2 недели».
_TIMES_A = frozenset({"once", "twice", "times", "раз", "раза"})
_RANGE_STARTS = frozenset({"с", "со", "от", "from", "between"})
_RANGE_ENDS = frozenset({"до", "по", "to", "until", "till", "and"})


class Reading:
    """What an expression says; the fields are those of `TimeExpression` without the span."""

    __slots__ = ("approx", "business_days", "deadline", "duration", "impossible", "kind")

    def __init__(
        self,
        kind: Kind,
        *,
        duration: str | None = None,
        business_days: bool = False,
        approx: bool = False,
        deadline: bool = False,
        impossible: str | None = None,
    ) -> None:
        self.kind = kind
        self.duration = duration
        self.business_days = business_days
        self.approx = approx
        self.deadline = deadline
        self.impossible = impossible


class Matched:
    """The tokens of one expression and its neighbours.

    Attributes:
        opening: «не позднее», "within the next"; possibly empty.
        core: the time itself.
        after: the next token, or an empty string.
    """

    __slots__ = ("_end", "_start", "_tokens", "after", "core", "opening", "reach")

    def __init__(self, tokens: list[str], start: int, core: int, end: int) -> None:
        self._tokens = tokens
        self._start = start
        self._end = end
        self.opening = tokens[start:core]
        self.core = tokens[core:end]
        self.after = tokens[end] if end < len(tokens) else ""
        self.reach = words.reach_of(self.opening)

    @property
    def before(self) -> list[str]:
        """Up to four tokens on the left."""
        return self._tokens[max(0, self._start - _LOOK_BACK) : self._start]

    @property
    def is_approximate(self) -> bool:
        """The opening says "about"."""
        return bool(self.reach & words.APPROXIMATE)

    @property
    def ends_span_of_time(self) -> bool:
        """«с 9.00 [до 18.00]»: the expression only closes a period that was opened before it."""
        if not self.opening or self.opening[0] not in _RANGE_ENDS:
            return False
        return any(
            start in _RANGE_STARTS and number[0].isdigit()
            for start, number in pairwise(self.before)
        )

    @property
    def answers_how_long(self) -> bool:
        """«Срок ответа — [3 дня]», "it usually takes [2 days]"."""
        for token in reversed(self.before):
            if token in words.TAKES:
                return True
            if token in _SENTENCE_ENDS:
                return False
        return False

    @property
    def is_elsewhere(self) -> bool:
        """The length leads to another event, or is a rate («2 часа в день»)."""
        if self.after in _COUNTED_BACK:
            return _FROM_NOW.isdisjoint(self.opening)
        if not _TIMES_A.isdisjoint(self.before[-1:]):
            return True
        follower = self._tokens[self._end + 1 : self._end + 2]
        return self.after in words.RATE and bool(follower) and follower[0] in words.UNITS


def bounds_future(matched: Matched, *, ranged: bool = False) -> bool | None:
    """Whether the words set an upper bound; None where the opening says nothing either way.

    Args:
        matched: the expression.
        ranged: the core has two ends, so that «от 2 до 3 дней» is bounded by the second.
    """
    said = matched.reach
    if said & (words.PAST | words.REPEATED) or words.reach_of(matched.core) & words.PAST:
        return False
    if said & words.LIMIT:
        return True
    if said & words.LOWER:
        return bool(said & words.NEGATION) or ranged
    if said & words.NEGATION:
        # «не раньше пятницы», "not until Friday"; a bare «не завтра» bounds nothing either.
        return False
    if said & (words.AIM | words.EARLIEST):
        return True
    return None
