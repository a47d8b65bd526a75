"""Secrets: nobody may ask for them, repeat them or write them down; nobody signs away a right."""
