"""Reading the log: what came after an id, for those who may know."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Max, Q, QuerySet

from nanni_desk.events.models import Event


class Audience(NamedTuple):
    """Who listens: a person of the desk, or the customer's side of one conversation.

    Args:
        user: the person's number; None for a customer.
        teams: the teams whose events they may know; None for all of them.
        conversation: the customer's conversation; None for a person of the desk.
    """

    user: int | None
    teams: frozenset[int] | None = frozenset()
    conversation: int | None = None

    def may_know(self, event: Event) -> bool:
        """Whether this event may be told to them."""
        if self.user is None:
            return event.public and event.conversation == self.conversation
        if event.user is not None:
            return event.user == self.user
        return event.team is None or self.teams is None or event.team in self.teams

    def filter(self) -> Q:
        """The same as ``may_know``, for the database."""
        if self.user is None:
            return Q(public=True, conversation=self.conversation)
        mine = Q(user=self.user)
        for_all = Q(user=None)
        if self.teams is None:
            return mine | for_all
        return mine | (for_all & (Q(team=None) | Q(team__in=self.teams)))


def events_after(last: int, audience: Audience) -> QuerySet[Event]:
    """What this audience has missed since event ``last``, in order."""
    return Event.objects.filter(audience.filter(), id__gt=last).order_by("id")


def all_events_after(last: int, limit: int) -> list[Event]:
    """The next events of the whole log, for the processes that carry it on."""
    return list(Event.objects.filter(id__gt=last).order_by("id")[:limit])


def last_event_id() -> int:
    """The newest id; 0 when nothing has ever happened."""
    return Event.objects.aggregate(newest=Max("id"))["newest"] or 0


def of_conversation(conversation: int, kinds: Iterable[str] = ()) -> QuerySet[Event]:
    """The history of one conversation, in order."""
    found = Event.objects.filter(conversation=conversation).order_by("id")
    kinds = tuple(kinds)
    return found.filter(kind__in=kinds) if kinds else found


def payload(event: Event) -> dict[str, object]:
    """What goes over the wire."""
    return {
        "id": event.id,
        "kind": event.kind,
        "at": event.at.isoformat(),
        "actor": event.actor,
        "conversation": event.conversation,
        **event.data,
    }
