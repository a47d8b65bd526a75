"""Nanni reviews customer-support replies: exact words, reason, fix; offline, deterministic.

>>> from nanni import Reviewer
>>> [f.code for f in Reviewer.load().review("Сожалеем, если мы вас задели.").faults]
['APO02']
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nanni.model import (
        Analysis,
        Conversation,
        Finding,
        Message,
        Participant,
        Recovery,
        Review,
        Span,
    )
    from nanni.review.analyst import Analyst, analyse
    from nanni.review.reviewer import Reviewer

__version__ = "0.1.0"
__all__ = [
    "Analysis",
    "Analyst",
    "Conversation",
    "Finding",
    "Message",
    "Participant",
    "Recovery",
    "Review",
    "Reviewer",
    "Span",
    "analyse",
]
_FACES = {
    "Analyst": "nanni.review.analyst",
    "Reviewer": "nanni.review.reviewer",
    "analyse": "nanni.review.analyst",
}


def __getattr__(name: str) -> object:
    """Import on first use, so that ``import nanni`` costs nothing."""
    from importlib import import_module  # noqa: PLC0415

    if name in __all__:
        return getattr(import_module(_FACES.get(name, "nanni.model")), name)
    msg = f"module 'nanni' has no attribute {name!r}"
    raise AttributeError(msg)
