"""Reading trackers: the owner's list, those to which work can be handed, and by their address."""

from django.db.models import QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.handoff.models import Tracker
from nanni_desk.lib.errors import NotThere


def trackers_for(actor: User) -> QuerySet[Tracker]:
    """All of them, for whoever manages settings.

    Raises:
        NotAllowed: the actor does not.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    return Tracker.objects.select_related("team").order_by("name", "pk")


def tracker_for(actor: User, number: int) -> Tracker:
    """One of them.

    Raises:
        NotAllowed: the actor does not manage settings.
        NotThere: there is none.
    """
    found = trackers_for(actor).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def open_trackers() -> QuerySet[Tracker]:
    """Those to which anybody who answers may hand work: its team's doors stand open to all."""
    return Tracker.objects.filter(is_active=True).select_related("team").order_by("name", "pk")


def tracker_at(key: str) -> Tracker:
    """The tracker whose address this is.

    Raises:
        NotThere: there is none.
    """
    found = Tracker.objects.filter(key=key, is_active=True).first()
    if found is None:
        raise NotThere
    return found
