"""Roles: what a sentence of ours does: thanks, holds the line, asks back, sends away, or tells."""

import re
from functools import lru_cache
from typing import Literal

from nanni.dialogue.answers.asking_back import asks_back
from nanni.dialogue.answers.courtesies import is_courtesy
from nanni.dialogue.answers.elsewhere import sends_elsewhere
from nanni.dialogue.answers.holding import is_holding

Role = Literal["courtesy", "hold", "ask", "elsewhere", "tell"]


#: A case supposed, where what follows from it is told too.
_SUPPOSED = re.compile(
    r"^\W*(?:и |а |но |and |but )?(?:если|в случае если|if|in case)\b[^,]*,\s+"
    r"(?=\S+ \S|(?:yes|no|да|нет)\W*$)"
)
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
    # «Если не ответит, назначим другого»: the case supposed holds nobody.
    return "hold" if is_holding(without_case(low)) else "tell"


def without_case(low: str) -> str:
    """A sentence of ours without the case that it supposes, if it tells what follows from it."""
    supposed = _SUPPOSED.search(low)
    return low if supposed is None else low[supposed.end() :]
