"""Reading retractions and disclosures for a person: their teams' people, and counts of those."""

import datetime as dt
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.facts.models import Batch, Disclosure, Retraction
from nanni_desk.lib.errors import NotThere

PAGE = 50
State = Disclosure.State
#: The lists of a retraction's page, and the states in each.
LISTS: dict[str, tuple[str, ...]] = {
    "to_tell": (State.TO_TELL, State.FAILED),
    "sending": (State.SENDING,),
    "told": (State.TOLD,),
    "answered": (State.ANSWERED,),
    "left": (State.LEFT,),
}


class Progress(NamedTuple):
    """How far the people whom somebody sees have been told.

    Args:
        counts: people by list of ``LISTS``.
        total: all of them.
        first: those who were told before they asked (S2-9).
        reached: those who have been told.
    """

    counts: dict[str, int]
    total: int
    first: int
    reached: int

    @property
    def done(self) -> int:
        """Those with whom nothing is left to do."""
        return self.total - self.counts["to_tell"] - self.counts["sending"]


class Line(NamedTuple):
    """A retraction in a list."""

    retraction: Retraction
    progress: Progress


def disclosures_for(user: User) -> QuerySet[Disclosure]:
    """The people whom this person may tell: those of conversations they see."""
    found = Disclosure.objects.select_related("contact", "conversation__team", "retraction__fact")
    if team_ids(user) is None:
        return found
    return found.filter(conversation__in=conversations_for(user))


def disclosure_for(user: User, number: int) -> Disclosure:
    """One of them.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = disclosures_for(user).select_related("said", "reply", "batch").filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def retraction_for(number: int) -> Retraction:
    """One retraction; that a fact was wrong is no secret among colleagues.

    Raises:
        NotThere: there is none.
    """
    found = Retraction.objects.select_related("fact", "by").filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def retractions_for(user: User, most: int = 20) -> list[Line]:
    """The newest retractions, with how far this person's people have been told."""
    newest = Retraction.objects.select_related("fact", "by").order_by("-pk")[:most]
    return [Line(one, progress_of(user, one)) for one in newest]


def progress_of(user: User, retraction: Retraction) -> Progress:
    """How far it is, for the people this person sees."""
    rows = _of(user, retraction).order_by().values("state").annotate(n=Count("pk"))
    by_state = {row["state"]: row["n"] for row in rows}
    counts = {name: sum(by_state.get(s, 0) for s in states) for name, states in LISTS.items()}
    reached = _of(user, retraction).filter(told_at__isnull=False)
    told = reached.aggregate(n=Count("pk"), first=Count("pk", filter=Q(asked_first=False)))
    return Progress(counts, sum(counts.values()), told["first"], told["n"])


def page_of(user: User, retraction: Retraction, show: str, page: int) -> list[Disclosure]:
    """One more than a page of a list, so that whoever asks knows whether another follows."""
    states = LISTS[show]
    found = _of(user, retraction).filter(state__in=states).select_related("said", "reply")
    first = (page - 1) * PAGE
    return list(found.order_by("pk")[first : first + PAGE + 1])


def batches_of(retraction: Retraction) -> list[Batch]:
    """What was asked to go out together, newest first, with how far it is."""
    left = Count("members", filter=Q(members__state=State.TO_TELL))
    found = retraction.batches.select_related("asked_by", "approved_by", "stopped_by")
    return list(found.annotate(people=Count("members"), waiting=left).order_by("-pk"))


def batch_for(number: int) -> Batch:
    """One batch.

    Raises:
        NotThere: there is none.
    """
    found = Batch.objects.select_related("retraction").filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def untold_in(conversation: Conversation) -> list[Disclosure]:
    """What the customer of this conversation was told wrongly, and has not been told of."""
    found = Disclosure.objects.filter(
        conversation=conversation, state__in=[State.TO_TELL, State.FAILED]
    )
    return list(found.select_related("retraction__fact").order_by("pk"))


def told_between(user: User, since: dt.datetime, until: dt.datetime) -> QuerySet[Disclosure]:
    """The people told in a time; ``asked_first`` says whether they had asked before."""
    return disclosures_for(user).filter(told_at__gte=since, told_at__lt=until)


def _of(user: User, retraction: Retraction) -> QuerySet[Disclosure]:
    return disclosures_for(user).filter(retraction=retraction)
