"""Roles: what a sentence of ours does: thanks, holds the line, asks back, sends away, or tells."""

from functools import lru_cache
from typing import Literal

from nanni.dialogue.answers.asking_back import asks_back
from nanni.dialogue.answers.courtesies import is_courtesy
from nanni.dialogue.answers.elsewhere import sends_elsewhere
from nanni.dialogue.answers.holding import is_holding

Role = Literal["courtesy", "hold", "ask", "elsewhere", "tell"]


#: Replies say the same sentences again and again.
_REMEMBERED = 8_192


@lru_cache(_REMEMBERED)
def role_of(low: str, *, asks: bool) -> Role:
    """What a sentence of ours does; ``asks`` says that it ends with a question mark."""
    if asks or asks_back(low):
        return "ask"
    if is_courtesy(low):
        return "courtesy"
    if sends_elsewhere(low):
        return "elsewhere"
    return "hold" if is_holding(low) else "tell"
