"""The records of refunds; one module a noun."""

from nanni_desk.refunds.models.payout import Payout
from nanni_desk.refunds.models.refund import CustomerStep, Refund

__all__ = ["CustomerStep", "Payout", "Refund"]
