"""Answers: which words of ours settle which question of the customer's."""

from nanni.dialogue.answers.ledger import note_answers

__all__ = ["note_answers"]
