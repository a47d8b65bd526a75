"""How a word was mistyped, and which of the words that may have been meant are likeliest."""

from collections.abc import Sequence

from nanni.text.forms import Forms

MAX_FIXES = 3
"""So many fixes are offered for one word."""
#: A shorter rest of a word is no base that a prefix was put to.
_MIN_BASE = 4
#: How much a doubtful kind of slip weighs against a common word.
_UNSURE = 40
#: Kinds of slips that leave little doubt about what was meant.
SURE = frozenset(("sound", "doubled", "swapped"))
_VOWELS = frozenset("аеиоуыэюяaeiouy")
_CONFUSED = frozenset(
    "бп пб вф фв гк кг дт тд жш шж зс сз шщ щш чщ щч цс йи ий ьъ ъь "
    "cs sc ck kc zs sz fv vf gj jg".split()
)


def ranked(word: str, fixes: Sequence[str], forms: Forms) -> list[str]:
    """At most three fixes, likeliest first; a doubtful kind of slip spares the first letter."""

    def rank(fix: str) -> tuple[int, str]:
        sure = slip_kind(word, fix) in SURE
        return -forms.freq(fix) if sure else _UNSURE - forms.freq(fix), fix

    kept = [fix for fix in fixes if fix[0] == word[0] or slip_kind(word, fix) in SURE]
    return sorted(kept[: 2 * MAX_FIXES], key=rank)[:MAX_FIXES]


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


def in_use(fix: str, forms: Forms) -> int:
    """How common a word is, or half as common as the commonest word that it is a form of."""
    return max(forms.freq(fix), *(forms.freq(lemma) // 2 for lemma in forms.lemmas(fix)), 0)


def derived(word: str, prefixes: tuple[str, ...], forms: Forms) -> bool:
    """Whether the word is a known one with a living prefix."""
    return any(
        word.startswith(prefix)
        and len(word) - len(prefix) >= _MIN_BASE
        and forms.known(word[len(prefix) :])
        for prefix in prefixes
    )
