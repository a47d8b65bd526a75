"""SIG12: thanks or praise, also thanks in advance."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.cues import signal_thanks
from nanni.rules.signal._strength import HINTED, SAID, SHOUTED

[_THANKS] = signal_thanks.CUES
_WARM = frozenset(
    "огромное большое громадное сердечное искреннее очень безмерно sincerely lot million much"
    " hugely greatly tons very enormously".split()
)
_ADVANCE = frozenset("заранее advance tia".split())
_REACH = 3


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        yield view.hit(match, data={"strength": _strength(view, match)})


def _strength(view: View, match: Match) -> int:
    if match.first < 0:
        return SAID
    beside = set(view.words[max(match.first - 1, 0) : match.last + _REACH])
    if beside & _ADVANCE:
        return HINTED
    return SHOUTED if beside & _WARM else SAID


RULE = Rule(
    code="SIG12",
    name="thanks",
    category="thanks",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент благодарит: похоже, ему помогли. Благодарность заслужил тот, кто помог.",
        "en": "The customer thanks us: it seems that somebody helped and has earned it.",
    },
    advice={
        "ru": "Передайте её тому, кто помог; если в письме есть ещё вопрос, ответьте и на него.",
        "en": "Pass it on to whoever helped; if the message asks something else, answer that too.",
    },
    match=_THANKS.match,
    unless=_THANKS.unless,
    check=_check,
    source=("REVIEW SIG12",),
)
