"""Who reacts to what happens: one line a consumer, carried on by the worker in this order.

A consumer reads the log once, in order; what it does and its step forward are one transaction.
Its name is where it remembers how far it came: renaming one starts it from the log's beginning.
"""

from nanni_desk.attention import consumers as attention
from nanni_desk.escalation import consumers as escalation
from nanni_desk.events.consumers import Consumer
from nanni_desk.facts import consumers as facts
from nanni_desk.promises import consumers as promises
from nanni_desk.recovery import consumers as recovery
from nanni_desk.refunds import consumers as refunds

CONSUMERS: tuple[Consumer, ...] = (
    *attention.CONSUMERS,
    *facts.CONSUMERS,
    *promises.CONSUMERS,
    *recovery.CONSUMERS,
    *escalation.CONSUMERS,
    *refunds.CONSUMERS,
)
