"""TYP01: a space before a comma, none after it, blanks inside brackets."""

from collections.abc import Iterable, Sequence
from itertools import islice

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.rules.typography._edits import changes, grouped, hit
from nanni.text.expressions import compiled
from nanni.text.forms import load_forms
from nanni.text.typography.spacing import doubtful, tidy_gap

#: Pieces that were looked at and found right between any words, and after the last one.
_clean: set[str] = set()
_clean_ends: set[str] = set()
_LIMIT = 20_000
_LEAST = 3
#: One word in quotation marks with a point in it is a name: «Бухта.Онлайн».
_NAME = compiled(r"«\w+\.\w+»|“\w+\.\w+”|\"\w+\.\w+\"")
_DOMAINS = frozenset("рус дети сайт онлайн ком москва".split())


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    found = _misplaced(view)
    if view.lang == "ru" and "." in view.document.gaps[1:-1]:
        taken = {(one.start, one.end) for one in found}
        found += [one for one in _glued_sentences(view) if (one.start, one.end) not in taken]
    glued = view.cue("glued_english") if view.lang == "en" else ()
    if glued:
        spans = [(one.start, one.end) for one in found]
        found += [
            view.hit(match)
            for match in glued
            if not any(start <= match.start <= end for start, end in spans)
        ]
    return found


def _glued_sentences(view: View) -> list[Hit]:
    """«Оплата прошла.чек на почте»: a full stop and no blank between two words of the language."""
    document = view.document
    words, gaps, forms = document.words, document.gaps, load_forms()
    return [
        Hit(document.word_end(i - 1), document.starts[i])
        for i in range(1, len(words))
        if gaps[i] == "."
        and len(words[i - 1]) > _LEAST
        and view.text[document.starts[i - 1] : document.word_end(i)].islower()
        and all(_is_prose(word) and forms.known(word) for word in words[i - 1 : i + 1])
        and not document.in_zone(document.starts[i])
    ]


def _is_prose(word: str) -> bool:
    return len(word) >= _LEAST and "а" <= word[0] <= "я" and word not in _DOMAINS


def _misplaced(view: View) -> list[Hit]:
    gaps = view.document.gaps
    if gaps[-1] in _clean_ends and _clean.issuperset(islice(gaps, len(gaps) - 1)):
        return []
    if not _is_untidy(view):
        return []
    found = [hit(view, group) for group in grouped(changes(view, "space"))]
    names = [m.span() for m in _NAME.finditer(view.text)] if found else []
    return [one for one in found if not any(a < one.start and one.end < b for a, b in names)]


def _is_untidy(view: View) -> bool:
    """Whether any piece between words should stand otherwise; cheap, zones not considered."""
    document, text = view.document, view.text
    if len(_clean) > _LIMIT:
        _clean.clear()
        _clean_ends.clear()
    last = len(document.words)
    for i, gap in enumerate(document.gaps):
        if gap in _clean or (0 < i < last and _between_digits(text, document.starts[i], gap)):
            continue
        if i == last and (not doubtful[gap] or tidy_gap("а", gap, "", view.lang) == gap):
            _clean_ends.add(gap)
        elif not doubtful[gap]:
            _clean.add(gap)
        elif _inside_brackets(gap, view.lang):
            return True
        else:
            left = text[document.starts[i - 1] : document.word_end(i - 1)] if i else ""
            right = text[document.starts[i] : document.word_end(i)] if i < last else ""
            if tidy_gap(left, gap, right, view.lang) != gap:
                return True
    return False


def _inside_brackets(gap: str, lang: str) -> bool:
    return "( " in gap or " )" in gap or (lang == "ru" and ("« " in gap or " »" in gap))


def _between_digits(text: str, start: int, gap: str) -> bool:
    return len(gap) == 1 and text[start].isdigit() and text[start - 2].isdigit()


RULE = Rule(
    code="TYP01",
    name="misplaced-space",
    category="formatting",
    severity="warn",
    why={
        "ru": "Пробел не на месте видно сразу: кажется, что отвечали на бегу и не перечитали.",
        "en": "A space in the wrong place shows at once: the reply looks dashed off and unread.",
    },
    advice={
        "ru": "Пробел ставят после знака, а не перед ним: «добрый день, ждите».",
        "en": "Put the space after the mark, not before it: “good morning, please wait”.",
    },
    check=_check,
    source=("REVIEW TYP01", "S1-8"),
)
