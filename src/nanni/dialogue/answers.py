"""Answers: which words of ours settle which question of the customer's."""

from nanni.dialogue.thread import Thread, Turn


def note_answers(thread: Thread, turn: Turn) -> None:
    """Settle the open questions that a message of ours answers, defers or sends elsewhere."""
