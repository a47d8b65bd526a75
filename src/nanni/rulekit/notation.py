"""The phrase notation: what a rule author writes, parsed into flat sequences of slots.

    понимать ваш|твой? негодование|недовольство      words by any form, alternatives, optional
    =правда ... жаль                                 exact form; a gap of up to four words
    (в ближайшее время | вскоре|скоро)               sequences as alternatives: spaces round the bar
    !не обещать                                      not right after «не»
    <VERB,futr,1per>  <NUM>  <LATN>                  a grammatical class, a number, a Latin word
    <NUM4>  <LONGNUM>  <UNKN>                        four digits; thirteen or more; in no dictionary
    вернуть:futr,1per  @action:past                  a word, or a list, in some of its forms only
    клиентоориентир*                                 any word that begins so
    @we                                              a shared list (``nanni.rulekit.lists``)
    ^ … $                                            beginning and end of the sentence

Between two slots one foreign word may stand (``slack``), so that «понимаем всё ваше негодование»
is still found. Case, ё and typing slips never matter.
"""

import re
from dataclasses import dataclass, replace
from itertools import product

from nanni.rulekit.lists import CONTRACTIONS, LISTS
from nanni.text.saying import Amount, Saying

_GAP = re.compile(r"\.\.\.(\d*)\Z")
_DEFAULT_GAP = 4
_MAX_VARIANTS = 400
_PIECE = re.compile(r"\(|\)\?|\)|[^\s()]+")


class PhraseError(ValueError):
    """A phrase that cannot be read; the text says which, where and why.

    Attributes:
        saying: the text, for whoever tells it in another language.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        """What a ``Saying`` is made of."""
        self.saying = Saying(template, **values)
        super().__init__(self.saying)


@dataclass(frozen=True, slots=True)
class Slot:
    """One word position.

    Args:
        alternatives: symbol names: ``w:лемма``, ``=форма``, ``*начало`` or ``<теги>``.
        gap: how many foreign words may stand between the slot before and this one.
        optional: the position may be empty.
        negated: the neighbouring word must not be one of the alternatives.
    """

    alternatives: tuple[str, ...]
    gap: int = 0
    optional: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A flat run of slots, with marks for the ends of the sentence."""

    slots: tuple[Slot, ...]
    at_start: bool = False
    at_end: bool = False


def parse_phrase(source: str, slack: int = 1) -> tuple[Sequence, ...]:
    """All flat sequences that a phrase stands for.

    Raises:
        PhraseError: unbalanced brackets, an unknown list, an empty phrase or too many variants.

    >>> [len(s.slots) for s in parse_phrase("мы (скоро | в ближайшее время) ответить")]
    [3, 5]
    """
    pieces = _PIECE.findall(source)
    items, rest = _parse(pieces, source)
    if rest:
        raise PhraseError("unexpected ')' in phrase: {phrase}", phrase=source)
    flat = _flatten(items, source)
    sequences = [_sequence(run, slack, source) for run in flat]
    return tuple(dict.fromkeys(v for s in sequences for v in _with_contractions(s)))


def _parse(pieces: list[str], source: str) -> tuple[list[object], list[str]]:
    runs: list[list[object]] = [[]]
    while pieces:
        piece, pieces = pieces[0], pieces[1:]
        if piece == "(":
            group, pieces = _parse(pieces, source)
            if not pieces:
                raise PhraseError("'(' is never closed in phrase: {phrase}", phrase=source)
            closing, pieces = pieces[0], pieces[1:]
            runs[-1].append((group, closing == ")?"))
        elif piece in {")", ")?"}:
            return [runs], [piece, *pieces]
        elif piece == "|":
            runs.append([])
        else:
            runs[-1].append(_item(piece, source))
    return [runs], []


def _item(piece: str, source: str) -> object:
    if piece in {"^", "$"}:
        return piece
    if gap := _GAP.match(piece):
        return int(gap[1] or _DEFAULT_GAP)
    negated, optional = piece.startswith("!"), piece.endswith("?")
    body = piece[1 if negated else 0 : -1 if optional else None]
    alternatives = tuple(name for word in body.split("|") for name in _names(word, source))
    return Slot(alternatives, optional=optional, negated=negated)


def _names(word: str, source: str) -> tuple[str, ...]:
    word = word.lower().replace("ё", "е") if not word.startswith("<") else word
    if not word or word in {"=", "*", "@"}:
        raise PhraseError("empty alternative in phrase: {phrase}", phrase=source)
    word, colon, grammemes = word.partition(":")
    if word.startswith("@"):
        if word[1:] not in LISTS:
            msg = "unknown list {name} in phrase: {phrase} (known: {known})"
            raise PhraseError(msg, name=word, phrase=source, known=", ".join(sorted(LISTS)))
        return tuple(
            n for w in LISTS[word[1:]].split("|") for n in _names(w + colon + grammemes, source)
        )
    if colon:
        return (f"w:{word}:{grammemes}",)
    if word.startswith("<"):
        return (word.strip("<>"),) if word.endswith(">") else _bad(word, source)
    if word.endswith("*"):
        return (f"*{word[:-1]}",)
    return (word,) if word.startswith("=") else (f"w:{word}",)


def _bad(word: str, source: str) -> tuple[str, ...]:
    raise PhraseError("'{word}' is not closed by '>' in phrase: {phrase}", word=word, phrase=source)


def _flatten(items: list[object], source: str) -> list[tuple[object, ...]]:
    """Multiply groups out into runs of slots, gaps and marks."""
    runs = items[0]
    out: list[tuple[object, ...]] = []
    for run in runs:  # type: ignore[attr-defined]
        choices: list[list[tuple[object, ...]]] = []
        for item in run:
            if isinstance(item, tuple):
                group, optional = item
                choices.append([*_flatten(group, source), *([()] if optional else [])])
            else:
                choices.append([(item,)])
        out.extend(tuple(x for part in combo for x in part) for combo in product(*choices))
    if len(out) > _MAX_VARIANTS:
        msg = "{has:variant|variants}, more than {most}; split the phrase: {phrase}"
        raise PhraseError(msg, has=Amount(len(out)), most=_MAX_VARIANTS, phrase=source)
    return out


def _sequence(run: tuple[object, ...], slack: int, source: str) -> Sequence:
    slots: list[Slot] = []
    gap: int | None = None
    for item in run:
        if isinstance(item, int):
            gap = item
        elif isinstance(item, Slot):
            before = slots[-1] if slots else None
            tight = item.negated or before is None or before.negated
            slots.append(replace(item, gap=gap if gap is not None else 0 if tight else slack))
            gap = None
    if not any(not s.optional and not s.negated for s in slots):
        msg = "a phrase needs at least one word that must be there: {phrase}"
        raise PhraseError(msg, phrase=source)
    return Sequence(tuple(slots), at_start=run[0] == "^", at_end=run[-1] == "$")


def _with_contractions(sequence: Sequence) -> list[Sequence]:
    """The sequence and its English contracted forms: ``we will`` also reads ``we'll``."""
    out = [sequence]
    for i in range(len(sequence.slots) - 1):
        left, right = sequence.slots[i], sequence.slots[i + 1]
        if left.negated or right.negated or right.optional:
            continue
        short = _contract(left.alternatives, right.alternatives)
        if short:
            joined = Slot(short, gap=left.gap)
            out.append(
                replace(sequence, slots=(*sequence.slots[:i], joined, *sequence.slots[i + 2 :]))
            )
    return out


def _contract(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    names = [
        CONTRACTIONS.get((a.removeprefix("w:").lstrip("="), b.removeprefix("w:").lstrip("=")), ())
        for a in left
        for b in right
    ]
    return tuple(dict.fromkeys(f"={form}" for group in names for form in group))
