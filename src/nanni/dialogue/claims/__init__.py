"""Claims: prices, terms, hours and the like that we tell customers, beside the fact book.

Sums and days of the customer's own case («вернём 900 рублей», "your order was $30") are no claims:
nobody writes them into a book.
"""

from nanni.dialogue.claims.verdicts import Told, read_claims
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Claim

__all__ = ["Told", "note_claims", "read_claims"]


def note_claims(thread: Thread, turn: Turn) -> None:
    """Add the claims of a message of ours to the thread, compared with its fact book."""
    original = turn.view.document.to_original
    for told in read_claims(turn.view, thread.facts):
        start, end = original(told.start, told.end)
        other = told.fact.told if told.fact and told.verdict in {"contradicts", "stale"} else None
        thread.claims.append(
            Claim(
                turn.index,
                start,
                end,
                turn.message.text[start:end],
                told.kind,
                told.subject,
                told.value,
                told.verdict,
                told.fact.name if told.fact else None,
                other,
            )
        )
