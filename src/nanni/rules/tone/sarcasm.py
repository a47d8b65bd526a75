"""TON23: mockery: sarcasm and comparisons with other customers."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._sarcasm import EN, RU

#: Who owns to one of these is comforted by «вы не одна такая»; who complains is put in a row.
_FEARS = frozenset(
    """боюсь боимся боится страшно страшновато стыдно стесняюсь неловко неудобно паникую
    клаустрофобия волнуюсь переживаю""".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label != "company" or _FEARS.isdisjoint(view.context_words):
            yield view.hit(match)


RULE = Rule(
    code="TON23",
    name="sarcasm",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Над человеком смеются там, где он просил помощи, и это читают все остальные.",
        "en": "The customer asked for help and is laughed at, with everybody reading.",
    },
    advice={
        "ru": "Уберите укол и оставьте факт: «Сервер упал в 14:05, чиним, напишу в 15:00».",
        "en": "Drop the barb and keep the fact: “The server went down at 2:05, we’re on it, I’ll"
        " write"
        " at 3”.",
    },
    match=(*RU, *EN),
    unless=phrases(
        "=за =эти|=ваши =деньги =спасибо|=вернем|=верну",
        "=if =you =need =it =so",
        "=here =we =go =again =with",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON20",),
)
