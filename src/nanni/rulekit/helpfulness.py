"""Whether a reply brings the customer anything: what rules about refusals and advice ask first."""

from collections.abc import Sequence

from nanni.rulekit.rule import Match
from nanni.rulekit.view import View


def helps(view: View, outside: Sequence[Match] = ()) -> bool:
    """Whether the reply offers a remedy, reports a deed or gives steps.

    Looking into a matter is no deed yet, and "write to the other department" is no step.

    Args:
        view: the reply.
        outside: sentences of these matches do not count.
    """
    return any(
        match.label not in {"looked", "contact"} and not view.same_sentence(match, outside)
        for name in ("remedy", "action_done", "next_step_given")
        for match in view.cue(name)
    )
