"""Claims: prices, terms, hours and the like that we tell customers, as values to compare."""

from nanni.dialogue.thread import Thread, Turn


def note_claims(thread: Thread, turn: Turn) -> None:
    """Add the claims of a message of ours to the thread, compared with its fact book."""
