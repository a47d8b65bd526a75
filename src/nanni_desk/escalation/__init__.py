"""Asking a real person: by name and true title, with the whole context and a time."""
