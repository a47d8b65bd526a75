"""MER02: the reply says plainly that the company failed."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.rules.merit._steps_ru import SUPPOSED

#: What is said after these is an apology that names its cause: another merit of the reply.
_APOLOGISES = ("извините, что ", "простите, что ", "жаль, что ", "сожалею, что ")
_WE = ("мы ", "я ")
_SORRY = ("sorry ", "apologise ", "apologize ", "apologies ")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or view.is_question(match):
            continue
        if view.sentence(match.start).startswith(SUPPOSED):
            continue
        start, end = view.clause(match)
        before = view.low[max(0, start - 20) : match.start]
        unnamed = before.endswith(_APOLOGISES) and not view.low[match.start :].startswith(_WE)
        if unnamed or any(word in before for word in _SORRY):
            continue
        done = end
        yield Hit(start, done)


RULE = Rule(
    code="MER02",
    name="fault-admitted",
    category="admits_fault",
    severity="info",
    why={
        "ru": "Прямое признание снимает спор: человеку больше не надо доказывать, что он прав.",
        "en": "A plain admission ends the argument: the customer no longer has to prove a thing.",
    },
    advice={
        "ru": "Дальше скажите, что уже сделано и что будет сделано, со сроком.",
        "en": "Go on with what is done already and what will be done, with a time.",
    },
    match=(cue("fault_admitted"),),
    check=_check,
    source=("S2-12", "DOMAIN 3: apology content"),
)
