"""What reports change: the pulse alone."""
