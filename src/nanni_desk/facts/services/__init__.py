"""Changing the book, and taking back what was untrue."""
