"""Every change of a case: under its lock, in one transaction, with its event."""
