"""Whether a reply brings the customer anything: what rules about refusals and advice ask first."""

from collections.abc import Sequence

from nanni.rulekit.rule import Match
from nanni.rulekit.view import View
from nanni.text.expressions import compiled

#: An answer that is a list: so many lines that begin with a mark or a number.
_LINES, _MARKED = 3, compiled(r"^[ \t]*(?:[-–—•*·]|\d{1,2}[.)]) ?\w")
#: So long is a word that can name what a step is done to.
_NAMES = 4


def tried_already(view: View, step: Match) -> bool:
    """Whether the customer has said to have done this English step: "I've cleared the cache"."""
    told = view.context_words
    if not told or view.lang != "en" or step.first < 0:
        return False
    first, last = view.document.sentence_words(step.first)
    verbs = [w for w in view.words[max(first, step.first) : step.last] if _past(w) & told]
    if not verbs:
        return False
    rest = view.words[step.last - 1 : last]
    return any(len(word) >= _NAMES and word in told and word not in verbs for word in rest)


def _past(verb: str) -> set[str]:
    """Regular past forms that a verb may have."""
    return {verb + "ed", verb + "d", verb + verb[-1:] + "ed"} if len(verb) >= _NAMES else set()


def gives_list(view: View) -> bool:
    """Whether the reply lists things, one a line: what to bring, what to do, what it costs."""
    return sum(bool(_MARKED.match(line)) for line in view.text.split("\n")) >= _LINES


def helps(view: View, outside: Sequence[Match] = ()) -> bool:
    """Whether the reply offers a remedy, reports a deed or gives steps.

    Looking into a matter is no deed yet, and "write to the other department" is no step.

    Args:
        view: the reply.
        outside: sentences of these matches do not count.
    """
    return gives_list(view) or any(
        match.label not in {"looked", "contact"}
        and not view.same_sentence(match, outside)
        and not (name == "next_step_given" and tried_already(view, match))
        for name in ("remedy", "action_done", "next_step_given")
        for match in view.cue(name)
    )
