"""Words of apology and regret, before any judgement about their worth."""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="apology",
        match=phrases(
            "извинить|извинять|извиняться|извиниться|извинение|простить|прощение|пардон",
            "=сорри|=сори|=сорян",
            "жаль|сожалеть|сожаление|горько|прискорбно",
            "sorry|apology|apologize|regret|forgive",
            "excuse =us|=me",
        ),
        unless=phrases("=к ...2 =сожалению", slack=0),
    ),
)
