"""TON06: openers that promise honesty or correct the customer before a word is said."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        end = match.end
        comma = view.low[end : end + 1] == ","
        starts = view.document.word_at(match.start) in _sentence_starts(view)
        if comma and starts:
            yield view.hit(match, fixes=(view.delete(match.start, end + 1),))
        else:
            yield view.hit(match)


def _sentence_starts(view: View) -> set[int]:
    return {first for first, _ in view.document.sentence_ranges()}


RULE = Rule(
    code="TON06",
    name="honest-opener",
    category="clutter",
    severity="note",
    why={
        "ru": "«На самом деле» поправляет, «честно говоря» намекает, что раньше говорили иначе.",
        "en": "“Actually” corrects the reader; “to be honest” asks what the rest was.",
    },
    advice={
        "ru": "Начните с самого факта: «Склад откроется в понедельник».",
        "en": "Begin with the fact itself: “The warehouse reopens on Monday”.",
    },
    match=(
        *phrases(
            "=на =самом =деле",
            "=честно|=откровенно|=строго|=собственно|=прямо|=грубо =говоря",
            "=если =уж? =честно|=откровенно|=начистоту =говоря?",
            "=по =правде|=совести|=чести =говоря|=сказать|=признаться?",
            "=скажу|=скажем|=признаюсь|=признаемся =вам? =честно|=откровенно|=прямо|=по =совести?",
            "=буду|=будем =с? =вами? =честен|=честна|=честны|=откровенен|=откровенны|=честным"
            "|=откровенным",
            "=между =нами =говоря?",
            "=вообще-то|=вобще-то",
            "=вообще =то",
            "=положа =руку =на =сердце",
            slack=0,
        ),
        *phrases(
            "=to =be =perfectly|=completely|=quite|=totally? =honest|=frank|=fair|=blunt|=clear"
            " =with?"
            " =you?",
            "=in =all =honesty|=fairness",
            "^ =honestly|=frankly =speaking?",
            "=honestly|=frankly =speaking",
            "=truth =be =told",
            "=to =tell =you? =the =truth",
            "=truthfully|=tbh|=ngl|=imho",
            "=quite|=perfectly =frankly|=honestly",
            "=with =all =due =respect",
            "=as =a =matter =of =fact",
            "^ =well? =actually",
            slack=0,
        ),
        pattern(r"(?:^|[.!?\n]\s*)(?P<m>если честно)\b", "если честно"),
    ),
    unless=phrases(
        "=как|=что|=так =на|=на =самом =деле",
        "=как|=что =на =самом =деле",
        "=honestly|=truthfully =sorry|=regret|=answer|=say",
        "=to =be =clear|=fair =to|=about|=on",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON06",),
)
