"""Commitments: what we promised, when it falls due, and what became of it."""

from nanni.dialogue.commitments.ledger import note_evidence, note_promises, settled

__all__ = ["note_evidence", "note_promises", "settled"]
