"""Every change of a conversation: one transaction, one lock, and the event that tells of it."""
