"""How pages of the desk join the event stream; knows people, which the log does not."""
