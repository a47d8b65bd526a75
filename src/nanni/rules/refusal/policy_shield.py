"""REF02: the rule book or the machine given as the reason."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.helpfulness import helps

_HOUSE = frozenset("our company store shop house hotel bank my".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    refusals = view.cue("refusal")
    for match in matches:
        if match.label == "told":
            if _ours(view, match) or not helps(view):
                yield view.hit(match)
        elif match.label == "whole" or view.same_sentence(match, refusals):
            yield view.hit(match)


def _ours(view: View, match: Match) -> bool:
    """Whether the rules are the firm's own; those of others are told beside help as a reason."""
    return match.first > 0 and view.words[match.first - 1] in _HOUSE


_BOOK = "правило|регламент|политика|инструкция|процедура|протокол|стандарт|порядок|оферта|условие"

RULE = Rule(
    code="REF02",
    name="policy-shield",
    category="policy_shield",
    severity="warn",
    why={
        "ru": "Регламент и система вместо причины звучат как «правила важнее вас».",
        "en": "A policy or a system in place of a reason says that the rule matters more than you.",
    },
    advice={
        "ru": "Назовите, что стоит за правилом, и что можете: «Билет уже ушёл авиакомпании,"
        " поэтому деньги возвращает она; заявку я отправил сегодня».",
        "en": "Say what is behind the rule and what you can do: “The airline already holds the"
        " fare, so the refund comes from them; I filed it today.”",
    },
    match=(
        *phrases(
            f"=по|=согласно|=исходя =из? ...2 {_BOOK}",
            f"=в =соответствии =с|=со ...2 {_BOOK}",
            "=политика|=политикой компания|магазин|банк|сервис",
            "=внутренний|=внутренним|=внутренними|=внутренних правило|регламент|политика",
            "=company|=our|=store|=bank|=internal =policy|=policies|=guidelines|=procedures|=terms"
            "|=rules",
            "=per|=under|=following =the|=our? policy|guideline|regulation|=terms",
            "=according =to =our|=the =policy|=terms|=rules|=guidelines",
            slack=0,
            label="beside",
        ),
        *phrases(
            f"{_BOOK} ...2 =не позволять|разрешать|предусматривать|допускать",
            "система|программа|сервер|компьютер|интерфейс|=crm ...1 =не =дает|=позволяет"
            "|=пропускает|=разрешает|=даст|=позволит|=пускает",
            "=таковы|=такие|=такой|=таков ...2 правило|регламент|порядок|политика|процедура",
            "=правила =есть =правила",
            "=у =нас =такие|=такой|=так правило|порядок|регламент|=положено|=принято|=заведено",
            "=не =я =придумал|=придумала ...2 правило?",
            "system|software|computer =will|=does|=do =not allow|let|permit|accept",
            "=rules =are =rules",
            "=it =is =just? =our|=company|=the =policy",
            "=that =is =just|=simply? =our|=the|=company? =policy|=policies|=rules",
            "=do|=did =not make =the =rules",
            slack=0,
            label="whole",
        ),
        *phrases(
            "=policy|=policies|=terms|=rules|=guidelines =do =not allow|permit|provide|let",
            slack=0,
            label="told",
        ),
    ),
    unless=phrases(
        "=по =умолчанию",
        "=по|=согласно|=в ...3 закон|законодательство",
        "=если|=когда|=if|=when ...1 система|программа|system|software",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF02",),
)
