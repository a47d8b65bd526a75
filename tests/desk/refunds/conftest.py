"""A customer who wants their money back, and the hands that see to it."""

from itertools import count

import pytest
from django.utils import translation

from nanni_desk.events.consumers import run_once
from nanni_desk.refunds.consumers import CONSUMERS
from nanni_desk.refunds.services.asking import Demand, ask
from tests.desk.conftest import NOON

_tokens = count()


def react():
    """What the worker does after something happened."""
    for consumer in CONSUMERS:
        run_once(consumer)


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path, at):
    """The file of payouts of this test alone, its own clock, and Russian whatever came before."""
    settings.DATA = tmp_path
    with translation.override("ru", deactivate=True):
        yield


@pytest.fixture
def demanded(cast):
    """Opens a refund from a customer's message: ``demanded(500_00)``."""

    def demand(amount=500_00, now=NOON, **fields):
        conversation = cast.begin(now)
        message = cast.says(conversation, "Верните деньги за приём.", now)
        fields = {"message": message, "ground": "zpp-31", "source": "message"} | fields
        return ask(
            actor=cast.ea_nasir, conversation=conversation, token=f"r{next(_tokens)}", now=now,
            demand=Demand(
                wanted=message.body, at=now, amount=amount, currency="RUB" if amount else "",
                **fields,
            ),
        )  # fmt: skip

    return demand
