"""What the review of a draft is told of the customer's case."""

from django.db.models import QuerySet

from nanni import Recovery
from nanni_desk.conversations.models import Conversation
from nanni_desk.lib.prepared import prepared
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
    return _open.first(conversation.contact_id)


@prepared
def _open(contact: int) -> QuerySet[Case]:
    return Case.objects.filter(contact=contact).exclude(state=State.CLOSED).order_by("pk")[:1]
