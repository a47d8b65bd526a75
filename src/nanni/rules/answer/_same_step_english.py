"""English steps that the customer reports as done: "unplug the box" after "I unplugged the box".

A step and its report share the verb and the thing; who reports "I checked the gate" has not
checked the cable.
"""

import re
from functools import cache

from nanni.rulekit import Match, View, pattern
from nanni.rulekit.matchers import Matcher
from nanni.text.expressions import compiled

#: Verb of a step -> how it is told when done.
_TOLD = {
    "call": "called|phoned|rang|rung",
    "charge": "charged",
    "check": "checked",
    "clean": "cleaned",
    "clear": "cleared",
    "connect": "connected|reconnected",
    "contact": "contacted|emailed|called|wrote",
    "delete": "deleted|removed",
    "disconnect": "disconnected|unplugged",
    "email": "emailed|e-mailed|mailed|wrote|emailing",
    "fill": "filled",
    "follow": "followed|tried",
    "install": "installed|reinstalled",
    "measure": "measured",
    "pay": "paid",
    "reinstall": "reinstalled",
    "remove": "removed|deleted",
    "replace": "replaced|swapped|changed",
    "reply": "replied|replying|answered",
    "reset": "reset|resetting",
    "restart": "restarted|rebooted",
    "reboot": "rebooted|restarted",
    "return": "returned",
    "scan": "scanned",
    "send": "sent|emailed",
    "sign": "signed",
    "submit": "submitted",
    "swap": "swapped|changed|replaced",
    "try": "tried",
    "unplug": "unplugged",
    "update": "updated",
    "upload": "uploaded",
    "verify": "verified",
}
_GERUNDS = {
    **{f"{verb}ing": verb for verb in _TOLD},
    **{f"{verb[:-1]}ing": verb for verb in _TOLD if verb.endswith("e")},
    **{f"{verb}{verb[-1]}ing": verb for verb in ("unplug", "reset", "scan", "swap")},
}
_ASKING = ("please", "kindly", "please just", "please try to", "you please", "try to", "need to")
_LITTLE = frozenset(
    """the a an your our my this that it its to of in on at for with from by and or then please us
    me you any all both each if is are be there here out up off again first minutes seconds hours
    some one two new ten five number""".split()
)
_REACH, _MIN_STEM, _STEM = 6, 3, 5
#: Something else is asked for besides.
_BESIDES = compiled(r"\b(?:too|also|as well|instead|other|another)\b")
_UNDONE = r"(?<!n't )(?<!not )(?<!never )(?<!yet )"

#: The verb alone is marked, so that a step known by its concept is told by that.
SAME_STEPS: tuple[Matcher, ...] = (
    pattern(
        rf"\b(?:{'|'.join(_ASKING)}|(?:can|could) you) (?P<m>{'|'.join(_TOLD)})\b",
        *(f"{ask.split()[-1]} {verb}" for ask in (*_ASKING, "you") for verb in _TOLD),
        label="same_en",
    ),
    pattern(
        rf"\b(?:try|tried|trying|suggest|recommend) (?P<m>{'|'.join(_GERUNDS)})\b",
        *(
            f"{ask} {form}"
            for ask in ("try", "tried", "trying", "suggest", "recommend")
            for form in _GERUNDS
        ),
        label="same_en",
    ),
)


def reported(view: View, match: Match, text: str) -> bool:
    """Whether ``text`` of the customer tells the step of ``match`` in the past, of the same thing.

    Args:
        view: the reply.
        match: words that ask for the step.
        text: a message of the customer, in lower case.
    """
    words = view.words
    if _BESIDES.search(view.sentence(match.start)):
        return False
    step = view.document.word_at(match.start)
    _, last = view.document.sentence_words(step)
    things = [
        word[:_STEM]
        for word in words[step + 1 : min(step + 1 + _REACH, last)]
        if len(word) >= _MIN_STEM and word not in _LITTLE
    ]
    done = _done(_verb(words[step]))
    return any(
        done.search(part) and any(thing in part for thing in things)
        for part in re.split(r"[.!?;\n]", text)
    )


def _verb(word: str) -> str:
    return word if word in _TOLD else _GERUNDS.get(word, "")


@cache
def _done(verb: str) -> re.Pattern[str]:
    return compiled(rf"{_UNDONE}\b(?:{_TOLD[verb]})\b")
