"""APO03: an apology that doubts and shrinks the loss it is for."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.generic_words import stretched
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.regret_words import SORRY_EN, SORRY_RU, TROUBLE_EN, TROUBLE_RU

_LOSS_RU = f"{TROUBLE_RU}|трудность|проблема|затруднение|сложность|неприятность|беспокойство"
_LOSS_EN = (
    f"{TROUBLE_EN}|trouble|frustration|disruption|distress|annoyance|=issues|=problems"
    "|=difficulties|=difficulty|=stress|disappointment|=worry|=upset"
)
_MAYBE = "=may|=might|=could"

_MATCH: tuple[Matcher, ...] = (
    *phrases(
        f"{SORRY_RU}|сожалеть|сожаление|=жаль ...2 =за|=о|=об возможный|=возможно|вероятный"
        "|=вероятно|любой"
        f"|какой-либо|=какие-либо ...3 {_LOSS_RU}",
        f"=за|=о возможный|=возможно ...3 {_LOSS_RU} ...3 {SORRY_RU}|сожалеть",
        f"{SORRY_RU}|сожалеть|сожаление ...3 {_LOSS_RU} ...1 который ...3 =могли|=мог|=могла"
        "|=могло|=можете",
    ),
    *phrases(
        f"{SORRY_EN}|regret|regretful =for|=about ...1 =any|=possible|=potential ...3 {_LOSS_EN}",
        f"{SORRY_EN}|regret ...3 {_LOSS_EN} =that|=which? =this|=it|=that|=we|=you|=which|=they"
        f" {_MAYBE}",
        f"{SORRY_EN}|regret ...3 {_LOSS_EN} ...3 {_MAYBE} =have",
        f"regret =any ...2 {_LOSS_EN}",
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        yield Hit(*stretched(view, match))


RULE = Rule(
    code="APO03",
    name="possible-inconvenience",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "«Возможные неудобства» сомневаются в беде и уменьшают её: человек уже пострадал.",
        "en": "“Any inconvenience” doubts and shrinks the loss: the customer has already had it.",
    },
    advice={
        "ru": "Назовите беду, как она есть: «Извините: из-за нас вы прождали курьера три часа».",
        "en": "Name the loss as it is: “I’m sorry: you waited three hours for our courier”.",
    },
    match=_MATCH,
    check=_check,
    source=("REVIEW APO03",),
)
