"""What a rule author needs: Rule, matchers, cues, View and Hit."""

from nanni.rulekit.brand import Brand
from nanni.rulekit.matchers import (
    CueRef,
    Layout,
    Literal,
    Pattern,
    Phrase,
    Words,
    cue,
    literals,
    pattern,
    phrases,
    words,
)
from nanni.rulekit.rule import Cue, Hit, Match, Rule, RuleError
from nanni.rulekit.view import View

__all__ = [
    "Brand",
    "Cue",
    "CueRef",
    "Hit",
    "Layout",
    "Literal",
    "Match",
    "Pattern",
    "Phrase",
    "Rule",
    "RuleError",
    "View",
    "Words",
    "cue",
    "literals",
    "pattern",
    "phrases",
    "words",
]
