"""Handing work to other teams' trackers, and hearing from there how far it is."""
