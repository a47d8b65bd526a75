"""GRT03: a greeting that nobody says aloud."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="GRT03",
    name="clumsy-greeting",
    category="clutter",
    severity="note",
    why={
        "ru": "Так не здороваются вслух: с первых слов слышно робота или чужую шутку.",
        "en": "Nobody says this aloud: the first words already sound like a machine.",
    },
    advice={
        "ru": "Напишите просто «Здравствуйте».",
        "en": "Say a plain “Hello”.",
    },
    match=(
        *phrases(
            "=доброго|=добрейшего|=хорошего =времени =суток|=дня|=года",
            "=добрейшего =дня|=вечера|=утра|=денечка|=вечерочка",
            "^ =доброй|=добрейшей =ночи|=ночки",
            "=добрейший|=добрейшее|=добренький|=добренькое"
            " =день|=утро|=вечер|=вечерочек|=утречко|=денек",
            "=категорически|=горячо|=сердечно =приветствую|=приветствуем",
            slack=0,
            fix="Здравствуйте",
        ),
        *phrases(
            "^ =good =time =of =the? =day",
            "^ =good =night",
            "=greetings =of|=for =the =day|=season",
            "=top =of =the =morning",
            slack=0,
            fix="Hello",
        ),
    ),
    at="opening",
    source=("REVIEW GRT03",),
)
