"""TON21: the customer is addressed as «ты»."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._address import FORMAL, IMPERATIVES, PRONOUNS, customer_is_informal


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if view.brand.informal_you or customer_is_informal(view):
        return
    if not FORMAL.isdisjoint(view.words):  # both in one message: TON09 speaks
        return
    yield view.hit(matches[0])


RULE = Rule(
    code="TON21",
    name="familiar-ty",
    category="disrespect",
    severity="warn",
    langs=("ru",),
    why={
        "ru": "«Ты» незнакомому человеку, да ещё с бедой, звучит как пренебрежение.",
        "en": "In Russian the familiar “ty” to a stranger in trouble sounds like contempt.",
    },
    advice={
        "ru": "Пишите на «вы», пока человек сам не перешёл на «ты»: «Пришлите, пожалуйста, лог».",
        "en": "Write «вы» until the customer says «ты» first: «Пришлите, пожалуйста, лог».",
    },
    match=(
        *phrases(PRONOUNS, label="pronoun"),
        *phrases(IMPERATIVES, label="order"),
        *phrases(
            "!=что|=как =можешь|=хочешь|=видишь|=знаешь|=понимаешь|=думаешь|=пишешь"
            "|=делаешь|=сможешь|=получишь|=найдешь|=увидишь|=говоришь|=ждешь"
            " !=ли|=не",
            slack=0,
            label="verb",
        ),
    ),
    unless=phrases(
        "=будь|=дай|=имей =здоров|=бог|=боже|=в =виду?",
        "=на =ты",
        "=давай|=давайте =давайте|=давай",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON09",),
)
