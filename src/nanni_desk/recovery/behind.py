"""What stands behind an apology: something done, given or promised for this customer (S0-9)."""

import datetime as dt
from collections.abc import Callable

from django.conf import settings
from django.db.models import QuerySet
from django.utils.module_loading import import_string

from nanni_desk.conversations.models import Commitment
from nanni_desk.lib.prepared import prepared
from nanni_desk.recovery.knowing import open_case
from nanni_desk.recovery.models import Remedy
from nanni_desk.reviews.in_case import Draft

#: What was kept longer ago is no answer to what went wrong now.
_LATELY = dt.timedelta(days=30)
#: Looks for a record that may stand behind the apology of a draft.
Done = Callable[[Draft], bool]
_GIVEN = (Remedy.State.CHOSEN, Remedy.State.FULFILLED)


def rests_on_something(draft: Draft) -> bool:
    """Whether the desk has a record behind the words, or the draft itself names a term."""
    if any(promise.due is not None for promise in draft.promises):
        return True
    known: list[Done] = [import_string(name) for name in settings.DONE_FOR]
    return any(done(draft) for done in known)


def done_in_case(draft: Draft) -> bool:
    """Whether the open case has stopped harm, given something or changed something."""
    case = open_case(draft.conversation) if draft.recovery is not None else None
    if case is None:
        return False
    recorded = bool(case.containment or case.process_change.strip())
    return recorded or case.remedies.filter(state__in=_GIVEN).exists()


def kept_lately(draft: Draft) -> bool:
    """Whether we have kept a promise to this customer."""
    return bool(_kept(draft.conversation.contact_id, draft.now - _LATELY))


@prepared
def _kept(contact: int, since: dt.datetime) -> QuerySet[Commitment, int]:
    kept = Commitment.objects.filter(
        conversation__contact=contact, state=Commitment.State.KEPT, settled_at__gt=since
    )
    return kept.values_list("pk", flat=True)[:1]
