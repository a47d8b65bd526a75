"""Questions: what the customer wants to be told, found message by message."""

from nanni.dialogue.questions.ledger import note_questions

__all__ = ["note_questions"]
