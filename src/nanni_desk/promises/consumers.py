"""What promises do when the ledgers change: conditions that replies name are noted."""

from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.promises.services.conditions import follow_replies


def _ledger_changed(event: Event) -> None:
    if event.conversation is not None:
        follow_replies(event.conversation, event.at)


CONSUMERS = (Consumer("promises.conditions", frozenset({"ledger.changed"}), _ledger_changed),)
