"""Dialogue: questions and their answers, commitments, signals and claims of a conversation."""
