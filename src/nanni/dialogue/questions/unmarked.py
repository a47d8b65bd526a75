"""Unmarked: sentences without a question mark that ask all the same."""

from itertools import pairwise

from nanni.dialogue.questions.openers import Opener, asks_a_person
from nanni.dialogue.questions.wishes import MAY_WISH
from nanni.dialogue.questions.words import (
    ASKING,
    AUXILIARY,
    LIGHT,
    PERSONS,
    SURELY_ABLE_RU,
    TELL_RU,
)
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_LEAST_PART, _MOST_SHORT, _MOST_PLAIN, _MOST_BARE = 2, 6, 12, 3
#: An auxiliary asks at the beginning of its sentence.
_EARLY = 4
#: «Кто-нибудь видел заявку»: of what is told as it is, nobody says «-нибудь» but to ask.
_ANY_RU = frozenset("кто-нибудь что-нибудь какие-нибудь какая-нибудь какой-нибудь".split())
_MAY_ASK = frozenset(ASKING) | TELL_RU | SURELY_ABLE_RU | MAY_WISH | _ANY_RU | {"ли", "или", "or"}
#: With these the thing is wished, ordered or supposed.
_NOT_AS_IT_IS = frozenset(
    "если бы чтобы пусть хочу хотим хотел хотела хотелось нужен нужна нужно надо можно хватит либо"
    " прошу жду ждем будет буду будто может могу".split()
)
#: Ends of a sentence that leaves the choice to us: «переезжаем или нет», "is it on or not".
_OR_NOT = {
    ("или", "нет"), ("или", "как"), ("или", "что"), ("или", "не"), ("or", "not"), ("or", "what"),
    ("or", "no"),
}  # fmt: skip
#: With these the choice is told, not asked.
_ALL_THE_SAME = frozenset(
    "равно важно неважно плевать пофиг whether care matter matters хочешь хотите хочет хочу".split()
)
#: Beginnings of a choice between two things: «это разово или постоянно».
_TWO_THINGS = frozenset("это вы у он она они там ваш ваша ваше ваши".split())
_MOST_OF_TWO = 10
#: After a preposition these ask, they do not refer: «с какого входа», «до которого часа».
_ASK_AFTER_PREPOSITION = frozenset(
    "скольки сколько какого каким каком какой какому какую каких".split()
)
_OF_WHAT_NOW = frozenset("now next then else".split())
_ASKS_EN = frozenset("is are do does did can should will am was were".split())
#: «…, can you fix»: a question may follow a comma.
_ASKED_AT_THE_END = frozenset("you u i we someone anyone there".split())
#: «А у вас можно …», and what «а» begins without asking.
_ABLE_AFTER_A = frozenset("можно можете есть возможно нельзя будет будут".split())
_NO_CONTRAST = frozenset(
    "то вот так я мне мы нам ну да нет это ничего понял поняла понятно ладно теперь потом ведь еще"
    " все вы там у".split()
)
_ASK_LATE = frozenset("когда где сколько почему куда какой какая какие".split())
#: Ends of a complaint that ask: «код не приходит, что делать».
_CRIES = {
    ("что", "делать"), ("что", "мне"), ("что", "дальше"), ("как", "быть"), ("как", "исправить"),
    ("как", "вернуть"), ("как", "отменить"), ("как", "мне"), ("сколько", "ждать"),
    ("сколько", "еще"),
    ("когда", "будет"), ("когда", "придет"), ("когда", "вернут"), ("когда", "вернете"),
    ("где", "искать"), ("в", "чем"), ("чем", "дело"), ("what", "should"), ("what", "do"),
    ("what", "can"), ("how", "do"), ("how", "can"), ("what", "now"), ("when", "will"),
    ("how", "long"), ("how", "much"), ("when", "is"), ("where", "is"),
    ("what", "is"), ("where", "can"),
}  # fmt: skip
#: After these the question is told, not asked: «сказали, когда придет».
_KNOWING = (
    "зна", "помн", "говор", "сказа", "напис", "поня", "поним", "объясн", "реш", "дума", "показ",
    "указ", "know", "remember", "told", "said", "explain", "understand", "show", "see", "wrote",
)  # fmt: skip
_THEN_ASKS = frozenset(
    "is are was were do does did can could will would should has have had 's to long much many soon"
    " about if not come the my".split()
)


def may_ask(words: list[str], first: int, last: int) -> bool:
    """Whether a sentence without a question mark has any word that could make it ask."""
    if words[first] == "а":
        return True
    return not _MAY_ASK.isdisjoint(words[first:last]) or not AUXILIARY.isdisjoint(
        words[first : first + _EARLY]
    )


def asks_unmarked(view: View, begun: list[Opener], first: int, last: int) -> bool:
    """Whether a sentence without its question mark still asks."""
    if _is_contrast(view, first, last) or _is_of_two(view, first, last):
        return True
    if _is_of_any(view, first, last):
        return True
    if not begun:
        return _ends_asking(view, first, last)
    one, words = begun[0], view.words
    gaps = view.document.gaps
    if words[one.at] in ASKING:
        return (one.leads and _plainly_asks(view, one, first, last)) or _cries_at_the_end(
            view, begun[-1], first, last
        )
    if one.at + 1 < last and "ли" in words[one.at + 1 : one.at + 3] and "," not in gaps[one.at + 1]:
        return True
    if words[one.at] in SURELY_ABLE_RU:
        rest = words[one.at + 1 : last]
        return one.leads and len(rest) >= _LEAST_PART and not gaps[one.at + 1].strip()
    if not asks_a_person(words, one.at, last) or "!" in gaps[last]:
        return False
    return one.leads or words[one.at + 1] in _ASKED_AT_THE_END


def _cries_at_the_end(view: View, one: Opener, first: int, last: int) -> bool:
    """Whether the last clause asks: «код не приходит, что делать»."""
    words = view.words
    if one.leads or any(word.startswith(_KNOWING) for word in words[first : one.at]):
        return False
    after = words[one.at + 1 : last]
    if after and words[one.at - 1] == "а" and words[one.at] in _ASK_LATE:
        return True
    if one.first < one.at and words[one.at] in _ASK_AFTER_PREPOSITION:
        return 0 < len(after) <= _MOST_SHORT
    if words[one.at].isascii() and after and len(after) <= _MOST_SHORT:
        return _asks_after_comma(words[one.at], after)
    return bool(after) and (words[one.at], after[0]) in _CRIES and len(after) <= _MOST_SHORT


def _asks_after_comma(word: str, after: list[str]) -> bool:
    """Whether English words after a comma ask: "two came, where's the third"."""
    if "'" in word or after[0] in _ASKS_EN or (word, after[0]) in _CRIES:
        return True
    return any(verb in _ASKS_EN and who in PERSONS for verb, who in pairwise(after[1:]))


def _is_of_two(view: View, first: int, last: int) -> bool:
    """Whether a sentence leaves us a choice: «переезжаем или нет», «это разово или постоянно»."""
    words = view.words[first:last]
    if not _ALL_THE_SAME.isdisjoint(words) or any(word.startswith(_KNOWING) for word in words):
        return False
    if words[0] == "не":
        return False
    if tuple(words[-2:]) in _OR_NOT:
        return len(words) > _LEAST_PART
    if words.count("или") != 1 or len(words) > _MOST_OF_TWO or view.document.gaps[last].strip():
        return False
    begins = next((word for word in words if word not in LIGHT), "")
    return begins in _TWO_THINGS and "не" not in words


def _is_of_any(view: View, first: int, last: int) -> bool:
    """Whether a sentence tells of «кто-нибудь» as it is, which only a question does."""
    words = view.words[first:last]
    if _ANY_RU.isdisjoint(words) or not _NOT_AS_IT_IS.isdisjoint(words):
        return False
    return not any(map(_is_ordered, words))


def _is_ordered(word: str) -> bool:
    tags = load_forms().tags(word)
    if word == "мою":  # Of «мой» here, not of «мыть».
        return False
    return any("impr" in tag or tag.startswith("INFN") or "1per" in tag for tag in tags[:2])


def _is_contrast(view: View, first: int, last: int) -> bool:
    """Whether words ask by «а» alone: «а гостиница», «а у вас можно платить картой»."""
    words = view.words
    if words[first] != "а" or last - first < _LEAST_PART or "," in view.document.gaps[first + 1]:
        return False
    if not _ABLE_AFTER_A.isdisjoint(words[first + 1 : first + _MOST_SHORT]):
        return True
    alone = first == 0 and last == len(words) and last <= _MOST_SHORT
    return alone and words[first + 1] not in _NO_CONTRAST and not view.document.gaps[last].strip()


def _ends_asking(view: View, first: int, last: int) -> bool:
    """Whether a short sentence names a thing and asks of it: «заказ когда придет»."""
    words = view.words[first:last]
    if len(words) > _MOST_SHORT or any("," in gap for gap in view.document.gaps[first + 1 : last]):
        return False
    at = next((i for i, word in enumerate(words) if word in _ASK_LATE), 0)
    named = [word for word in words[:at] if word not in LIGHT]
    return bool(named) and all(map(_is_name, named))


def _is_name(word: str) -> bool:
    tags = load_forms().tags(word)
    return word[0].isdigit() or (bool(tags) and tags[0].startswith(("NOUN", "ADJF", "NPRO")))


def _plainly_asks(view: View, one: Opener, first: int, last: int) -> bool:
    words, gaps = view.words, view.document.gaps
    word = words[one.at]
    rest = words[one.at + 1 : last]
    if not rest:
        return (
            word in {"почему", "когда", "зачем", "why", "when", "сколько"}
            and last - first <= _MOST_BARE
        )
    if "!" in gaps[last] and word not in {
        "когда",
        "где",
        "почему",
        "сколько",
        "where",
        "when",
        "why",
    }:
        return False
    if word.isascii():
        return _plainly_en(word, rest)
    commas = any("," in gaps[i] for i in range(one.at + 1, last))
    if word in {"сколько", "почему", "зачем", "куда", "откуда", "отчего", "почем"}:
        return rest[0] not in {"можно", "раз", "угодно", "бы", "то", "лет"}
    if word == "как":
        return not commas and (
            rest[0] in {"мне", "нам", "можно", "долго", "скоро", "быстро", "часто", "это", "насчет"}
            or rest[0].endswith(("ть", "ти", "чь", "ться"))
        )
    if word in {"что", "чем", "чего", "чему"}:
        return not commas and (
            rest[0] in {"делать", "с", "за", "там", "случилось", "происходит", "дальше", "это",
                        "значит", "насчет", "нужно", "такое", "мне", "надо", "по"}
        )  # fmt: skip
    return not commas and len(rest) <= _MOST_PLAIN


def _plainly_en(word: str, rest: list[str]) -> bool:
    if (word.endswith("s") and "'" in word) or word in {"whats", "wheres", "hows", "whos"}:
        return True
    if word in {"how", "why"}:
        return rest[0] in _THEN_ASKS or rest[0].endswith("n't") or rest[0] == "i"
    if word == "which":
        return rest[0] not in _THEN_ASKS
    if word == "what" and rest[0] in _OF_WHAT_NOW:
        return len(rest) == 1
    return rest[0] in _THEN_ASKS - {"to", "the", "my"} or rest[0] in {"time", "date"}
