"""What there is to know about waiting, hands, estimates and boundaries."""

from nanni_desk.attention.selectors.boundaries import boundary_for
from nanni_desk.attention.selectors.estimating import Estimate, estimate
from nanni_desk.attention.selectors.hands import load_of
from nanni_desk.attention.selectors.notices import Notice, signals_for
from nanni_desk.attention.selectors.state import customer_state

__all__ = [
    "Estimate", "Notice", "boundary_for", "customer_state", "estimate", "load_of", "signals_for",
]  # fmt: skip
