"""LNG13: a word typed in the wrong keyboard layout."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, phrases
from nanni.rulekit.view import View
from nanni.rules.spelling._words import suspects
from nanni.text import slips


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    document, text = view.document, view.text
    run: list[int] = []
    for suspect in suspects(view, matches):
        if suspect.verdict.kind != "layout" or document.words[suspect.place] in view.context_words:
            continue
        if run and suspect.place - run[-1] > 1:
            yield _hit(view, run)
            run = []
        start = document.starts[suspect.place]
        end = document.word_end(suspect.place)
        if text[start - 1 : start] not in {"_", "/", "@", "#"} and text[end : end + 1] not in {
            "_",
            "/",
        }:
            run.append(suspect.place)
    if run:
        yield _hit(view, run)


def _hit(view: View, run: list[int]) -> Hit:
    """One finding over neighbouring words, typed anew in the other layout."""
    start, end = view.document.words_span(run[0], run[-1] + 1)
    written = view.text[start:end]
    latin = view.document.words[run[0]].isascii()
    table = slips.TO_CYRILLIC_LAYOUT if latin else slips.TO_LATIN_LAYOUT
    right = "".join(
        new.upper() if old.isupper() else new
        for old, new in zip(written, written.lower().translate(table), strict=True)
    )
    return Hit(start, end, fixes=(view.replace(start, end, right),))


RULE = Rule(
    code="LNG13",
    name="wrong-keyboard-layout",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Набор букв вместо слова клиент не расшифрует.",
        "en": "The customer cannot decipher a word typed in the wrong layout.",
    },
    advice={
        "ru": "Переключите раскладку и наберите слово заново — или примите правку.",
        "en": "Switch the layout and type it again, or take the fix.",
    },
    match=phrases("<UNKN>"),
    check=_check,
    source=("REVIEW LNG02",),
)
