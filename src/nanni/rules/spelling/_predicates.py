"""A predicate of another gender or number than its noun: «Оплата прошло», «Заказ отправлена».

Only nouns that open a sentence or a clause are looked at, so that nothing else can be the subject;
and only what no order of words explains: «Заказ собрала Анна» and «Заказ решено вернуть» are well.
"""

from collections.abc import Iterator
from functools import lru_cache

from nanni.rulekit.view import View
from nanni.text.forms import Forms, load_forms

_OPENERS = frozenset("что если когда пока поэтому но как".split())
_STEMS = ("ваш", "наш", "эт", "данн", "нов", "сам", "перв", "втор", "последн", "текущ")
_BETWEEN = frozenset(
    "уже еще не успешно сегодня завтра вчера пока снова только также тоже полностью автоматически"
    " сразу вам нам вами нами скоро обязательно снова точно почти".split()
)
_OWNERS = 2
#: Words that open clauses, which are the same ones again and again.
_REMEMBERED = 20_000
#: A feminine whose nominative is no accusative, so that it can be no object.
_SUBJECT_ONLY = "femn "
_GENDERS = ("masc", "femn", "neut")
#: «Часть пришли», «большинство согласны»: many are meant.
_MANY = frozenset(
    "часть половина большинство меньшинство ряд пара треть четверть группа множество масса куча"
    " тысяча сотня десяток миллион процент".split()
)


def clashing_predicates(view: View) -> Iterator[tuple[int, int]]:
    """Where a noun that opens a clause ends, and the predicate that cannot be its own."""
    document = view.document
    words, gaps = document.words, document.gaps
    last = len(words) - 1
    openings = {first for first, _ in document.sentence_ranges()}
    if not _OPENERS.isdisjoint(words):
        openings.update(i + 1 for i, word in enumerate(words) if word in _OPENERS)
    for i in sorted(openings):
        if i < last and gaps[i + 1] == " ":
            found = _clash(words, gaps, i)
            if found and view.text[document.starts[found[1]]].islower():
                yield found


def _clash(words: list[str], gaps: list[str], i: int) -> tuple[int, int] | None:
    at = i + 1 if words[i].startswith(_STEMS) and gaps[i + 1] == " " else i
    # The dictionary has a coin, «деньга», beside the money.
    kind = "plur" if words[at] == "деньги" else _subject(words[at])
    if not kind:
        return None
    forms = load_forms()
    place = after = _past_owners(words, gaps, at + 1, forms)
    while place < len(words) and gaps[place] == " " and words[place] in _BETWEEN:
        place += 1
    if place >= len(words) or gaps[place] != " " or not _differs(kind, words[place], forms):
        return None
    if after > at + 1 and not forms.tags(words[place])[0].startswith("PRTS"):
        return None
    return at, place


def _past_owners(words: list[str], gaps: list[str], place: int, forms: Forms) -> int:
    """The place after the genitives that belong to a noun: «карточка [нового товара] …»."""
    for _ in range(_OWNERS):
        tags = forms.tags(words[place]) if place < len(words) and gaps[place] == " " else ()
        if not tags or not all(tag.startswith(("NOUN", "ADJF")) and "gent" in tag for tag in tags):
            break
        place += 1
    return place


@lru_cache(_REMEMBERED)
def _subject(word: str) -> str:
    """The gender of one thing in the nominative, ``plur`` for things, or nothing."""
    forms = load_forms()
    tags = forms.tags(word)
    if not tags or not all(tag.startswith("NOUN,inan") for tag in tags):
        return ""
    named = any(mark in tag for tag in tags for mark in ("Fixd", "Abbr", "Name", "Geox", "Orgn"))
    if named or not _MANY.isdisjoint(forms.lemmas(word)):
        return ""
    if not all(tag.endswith(("nomn", "accs")) for tag in tags):
        return ""
    if not any(tag.endswith("nomn") for tag in tags):
        return ""
    if all("plur" in tag for tag in tags):
        return "plur"
    if not all("sing" in tag for tag in tags):
        return ""
    kinds = {gender for tag in tags for gender in _GENDERS if gender in tag}
    if kinds == {"femn"} and all(tag.endswith("nomn") for tag in tags):
        return _SUBJECT_ONLY
    return kinds.pop() if len(kinds) == 1 else ""


def _differs(kind: str, word: str, forms: Forms) -> bool:
    """Whether a predicate fits a subject of this kind in none of its readings."""
    tags = forms.tags(word)
    if not tags:
        return False
    for tag in tags:
        short = tag.startswith(("PRTS", "ADJS"))
        past = tag.startswith("VERB") and "past" in tag
        if not (short or past) or kind.strip() in tag:
            return False
        if past and kind != _SUBJECT_ONLY and "intr" not in tag:
            return False  # «Заказ собрала Анна», «дверь не открыли»
        if kind != _SUBJECT_ONLY and "neut" in tag:
            return False  # «Заказ решено вернуть»
    return True
