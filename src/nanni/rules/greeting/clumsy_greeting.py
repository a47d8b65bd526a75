"""GRT03: a greeting that nobody says aloud, or two greetings in a row."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_NEAR = 3


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    greeted: Match | None = None
    for match in matches:
        if match.label == "clumsy":
            yield view.hit(match)
        elif greeted and match.first - greeted.last <= _NEAR and _alike(view, greeted, match):
            yield view.hit(match, fixes=(view.delete(match.start, _with_mark(view, match)),))
        else:
            greeted = match


def _alike(view: View, one: Match, other: Match) -> bool:
    """One alphabet: «Здравствуйте! Hello!» greets readers of two languages."""
    return view.low[one.start].isascii() == view.low[other.start].isascii()


def _with_mark(view: View, match: Match) -> int:
    """The end of a greeting and of the mark that closes it."""
    end = match.end
    while end < len(view.text) and view.text[end] in "!.,":
        end += 1
    return end


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
        "ru": "Напишите просто «Здравствуйте» и поздоровайтесь один раз.",
        "en": "Say a plain “Hello”, once.",
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
            label="clumsy",
            fix="Здравствуйте",
        ),
        *phrases(
            "^ =good =time =of =the? =day",
            "^ =good =night",
            "=greetings =of =the =day|=season",
            "=greetings =for =the =day",
            "=top =of =the =morning",
            slack=0,
            label="clumsy",
            fix="Hello",
        ),
        *phrases(
            "здравствуйте|приветствую|приветствуем|привет",
            "=добрый|=доброе|=доброго =день|=вечер|=утро|=дня|=вечера|=утра",
            "=hi|=hello|=hey|=greetings",
            "=good =morning|=afternoon|=evening|=day",
            slack=0,
            label="greeting",
        ),
    ),
    at="opening",
    check=_check,
    source=("REVIEW GRT03",),
)
