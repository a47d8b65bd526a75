"""LNK01: a link without an address, or with one that leads nowhere."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern
from nanni.text.links import LinkFault, link_fault

#: Behind words nobody sees the address, so any of these is a slip.
_HIDDEN: frozenset[LinkFault] = frozenset(
    {"empty", "anchor", "no-host", "placeholder", "malformed"}
)
#: In a chat «http://localhost:3000» and «https://example.com» are often said on purpose.
_OPEN: frozenset[LinkFault] = frozenset({"no-host", "malformed"})
_SCHEME = ("the url", "scheme", "protocol", "redirect", "адрес на ", "протокол", "редирект", "схем")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        words = view.text[match.start : match.end]
        faults = _HIDDEN if match.label != "open" or view.channel == "macro" else _OPEN
        target = _target(words, match.label)
        if match.label == "open" and _names_scheme(view, match):
            continue
        if target is not None and link_fault(target) in faults:
            end = match.end - len(words) + len(words.rstrip(".,;:!?"))
            yield Hit(match.start, end if match.label == "open" else match.end)


def _names_scheme(view: View, match: Match) -> bool:
    """Whether a bare «https://» is talked about: "change the URL to https://"."""
    said = view.sentence(match.start)
    return view.text[match.start : match.end].endswith("://") and any(w in said for w in _SCHEME)


def _target(words: str, label: str) -> str | None:
    """The address in the words of a link; None when they are no link after all."""
    if label == "markdown":
        inside = words.rpartition("](")[2].removesuffix(")").strip()
        return inside.partition(" ")[0]
    if label == "html":
        _, found, rest = words.partition("href")
        value = rest.lstrip().removeprefix("=").lstrip()
        if not found or not value:
            return None
        quote = value[0]
        if quote in "\"'":
            return value[1:].partition(quote)[0]
        return value.partition(">")[0].partition(" ")[0]
    return words.rstrip(".,;:!?")


RULE = Rule(
    code="LNK01",
    name="dead-end-link",
    category="broken_link",
    severity="warn",
    why={
        "ru": "Ссылка никуда не ведёт: клиент нажмёт, ничего не получит и напишет ещё раз.",
        "en": "The link leads nowhere: the customer clicks, gets nothing and has to write again.",
    },
    advice={
        "ru": "Вставьте настоящий адрес: [правила возврата](https://адрес-магазина/vozvrat)."
        " Если его ещё нет, напишите суть прямо в ответе.",
        "en": "Put in the real address, or write the answer itself instead of the link.",
    },
    match=(
        pattern(r"!?\[[^\[\]\n]{0,120}\]\([^()\n]{0,400}\)", "](", label="markdown"),
        pattern(r"<a\s[^<>\n]{0,400}>", "<a ", label="html"),
        pattern(
            r"(?<![\w/:.])(?:[a-z]{2,6}[:;]?//|https?:/(?!/))[^\s<>\"'«»()\[\]{}]*(?![^\s<>]*\{)",
            "//",
            "http:/",
            "https:/",
            label="open",
        ),
    ),
    check=_check,
    channels=("chat", "email", "public", "macro"),
    zones=("url", "markup", "quotation", "signature"),
    source=("S3-1",),
)
