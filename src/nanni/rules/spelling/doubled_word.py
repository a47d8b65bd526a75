"""LNG12: the same word twice in a row."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import eq

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View

#: Doubled on purpose, or right when doubled.
_MEANT = frozenset(
    "очень долго давно много чуть еле да нет ну так вот хорошо стоп алло пока ха хе хи бла тук все"
    " далеко скоро тихо точно раз два часто редко быстро едва просто еще ой ай ура бум динь же"
    " ли ага угу"
    " had that very so really bye no yes ha haha blah many much far hey hi knock night tut well"
    " wait is do her hear there now okay ok aye chop long more never again".split()
)


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    words = view.document.words
    return _hits(view, words) if any(map(eq, words, islice(words, 1, None))) else ()


def _hits(view: View, words: list[str]) -> Iterator[Hit]:
    for i in range(len(words) - 1):
        if words[i] == words[i + 1] and _is_slip(view, i):
            start, end = view.document.words_span(i, i + 2)
            cut = view.document.word_end(i)
            edit = Edit(*view.document.to_original(cut, end), "")
            yield Hit(start, end, fixes=(Fix(safe=True, edits=(edit,)),))


def _is_slip(view: View, i: int) -> bool:
    document, text = view.document, view.text
    word, gap = document.words[i], document.gaps[i + 1]
    if gap.strip() or not gap or gap.count("\n") > 1 or not word.isalpha() or word in _MEANT:
        return False
    if "\n" in gap and len(word) > 4:  # noqa: PLR2004 - lines of a list may begin alike
        return False
    if word in (*document.words[i + 2 : i + 3], *document.words[max(i - 1, 0) : i]):
        return False  # three in a row are meant
    first, second = text[document.starts[i]], text[document.starts[i + 1]]
    at_start = i == 0 or document.sentences[i] != document.sentences[i - 1]
    same_case = first.isupper() == second.isupper() or (at_start and first.isupper())
    named = first.isupper() and second.isupper()
    return same_case and not named and not document.in_zone(document.starts[i])


RULE = Rule(
    code="LNG12",
    name="doubled-word",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Слово, повторённое дважды, сбивает и показывает, что ответ не перечитали.",
        "en": "A word said twice trips the reader and shows that nobody reread the reply.",
    },
    advice={
        "ru": "Уберите повтор.",
        "en": "Take one of them out.",
    },
    check=_check,
    source=("REVIEW LNG03",),
)
