"""Measures of form: long sentences, walls of text, capitals in a row."""

import re
from functools import cache

from nanni.rulekit.rule import Match
from nanni.text.document import Document
from nanni.text.expressions import compiled

_MIN_CAPS = 3


@cache
def _capitals() -> re.Pattern[str]:
    return compiled(f"[A-ZА-ЯЁ]{{{_MIN_CAPS},}}")


def measure(document: Document, kind: str, limit: int, label: str) -> list[Match]:
    """Places where the measure ``kind`` reaches ``limit`` (see ``matchers.Layout``)."""
    return _MEASURES[kind](document, limit, label)


def _sentence_words(document: Document, limit: int, label: str) -> list[Match]:
    if len(document.words) < limit:
        return []
    return [
        Match(*document.words_span(first, last), first, last, label)
        for first, last in document.sentence_ranges()
        if last - first >= limit
    ]


def _message_words(document: Document, limit: int, label: str) -> list[Match]:
    count = len(document.words)
    return [Match(*document.words_span(0, count), 0, count, label)] if count >= limit else []


def _paragraph_chars(document: Document, limit: int, label: str) -> list[Match]:
    if len(document.text) < limit:
        return []
    out, start = [], 0
    for paragraph in document.text.split("\n"):
        if len(paragraph) >= limit:
            out.append(Match(start, start + len(paragraph), label=label))
        start += len(paragraph) + 1
    return out


def _caps_words(document: Document, limit: int, label: str) -> list[Match]:
    text = document.text
    # Three capitals together are rare: one scan of the text spares ordinary messages the rest.
    if len(_capitals().findall(text)) < limit:
        return []
    out: list[Match] = []
    run: list[int] = []
    for i, start in enumerate([*document.starts, -1]):
        word = "" if start < 0 else text[start : document.word_end(i)]
        if word.isupper() and len(word) >= _MIN_CAPS and not document.in_zone(start):
            run.append(i)
        elif not word or not word.isupper() or len(word) >= _MIN_CAPS:
            if len(run) >= limit:
                first, last = run[0], run[-1] + 1
                out.append(Match(*document.words_span(first, last), first, last, label))
            run = []
    return out


_MEASURES = {
    "sentence_words": _sentence_words,
    "message_words": _message_words,
    "paragraph_chars": _paragraph_chars,
    "caps_words": _caps_words,
}
