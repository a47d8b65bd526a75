"""What recovery's cases mean for payouts: chosen money is ordered, money given by hand is not."""

from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import Remedy
from nanni_desk.refunds.services.confirming import given_by_hand
from nanni_desk.refunds.services.paying import order


def _chosen(event: Event) -> None:
    chosen = Remedy.objects.filter(
        pk__in=event.data.get("remedies", []), kind=Kind.REFUND, state=Remedy.State.CHOSEN
    )
    for remedy in chosen:
        if remedy.amount is not None:
            order(refund=None, remedy=remedy, amount=remedy.amount, currency=remedy.currency,
                  payee="", now=event.at)  # fmt: skip


def _given(event: Event) -> None:
    if event.data.get("state") == Remedy.State.FULFILLED:
        given_by_hand(remedy=event.data["remedy"], now=event.at)


CONSUMERS = (
    Consumer("refunds.chosen", frozenset({"case.chosen"}), _chosen),
    Consumer("refunds.given", frozenset({"case.remedy"}), _given),
)
