"""APO07: an apology that its own second half takes back."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.regret_words import SORRY_RU

_BUT_RU = "=но|=однако|=зато|=только"


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        # "Sorry for the wait, but it is done now": the second half brings the good news.
        if not view.is_question(match) and not view.same_sentence(match, view.cue("action_done")):
            yield view.hit(match)


RULE = Rule(
    code="APO07",
    name="apology-with-but",
    category="undone_apology",
    severity="note",
    why={
        "ru": "После «но» извинения уже не слышно: остаётся только отказ или упрёк.",
        "en": "After “but” the apology is gone: only the refusal or the reproach is heard.",
    },
    advice={
        "ru": "Разделите: «Извините, что прождали. Вернуть билет нельзя, зато могу сменить дату».",
        "en": "Split it: “I’m sorry you waited. The ticket can’t be refunded; I can change the"
        " date”.",
    },
    match=(
        *phrases(
            f"{SORRY_RU} {_BUT_RU}",
            f"{SORRY_RU} =за ...3 =но|=однако",
            "=жаль|сожалеть|=понимаем|=понимаю =вас? =но|=однако",
            "=жаль =что ...6 =но|=однако",
        ),
        *phrases(
            "=sorry|apologize|apology =but|=however",
            "=sorry =to =say =but|=however",
            "=sorry =for|=about =that|=this =but|=however",
            "=sorry|apologize|apology =for|=about ...4 =but|=however",
            "=sorry|apologize =that|=you|=we ...6 =but|=however",
            slack=0,
        ),
    ),
    unless=phrases(
        "=но =уже|=теперь|=сейчас|=все",
        "=but =it's|=it|=we've|=i've =now|=is|=already|=just",
        slack=0,
    ),
    check=_check,
    source=("REVIEW APO07",),
)
