"""Questions: what the customer wants to be told, in one message."""

from nanni.dialogue.thread import Thread, Turn


def note_questions(thread: Thread, turn: Turn) -> None:
    """Add the questions of a customer's message to the thread."""
