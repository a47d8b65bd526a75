"""Mends what a frame of LNG14 found: marks its verb and offers the form that belongs there."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from nanni.rulekit import Hit, Match, View
from nanni.rules.spelling._english_verbs import AGREED, BASE_OF, gerund, participle, past, third
from nanni.rules.spelling._verb_frames_english import CROWDS
from nanni.text.forms import load_forms

#: They end like plurals and are none, or go with either number.
_NO_PLURALS = frozenset(
    """news series species means status business address access process bus gas lens class glass
    boss canvas basis campus bonus focus virus census access express press progress success
    headquarters works physics maths mathematics economics politics athletics diabetes logistics
    analytics customs sales savings sports sms gps dns https ios windows statistics graphics ethics
    electronics mechanics acoustics ours yours theirs hers its this thus always less plus pass mass
    loss miss cross dress stress congress various previous us gymnastics specials what's that's
    summons innings measles mumps billiards darts shingles crossroads barracks gallows chassis
    pounds euros dollars percent minutes hours days weeks
    months years headphones teens thanks pants tennis chess crisis analysis sales""".split()
)
#: What is never counted, whatever the verb beside it.
_NEVER_PLURAL = frozenset(
    "informations feedbacks advices equipments softwares hardwares knowledges datas".split()
)
#: Labels of frames that mend agreement; the others mend the form of a verb.
_AGREEING = frozenset(("plural", "singular", "singular_pronoun"))
#: What a verb beside a plural turns into.
_EITHER = {**BASE_OF, **AGREED}
#: After these a noun has been said to its end.
_AFTER_NOUN = frozenset(
    """in on at with for from to and but left available of that which we you i it they today here
    right now so because if when as by about per under over open waiting pending still already
    currently ready or yet please until since before after""".split()
)


def mended(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """The matches that stand, frames narrowed to their verb and given its right form."""
    for match in matches:
        fits = _FITS.get(match.label)
        if fits and not fits(view, match):
            continue
        if match.label == "third" and _owned(view, match):
            continue
        worded = match.first >= 0
        gaps = view.document.gaps[match.first + 1 : match.last] if worded else ()
        if all(gap.isspace() for gap in gaps):
            yield _mended(view, match)


def _owned(view: View, match: Match) -> bool:
    """Whether a noun stands there that somebody or some time has: "a week's pay is capped"."""
    words = view.words[match.first : match.last - 1]
    return any(word.endswith(("'s", "s'")) for word in words)


def _mended(view: View, match: Match) -> Hit:
    if match.label == "many":
        return _with(view, view.document.word_at(match.start), _EITHER.__getitem__, _EITHER)
    if match.label == "several":
        return _with(view, match.first + 1, _EITHER.__getitem__, AGREED)
    if match.label == "singular" and view.words[match.first + 1] in _NEVER_PLURAL:
        return Hit(*view.document.words_span(match.first + 1, match.first + 2))
    return _verb_alone(view, match) if match.label in _MENDS else view.hit(match)


def _one(view: View, match: Match) -> bool:
    """Whether a noun is one thing: no plural, no crowd, no adjective that stands for people."""
    noun = view.words[match.first + 1]
    return noun in _NEVER_PLURAL or (not noun.endswith("s") and noun not in CROWDS)


def _many(view: View, match: Match) -> bool:
    """Whether the noun before the verb that was matched is a plural."""
    return _is_plural(view, view.document.word_at(match.start) - 1)


def _under_modal(view: View, match: Match) -> bool:
    """Whether a modal verb stands there: "you'd paid" means "had"."""
    words = view.words[match.first : match.last]
    return not any(word.endswith("'d") for word in words) and _is_modal(view, match.first)


def _after_modal(view: View, match: Match) -> bool:
    """Whether the word before is a modal verb."""
    return _is_modal(view, view.document.word_at(match.start) - 1)


def _is_modal(view: View, i: int) -> bool:
    """Whether a word is nobody's name: "Will comes on Tuesday", "May was wet"."""
    return view.words[i] not in {"will", "may"} or view.text[view.document.starts[i]].islower()


def _is_base(view: View, i: int) -> bool:
    return "VERB" in load_forms().tags(view.words[i])


def _several(view: View, match: Match) -> bool:
    """Whether the noun at the end is a plural that no other noun follows."""
    i = match.last - 1
    words, gaps = view.words, view.document.gaps
    alone = i + 1 == len(words) or gaps[i + 1].strip() or words[i + 1] in _AFTER_NOUN
    return bool(alone) and _is_plural(view, i)


def _is_plural(view: View, i: int) -> bool:
    word, forms = view.words[i], load_forms()
    if not word.endswith("s") or word in _NO_PLURALS:
        return False
    return view.text[view.document.starts[i]].islower() and any(
        word in {f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies"} for lemma in forms.lemmas(word)
    )


def _verb_alone(view: View, match: Match) -> Hit:
    """The verb of a frame alone, with the form that belongs there."""
    agreed = match.label in _AGREEING
    forms = AGREED if agreed else BASE_OF
    after = range(match.first + (not agreed), match.last)
    places = [i for i in after if view.words[i] in forms]
    if not places and match.label == "bare":
        return Hit(*view.document.words_span(match.last - 1, match.last))
    return _with(view, places[-1], _MENDS[match.label], forms) if places else view.hit(match)


def _with(view: View, place: int, mend: Callable[[str], str], forms: Mapping[str, str]) -> Hit:
    """The word at ``place`` with the form that belongs there, if it is one of ``forms``."""
    start, end = view.document.words_span(place, place + 1)
    word = view.words[place]
    if word not in forms:
        return Hit(start, end)  # found through a typing slip
    return Hit(start, end, fixes=(view.replace(start, end, mend(word)),))


#: Label of a frame -> what its words have to be.
_FITS: dict[str, Callable[[View, Match], bool]] = {
    "singular": _one,
    "many": _many,
    "several": _several,
    "base": _under_modal,
    "after_modal": _after_modal,
    "bare": lambda view, match: _under_modal(view, match) and not _is_base(view, match.last - 1),
    "done": lambda view, match: view.words[match.last - 1] in BASE_OF,
}
#: Label of a frame -> the form that belongs there, given the one that stands there.
_MENDS: dict[str, Callable[[str], str]] = {
    "participle": lambda word: participle(BASE_OF[word]),
    "done": lambda word: participle(BASE_OF[word]),
    "base": lambda word: BASE_OF[word],
    "bare": lambda word: BASE_OF[word],
    "gerund": lambda word: gerund(BASE_OF[word]),
    "third": lambda word: third(BASE_OF[word]),
    "past": lambda word: past(BASE_OF[word]),
    "infinitive": lambda word: f"to {word}",
    "plural": AGREED.__getitem__,
    "singular": AGREED.__getitem__,
    "singular_pronoun": AGREED.__getitem__,
}
