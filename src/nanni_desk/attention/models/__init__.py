"""The records of attention; waiting and boundaries apart."""

from nanni_desk.attention.models.boundary import Boundary, BoundaryStep, Relief
from nanni_desk.attention.models.waiting import CapRaised, Raised, Skip, TakenBack, Wait

__all__ = [
    "Boundary", "BoundaryStep", "CapRaised", "Raised", "Relief", "Skip", "TakenBack", "Wait",
]  # fmt: skip
