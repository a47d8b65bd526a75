"""Words beside a named day that say its hour: «завтра [к 9]», "Friday [from 2 to 4 pm]", «[мск]».

Alone they would be too weak to be a time («к 9», «утром»), so the grammar does not find them.
"""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.times import point_words as said
from nanni.text.times.clocks import clock_in
from nanni.text.times.points import Point
from nanni.text.times.reader import tokens_of

_ZONES = {
    "Europe/Moscow": "мск msk москве московскому московского",
    "UTC": "utc gmt гринвичу",
    "America/New_York": "est edt et",
    "America/Los_Angeles": "pst pdt pt",
    "Europe/London": "bst",
    "Europe/Berlin": "cet cest",
    "Asia/Yekaterinburg": "екатеринбургу",
    "Asia/Novosibirsk": "новосибирску",
    "Asia/Vladivostok": "владивостоку",
}
#: No more of the text than this is looked at on either side.
_NEAR = 48


@cache
def _hour_after() -> re.Pattern[str]:
    parts = "|".join(sorted(said.PARTS, key=len, reverse=True))
    bind = "до|к|ближе к|в|после|by|at|before|until|till|after|around"
    end = r"(?=\s*(?:$|[.,;!?)(\n]|и\b|а\b|но\b|or\b|and\b|по\b|мск|msk))"
    half = r"(?:\s?(?:am|pm|a\.m\.?|p\.m\.?|утра|дня|вечера|час\w*))?"
    figure = rf"\d{{1,2}}(?:[:.]\d\d)?{half}"
    return compiled(
        rf"[\s,(]{{1,3}}(?:"
        rf"(?:(?:{bind}|in|с|во)\s(?:the\s)?)?(?P<part>{parts})\b(?!\s*\d)"
        rf"|(?:с|from|between)\s{figure}\s?(?:до|по|to|and|-|–|—)\s?(?P<window>{figure})"
        rf"|(?P<hour>(?:{bind})\s\d{{1,2}}){end})"
    )


@cache
def _zone_after() -> re.Pattern[str]:
    words = "|".join(word for listed in _ZONES.values() for word in listed.split())
    return compiled(rf"\s?\(?(?:по\s)?(?P<zone>{words})\b")


@cache
def _before() -> re.Pattern[str]:
    return compiled(
        r"(?:^|[\s,(])"
        r"(?:(?P<part>утром|днем|first thing)\s(?:on\s)?|(?P<edge>early|late|mid)[\s-])$"
    )


@cache
def _zone_of() -> dict[str, str]:
    return {word: zone for zone, listed in _ZONES.items() for word in listed.split()}


@cache
def _gap() -> re.Pattern[str]:
    return compiled(rf"[\s,(]{{0,3}}(?:{_zone_after().pattern}\)?[\s,]{{1,2}})?(?:(?:и|же|and)\s)?")


def joint(low: str, start: int, end: int) -> tuple[bool, str | None]:
    """Whether two times with nothing more than this between them are one; and the zone in it."""
    found = _gap().fullmatch(low, start, end)
    zone = found["zone"] if found else None
    return found is not None, _zone_of()[zone] if zone else None


def with_words_beside(point: Point, low: str, start: int, end: int) -> tuple[Point, int, int]:
    """The point with the hour, part and zone that stand beside it, and the span with them."""
    if point.names_day and not point.names_hour:
        point, start, end = _with_hour(point, low, start, end)
    if point.clock and not point.zone:
        zone = _zone_after().match(low, end, end + _NEAR)
        if zone:
            return point._replace(zone=_zone_of()[zone["zone"]]), start, zone.end()
    return point, start, end


def _with_hour(point: Point, low: str, start: int, end: int) -> tuple[Point, int, int]:
    after = _hour_after().match(low, end, end + _NEAR)
    if after and (hour := _hour_in(after, tokens_of(low, *after.span()))).names_hour:
        return point.with_hour_of(hour), start, after.end()
    before = _before().search(low[max(0, start - _NEAR) : start])
    if before is None:
        return point, start, end
    start -= len(before[0].lstrip(" ,("))
    if said_part := before["part"]:
        part: said.Part = "afternoon" if said_part == "днем" else "morning"
        return point._replace(part=part, hour_relation="in"), start, end
    if point.period and not point.edge:
        return point._replace(edge=said.EDGES[before["edge"]]), start, end
    return point, start + len(before[0].lstrip(" ,(")), end


def _hour_in(after: re.Match[str], tokens: list[str]) -> Point:
    if part := after["part"]:
        bound = next((said.RELATIONS[one] for one in tokens if one in said.RELATIONS), None)
        return Point(part=said.PARTS[part], hour_relation=bound or "in")
    clock, ends = clock_in(tokens)
    bound = None if after["window"] else said.RELATIONS.get(tokens[0])
    return Point(clock=clock, ends=ends, hour_relation=bound or "by")
