"""The words of the domain as frozen records: Conversation, Message, Finding, Review.

Nothing here reads a file, a clock or a lexicon; every other package may import this one.
"""

from nanni.model.finding import (
    SEVERITIES,
    Edit,
    Finding,
    Fix,
    Outcome,
    Review,
    Severity,
    Span,
)
from nanni.model.situation import CHANNELS, Recovery, Situation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nanni.model.analysis import (
        Analysis,
        Claim,
        ClaimKind,
        Commitment,
        CommitmentKind,
        CommitmentState,
        Effort,
        Evidence,
        Question,
        QuestionKind,
        QuestionStatus,
        Signal,
        SignalKind,
        Verdict,
        Wait,
    )
    from nanni.model.conversation import Conversation, Message, Participant, Role
    from nanni.model.wire import (
        conversation_from_json,
        conversation_to_json,
        finding_to_json,
        review_to_json,
    )

__all__ = [
    "CHANNELS",
    "SEVERITIES",
    "Analysis",
    "Claim",
    "ClaimKind",
    "Commitment",
    "CommitmentKind",
    "CommitmentState",
    "Conversation",
    "Edit",
    "Effort",
    "Evidence",
    "Finding",
    "Fix",
    "Message",
    "Outcome",
    "Participant",
    "Question",
    "QuestionKind",
    "QuestionStatus",
    "Recovery",
    "Review",
    "Role",
    "Severity",
    "Signal",
    "SignalKind",
    "Situation",
    "Span",
    "Verdict",
    "Wait",
    "conversation_from_json",
    "conversation_to_json",
    "finding_to_json",
    "review_to_json",
]


#: Words of conversations and their JSON form; all else that is not imported above is of analysis.
_ELSEWHERE = {
    **dict.fromkeys(("Conversation", "Message", "Participant", "Role"), "conversation"),
    **dict.fromkeys(
        (
            "conversation_from_json",
            "conversation_to_json",
            "finding_to_json",
            "review_to_json",
        ),
        "wire",
    ),
}


def __getattr__(name: str) -> object:
    """Import the rest on first use: a review of one draft needs none of it."""
    if name in __all__:
        from importlib import import_module  # noqa: PLC0415

        return getattr(import_module(f"nanni.model.{_ELSEWHERE.get(name, 'analysis')}"), name)
    msg = f"module 'nanni.model' has no attribute {name!r}"
    raise AttributeError(msg)
