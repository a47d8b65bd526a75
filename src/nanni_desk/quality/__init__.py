"""Reviews of finished work: what went well and what did not, each with the very words."""
