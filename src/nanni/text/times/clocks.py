"""Times of day in words and figures: «к 6 вечера», «в час дня», "by 5:30 p.m.", «18-00»."""

from nanni.model.typed import NamedTuple
from nanni.text.times import lexicon as words
from nanni.text.times.lengths import number_of

#: Hour and minute; 24 is the midnight that ends the day.
Clock = tuple[int, int]

_NAMED: dict[str, Clock] = {
    **dict.fromkeys("полудня полудню полдень noon midday".split(), (12, 0)),
    **dict.fromkeys("полночь полуночи midnight".split(), (24, 0)),
}
_MORNING = frozenset({"am", "a", "утра", "ночи"})
_EVENING = frozenset({"pm", "p", "вечера", "дня"})
_MINUTES = frozenset("минут минуты минута мин".split())
_DASHES = frozenset("-–—−‑")
_NOON = 12
#: «10 ночи» is before midnight, «3 ночи» after it.
_LAST_HOUR_OF_NIGHT = 6
#: Nobody promises a call at five in the morning: a bare "at 5" or «в 5 часов» is the afternoon.
_FIRST_BARE_HOUR = 8
_ENGLISH = frozenset({"at", "by", "before", "until", "till", "after", "o'clock", "o’clock"})


class _Hand(NamedTuple):
    """A time of day as far as it has been read."""

    hour: int
    minute: int = 0
    written: str = ""
    sure: bool = False


def clock_in(tokens: list[str]) -> tuple[Clock | None, int]:
    """The last time of day among the tokens, and how many there are.

    >>> clock_in(["до", "6", "вечера"]), clock_in(["в", "18", "-", "00"])
    (((18, 0), 1), ((18, 0), 1))
    """
    hands: list[_Hand] = []
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        before = tokens[place - 1] if place else ""
        if hands and (token in _MORNING or token in _EVENING):
            hands[-1] = _in_half(hands[-1], token)
        elif hands and token.isdigit() and following in _MINUTES:
            hands[-1] = hands[-1]._replace(minute=int(token), sure=True)
        elif hands and token == words.FULL_HOUR and before in _DASHES:
            hands[-1] = hands[-1]._replace(sure=True)
        elif hand := _hand(token, following):
            hands.append(hand)
    if not hands:
        return None, 0
    hour, minute = _guessed(hands[-1], tokens)
    in_day = (hour < 24 and minute < 60) or (hour, minute) == (24, 0)  # noqa: PLR2004 - a clock
    return ((hour, minute) if in_day else None), len(hands)


def _hand(token: str, following: str) -> _Hand | None:
    if token in _NAMED:
        return _Hand(*_NAMED[token], sure=True)
    if token == "час" and following in _MORNING | _EVENING:  # noqa: S105 - a word, no secret
        return _Hand(1)
    for mark in ":.":
        hour, found, minute = token.partition(mark)
        if found and hour.isdigit() and minute.isdigit():
            return _Hand(int(hour), int(minute), token)
    value = number_of(token)
    return None if value is None or value % 1 else _Hand(int(value), written=token)


def _in_half(hand: _Hand, word: str) -> _Hand:
    """The hour in its half of the day: «6 вечера», "12 am", «12 ночи»."""
    hour = hand.hour
    if word in _EVENING:
        hour += _NOON * (hour < _NOON)
    elif hour == _NOON:
        hour = 24 if word == "ночи" else 0
    elif word == "ночи" and hour > _LAST_HOUR_OF_NIGHT:
        hour += _NOON * (hour < _NOON)
    return hand._replace(hour=hour, sure=True)


def _guessed(hand: _Hand, tokens: list[str]) -> Clock:
    """A small hour without a half of the day; «5:30» is read as written, "at 5:30" is not."""
    full = hand.written.startswith("0") or (":" in hand.written and _ENGLISH.isdisjoint(tokens))
    if hand.sure or full or not 1 <= hand.hour < _FIRST_BARE_HOUR:
        return hand.hour, hand.minute
    return hand.hour + _NOON, hand.minute
