"""Oaths: rude to whoever reads them, about a matter or about a person."""

from nanni.rulekit import insult_words
from nanni.rulekit.matchers import pattern, phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="oath",
        match=(
            *phrases(insult_words.OATHS_RU, insult_words.OATHS_EN),
            pattern(r"(?<![\w*@./])[а-яa-z]{1,5}[*#]{2,}[а-яa-z]{0,6}(?![\w*@])", "**", "##"),
        ),
        unless=phrases("=epic|=big|=fat|=smart|=bad|=lazy|=kick =ass", "=насос ...1 =хер", slack=0),
    ),
)
