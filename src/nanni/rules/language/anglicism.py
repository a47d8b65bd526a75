"""LNG01: an English borrowing where a plain Russian word is at hand."""

from collections.abc import Iterable, Iterator, Sequence

from nanni.rulekit import Hit, Match, Phrase, Rule, View, phrases
from nanni.rules.language._anglicisms import LATIN, PAIRS
from nanni.rules.language._anglicisms_tech import PAIRS_TECH
from nanni.rules.language._borrowed_verbs import borrowed_verbs
from nanni.text.expressions import compiled

_BORROWED, _ENGLISH, _SHAPED = "borrowed", "english", "shaped"
#: How borrowings end that no dictionary has yet: «прайсинг», «деактивейт», «нотификейшн».
_SHAPE = compiled(r"[а-я]{3,}(?:ейшн|эйшн|инг|ейт)(?:а|у|ом|ы|ов|ам|ах)?")
#: Trades and tricks that have no other name.
_SETTLED = tuple(
    "каршеринг кейтеринг скоринг фишинг коворкинг шугаринг лифтинг прокторинг детейлинг вендинг"
    " кикшеринг груминг скимминг стайлинг фитнес викинг".split()
)
#: English words that call nothing by its name, with a capital either.
_NO_NAMES = frozenset("asap issue issues workaround workarounds".split())


def _phrases(table: Iterable[str], label: str) -> tuple[Phrase, ...]:
    pairs = (line.split(" > ") for line in table)
    prefix = "=" if label == _ENGLISH else ""
    return tuple(Phrase(prefix + left, 0, label, right) for left, right in pairs)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        word = view.low[match.start : match.end]
        if _said_by_customer(view, word) or view.brand.knows(word) or _is_surname(view, match):
            continue
        if match.label == _ENGLISH and not _running_text(view, match):
            continue
        hit = view.hit(match)
        if match.label == _SHAPED:
            if _is_shaped(view, match, word):
                yield hit
            continue
        advice = {
            "ru": f"По-русски: «{match.fix}».",
            "en": f"In plain Russian: “{match.fix}”.",
        }
        yield Hit(hit.start, hit.end, hit.fixes, advice)


def _is_surname(view: View, match: Match) -> bool:
    """Whether a capital follows a capitalised word on its line: «Олег Прайс»."""
    text, before = view.text, match.first - 1
    if before < 0 or not text[match.start : match.end].istitle():
        return False
    start, end = view.document.starts[before], view.document.word_end(before)
    return text[start:end].istitle() and text[end : match.start] == " "


def _is_shaped(view: View, match: Match, word: str) -> bool:
    """Whether an unknown word, written as no name is, ends as English words do."""
    known = word.startswith(_SETTLED) or not _SHAPE.fullmatch(word)
    opens = match.first == 0 or view.document.gaps[match.first].strip()[-1:] in {".", "!", "?"}
    return not known and (view.text[match.start].islower() or opens)


def _said_by_customer(view: View, word: str) -> bool:
    """Whether the customer used the word first, in any form: then it is theirs, too."""
    stem = word[: max(3, len(word) - 2)]
    return any(said.startswith(stem) for said in view.context_words)


def _running_text(view: View, match: Match) -> bool:
    """An English word alone between Russian ones; names and quotations are not."""
    words, i = view.words, match.first
    if not (view.text[match.start : match.end].islower() or words[i] in _NO_NAMES):
        return False
    sentences = view.document.sentences
    beside = (j for j in (i - 1, i + 1) if 0 <= j < len(words) and sentences[j] == sentences[i])
    return not any(words[j].isascii() for j in beside)


RULE = Rule(
    code="LNG01",
    name="anglicism",
    category="anglicism",
    severity="note",
    why={
        "ru": "Английское слово посреди русской речи говорит: «мы — свои, вы — чужой».",
        "en": "An English word in a Russian reply says: we belong here, you do not.",
    },
    advice={
        "ru": "Скажите русским словом: «оформите возврат», а не «оформите return».",
        "en": "Use the Russian word: «возврат», not “return”.",
    },
    match=(
        *_phrases(PAIRS.strip().split("\n"), _BORROWED),
        *_phrases(PAIRS_TECH.strip().split("\n"), _BORROWED),
        *_phrases(borrowed_verbs(), _BORROWED),
        *phrases("<UNKN>", label=_SHAPED),
        *_phrases(LATIN.strip().split("\n"), _ENGLISH),
    ),
    unless=phrases("=кейс|=кейса|=кейсы =для|=от|=с|=на", slack=0),
    check=_check,
    langs=("ru",),
    source=("REVIEW LNG01", "S3-22", "168-FZ art. 10.1"),
)
