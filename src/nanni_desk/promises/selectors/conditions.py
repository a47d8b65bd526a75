"""Reading conditions of promises, in conversations that a person may see."""

import datetime as dt

from django.db.models import QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import commitments_for
from nanni_desk.lib.errors import NotThere
from nanni_desk.promises.models import Condition


def unmet() -> QuerySet[Condition]:
    """Conditions of open promises that are not met yet."""
    found = Condition.objects.filter(met_at=None, promise__settled_at=None)
    return found.select_related("promise").order_by("promise__look_at", "pk")


def conditions_of(conversation: Conversation) -> QuerySet[Condition]:
    """Those of a conversation."""
    return unmet().filter(promise__conversation=conversation)


def to_look_at(user: User, now: dt.datetime) -> QuerySet[Condition]:
    """Those that this person is to look at now."""
    return unmet().filter(promise__keeper=user, promise__look_at__lte=now)


def condition_for(user: User, number: int) -> Condition:
    """One that is not met yet.

    Raises:
        NotThere: it does not exist, is met, or not for this person.
    """
    found = unmet().filter(pk=number, promise__in=commitments_for(user)).first()
    if found is None:
        raise NotThere
    return found
