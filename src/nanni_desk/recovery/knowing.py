"""What the review of a draft is told of the customer's case."""

from nanni import Recovery
from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.states import State

_UNDER_WAY = frozenset({Remedy.State.CHOSEN, Remedy.State.FULFILLED, Remedy.State.BROKEN})


def recovery_of(conversation: Conversation) -> Recovery | None:
    """The open case of the conversation's customer, as the engine knows cases."""
    case = open_case(conversation)
    if case is None:
        return None
    states = set(case.remedies.values_list("state", flat=True)) & _UNDER_WAY
    return Recovery(
        acted=bool(states or case.containment), fulfilled=states == {Remedy.State.FULFILLED}
    )


def open_case(conversation: Conversation) -> Case | None:
    """The open case of the conversation's customer."""
    return Case.objects.filter(contact=conversation.contact_id).exclude(state=State.CLOSED).first()
