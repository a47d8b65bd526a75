"""Every change of a refund: under its lock, in one transaction, with its event."""
