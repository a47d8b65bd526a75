"""PRM08: a date or a time that does not exist."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    for time in view.times:
        if time.impossible:
            yield Hit(time.start, time.end, data={"reason": time.impossible})


RULE = Rule(
    code="PRM08",
    name="impossible-date",
    category="impossible_date",
    severity="warn",
    why={
        "ru": "Такого дня или часа нет: человек придёт не тогда и перестанет верить остальному.",
        "en": "There is no such day or hour: the customer comes at the wrong one and doubts the rest.",
    },
    advice={
        "ru": "Сверьте с календарём число, месяц и день недели.",
        "en": "Check day, month and weekday against the calendar.",
    },
    match=(
        *phrases(
            "<NUM> январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
            "=january|=february|=march|=april|=may|=june|=july|=august|=september|=october"
            "|=november|=december <NUM>",
            "<NUM> =of? =january|=february|=march|=april|=may|=june|=july|=august|=september"
            "|=october|=november|=december",
            slack=0,
        ),
        pattern(r"\b\d{1,2}[.:]\d{2}", ":", "24.", "25.", "30.", "31.", "32."),
    ),
    check=_check,
    source=("REVIEW PRM08",),
)
