"""Another system that pays: a signed POST to its address, with a key that repetitions bear."""

import json
from http import HTTPStatus

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.lib import clock
from nanni_desk.lib.hashing import signature
from nanni_desk.lib.outbound import Refused, Unreachable, post
from nanni_desk.refunds.providers import Order, PayoutFailed

#: These say «later», although they look like refusals.
_LATER = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}
_SILENCE: dict[str, Promise] = {
    "name": gettext_lazy("the name of the paying system has no address"),
    "trust": gettext_lazy("the certificate of the paying system is not trusted"),
    "late": gettext_lazy("the paying system did not answer in time"),
    "silence": gettext_lazy("the paying system does not answer"),
}


def send(order: Order) -> None:
    """Post the order.

    Raises:
        PayoutFailed: it was not taken; a refusal is final, silence and faults are not.
    """
    if not settings.PAYOUT_URL or not settings.PAYOUT_SECRET:
        raise PayoutFailed(_("NANNI_PAYOUT_URL and NANNI_PAYOUT_SECRET are not set"),
                           permanent=True)  # fmt: skip
    body = json.dumps(content(order), ensure_ascii=False).encode()
    try:
        status = post(
            settings.PAYOUT_URL, body, headers(order, body),
            intranet=settings.ALLOW_PRIVATE_CALLBACKS,
        )  # fmt: skip
    except Refused:
        raise PayoutFailed(_("this address may not be called"), permanent=True) from None
    except Unreachable as error:
        raise PayoutFailed(str(_SILENCE[error.why]), permanent=False) from None
    if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        later = status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _LATER
        raise PayoutFailed(_("the paying system answered %d") % status, permanent=not later)


def content(order: Order) -> dict[str, object]:
    """What is posted; the sum is in minor units, so that nothing is rounded on the way."""
    return {
        "key": str(order.key),
        "amount": order.amount,
        "currency": order.currency,
        "to": order.payee,
        "for": order.about,
        "asked_at": order.at.isoformat(),
    }


def headers(order: Order, body: bytes) -> dict[str, str]:
    """Headers of an order; the signature covers the time, so that nobody sends it again later."""
    timestamp = str(int(clock.now().timestamp()))
    return {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Nanni",
        "Idempotency-Key": str(order.key),
        "Nanni-Timestamp": timestamp,
        "Nanni-Signature": f"sha256={signature(settings.PAYOUT_SECRET, timestamp, body)}",
    }
