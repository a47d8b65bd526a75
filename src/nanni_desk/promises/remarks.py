"""A remark on a draft that names a date for another team's work, which nobody there has confirmed.

Not lying about deadlines begins with asking those who will do the work (S2-10).
"""

import datetime as dt
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.models import Conversation
from nanni_desk.promises.models import Confirmation, WorkOf
from nanni_desk.promises.others_work import Work, work_in
from nanni_desk.reviews.in_case import Draft, Kind, Remark, Source

UNCONFIRMED = Kind(
    "CNF01", "date-of-another-team", "promise",
    _("Others will do this work, and nobody of them has confirmed the date."),
    _("Ask them first, and promise for now when you will tell the answer."),
    page="promise-ask", act=_("Ask the team"),
)  # fmt: skip


def remarks(draft: Draft) -> Iterator[Remark]:
    """What is to be said of a draft."""
    for promise in draft.promises:
        work = work_in(promise.text)
        if work is None or promise.due is None or is_own(work, draft.conversation):
            continue
        if not is_confirmed(draft.conversation, work, promise.due):
            yield Remark(UNCONFIRMED, promise.start, promise.end)


def is_own(work: Work, conversation: Conversation) -> bool:
    """Whether the conversation's own team does this work."""
    return WorkOf.objects.filter(work=work, team=conversation.team_id).exists()


def is_confirmed(conversation: Conversation, work: Work, due: dt.datetime) -> bool:
    """Whether whoever does this work has said that it will be done by then."""
    said = [Confirmation.State.CONFIRMED, Confirmation.State.OTHER_TIME]
    newest = conversation.confirmations.filter(work=work, state__in=said).order_by("-answered_at")
    found = newest.first()
    return found is not None and found.holds_from is not None and found.holds_from <= due


SOURCE = Source((UNCONFIRMED,), remarks)
