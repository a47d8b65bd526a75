"""What is wrong with a word that no dictionary knows, if anything; verdicts are remembered."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from nanni.rulekit import Match
from nanni.rulekit.view import View
from nanni.rules.spelling import _lexicon
from nanni.rules.spelling._far_slips import far_fixes
from nanni.text import slips
from nanni.text.forms import Forms, load_forms
from nanni.text.typos import fold_lookalikes, repairs

Kind = Literal["slip", "glued", "mixed", "layout"]

_LIMIT = 50_000
_MIN_LENGTH, _LONG = 4, 6
_SHORT_EN = 5
#: How common (``Forms.freq``) the word that was meant has to be.
_RU_SURE, _RU_SHORT, _RU_LOOSE, _RU_LAYOUT = 0, 15, 40, 50
_EN_SURE, _EN_SHORT, _EN_LOOSE, _EN_COMMON, _EN_LAYOUT = 55, 115, 65, 100, 110
_RU_VERY_LONG = 8
#: So long a word is hardly one letter away from another by chance, however rare the one meant.
_EN_VERY_LONG, _EN_FAR_SURE, _EN_FAR_LOOSE = 8, 45, 45
#: A word in everybody's mouth that lost a letter: "offical", "relase".
_EN_EVERYDAY = 110
#: How much a doubtful kind of slip weighs against a common word.
_UNSURE = 40
_MAX_FIXES = 3
_DOUBLED = re.compile(r"([a-z])\1")
_STRETCHED = re.compile(r"([аеиоуыэюяaeiouy])\1\1")
#: Kinds of slips that leave little doubt about what was meant.
SURE = frozenset(("sound", "doubled", "swapped"))
_VOWELS = frozenset("аеиоуыэюяaeiouy")
_CONFUSED = frozenset(
    "бп пб вф фв гк кг дт тд жш шж зс сз шщ щш чщ щч цс йи ий ьъ ъь "
    "cs sc ck kc zs sz fv vf gj jg".split()
)


class Verdict(NamedTuple):
    """What is wrong with a word.

    Attributes:
        kind: a slip of spelling, a particle glued on, two alphabets, or a wrong keyboard layout.
        fixes: what was meant, likeliest first; lower case, ё folded.
        weight: how common the likeliest of them is.
        stock: a misspelling that everybody knows.
    """

    kind: Kind
    fixes: tuple[str, ...]
    weight: int
    stock: bool = False


class Suspect(NamedTuple):
    """A word of a message with its verdict."""

    place: int
    verdict: Verdict


#: Word -> verdict, as words are met.
_verdicts: dict[str, Verdict | None] = {}


def suspects(view: View, matches: Sequence[Match]) -> Iterator[Suspect]:
    """Those of the unknown words in ``matches`` that are no words; the team's own left out."""
    document = view.document
    for match in matches:
        if match.first < 0:
            continue
        word = document.words[match.first]
        if word not in _verdicts:
            if len(_verdicts) > _LIMIT:
                _verdicts.clear()
            _verdicts[word] = judge(word, load_forms())
        verdict = _verdicts[word]
        if verdict and not view.brand.knows(word):
            yield Suspect(match.first, verdict)


def judge(word: str, forms: Forms) -> Verdict | None:
    """The verdict on a lower-cased word with ё folded, or None when nothing is certainly wrong."""
    if not word.isalpha() or forms.known(word):
        return None
    if _STRETCHED.search(word):
        return None  # a cry, not a slip
    folded = fold_lookalikes(word)
    if not word.isascii() and any("a" <= char <= "z" for char in word):
        known = folded != word and forms.known(folded)
        return Verdict("mixed", (folded,), forms.freq(folded)) if known else None
    stock = _stock(word, forms)
    if stock:
        return Verdict("slip", (stock,), forms.freq(stock), stock=True)
    if len(word) < _MIN_LENGTH or not ("а" <= word[0] <= "я" or word.isascii()):
        return None
    found = _layout(word, forms)
    if found:
        return found
    return _english(word, forms) if word.isascii() else _russian(word, forms)


def _layout(word: str, forms: Forms) -> Verdict | None:
    table, floor = (
        (slips.TO_CYRILLIC_LAYOUT, _RU_LAYOUT)
        if word.isascii()
        else (slips.TO_LATIN_LAYOUT, _EN_LAYOUT)
    )
    meant = word.translate(table)
    weight = forms.freq(meant)
    return Verdict("layout", (meant,), weight) if weight >= floor else None


def _russian(word: str, forms: Forms) -> Verdict | None:
    if word.startswith(_lexicon.RU_BEGINNINGS):
        return None
    if word.endswith("еться"):
        finite = word[:-5] + "ется"
        meant = [finite] if forms.known(finite) else repairs(finite, forms)[:1]
        if meant:
            return Verdict("slip", tuple(meant), forms.freq(meant[0]))
    glued = _glued(word, forms)
    if glued:
        return glued
    found = _ranked(word, [fix for fix in repairs(word, forms) if fix[0] >= "а"], forms)
    if not found:
        return _far(word, forms)
    kind, weight = slip_kind(word, found[0]), forms.freq(found[0])
    if kind in SURE:
        floor = _RU_SURE if len(word) >= _RU_VERY_LONG else _RU_SHORT
        derived = kind == "sound" and weight < _RU_SHORT
        good = weight >= floor and not (derived and _derived(word, _lexicon.RU_PREFIXES, forms))
    else:
        good = (
            len(word) >= _LONG
            and weight >= (_RU_SHORT if len(word) >= _RU_VERY_LONG else _RU_LOOSE)
            and not _derived(word, _lexicon.RU_PREFIXES, forms)
        ) or (len(word) == _LONG - 1 and kind == "missing" and weight >= 2 * _RU_LOOSE)
    return Verdict("slip", tuple(found), weight) if good else None


def _far(word: str, forms: Forms) -> Verdict | None:
    """The verdict on a word that is one letter away from a rare form of a word in use."""
    found = [
        fix
        for fix in far_fixes(word, forms)
        if any(forms.freq(lemma) for lemma in forms.lemmas(fix))
    ]
    if not found or _derived(word, _lexicon.RU_PREFIXES, forms):
        return None
    return Verdict("slip", tuple(found[:_MAX_FIXES]), forms.freq(found[0]))


def _ranked(word: str, fixes: Sequence[str], forms: Forms) -> list[str]:
    """At most three fixes, likeliest first; a doubtful kind of slip spares the first letter."""

    def rank(fix: str) -> tuple[int, str]:
        sure = slip_kind(word, fix) in SURE
        return -forms.freq(fix) if sure else _UNSURE - forms.freq(fix), fix

    kept = [fix for fix in fixes if fix[0] == word[0] or slip_kind(word, fix) in SURE]
    return sorted(kept[: 2 * _MAX_FIXES], key=rank)[:_MAX_FIXES]


def _stock(word: str, forms: Forms) -> str:
    """What was meant by a misspelling that everybody knows."""
    known = _lexicon.EN_STOCK if word.isascii() else _lexicon.RU_STOCK
    return known.get(word) or slips.STOCK.get(word) or _by_part(word, forms)


def _by_part(word: str, forms: Forms) -> str:
    """The Russian word that was meant, when a part of it is a misspelling that everybody knows."""
    if word.isascii():
        return ""
    for wrong, right in _lexicon.RU_PARTS.items():
        if wrong in word:
            meant = word.replace(wrong, right, 1)
            if forms.known(meant):
                return meant
    return ""


def _glued(word: str, forms: Forms) -> Verdict | None:
    """«незнаю», «вконце»: a particle or preposition written together with its word."""
    if word.startswith("не") and len(word) > _LONG - 1:
        rest = word[2:]
        tags = forms.tags(rest)
        if tags and all(tag.startswith(("VERB", "INFN", "PRED")) for tag in tags):
            return Verdict("glued", (f"не {rest}",), forms.freq(rest))
    if word[0] in "вкс" and len(word) >= _LONG and forms.freq(word[1:]) >= _RU_LOOSE:
        tags = forms.tags(word[1:])
        case = {"в": ("loct", "loc2", "accs"), "к": ("datv",), "с": ("ablt", "gent")}[word[0]]
        if all(t.startswith("NOUN") for t in tags) and any(t.endswith(case) for t in tags):
            return Verdict("glued", (f"{word[0]} {word[1:]}",), forms.freq(word[1:]))
    return None


def _english(word: str, forms: Forms) -> Verdict | None:
    if word in _lexicon.EN_WORDS:
        return None
    adverb = _adverb_short_of_a_letter(word, forms)
    if adverb:
        return Verdict("slip", (adverb,), forms.freq(adverb))
    fixes = [fix for fix in repairs(word, forms) if fix.isascii() and fix[0] == word[0]]
    found = _ranked(word, fixes, forms)
    if not found:
        twin = _doubled_elsewhere(word, forms)
        return Verdict("slip", (twin,), forms.freq(twin)) if twin else None
    kind, weight = slip_kind(word, found[0]), _common_in_support(found[0], forms)
    short, long = len(word) <= _SHORT_EN, len(word) >= _EN_VERY_LONG
    if kind in SURE:
        good = weight >= (_EN_SHORT if short else _EN_FAR_SURE if long else _EN_SURE)
        if weight < _EN_COMMON:
            good = good and not _is_compound(word, forms)
    elif kind == "missing" and not short and weight >= _EN_EVERYDAY:
        good = True
    else:
        loose = _EN_FAR_LOOSE if long and kind == "missing" else _EN_LOOSE
        floor = _EN_SHORT if short or kind == "key" else loose
        good = (
            weight >= floor
            and (kind != "key" or len(word) > _LONG)
            and not (kind == "extra" and found[0] == word[:-1])
            and not _derived(word, _lexicon.EN_PREFIXES, forms)
            and not _suffixed(word, forms)
            and not _is_compound(word, forms)
        )
    return Verdict("slip", tuple(found), weight) if good else None


def _common_in_support(word: str, forms: Forms) -> int:
    """How common a word is where people are helped."""
    trade = _lexicon.EN_TRADE_WEIGHT if word in _lexicon.EN_TRADE else 0
    return max(trade, forms.freq(word))


def _doubled_elsewhere(word: str, forms: Forms) -> str:
    """The word that doubles another letter than the one typed twice: "beggining"."""
    bare = _DOUBLED.sub(r"\1", word)
    if bare == word or len(word) <= _LONG:
        return ""
    tries = (bare[:i] + bare[i - 1] + bare[i:] for i in range(2, len(bare) + 1))
    return next((w for w in tries if _common_in_support(w, forms) >= _EN_SURE), "")


def _adverb_short_of_a_letter(word: str, forms: Forms) -> str:
    """The adverb meant by one that lost the l of its ending: "currenty"; empty when none is."""
    meant = word[:-1] + "ly"
    common = word.endswith("y") and len(word) > _LONG and forms.freq(meant) >= _EN_SURE
    return meant if common and forms.known(word[:-1]) else ""


def slip_kind(word: str, meant: str) -> str:
    """How ``meant`` became ``word``: sound, doubled, swapped, key, extra, missing or other.

    >>> slip_kind("пороль", "пароль"), slip_kind("adress", "address"), slip_kind("teh", "the")
    ('sound', 'doubled', 'swapped')
    """
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    end = 0
    while end < min(len(word), len(meant)) - start and word[-1 - end] == meant[-1 - end]:
        end += 1
    wrong, right = word[start : len(word) - end], meant[start : len(meant) - end]
    if len(wrong) + len(right) == 1:
        letter = wrong or right
        longer = word if wrong else meant
        if letter in "ьъ":
            return "sound"
        if letter in (longer[start - 1 : start], longer[start + 1 : start + 2]):
            return "doubled"
        return "extra" if wrong else "missing"
    if len(wrong) == len(right) == 1:
        both_vowels = wrong in _VOWELS and right in _VOWELS
        return "sound" if both_vowels or wrong + right in _CONFUSED else "key"
    if len(wrong) == len(right) and sorted(wrong) == sorted(right):
        return "swapped"
    return "sound"


def _derived(word: str, prefixes: tuple[str, ...], forms: Forms) -> bool:
    """Whether the word is a known one with a living prefix."""
    return any(
        word.startswith(prefix)
        and len(word) - len(prefix) >= _MIN_LENGTH
        and forms.known(word[len(prefix) :])
        for prefix in prefixes
    )


def _suffixed(word: str, forms: Forms) -> bool:
    """Whether the word is a known English one with a living suffix."""
    for suffix, lost in _lexicon.EN_SUFFIXES.items():
        base = word[: -len(suffix)]
        if word.endswith(suffix) and len(base) >= _MIN_LENGTH - 1:
            bases = [base + letter for letter in lost]
            if base[-1:] == base[-2:-1]:
                bases.append(base[:-1])
            if any(forms.freq(known) >= _EN_LOOSE for known in bases):
                return True
    return False


def _is_compound(word: str, forms: Forms) -> bool:
    return any(
        forms.freq(word[:at]) >= _EN_LOOSE and forms.freq(word[at:]) >= _EN_LOOSE
        for at in range(_MIN_LENGTH, len(word) - _MIN_LENGTH + 1)
    )
