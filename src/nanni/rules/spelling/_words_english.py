"""English words that no dictionary has: what was meant, where there is little doubt."""

from collections.abc import Iterator

from nanni.rules.spelling import _lexicon
from nanni.rules.spelling._slip_kinds import MAX_FIXES, SURE, derived, ranked, slip_kind
from nanni.text import slips
from nanni.text.expressions import compiled
from nanni.text.forms import Forms
from nanni.text.typos import repairs

_MIN_LENGTH, _SHORT, _LONG = 4, 5, 6
#: How common (``Forms.freq``) the word that was meant has to be.
_SURE, _SHORT_COMMON, _LOOSE, _COMMON = 55, 115, 65, 100
#: So long a word is hardly one letter away from another by chance, however rare the one meant.
_VERY_LONG, _FAR = 8, 45
#: A word in everybody's mouth that lost a letter: "offical", "relase".
_EVERYDAY = 105
_DOUBLED = compiled(r"([a-z])\1")


def english_fixes(word: str, forms: Forms) -> tuple[str, ...]:
    """What was meant by a lower-cased word that no dictionary has; empty when it may be a word."""
    if word in _lexicon.EN_WORDS:
        return ()
    regular = _adverb_short_of_a_letter(word, forms) or _ending_misjoined(word, forms)
    if regular:
        return (regular,)
    fixes = [fix for fix in repairs(word, forms) if fix.isascii() and fix[0] == word[0]]
    found = ranked(word, fixes, forms)
    if not found:
        twin = _doubled_elsewhere(word, forms)
        return (twin,) if twin else _anywhere(word, forms)
    return tuple(found) if _is_likely(word, found[0], forms) else _anywhere(word, forms)


def _is_likely(word: str, meant: str, forms: Forms) -> bool:
    kind, weight = slip_kind(word, meant), common_in_support(meant, forms)
    short, long = len(word) <= _SHORT, len(word) >= _VERY_LONG
    if kind in SURE:
        floor = _SHORT_COMMON if short else _FAR if long else _SURE
        return weight >= floor and (weight >= _COMMON or not _is_compound(word, forms))
    if kind == "missing" and not short and weight >= _EVERYDAY:
        return True
    loose = _FAR if long and kind == "missing" else _LOOSE
    return (
        weight >= (_SHORT_COMMON if short else loose)
        and (kind != "key" or len(word) > _LONG)
        and not (kind == "extra" and meant == word[:-1])
        and not (kind == "key" and meant[:-1] == word[:-1])
        and not _coined(word, forms)
    )


def _coined(word: str, forms: Forms) -> bool:
    """Whether the word may have been made of known ones on purpose."""
    return (
        derived(word, _lexicon.EN_PREFIXES, forms)
        or _suffixed(word, forms)
        or _is_compound(word, forms)
    )


def _anywhere(word: str, forms: Forms) -> tuple[str, ...]:
    """Common words that a letter lost or hit beside its key turns into a long one: "reuest".

    The search of ``nanni.text.typos`` looks for such slips only near the place where the word
    stops being one.
    """
    if len(word) < _LONG or _coined(word, forms):
        return ()
    common = (w for w in set(_one_off(word)) if common_in_support(w, forms) >= _COMMON)
    return tuple(sorted(common, key=lambda w: (-common_in_support(w, forms), w))[:MAX_FIXES])


def _one_off(word: str) -> Iterator[str]:
    for i in range(1, len(word)):
        for letter in slips.DROPPED_ENGLISH + "yq":
            yield word[:i] + letter + word[i:]
        if i < len(word) - 1:  # the last letter may be an ending: "callee"
            for letter in slips.NEIGHBOURS.get(word[i], ""):
                yield word[:i] + letter + word[i + 1 :]


def common_in_support(word: str, forms: Forms) -> int:
    """How common a word is where people are helped."""
    trade = _lexicon.EN_TRADE_WEIGHT if word in _lexicon.EN_TRADE else 0
    return max(trade, forms.freq(word))


def _doubled_elsewhere(word: str, forms: Forms) -> str:
    """The word that doubles another letter than the one typed twice: "beggining"."""
    bare = _DOUBLED.sub(r"\1", word)
    if bare == word or len(word) <= _LONG:
        return ""
    doubled = [bare[:i] + bare[i - 1] + bare[i:] for i in range(2, len(bare) + 1)]
    return next((w for w in (bare, *doubled) if common_in_support(w, forms) >= _SURE), "")


def _adverb_short_of_a_letter(word: str, forms: Forms) -> str:
    """The adverb meant by one that lost the l of its ending: "currenty"; empty when none is."""
    meant = word[:-1] + "ly"
    common = word.endswith("y") and len(word) > _LONG and forms.freq(meant) >= _SURE
    return meant if common and forms.known(word[:-1]) else ""


def _ending_misjoined(word: str, forms: Forms) -> str:
    """The form meant by one that lost or kept the e of its base: "confirmd", "updateing"."""
    if word.endswith("d") and forms.known(word[:-1]):
        meant = f"{word[:-1]}ed"
    elif word.endswith("eing"):
        meant = f"{word[:-4]}ing"
    else:
        return ""
    verb = any(tag.startswith("VERB,") for tag in forms.tags(meant))
    return meant if verb and len(word) >= _LONG and forms.freq(meant) >= _FAR else ""


def _suffixed(word: str, forms: Forms) -> bool:
    """Whether the word is a known English one with a living suffix."""
    for suffix, lost in _lexicon.EN_SUFFIXES.items():
        base = word[: -len(suffix)]
        if word.endswith(suffix) and len(base) >= _MIN_LENGTH - 1:
            bases = [base + letter for letter in lost]
            if base[-1:] == base[-2:-1]:
                bases.append(base[:-1])
            if any(forms.freq(known) >= _LOOSE for known in bases):
                return True
    return False


def _is_compound(word: str, forms: Forms) -> bool:
    return any(
        forms.freq(word[:at]) >= _LOOSE and forms.freq(word[at:]) >= _LOOSE
        for at in range(_MIN_LENGTH, len(word) - _MIN_LENGTH + 1)
    )
