"""Matchers: what a rule can look for. Plain records; the compiler turns them into one index.

Named tuples, because every rule that speaks is imported with its matchers at the first finding.
"""

from nanni.model.typed import Literal as OneOf
from nanni.model.typed import NamedTuple


class Phrase(NamedTuple):
    """A phrase over lemmas, in order; see ``nanni.rulekit.notation`` for the notation.

    Args:
        source: the phrase.
        slack: foreign words allowed between two slots that have no explicit gap.
        label: a name the rule's check can tell this matcher by.
        fix: replacement offered for the matched words; empty string deletes them.
    """

    source: str
    slack: int = 1
    label: str = ""
    fix: str | None = None


class Words(NamedTuple):
    """Slots in any order within a window of words of one sentence.

    Args:
        slots: each in the phrase notation for one position («понимать», «ваш|твой»).
        within: size of the window in words.
        label: a name the rule's check can tell this matcher by.
    """

    slots: tuple[str, ...]
    within: int = 7
    label: str = ""


class Literal(NamedTuple):
    """A piece of text as it stands, case and ё folded.

    Args:
        text: the piece.
        whole: it must not continue into a word on either side.
        label: a name the rule's check can tell this matcher by.
        fix: replacement offered for it.
    """

    text: str
    whole: bool = False
    label: str = ""
    fix: str | None = None


class Pattern(NamedTuple):
    r"""A regular expression that runs only when one of its gates occurs in the text.

    Args:
        regex: must run in linear time; a group named ``m`` narrows the span.
        gate: literals (lower case, ё folded), one of which every match contains.
        cased: match the text with its case; by default the folded text is matched.
        label: a name the rule's check can tell this matcher by.
        fix: replacement offered for the match, with ``\1`` references.
    """

    regex: str
    gate: tuple[str, ...]
    cased: bool = False
    label: str = ""
    fix: str | None = None


LayoutKind = OneOf["sentence_words", "paragraph_chars", "caps_words", "message_words"]


class Layout(NamedTuple):
    """A measure of form that reaches a limit: words in a sentence, capitals in a row.

    Args:
        kind: what is measured.
        limit: the smallest value that is a match.
        label: a name the rule's check can tell this matcher by.
    """

    kind: LayoutKind
    limit: int
    label: str = ""


class CueRef(NamedTuple):
    """The matches of a shared cue (``nanni.rulekit.cues``)."""

    name: str
    label: str = ""


Matcher = Phrase | Words | Literal | Pattern | Layout | CueRef


def phrases(
    *sources: str, slack: int = 1, label: str = "", fix: str | None = None
) -> tuple[Phrase, ...]:
    """Several phrases that share their settings."""
    return tuple(Phrase(source, slack, label, fix) for source in sources)


def words(*slots: str, within: int = 7, label: str = "") -> Words:
    """Slots in any order, as in ``words("понимать|понять", "@feeling")``."""
    return Words(slots, within, label)


def literals(*texts: str, whole: bool = False, label: str = "") -> tuple[Literal, ...]:
    """Several literals that share their settings."""
    return tuple(Literal(text, whole, label) for text in texts)


def pattern(
    regex: str, *gate: str, cased: bool = False, label: str = "", fix: str | None = None
) -> Pattern:
    """A gated regular expression."""
    return Pattern(regex, gate, cased, label, fix)


def cue(name: str, label: str = "") -> CueRef:
    """The matches of a shared cue."""
    return CueRef(name, label)
