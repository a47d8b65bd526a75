"""Apologies that do not apologise."""
