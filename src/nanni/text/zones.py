"""Parts of a message that are not the writer's own prose.

Quoted mail, signatures, links, code, markup, placeholders and words in quotation marks are
recognised so that rules about wording pass them by, and rules about them can find them.
"""

import re
from bisect import bisect_left
from functools import cache

from nanni.model.typed import Literal, NamedTuple
from nanni.text.expressions import compiled

ZoneKind = Literal[
    "url", "email", "code", "markup", "placeholder", "quoted-line", "quotation", "signature"
]


class Zone(NamedTuple):
    """A half-open range of code points of the normalised text."""

    start: int
    end: int
    kind: ZoneKind


_SLOT_NOUNS = (
    r"имя|имени|фамили[яию]|отчество|фио|номер|дат[аыу]|сумм[аыу]|название|ссылк[аиу]|адрес|телефон"
    r"|должность|подпись|логин|почта|город|врем[яени]+|срок|клиент\w*|менеджер\w*|оператор\w*"
    r"|сотрудник\w*|компани[яи]|товара?|заказа?|ваш[аеи]?|вставить|вставьте|указать|укажите"
    r"|подставить|заполнить|your|agent|customer|client|insert|order|company|product|name|first|last"
    r"|full|date|amount|link|url|ticket|number|player|user|username|recipient|sender|address|phone"
    r"|email|signature|manager|representative|rep|team|department|tracking|store|guest"
)
#: Slots that a template leaves for its user: {{name}}, [Имя], <Your Name>, %ORDER%, XXX.
_PLACEHOLDER = (
    r"\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{0,60}\}|\{ ?\w[\w .|-]{0,40}\}"
    r"|(?<!\d)%[A-Za-zА-Яа-яЁё_]{2,30}%|<<[^<>\n]{1,60}>>|\[\[[^\[\]\n]{1,60}\]\]|@@\w{2,30}@@"
    r"|<[А-Яа-яЁё][^<>=\n]{1,60}>|<(?i:your|customer|client|agent|insert|first|last|user|company"
    r"|order|full)[ _-][A-Za-z _-]{2,40}>|<(?i:name|username)>"
    r"|\[(?:[A-ZА-ЯЁ][A-ZА-ЯЁ0-9_ №#-]{2,40}|(?i:" + _SLOT_NOUNS + r")"
    r"(?:[ _'-][^\[\]\d\n]{0,50})?)\](?!\()|\b(?:X{3,}|Х{3,})\b|\b___+"
)
#: Kind, one of the marks every such zone contains, expression.
_PATTERNS: tuple[tuple[ZoneKind, tuple[str, ...], str], ...] = (
    ("code", ("`",), r"```.*?(?:```|\Z)|`[^`\n]{1,200}`"),
    (
        "url",
        ("://", "www."),
        (
            r"(?:https?|ftp)://[^\s<>«»\"“”]+[^\s<>«»\"“”.,;:!?)\]]"
            r"|\bwww\.[^\s<>«»\"]+[^\s<>.,;:!?)\]»\"]"
        ),
    ),
    ("email", ("@",), r"\b[\w.+*-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b"),
    ("placeholder", ("{", "%", "[", "<", "$", "@@", "XXX", "ХХХ", "___"), _PLACEHOLDER),
    (
        "markup",
        ("<", "]("),
        r"</?[a-zA-Z][^<>\n]{0,200}>|!?\[[^\]\n]{0,120}\]\([^)\s]{1,400}\)",
    ),
    ("quoted-line", (">", "&gt;"), r"^(?:>|&gt;).*$"),
    ("quotation", ("«",), r"«[^»]{1,400}»"),
    ("quotation", ("“", "„"), r"“[^”]{1,400}”|„[^“”]{1,400}[“”]"),
    ("quotation", ('"',), r"(?<!\w)\"[^\"\n]{1,400}\"(?!\w)"),
)
#: One of these stands between words, or a hidden one inside, or there is nothing to look for.
_OPENING = frozenset('"«“„`{<[@%$>\n')
_HIDDEN = ("www.", "xxx", "ххх", "___")
_SIGNATURE = (
    r"\n(?:-- ?\n|[ \t]*(?:с уважением|с наилучшими|всего (?:добр|хорош|наилучш)|хорошего дня"
    r"|best regards|kind regards|warm regards|regards|sincerely|yours |best wishes|cheers|thanks)"
    r"[^\n]{0,60}\n)"
)
#: One of these is in every line that leads in a quoted mail.
_REPLY_MARKS = ("---", " wrote:", " писал", " пишет", " написал")
_REPLY_HEAD = (
    r"^(?:-{3,} ?(?:original message|исходное сообщение|forwarded message).*"
    r"|on [^\n]{6,80} wrote:|[^\n]{6,80} (?:писал|пишет|написал)(?:\(а\)|а)?:) *$"
)
_SIGNATURE_MAX = 400


def may_open_zone(gap: str) -> bool:
    """Whether a zone may begin in ``gap``, the characters between two words."""
    return not _OPENING.isdisjoint(gap) or "://" in gap


def hidden_zone(low: str) -> bool:
    """Whether a zone may begin inside of what looks like a word."""
    return any(mark in low for mark in _HIDDEN)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    dotted = re.DOTALL if source.startswith("```") else 0
    return compiled(source, re.MULTILINE | dotted)


def find_zones(text: str, low: str) -> list[Zone]:
    """All zones of a normalised text, sorted, the first kind winning where two overlap.

    A quotation around a single word or around nearly everything is the writer's own and not a
    zone: «искренне» in scare quotes is still said.
    """
    zones: list[Zone] = []
    for kind, marks, source in _PATTERNS:
        if not any(mark in text for mark in marks):
            continue
        for match in _pattern(source).finditer(text):
            zone = Zone(match.start(), match.end(), kind)
            if not _own_words(zone, text):
                _add(zone, zones)
    if "\n" in text:
        for zone in _tail_zones(low):
            _add(zone, zones)
    return zones


def _add(zone: Zone, zones: list[Zone]) -> None:
    """Put a zone into its place, unless it overlaps one that is there."""
    at = bisect_left(zones, zone)
    after_last = at == 0 or zones[at - 1].end <= zone.start
    before_next = at == len(zones) or zone.end <= zones[at].start
    if after_last and before_next:
        zones.insert(at, zone)


def _own_words(zone: Zone, text: str) -> bool:
    if zone.kind != "quotation":
        return False
    inside = text[zone.start + 1 : zone.end - 1]
    return " " not in inside.strip() or (zone.end - zone.start) * 5 > len(text) * 4


def _tail_zones(low: str) -> list[Zone]:
    zones = []
    quotes_mail = any(mark in low for mark in _REPLY_MARKS)
    head = _pattern(_REPLY_HEAD).search(low) if quotes_mail else None
    end = head.start() if head else len(low)
    if head:
        zones.append(Zone(head.start(), len(low), "quoted-line"))
    start = max(0, end - _SIGNATURE_MAX)
    # A signature is a line or more between two line ends: the last line end of a file is none.
    if low.find("\n", start, end) < low.rfind("\n", start, end):
        match = _pattern(_SIGNATURE).search(low, start, end)
        if match:
            zones.append(Zone(match.start() + 1, end, "signature"))
    return zones
