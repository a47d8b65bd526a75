"""Ways to pay money out, one module each; ``NANNI_PAYOUT`` names the one this desk uses.

A provider hands an order over. It never says that money has arrived: that is confirmed by a number
of the payment, from the bank's or the accountant's side.
"""

import datetime as dt
from typing import NamedTuple, Protocol
from uuid import UUID

from django.conf import settings
from django.utils.module_loading import import_string

#: Name -> where its ``send`` is.
PROVIDERS = {
    "file": "nanni_desk.refunds.providers.file.send",
    "webhook": "nanni_desk.refunds.providers.webhook.send",
}


class PayoutFailed(Exception):
    """A provider did not take an order.

    Args:
        reason: in words, for the person who has to do something about it.
        permanent: trying again will not help.
    """

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent


class Order(NamedTuple):
    """What is to be paid.

    Args:
        key: the same at every try; an order whose key was taken once is not paid again.
        amount: minor units of ``currency``.
        currency: ISO 4217.
        payee: where it goes, as the customer said it.
        about: what for, without anybody's words.
        at: when it was asked.
    """

    key: UUID
    amount: int
    currency: str
    payee: str
    about: str
    at: dt.datetime


class Send(Protocol):
    """What ``send`` of every provider is."""

    def __call__(self, order: Order) -> None:
        """Hand an order over, outside any transaction.

        It may be called twice for one order, when a worker was killed before it could say that
        the first call went well.

        Raises:
            PayoutFailed: it was not taken.
        """


def sender_of(provider: str) -> Send:
    """How a provider sends.

    Raises:
        PayoutFailed: no provider has this name.
    """
    if provider not in PROVIDERS:
        raise PayoutFailed(f"no provider is called {provider!r}", permanent=True)
    found: Send = import_string(PROVIDERS[provider])
    return found


def chosen() -> str:
    """The provider that orders of today are given to."""
    name: str = settings.PAYOUT
    return name
