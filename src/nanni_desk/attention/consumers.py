"""What attention does when something happens; config/subscriptions.py lists these."""

import re

from nanni_desk.accounts.models import Team
from nanni_desk.attention.capacity import cap_of
from nanni_desk.attention.models import Boundary, Raised, TakenBack
from nanni_desk.attention.selectors.hands import load_of
from nanni_desk.attention.selectors.skips import waited_since
from nanni_desk.attention.services.assigning import assign_next
from nanni_desk.attention.services.boundary import appeal
from nanni_desk.attention.services.helping import dismiss, offer_help
from nanni_desk.attention.services.measuring import begin_wait, catch_up, settle_waits
from nanni_desk.attention.services.skipping import note_answered_out_of_turn
from nanni_desk.attention.services.watching import clear
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.services.working import assign
from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.lib import clock

_APPEAL = re.compile(
    r"\bпересмотр|\bобжал|\bапелляци|\bappeal\b|\breview (?:the|this|my) limit", re.IGNORECASE
)


def _conversation(event: Event) -> Conversation | None:
    found = Conversation.objects.select_related("inbox", "team__hours", "assignee", "contact")
    return found.filter(pk=event.conversation or 0).first()


def keep_waits(event: Event) -> None:
    """Begin and end the customer's waits, and take down the steps of those that ended."""
    conversation = _conversation(event)
    if conversation is None:
        return
    # A reply tells of the ledger before it tells of itself: both happen at one moment.
    reply = conversation.messages.filter(
        kind=Message.Kind.OUTBOUND, author__isnull=False, created_at=event.at
    ).last()
    since = waited_since(reply) if reply else None
    if since is not None:
        catch_up(conversation=conversation, since=since, at=event.at)
    settle_waits(conversation=conversation, by=reply.author if reply else None, at=event.at)
    if event.kind == "message.received":
        begin_wait(conversation=conversation, now=event.at)
    if conversation.raised.filter(cleared_at=None).exists():
        _take_down(conversation, event)


def _take_down(conversation: Conversation, event: Event) -> None:
    clear(conversation=conversation.pk, now=event.at)
    if event.kind in {"message.held", "message.noted", "conversation.closed"}:
        dismiss(conversation=conversation, step=Raised.Step.WOKEN, now=event.at)
    if not conversation.untold.filter(told_at=None).exists():
        dismiss(conversation=conversation, step=Raised.Step.TELL, now=event.at)


def watch_order(event: Event) -> None:
    """See whether a reply passed over somebody who waits longer."""
    message = Message.objects.filter(pk=event.data.get("message"), is_bot=False)
    found = message.select_related("author", "conversation").first()
    if found is not None:
        note_answered_out_of_turn(found, event.at)


def hand_out(event: Event) -> None:
    """Give what waits to whoever has room: one conversation an event, the clock does the rest.

    One, because each takes the lock of its conversation before the log's.
    """
    now = clock.now()
    conversation = _conversation(event) if event.conversation else None
    if event.kind == "conversation.reopened" and conversation is not None:
        _back_if_full(conversation)
        return
    if event.kind == "person.presence":
        teams = Team.objects.filter(members=event.data.get("person"))
    else:
        teams = Team.objects.filter(pk=event.team or 0)
    any(assign_next(team=team, now=now) for team in teams.order_by("pk"))


def _back_if_full(conversation: Conversation) -> None:
    """A customer who returns goes to the person they know if that person has room (S3-32)."""
    now, person = clock.now(), conversation.assignee
    if person is None or conversation.owed_since is None:
        return
    if load_of(person, now, without=conversation.pk) < cap_of(person, now).usual:
        return
    TakenBack.objects.create(
        conversation=conversation, person=person, why=TakenBack.Why.FULL,
        since=conversation.owed_since, at=now, seen_at=now,
    )  # fmt: skip
    assign(actor="system", conversation=conversation.pk, assignee=None, now=now, reason="full")


def offer_a_hand(event: Event) -> None:
    """Ask whether help is needed where something was put aside or passed on again and again."""
    if event.conversation is not None:
        offer_help(conversation=event.conversation, now=event.at)


def follow_boundaries(event: Event) -> None:
    """Hear an appeal in the customer's words; a closed conversation ends its boundary."""
    if event.kind == "conversation.closed":
        Boundary.objects.filter(conversation=event.conversation, closed_at=None, limit="").update(
            closed_at=event.at
        )
        return
    message = Message.objects.filter(pk=event.data.get("message")).first()
    if message is not None and _APPEAL.search(message.body):
        appeal(conversation=message.conversation_id, now=event.at)


CONSUMERS: tuple[Consumer, ...] = (
    Consumer(
        "attention.waits",
        frozenset({
            "message.received", "message.held", "message.withdrawn", "message.noted",
            "ledger.changed", "conversation.closed",
        }),
        keep_waits,
    ),
    Consumer("attention.order", frozenset({"message.held"}), watch_order),
    Consumer(
        "attention.queue",
        frozenset({
            "conversation.opened", "conversation.reopened", "conversation.closed",
            "conversation.assigned", "message.received", "message.held", "person.presence",
        }),
        hand_out,
    ),
    Consumer(
        "attention.help",
        frozenset({"conversation.snoozed", "conversation.assigned"}),
        offer_a_hand,
    ),
    Consumer(
        "attention.boundary",
        frozenset({"message.received", "conversation.closed"}),
        follow_boundaries,
    ),
)  # fmt: skip
