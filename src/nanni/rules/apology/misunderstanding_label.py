"""APO12: our failure called a misunderstanding, as if the customer had misread it."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.regret_words import REGRET_RU, SORRY_EN, SORRY_RU
from nanni.rules.apology._tail import named

_RU = "недоразумение|недопонимание|путаница|неразбериха|непонимание|неясность"
_EN = (
    "confusion|misunderstanding|miscommunication|mix-up|mixup|=mix-ups|=mixups|=mix-up|=muddle"
    "|misconception|=mishap|=miscue"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if not named(view, match):
            yield view.hit(match)


RULE = Rule(
    code="APO12",
    name="misunderstanding-label",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Слово «недоразумение» намекает, что человек не так понял, и прячет нашу ошибку.",
        "en": "“Confusion” hints that the customer misread it, and hides what we did.",
    },
    advice={
        "ru": "Скажите, кто ошибся и в чём: «Я назвала вам старую цену, верная — 2 400 ₽».",
        "en": "Say who was wrong and how: “I quoted last year’s price; the right one is $24”.",
    },
    match=phrases(
        f"{SORRY_RU}|{REGRET_RU} ...3 =за|=о|=об|=по|=что|=из-за ...4 {_RU}",
        f"=за ...2 {_RU} ...3 {SORRY_RU}",
        "произойти|возникнуть|случиться|выйти|=это ...2 =досадное|=небольшое|=обидное"
        "|=неприятное недоразумение",
        f"{SORRY_EN}|regret (=i =am)? =for|=about|=regarding|=over ...3 {_EN}",
        f"{SORRY_EN}|regret =any|=the|=this|=that {_EN}",
        f"{SORRY_EN} ...2 =if|=that ...4 =was|=is|=caused|=created|=been ...2 confusion"
        "|misunderstanding",
    ),
    unless=(
        cue("regret_of_perception"),
        cue("conditional_apology"),
        *phrases(
            f"=за|=for|=about ...2 =и|=and ...2 {_RU}|{_EN}",
            "=не недоразумение|путаница",
            slack=0,
        ),
    ),
    check=_check,
    source=("REVIEW APO12",),
)
