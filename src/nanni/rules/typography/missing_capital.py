"""TYP06: a message or a sentence that begins with a small letter; English “i”."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.text.expressions import compiled
from nanni.text.forms import load_forms

#: What stands before the first word of a message that goes on, answers or quotes something.
_NOT_A_BEGINNING = frozenset("….@#/>-—–*`[_\\+=|•·")
_JOINTS = frozenset("./(=:_")
#: «npm i» installs; "a capital i" is a letter.
_NOT_ME = frozenset("npm pnpm yarn bun letter capital small lowercase uppercase dotted".split())
_PLACES = frozenset("г ул д стр кв корп пер пл пос обл тел п ст см пр им т н р".split())
_SHORT_CHAT_WORDS = 6
_MIN_BEFORE = 4
_COMMON = 60
#: English has few short forms with a dot, all known by sight; Russian has many.
_MIN_BEFORE_EN = 2
#: Rare verbs are told by their endings: "unbanned", "reimaged".
_FORMED = ("ed", "ing")
_SHORTENED = frozenset(
    "etc vs inc ltd co corp approx min max no nos dr mr mrs ms st jr sr fig vol dept est ext tel"
    " al eg ie ca cf op pp ed eds rev hr hrs sec am pm dec jan feb mar apr jun jul aug sep oct nov"
    " mon tue wed thu fri sat sun av ave rd apt acc ref qty".split()
)


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    text = view.text
    words = view.document.starts
    if not words:
        return ()
    lowered = text[words[0]].islower()
    inner = view.document.sentences[-1] > 0 and _small_after_mark().search(text)
    small_i = view.lang == "en" and (" i " in text or " i'" in text)
    if not (lowered or inner or small_i):
        return ()
    places = [words[0]] if lowered and _begins(view) else []
    if inner:
        places += _sentence_places(view)
    if small_i:
        places += _small_i_places(view)
    return (_hit(view, sorted(set(places))),) if places else ()


def _hit(view: View, places: list[int]) -> Hit:
    """One finding over the first word that lacks its capital; the fix mends all of them."""
    text, to_original = view.text, view.document.to_original
    edits = tuple(Edit(*to_original(at, at + 1), text[at].upper()) for at in places)
    word = view.document.word_at(places[0])
    end = view.document.word_end(word)
    return Hit(places[0], end, fixes=(Fix(safe=True, edits=edits),))


@cache
def _small_after_mark() -> re.Pattern[str]:
    return compiled(r"[.!?]\s+[a-zа-яё]")


def _begins(view: View) -> bool:
    """Whether the first word is the beginning of a message that should have a capital."""
    document = view.document
    if not _NOT_A_BEGINNING.isdisjoint(document.gaps[0]):
        return False
    if view.channel == "chat" and view.situation.first_reply is False:
        sentences = document.sentences[-1]
        if len(document.words) <= _SHORT_CHAT_WORDS and sentences == 0:
            return False
    return _is_plain_word(view, 0)


def _is_cut_short(word: str, mark: str) -> bool:
    """«а)» counts items; «г. Тула», «ул. Мира» are places."""
    return (len(word) == 1 and mark == ")") or (mark == "." and word in _PLACES)


def _is_plain_word(view: View, i: int) -> bool:
    """Whether word ``i`` is an ordinary word of the message's language, not a name or a command."""
    document, text = view.document, view.text
    start, end = document.starts[i], document.word_end(i)
    word = text[start:end]
    zone = document.in_zone(start)
    if zone and zone.kind not in {"quotation", "signature"}:
        return False
    if any(char.isupper() or char.isdigit() or char == "_" for char in word):
        return False
    if _is_cut_short(document.words[i], text[end : end + 1]):
        return False
    if view.brand.knows(document.words[i]):
        return False
    if text[end : end + 1] in _JOINTS and text[end + 1 : end + 2].isalnum():
        return False  # a file name, a path, a setting
    cyrillic = "а" <= word[0] <= "я" or word[0] == "ё"
    if cyrillic:
        return view.lang == "ru"
    if view.lang != "en":
        return False
    bare = document.words[i].partition("'")[0]  # "i've"
    return word.endswith(_FORMED) or load_forms().freq(bare) >= _COMMON


def _sentence_places(view: View) -> list[int]:
    document = view.document
    out = []
    for i in range(1, len(document.words)):
        if document.sentences[i] == document.sentences[i - 1]:
            continue
        gap, before = document.gaps[i], document.words[i - 1]
        if not view.text[document.starts[i]].islower() or gap[:1] not in {".", "!", "?"}:
            continue
        if ".." in gap or gap.strip() not in {".", "!", "?"}:
            continue
        if gap[0] == "." and "\n" not in gap and not _can_end_sentence(before):
            continue
        if _is_plain_word(view, i) and not document.in_zone(document.starts[i]):
            out.append(document.starts[i])
    return out


def _can_end_sentence(word: str) -> bool:
    least = _MIN_BEFORE_EN if word.isascii() else _MIN_BEFORE
    return len(word) >= least and word not in _SHORTENED and load_forms().known(word)


def _small_i_places(view: View) -> list[int]:
    document, text = view.document, view.text
    before = ["", *document.words]
    return [
        start
        for start, word, last in zip(document.starts, document.words, before, strict=False)
        if last not in _NOT_ME
        and word.split("'")[0] == "i"
        and text[start] == "i"
        and text[start - 1 : start] in {" ", "\n"}
        and text[start + 1 : start + 2] in {" ", "'"}
        and not document.in_zone(start)
    ]


RULE = Rule(
    code="TYP06",
    name="missing-capital",
    category="formatting",
    severity="warn",
    why={
        "ru": "Ответ со строчной буквы выглядит случайной репликой, а не ответом компании.",
        "en": "A reply in lower case looks like a passing remark, not like the company's answer.",
    },
    advice={
        "ru": "Начните предложение с прописной: «Добрый день».",
        "en": "Begin the sentence with a capital: “Good morning”.",
    },
    check=_check,
    source=("S1-8",),
)
