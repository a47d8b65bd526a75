"""The desk: one queue in which nobody is forgotten. The engine it stands on is ``nanni``."""
