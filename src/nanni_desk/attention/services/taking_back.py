"""Taking a conversation back from somebody who lets its customer wait (S4-6)."""

import datetime as dt

from django.db import transaction
from django.db.models import Q

from nanni_desk.accounts.models import Presence, User
from nanni_desk.attention.models import TakenBack
from nanni_desk.attention.selectors.relief import own_time
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation, Draft, Message, Status
from nanni_desk.conversations.norms import STEPS, norms_of
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.working import assign

_BATCH = 200
#: Whoever is away and has written here so recently is at work all the same.
_AT_WORK = dt.timedelta(minutes=10)
#: Whoever has typed so recently is answering.
_TYPING = dt.timedelta(minutes=2)
_ALARM = STEPS.index("alarm") + 1


def take_back(now: dt.datetime) -> int:
    """Put back into the queue what waits for somebody who is away or silent; gives how many.

    The customer's alarm must have passed, and whoever got the conversation later has had as long
    as the alarm takes. The person is told; the wait goes on, and somebody else is chosen.
    """
    away = User.objects.filter(Q(presence=Presence.AWAY) | Q(is_active=False))
    owed = Conversation.objects.filter(owed_since__isnull=False, assignee__isnull=False)
    left = owed.filter(status=Status.OPEN, assignee__in=away)
    alarmed = owed.filter(steps_raised__gte=_ALARM).order_by("assigned_at")
    numbers = [*left.values_list("pk", flat=True)[:_BATCH],
               *alarmed.values_list("pk", flat=True)[:_BATCH]]  # fmt: skip
    return sum(_take_back(number, now) for number in dict.fromkeys(numbers))


@transaction.atomic
def _take_back(number: int, now: dt.datetime) -> int:
    held = locked(number)
    if held.assignee is None or held.owed_since is None or held.status == Status.CLOSED:
        return 0
    why = _reason(held, held.assignee, held.owed_since, now)
    if why is None:
        return 0
    TakenBack.objects.create(
        conversation=held, person=held.assignee, why=why, since=held.owed_since, at=now
    )
    assign(actor="system", conversation=number, assignee=None, now=now, reason=why)
    return 1


def _reason(
    held: Conversation, person: User, owed_since: dt.datetime, now: dt.datetime
) -> TakenBack.Why | None:
    wrote = _last_sign(held, person)
    if not person.is_active:
        return TakenBack.Why.AWAY
    if person.presence == Presence.AWAY and (wrote is None or now - wrote > _AT_WORK):
        return TakenBack.Why.AWAY
    since = max(held.assigned_at or owed_since, owed_since)
    answered = held.messages.filter(
        kind=Message.Kind.OUTBOUND, author=person, created_at__gte=since
    ).exclude(state=Message.State.WITHDRAWN)
    if held.steps_raised < _ALARM or answered.exists():
        return None
    if wrote is not None and now - wrote <= _TYPING:
        return None
    had = own_time(person, since, now, calendar_for(held))
    return TakenBack.Why.SILENT if had >= norms_of(held.inbox.kind).alarm else None


def _last_sign(held: Conversation, person: User) -> dt.datetime | None:
    """When this person last wrote something here, sent or not."""
    said = held.messages.filter(author=person).order_by("-pk").values_list("created_at", flat=True)
    drafted = Draft.objects.filter(conversation=held, author=person).values_list(
        "saved_at", flat=True
    )
    return max([*said[:1], *drafted], default=None)
