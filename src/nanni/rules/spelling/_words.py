"""What is wrong with a word that no dictionary knows, if anything; verdicts are remembered."""

from collections.abc import Iterator, Sequence

from nanni.model.typed import Literal, NamedTuple
from nanni.rulekit import Match
from nanni.rulekit.view import View
from nanni.rules.spelling import _lexicon
from nanni.rules.spelling._far_slips import far_fixes, participle
from nanni.rules.spelling._mistaken_english import MISTAKEN
from nanni.rules.spelling._slip_kinds import (
    MAX_FIXES,
    SURE,
    derived,
    in_use,
    ranked,
    slip_kind,
)
from nanni.rules.spelling._words_english import common_in_support, english_fixes
from nanni.text import slips
from nanni.text.expressions import compiled
from nanni.text.forms import Forms, load_forms
from nanni.text.typos import fold_lookalikes, repairs

Kind = Literal["slip", "glued", "mixed", "layout"]

_LIMIT = 50_000
_MIN_LENGTH, _LONG = 4, 6
#: How common (``Forms.freq``) the word that was meant has to be.
_RU_SURE, _RU_SHORT, _RU_LOOSE, _RU_LAYOUT = 0, 15, 40, 50
_EN_LAYOUT = 110
_RU_VERY_LONG = 8
_STRETCHED = compiled(r"([аеиоуыэюяaeiouy])\1\1")


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
        return _mistaken(word, forms)
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
    if not word.isascii():
        return _russian(word, forms)
    meant = english_fixes(word, forms)
    return Verdict("slip", meant, common_in_support(meant[0], forms)) if meant else None


def _mistaken(word: str, forms: Forms) -> Verdict | None:
    """The verdict on a word that exists and is hardly ever meant."""
    meant = MISTAKEN.get(word)
    return Verdict("slip", (meant,), common_in_support(meant, forms)) if meant else None


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
    whole = participle(word, forms)
    if whole:
        return Verdict("slip", (whole,), forms.freq(whole))
    found = ranked(word, [fix for fix in repairs(word, forms) if fix[0] >= "а"], forms)
    if not found:
        return _far(word, forms)
    kind, weight = slip_kind(word, found[0]), in_use(found[0], forms)
    if kind in SURE:
        floor = _RU_SURE if len(word) >= _RU_VERY_LONG else _RU_SHORT
        rare = kind == "sound" and weight < _RU_SHORT
        good = weight >= floor and not (rare and derived(word, _lexicon.RU_PREFIXES, forms))
    else:
        good = (
            len(word) >= _LONG
            and weight >= (_RU_SHORT if len(word) >= _RU_VERY_LONG else _RU_LOOSE)
            and not derived(word, _lexicon.RU_PREFIXES, forms)
        ) or (len(word) == _LONG - 1 and kind == "missing" and weight >= 2 * _RU_LOOSE)
    return Verdict("slip", tuple(found), weight) if good else None


def _far(word: str, forms: Forms) -> Verdict | None:
    """The verdict on a word that is one letter away from a rare form of a word in use."""
    found = [
        fix
        for fix in far_fixes(word, forms)
        if any(forms.freq(lemma) for lemma in forms.lemmas(fix))
    ]
    if not found or derived(word, _lexicon.RU_PREFIXES, forms):
        return None
    return Verdict("slip", tuple(found[:MAX_FIXES]), forms.freq(found[0]))


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
