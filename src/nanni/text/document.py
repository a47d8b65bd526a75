"""Document: a message cut once into words, gaps and sentences, shared by all rules.

Cutting costs one pass of a regular expression; positions, sentences and zones come from the
pieces between the words and are shared by every rule that looks.
"""

from bisect import bisect_right
from itertools import accumulate

from nanni.text.expressions import compiled
from nanni.text.language import detect_language
from nanni.text.normalise import Normalised, normalise
from nanni.text.zones import Zone, ZoneKind, find_zones, hidden_zone, may_open_zone

#: A word: letters and digits, with hyphens and apostrophes inside.
_WORD = compiled(r"(\w+(?:[-']\w+)*)")
#: Marks that end a sentence wherever they stand; a full stop does before a blank.
_ENDS = frozenset("\n!?…")
_CLOSING = '"»”)]'
#: Abbreviations after which a full stop ends nothing; «г. Пермь», "approx. 3".
_ABBREVIATIONS = frozenset(
    "г гг ул д кв стр корп пр просп пос обл р руб коп тыс млн млрд т е др пр см рис им тел доб п "
    "пп н э ч мин сек кг гр шт экз напр mr mrs ms dr st vs etc approx no inc ltd e.g i.e jan feb "
    "mar apr jun jul aug sep sept oct nov dec".split()
)


class _Gaps(dict[str, int]):
    """Gap between words -> 1 when it ends a sentence; remembers every gap it saw.

    Zones begin with a character that is no part of a word, so the gaps also tell, once for each
    distinct gap, whether a zone may begin there.
    """

    _LIMIT = 20_000

    def __init__(self) -> None:
        super().__init__()
        self.opening: set[str] = set()

    def __missing__(self, gap: str) -> int:
        if len(self) > self._LIMIT:
            self.clear()
            self.opening.clear()
        if may_open_zone(gap):
            self.opening.add(gap)
        value = self[gap] = int(_ends_sentence(gap))
        return value


def _ends_sentence(gap: str) -> bool:
    if not _ENDS.isdisjoint(gap):
        return True
    after_stops = gap.split(".")[1:]
    return any(after.lstrip(_CLOSING)[:1].isspace() for after in after_stops)


_gaps = _Gaps()


class Document:
    """A text and its cuts. Positions are code points of ``text``, the normalised form.

    Attributes:
        original: the text as given.
        text: normalised, case kept. ``low``: lower-cased, ё folded; same length.
        words: lower-cased words in order. ``starts``: their positions.
        gaps: what stands before each word, and after the last (``len(words) + 1`` pieces).
        sentences: index of the sentence of each word.
        zones: parts that are not the writer's prose.
        language: ``ru``, ``en``, another code or ``und``.
    """

    __slots__ = (
        "_normalised",
        "_ranges",
        "gaps",
        "language",
        "low",
        "original",
        "sentences",
        "starts",
        "text",
        "words",
        "zones",
    )

    def __init__(self, original: str, language: str | None = None) -> None:
        """Cut ``original``; ``language`` overrides detection."""
        norm: Normalised = normalise(original)
        self._normalised = norm
        self._ranges: list[tuple[int, int]] | None = None
        self.original = original
        self.text = norm.text
        self.low = norm.low
        pieces = _WORD.split(norm.low)
        self.words: list[str] = pieces[1::2]
        self.gaps: list[str] = pieces[0::2]
        self.starts: list[int] = list(accumulate(map(len, pieces)))[0:-1:2]
        self.sentences: list[int] = self._cut_sentences()
        self.zones: list[Zone] = (
            []
            if _gaps.opening.isdisjoint(self.gaps) and not hidden_zone(norm.low)
            else find_zones(norm.text, norm.low)
        )
        self.language = language or detect_language(norm.text, norm.low, self.words)

    def _cut_sentences(self) -> list[int]:
        gaps = self.gaps
        flags = list(map(_gaps.__getitem__, gaps))
        flags[0] = 0
        flags.pop()
        for stop in (". ", ".\u00a0"):
            at = gaps.index(stop) if stop in gaps else -1
            while 0 < at < len(flags):
                if self._abbreviated(at):
                    flags[at] = 0
                try:
                    at = gaps.index(stop, at + 1)
                except ValueError:
                    break
        return list(accumulate(flags))

    def _abbreviated(self, i: int) -> bool:
        """Whether the full stop before word ``i`` belongs to the word before it."""
        before = self.words[i - 1]
        if before == "no":  # «No. 5», but not «No. We never got it.»
            return self.text[self.starts[i]].isdigit()
        if before in _ABBREVIATIONS:
            return True
        # Initials: «А. С. Иванов».
        return len(before) == 1 and before.isalpha() and self.text[self.starts[i]].isupper()

    def word_end(self, i: int) -> int:
        """Position just after word ``i``."""
        return self.starts[i] + len(self.words[i])

    def words_span(self, first: int, last: int) -> tuple[int, int]:
        """Positions of the words ``first`` to ``last`` (exclusive)."""
        return self.starts[first], self.word_end(last - 1)

    def word_at(self, position: int) -> int:
        """Index of the word that starts at or before ``position``; -1 before the first."""
        return bisect_right(self.starts, position) - 1

    def sentence_words(self, i: int) -> tuple[int, int]:
        """Range of words of the sentence that word ``i`` belongs to."""
        return self.sentence_ranges()[self.sentences[i]]

    def sentence_ranges(self) -> list[tuple[int, int]]:
        """Word ranges of all sentences, in order; ``sentences`` holds indices into it."""
        if self._ranges is None:
            numbers = self.sentences
            ends = [bisect_right(numbers, n) for n in range(numbers[-1] + 1)] if numbers else []
            self._ranges = list(zip([0, *ends], ends, strict=False))
        return self._ranges

    def in_zone(self, position: int, *kinds: ZoneKind) -> Zone | None:
        """The zone around ``position``, of one of ``kinds`` when given."""
        for zone in self.zones:
            if zone.start <= position < zone.end and (not kinds or zone.kind in kinds):
                return zone
        return None

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Span in the original text."""
        return self._normalised.to_original(start, end)
