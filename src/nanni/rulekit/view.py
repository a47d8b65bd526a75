"""View: everything a rule's check may look at, and nothing else."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter

from nanni.model import Edit, Fix, Recovery, Situation
from nanni.model.typed import TYPE_CHECKING, Any
from nanni.rulekit.brand import Brand
from nanni.rulekit.rule import Hit, Match
from nanni.rulekit.scanner import Scan
from nanni.text.forms import load_forms

if TYPE_CHECKING:
    from nanni.model.facts import FactBook
    from nanni.text.document import Document

#: Where a match begins.
_START = itemgetter(0)
_CLAUSE_MARKS = (", ", "; ", ": ", " — ", " – ", " - ", " (")

_REMEMBERED = 100_000


@lru_cache(_REMEMBERED)
def lemmas_of(word: str) -> frozenset[int | str]:
    """Ids of the lemmas of a lower-cased word; an unknown word stands for itself."""
    return frozenset(load_forms().lemma_ids(word) or (word,))


CueReader = Callable[[str], list[Match]]


class View:
    """One message as its rules see it.

    Positions everywhere are code points of ``text`` (the normalised form); the engine turns them
    into positions of the original when it makes findings.

    Attributes:
        document: words, sentences, zones.
        scan: the raw reading, for advanced checks.
        situation: channel, context, recovery state.
        brand: the team's glossary and voice.
        facts: what is true, as far as the team has written it down; None when it has not.
        options: the current rule's options, set by the engine before each check.
    """

    def __init__(
        self,
        scan: Scan,
        situation: Situation,
        brand: Brand,
        cue_reader: Callable[[Scan, str], list[Match]],
        scan_text: Callable[[str], Scan],
        facts: "FactBook | None" = None,
    ) -> None:
        """Made by the engine; rules only read it."""
        self.scan = scan
        self.document: Document = scan.document
        self.situation = situation
        self.brand = brand
        self.facts = facts
        self.options: Mapping[str, Any] = {}
        self._cue_reader = cue_reader
        self._scan_text = scan_text
        #: Number of a sentence -> its span; its times.
        self._spans: dict[int, tuple[int, int]] = {}
        self._times: dict[int, list[Any]] = {}

    # --- the text -----------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """Normalised text, case kept."""
        return self.document.text

    @property
    def low(self) -> str:
        """Normalised text, lower case, ё folded; same length as ``text``."""
        return self.document.low

    @property
    def words(self) -> list[str]:
        """Lower-cased words."""
        return self.document.words

    def lemmas(self, i: int) -> frozenset[int | str]:
        """Ids of the lemmas of word ``i``; a word that no table has stands for itself."""
        return lemmas_of(self.document.words[i])

    @property
    def lang(self) -> str:
        """Language of the message."""
        return self.document.language

    @property
    def channel(self) -> str:
        """Where the message is going."""
        return self.situation.channel

    @property
    def recovery(self) -> Recovery | None:
        """State of the recovery case, or None outside of one."""
        return self.situation.recovery

    def span_of_sentence(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence around ``position``, closing punctuation included."""
        document = self.document
        if not document.words:
            return 0, len(self.text)
        number = document.sentences[max(document.word_at(position), 0)]
        known = self._spans.get(number)
        if known is None:
            first, last = document.sentence_ranges()[number]
            start, end = document.words_span(first, last)
            gap = document.gaps[last]
            end += 0 if gap[:1].isspace() else len(gap.rstrip())
            known = self._spans[number] = start, end
        return known

    def clause(self, match: Match) -> tuple[int, int]:
        """The clause around a match: between commas, dashes or the ends of its sentence."""
        start, end = self.span_of_sentence(match.start)
        text = self.low
        for mark in _CLAUSE_MARKS:
            before = text.rfind(mark, start, match.start)
            start = max(start, before + len(mark)) if before >= 0 else start
            after = text.find(mark, match.end, end)
            end = after if after >= 0 else end
        return start, max(match.end, start + len(text[start:end].rstrip(" .!?…;,\n")))

    def first_word(self, position: int) -> str:
        """The first word that begins at or after ``position``; empty at the end."""
        i = self.document.word_at(position)
        if i < 0 or self.document.starts[i] < position:
            i += 1
        return self.words[i] if i < len(self.words) else ""

    def sentence(self, position: int) -> str:
        """Lower-cased text of the sentence around ``position``."""
        start, end = self.span_of_sentence(position)
        return self.low[start:end]

    def sentence_number(self, match: Match) -> int:
        """Index of the sentence a match begins in."""
        i = match.first if match.first >= 0 else max(self.document.word_at(match.start), 0)
        return self.document.sentences[i] if self.document.sentences else 0

    def same_sentence(self, match: Match, others: Sequence[Match]) -> bool:
        """Whether one of ``others`` begins in the sentence of ``match``."""
        number = self.sentence_number(match)
        return any(self.sentence_number(other) == number for other in others)

    def is_question(self, match: Match) -> bool:
        """Whether the sentence of the match ends with a question mark."""
        start, end = self.span_of_sentence(match.start)
        return "?" in self.text[max(start, end - 3) : end + 1]

    @cached_property
    def times(self) -> list[Any]:
        """Time expressions (``nanni.text.deadlines.TimeExpression``) of the message."""
        count = len(self.document.sentence_ranges())
        return [time for number in range(count) for time in self._times_of(number)]

    def times_near(self, position: int) -> list[Any]:
        """Time expressions of the sentence around ``position``; the other ones are not read."""
        word = max(self.document.word_at(position), 0)
        return self._times_of(self.document.sentences[word]) if self.words else []

    def _times_of(self, number: int) -> list[Any]:
        """Times of one sentence, with what stands between it and its neighbours."""
        known = self._times.get(number)
        if known is None:
            from nanni.text.deadlines import find_times  # noqa: PLC0415 - few messages need it

            document = self.document
            first, last = document.sentence_ranges()[number]
            known = self._times[number] = find_times(
                self.low,
                document.word_end(first - 1) if first else 0,
                document.starts[last] if last < len(document.starts) else len(self.low),
            )
        return known

    # --- what is in it ------------------------------------------------------------------------

    def cue(self, name: str) -> list[Match]:
        """Matches of a shared cue in this message, in reading order."""
        return self._cue_reader(self.scan, name)

    def cue_between(self, name: str, start: int, end: int) -> list[Match]:
        """Matches of a cue that begin in ``text[start:end]``."""
        found = self.cue(name)
        first = bisect_left(found, start, key=_START)
        return found[first : bisect_left(found, end, key=_START)]

    def cue_around(self, name: str, position: int) -> Match | None:
        """The match of a cue that covers ``position``; matches of a cue do not overlap."""
        found = self.cue(name)
        last = bisect_right(found, position, key=_START) - 1
        return found[last] if last >= 0 and position < found[last].end else None

    def has_cue(self, *names: str) -> bool:
        """Whether any of the cues occurs in this message."""
        return any(self._cue_reader(self.scan, name) for name in names)

    @cached_property
    def context(self) -> list[Scan]:
        """The customer's messages before this one, read the same way, oldest first."""
        return [self._scan_text(text) for text in self.situation.context]

    def context_has(self, *names: str) -> bool:
        """Whether any of the cues occurs in the customer's messages."""
        return any(self._cue_reader(scan, name) for scan in self.context for name in names)

    @cached_property
    def context_words(self) -> frozenset[str]:
        """All lower-cased words the customer used."""
        return frozenset(word for scan in self.context for word in scan.document.words)

    # --- what to do about it ------------------------------------------------------------------

    def replace(self, start: int, end: int, text: str, *, safe: bool = False) -> Fix:
        """A fix that replaces ``text[start:end]``, keeping a capital at the beginning."""
        if text and start < end and self.text[start].isupper() and text[0].islower():
            text = text[0].upper() + text[1:]
        return Fix(safe, (Edit(*self.document.to_original(start, end), text),))

    def delete(self, start: int, end: int, *, safe: bool = False) -> Fix:
        """A fix that takes words out together with the space (and comma) they leave behind."""
        text = self.text
        while end < len(text) and text[end] in " \u00a0":
            end += 1
        capital = text[start : start + 1].isupper() and text[end : end + 1].islower()
        if capital:
            return Fix(
                safe,
                (Edit(*self.document.to_original(start, end + 1), text[end].upper()),),
            )
        if text[end : end + 1] in {"", ".", ",", "!", "?", "\n"}:
            while start > 0 and text[start - 1] in " \u00a0":
                start -= 1
        return Fix(safe, (Edit(*self.document.to_original(start, end), ""),))

    def hit(self, match: Match, **changes: Any) -> Hit:  # noqa: ANN401 - fields of Hit
        """A hit over a match, with the matcher's own fix if it has one."""
        if match.fix is not None and "fixes" not in changes:
            fix = (
                self.replace(match.start, match.end, match.fix)
                if match.fix
                else self.delete(match.start, match.end)
            )
            changes["fixes"] = (fix,)
        return Hit(match.start, match.end, **changes)
