"""Greetings, by language, at the beginning of a message or anywhere."""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="greeting_ru",
        match=phrases(
            "здравствуйте|здравствуй|приветствую|приветствуем|привет|приветик|здрасьте|салют|хай",
            "=добрый|=доброе|=доброго|=доброй =день|=вечер|=утро|=дня|=вечера|=утра|=ночи",
            "=доброго =времени суток",
            "рад|рады =вас =приветствовать",
            "=мир =вам",
            slack=0,
        ),
    ),
    Cue(
        name="greeting_en",
        match=phrases(
            "^ =hi|=hello|=hey|=hiya|=howdy|=greetings|=yo|=heya",
            "=hi|=hello|=hey =there|=everyone|=all|=team|=again|=folks",
            "=good =morning|=afternoon|=evening|=day",
            "^ =dear <LATN>",
            slack=0,
        ),
    ),
)
