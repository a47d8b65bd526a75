"""Unmarked: sentences without a question mark that ask all the same."""

from nanni.dialogue.questions.openers import Opener, asks_a_person
from nanni.dialogue.questions.wishes import MAY_WISH
from nanni.dialogue.questions.words import ASKING, AUXILIARY, SURELY_ABLE_RU, TELL_RU
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_LEAST_PART, _MOST_SHORT, _MOST_PLAIN, _MOST_BARE = 2, 6, 12, 3
#: An auxiliary asks at the beginning of its sentence.
_EARLY = 4
_MAY_ASK = frozenset(ASKING) | TELL_RU | SURELY_ABLE_RU | MAY_WISH | {"ли"}
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
    "зна", "говор", "сказа", "напис", "поня", "поним", "объясн", "реш", "дума", "показ", "указ",
    "know", "told", "said", "explain", "understand", "show", "see", "wrote",
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
    if _is_contrast(view, first, last):
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
    return bool(after) and (words[one.at], after[0]) in _CRIES and len(after) <= _MOST_SHORT


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
    return at > 0 and all(_is_name(word) for word in words[:at])


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
    return rest[0] in _THEN_ASKS - {"to", "the", "my"} or rest[0] in {"time", "date"}
