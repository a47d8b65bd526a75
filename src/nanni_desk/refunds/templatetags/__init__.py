"""Filters of refunds' templates."""
