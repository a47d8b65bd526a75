"""English sentences, brackets and units glued to what stands before them; what TYP01 asks for.

A full stop without a blank may be a file or a host, so it counts only before words that begin
sentences and are no domains, in small letters, or with a capital.
"""

from itertools import product

from nanni.rulekit.matchers import pattern
from nanni.rulekit.rule import Cue

#: Words that begin sentences and end no host.
_LOW = (
    "the then this that we you your please our thanks when after now there they just sorry hope"
    " i i'm i'll it's we'll we're they're he's she's don't"
).split()
_CAPITAL = (
    "The Then This That We You Your Please If Our Thanks Call Come But And Also Once When After Now"
    " There They Just Sorry Hope I In It At No Yes So As To For On He She A An My All Is Are Do"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Saturdays Sundays Weekdays Closed"
    " Open Press Click Take Send Write Let Have Keep Here Next First Otherwise However Best Kind"
).split()
_UNITS = (
    "euro|euros|dollars|pounds|days?|hours?|minutes?|weeks?|months?|years?|times|pieces|people"
    "|items|orders|parcels|percent"
)
_UNIT_STARTS = ("eu", "do", "po", "da", "ho", "mi", "we", "mo", "ye", "ti", "pi", "pe", "it", "or")

_GLUED = (
    pattern(
        rf"(?<![\w./@:-])[a-z][a-z']+(?P<m>\.)(?:{'|'.join(_LOW)})(?=[ ,])",
        *(f".{word}" for word in _LOW),
        fix=". ",
    ),
    pattern(
        rf"(?<![\w./@:-])[A-Za-z]*[a-z0-9](?P<m>\.)(?:{'|'.join(_CAPITAL)})(?=[ ,'])",
        *(f".{word.lower()}" for word in _CAPITAL),
        cased=True,
        fix=". ",
    ),
    pattern(
        r"(?<![\w./@-])[a-z]{3,}(?P<m>\()(?=[a-z]{2,}(?: [a-z']+)+[^()=]*\)(?:[ .,!?]|$))",
        *(f"{letter}(" for letter in "abcdefghijklmnopqrstuvwxyz"),
        fix=" (",
    ),
    pattern(
        r"(?<![&\w./-])[a-z']{2,}(?P<m>;)[a-z]{2,}(?=[ .,])",
        *(f"{letter};" for letter in "abcdefghijklmnopqrstuvwxyz"),
        fix="; ",
    ),
    pattern(
        rf"(?<![\w.,/-])\d+(?:[.,]\d+)?(?P<m>)(?:{_UNITS})\b",
        *(f"{digit}{start}" for digit, start in product("0123456789", _UNIT_STARTS)),
        fix=" ",
    ),
)

CUES = (Cue(name="glued_english", match=_GLUED),)
